import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlWords } from "../../../src/core/formats/html-words.ts";
import { cpuCost } from "../cpu-cost.ts";

test.each([
  { html: "plain  words\n of a page", is: "plain words of a page", why: "no markup" },
  { html: "<p>one <b>two</b></p><p>three</p>", is: "one two\n\nthree", why: "blocks are parted" },
  { html: "a<br>b<br/>c", is: "a\nb\nc", why: "lines" },
  { html: "<tr><td>1</td><td>2</td></tr>", is: "1 2", why: "cells are parted" },
  { html: "fish &amp; chips &lt;3 &quot;x&quot;", is: 'fish & chips <3 "x"', why: "what browsers escape" },
  { html: "&#8364; &#x1F642; &hellip;", is: "€ 🙂 …", why: "characters by number and by name" },
  { html: "&amp;lt;b&amp;gt;", is: "&lt;b&gt;", why: "decoded once, not twice" },
  {
    html: "&bogus; &#xFFFFFF; &#0; & &constructor;",
    is: "&bogus; \uFFFD \uFFFD & &constructor;",
    why: "what is no character",
  },
  { html: "<a title=\"a > b\" href='x>y'>link</a>", is: "link", why: "an attribute that holds a bracket" },
  { html: "a <!-- <p>not seen</p> --> b", is: "a b", why: "a comment" },
  { html: "<script>if (a<b && c == '\"') x()</script>seen", is: "seen", why: "a script, with quotes in it" },
  { html: "<STYLE>p{}</sTyLe >seen", is: "seen", why: "letter case" },
  { html: "<svg><text>drawn</text></svg>seen", is: "seen", why: "a drawing" },
  { html: "1 < 2 and 3 > 2", is: "1 < 2 and 3 > 2", why: "brackets that are no markup" },
  { html: "an open <b class=", is: "an open <b class=", why: "a tag that never ends" },
  { html: 'an open <b class="x>y', is: "an open y", why: "a quote that never ends" },
  { html: "an open <!-- comment", is: "an open <!-- comment", why: "a comment that never ends" },
  { html: "before<script>x", is: "before", why: "a script that never ends" },
  { html: "<img src=x onerror=alert(1)>", is: "", why: "nothing to read" },
])("$why", ({ html, is }) => {
  expect(htmlWords(html)).toBe(is);
});

test("text that a browser escaped comes out as it was", () => {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const line = text.replace(/\s+/g, " ").trim();
      expect(htmlWords(`<p>${escaped(line)}</p>`)).toBe(line);
    }),
  );
});

test.each(["<a ", "<!--", '<a "', "<a '\"", '<a ">', "<script>", "<script></script", "&", "<", "</", "<b>", "<p \"'>"])(
  "a million characters of %s cost no more than their length",
  (part) => {
    expect(cpuCost(() => htmlWords(part.repeat(1_000_000 / part.length)))).toBeLessThan(5000);
  },
);
