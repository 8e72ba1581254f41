/** The articles that are opened: those of the sample site, and pages of the development data where it is there. */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { serveSite } from "../../site/serve.ts";
import { pagesOf, type Scorer, spread } from "../extraction/pages.ts";

export interface ServedPages {
  /** Their addresses, in groups. */
  readonly groups: readonly { readonly name: string; readonly urls: readonly string[] }[];
  close(): Promise<void>;
}

const siteArticles = [
  "/news/harbour-vote.html",
  "/features/river-long-read.html",
  "/blog/tidal-energy.html",
  "/news/live.html",
  "/news/ropewalk.html",
];

/** Without scripts and without network, as everywhere where that data is used. Tidemark's own are not the page's. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** `count`: how many pages of the data. */
export async function servePages(
  data: string,
  count: number,
  load: (file: string) => Promise<unknown>,
): Promise<ServedPages> {
  const site = await serveSite();
  const own = { name: "the sample site", urls: siteArticles.map((path) => `${site.url}${path}`) };
  if (!existsSync(data)) return { groups: [own], close: async () => site.close() };
  const scorer = (await load(resolve(data, "../../bench/score-extraction.mjs"))) as Scorer;
  const articles = pagesOf(data, scorer, [], 0).filter(({ truth }) => scorer.isArticle(truth) === true);
  const pages = new Map(spread(articles, count).map((page, at) => [`/${at}.html`, page]));
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
    });
    response.end(page?.html() ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    groups: [own, { name: "development data", urls: [...pages.keys()].map((path) => `${base}${path}`) }],
    async close() {
      await site.close();
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
    },
  };
}
