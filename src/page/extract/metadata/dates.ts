/**
 * When the article was published, and when it was changed.
 *
 * Precedence: JSON-LD, because it is made for machines and names both moments; article meta tags; microdata and
 * marked <time> elements; the dateline beside the headline; an element whose name says that it holds a date; the day in
 * the address. A finer moment on the same day does not win over a more trusted one.
 */
import { isNode, type JsonLdNode, textOf, typesOf } from "./json-ld.ts";
import type { MetaTags } from "./meta.ts";
import { momentOf, writtenMoments } from "./moment.ts";
import { urlDate } from "./url-date.ts";
import { visibleDates } from "./visible-dates.ts";

export interface DateClues {
  readonly article: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly tags: MetaTags;
  readonly headline: Element | null;
  readonly language: string | null;
}

interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
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
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "citation_date",
  "article.published",
  "published_at",
  "rnews:datepublished",
  "article:post_date",
  "last-published",
  "date",
  "bt:pubdate",
  "article_date_original",
  "originalpublicationdate",
  "datecreated",
  "created",
  "ptime",
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

export function datesOf(document: Document, url: string, clues: DateClues): Dates {
  // American pages write the month first where only figures are used.
  const monthFirst = /^en(?:-US)?$/i.test(clues.language ?? "");
  const machine = [declaredDates(clues), taggedDates(clues.tags), microdataDates(document, clues.headline)];
  const known = merged(machine);
  if (known.published !== null && known.modified !== null) return known;
  const visible = visibleDates(document, clues.headline, monthFirst);
  const rest: Dates[] = [known, visible];
  if (known.published === null && visible.published === null) {
    rest.push(namedDates(document, monthFirst), { published: urlDate(url), modified: null });
  }
  return merged(rest);
}

function merged(sources: readonly Dates[]): Dates {
  return {
    published: sources.find(({ published }) => published !== null)?.published ?? null,
    modified: sources.find(({ modified }) => modified !== null)?.modified ?? null,
  };
}

function declaredDates({ article, nodes }: DateClues): Dates {
  const pages = nodes.filter((node) => typesOf(node).some((type) => /WebPage|ItemPage|VideoObject$/.test(type)));
  const of = (...keys: readonly string[]) => {
    for (const node of [article, ...pages]) {
      for (const key of keys) {
        const text = isNode(node) ? textOf(node[key]) : null;
        const moment = text === null ? null : momentOf(text);
        if (moment !== null) return moment;
      }
    }
    return null;
  };
  return { published: of("datePublished", "dateCreated", "uploadDate"), modified: of("dateModified") };
}

function taggedDates(tags: MetaTags): Dates {
  const of = (names: readonly string[]) => {
    for (const name of names) {
      const moment = momentOf(tags.get(name)?.[0] ?? "");
      if (moment !== null) return moment;
    }
    return null;
  };
  return { published: of(publishedTags), modified: of(modifiedTags) };
}

function microdataDates(document: Document, headline: Element | null): Dates {
  const scope = headline?.closest("article, main, [role=main]") ?? document;
  const of = (selector: string) => {
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 10)) {
      if (element.closest("[class*=comment i], [id*=comment i], [itemprop~=comment], aside, footer")) continue;
      const text = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
      const moment = momentOf(text);
      if (moment !== null) return moment;
    }
    return null;
  };
  return {
    published: of("[itemprop~=datePublished], time[pubdate], abbr.published, time.published, time.entry-date"),
    modified: of("[itemprop~=dateModified], time.updated"),
  };
}

const dateNamed =
  "time, [class*=date i], [id*=date i], [class*=publi i], [class*=posted i], [class*=dateline i], [class*=meta i], [class*=time i], [class*=byline i], [class*=datum i], [class*=fecha i]";

/** The first date in an element whose name says that it holds one. */
function namedDates(document: Document, monthFirst: boolean): Dates {
  const elements = document.querySelectorAll(dateNamed);
  for (let index = 0; index < Math.min(elements.length, 150); index += 1) {
    const element = elements[index];
    const text = element?.textContent ?? "";
    if (!element || text.length > 300 || element.closest("footer, nav")) continue;
    const moment =
      momentOf(element.getAttribute("datetime") ?? "") ?? writtenMoments(text, monthFirst)[0]?.moment ?? null;
    if (moment !== null) return { published: moment, modified: null };
  }
  return { published: null, modified: null };
}
