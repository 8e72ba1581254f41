/** A TextMap of what stands in a few plain blocks, for tests: their text nodes as they are, blocks parted by "\n\n". */
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { TextMap, TextPiece } from "../../../src/page/text-map.ts";

export function simpleTextMap(blocks: Iterable<Element>): { readonly text: string; readonly textMap: TextMap } {
  const pieces: TextPiece[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      pieces.push({ start: text.length, length: data.length, node: node as Text, offset: 0 });
      text += data;
    }
  }

  const offsetOf = (node: Node, offset: number): number | null => {
    const piece = pieces.find((each) => each.node === node);
    return piece ? piece.start + offset : null;
  };

  return {
    text,
    textMap: {
      pieces,
      shadowRoots: [],
      offsetOf,
      rangesOf: ({ start, end }) =>
        pieces
          .filter((piece) => piece.node.isConnected && piece.start < end && piece.start + piece.length > start)
          .map(
            (piece) =>
              new StaticRange({
                startContainer: piece.node,
                startOffset: Math.max(0, start - piece.start),
                endContainer: piece.node,
                endOffset: Math.min(piece.length, end - piece.start),
              }),
          ),
      spanOf(range): TextSpan | null {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const touched = pieces.filter(({ node }) => live.intersectsNode(node));
        const [first] = touched;
        const last = touched.at(-1);
        if (!first || !last) return null;
        const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
        const end = last.start + (last.node === range.endContainer ? range.endOffset : last.length);
        const raw = text.slice(start, end);
        if (raw.trim() === "") return null;
        return { start: start + raw.length - raw.trimStart().length, end: end - raw.length + raw.trimEnd().length };
      },
    },
  };
}
