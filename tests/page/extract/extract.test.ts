import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type Extraction, extract } from "../../../src/page/extract/extract.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { closePages, newsPage, pageOf, paragraphs, prose, standfirst } from "./stage.ts";

const url = "https://post.example/news/quay#top";

afterEach(closePages);

function extracted(page: Document): Extraction {
  const extraction = atOnce(extract(page, url));
  if (!extraction) throw new Error("nothing was extracted");
  return extraction;
}

const blocksOf = ({ article: { text, blocks } }: Extraction) =>
  blocks.map(({ span }) => text.slice(span.start, span.end));

describe("what is in the text", () => {
  test("the standfirst and the paragraphs, and nothing else", () => {
    const extraction = extracted(newsPage());
    expect(blocksOf(extraction)).toEqual([standfirst, ...paragraphs]);
    expect(extraction.article.text).toBe([standfirst, ...paragraphs].join("\n\n"));
  });

  test.each([
    {
      why: "a card of related stories",
      html: '<div class="read-more"><div>Read more</div><div class="card"><a href="/1">What the observers saw on the day</a></div></div>',
    },
    { why: "an advertisement", html: '<div class="banner" data-ad="1"><span>Advertisement</span></div>' },
    {
      why: "a figure with its caption",
      html: "<figure><img alt=''><figcaption>Divers at work under the old quay on Sunday morning, before the storm came</figcaption></figure>",
    },
    {
      why: "the headline again, under a picture",
      html: '<div class="media"><img alt=""><span>Council orders the old quay rebuilt</span></div>',
    },
    { why: "a form", html: '<form class="newsletter"><p>Sign up for our newsletter</p><input></form>' },
    { why: "share buttons", html: '<div class="share"><a href="#">Share</a> <a href="#">Facebook</a></div>' },
    { why: "a paragraph that is not shown", html: `<p style="display:none">${prose("A ghost")}</p>` },
    { why: "text for screen readers alone", html: '<span class="visually-hidden">Skip the advertisement</span>' },
    {
      why: "scripts, styles and drawings",
      html: "<script>var a = 1</script><style>p { color: red }</style><svg><title>icon</title><text>icon</text></svg>",
    },
  ])("$why is not", ({ html }) => {
    expect(blocksOf(extracted(newsPage(html)))).toEqual([standfirst, ...paragraphs]);
  });

  test("a table is, with all its cells", () => {
    const rows = ["January", "February", "March"].map(
      (month, at) => `<tr><th>${month}</th><td class="figure">${at + 3} ships</td><td>${at}4%</td></tr>`,
    );
    const { article } = extracted(
      newsPage(`<p>${prose("The counts")}</p><table><tbody>${rows.join("")}</tbody></table>`),
    );
    const cells = article.blocks.filter(({ kind }) => kind === "table").length;
    expect(cells).toBe(9);
  });

  test("comments are not, however long", () => {
    const foot = `<section id="comments"><h3>Comments</h3>${["Reader one", "Reader two"].map((who) => `<div class="entry"><p>${prose(who)}</p></div>`).join("")}</section>`;
    expect(blocksOf(extracted(newsPage("", foot)))).toEqual([standfirst, ...paragraphs]);
  });

  test("crossheads, list items and quotes are, each as what it is", () => {
    const { article } = extracted(
      newsPage(`<h2>Who will pay</h2><p>${prose("A lawyer")}</p>
        <ul><li>${prose("The first item")}</li><li>${prose("The second item")}</li></ul><blockquote><p>${prose("A letter")}</p></blockquote>`),
    );
    const kinds = article.blocks.map(({ kind, depth, span }) => [
      kind,
      depth,
      article.text.slice(span.start, span.start + 9),
    ]);
    expect(kinds).toContainEqual(["heading", 2, "Who will "]);
    expect(kinds).toContainEqual(["list-item", 1, "The first"]);
    expect(kinds).toContainEqual(["quote", 1, "A letter "]);
  });

  test("a page that hides its text until its scripts have run is read all the same", () => {
    const page = newsPage();
    page.querySelector("article")?.setAttribute("style", "display:none");
    expect(blocksOf(extracted(page))).toContain(paragraphs[2]);
  });

  test("a paragraph in an open shadow root is", () => {
    const page = newsPage('<div class="late"></div>');
    const words = page.createElement("p");
    words.textContent = prose("A shadow");
    page.querySelector(".late")?.attachShadow({ mode: "open" }).append(words);
    expect(blocksOf(extracted(page))).toContain(prose("A shadow"));
  });
});

