import { describe, expect, test } from "vitest";
import { detect } from "../../../src/page/detect/detect.ts";
import { signalsOf } from "../../../src/page/detect/signals.ts";
import { weights } from "../../../src/page/detect/weights.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { articles, others, type Sample } from "./pages.ts";

const parsed = ({ html }: Pick<Sample, "html">) => new DOMParser().parseFromString(html, "text/html");
const seen = (sample: Sample) => atOnce(detect(parsed(sample), sample.url));

describe("what is an article", () => {
  test.each(articles)("$why is", (sample) => {
    const detection = seen(sample);
    expect(detection).toMatchObject({ isArticle: true, kind: "article" });
  });

  test.each(others)("$why is not", (sample) => {
    expect(seen(sample).isArticle).toBe(false);
  });
});

test.each([
  { why: "the home page of a newspaper, with long teasers", kind: "home" },
  { why: "a tag page with twenty excerpts", kind: "listing" },
  { why: "a product with a long description", kind: "product" },
  { why: "a forum thread with long posts", kind: "forum" },
  { why: "a page of documentation", kind: "documentation" },
  { why: "a company's page about a service", kind: "service" },
])("$why is a page of the kind $kind", ({ why, kind }) => {
  const sample = others.find((one) => one.why === why);
  if (!sample) throw new Error(`no sample ${why}`);
  expect(seen(sample).kind).toBe(kind);
});

test("the reasons name what spoke loudest, for and against", () => {
  const [news] = articles;
  const shop = others.find(({ why }) => why.startsWith("a product"));
  if (!news || !shop) throw new Error("no samples");
  expect(seen(news).reasons).toEqual(expect.arrayContaining(["article-address"]));
  expect(seen(shop).reasons).toEqual(expect.arrayContaining(["shop-box", "declared-product"]));
});

test("every signal has its weights, and no weight is left over", () => {
  expect(Object.keys(weights)).toEqual(Object.keys(atOnce(signalsOf(document, location.href))));
});

test.each(articles.concat(others))("$why shows every signal between 0 and 1", (sample) => {
  for (const [name, shown] of Object.entries(atOnce(signalsOf(parsed(sample), sample.url)))) {
    expect(shown, name).toBeGreaterThanOrEqual(0);
    expect(shown, name).toBeLessThanOrEqual(1);
  }
});
