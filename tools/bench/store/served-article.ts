/** One long article, served as a page of the web. */
import { createServer } from "node:http";
import { longArticle } from "../entities/long-article.ts";

export interface ServedArticle {
  readonly url: string;
  close(): Promise<void>;
}

/** Of about so many words, on a port of its own on this machine. */
export async function serveArticle(words: number): Promise<ServedArticle> {
  const html = pageOf(words);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return {
    url: `http://localhost:${address.port}/2024/04/03/a-long-article.html`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function pageOf(words: number): string {
  const { text, blocks } = longArticle(words);
  const escaped = (part: string) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = blocks.map(({ span }) => `<p>${escaped(text.slice(span.start, span.end))}</p>`);
  return `<!doctype html><html lang="en"><head><title>A long article</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-03T08:00:00Z">
<style>article { width: 700px; margin: auto; font: 18px/1.5 serif }</style></head>
<body><article><h1>A long article</h1>${paragraphs.join("\n")}</article></body></html>`;
}
