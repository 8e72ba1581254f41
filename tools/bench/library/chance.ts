/** Chance that is the same in every run, and words and names made by it, as unevenly used as in a language. */
export interface Chance {
  /** 0 or more, less than `end`. */
  below(end: number): number;
  /** The same, small numbers far more often than large ones: as the ranks of words in a text. */
  rank(end: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    below: (end) => Math.floor(next() * end),
    rank: (end) => Math.min(end - 1, Math.floor(end ** next()) - 1),
    oneOf: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}

const syllables = {
  latin:
    "ba be bi bo ca ce co da de di do fa fe fi ga ge go ha he ho in ka ke la le li lo ma me mi mo na ne no on or pa pe po ra re ri ro sa se si so ta te ti to un va ve vi wa we".split(
      " ",
    ),
  cyrillic:
    "ба ве во га го да де до же за ка ко ла ле ли ло ма ми мо на не но па по ра ре ри ро са се со та те то ти у хо ша".split(
      " ",
    ),
} as const;

/** The word of that rank: the commonest are short. */
export function word(rank: number, script: keyof typeof syllables = "latin"): string {
  const all = syllables[script];
  let made = "";
  for (let left = rank + 1; left > 0; left = Math.floor(left / all.length)) made += all[(left * 7 + rank) % all.length];
  return made;
}

export const words = 20_000;

export const wordsOf = ({ rank }: Chance, count: number, script: keyof typeof syllables = "latin"): string =>
  Array.from({ length: count }, () => word(rank(words), script)).join(" ");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
