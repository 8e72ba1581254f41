/** The text map over the live page: two lookups, from the text to its nodes and from a node to its text. */
import type { TextSpan } from "../../core/article/text-span.ts";
import { endsBefore, shadowRootsAround } from "../drawn-tree.ts";
import type { TextMap, TextPiece } from "../text-map.ts";

/** `pieces` in text order, not overlapping; `text` is the article's. */
export function liveTextMap(pieces: readonly TextPiece[], text: string): TextMap {
  let known: ReadonlyMap<Node, readonly TextPiece[]> | null = null;
  /** Made when it is first asked for: most pages are only read. */
  const piecesOf = (node: Node): readonly TextPiece[] => {
    known ??= piecesByNode(pieces);
    return known.get(node) ?? [];
  };

  function rangesOf({ start, end }: TextSpan): readonly StaticRange[] {
    const ranges: StaticRange[] = [];
    let open: { readonly node: Text; readonly from: number; to: number } | null = null;
    const close = () => {
      if (open) {
        const { node, from, to } = open;
        ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
      }
      open = null;
    };
    for (let at = firstEndingAfter(pieces, start); at < pieces.length; at++) {
      const piece = pieces[at];
      if (!piece || piece.start >= end) break;
      const from = piece.offset + Math.max(0, start - piece.start);
      const to = piece.offset + Math.min(piece.length, end - piece.start);
      if (to <= from || !shows(piece, from, to)) continue;
      if (open && open.node === piece.node && open.to <= from) open.to = to;
      else {
        close();
        open = { node: piece.node, from, to };
      }
    }
    close();
    return ranges;
  }

  /** A page may have changed its text since, or taken the node away. */
  function shows({ node, start, offset }: TextPiece, from: number, to: number): boolean {
    if (!node.isConnected) return false;
    return node.data.slice(from, to) === text.slice(start + from - offset, start + to - offset);
  }

  const isStale = (node: Node): boolean =>
    piecesOf(node).some((piece) => !shows(piece, piece.offset, piece.offset + piece.length));

  function offsetOf(node: Node, offset: number): number | null {
    if (isStale(node)) return null;
    for (const piece of piecesOf(node)) {
      if (offset < piece.offset) return piece.start;
      if (offset <= piece.offset + piece.length) return piece.start + (offset - piece.offset);
    }
    const last = piecesOf(node).at(-1);
    return last ? last.start + last.length : null;
  }

  function spanOf(range: AbstractRange): TextSpan | null {
    if (isStale(range.startContainer) || isStale(range.endContainer)) return null;
    const start = boundary(range.startContainer, range.startOffset, "start");
    const end = boundary(range.endContainer, range.endOffset, "end");
    if (start === null || end === null) return null;
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = end - (words.length - words.trimEnd().length);
    return from < to ? { start: from, end: to } : null;
  }

  /** Where the text goes on after a place in the DOM ("start"), or where it has ended before it ("end"). */
  function boundary(node: Node, offset: number, side: "start" | "end"): number | null {
    const within = offsetOf(node, offset);
    if (within !== null) return within;
    // The pieces stand in the order in which they are drawn, so the place is found by halving.
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = pieces[middle];
      if (piece && endsBefore(piece.node, node, offset)) low = middle + 1;
      else high = middle;
    }
    if (side === "start") return pieces[low]?.start ?? null;
    const last = pieces[low - 1];
    return last ? last.start + last.length : null;
  }

  return { pieces, shadowRoots: shadowRootsAround(pieces.map(({ node }) => node)), rangesOf, spanOf, offsetOf };
}

function piecesByNode(pieces: readonly TextPiece[]): ReadonlyMap<Node, readonly TextPiece[]> {
  const byNode = new Map<Node, TextPiece[]>();
  for (const piece of pieces) {
    const known = byNode.get(piece.node);
    if (known) known.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return byNode;
}

/** Index of the first piece that reaches beyond a place in the text. */
function firstEndingAfter(pieces: readonly TextPiece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
