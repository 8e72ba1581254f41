/** What the reader waits for goes before what nobody waits for, and neither is ever left undone. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { forReader, inBackground } from "../../src/platform/turns.ts";
import { FakeLocks } from "./fake-locks.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Work that goes on until it is told to end. */
function work(name: string, done: string[]) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end: () => end(),
    async run(): Promise<string> {
      done.push(`${name} begins`);
      await ended;
      done.push(`${name} ends`);
      return name;
    },
  };
}

/** All that can happen without anything being ended has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("where the browser has locks", () => {
  function begun() {
    vi.stubGlobal("navigator", { locks: new FakeLocks() });
    const done: string[] = [];
    return { done, one: work("one", done), two: work("two", done), three: work("three", done) };
  }

  test("what nobody waits for is not begun before the reader has what is waited for", async () => {
    const { done, one, two, three } = begun();
    void forReader(one.run);
    void forReader(two.run);
    void inBackground(three.run);
    await settled();
    expect(done).toEqual(["one begins", "two begins"]);
    one.end();
    await settled();
    expect(done.at(-1)).toBe("one ends");
    two.end();
    await settled();
    expect(done.slice(-2)).toEqual(["two ends", "three begins"]);
  });

  test("the reader waits for no more than what is under way", async () => {
    const { done, one, two, three } = begun();
    void inBackground(one.run);
    void forReader(two.run);
    void inBackground(three.run);
    await settled();
    expect(done).toEqual(["one begins"]);
    one.end();
    await settled();
    expect(done.slice(1)).toEqual(["one ends", "two begins"]);
  });

  test("what fails makes nobody wait", async () => {
    const { done, one, two } = begun();
    const failing = async () => {
      throw new Error("broken");
    };
    for (const turn of [forReader, inBackground]) await expect(turn(failing)).rejects.toThrow("broken");
    void forReader(one.run);
    one.end();
    await settled();
    two.end();
    expect(await inBackground(two.run)).toBe("two");
    expect(done).toHaveLength(4);
  });
});

describe.each([
  { why: "without locks", navigator: {} },
  { why: "without a navigator at all", navigator: undefined },
])("$why", ({ navigator }) => {
  test("everything just runs", async () => {
    vi.stubGlobal("navigator", navigator);
    const done: string[] = [];
    const [one, two] = [work("one", done), work("two", done)];
    const both = [forReader(one.run), inBackground(two.run)];
    await settled();
    expect(done).toEqual(["one begins", "two begins"]);
    one.end();
    two.end();
    expect(await Promise.all(both)).toEqual(["one", "two"]);
  });
});

test("in whatever order it is asked for, all of it is done, and nothing beside what nobody waits for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), fc.scheduler(), async (asked, scheduler) => {
      vi.stubGlobal("navigator", { locks: new FakeLocks() });
      let readers = 0;
      let others = 0;
      const all = Promise.all(
        asked.map((isReader, at) =>
          (isReader ? forReader : inBackground)(async () => {
            if (isReader) readers++;
            else others++;
            expect(others === 0 || readers + others === 1).toBe(true);
            await scheduler.schedule(Promise.resolve());
            if (isReader) readers--;
            else others--;
            return at;
          }),
        ),
      );
      expect(await scheduler.waitFor(all)).toEqual(asked.map((_, at) => at));
    }),
  );
});
