/** Is this page an article? */
import type { Detection } from "../../core/article/page-state.ts";
import { signalsOf } from "./signals.ts";

export function detect(document: Document, url: string): Detection {
  const { declared, text } = signalsOf(document, url);
  const isArticle = declared.ogArticle || declared.articleType || text.densestAround > 1200;
  return { isArticle, kind: isArticle ? "article" : "other", score: isArticle ? 0.8 : 0.2, reasons: [] };
}
