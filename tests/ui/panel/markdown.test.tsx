/** A note's body as Markdown: drawn from an explicit list of elements, whatever the text holds. */
import fc from "fast-check";
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isFormatted } from "../../../src/ui/panel/notes/markdown/is-formatted.ts";
import { MarkdownView } from "../../../src/ui/panel/notes/markdown/markdown-view.tsx";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const root = document.createElement("div");
document.body.append(root);
afterEach(() => render(null, root));

function drawn(text: string): HTMLElement {
  render(null, root);
  render(<MarkdownView text={text} />, root);
  return root;
}

/** Only the elements and their words: "ul(li(a) li(b))". */
function outline(node: Node): string {
  if (!(node instanceof Element)) return node.textContent?.replace(/\n/g, "") ?? "";
  const inner = [...node.childNodes].map(outline).join(node.matches("ul, ol, table, thead, tbody, tr") ? " " : "");
  return `${node.localName}${inner === "" ? "" : `(${inner})`}`;
}
const outlineOf = (text: string) => [...drawn(text).childNodes].map(outline).join(" ");

describe("is drawn", () => {
  test.each([
    { text: "plain words", is: "p(plain words)" },
    { text: "one line\nand another", is: "p(one linebrand another)" },
    { text: "one\n\ntwo", is: "p(one) p(two)" },
    { text: "*a* **b** ~~c~~ `d`", is: "p(em(a) strong(b) del(c) code(d))" },
    { text: "# Title\n## Part", is: "h3(Title) h4(Part)" },
    { text: "- a\n- b\n  - c", is: "ul(li(a) li(bul(li(c))))" },
    { text: "3. a\n4. b", is: "ol(li(a) li(b))" },
    { text: "- [x] done\n- [ ] open", is: "ul(li(inputdone) li(inputopen))" },
    { text: "> quoted", is: "blockquote(p(quoted))" },
    { text: "```js\n<b>1 && 2</b>\n```", is: "pre(small(js)code(<b>1 && 2</b>))" },
    { text: "~~~~ab", is: "pre(small(ab)code)" },
    { text: "a\n\n---\n\nb", is: "p(a) hr p(b)" },
    { text: "|a|b|\n|-|-|\n|1|2|", is: "table(thead(tr(th(a) th(b))) tbody(tr(td(1) td(2))))" },
    { text: "\\*not\\*", is: "p(*not*)" },
    { text: "[words](https://a.example/)", is: "p(a(words))" },
    { text: "<https://a.example/>", is: "p(a(https://a.example/))" },
    { text: "see https://a.example/?x=1&y=2.", is: "p(see a(https://a.example/?x=1&y=2).)" },
    { text: "www.a.example", is: "p(a(www.a.example))" },
    { text: "[a][1]\n\n[1]: https://a.example/", is: "p(a(a)) p([1]: https://a.example/)" },
  ])("$text", ({ text, is }) => {
    expect(outlineOf(text)).toBe(is);
  });

  test("a list goes on counting where it was told to start", () => {
    expect(drawn("3. a\n4. b").querySelector("ol")?.start).toBe(3);
  });

  test("boxes of tasks cannot be pressed, and say what they are", () => {
    const boxes = [...drawn("- [x] a\n- [ ] b").querySelectorAll("input")];
    expect(boxes.map(({ disabled, checked, ariaLabel }) => [disabled, checked, ariaLabel])).toEqual([
      [true, true, "Done"],
      [true, false, "To do"],
    ]);
  });
});

describe("stays text", () => {
  test.each([
    { text: "<b>bold</b>", why: "a tag" },
    { text: "<img src=x onerror=alert(1)>", why: "a picture in HTML" },
    { text: "<script>alert(1)</script>", why: "a script" },
    { text: "<!-- comment -->", why: "a comment" },
    { text: '<a href="https://a.example">a</a>', why: "a link in HTML" },
    { text: "[a](javascript:alert(1))", why: "an address that runs" },
    { text: "[a](data:text/html,x)", why: "an address that holds a page" },
    { text: "[a](/b)", why: "an address of nowhere" },
    { text: "someone@a.example", why: "an address of mail" },
    { text: "![a](blob:https://a.example/1)", why: "a picture from nowhere" },
    { text: "&lt;b&gt; &amp;", why: "what stands for a sign" },
  ])("$why: $text", ({ text }) => {
    const { textContent } = drawn(text);
    expect(textContent).toBe(text);
    expect(root.querySelector("a, img, script, b")).toBeNull();
  });

  test("a picture is a link to itself, and asks for nothing", () => {
    drawn("![the gate](https://a.example/gate.png) ![](https://a.example/2.png)");
    const links = [...root.querySelectorAll("a")].map((link) => [link.textContent, link.href]);
    expect(links).toEqual([
      ["the gate", "https://a.example/gate.png"],
      ["https://a.example/2.png", "https://a.example/2.png"],
    ]);
    expect(root.querySelector("img")).toBeNull();
  });

  test("a link tells its address, and opens apart from us", () => {
    const link = drawn("[https://bank.example](https://other.example)").querySelector("a");
    expect([link?.title, link?.target, link?.rel]).toEqual(["https://other.example/", "_blank", "noopener noreferrer"]);
  });
});

