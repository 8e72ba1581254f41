/** The entities of an article while a reader's corrections are applied to them, one after another. */
import type { EntityId } from "../article/brand.ts";
import type { EntityCorrection, Piece } from "./correction.ts";
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
  /** What the reader said that it is called and is; null: as in `entity`. */
  readonly said: { readonly name: string | null; readonly type: NamedType | null };
  /** In no order. */
  readonly held: Held[];
  /** Its name and other written forms. */
  readonly forms: Set<string>;
}

type Split = Extract<EntityCorrection, { readonly kind: "split" }>;

const nothingSaid = { name: null, type: null } as const;

export class Corrected {
  readonly #text: string;
  readonly #found: ReadonlyMap<EntityId, Entity>;
  readonly #things = new Map<EntityId, Thing>();
  /** What was merged away: as it was shown then, and where it is now. */
  readonly #gone = new Map<EntityId, Pick<Thing, "entity" | "said"> & { readonly into: EntityId }>();
  readonly #hidden = new Set<EntityId>();
  /** What was ever parted off, by what it was parted from. */
  readonly #parts = new Map<EntityId, readonly EntityId[]>();

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#found = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      const held = entity.mentions.map((mention) => ({ mention, origin: entity.id }));
      this.#things.set(entity.id, { entity, said: nothingSaid, held, forms: formsOf(entity) });
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
        this.#things.set(id, { ...thing, said: { ...thing.said, type: correction.type } });
        break;
      case "rename":
        this.#things.set(id, { ...thing, said: { ...thing.said, name: correction.name } });
        break;
      case "merge":
        if (correction.into === correction.entity) this.#takeBack(correction.entity);
        else this.#merge(thing, this.#things.get(this.idNow(correction.into)), correction.name);
        break;
      case "split":
        this.#split(thing, correction);
        break;
      case "unsplit":
        // Together with its "split" it is left out before any is applied.
        break;
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

  /** All that mentions of what was found under this id may be part of now; `idNow` comes first. */
  standsFor(id: EntityId): ReadonlySet<EntityId> {
    const ids = new Set([this.idNow(id)]);
    const seen = new Set<EntityId>();
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      ids.add(this.idNow(at));
      const into = this.#gone.get(at)?.into;
      open.push(...(this.#parts.get(at) ?? []), ...(into ? [into] : []));
    }
    return ids;
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
      this.#gone.set(from.entity.id, { entity: from.entity, said: from.said, into: into.entity.id });
    }
    const isWritten = name !== null && large.forms.has(name);
    const entity = isWritten ? { ...into.entity, name } : into.entity;
    const said = isWritten ? { ...into.said, name: null } : into.said;
    this.#things.set(entity.id, { ...large, entity, said });
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
    this.#things.set(id, { entity: { ...gone.entity, name }, said: gone.said, held: own, forms });
  }

  /** It stands for itself again; what had been merged into it is where it went. */
  #revive(id: EntityId): void {
    const now = this.idNow(id);
    if (!this.#gone.delete(id)) return;
    for (const [other, gone] of this.#gone) if (gone.into === id) this.#gone.set(other, { ...gone, into: now });
  }

  #split(thing: Thing, split: Split): void {
    const { entity, said, held } = thing;
    const wanted = new Set([split, ...split.also].map(({ form, span }) => pieceKey(form, span?.start ?? null)));
    const moved = held.filter(({ mention }) => {
      const form = this.#written(mention);
      return wanted.has(pieceKey(form, null)) || wanted.has(pieceKey(form, mention.span.start));
    });
    // The last form of an entity is the entity.
    if (entity.quantity || moved.length === 0 || moved.length === held.length) return;
    const id = splitId(entity.id, split);
    this.#revive(id);
    this.#parts.set(entity.id, [...(this.#parts.get(entity.id) ?? []), id]);
    const known = this.#things.get(id);
    const own = moved.map(({ mention }) => ({ mention: { ...mention, rule: "reader" }, origin: id }));
    const forms = new Set(own.map(({ mention }) => this.#written(mention)));
    this.#things.set(entity.id, this.#without(thing, moved));
    if (known) for (const each of own) known.held.push(each);
    if (known) for (const form of forms) known.forms.add(form);
    else {
      const parted = { ...entity, id, name: forms.has(split.form) ? split.form : longest([...forms]), of: null };
      this.#things.set(id, { entity: parted, said: { ...said, name: null }, held: own, forms });
    }
  }

  /** What is left of it: without forms that only the others have, and under another name when that went with them. */
  #without({ entity, said, held, forms }: Thing, moved: readonly Held[]): Thing {
    const isMoved = new Set(moved);
    const rest = held.filter((each) => !isMoved.has(each));
    const written = new Set(rest.map(({ mention }) => this.#written(mention)));
    const gone = new Set(moved.map(({ mention }) => this.#written(mention)).filter((form) => !written.has(form)));
    // "President Berg" goes with "Berg".
    const isGone = (form: string): boolean => gone.has(form) || [...gone].some((end) => form.endsWith(` ${end}`));
    const left = new Set([...[...forms].filter((form) => !isGone(form)), ...written]);
    const name = left.has(entity.name) ? entity.name : longest([...written]);
    return { entity: { ...entity, name }, said, held: rest, forms: left };
  }

  #written({ span }: Mention): string {
    return cleanSurface(this.#text.slice(span.start, span.end));
  }

  #toEntity({ entity, said, held, forms }: Thing): Entity {
    const { id, of } = entity;
    const name = said.name ?? entity.name;
    const type = said.type ?? entity.type;
    const aliases = [...forms].filter((form) => form !== name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    // They say that a reader said so, also when the type is the one that was found: it is known now.
    const isFound = ({ mention, origin }: Held): boolean =>
      said.type === null && mention.type === type && origin === id;
    const mentions = held
      .map((each) => (isFound(each) ? each.mention : { ...each.mention, type, rule: "reader" }))
      .sort((a, b) => a.span.start - b.span.start);
    return { ...entity, name, type, aliases, mentions, of: of === null ? null : this.idNow(of) };
  }
}

/** The id of what a "split" of that entity parts off: equal for the same correction of the same text. */
export function splitId(entity: EntityId, { form, span }: Piece): EntityId {
  // The second place where a string earns this brand.
  return `${entity}/${nameKey(form)}${span ? `@${span.start}` : ""}` as EntityId;
}

const pieceKey = (form: string, start: number | null): string => `${start ?? ""} ${form}`;

const formsOf = ({ name, aliases }: Entity): Set<string> => new Set([name, ...aliases]);

const longest = (forms: readonly string[]): string => forms.reduce((a, b) => (b.length > a.length ? b : a), "");

function byMentions(a: Entity, b: Entity): number {
  if (a.quantity || b.quantity) return Number(a.quantity !== null) - Number(b.quantity !== null);
  return b.mentions.length - a.mentions.length;
}
