/** 32-bit hashes of text and of pairs. Features and word lists are stored by hash alone: no string ships. */

/** FNV-1a over UTF-16 code units. A hash of a part is the seed of the hash of the whole. */
export function hashText(text: string, start = 0, end = text.length, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Order matters: mix(a, b) is not mix(b, a). The finaliser is that of MurmurHash3. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