describe("whatever the text", () => {
  const pieces = [
    ...[
      "*",
      "_",
      "**",
      "`",
      "```\n",
      "~~",
      "[",
      "]",
      "](",
      ")",
      "![",
      "<",
      ">",
      "<a href=",
      "<img src=x>",
      "\n",
      "\n\n",
    ],
    ...[
      "- ",
      "> ",
      "1. ",
      "# ",
      "|",
      "|-|-|\n",
      "    ",
      "\\",
      "javascript:",
      "https://a.example/",
      "[ ] ",
      "&amp;",
      "word ",
    ],
    ...["\u202e", "\ud800", "[x]: ", '"', "(", "-->", "<!--", "www.", "a@b.c"],
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join(""));
  const allowed =
    "p, h3, h4, h5, h6, blockquote, ul, ol, li, input[type=checkbox][disabled], pre, small, code, hr, table, thead, tbody, tr, th, td, br, strong, em, del, a";

  test("only known elements, only web addresses, and nothing that fetches or runs", () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const element of drawn(body).querySelectorAll("*")) {
          expect(element.matches(allowed), element.outerHTML).toBe(true);
          for (const { name } of element.attributes) expect(name).not.toMatch(/^(on|src|srcset|data|action|poster|id)/);
          if (element instanceof HTMLAnchorElement) expect(element.protocol).toMatch(/^https?:$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("no letter or digit is lost outside of addresses", () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom("*", "_", "**", "`", "~~", "\n", "\n\n", "- ", "> ", "|", " "),
          fc.constantFrom("ab", "c1", "xy"),
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(""));
    const letters = (of: string) => of.replace(/[^a-z0-9]/g, "");
    fc.assert(
      fc.property(words, (body) => {
        expect(letters(drawn(body).textContent ?? "")).toBe(letters(body));
      }),
    );
  });

  /** Each takes some grammar of Markdown a great many steps. That they end at all is what the test's own time limit tells. */
  test.each([
    ...[
      ">",
      "> - ",
      "1. ",
      "[",
      "![",
      "*a ",
      "_a_",
      "a_",
      "__a",
      "***a",
      "`",
      "<",
      "<!--",
      "[x](",
      "a.",
      "|a",
      "\\",
      "http://a(",
    ],
    ...["~~a ", "\n", "[a]: b\n", "www.", "- [ ] ", "  - a\n", "a  \n", "<div>\n", "&", "#"],
  ])("a note full of %j is drawn with all its words, or shown as it was typed", (piece) => {
    const body = piece.repeat(20_000 / piece.length);
    expect(isFormatted(body.repeat(50))).toBe(false);
    expect(drawn(body).textContent?.length).toBeGreaterThanOrEqual(/^[\s#`]/.test(piece) ? 0 : 1);
  });

  test("nesting ends somewhere, and what is deeper is seen as it was typed", () => {
    drawn(`${"> ".repeat(200)}the end`);
    expect(root.querySelectorAll("blockquote").length).toBeLessThan(20);
    expect(root.textContent).toContain("> the end");
  });
});

describe("is worth it for", () => {
  test.each([
    ...["- a", "* a", "1. a", "# a", "> a", "```\na\n```", "*a*", "_a_", "`a`", "~~a~~", "[a](b)", "https://a.example"],
    ...["see www.a.example", "a\n---", "|a|\n|-|", "    code", "\\*", "a\n\n- b"],
  ])("%j", (body) => {
    expect(isFormatted(body)).toBe(true);
  });

  test.each([
    "",
    "Too much?",
    "It cost £40 million, or 15 %.",
    "first\n\nsecond",
    "3.5 - 4 (about)",
    "#follow-up",
    "A & B",
  ])("not for %j", (body) => {
    expect(isFormatted(body)).toBe(false);
  });

  test("not for a text of a million letters, whatever is in it", () => {
    expect(isFormatted("*a* ".repeat(250_000))).toBe(false);
  });

  test("whatever is drawn other than as plain paragraphs", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .*_`~>#|[\]()\n-]{0,30}$/), (body) => {
        fc.pre(!isFormatted(body));
        expect(drawn(body).querySelector(":not(p, br)")).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
