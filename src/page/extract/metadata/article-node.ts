/** Which JSON-LD node describes the page's article. */
import { comparable } from "./collapsed-text.ts";
import { type JsonLdNode, textOf, typesOf } from "./json-ld.ts";

const endings = "Article BlogPosting Recipe SocialMediaPosting CreativeWork Episode AnswerPage".split(" ");
const types = new Set("Report Review Blog Chapter HowTo".split(" "));

const isArticleType = (type: string): boolean => types.has(type) || endings.some((ending) => type.endsWith(ending));

/** The one whose headline the page's titles repeat, else the first with a headline, else the first. Null when there is none. */
export function articleNode(nodes: readonly JsonLdNode[], titles: readonly string[]): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const wanted = titles.map(comparable).filter((title) => title !== "");
  const isWanted = (node: JsonLdNode) => {
    const headline = comparable(textOf(node.headline) ?? textOf(node.name) ?? "");
    return headline.length > 8 && wanted.some((title) => title.includes(headline) || headline.includes(title));
  };
  return articles.find(isWanted) ?? articles.find((node) => textOf(node.headline) !== null) ?? articles[0] ?? null;
}
