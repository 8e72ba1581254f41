/**
 * A few words marked as they would be on a page: by the very same style sheet (src/page/paint/marks.css, which
 * the page must link) and the same CSS Custom Highlights, so that a sample can never look like something else.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

interface SampleTextProps {
  /** Marked words stand in brackets with their style: "[person:Ada Lind] was seen in [place:Oslo]." */
  readonly text: string;
  /** Which of the marked words are not painted, by their number from 0. */
  readonly hidden?: ReadonlySet<number> | undefined;
}

interface Piece {
  /** "" where nothing is marked. */
  readonly style: string;
  readonly text: string;
}

/** All samples on the page share one highlight for each style, as an article does. */
const painted = new Map<string, Highlight>();

export function SampleText({ text, hidden }: SampleTextProps) {
  const root = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const marked = [...(root.current?.querySelectorAll<HTMLElement>("[data-style]") ?? [])].filter(
      (_, number) => !hidden?.has(number),
    );
    const undo = marked.map((element) => paint(element, element.dataset.style ?? ""));
    return () => {
      for (const each of undo) each();
    };
  }, [text, hidden]);

  return (
    <span ref={root}>
      {samplePieces(text).map((piece, index) =>
        piece.style === "" ? (
          piece.text
        ) : (
          <span key={index} data-style={piece.style}>
            {piece.text}
          </span>
        ),
      )}
    </span>
  );
}

function paint(element: HTMLElement, style: string): () => void {
  const name = `tidemark-${style}`;
  const highlight = painted.get(name) ?? new Highlight();
  painted.set(name, highlight);
  CSS.highlights.set(name, highlight);
  const range = new Range();
  range.selectNodeContents(element);
  highlight.add(range);
  return () => highlight.delete(range);
}

export function samplePieces(text: string): readonly Piece[] {
  return text
    .split(/(\[[a-z]+:[^\]]+\])/)
    .map((part) => {
      const [, style = "", marked] = /^\[([a-z]+):([^\]]+)\]$/.exec(part) ?? [];
      return { style, text: marked ?? part };
    })
    .filter((piece) => piece.text !== "");
}
