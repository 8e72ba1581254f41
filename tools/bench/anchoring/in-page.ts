/**
 * The tab of one tool: pages are parsed there, as the format demands, and never run.
 *
 * What was described stays in the tab until the next page is described.
 */
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { Finder } from "./finder.ts";
import { type Expected, type Grade, gradeOf } from "./grade.ts";

export interface Tab {
  /** Answers the length of the text, which has to be the one that the spans are of. */
  describe(html: string, spans: readonly TextSpan[]): number;
  /** One grade for each described span, null where it does not count. */
  find(
    html: string,
    expected: readonly Expected[],
  ): { readonly length: number; readonly grades: readonly (Grade | null)[] };
  /** To be timed from outside: finds everything in plain text, so many times. */
  prepare(text: string): void;
  findPrepared(times: number): number;
}

export function serve<Description>(finder: Finder<Description>): void {
  let described: readonly Description[] = [];
  let prepared: Element = document.createElement("div");
  const tab: Tab = {
    describe(html, spans) {
      const root = bodyOf(html);
      described = finder.describe(root, spans);
      return root.textContent.length;
    },
    find(html, expected) {
      const root = bodyOf(html);
      const found = finder.find(root, described);
      const text = root.textContent;
      return { length: text.length, grades: expected.map((each, at) => gradeOf(text, each, found[at] ?? null)) };
    },
    prepare(text) {
      prepared = document.createElement("div");
      prepared.textContent = text;
    },
    findPrepared(times) {
      let found = 0;
      for (let turn = 0; turn < times; turn++) {
        found = finder.find(prepared, described).filter((span) => span !== null).length;
      }
      return found;
    },
  };
  Object.assign(globalThis, { tidemarkBench: tab });
}

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;
