/** An article as a work that is cited: what reference managers ask of it. */
import type { Article } from "../article/article.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import { readWebAddress } from "../article/web-address.ts";
import type { Note } from "../notes/note.ts";
import { type Author, authorsOf } from "./authors.ts";
import { nameUuid } from "./name-uuid.ts";
import { onOneLine } from "./visible-text.ts";
import { webLink } from "./web-link.ts";

export interface Citation {
  /** The same in every export, and one article's only: "other2024-3f9a02bc". Letters, digits and "-". */
  readonly key: string;
  readonly kind: "news" | "blog" | "page";
  /** Its address where the page has no title. */
  readonly title: string;
  readonly authors: readonly Author[];
  readonly site: string | null;
  /** Null when it is none of the web's. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly published: CitedDate | null;
  /** When the text was last taken from the page. */
  readonly accessed: CitedDate | null;
  /** The tags of its notes, each once, without the commas and semicolons by which reference managers part them. */
  readonly keywords: readonly string[];
}

/** As precise as it is known: year; year and month; year, month and day. Digits as in ISO 8601. */
export type CitedDate = readonly [year: string, month?: string, day?: string];

export function citationOf({ id, captured }: StoredArticle, article: Article, notes: readonly Note[]): Citation {
  const site = onOneLine(article.site ?? "") || null;
  const authors = authorsOf(article.byline, site);
  const published = citedDate(article.published);
  const url = webLink(article.url);
  return {
    key: `${keyWord(authors, site)}${published?.[0] ?? ""}-${nameUuid("article", id).slice(0, 8)}`,
    kind: kindOf(article, published),
    title: onOneLine(article.title) || url || onOneLine(id),
    authors,
    site,
    url,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(article.language ?? "") ? article.language : null,
    published,
    accessed: citedDate(captured),
    keywords: [
      ...new Set(notes.flatMap((note) => note.tags.map((tag) => onOneLine(tag.replace(/[,;]+/g, " "))))),
    ].filter((tag) => tag !== ""),
  };
}

function citedDate(iso: string | null): CitedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(iso ?? "") ?? [];
  if (year === undefined) return null;
  return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
}

/** In plain letters, because citation keys are typed. */
function keyWord([first]: readonly Author[], site: string | null): string {
  const name = first ? ("family" in first ? first.family : first.whole) : (site ?? "");
  const letters = name
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
  return letters.slice(0, 20) || "web";
}

const blogHosts = /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|substack\.com|medium\.com|tumblr\.com|ghost\.io)$/;
const newsNames =
  /(?:^|[\s./-])(?:the)?(?:\w*news\w*|times|post|herald|tribune|gazette|guardian|telegraph|independent|observer|chronicle|courier|daily\w*|reuters|\w*zeitung|nachrichten|tagesschau|spiegel|[\p{L}]*monde|figaro|noticias|diario|periódico|gazeta|газета|новости|вести|известия)(?:$|[\s./-])/iu;

/** Told by its address and the name of its site; a plain page where they say nothing. News has a date. */
function kindOf({ url, site }: Article, published: CitedDate | null): Citation["kind"] {
  const address = readWebAddress(url);
  const host = address?.host.replace(/:\d+$/, "") ?? "";
  const isBlog =
    blogHosts.test(host) || /(?:^|\.)blogs?\.|^blogs?$/.test(host) || /\/blogs?\//i.test(`${address?.path ?? ""}/`);
  if (isBlog || /\bblog\b/i.test(site ?? "")) return "blog";
  return published !== null && (newsNames.test(host) || newsNames.test(site ?? "")) ? "news" : "page";
}
