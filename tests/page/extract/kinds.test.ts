import { afterEach, describe, expect, test } from "vitest";
import { type Extraction, extract } from "../../../src/page/extract/extract.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { closePages, newsPage, pageOf, paragraphs, prose, standfirst } from "./stage.ts";

afterEach(closePages);

function extracted(page: Document, url = "https://post.example/news/quay"): Extraction {
  const extraction = atOnce(extract(page, url));
  if (!extraction) throw new Error("nothing was extracted");
  return extraction;
}

const textsOf = ({ article: { text, blocks } }: Extraction) =>
  blocks.map(({ span }) => text.slice(span.start, span.end));

describe("pages of many kinds", () => {
  test("a live blog: every post with its heading", () => {
    const post = (hour: number) =>
      `<article class="live-post"><header><time datetime="2024-04-03T${hour}:00">${hour}:00</time><h2>What the mayor said at ${hour}</h2></header>
      <div class="live-post__body"><p>${prose(`At ${hour} the clerk`)}</p><p>${prose(`At half past ${hour} the cook`)}</p></div></article>`;
    const page = pageOf(
      `<main><h1>The quay vote as it happened</h1><section class="live-blog">${[21, 20, 19, 18].map(post).join("")}</section></main>`,
      "<title>The quay vote as it happened</title>",
    );
    const texts = textsOf(extracted(page));
    for (const hour of [21, 20, 19, 18]) {
      expect(texts).toContain(prose(`At ${hour} the clerk`));
      expect(texts).toContain(prose(`At half past ${hour} the cook`));
    }
  });

  test("an article in several parts, each in a container of its own, with advertisements between", () => {
    const part = (who: string) =>
      `<div class="section"><div class="article-text"><p>${prose(who)}</p><p>${prose(`${who} and friends`)}</p></div></div>`;
    const page = pageOf(
      `<div id="page"><h1>Council orders the old quay rebuilt</h1>${["The clerk", "The cook", "The baker"].map(part).join('<div class="ad-slot"><span>Advertisement</span></div>')}</div>`,
      "<title>Council orders the old quay rebuilt</title>",
    );
    expect(textsOf(extracted(page))).toEqual(
      ["The clerk", "The cook", "The baker"].flatMap((who) => [prose(who), prose(`${who} and friends`)]),
    );
  });

  test("a recipe: its ingredients and its steps", () => {
    const page = pageOf(
      `<main><article class="recipe"><h1>Harbour bread</h1><p>${prose("The baker")}</p><p>${prose("The old baker")}</p>
      <h2>Ingredients</h2><ul class="ingredients"><li>500 g of strong white flour</li><li>10 g of sea salt</li><li>350 g of warm water</li></ul>
      <h2>Method</h2><ol class="method"><li>${prose("Mix the flour, said the baker")}</li><li>${prose("Knead it well, said the baker")}</li></ol></article></main>`,
      "<title>Harbour bread</title>",
    );
    const { article } = extracted(page);
    expect(article.text).toContain("10 g of sea salt");
    expect(article.blocks.filter(({ kind }) => kind === "list-item")).toHaveLength(5);
  });

  test("a page of 1999: paragraphs parted by breaks in the cell of a table", () => {
    const page = pageOf(
      `<table width="100%"><tr><td width="120"><a href="/">Home</a><br><a href="/news">News</a></td>
      <td><font size="5"><b>Council orders the old quay rebuilt</b></font><br><br>${["The clerk", "The cook", "The baker", "The smith"].map(prose).join("<br><br>")}</td></tr></table>`,
      "<title>Council orders the old quay rebuilt</title>",
    );
    expect(textsOf(extracted(page))).toEqual(["The clerk", "The cook", "The baker", "The smith"].map(prose));
  });

  test("a forum thread, when the reader asks for it: what people wrote", () => {
    const post = (who: string) =>
      `<div class="post"><div class="user"><a href="/u/1">${who}</a><span>Joined 2019</span></div><div class="message"><p>${prose(`I, ${who},`)}</p></div><div class="actions"><a href="#">Reply</a> <a href="#">Quote</a></div></div>`;
    const page = pageOf(
      `<h1>Is the quay safe?</h1><div class="thread">${["anna", "bert", "cleo", "dora"].map(post).join("")}</div>`,
      "<title>Is the quay safe?</title>",
    );
    const { article } = extracted(page, "https://forum.example/t/quay");
    for (const who of ["anna", "bert", "cleo", "dora"]) expect(article.text).toContain(prose(`I, ${who},`));
    expect(article.text).not.toContain("Reply");
  });
});

describe("what the reader sees of a text", () => {
  test.each([
    {
      why: "a first letter that floats belongs to its word",
      html: `<p><span class="dropcap" style="float:left;font-size:3em">T</span>${prose("he guild").trim()}</p>`,
      reads: prose("The guild"),
    },
    {
      why: "a mark that leads to a footnote is no part of the sentence",
      html: `<p>${prose("The guild").replace("council,", 'council<sup><a href="#note-1">[1]</a></sup>,')}</p>`,
      reads: prose("The guild"),
    },
    {
      why: "a raised number that leads nowhere is",
      html: `<p>${prose("Some 40 m<sup>2</sup> of the guild")}</p>`,
      reads: prose("Some 40 m2 of the guild"),
    },
  ])("$why", ({ html, reads }) => expect(textsOf(extracted(newsPage(html)))).toContain(reads));

  test("what waits behind “read more” is read once it is shown", () => {
    const page = newsPage(`<details><summary>More</summary><p>${prose("A hidden clerk")}</p></details>`);
    expect(textsOf(extracted(page))).not.toContain(prose("A hidden clerk"));
    const details = page.querySelector("details");
    if (details) details.open = true;
    expect(textsOf(extracted(page))).toContain(prose("A hidden clerk"));
  });

  test("captions are no part of the text, but are told with their place", () => {
    const page = newsPage(
      "<figure><img alt=''><figcaption>Divers at work under the old quay on Sunday morning</figcaption></figure>",
    );
    const { captions, article } = extracted(page);
    expect(article.text).not.toContain("Divers");
    expect(captions).toEqual([
      { text: "The quay in January. Photo: A. Example", afterBlocks: 1 },
      { text: "Divers at work under the old quay on Sunday morning", afterBlocks: 3 },
    ]);
  });

  test("an article whose box has a picture's name is no caption", () => {
    const page = pageOf(
      `<main><h1>Council orders the old quay rebuilt</h1><p>${standfirst}</p><div class="content-video">${paragraphs.map((words) => `<p>${words}</p>`).join("")}</div></main>`,
      "<title>Council orders the old quay rebuilt</title>",
    );
    expect(textsOf(extracted(page))).toEqual(expect.arrayContaining([...paragraphs]));
  });
});
