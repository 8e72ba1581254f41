/** The sign of an entity type: the line that marks it on the page (marks.css), under the type's name. */
import type { EntityType } from "../../core/entities/entity.ts";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

const counted = { line: "dashed 1px #7d8590", offset: "0.3em" };

/** As in marks.css; a test compares. */
const lines: Readonly<Record<EntityType, { readonly line: string; readonly offset: string }>> = {
  person: { line: "solid 1.5px #3d7fd9", offset: "0.2em" },
  organisation: { line: "double 1px #8a68d6", offset: "0.18em" },
  place: { line: "dotted 2px #3b8f4a", offset: "0.2em" },
  group: { line: "dashed 1.5px #5c8488", offset: "0.2em" },
  event: { line: "solid 2.5px #cf6a2e", offset: "0.16em" },
  work: { line: "wavy 1px #c2559a", offset: "0.2em" },
  product: { line: "solid 1px #85821f", offset: "0.36em" },
  number: counted,
  money: counted,
  percent: counted,
};

export function typeSign(type: EntityType, words: Words): HTMLElement {
  const sign = element("span", { class: "type" }, words.say(`type_${type}`));
  sign.style.textDecoration = `underline ${lines[type].line}`;
  sign.style.textUnderlineOffset = lines[type].offset;
  return sign;
}
