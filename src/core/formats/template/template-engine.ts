/**
 * Liquid (https://liquidjs.com), as far as a reader's template may go: no files, no network, bounded in time and size.
 *
 * Whatever is put out is escaped as page text, unless the last filter is one of those below, which escape in their own
 * way, or Liquid's `raw`.
 */
import { Liquid } from "liquidjs";
import { blockQuote, inline, link, ownWords, tagName } from "../markdown-text.ts";
import { scalar } from "../yaml.ts";

/** In characters: of the template, and of all that is made while one article is laid out. */
export const longestTemplate = 100_000;
export const mostMade = 50_000_000;

/** For one article, in milliseconds. */
export const longestTime = 5_000;

export function templateEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: longestTemplate,
    memoryLimit: mostMade,
    renderLimit: longestTime,
    outputEscape: (value: unknown) => inline(words(value)),
  });
  // They read other templates, of which there are none.
  for (const tag of ["include", "render", "layout", "block"]) delete engine.tags[tag];
  // The same article gives the same file.
  for (const filter of ["sample", "date_to_rfc822", "date_to_xmlschema", "date_to_string", "date_to_long_string"]) {
    engine.unregisterFilter(filter);
  }
  const { date } = engine.filters;
  engine.registerFilter("date", function (value: unknown, ...how: readonly unknown[]) {
    const shown = value === "now" || value === "today" ? this.context.getSync(["exported"]) : value;
    return typeof date === "function" ? date.call(this, localDay(shown), ...how) : value;
  });
  engine.registerFilter("yaml", { raw: true, handler: (value: unknown) => scalar(words(value)) });
  engine.registerFilter("quote", { raw: true, handler: (value: unknown) => blockQuote(words(value)) });
  engine.registerFilter("markdown", { raw: true, handler: (value: unknown) => ownWords(words(value)) });
  engine.registerFilter("tag", { raw: true, handler: (value: unknown) => tagName(words(value)) });
  engine.registerFilter("link", {
    raw: true,
    handler: (value: unknown, address: unknown) => link(words(value), words(address)),
  });
  return engine;
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(", ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A day without an hour would be midnight in Greenwich, which is the day before in America. */
const localDay = (value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00` : value;
