/**
 * A reader's own template for Markdown: checked, and made into a layout.
 *
 * This brings the template engine along, so whoever needs it loads it when a reader has a template.
 */
import { type Liquid, LiquidError, type Template } from "liquidjs";
import { fail, ok, type Result } from "../../article/result.ts";
import type { ArticleLayout, FileProblem } from "../format.ts";
import { longestTemplate, longestTime, mostMade, templateEngine } from "./template-engine.ts";
import { sampleOptions, samplePart } from "./template-sample.ts";
import { templateVariables } from "./template-variables.ts";

/** The sample is small, and the reader is typing: a tenth of what an article may take, in milliseconds and characters. */
const trial = { strictVariables: true, renderLimit: longestTime / 10, memoryLimit: mostMade / 10 };

/**
 * It is tried out on a sample in which everything is there, so that a misspelt name is found before an article is. The
 * layout gives null for an article on which the template fails all the same.
 */
export function markdownTemplate(text: string): Result<ArticleLayout, FileProblem> {
  if (text.length > longestTemplate) return fail(problem("template-too-long", `${text.length} characters`, null, null));
  const engine = templateEngine();
  try {
    const template = engine.parse(text);
    for (const articles of [1, 2])
      engine.renderSync(template, templateVariables(samplePart, sampleOptions(articles)), trial);
    return ok(layoutBy(engine, template));
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    return fail(problemOf(error));
  }
}

const layoutBy =
  (engine: Liquid, template: readonly Template[]): ArticleLayout =>
  (part, options) => {
    const variables = templateVariables(part, options);
    try {
      return String(engine.renderSync([...template], variables));
    } catch (error) {
      if (!LiquidError.is(error)) throw error;
      return null;
    }
  };

function problemOf(error: LiquidError): FileProblem {
  const detail = (error.originalError ?? error).message.replace(/, line:\d+, col:\d+$/, "");
  const [line = null] = error.token.getPosition();
  const unknown = /^undefined (?:filter|variable): (.+)$|^tag "(.+)" not found$/.exec(detail);
  if (unknown) return problem("template-unknown", detail, line, unknown[1] ?? unknown[2] ?? null);
  return problem(/limit exceeded$/.test(detail) ? "template-too-much" : "template-broken", detail, line, null);
}

const problem = (code: string, detail: string, line: number | null, field: string | null): FileProblem => ({
  code,
  detail,
  line,
  field,
});
