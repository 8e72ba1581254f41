import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  editedArticle,
  insertedParagraph,
  removedSentence,
  rewordedSentence,
  type SampleSite,
  serveSite,
} from "../../tools/site/serve.ts";

const folder = new URL("../fixtures/site/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.\w+$/.test(name));

let site: SampleSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const get = async (path: string) => {
  const response = await fetch(site.url + path);
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
};

/** As it stands in the address: `fetch` would tidy the dots away. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });

describe("the server", () => {
  test.each([
    { path: "/", type: "text/html; charset=utf-8" },
    { path: "/news/harbour-vote.html", type: "text/html; charset=utf-8" },
    { path: "/style.css", type: "text/css; charset=utf-8" },
    { path: "/news/live.js", type: "text/javascript; charset=utf-8" },
    { path: "/images/harbour.svg", type: "image/svg+xml; charset=utf-8" },
  ])("serves $path as $type", async ({ path, type }) => {
    const { status, type: served, body } = await get(path);
    expect([status, served]).toEqual([200, type]);
    expect(body).toBe(read(path === "/" ? "index.html" : path.slice(1)));
  });

  test.each([
    "/nothing.html",
    "/..%2f..%2f..%2fpackage.json",
    "/../../../package.json",
    "/%2e%2e/%2e%2e/page.html",
    "/%",
  ])("has no %s", async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

describe("the edited article", () => {
  const plain = read(editedArticle.slice(1));

  test.each([
    { edit: "insert-before", gone: null, come: `<p>${insertedParagraph}</p><p>Foreign shipping` },
    { edit: "light", gone: rewordedSentence.from, come: rewordedSentence.to },
    { edit: "remove", gone: removedSentence, come: null },
  ])("$edit changes what it says it does", async ({ edit, gone, come }) => {
    const { body } = await get(`${editedArticle}?edit=${edit}`);
    if (gone !== null) expect([plain.includes(gone), body.includes(gone)]).toEqual([true, false]);
    if (come !== null) expect([plain.includes(come), body.includes(come)]).toEqual([false, true]);
  });

  test("edits join, and an unknown one is passed over", async () => {
    const { body } = await get(`${editedArticle}?edit=remove,nonsense,light`);
    expect(body.includes(rewordedSentence.to) && !body.includes(removedSentence)).toBe(true);
  });

  test("standing edits change the very same address, until they are taken back", async () => {
    site.edit("remove");
    expect((await get(editedArticle)).body).not.toContain(removedSentence);
    expect((await get("/features/river-long-read.html")).body).toBe(read("features/river-long-read.html"));
    site.edit();
    expect((await get(editedArticle)).body).toBe(plain);
  });
});

test.each(files)("%s loads nothing from elsewhere", (name) => {
  const loads =
    /(?:src|srcset|action)\s*=\s*"(?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\/|url\(|@import|\bfetch\(/;
  expect(loads.exec(read(name).replaceAll("url(#", ""))).toBe(null);
});

const plainText = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&shy;", "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&gt;", ">")
    .replace(/\s+/g, " ");

describe("what is expected of a page", () => {
  const articles = files
    .filter((name) => name.startsWith("expected"))
    .map((name) => JSON.parse(read(name)))
    .filter((expected) => expected.paragraphs !== undefined);

  test.each(articles)("$page says what it is expected to say", (expected) => {
    const text = plainText(read(expected.page.slice(1)));
    const names = expected.entitiesInclude.flatMap((entity: { name: string; aliases: string[] }) => [
      entity.name,
      ...entity.aliases,
    ]);
    const said = [
      expected.title,
      ...expected.paragraphs,
      ...(expected.headings ?? []),
      ...expected.notInBody,
      ...names,
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    // In reading order.
    const places = expected.paragraphs.map((words: string) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("the look-alike's words are counted as a reader would", () => {
    const expected = JSON.parse(read("expected/harbour-vote.json"));
    const [, rest = ""] = read("news/harbour-vote.html").split('<div class="story__text text">');
    const [body = ""] = rest.split('<div class="story__foot">');
    const paragraphs = [...body.matchAll(/<p>(.*?)<\/p>/g)].map(([, inner = ""]) => plainText(inner));
    const count = [expected.standfirst, ...paragraphs].join(" ").match(/\S+/g)?.length;
    expect([paragraphs.length, count]).toEqual([13, expected.bodyWordCount]);
  });
});
