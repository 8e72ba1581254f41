/** "The council", "the storm": which named thing is taken up again, where only one of its kind has been told of. */
import type { Entity, EntityType } from "../../../entities/entity.ts";
import { headNouns } from "./head-nouns.ts";
import { KindReader } from "./kinds.ts";
import { type Reference, referenceTo } from "./reference.ts";
import type { Sentence } from "./scene.ts";
import { standsAlone } from "./stands-alone.ts";

const description = /(?<![\p{L}\p{N}’'-])[Tt]he\s(?<noun>\p{Ll}+)(?![\p{L}\p{N}-])/gu;

/** In sentences: how long another of its kind may still be meant. */
const memory = 12;

/** In sentences: how long a thing may be out of sight before it is taken up again. */
const farthest = 3;

/** Of one kind: an article that tells of more has none that could be meant. */
const mostSeen = 8;

/** What a name may be without saying so. */
const generic: ReadonlySet<string> = new Set(
  "company firm group bank lender airline carrier retailer carmaker miner utility band party paper newspaper broadcaster team club school regulator agency charity brewery".split(
    " ",
  ),
);

interface Seen {
  readonly entity: Entity;
  readonly sentence: number;
}

export class ThingReader {
  readonly #kinds: KindReader;
  /** By noun: what was told of that may be meant, the latest last; each entity once. */
  readonly #seen = new Map<string, Seen[]>();
  #count = 0;

  constructor(text: string, entities: readonly Entity[]) {
    this.#kinds = new KindReader(text, entities);
  }

  read(sentence: Sentence): readonly Reference[] {
    this.#count++;
    const found: Reference[] = [];
    let next = 0;
    const takeUpTo = (at: number) => {
      for (let told = sentence.told[next]; told && told.span.start < at; told = sentence.told[++next])
        this.#see(told.entity);
    };
    for (const match of sentence.text.matchAll(description)) {
      const noun = match.groups?.noun ?? "";
      const head = headNouns.get(noun);
      if (!head) continue;
      const start = sentence.span.start + match.index;
      const end = start + match[0].length;
      takeUpTo(start);
      if (!standsAlone(sentence, start, end)) continue;
      const answer = this.#answer(noun, head.type);
      if (!answer) continue;
      found.push(referenceTo(answer, "nominal", start, match[0], "only-one-of-its-kind"));
      this.#see(answer);
    }
    takeUpTo(sentence.span.end);
    return found;
  }

  #see(entity: Entity): void {
    const nouns = this.#kinds.nounsOf(entity);
    for (const key of nouns.length > 0 ? nouns : [`any ${entity.type}`]) {
      const seen = (this.#seen.get(key) ?? []).filter((other) => other.entity !== entity).slice(-mostSeen);
      this.#seen.set(key, [...seen, { entity, sentence: this.#count }]);
    }
  }

  /** The only one of its kind that was told of lately. */
  #answer(noun: string, type: EntityType): Entity | null {
    const [only, another] = this.#recent(noun, memory);
    if (!only || another || this.#count - only.sentence > farthest) return null;
    if (!generic.has(noun)) return only.entity;
    // What came up later and does not say its kind may be meant: it too may be a company.
    const hasRival = this.#recent(`any ${type}`, 2).some(({ sentence }) => sentence >= only.sentence);
    return hasRival ? null : only.entity;
  }

  #recent(key: string, sentences: number): readonly Seen[] {
    return (this.#seen.get(key) ?? []).filter(({ sentence }) => sentence > this.#count - sentences);
  }
}
