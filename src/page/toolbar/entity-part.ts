/** The part of a card that tells about an entity. */
import { ChevronDown, ChevronUp, PanelRight } from "lucide";
import { type Entity, type Mention, type NamedType, namedTypes } from "../../core/entities/entity.ts";
import { element } from "./element.ts";
import { icon } from "./icon.ts";
import { typeSign } from "./type-sign.ts";
import type { Words } from "./words.ts";

interface EntityChoices {
  /** To the next mention or the one before; round the ends. */
  readonly step: (by: 1 | -1) => void;
  /** To its row, where it can be renamed, merged and split. */
  readonly openInPanel: (() => void) | null;
  readonly hide: () => void;
  readonly retype: (type: NamedType) => void;
}

export function entityPart(entity: Entity, mention: Mention, words: Words, choices: EntityChoices): HTMLElement {
  const number = entity.mentions.findIndex(({ span }) => span.start === mention.span.start) + 1;
  const total = entity.mentions.length;
  const stepper = (by: 1 | -1, key: string, face: typeof ChevronUp) =>
    element(
      "button",
      {
        type: "button",
        class: "icon-button",
        "data-step": by,
        "aria-label": words.say(key),
        title: words.say(key),
        onclick: () => choices.step(by),
      },
      icon(face),
    );
  return element(
    "section",
    { class: "named" },
    element(
      "header",
      {},
      element("h2", {}, entity.name),
      choices.openInPanel &&
        element(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": words.say("onPageEntityOpen"),
            title: words.say("onPageEntityOpen"),
            onclick: choices.openInPanel,
          },
          icon(PanelRight),
        ),
    ),
    element("p", { class: "soft" }, typeSign(entity.type, words), ` · ${words.count("onPageMentions", total)}`),
    entity.aliases.length > 0
      ? element("p", { class: "soft" }, words.say("onPageAliases", entity.aliases.slice(0, 4).join(", ")))
      : null,
    element(
      "footer",
      {},
      ...(total > 1
        ? [
            stepper(-1, "panelPreviousMention", ChevronUp),
            element("span", { class: "soft" }, words.say("panelPlace", number, total)),
            stepper(1, "panelNextMention", ChevronDown),
          ]
        : []),
      element("span", { class: "space" }),
      element("button", { type: "button", class: "button quiet", onclick: choices.hide }, words.say("onPageHide")),
      typeChoice(entity, words, choices.retype),
    ),
  );
}

/** Only named types can be mistaken for each other: what is counted was found by rule. */
function typeChoice(entity: Entity, words: Words, retype: (type: NamedType) => void): HTMLElement | null {
  if (!namedTypes.some((type) => type === entity.type)) return null;
  const others = namedTypes.filter((type) => type !== entity.type);
  const select = element(
    "select",
    { class: "button quiet", "aria-label": words.say("onPageWrongType") },
    element("option", { value: "", selected: true }, words.say("onPageWrongType")),
    ...others.map((type) => element("option", { value: type }, words.say(`type_${type}`))),
  );
  select.addEventListener("change", () => {
    const chosen = others.find((type) => type === select.value);
    if (chosen) retype(chosen);
  });
  return select;
}
