/** In a tab: the built engine in a worker of its own, asked as the library page asks it. Run by puppeteer: no imports. */
export interface EngineTab {
  /** Milliseconds from the start of the worker until it answered its first list, and until all was ready. */
  readonly first: number;
  readonly ready: number;
}

interface Answer {
  readonly kind: string;
  readonly id: number;
  readonly answer: { readonly ok: boolean; readonly value: { readonly total: number } };
  readonly status: { readonly stage: string };
}

interface Held {
  benchWorker: Worker;
  benchAsk(question: string, ask: unknown): Promise<Answer["answer"]>;
}

/** `path` of the worker's script in the package. */
export function startEngine(path: string): Promise<EngineTab> {
  const start = performance.now();
  const worker = new Worker(path, { type: "module" });
  const waiting = new Map<number, (answer: Answer["answer"]) => void>();
  let last = 0;
  const ask: Held["benchAsk"] = (question, asked) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      worker.postMessage({ kind: "ask", id: last, question, ask: asked });
    });
  Object.assign(globalThis, { benchWorker: worker, benchAsk: ask });
  const ready = new Promise<number>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "answer") waiting.get(data.id)?.(data.answer);
      if (data.kind === "status" && data.status.stage === "ready") resolve(performance.now() - start);
    });
  });
  const filter = { words: "", sites: [], tags: [], colours: [], statuses: [], entities: [], articles: [] };
  const asked = { ...filter, from: null, to: null, inBin: false };
  const slice = { first: 0, count: 50 };
  const first = ask("notes", { filter: asked, order: "newest", slice }).then(() => performance.now() - start);
  return Promise.all([first, ready]).then(([first, ready]) => ({ first, ready }));
}

/** Milliseconds for each question, the answer's rows included. */
export async function timeQuestions(
  questions: readonly { readonly question: string; readonly ask: unknown }[],
): Promise<readonly number[]> {
  const { benchAsk } = globalThis as unknown as Held;
  const took: number[] = [];
  for (const { question, ask } of questions) {
    const start = performance.now();
    const answer = await benchAsk(question, ask);
    took.push(performance.now() - start);
    if (!answer.ok) throw new Error(`${question}: ${JSON.stringify(answer)}`);
  }
  return took;
}
