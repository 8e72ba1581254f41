/**
 * The browser's locks, in memory: who asks first is served first; "shared" ones hold a lock together, an "exclusive" one
 * alone.
 * https://w3c.github.io/web-locks/
 */
interface Request {
  readonly mode: LockMode;
  readonly grant: () => Promise<void>;
}

type Work = () => unknown;

export class FakeLocks {
  readonly #waiting = new Map<string, Request[]>();
  readonly #held = new Map<string, Request[]>();

  request = (name: string, ...[given, last]: [Work] | [{ readonly mode?: LockMode }, Work]): Promise<unknown> => {
    const options = typeof given === "function" ? {} : given;
    const work = typeof given === "function" ? given : last;
    return new Promise((resolve, reject) => {
      const request: Request = {
        mode: options.mode ?? "exclusive",
        grant: async () => {
          await Promise.resolve().then(work).then(resolve, reject);
          this.#of(this.#held, name).splice(this.#of(this.#held, name).indexOf(request), 1);
          this.#serve(name);
        },
      };
      this.#of(this.#waiting, name).push(request);
      this.#serve(name);
    });
  };

  /** How many wait for any lock. */
  waitingAnywhere(): number {
    return [...this.#waiting.values()].flat().length;
  }

  #of(kept: Map<string, Request[]>, name: string): Request[] {
    const requests = kept.get(name) ?? [];
    kept.set(name, requests);
    return requests;
  }

  #serve(name: string): void {
    const waiting = this.#of(this.#waiting, name);
    const held = this.#of(this.#held, name);
    for (let next = waiting[0]; next; next = waiting[0]) {
      const isFree = held.length === 0 || (next.mode === "shared" && held.every(({ mode }) => mode === "shared"));
      if (!isFree) return;
      waiting.shift();
      held.push(next);
      void next.grant();
    }
  }
}
