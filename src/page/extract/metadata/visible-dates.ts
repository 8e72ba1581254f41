/** The dates a reader sees beside the headline: datelines and <time> elements. */
import { momentOf, writtenMoments } from "./moment.ts";

export interface VisibleDates {
  readonly published: string | null;
  readonly modified: string | null;
}

const mostTextsBefore = 25;
const mostTextsAfter = 70;
/** A dateline stands above the text: the search ends behind this many long texts. */
const mostLongTexts = 2;
const longText = 160;

const updated =
  /updat|modifi|aktualis|geändert|bearbeitet|überarbeitet|mis(?:e)? à jour|actualiz|atualiz|aggiornat|ultima modifica|bijgewerkt|gewijzigd|opdater|oppdater|uppdater|ändrad|päivite|aktualiz|zaktualiz|ostatnia zmiana|frissít|módos|güncelle|обновл|изменен|оновл|ενημερ|actualitzat|edited|revised|letzte änderung|stand:/i;
const publishedWord = /publi|posted|erstellt|veröffentlicht|created|first|opprett|oprett|skapad|julkaist/i;

interface Dated {
  readonly moment: string;
  readonly isUpdate: boolean;
  /** Texts between it and the headline. */
  readonly distance: number;
}

export function visibleDates(document: Document, headline: Element | null, monthFirst: boolean): VisibleDates {
  if (!headline) return { published: null, modified: null };
  const after = datesIn(textsFrom(document, headline, "after"), monthFirst);
  const before = datesIn(textsFrom(document, headline, "before"), monthFirst).map((dated) => ({
    ...dated,
    distance: dated.distance * 2,
  }));
  const nearest = [...after, ...before].sort((a, b) => a.distance - b.distance);
  return {
    published: nearest.find(({ isUpdate }) => !isUpdate)?.moment ?? null,
    modified: nearest.find(({ isUpdate }) => isUpdate)?.moment ?? null,
  };
}

interface Seen {
  readonly text: string;
  /** The datetime attribute of the <time> around it. */
  readonly machine: string | null;
}

function textsFrom(document: Document, headline: Element, side: "before" | "after"): readonly Seen[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  const texts: Seen[] = [];
  let longTexts = 0;
  const most = side === "before" ? mostTextsBefore : mostTextsAfter;
  for (let step = 0; step < most * 6 && texts.length < most && longTexts < mostLongTexts; step += 1) {
    const node = side === "before" ? walker.previousNode() : walker.nextNode();
    if (!node) break;
    const parent = node.parentElement;
    const text = (node.nodeValue ?? "").trim();
    if (
      text === "" ||
      !parent ||
      headline.contains(node) ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(parent.tagName)
    )
      continue;
    if (text.length >= longText) longTexts += 1;
    texts.push({ text: text.slice(0, 300), machine: parent.closest("time")?.getAttribute("datetime") ?? null });
  }
  return side === "before" ? texts.reverse() : texts;
}

/** Distance counts from the nearer end of the list: texts before the headline are in text order too. */
function datesIn(texts: readonly Seen[], monthFirst: boolean): readonly Dated[] {
  const dated: Dated[] = [];
  let joined = "";
  const starts = texts.map(({ text }) => {
    const start = joined.length;
    joined += `${text}\n`;
    return start;
  });
  const indexAt = (at: number) => starts.findLastIndex((start) => start <= at);
  const isUpdateAt = (at: number) => {
    const lead = joined.slice(Math.max(0, at - 45), at);
    const last = Math.max(lead.search(new RegExp(`(?:${updated.source})(?!.*(?:${updated.source}))`, "is")), -1);
    return last >= 0 && !publishedWord.test(lead.slice(last + 8)) && writtenMoments(lead.slice(last)).length === 0;
  };
  for (const { moment, start } of writtenMoments(joined, monthFirst)) {
    dated.push({ moment, isUpdate: isUpdateAt(start), distance: indexAt(start) });
  }
  texts.forEach(({ machine }, index) => {
    const moment = machine === null ? null : momentOf(machine);
    if (moment !== null) dated.push({ moment, isUpdate: isUpdateAt(starts[index] ?? 0), distance: index - 0.5 });
  });
  return dated;
}
