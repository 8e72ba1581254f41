/**
 * Which texts hold which words, in few bytes: the words in the order of the alphabet, and behind each other, in the same
 * order, the numbers of the texts that hold each. So what begins alike lies side by side, and looking up the beginning of
 * a word is a look at one stretch.
 */
export interface WordIndex {
  readonly words: readonly string[];
  /** Where each word's numbers begin in `places`, and, last, where they end. */
  readonly starts: Uint32Array;
  /** Of each word ascending, each once. */
  readonly places: Uint32Array;
}

/** `texts`: the words of each. */
export function wordIndexOf(texts: Iterable<Iterable<string>>): WordIndex {
  const found = new Map<string, number[]>();
  let number = 0;
  let count = 0;
  for (const text of texts) {
    for (const word of text) {
      const places = found.get(word);
      if (!places) found.set(word, [number]);
      else if (places[places.length - 1] !== number) places.push(number);
      else continue;
      count++;
    }
    number++;
  }
  const words = freed([...found.keys()].sort());
  const starts = new Uint32Array(words.length + 1);
  const places = new Uint32Array(count);
  let at = 0;
  for (const [n, word] of words.entries()) {
    const own = found.get(word) ?? [];
    places.set(own, at);
    at += own.length;
    starts[n + 1] = at;
  }
  return { words, starts, places };
}

export interface Beginning {
  /** The numbers of the texts that hold a word which begins so; of one that holds several, several times. */
  readonly places: Uint32Array;
  /** How many of them, the first, hold the beginning itself as a word. */
  readonly whole: number;
}

export function beginning({ words, starts, places }: WordIndex, letters: string): Beginning {
  const from = firstNotBefore(words, letters);
  // No letter comes behind this one.
  const to = firstNotBefore(words, `${letters}\uffff`);
  const first = starts[from] ?? 0;
  const whole = words[from] === letters ? (starts[from + 1] ?? first) - first : 0;
  return { places: places.subarray(first, starts[to]), whole };
}

/** The numbers of the texts that hold the word itself. */
export function placesOf({ words, starts, places }: WordIndex, word: string): Uint32Array {
  const at = firstNotBefore(words, word);
  return words[at] === word ? places.subarray(starts[at], starts[at + 1]) : new Uint32Array(0);
}

/** Engines let a word out of a text hold on to the whole text: these are out of one that holds nothing else. */
const freed = (words: readonly string[]): readonly string[] => (words.length === 0 ? [] : words.join("\n").split("\n"));

function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
