/** The signals of every page of the development data, read in one tab of Chromium. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import type { OtherKind } from "../../../src/page/detect/kind.ts";
import { bundle } from "../../annotate/page-reader.ts";
import { chromiumArgs, requireBrowser } from "../../browsers.ts";
import type { SignalValues } from "./in-tab.ts";

export interface LabelledPage extends SignalValues {
  readonly id: string;
  readonly url: string;
  /** The registrable domain: a site is never on both sides of a split. */
  readonly domain: string;
  /** Null where the collection does not say. */
  readonly kind: "article" | OtherKind | null;
}

interface Truth {
  readonly url?: string;
  readonly type?: string;
  readonly domain: string;
}

/** The last three say nothing of kinds; nearly all their pages are articles. */
export const sets = ["aeb", "fundus", "wcxb", "readability", "traf", "htmldate"] as const;

const kinds: Readonly<Record<string, LabelledPage["kind"]>> = {
  article: "article",
  collection: "listing",
  listing: "listing",
  product: "product",
  forum: "forum",
  service: "service",
  documentation: "documentation",
};

export async function collect(data: string): Promise<readonly LabelledPage[]> {
  const code = await bundle("tools/train/detect/in-tab.ts");
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: true,
    pipe: true,
    args: [...chromiumArgs, "--proxy-server=direct://"],
  });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(code);
    const pages: LabelledPage[] = [];
    for (const set of sets) {
      const truths: Readonly<Record<string, Truth>> = JSON.parse(unzipped(join(data, set, "truth.json.gz")));
      for (const [name, { url, type, domain }] of Object.entries(truths)) {
        const id = name.split("/").at(-1) ?? name;
        const html = unzipped(join(data, set, "html", `${id}.html.gz`));
        const at = url || "https://page.example/article";
        const read = await tab.evaluate(
          (html, at) =>
            (globalThis as unknown as { tidemarkSignals: (html: string, url: string) => SignalValues }).tidemarkSignals(
              html,
              at,
            ),
          html,
          at,
        );
        const kind = set === "fundus" ? "article" : (kinds[type ?? ""] ?? null);
        pages.push({ id: `${set}/${id}`, url: at, domain, kind, ...read });
      }
    }
    return pages;
  } finally {
    await browser.close();
  }
}

const unzipped = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");
