/** Short names for things that are exported again and again, so that the target knows them. */

/** Letters and digits, 14 of them. The same for the same texts, and in practice different for others; nothing secret hangs on it. */
export function stableId(...texts: readonly string[]): string {
  const text = texts.join("\n");
  return [mixed(text, 0x811c9dc5, 0x01000193), mixed(text, 0x9e3779b9, 0x85ebca6b)]
    .map((number) => number.toString(36).padStart(7, "0"))
    .join("");
}

/** After FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with a last stirring, so that the ends of two texts count as much as their beginnings. */
function mixed(text: string, start: number, prime: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
