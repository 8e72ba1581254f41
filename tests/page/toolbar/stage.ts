/** A page with an article on it, our words and our host: what every test of what floats over the page needs. */
import type { ArticleId, EntityId, NoteId } from "../../../src/core/article/brand.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { Entity, EntityType } from "../../../src/core/entities/entity.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { type SpanBoxes, spanBoxes } from "../../../src/page/anchor/span-boxes.ts";
import type { TextMap } from "../../../src/page/text-map.ts";
import { createHost, type Host } from "../../../src/page/toolbar/host.ts";
import type { Words } from "../../../src/page/toolbar/words.ts";
import { simpleTextMap } from "../paint/simple-text-map.ts";

const messages: Response = await fetch("/_locales/en/messages.json");
const texts: Readonly<Record<string, { readonly message: string }>> = await messages.json();

const say: Words["say"] = (key, ...values) => {
  const message = texts[key]?.message;
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_, number) => String(values[number - 1]));
};

export const words: Words = {
  language: "en",
  direction: "ltr",
  say,
  colour: (colour) => say(`colour_${colour}`),
  count: (key, count) => say(`${key}_${count === 1 ? "one" : "other"}`, count),
  problem: ({ code }) => say(`problem_${code}`),
};

export interface Stage {
  readonly host: Host;
  readonly text: string;
  readonly textMap: TextMap;
  readonly spanOf: (words: string, nth?: number) => TextSpan;
  readonly boxesOf: (span: TextSpan) => SpanBoxes | null;
  /** The middle of the first line of those words. */
  readonly pointOn: (words: string, nth?: number) => { readonly x: number; readonly y: number };
  readonly select: (words: string) => void;
  /** What is shown now, of that kind. */
  readonly shown: (selector: string) => HTMLElement | null;
  /** The control of that name that is shown. */
  readonly control: (name: string) => HTMLElement;
}

export function setStage(): Stage {
  document.querySelector("#tidemark-root")?.remove();
  document.body.replaceChildren();
  document.body.style.cssText = "font: 16px/24px monospace; width: 400px; margin: 60px 20px";
  for (const paragraph of [
    "Roberta Metsola opened the session in Strasbourg. The members voted.",
    "Later Metsola spoke of the vote again, and the commission did not answer.",
    "At the very end Metsola left.",
  ]) {
    const made = document.createElement("p");
    made.append(paragraph);
    document.body.append(made);
  }
  document.getSelection()?.removeAllRanges();
  window.scrollTo(0, 0);

  const { text, textMap } = simpleTextMap(document.querySelectorAll("p"));
  const host = createHost(words);
  const spanOf = (sought: string, nth = 0): TextSpan => {
    let start = text.indexOf(sought);
    for (let turn = 0; turn < nth; turn += 1) start = text.indexOf(sought, start + 1);
    if (start < 0) throw new Error(`not on stage: ${sought}`);
    return { start, end: start + sought.length };
  };
  const boxesOf = (span: TextSpan) => spanBoxes(document, textMap, span);
  const shown = (selector: string): HTMLElement | null =>
    [...host.root.querySelectorAll<HTMLElement>(selector)].find((each) => each.closest("[hidden]") === null) ?? null;

  return {
    host,
    text,
    textMap,
    spanOf,
    boxesOf,
    pointOn(sought, nth) {
      const boxes = boxesOf(spanOf(sought, nth));
      if (!boxes) throw new Error(`not drawn: ${sought}`);
      return { x: (boxes.first.left + boxes.first.right) / 2, y: (boxes.first.top + boxes.first.bottom) / 2 };
    },
    select(sought) {
      const [place] = textMap.rangesOf(spanOf(sought));
      if (place) {
        document
          .getSelection()
          ?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
      }
    },
    shown,
    control(name) {
      const found = [...host.root.querySelectorAll<HTMLElement>("button, select, textarea")].find(
        (each) =>
          each.closest("[hidden]") === null &&
          (each.getAttribute("aria-label") ?? each.textContent ?? "").startsWith(name),
      );
      if (!found) throw new Error(`no control ${name}`);
      return found;
    },
  };
}

export function entityOf(type: EntityType, name: string, places: readonly TextSpan[]): Entity {
  return {
    id: name as EntityId,
    type,
    name,
    aliases: places.length > 1 ? ["Metsola"] : [],
    mentions: places.map((span) => ({ span, type, form: "name", rule: "test", score: 1 })),
    quantity: null,
    of: null,
  };
}

export const noteOf = (id: string, over: Partial<Note> = {}): Note => ({
  id: id as NoteId,
  article: "https://news.example/a" as ArticleId,
  target: { source: "https://news.example/a", selectors: [] },
  motivation: "highlighting",
  colour: "green",
  status: "unchecked",
  body: "",
  tags: [],
  created: "2024-04-03T10:00:00Z",
  modified: "2024-04-03T10:00:00Z",
  deleted: null,
  revision: 1,
  ...over,
});

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
