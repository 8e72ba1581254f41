/** Makes the article's text of the passages that belong to it: blocks, and which node shows what. */
import type { Block, BlockKind } from "../../core/article/article.ts";
import type { Sliced } from "../sliced.ts";
import type { TextPiece } from "../text-map.ts";
import { claims } from "./claims.ts";
import { isPlain } from "./collapsed.ts";
import { type Box, isText, nearestWith, type Part, type Passage } from "./passages.ts";

export interface BodyText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly TextPiece[];
}

/** Runs of what is drawn, of white space, and of what leaves no trace (soft hyphens, zero-width spaces and joiners). */
const runs = /[^\s\u00ad\u200b\u2060\ufeff]+|\s+|[\u00ad\u200b\u2060\ufeff]+/g;
const unseen = /^[\u00ad\u200b\u2060\ufeff]/;

export function* bodyText(
  passages: readonly { readonly passage: Passage; readonly kind: BlockKind }[],
): Sliced<BodyText> {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let text = "";
  for (const { passage, kind } of passages) {
    yield;
    const gap = text === "" ? "" : "\n\n";
    const start = text.length + gap.length;
    const block = blockText(passage.parts, start, kind === "code");
    if (block.text === "") continue;
    text += gap + block.text;
    pieces.push(...block.pieces);
    blocks.push({ kind, span: { start, end: text.length }, depth: depthOf(passage.box, kind) });
  }
  return { text, blocks, pieces };
}

/** White space that waits to be drawn: it is, once something follows it. */
interface Gap {
  readonly shown: string;
  /** The unit that shows it; null when none does so exactly. */
  readonly at: { readonly node: Text; readonly offset: number } | null;
}

/** White space is drawn as one space, and not at all at a block's ends; a single no-break space stays itself. */
function blockText(parts: readonly Part[], base: number, isCode: boolean) {
  let text = "";
  const pieces: TextPiece[] = [];
  let gap: Gap | null = null;

  const add = (shown: string, node: Text, offset: number) => {
    const start = base + text.length;
    const last = pieces.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      pieces[pieces.length - 1] = { ...last, length: last.length + shown.length };
    } else pieces.push({ start, length: shown.length, node, offset });
    text += shown;
  };

  const addInk = (ink: string, node: Text, offset: number) => {
    if (gap && text !== "") {
      if (gap.at) add(gap.shown, gap.at.node, gap.at.offset);
      else text += gap.shown;
    }
    gap = null;
    if (text !== "" || /^\S/.test(ink)) add(ink, node, offset);
  };

  for (const part of parts) {
    if (!isText(part)) {
      gap = { shown: isCode ? "\n" : " ", at: null };
      continue;
    }
    const { data } = part;
    if (!isCode && isPlain(data)) {
      // Most texts: single spaces inside, at most one at either end.
      const ink = data.trim();
      const before = data.indexOf(ink);
      if (before > 0 || ink === "") gap = spaceAt(gap, part, 0);
      if (ink === "") continue;
      addInk(ink, part, before);
      if (before + ink.length < data.length) gap = spaceAt(gap, part, data.length - 1);
      continue;
    }
    for (const { 0: run, index } of data.matchAll(runs)) {
      if (unseen.test(run)) continue;
      if (/^\s/.test(run) && !isCode) {
        gap = gap === null ? gapOf(run, part, index) : { shown: " ", at: gap.shown === " " ? gap.at : null };
        continue;
      }
      addInk(run, part, index);
    }
  }
  const inked = text.trimEnd();
  const end = base + inked.length;
  const shown = pieces
    .filter(({ start }) => start < end)
    .map((piece) => (piece.start + piece.length <= end ? piece : { ...piece, length: end - piece.start }));
  return { text: inked, pieces: shown };
}

/** A plain space after what waits already. */
function spaceAt(gap: Gap | null, node: Text, offset: number): Gap | null {
  if (offset >= node.length) return gap;
  return gap === null ? { shown: " ", at: { node, offset } } : { shown: " ", at: gap.shown === " " ? gap.at : null };
}

function gapOf(run: string, node: Text, index: number): Gap {
  const shown = run === "\u00a0" ? run : " ";
  const offset = run.indexOf(shown);
  return { shown, at: offset < 0 ? null : { node, offset: index + offset } };
}

function depthOf(box: Box, kind: BlockKind): number {
  if (kind === "heading") return Number(/^H([1-6])$/.exec(nearestWith(box, claims.heading)?.tag ?? "")?.[1] ?? 2);
  if (kind === "list-item" || kind === "quote") {
    let depth = 0;
    for (let each: Box | null = box; each; each = each.parent) {
      if (kind === "quote" ? each.tag === "BLOCKQUOTE" : /^[OU]L$/.test(each.tag)) depth++;
    }
    return Math.max(1, depth);
  }
  return 0;
}
