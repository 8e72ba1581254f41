/** Writes one JSON line per page of the development data: its passages, their signals, and the known text. */
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { startPageReader } from "../../annotate/page-reader.ts";
import type { PagePassages } from "./in-page.ts";

/** The sets that know an article's whole text, and which of their pages are articles. */
const sets = ["aeb", "fundus", "wcxb"] as const;

interface Truth {
  readonly url?: string;
  readonly type?: string;
  readonly body?: string;
  readonly domain: string;
  /** Share of the text that is in the page without its scripts. */
  readonly domRecall?: number;
}

export async function collect(data: string, out: string): Promise<void> {
  const reader = await startPageReader<PagePassages>("tools/train/extraction/in-page.ts");
  const lines = createWriteStream(out);
  let pages = 0;
  for (const set of sets) {
    const truths: Readonly<Record<string, Truth>> = JSON.parse(unzipped(join(data, set, "truth.json.gz")));
    for (const [name, { url, type = "article", body, domain, domRecall = 1 }] of Object.entries(truths)) {
      if (type !== "article" || !body || domRecall < 0.8) continue;
      const id = name.split("/").at(-1) ?? name;
      const html = unzipped(join(data, set, "html", `${id}.html.gz`));
      try {
        const read = await reader.readHtml(html, url || "https://page.example/article");
        lines.write(`${JSON.stringify({ id: `${set}/${id}`, domain, body, ...read })}\n`);
        pages += 1;
      } catch (error) {
        console.error(`${set}/${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await new Promise<void>((done) => lines.end(done));
  await reader.close();
  console.log(`${pages} pages in ${out}`);
}

const unzipped = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");
