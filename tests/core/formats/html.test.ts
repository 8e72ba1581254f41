/** What of an HTML file needs no browser to be seen; the rest is in tests/ui/sharing/html-file.test.ts. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { html } from "../../../src/core/formats/html.ts";
import { htmlMarkdown } from "../../../src/core/formats/html-markdown.ts";
import { htmlStyle, htmlStyleHash } from "../../../src/core/formats/html-style.ts";
import { cpuCost } from "../cpu-cost.ts";
import { article, library, noteOn, written } from "./sample-library.ts";

test("the page's policy lets in its own style", () => {
  expect(htmlStyleHash).toBe(`sha256-${createHash("sha256").update(htmlStyle).digest("base64")}`);
  expect(written(html, library)).toContain(`<style>${htmlStyle}</style>`);
});

test("one article: its title is the page's, its notes, people and timeline are under it", () => {
  const text = written(html, library);
  expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(text.slice(text.indexOf("<article>"))).toBe(`<article>
<h1 dir="auto" lang="en"><a class="address" href="https://www.news.example/story?x=1">The &quot;council&quot;: a vote?</a></h1>
<p class="credits" dir="auto">Ann Other · Example News · 2024-04-03</p>
<section>
<h2>Notes</h2>
<div class="note yellow">
<blockquote class="quote" dir="auto" lang="en"><p>met on Monday</p></blockquote>
<div class="body" dir="auto"><p>Which <strong>Monday</strong>?</p></div>
<p class="marks"><a href="https://www.news.example/story?x=1#:~:text=met%20on%20Monday">Show in the article</a> · yellow</p>
</div>
<div class="note blue">
<blockquote class="quote" dir="auto" lang="en"><p>Nobody objected.</p></blockquote>
<p class="marks"><a href="https://www.news.example/story?x=1#:~:text=Nobody%20objected.">Show in the article</a> · blue · <bdi>#to check</bdi> · <bdi>#vote</bdi></p>
</div>
</section>
<section>
<h2>People</h2>
<ul class="names" lang="en">
<li><strong>Roberta Metsola</strong> (Metsola) <span class="count">× 2</span></li>
</ul>
</section>
<section>
<h2>Places</h2>
<ul class="names" lang="en">
<li><strong>Kherson</strong> <span class="count">× 1</span></li>
</ul>
</section>
<section>
<h2>Timeline</h2>
<ul class="timeline" lang="en">
<li><span class="date">2024-03</span> <span dir="auto">a vote in March 2024</span></li>
</ul>
</section>
</article>
</main>
<footer>Exported with Tidemark</footer>
</body>
</html>
`);
});

test("several articles are under one heading, each a level lower", () => {
  const text = written(html, { ...library, articles: [article, article] });
  expect(text.match(/<h1\b/g)).toHaveLength(1);
  expect(text.match(/<h2 dir/g)).toHaveLength(2);
  expect(text.match(/<html|<\/html>|<footer>/g)).toHaveLength(3);
});

test("a note that was not found again stands apart and links to the page alone", () => {
  const lost = noteOn("Kherson");
  const [before = "", after = ""] = written(
    html,
    { ...library, notes: [noteOn("met on Monday"), lost] },
    { lost: new Set([lost.id]) },
  ).split("<h2>Not found again</h2>");
  expect(before).toContain("met on Monday");
  expect(after.split("</section>")[0]).toContain('href="https://www.news.example/story?x=1"');
});

describe("the reader's Markdown", () => {
  test.each([
    { text: "**a** *b* ~~c~~ `d`", is: "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>" },
    { text: "a\nb", is: "<p>a<br>b</p>" },
    { text: "# a", is: "<h3>a</h3>" },
    { text: "- [x] a\n- [ ] b", is: '<ul><li class="task">☑ a</li><li class="task">☐ b</li></ul>' },
    { text: "3. a", is: '<ol start="3"><li>a</li></ol>' },
    { text: "> a", is: "<blockquote><p>a</p></blockquote>" },
    { text: "```js\n<b>\n```", is: '<pre dir="ltr"><small>js</small>\n<code>&lt;b&gt;</code></pre>' },
    { text: "[a](https://x.example/?q=1&r=2)", is: '<p><a href="https://x.example/?q=1&amp;r=2">a</a></p>' },
    { text: "[a](javascript:alert(1))", is: "<p>[a](javascript:alert(1))</p>" },
    { text: "[a](data:text/html,x)", is: "<p>[a](data:text/html,x)</p>" },
    { text: "![a](https://x.example/p.png)", is: '<p><a href="https://x.example/p.png">a</a></p>' },
    { text: "<script>alert(1)</script>", is: "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { text: "a <img src=x onerror=alert(1)>", is: "<p>a &lt;img src=x onerror=alert(1)&gt;</p>" },
    {
      text: "| a |\n|:-:|\n| b |",
      is: '<table><thead><tr><th scope="col" class="align-center">a</th></tr></thead><tbody><tr><td class="align-center">b</td></tr></tbody></table>',
    },
  ])("$text", ({ text, is }) => {
    expect(htmlMarkdown(text, 2)).toBe(is);
  });

  test("what is nested too deeply or too long stays as it was typed", () => {
    expect(htmlMarkdown(`${">".repeat(10_000)}a`, 2)).toContain("&gt;&gt;&gt;");
    expect(htmlMarkdown(`*a*${"x".repeat(20_000)}`, 2)).toContain('<p class="plain">*a*x');
  });
});

test("a file of a million characters is written in reasonable time", () => {
  const notes = [noteOn("Kherson", { body: "*b* ".repeat(500_000) })];
  let text = "";
  expect(cpuCost(() => (text = written(html, { ...library, notes })))).toBeLessThan(5000);
  expect(text.length).toBeGreaterThan(2_000_000);
});
