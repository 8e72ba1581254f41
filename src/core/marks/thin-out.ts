/** Chooses what is underlined, in one pass through the blocks of an article. */
import type { Block } from "../article/article.ts";
import { bySpan, overlaps, type TextSpan } from "../article/text-span.ts";
import type { Markable, Restraint } from "./restraint.ts";

/** Units of text that fill about one screen. */
const screen = 1500;

/** Units of text, about eight words of English, among which one underline is few. */
const roomForOne = 48;

/** `linked`: what stands in links of the page, in text order. Answers in text order. */
export function thinOut<T extends Markable>(
  all: readonly T[],
  blocks: readonly Block[],
  linked: readonly TextSpan[],
  restraint: Restraint,
): readonly T[] {
  const wanted = restraint.underlinedIn.link ? all.toSorted(bySpan) : outside(all.toSorted(bySpan), linked);
  const lastOf = new Map<string, number>();
  const chosen: T[] = [];
  let at = 0;
  for (const { kind, span } of blocks) {
    const inBlock: T[] = [];
    for (let next = wanted[at]; next && next.span.start < span.end; next = wanted[++at]) inBlock.push(next);
    if ((kind === "heading" || kind === "table" || kind === "code") && !restraint.underlinedIn[kind]) continue;
    const due = withoutRepeats(inBlock, lastOf, restraint.underlinedMentions);
    const few = restraint.fewUnderlines ? heaviest(due, Math.ceil((span.end - span.start) / roomForOne)) : due;
    for (const each of few) lastOf.set(each.of, each.span.start);
    chosen.push(...few);
  }
  return chosen;
}

/** Both in text order; the spans of `linked` do not overlap each other. */
function outside<T extends Markable>(all: readonly T[], linked: readonly TextSpan[]): readonly T[] {
  let at = 0;
  return all.filter(({ span }) => {
    while ((linked[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const link = linked[at];
    return !link || !overlaps(link, span);
  });
}

/** Those that are due by what was underlined before the block, and by each other. */
function withoutRepeats<T extends Markable>(
  inBlock: readonly T[],
  lastOf: ReadonlyMap<string, number>,
  mentions: Restraint["underlinedMentions"],
): readonly T[] {
  if (mentions === "all") return inBlock;
  const distance = mentions === "first" ? Number.POSITIVE_INFINITY : screen;
  const last = new Map<string, number>();
  return inBlock.filter(({ of, span }) => {
    const before = last.get(of) ?? lastOf.get(of);
    if (before !== undefined && span.start - before < distance) return false;
    last.set(of, span.start);
    return true;
  });
}

/** In text order, as they came. Of those that weigh the same, the first. */
function heaviest<T extends Markable>(inBlock: readonly T[], most: number): readonly T[] {
  if (inBlock.length <= most) return inBlock;
  const kept = new Set(inBlock.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  return inBlock.filter((each) => kept.has(each));
}
