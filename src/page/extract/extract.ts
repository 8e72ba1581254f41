/**
 * The article of a page, and where each of its words stands in the live DOM.
 *
 * Nothing is cloned and nothing is changed: one walk reads the page as passages, a list of rules judges each,
 * and those that are in become the blocks of the text.
 */
import type { Article } from "../../core/article/article.ts";
import { articleIdentity } from "../../core/article/identity.ts";
import type { Sliced } from "../sliced.ts";
import type { TextMap } from "../text-map.ts";
import { attributeOf, bodyOf, firstSelectedIn } from "../true-dom.ts";
import { bodyText } from "./body-text.ts";
import { chosenPassages } from "./chosen.ts";
import { liveTextMap } from "./live-text-map.ts";
import { metadataOf } from "./metadata/metadata.ts";
import { readPassages } from "./passages.ts";
import { Scene } from "./scene.ts";

export interface Extraction {
  readonly article: Article;
  readonly textMap: TextMap;
  /** Captions and credits of pictures, in page order. They are no part of the article's text. */
  readonly captions: readonly Caption[];
}

interface Caption {
  readonly text: string;
  /** Where in the article's text the picture stands: after this many of its blocks. */
  readonly afterBlocks: number;
}

/** Null when there is no text worth reading. `url`: the address as the reader sees it. */
export function* extract(document: Document, url: string): Sliced<Extraction | null> {
  const body = bodyOf(document);
  if (!body) return null;
  const { title, byline, site, language, published, modified, canonical } = yield* metadataOf(document, url);
  const passages = yield* readPassages(body);
  yield;
  const scene = new Scene(passages, title, descriptionOf(document));
  const chosen = yield* chosenPassages(scene);
  const { text, blocks, pieces } = yield* bodyText(chosen.filter(({ kind }) => kind !== "caption"));
  if (text === "") return null;
  const captions: Caption[] = [];
  let afterBlocks = 0;
  for (const { passage, kind } of chosen) {
    if (kind === "caption") captions.push({ text: passage.text, afterBlocks });
    else afterBlocks++;
  }
  const article: Article = {
    id: articleIdentity(url, canonical),
    url: url.split("#")[0] ?? url,
    title,
    byline,
    site,
    language,
    published,
    modified,
    text,
    blocks,
  };
  yield;
  return { article, textMap: liveTextMap(pieces, text), captions };
}

/** What the page's metadata sum it up as: a standfirst often says the same. */
export function descriptionOf(document: Document): string {
  const meta = firstSelectedIn(document, "meta[name=description], meta[property='og:description']");
  return (meta && attributeOf(meta, "content")) ?? "";
}
