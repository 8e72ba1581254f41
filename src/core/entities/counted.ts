/** Counted mentions become entities: one for each quantity of the same wording. */
import type { TextSpan } from "../article/text-span.ts";
import { overlaps } from "../article/text-span.ts";
import type { CountedType, Entity, Mention, Quantity } from "./entity.ts";
import { entityIds } from "./entity-id.ts";

export interface CountedMention {
  readonly span: TextSpan;
  readonly type: CountedType;
  readonly quantity: Quantity;
  /** The span of the quantity with what is counted: the entity's name. */
  readonly whole: TextSpan;
  readonly rule: string;
  readonly score: number;
}

/** In text order. Figures that are part of a name ("Apollo 11") are left to the name. */
export function countedEntities(
  text: string,
  found: readonly CountedMention[],
  names: readonly Entity[],
): readonly Entity[] {
  const taken = names
    .flatMap((entity) => entity.mentions.map((mention) => mention.span))
    .sort((a, b) => a.start - b.start);
  const idFor = entityIds();
  const byName = new Map<string, { readonly first: CountedMention; readonly mentions: Mention[] }>();
  let next = 0;
  for (const counted of found.toSorted((a, b) => a.span.start - b.span.start)) {
    const { span, type, rule, score, whole } = counted;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const name = taken[next];
    if (name && overlaps(name, span)) continue;
    const key = `${type} ${nameOf(text, whole).toLowerCase()}`;
    const entry = byName.get(key) ?? { first: counted, mentions: [] };
    entry.mentions.push({ span, type, form: "name", rule, score });
    byName.set(key, entry);
  }
  return [...byName.values()].map(({ first, mentions }) => {
    const name = nameOf(text, first.whole);
    return {
      id: idFor(first.type, name),
      type: first.type,
      name,
      aliases: [],
      mentions,
      quantity: first.quantity,
      of: null,
    };
  });
}

const nameOf = (text: string, { start, end }: TextSpan): string => text.slice(start, end).replace(/\s+/gu, " ");
