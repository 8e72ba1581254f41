import { expect, test } from "vitest";
import { atOnce, inSlices, type Sliced, slicedOnce } from "../../src/page/sliced.ts";

/** Takes that many milliseconds in pieces of one. */
function* work(milliseconds: number): Sliced<string> {
  for (let done = 0; done < milliseconds; done++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("work that is done in slices answers what it answers at once", async () => {
  expect(atOnce(work(3))).toBe("done");
  expect(await inSlices(work(30), () => true)).toBe("done");
});

test("between two slices others have their turn", async () => {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await inSlices(work(80), () => true);
  port1.close();
  expect(turns).toBeGreaterThan(3);
});

test("work that nobody wants any more is not gone on with", async () => {
  let steps = 0;
  function* counted(): Sliced<null> {
    for (;;) {
      steps += 1;
      yield* work(20);
    }
  }
  let isWanted = true;
  const given = inSlices(counted(), () => isWanted);
  await new Promise((done) => setTimeout(done, 60));
  isWanted = false;
  expect(await given).toBeNull();
  const before = steps;
  await new Promise((done) => setTimeout(done, 60));
  expect(steps).toBe(before);
});

test("what is to be done once is done by the first who asks", () => {
  let times = 0;
  const answer = slicedOnce(function* () {
    times += 1;
    yield* work(1);
    return times;
  });
  expect([atOnce(answer()), atOnce(answer())]).toEqual([1, 1]);
});
