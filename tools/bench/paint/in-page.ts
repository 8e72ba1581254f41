/** What is done in a page of the bench of painting; what is spent on it is taken from outside. */
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { entityTypes } from "../../../src/core/entities/entity.ts";
import { noteColours } from "../../../src/core/notes/note.ts";
import { extract } from "../../../src/page/extract/extract.ts";
import { createHitTester } from "../../../src/page/paint/hit-test.ts";
import type { MarkStyle } from "../../../src/page/paint/mark-style.ts";
import { createPainter, type Mark } from "../../../src/page/paint/painter.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { wrapInMarks } from "./wrap.ts";

export type Way = "nothing" | "Tidemark" | "<mark>";

/** Told by the page itself, beside the times. */
export interface Traces {
  readonly nodesAdded: number;
  readonly mutationRecords: number;
}

const styles: readonly MarkStyle[] = ["date", ...entityTypes, ...noteColours];
const writes = 400;

function start() {
  const extraction = atOnce(extract(document, location.href));
  if (!extraction) throw new Error("the page of the bench was not read as an article");
  const { article, textMap } = extraction;
  let marks: readonly Mark[] = [];
  return {
    /** Spreads so many marks over the text, each of one word to three. */
    choose(count: number): void {
      const words = [...article.text.matchAll(/\S+/g)];
      const place = (at: number): number => Math.floor((at * (words.length - 1)) / count);
      marks = Array.from({ length: count }, (_, at) => {
        const first = place(at);
        // Not into the next one: a `<mark>` cannot overlap another without being cut in two.
        const last = words[Math.max(first, Math.min(first + (at % 3), place(at + 1) - 1))];
        const span: TextSpan = { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
        return { span, style: styles[at % styles.length] ?? "date" };
      });
    },

    /** Milliseconds until all is handed to the browser. */
    async paint(way: Way): Promise<number> {
      const began = performance.now();
      if (way === "Tidemark") await createPainter(document).paint(marks, textMap);
      if (way === "<mark>") wrapInMarks(marks.flatMap(({ span }) => textMap.rangesOf(span)));
      return performance.now() - began;
    },

    /** As `paint`, and what the page can see of it. */
    async paintWatched(way: Way): Promise<Traces> {
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const before = nodesIn(document);
      const records: MutationRecord[] = [];
      const painted = this.paint(way);
      records.push(...observer.takeRecords());
      await painted;
      records.push(...observer.takeRecords());
      observer.disconnect();
      return { nodesAdded: nodesIn(document) - before, mutationRecords: records.length };
    },

    /** Style, layout and what is to be drawn, up to the next frame. */
    async draw(): Promise<void> {
      document.body.getBoundingClientRect();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    },

    /**
     * The page goes on working: an element comes, its text changes, it goes, so that nothing new is to be drawn; or it
     * stays and is seen. Milliseconds, without what is drawn after.
     */
    write(stays: boolean): number {
      const began = performance.now();
      const paragraphs = document.querySelectorAll("article p");
      for (let at = 0; at < writes / 4; at++) {
        const paragraph = paragraphs[at % paragraphs.length];
        const added = document.createElement("span");
        added.textContent = "new";
        paragraph?.prepend(added);
        added.firstChild?.replaceWith("newer");
        added.className = "seen";
        if (stays) added.style.color = "red";
        else added.remove();
      }
      return performance.now() - began;
    },

    /** Milliseconds for one question, the mean of many over the window; the tester is made before. */
    hitTest(): number {
      const hits = createHitTester(document, textMap, marks);
      hits.at(400, 300);
      const asked = 200;
      let found = 0;
      const began = performance.now();
      for (let at = 0; at < asked; at++) {
        if (hits.at(200 + ((at * 37) % 700), 20 + ((at * 53) % 800)).length > 0) found++;
      }
      const took = (performance.now() - began) / asked;
      if (found === 0) throw new Error("no mark was under any of the points");
      return took;
    },
  };
}

export type PaintTab = ReturnType<typeof start>;

const nodesIn = (document: Document): number => document.evaluate("count(//node())", document).numberValue;

Object.assign(globalThis, { tidemarkBench: start() });
