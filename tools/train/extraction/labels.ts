/**
 * Which passages are the article: those whose words stand in its known text.
 *
 * Long passages by shared runs of four words, each run counted once; short ones by standing there beside a long one.
 */
const runLength = 4;
/** Words from which on a passage can be told by its runs alone. */
const long = 6;
/** How many passages away the neighbour may be beside which a short one is looked for. */
const near = 5;

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

export function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + runLength <= words.length; at++) runs.push(words.slice(at, at + runLength).join(" "));
  return runs;
}

/** For each text, whether it is in the body. */
export function labelsOf(texts: readonly string[], body: string): readonly boolean[] {
  const known = wordsOf(body);
  const left = new Map<string, number>();
  for (const run of runsOf(known)) left.set(run, (left.get(run) ?? 0) + 1);
  const flat = ` ${known.join(" ")} `;
  const words = texts.map(wordsOf);
  const labels: (boolean | null)[] = words.map((each) => {
    if (each.length < long) return null;
    const own = runsOf(each);
    const shared = own.filter((run) => (left.get(run) ?? 0) > 0);
    if (shared.length < own.length / 2) return false;
    for (const run of shared) left.set(run, (left.get(run) ?? 0) - 1);
    return true;
  });
  return labels.map((label, at) => {
    if (label !== null) return label;
    const each = words[at] ?? [];
    if (each.length === 0) return false;
    const stands = (around: readonly string[]) => flat.includes(` ${around.join(" ")} `);
    for (let by = 1; by <= near; by++) {
      if (labels[at - by] !== true) continue;
      if (stands([...(words[at - by] ?? []).slice(-4), ...each])) return true;
      break;
    }
    for (let by = 1; by <= near; by++) {
      if (labels[at + by] !== true) continue;
      return stands([...each, ...(words[at + by] ?? []).slice(0, 4)]);
    }
    return false;
  });
}

/** Where only pieces of the text are known: null for a passage that none of them tells of. */
export function labelsOfPieces(
  texts: readonly string[],
  { within, without }: { readonly within: readonly string[]; readonly without: readonly string[] },
): readonly (boolean | null)[] {
  const plain = (text: string) => wordsOf(text).join(" ");
  const [ins, outs] = [within.map(plain), without.map(plain)].map((all) => all.filter((piece) => piece.length > 8));
  return texts.map((text) => {
    const words = plain(text);
    if (words.length <= 8) return null;
    const tells = (piece: string) => words.includes(piece) || (words.length > 30 && piece.includes(words));
    const isIn = ins?.some(tells) ?? false;
    const isOut = outs?.some(tells) ?? false;
    return isIn === isOut ? null : isIn;
  });
}
