/** Where in the text something is mentioned, drawn as marks on a line: pure geometry. */
import type { TextSpan } from "../../../core/article/text-span.ts";
import type { Mention } from "../../../core/entities/entity.ts";

/** The width of the drawing; no more marks than can be told apart are drawn. */
export const stripWidth = 200;

/** Where on the strip this is, 0 to `stripWidth`, in the middle of its mark. */
const stripPlace = ({ start }: TextSpan, length: number): number =>
  Math.min(stripWidth - 1, Math.floor((start / Math.max(length, 1)) * stripWidth)) + 0.5;

/** An SVG path of upright lines of height 1, one for each place. */
export function stripPath(mentions: readonly Mention[], length: number): string {
  const places = new Set(mentions.map(({ span }) => stripPlace(span, length)));
  return [...places].map((x) => `M${x} 0V1`).join("");
}

/** The mention that is drawn nearest to there (0–1, in the direction of reading); -1 when there is none. */
export function nearestMention(mentions: readonly Mention[], length: number, at: number): number {
  const distance = ({ span }: Mention): number => Math.abs(stripPlace(span, length) - at * stripWidth);
  return mentions.reduce((best, mention, index) => {
    const nearest = mentions[best];
    return nearest === undefined || distance(mention) < distance(nearest) ? index : best;
  }, -1);
}
