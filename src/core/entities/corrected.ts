/** The entities of an article while a reader's corrections are applied to them, one after another. */
import type { EntityId } from "../article/brand.ts";
import type { EntityCorrection } from "./correction.ts";
import type { Entity, Mention, NamedType } from "./entity.ts";
import { cleanSurface, nameKey } from "./surface.ts";

interface Held {
  readonly mention: Mention;
  /** Where it belongs when a merge is taken back. */
  readonly origin: EntityId;
}

interface Thing {
  /** Its mentions and aliases are told by the fields below, and its mentions' type by its own. */
  readonly entity: Entity;
  /** In no order. */
  readonly held: Held[];
  /** Its name and other written forms. */
  readonly forms: Set<string>;
}

type Split = Extract<EntityCorrection, { readonly kind: "split" }>;

export class Corrected {
  readonly #text: string;
  readonly #found: ReadonlyMap<EntityId, Entity>;
  readonly #things = new Map<EntityId, Thing>();
  /** What was merged away: as it was shown then, and where it is now. */
  readonly #gone = new Map<EntityId, { readonly entity: Entity; readonly into: EntityId }>();
  readonly #hidden = new Set<EntityId>();

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#found = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      const held = entity.mentions.map((mention) => ({ mention, origin: entity.id }));
      this.#things.set(entity.id, { entity, held, forms: formsOf(entity) });
    }
  }

  /** What names an entity that is not found is passed over. */
  apply(correction: EntityCorrection): void {
    const id = this.idNow(correction.entity);
    const thing = this.#things.get(id);
    if (!thing) return;
    switch (correction.kind) {
      case "hide":
        this.#hidden.add(id);
        break;
      case "show":
        this.#hidden.delete(id);
        break;
      case "retype":
        this.#things.set(id, retyped(thing, correction.type));
        break;
      case "merge":
        if (correction.into === correction.entity) this.#takeBack(correction.entity);
        else this.#merge(thing, this.#things.get(this.idNow(correction.into)), correction.name);
        break;
      case "split":
        this.#split(thing, correction);
    }
  }

  /** Shown and hidden ones: by number of mentions, the counted ones last. */
  get entities(): readonly Entity[] {
    return [...this.#things.values()].map((thing) => this.#toEntity(thing)).sort(byMentions);
  }

  isHidden(id: EntityId): boolean {
    return this.#hidden.has(id);
  }

  /** Of what was merged away the id of what it is part of now; else the id itself. */
  idNow(id: EntityId): EntityId {
    let now = id;
    for (let gone = this.#gone.get(now); gone; gone = this.#gone.get(now)) now = gone.into;
    return now;
  }

  #merge(from: Thing, into: Thing | undefined, name: string | null): void {
    // Quantities that are worded differently are different ones.
    if (!into || from.entity.quantity || into.entity.quantity) return;
    // The smaller one moves, so that a chain of merges costs little more than one.
    const [large, small] = from.held.length > into.held.length ? [from, into] : [into, from];
    if (from !== into) {
      for (const each of small.held) large.held.push(each);
      for (const form of small.forms) large.forms.add(form);
      this.#things.delete(from.entity.id);
      this.#hidden.delete(from.entity.id);
      this.#gone.set(from.entity.id, { entity: from.entity, into: into.entity.id });
    }
    const entity = name !== null && large.forms.has(name) ? { ...into.entity, name } : into.entity;
    this.#things.set(entity.id, { ...large, entity });
  }

  /** Undoes the merge of one entity; what had been merged into it before stays where it is now. */
  #takeBack(id: EntityId): void {
    const gone = this.#gone.get(id);
    const now = this.idNow(id);
    const into = this.#things.get(now);
    if (!gone || !into) return;
    const own = into.held.filter(({ origin }) => origin === id);
    if (own.length === 0 || own.length === into.held.length) return;
    const found = this.#found.get(id);
    const written = own.map(({ mention }) => this.#written(mention));
    const forms = new Set([...(found ? formsOf(found) : []), ...written]);
    const name = forms.has(gone.entity.name) ? gone.entity.name : (found?.name ?? longest(written));
    this.#revive(id);
    this.#things.set(now, this.#without(into, own));
    this.#things.set(id, { entity: { ...gone.entity, name }, held: own, forms });
  }

  /** It stands for itself again; what had been merged into it is where it went. */
  #revive(id: EntityId): void {
    const now = this.idNow(id);
    if (!this.#gone.delete(id)) return;
    for (const [other, { entity, into }] of this.#gone) if (into === id) this.#gone.set(other, { entity, into: now });
  }

  #split(thing: Thing, { form, span }: Split): void {
    const { entity, held } = thing;
    const moved = held.filter(
      ({ mention }) => (span === null || span.start === mention.span.start) && this.#written(mention) === form,
    );
    // The last form of an entity is the entity.
    if (entity.quantity || moved.length === 0 || moved.length === held.length) return;
    // Equal for the same correction of the same text: the second place where a string earns this brand.
    const id = `${entity.id}/${nameKey(form)}${span ? `@${span.start}` : ""}` as EntityId;
    this.#revive(id);
    const known = this.#things.get(id);
    const own = moved.map(({ mention }) => ({ mention: { ...mention, rule: "reader" }, origin: id }));
    this.#things.set(entity.id, this.#without(thing, moved));
    if (known) for (const each of own) known.held.push(each);
    else this.#things.set(id, { entity: { ...entity, id, name: form, of: null }, held: own, forms: new Set([form]) });
  }

  /** What is left of it: without forms that only the others have, and under another name when that went with them. */
  #without({ entity, held, forms }: Thing, moved: readonly Held[]): Thing {
    const isMoved = new Set(moved);
    const rest = held.filter((each) => !isMoved.has(each));
    const written = new Set(rest.map(({ mention }) => this.#written(mention)));
    const gone = new Set(moved.map(({ mention }) => this.#written(mention)).filter((form) => !written.has(form)));
    // "President Berg" goes with "Berg".
    const isGone = (form: string): boolean => gone.has(form) || [...gone].some((end) => form.endsWith(` ${end}`));
    const left = new Set([...[...forms].filter((form) => !isGone(form)), ...written]);
    const name = left.has(entity.name) ? entity.name : longest([...written]);
    return { entity: { ...entity, name }, held: rest, forms: left };
  }

  #written({ span }: Mention): string {
    return cleanSurface(this.#text.slice(span.start, span.end));
  }

  #toEntity({ entity, held, forms }: Thing): Entity {
    const { id, type, name, of } = entity;
    const aliases = [...forms].filter((form) => form !== name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const mentions = held
      .map(({ mention, origin }) =>
        mention.type === type && origin === id ? mention : { ...mention, type, rule: "reader" },
      )
      .sort((a, b) => a.span.start - b.span.start);
    return { ...entity, aliases, mentions, of: of === null ? null : this.idNow(of) };
  }
}

/** The mentions say that a reader said so, also when the type is the one that was found: it is known now. */
function retyped({ entity, held, forms }: Thing, type: NamedType): Thing {
  const read = held.map((each) => ({ ...each, mention: { ...each.mention, type, rule: "reader" } }));
  return { entity: { ...entity, type }, held: read, forms };
}

const formsOf = ({ name, aliases }: Entity): Set<string> => new Set([name, ...aliases]);

const longest = (forms: readonly string[]): string => forms.reduce((a, b) => (b.length > a.length ? b : a), "");

function byMentions(a: Entity, b: Entity): number {
  if (a.quantity || b.quantity) return Number(a.quantity !== null) - Number(b.quantity !== null);
  return b.mentions.length - a.mentions.length;
}
