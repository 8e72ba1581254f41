/**
 * The page's JSON-LD as a flat list of nodes: top-level objects, arrays and @graph opened, the thing a page
 * says it is about after the page itself.
 *
 * JSON-LD is whatever the site wrote: broken, huge, nested without end. What cannot be read is left out, and
 * all reading is bounded.
 */
import { elementsIn, scriptText } from "./dom.ts";

export type JsonLdNode = Readonly<Record<string, unknown>>;

const mostScripts = 30;
const mostCharacters = 400_000;
const mostNodes = 300;
const mostDepth = 5;

/** In document order. */
export function jsonLdNodes(document: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of elementsIn(document, "script[type^='application/ld+json' i]", mostScripts)) {
    const source = scriptText(script, mostCharacters);
    if (source !== null) collect(parsed(source), nodes, 0);
  }
  return nodes;
}

/** @type without its vocabulary: "http://schema.org/NewsArticle" is "NewsArticle". */
export function typesOf(node: JsonLdNode): readonly string[] {
  const types = node["@type"];
  return (Array.isArray(types) ? types.slice(0, 10) : [types]).flatMap((type) =>
    typeof type === "string" ? (type.split(/[/#:]/).at(-1) ?? []) : [],
  );
}

/** The text of a value, be it a plain string, the first of several, or an object with @value or name. Null when blank. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) {
      const text = textOf(item, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  return isNode(value) ? textOf(value["@value"] ?? value.name, depth + 1) : null;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > mostDepth || nodes.length >= mostNodes) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, mostNodes)) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(value[key], nodes, depth + 1);
  }
}

function parsed(source: string): unknown {
  return tryParse(source) ?? tryParse(repaired(source));
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** Undoes what breaks JSON-LD most: line breaks inside strings, comment and CDATA wrappers, trailing commas and semicolons. */
function repaired(source: string): string {
  return (
    source
      .replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is wrong with the JSON.
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, "")
  );
}
