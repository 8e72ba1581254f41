/** What the shape of an address tells about the page behind it. No rule names a site. */

export interface AddressSignals {
  /** The front page of a site or of one of its languages. */
  readonly isHome: boolean;
  /** Words in the longest of the last two path segments: a headline has many, a section's name one or two. */
  readonly slugWords: number;
  readonly hasDate: boolean;
  readonly says: ReadonlySet<PathWord>;
}

/** What kind of page a word of the path or the host usually leads to. */
export type PathWord = "article" | "list" | "product" | "forum" | "service" | "documentation";

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

const longestPath = 500;
const ending = /\.(?:s?html?|php\d?|aspx?|jsp)$/;
const homeNames = /^(?:index|home|default|start|[a-z]{2}(?:[-_][a-z]{2})?)$/;
/** Years from 1980 to 2049, with a month and perhaps a day after them. */
const dated =
  /[/_-](?:19[89]|20[0-4])\d(?:[/_-](?:0?[1-9]|1[0-2])|[/_-]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=[/_.-]|$)/;

export function addressSignals(url: string): AddressSignals {
  const { path, host } = splitAddress(url);
  const segments: string[] = [];
  for (const segment of path.split("/")) if (segment !== "") segments.push(segment.replace(ending, ""));
  const says = new Set<PathWord>();
  segments.forEach((segment, index) => {
    if (index < segments.length - 1) heed(says, "folders", segment);
    heed(says, "anywhere", segment);
  });
  for (const label of host.split(".").slice(0, -1)) heed(says, "host", label);
  const first = segments[0];
  return {
    isHome: first === undefined || (segments.length === 1 && homeNames.test(first)),
    slugWords: Math.max(0, ...segments.slice(-2).map(countWords)),
    hasDate: dated.test(path),
    says,
  };
}

/** Both in lower case; a file has no host. */
function splitAddress(url: string): { readonly path: string; readonly host: string } {
  const { pathname, hostname } = URL.canParse(url) ? new URL(url) : { pathname: "/", hostname: "" };
  return { path: pathname.slice(0, longestPath).toLowerCase(), host: hostname };
}

function heed(says: Set<PathWord>, place: (typeof places)[number], word: string): void {
  for (const kind of kindsByPlace.get(place)?.get(word) ?? []) says.add(kind);
}

/** Numbers are no words. */
function countWords(segment: string): number {
  let count = 0;
  for (const word of segment.split(/[-_+]|%20/)) if (/\D/.test(word)) count += 1;
  return count;
}
