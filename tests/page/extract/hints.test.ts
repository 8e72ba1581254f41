import { afterEach, describe, expect, test } from "vitest";
import { type Hint, HintReader, hintBit } from "../../../src/page/extract/hints.ts";
import { readPassages } from "../../../src/page/extract/passages.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { closePages, pageOf } from "./stage.ts";

afterEach(closePages);

const hintsOf = (attributes: string) => {
  const page = pageOf(`<div ${attributes}><p>Some words</p></div>`);
  const box = atOnce(readPassages(page.body)).list[0]?.box.parent;
  if (!box) throw new Error("no box");
  return new HintReader().of(box).own;
};

describe("the name of a box hints at its purpose", () => {
  const rows: readonly (readonly [attributes: string, hint: Hint, does: boolean])[] = [
    ['class="article-body"', "body", true],
    ['class="articleBody"', "body", true],
    ['class="c-article__body"', "body", true],
    ['id="story_body"', "body", true],
    ['class="authors-list"', "meta", true],
    ['class="relatedStories"', "related", true],
    ['class="read-more-box"', "related", true],
    ['class="readmore"', "related", true],
    ['class="wp-caption-text"', "caption", true],
    ['data-component="caption-block"', "caption", true],
    ['itemprop="description"', "lead", true],
    ['class="newsletter2"', "signup", true],
    ['class="shared-strings"', "share", false],
    ['class="morello"', "related", false],
    ['class="adjacent"', "ad", false],
    ["", "body", false],
  ];
  test.each(rows)("<div %s>: %s is %s", (attributes, hint, does) =>
    expect((hintsOf(attributes) & hintBit(hint)) !== 0).toBe(does),
  );
});