describe("how the text reads", () => {
  const inside = (html: string) => {
    const found = blocksOf(extracted(newsPage(`<p>${html}</p>`)));
    expect(found).toHaveLength(paragraphs.length + 2);
    return found[3];
  };

  test.each([
    { why: "white space runs together", html: prose("The\n      old\t mayor"), reads: prose("The old mayor") },
    {
      why: "soft hyphens and zero-width spaces are dropped",
      html: prose("The long&shy;shore&#x200b;men"),
      reads: prose("The longshoremen"),
    },
    {
      why: "a no-break space stays what it is",
      html: prose("Some 40&nbsp;members"),
      reads: prose("Some 40\u00a0members"),
    },
    {
      why: "elements inside a word leave no gap",
      html: prose("<b>T</b>he mem<i>bers</i>"),
      reads: prose("The members"),
    },
    { why: "a line break parts words", html: prose("The guild<br>masters"), reads: prose("The guild masters") },
    {
      why: "a span that is not shown is no part of it",
      html: `<span style="display:none">Secret</span>${prose("The mayor")}`,
      reads: prose("The mayor"),
    },
  ])("$why", ({ html, reads }) => expect(inside(html)).toBe(reads));

  test("two line breaks part paragraphs", () => {
    const found = blocksOf(extracted(newsPage(`<p>${prose("The cook")}<br><br>${prose("The baker")}</p>`)));
    expect(found.slice(3, 5)).toEqual([prose("The cook"), prose("The baker")]);
  });
});

describe("the page", () => {
  test("is left as it is: no mutation, the same markup", async () => {
    const page = newsPage();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = page.documentElement.outerHTML;
    atOnce(extract(page, url));
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.each([
    { why: "an empty page", html: "" },
    { why: "a page of links", html: `<ul>${'<li><a href="/x">Home of the news</a></li>'.repeat(30)}</ul>` },
  ])("$why has no article", ({ html }) => expect(atOnce(extract(pageOf(html), url))).toBeNull());

  test("the address has no fragment", () =>
    expect(extracted(newsPage()).article.url).toBe("https://post.example/news/quay"));

  test("with cards alone still gives its prose to a reader who asks for it", () => {
    const card = (who: string) =>
      `<div class="card teaser"><a href="/x"><h3>${who} speaks</h3></a><p>${prose(who)}</p></div>`;
    const { article } = extracted(
      pageOf(`<main class="related">${card("The first")}${card("The second")}${card("The third")}</main>`),
    );
    expect(article.text).toContain(prose("The second"));
  });

  test("may be nested as deep as it likes", () => {
    const depth = 3000;
    const page = pageOf("");
    let deepest: Element = page.body;
    for (let level = 0; level < depth; level++)
      deepest = deepest.appendChild(page.createElement(level % 2 ? "span" : "div"));
    for (const beginning of ["One", "Two", "Three"])
      deepest.append(Object.assign(page.createElement("p"), { textContent: prose(beginning) }));
    expect(() => atOnce(extract(page, url))).not.toThrow();
  });
});

describe("code", () => {
  test("keeps its lines, without those at its ends, and maps them", () => {
    const page = newsPage(`<pre>\n\nlet tide = 1;\n  if (tide) rise(); // ${prose("The comment")}\n\n</pre>`);
    const { article, textMap } = extracted(page);
    const block = article.blocks.find(({ kind }) => kind === "code");
    expect(article.text.slice(block?.span.start, block?.span.end)).toMatch(/^let tide = 1;\n {2}if \(tide\)[^\n]*$/);
    for (const { start, length, node, offset } of textMap.pieces) {
      expect(article.text.slice(start, start + length)).toBe(node.data.slice(offset, offset + length));
    }
  });
});

describe("every piece of the map shows its words", () => {
  const word = fc.constantFrom(
    "quay",
    "<b>storm</b>",
    "har&shy;bour",
    "<a href='#'>mayor</a>",
    "40&nbsp;ships",
    "<br>",
    "\n   ",
    "&#x200b;",
    "<em>  tide </em>",
    "😀",
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `<p>${prose(words.join(" "))}</p>`);

  test("unit for unit, in order, inside the blocks", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (html) => {
        const { article, textMap } = extracted(newsPage(html.join("\n")));
        let end = 0;
        for (const piece of textMap.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          end = piece.start + piece.length;
          expect(article.text.slice(piece.start, end)).toBe(
            piece.node.data.slice(piece.offset, piece.offset + piece.length),
          );
        }
        expect(end).toBe(article.text.length);
        closePages();
      }),
      { numRuns: 40 },
    );
  });
});
