/**
 * When the article was published, and when it was changed.
 *
 * Precedence: what machines are told of the publishing (JSON-LD, article meta tags, microdata), because it names both
 * moments; the dateline beside the headline; what machines are told without saying of what it is the date; the day in
 * the address; a date elsewhere that is labelled; a date in the text. Where only the day of a change is known, it
 * stands for the day of publishing, and says so.
 */
import { type Sliced, slicedOnce } from "../../sliced.ts";
import { attributeOf, closestTo } from "../../true-dom.ts";
import { elementsIn, elementsWithin } from "./dom.ts";
import { textIn } from "./element-text.ts";
import { isNode, type JsonLdNode, textOf, typesOf } from "./json-ld.ts";
import { machineMoment } from "./machine-date.ts";
import type { MetaTags } from "./meta.ts";
import { instantOf } from "./moment.ts";
import type { MetadataSource, Sourced } from "./sources.ts";
import type { Surroundings } from "./surroundings.ts";
import { urlDate } from "./url-date.ts";
import { labelledDates, visibleDates } from "./visible-dates.ts";
import type { DateHabits } from "./written-date.ts";

export interface DateClues extends Surroundings {
  readonly article: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly tags: MetaTags;
  readonly habits: DateHabits;
  /** Milliseconds since 1970: nothing was published later. */
  readonly now: number;
}

export interface Dates {
  readonly published: Sourced<string> | null;
  readonly modified: Sourced<string> | null;
}

const publishedTags = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "publishdate",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "citation_publication_date",
  "citation_date",
  "article.published",
  "published_at",
  "rnews:datepublished",
  "article:post_date",
  "bt:pubdate",
  "article_date_original",
  "originalpublicationdate",
  "ptime",
] as const;
/** Tags that many systems fill with the day of the last change, or of the visit. */
const vagueTags = [
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "last-published",
  "date",
  "datecreated",
  "created",
] as const;
const modifiedTags = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "article:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "revised",
  "updated_time",
] as const;

type Candidate = () => Sourced<string> | null;

export function* datesOf(document: Document, url: string, clues: DateClues): Sliced<Dates> {
  const { article, nodes, tags, scope, habits, now } = clues;
  const pages = nodes.filter((node) => typesOf(node).some((type) => /WebPage|ItemPage|VideoObject$/.test(type)));
  const described = [article, ...pages];
  const labelled = slicedOnce(function* () {
    return yield* labelledDates(yield* clues.all(), clues.home, habits);
  });
  const sourced = (source: MetadataSource, value: string | null) =>
    value !== null && instantOf(value) <= now + day ? { value, source } : null;
  const declaredChange = first([
    () => sourced("json-ld", declared(described, ["dateModified"], habits)),
    () => sourced("meta", tagged(tags, modifiedTags, habits)),
    () => sourced("microdata", marked(document, scope, modifiedMarks, habits)),
  ]);
  yield;
  const declaredDay = first([
    () => sourced("json-ld", declared(described, ["datePublished"], habits)),
    () => sourced("meta", tagged(tags, publishedTags, habits)),
    () => sourced("microdata", marked(document, scope, publishedMarks, habits)),
  ]);
  // Where machines are told of the publishing, the lines around the headline are not read: it takes longer than all else.
  if (declaredDay) return { published: declaredDay, modified: declaredChange };
  const visible = yield* visibleDates(yield* clues.after(), yield* clues.before(), clues.home, habits);
  const shownDay =
    first([
      () => sourced("dateline", visible.published),
      () => sourced("json-ld", declared(described, ["dateCreated", "uploadDate"], habits)),
      () => sourced("meta", tagged(tags, vagueTags, habits)),
      () => sourced("address", urlDate(url)),
    ]) ??
    sourced("labelled", (yield* labelled()).published) ??
    sourced("dateline", visible.beside);
  const modified = declaredChange ?? sourced("dateline", visible.modified);
  if (shownDay) return { published: shownDay, modified };
  const change = modified ?? sourced("labelled", (yield* labelled()).modified);
  const standIn: Sourced<string> | null = change && { value: change.value, source: "modified" };
  return { published: standIn ?? sourced("dateline", visible.mentioned), modified: change };
}

const day = 86_400_000;

function first(candidates: readonly Candidate[]): Sourced<string> | null {
  for (const candidate of candidates) {
    const found = candidate();
    if (found) return found;
  }
  return null;
}

function declared(from: readonly (JsonLdNode | null)[], keys: readonly string[], habits: DateHabits): string | null {
  for (const node of from) {
    for (const key of keys) {
      const text = isNode(node) ? textOf(node[key]) : null;
      const moment = text === null ? null : machineMoment(text, habits);
      if (moment !== null) return moment;
    }
  }
  return null;
}

function tagged(tags: MetaTags, names: readonly string[], habits: DateHabits): string | null {
  for (const name of names) {
    const moment = machineMoment(tags.get(name)?.[0] ?? "", habits);
    if (moment !== null) return moment;
  }
  return null;
}

const modifiedMarks = "[itemprop~=dateModified], time.updated";
const publishedMarks = "[itemprop~=datePublished], time[pubdate], abbr.published, time.published, time.entry-date";
const mostMarks = 10;

function marked(document: Document, scope: Element | null, selector: string, habits: DateHabits): string | null {
  const elements = scope ? elementsWithin(scope, selector, mostMarks) : elementsIn(document, selector, mostMarks);
  const isBeside = (element: Element) => closestTo(element, "aside, footer") !== null;
  const own = elements.filter(
    (element) => !closestTo(element, "[class*=comment i], [id*=comment i], [itemprop~=comment], blockquote"),
  );
  for (const element of [...own.filter((each) => !isBeside(each)), ...own.filter(isBeside)]) {
    const text = attributeOf(element, "datetime") ?? attributeOf(element, "content") ?? textIn(element, 200);
    const moment = machineMoment(text, habits);
    if (moment !== null) return moment;
  }
  return null;
}
