/** What kind of thing a name names: by its own words, by what the article says beside it, and by what is known. */
import type { EntityId } from "../../../article/brand.ts";
import type { Entity, EntityType } from "../../../entities/entity.ts";
import { nameKey } from "../../../entities/surface.ts";
import { countries } from "../lexicon/countries.ts";
import { headNouns } from "./head-nouns.ts";
import { knownKinds } from "./known-kinds.ts";

const countryKeys: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, otherNames }) => [name, ...otherNames].map(nameKey)),
);

/** In mentions: the first ones introduce a thing. */
const introductions = 6;

/** In UTF-16 code units around a mention. */
const beside = 60;

export class KindReader {
  readonly #text: string;
  readonly #nouns = new Map<EntityId, readonly string[]>();

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    for (const entity of entities) if (entity.quantity === null) this.#nouns.set(entity.id, this.#kindsOf(entity));
  }

  /** The nouns that may stand for it. */
  nounsOf(entity: Entity): readonly string[] {
    return this.#nouns.get(entity.id) ?? [];
  }

  #kindsOf(entity: Entity): readonly string[] {
    const forms = [entity.name, ...entity.aliases.slice(0, 20)].map(nameKey);
    const known = new Set(forms.flatMap((form) => knownKinds.get(form) ?? []));
    if (known.has("capital")) known.add("city");
    const own = [entity.name, ...entity.aliases.slice(0, 20)].flatMap((form) => headsOf(form, entity.type));
    const said = new Set(
      entity.mentions.slice(0, introductions).flatMap(({ span }) => this.#saidBeside(span.start, span.end)),
    );
    const isCountry = entity.type === "place" && forms.some((form) => countryKeys.has(form));
    return nounsOfType(entity.type).filter((noun) => {
      if (known.has(noun)) return true;
      if (isCountry)
        return noun === "country" || (said.has(noun) && /^(?:kingdom|republic|island|nation)$/u.test(noun));
      const kin = headNouns.get(noun)?.kin;
      return kin !== undefined && (own.some((word) => kin.has(word)) || [...said].some((word) => kin.has(word)));
    });
  }

  /** Nouns right before the name ("the mining company Lonmin") and in an apposition after it ("Lonmin, a company"). */
  #saidBeside(start: number, end: number): readonly string[] {
    const before = this.#text.slice(Math.max(0, start - beside), start);
    const after = this.#text.slice(end, end + beside);
    const [, title = ""] = /(\p{Ll}+)(?:\sof)?\s(?:the\s)?$/u.exec(before) ?? [];
    const [apposition = ""] = /^,\s(?:a|an|the|one\sof|which\sis\sa)\s[^,.;:–—\n]*/u.exec(after) ?? [];
    const [next = ""] = /^\s\p{Ll}+/u.exec(after) ?? [];
    const [, phrase = ""] =
      /^,\s((?:a|an|the|[\p{L}’']+)(?:\s[\p{L}’'-]+){0,6})/u.exec(
        apposition.replace(/\s(?:of|in|for|that|which|who|with|on|at|near|by|from|where)\s.*$/u, ""),
      ) ?? [];
    const last = phrase.split(" ").at(-1) ?? "";
    return [title, next.trim(), last].map((word) => word.toLowerCase()).filter((word) => word !== "");
  }
}

/** The word that says what a name names: the last of "City Park", the first of "Lake Turkana" and "Bank of England". */
function headsOf(name: string, type: EntityType): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const of = words.findIndex((word) => word === "of" || word === "for");
  const last = (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
  const isKind = nounsOfType(type).some((noun) => headNouns.get(noun)?.kin.has(last));
  return isKind ? [last] : [last, words[0] ?? ""];
}

const nounsByType = new Map<EntityType, string[]>();
for (const [noun, { type }] of headNouns) {
  const nouns = nounsByType.get(type);
  if (nouns) nouns.push(noun);
  else nounsByType.set(type, [noun]);
}

const nounsOfType = (type: EntityType): readonly string[] => nounsByType.get(type) ?? [];
