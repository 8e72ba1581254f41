/** Reads the development data's articles in Chromium: their passages with their signals, beside the known text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { startPageReader } from "../../annotate/page-reader.ts";
import type { PagePassages } from "./in-page.ts";

/** The sets that know an article's whole text, and one that knows some pieces that are in it and some that are not. */
const sets = ["aeb", "fundus", "wcxb", "traf"] as const;
/** What is read like an article. */
const types = ["article", "documentation"];

interface Truth {
  readonly url?: string;
  readonly type?: string;
  readonly body?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly domain: string;
  /** Share of the text that is in the page without its scripts. */
  readonly domRecall?: number;
}

export interface CollectedPage extends PagePassages {
  readonly id: string;
  readonly domain: string;
  readonly type: string;
  /** Null where only pieces are known. */
  readonly body: string | null;
  readonly pieces: { readonly within: readonly string[]; readonly without: readonly string[] };
}

export async function collect(data: string): Promise<readonly CollectedPage[]> {
  const reader = await startPageReader<PagePassages>("tools/train/extraction/in-page.ts");
  const pages: CollectedPage[] = [];
  for (const set of sets) {
    const truths: Readonly<Record<string, Truth>> = JSON.parse(unzipped(join(data, set, "truth.json.gz")));
    for (const [name, truth] of Object.entries(truths)) {
      const { url, type = "article", body = null, domain, domRecall = 1 } = truth;
      const pieces = { within: truth.with ?? [], without: truth.without ?? [] };
      if (!types.includes(type) || domRecall < 0.8) continue;
      const id = name.split("/").at(-1) ?? name;
      const html = unzipped(join(data, set, "html", `${id}.html.gz`));
      try {
        const read = await reader.readHtml(html, url || "https://page.example/article");
        pages.push({ id: `${set}/${id}`, domain, type, body, pieces, ...read });
      } catch (error) {
        console.error(`${set}/${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await reader.close();
  return pages;
}

const unzipped = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");
