/** A few lines of an article, underlined by the very same rules as a page would be. */
import type { Block } from "../../core/article/article.ts";
import type { TextSpan } from "../../core/article/text-span.ts";
import type { Markable } from "../../core/marks/restraint.ts";
import { thinOut } from "../../core/marks/thin-out.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { t } from "../parts/messages.ts";
import { SampleText, samplePieces } from "../parts/sample-text.tsx";

interface Line {
  readonly text: string;
  readonly kind: "heading" | "paragraph" | "link" | "table" | "code";
  /** Units of text that are left out above it. */
  readonly after: number;
}

interface Sampled extends Markable {
  readonly line: Line;
  /** Of the marked words in its line. */
  readonly number: number;
  readonly style: string;
}

/** More than a screen. */
const far = 2000;

export function MarksSample({ settings }: { readonly settings: Settings }) {
  const lines: readonly Line[] = [
    { text: t("optionsSampleHeading"), kind: "heading", after: 0 },
    { text: t("optionsSample"), kind: "paragraph", after: 0 },
    { text: t("optionsSampleDense"), kind: "paragraph", after: 0 },
    { text: t("optionsSampleLink"), kind: "link", after: 0 },
    { text: t("optionsSampleTable"), kind: "table", after: 0 },
    { text: t("optionsSampleCode"), kind: "code", after: 0 },
    { text: t("optionsSampleLater"), kind: "paragraph", after: far },
  ];
  const hidden = hiddenIn(lines, settings);
  return (
    <div class="sample">
      {lines.map((line) => (
        <p key={line.text} class={`sample-${line.kind}`}>
          {line.after > 0 && <span class="sample-gap">{t("optionsSampleGap")}</span>}
          <span class="sample-words">
            <SampleText text={line.text} hidden={hidden.get(line)} />
          </span>
        </p>
      ))}
    </div>
  );
}

/** For each line the numbers of the marked words that are not underlined. */
function hiddenIn(lines: readonly Line[], settings: Settings): ReadonlyMap<Line, ReadonlySet<number>> {
  const { blocks, linked, marked } = layOut(lines);
  const wanted = marked.filter(({ style }) => settings.underlined[style as keyof Settings["underlined"]]);
  const chosen = new Set(thinOut(wanted, blocks, linked, settings));
  return new Map(
    lines.map((line) => {
      const left = marked.filter((each) => each.line === line && !chosen.has(each));
      return [line, new Set(left.map(({ number }) => number))];
    }),
  );
}

/** The lines as an article: blocks, what is in links, and what may be underlined. */
function layOut(lines: readonly Line[]) {
  const blocks: Block[] = [];
  const linked: TextSpan[] = [];
  const marked: Sampled[] = [];
  let at = 0;
  for (const line of lines) {
    at += line.after;
    const start = at;
    let number = 0;
    for (const { style, text } of samplePieces(line.text)) {
      const span = { start: at, end: at + text.length };
      at = span.end;
      // "Ada Lindqvist" comes again as "Lindqvist".
      if (style !== "")
        marked.push({ line, style, span, number: number++, of: text.split(" ").at(-1) ?? "", weight: 1 });
    }
    const span = { start, end: at };
    blocks.push({ kind: line.kind === "link" ? "paragraph" : line.kind, span, depth: 0 });
    if (line.kind === "link") linked.push(span);
  }
  const weightOf = (of: string) => marked.filter((each) => each.of === of).length;
  return { blocks, linked, marked: marked.map((each) => ({ ...each, weight: weightOf(each.of) })) };
}
