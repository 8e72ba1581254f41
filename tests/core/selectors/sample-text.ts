/** A text of made-up prose, no sentence twice, for tests that change it. */
const words =
  `harbour council bridge winter ferry archive budget strike valley market school engine river doctor lawyer witness
   election bakery museum soldier village grain factory railway hospital teacher forest island storm festival
   announced refused repaired visited questioned borrowed painted measured defended abandoned welcomed examined
   quietly suddenly reluctantly twice early again openly slowly barely together northern empty crowded ancient
   narrow foreign broken distant public hidden before after behind beside despite without against through under`.split(
    /\s+/,
  );

/** Park and Miller's generator: the same words for the same number. */
function* chance(seed: number): Generator<number, never> {
  let state = (seed * 7919 + 13) % 2147483647;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

export function sentence(n: number): string {
  const numbers = chance(n);
  const length = 9 + (numbers.next().value % 9);
  const chosen = Array.from({ length }, () => words[numbers.next().value % words.length] ?? "");
  const [first = "", ...rest] = chosen;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.slice(0, 4).join(" ")}, ${rest.slice(4).join(" ")} in ${1900 + n}.`;
}

export const paragraphs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${sentence(3 * n)} ${sentence(3 * n + 1)} ${sentence(3 * n + 2)}`);
