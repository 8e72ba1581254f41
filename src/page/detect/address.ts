/**
 * What the shape of an address tells about the page behind it. No rule names a site.
 *
 * Hardly any regular expression in all of detection: on the first call in a page each has to be compiled, and the one
 * for dates alone took longer than everything else here.
 */

export interface AddressSignals {
  /** The front page of a site or of one of its languages. */
  readonly isHome: boolean;
  /** Words in the longest of the last two path segments: a headline has many, a section's name one or two. */
  readonly slugWords: number;
  readonly hasDate: boolean;
  readonly says: ReadonlySet<PathWord>;
}

/** What kind of page a word of the path or the host usually leads to. */
type PathWord = "article" | "list" | "product" | "forum" | "service" | "documentation";

/** A word in `folders` counts before the last segment only: "/news/…" leads to articles, "/news" is a list of them. */
const words: Readonly<
  Record<PathWord, { readonly folders: string; readonly anywhere: string; readonly host: string }>
> = {
  article: {
    folders:
      "news article articles story stories blog blogs post posts feature features opinion opinions politics world sport sports magazine journal press-release press-releases recipe recipes review reviews guide guides insights column columns commentary editorial lifestyle culture entertainment business tech technology science health nachrichten artikel meldung politik wirtschaft kultur panorama wissen actualite actualites noticia noticias notizie articulo articolo artigo politica economia cultura deportes nyheter nieuws uutiset aktualnosci wiadomosci haber haberler berita",
    anywhere: "",
    host: "blog blogs news",
  },
  list: {
    folders: "",
    anywhere:
      "category categories categoria kategorie tag tags topic topics author authors autor archive archives archiv search suche page list lists collection collections latest browse directory index event events jobs courses all best deals resources section c shop explore",
    host: "",
  },
  product: {
    folders:
      "product products produkt produkte produkter producto productos produit produits prodotto prodotti p dp item items shop store buy sku itm product-page",
    anywhere: "",
    host: "shop store",
  },
  forum: {
    folders:
      "forum forums thread threads topic topics t viewtopic showthread question questions discussion discussions community comments board boards qna answers d r viewthread issues foro foros beitrag",
    anywhere: "viewtopic showthread viewthread",
    host: "forum forums community discuss discussion discourse board boards answers",
  },
  service: {
    folders: "",
    anywhere:
      "service services solution solutions pricing about about-us contact plan plans platform product products feature features company industries use-case use-cases support practice-area practice-areas treatment treatments location locations locate book hire leistungen loesungen kontakt servicios servizi checkout cart login signin signup register account dashboard app",
    host: "app",
  },
  documentation: {
    folders: "",
    anywhere:
      "doc docs documentation manual reference api guide guides wiki help tutorial tutorials learn man kb faq latest stable en-us handbook dokumentation ayuda aide hilfe",
    host: "doc docs developer developers help support wiki learn",
  },
};

const places = ["folders", "anywhere", "host"] as const;
const kindsByPlace = new Map(places.map((place) => [place, kindsOf(place)]));

function kindsOf(place: (typeof places)[number]): ReadonlyMap<string, readonly PathWord[]> {
  const kinds = new Map<string, PathWord[]>();
  for (const [kind, lists] of Object.entries(words) as [PathWord, Record<typeof place, string>][]) {
    for (const word of lists[place].split(" ")) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  kinds.delete("");
  return kinds;
}

const longestPath = 300;
const homeNames = new Set(["index", "home", "default", "start"]);
export function addressSignals(url: string): AddressSignals {
  const address = URL.canParse(url) ? new URL(url) : null;
  const path = address?.pathname.slice(0, longestPath).toLowerCase() ?? "/";
  const says = new Set<PathWord>();
  const segments: string[] = [];
  for (const segment of path.split("/")) if (segment !== "") segments.push(withoutEnding(segment));
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? "";
    if (index < segments.length - 1) heed(says, "folders", segment);
    heed(says, "anywhere", segment);
  }
  // The last label is the top-level domain.
  for (const label of address?.hostname.split(".").slice(0, -1) ?? []) heed(says, "host", label);
  const words = segments.map(wordsOf);
  return {
    isHome: segments.length === 0 || (segments.length === 1 && isHomeName(segments[0] ?? "")),
    slugWords: Math.max(countNames(words.at(-1) ?? []), countNames(words.at(-2) ?? [])),
    hasDate: hasDate(words.flat()),
    says,
  };
}

/** "/", "/index", "/de" and "/en-gb" are where a site begins. */
function isHomeName(segment: string): boolean {
  const isRegion = segment.length === 5 && (segment[2] === "-" || segment[2] === "_");
  return segment.length === 2 || isRegion || homeNames.has(segment);
}

function withoutEnding(segment: string): string {
  const dot = segment.lastIndexOf(".");
  return dot > 0 ? segment.slice(0, dot) : segment;
}

function heed(says: Set<PathWord>, place: (typeof places)[number], word: string): void {
  const kinds = kindsByPlace.get(place)?.get(word);
  if (kinds) for (const kind of kinds) says.add(kind);
}

function wordsOf(segment: string): readonly string[] {
  return segment.replaceAll("_", "-").replaceAll("+", "-").replaceAll("%20", "-").split("-");
}

/** How many are no numbers. */
function countNames(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (word !== "" && Number.isNaN(Number(word))) count += 1;
  return count;
}

/** A year and a month: 2024/4, 2024-04-03, 2024/0403, 20240403. */
function hasDate(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const year = Number(word.slice(0, 4));
    if (!(year >= 1980 && year < 2050)) return false;
    if (word.length === 8) return isMonth(word.slice(4, 6)) && Number(word.slice(6)) <= 31;
    const next = words[index + 1] ?? "";
    return word.length === 4 && (next.length <= 2 ? isMonth(next) : next.length === 4 && isMonth(next.slice(0, 2)));
  });
}

function isMonth(digits: string): boolean {
  const month = Number(digits);
  return month >= 1 && month <= 12;
}
