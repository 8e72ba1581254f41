/**
 * A word without the ending of its case, for scripts whose languages decline names: "Москва", "Москве", "Москвой".
 * Endings that are also the end of many names ("Газпром", "Иванов") are left: two forms that stay apart are no lie.
 */

const endings = /(?:ого|его|ому|ему|ыми|ими|ым|им|ых|их|ах|ях)$/u;
const vowels = /[аяуюеёыиіїоэйь]$/u;

/** Shorter stems would make one name of two. */
const shortest = 4;

/** In lower case, unless it is all capitals. Stems only compare: they are not shown. */
export function nameStem(word: string): string {
  const plain = word.replace(/\u00ad/gu, "");
  if (/^\p{Lu}{2,}$/u.test(plain)) return plain;
  const lower = plain.toLowerCase();
  if (!/^[\p{Script=Cyrillic}-]+$/u.test(lower)) return lower;
  const ended = lower.replace(endings, "");
  let stem = ended.length >= shortest ? ended : lower;
  while (stem.length > shortest && vowels.test(stem)) stem = stem.slice(0, -1);
  return stem;
}
