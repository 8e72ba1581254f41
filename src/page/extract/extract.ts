/**
 * The article of a page, and where each of its words stands in the live DOM.
 *
 * Nothing is cloned and nothing is changed: one walk reads the page as passages, a list of rules judges each,
 * and those that are in become the blocks of the text.
 */
import type { Article, BlockKind } from "../../core/article/article.ts";
import { articleIdentity } from "../../core/article/identity.ts";
import type { TextMap } from "../text-map.ts";
import { bodyText } from "./body-text.ts";
import { liveTextMap } from "./live-text-map.ts";
import { metadataOf } from "./metadata/metadata.ts";
import { type Passage, readPassages } from "./passages.ts";
import { body } from "./rules/body.ts";
import { rules } from "./rules.ts";
import { Scene } from "./scene.ts";
import type { Verdict } from "./verdict.ts";

export interface Extraction {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Null when there is no text worth reading. `url`: the address as the reader sees it. */
export function extract(document: Document, url: string): Extraction | null {
  if (!document.body) return null;
  const { title, byline, site, language, published, modified, canonical } = metadataOf(document, url);
  const description = document.querySelector("meta[name=description], meta[property='og:description']");
  const scene = new Scene(readPassages(document.body), title, description?.getAttribute("content") ?? "");
  const { text, blocks, pieces } = bodyText(chosen(scene));
  if (text === "") return null;
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
  return { article, textMap: liveTextMap(pieces, text) };
}

type Chosen = readonly { readonly passage: Passage; readonly kind: BlockKind }[];

/** Units of prose under which a page that the trees leave nothing of has no text worth reading. */
const worthReading = 250;

/** Where the trees leave nothing (of a page of cards, say), the prose in the core is what there is to read. */
function chosen(scene: Scene): Chosen {
  const found = scene.passages.flatMap((passage) => inText(passage, scene));
  if (found.length > 0) return found;
  if (scene.core.prose < worthReading) return [];
  return scene.passages
    .filter(({ isProse, index }) => isProse && index >= scene.core.first && index < scene.core.end)
    .filter((passage) => rules.every((rule) => rule === body || rule.judge(passage, scene) === null))
    .map((passage) => ({ passage, kind: "paragraph" }));
}

function inText(passage: Passage, scene: Scene): Chosen {
  const verdict = judged(passage, scene);
  // Captions are recognised, and no part of the text.
  return verdict === null || verdict === "out" || verdict === "caption" ? [] : [{ passage, kind: verdict }];
}

function judged(passage: Passage, scene: Scene): Verdict {
  for (const { judge } of rules) {
    const verdict = judge(passage, scene);
    if (verdict !== null) return verdict;
  }
  return null;
}
