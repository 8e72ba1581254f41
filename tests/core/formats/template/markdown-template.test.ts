import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoteId } from "../../../../src/core/article/brand.ts";
import type { ArticlePart } from "../../../../src/core/formats/format.ts";
import { markdown } from "../../../../src/core/formats/markdown.ts";
import { defaultTemplate } from "../../../../src/core/formats/template/default-template.ts";
import { markdownTemplate } from "../../../../src/core/formats/template/markdown-template.ts";
import type { Library } from "../../../../src/core/notes/library.ts";
import { anyNote, anyText, article, library, noteOn, options, written } from "../sample-library.ts";

function compiled(template: string) {
  const read = markdownTemplate(template);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
const part: ArticlePart = { stored: article, notes: library.notes, addresses: [] };
const laidOut = (template: string, change: Partial<ArticlePart> = {}) =>
  compiled(template)({ ...part, ...change }, { ...options, overview: { articles: 1, tags: [] } });
const titled = (title: string) => ({
  ...article,
  analysis: { ...article.analysis, article: { ...article.analysis.article, title } },
});

describe("the default template gives the same file as our own layout", () => {
  const layout = compiled(defaultTemplate);
  const same = (kept: Library, lost: ReadonlySet<NoteId> = new Set()): void => {
    expect(written(markdown, kept, { layout, lost })).toBe(written(markdown, kept, { lost }));
  };

  test("of the sample, alone and beside another", () => {
    same(library);
    same({ ...library, articles: [article, titled("")] });
  });

  test("of any article and any notes", () => {
    const anyArticle = fc
      .record({
        title: anyText,
        byline: fc.option(anyText),
        site: fc.option(anyText),
        published: fc.option(fc.oneof(anyText, fc.constant("2024-04-03"))),
        modified: fc.option(anyText),
        language: fc.option(anyText),
        url: fc.oneof(fc.webUrl(), anyText),
      })
      .map((fields) => ({
        ...article,
        analysis: {
          ...article.analysis,
          article: { ...article.analysis.article, ...fields },
          entities: article.analysis.entities.map((entity) => ({ ...entity, name: fields.title })),
          timeline: article.analysis.timeline.map((event) => ({ ...event, label: `${fields.title}.` })),
        },
      }));
    fc.assert(
      fc.property(
        fc.array(anyArticle, { minLength: 1, maxLength: 2 }),
        fc.array(anyNote, { maxLength: 4 }),
        (articles, notes) => same({ articles, notes, addresses: [] }, new Set(notes.slice(2).map(({ id }) => id))),
      ),
    );
  });
});

describe("what a template puts out", () => {
  test.each([
    { template: "{{ article.title }}", is: 'The "council": a vote?' },
    { template: "{{ article.author | upcase }} in {{ article.language }}", is: "ANN OTHER in en" },
    { template: "{{ notes.size }} {{ notes[0].quote | quote }}", is: "2 > met on Monday" },
    {
      template: "{% for note in notes %}{{ note.colour_id }},{{ note.status_id }};{% endfor %}",
      is: "yellow,unchecked;blue,unchecked;",
    },
    { template: "{{ tags | join: '+' }}", is: "to-check+vote" },
    {
      template: "{% assign people = name_groups | where: 'type', 'person' %}{{ people[0].names[0].name }}",
      is: "Roberta Metsola",
    },
    { template: "{{ timeline[0].first }} to {{ timeline[0].last }}", is: "2024-03-01 to 2024-03-31" },
    { template: "{{ article.published | date: '%d.%m.%Y' }}", is: "03.04.2024" },
    { template: "{{ 'now' | date: '%Y' }}", is: "2024" },
    { template: "{{ article.modified }}|{{ article.title | yaml }}", is: '|"The \\"council\\": a vote?"' },
  ])("$template", ({ template, is }) => {
    expect(laidOut(template)).toBe(is);
  });

  test("page text is escaped whatever filters it went through, and the reader's Markdown only when asked for", () => {
    const stored = titled("**bold** <b> [x](y) {{ notes }} {% raw %}");
    expect(laidOut("{{ article.title }}", { stored })).toBe(
      "\\*\\*bold\\*\\* \\<b\\> \\[x\\](y) {{ notes }} {% raw %}",
    );
    expect(laidOut("{{ article.title | downcase | append: '*' }}", { stored })).toMatch(/^\\\*\\\*bold.*\\\*$/);
    expect(laidOut("{% capture all %}{{ article.title }}{% endcapture %}{{ all | raw }}", { stored })).toMatch(/^\\\*/);
    const notes = [noteOn("Kherson", { body: "**mine**" })];
    expect(laidOut("{{ notes[0].body | markdown }}|{{ notes[0].body }}", { notes })).toBe("**mine**|\\*\\*mine\\*\\*");
  });

  test("no page text makes markup", () => {
    const template = "{{ article.title }}\n{{ article.title | link: article.title }}\n{{ article.title | yaml }}";
    fc.assert(
      fc.property(anyText, (title) => {
        const [text = "", linked = "", quoted = ""] = laidOut(template, { stored: titled(title) })?.split("\n") ?? [];
        for (const line of [text, linked]) {
          expect(line.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[`*_[\]<#|~$^\\&]|==|%%/);
        }
        expect(JSON.parse(/^\d{4}-/.test(quoted) ? '""' : quoted)).toBe(/^\d{4}-/.test(quoted) ? "" : title);
      }),
    );
  });

  test("a file that is one article's is the template's alone; of several, front matter and footer are ours", () => {
    const layout = compiled("* {{ article.title }}{% unless alone %} (one of several){% endunless %}\n\n");
    expect(written(markdown, library, { layout })).toBe('* The "council": a vote?\n');
    const several = written(markdown, { ...library, articles: [article, titled("Second")] }, { layout });
    expect(several).toMatch(/^---\nexported: /);
    expect(several).toContain('\n\n* The "council": a vote? (one of several)\n\n* Second (one of several)\n\n---\n');
  });
});

describe("a template that cannot be used", () => {
  test.each([
    { why: "a tag that is not closed", template: "a\n{% if alone %}\nb", code: "template-broken", line: 2 },
    { why: "an output that is not closed", template: "a\nb {{ article.title\n", code: "template-broken", line: 2 },
    { why: "an end without a beginning", template: "{% endfor %}", code: "template-unknown", line: 1, field: "endfor" },
    {
      why: "an unknown filter",
      template: "\n\n{{ article.title | shout }}",
      code: "template-unknown",
      line: 3,
      field: "shout",
    },
    { why: "an unknown tag", template: "{% fetch 'x' %}", code: "template-unknown", line: 1, field: "fetch" },
    { why: "a misspelt name", template: "{{ artcle.title }}", code: "template-unknown", line: 1, field: "artcle" },
    {
      why: "a misspelt name of a note",
      template: "{% for note in notes %}\n{{ note.bdy }}{% endfor %}",
      code: "template-unknown",
      line: 2,
      field: "note.bdy",
    },
    {
      why: "a misspelt name in what is only said of several articles",
      template: "{% unless alone %}{{ nothing }}{% endunless %}",
      code: "template-unknown",
      line: 1,
      field: "nothing",
    },
    { why: "another file", template: "{% include 'x' %}", code: "template-unknown", line: 1, field: "include" },
    { why: "another file, rendered", template: "{% render 'x' %}", code: "template-unknown", line: 1, field: "render" },
    { why: "a layout", template: "{% layout 'x' %}", code: "template-unknown", line: 1, field: "layout" },
    { why: "chance", template: "{{ tags | sample }}", code: "template-unknown", line: 1, field: "sample" },
    {
      why: "a prototype",
      template: "{{ article.constructor }}",
      code: "template-unknown",
      line: 1,
      field: "article.constructor",
    },
    {
      why: "a loop without an end in sight",
      template: "{% for i in (1..1000000000) %}x{% endfor %}",
      code: "template-too-much",
      line: 1,
    },
    {
      why: "loops in loops",
      template: `${"{% for i in (1..1000) %}".repeat(4)}x${"{% endfor %}".repeat(4)}`,
      code: "template-too-much",
      line: 1,
    },
    {
      why: "words that double",
      template: `{% assign a = "xxxxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(40)}`,
      code: "template-too-much",
      line: 1,
    },
    { why: "more than anyone writes", template: "x".repeat(100_001), code: "template-too-long", line: null },
  ])("$why is told with its line", ({ template, code, line, field = null }) => {
    expect(markdownTemplate(template)).toMatchObject({ ok: false, error: { code, line, field } });
  });

  test("any text is answered, never thrown at", () => {
    const pieces = fc.array(
      fc.oneof(
        anyText,
        fc.constantFrom("{{", "}}", "{%", "%}", "for", "if", "article", ".", "|", "in", "endif", " ", "-"),
      ),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        expect(typeof markdownTemplate(some.join("")).ok).toBe("boolean");
      }),
    );
  });
});

test("an article on which a template fails has our own layout, and that is told", () => {
  const layout = () => null;
  if (!markdown.writer) throw new Error("Markdown is written");
  const writer = markdown.writer({ ...options, layout, overview: { articles: 1, tags: [] } });
  const text = [writer.opening(), writer.article(part), writer.closing()].join("");
  expect(text).toBe(written(markdown, library));
  expect(writer.omitted()).toEqual([{ key: "exportTemplateFailed", count: 1 }]);
});

test("a note of a million characters is laid out", () => {
  const body = "word ".repeat(200_000);
  expect(laidOut(defaultTemplate, { notes: [noteOn("Kherson", { body })] })).toContain(body.trim());
});
