/** Who "he" and "she" are: only where the sentences around leave one answer. */
import type { EntityId } from "../../../article/brand.ts";
import type { Entity } from "../../../entities/entity.ts";
import { type Gender, genderOfName, genderOfWord } from "./gender.ts";
import { type Reference, type ReferenceRule, referenceTo } from "./reference.ts";
import { isNamed, isQuoted, type Sentence } from "./scene.ts";
import { standsAlone } from "./stands-alone.ts";
import { wordBefore } from "./title-before.ts";

/** "The 22-year-old": a description that says as little of who is meant as a pronoun does. */
const ofAge = /(?<![\p{L}\p{N}’'-])[Tt]he \d\d?-year-old(?![\p{L}\p{N}-])/gu;

/** Not in capitals: "HIS" is as likely a league's code. */
const pronoun =
  /(?<![\p{L}\p{N}’'-])[Hh](?:e|im|is|imself|er|ers|erself)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}’'-])[Ss]he(?![\p{L}\p{N}-])/gu;

const genderOfPronoun = (word: string): Gender => (/^h(?:e|im|is|imself)$/iu.test(word) ? "man" : "woman");

/** Someone without a name who may be meant: "his wife", "a man", "the boy". */
const unnamed: Readonly<Record<Gender, RegExp>> = {
  man: /\b(?:man|boy|husband|son|father|brother|uncle|grandfather|grandson|nephew|boyfriend|fiancé|gentleman|guy)\b/iu,
  woman:
    /\b(?:woman|girl|wife|daughter|mother|sister|aunt|grandmother|granddaughter|niece|girlfriend|fiancée|lady)\b/iu,
};

interface Seen {
  readonly entity: Entity;
  readonly isSubject: boolean;
}

interface Answer {
  readonly entity: Entity;
  readonly rule: ReferenceRule;
  /** Nobody else was in sight, so that the pronoun tells the person's gender. */
  readonly isSure: boolean;
}

/** In sentences: how long someone stays in mind who may be meant instead. */
const memory = 4;

/** Reads the sentences of one article in order. */
export class PeopleReader {
  readonly #text: string;
  /** Null when nothing tells it. */
  readonly #genders = new Map<EntityId, Gender | null>();
  readonly #protagonist: Entity | null;
  /** Of the last sentences, the nearest first. */
  #past: readonly (readonly Seen[])[] = [];
  #previousText = "";

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#protagonist = protagonistOf(entities);
  }

  read(sentence: Sentence): readonly Reference[] {
    const found: Reference[] = [];
    const current: Seen[] = [];
    // Who is spoken of within a quotation is rarely who the article goes on to tell of.
    const people = sentence.told.filter(
      ({ entity, span }) => entity.type === "person" && !isQuoted(sentence, span.start),
    );
    let next = 0;
    const takeUpTo = (at: number) => {
      for (let told = people[next]; told && told.span.start < at; told = people[++next]) current.push(told);
    };
    for (const { 0: word, index } of sentence.text.matchAll(pronoun)) {
      const start = sentence.span.start + index;
      takeUpTo(start);
      if (isQuoted(sentence, start) || isNamed(sentence, start, start + word.length)) continue;
      const answer = this.#answer(word, current, sentence.text, index);
      if (!answer) continue;
      const { entity, rule, isSure } = answer;
      if (isSure) this.#genders.set(entity.id, genderOfPronoun(word));
      current.push({ entity, isSubject: isActing(word) });
      found.push(referenceTo(entity, "pronoun", start, word, rule));
    }
    takeUpTo(sentence.span.end);
    found.push(...this.#ofAge(sentence, people));
    this.#past = [current, ...this.#past].slice(0, memory);
    this.#previousText = sentence.text;
    return found;
  }

  /** Whoever alone acts in the sentence before, when nobody has come up in this one. */
  #ofAge(sentence: Sentence, people: Sentence["told"]): readonly Reference[] {
    const before = this.#past[0] ?? [];
    return [...sentence.text.matchAll(ofAge)].flatMap(({ 0: words, index }) => {
      const start = sentence.span.start + index;
      const end = start + words.length;
      if (!standsAlone(sentence, start, end)) return [];
      if (people.some(({ span }) => span.start < start)) return [];
      const [only, another] = distinct(before.filter(({ isSubject }) => isSubject));
      if (!only || another) return [];
      return [referenceTo(only, "nominal", start, words, "of-age")];
    });
  }

  #answer(word: string, current: readonly Seen[], sentence: string, at: number): Answer | null {
    const gender = genderOfPronoun(word);
    const here = this.#fitting(current, gender);
    const before = this.#fitting(this.#past[0] ?? [], gender);
    if (unnamed[gender].test(sentence.slice(0, at))) return null;
    if (here.length === 0 && unnamed[gender].test(this.#previousText)) return null;
    const [only, another] = distinct([...here, ...before]);
    const main = this.#protagonist;
    if (!only) {
      return main && this.#genderOf(main) === gender ? { entity: main, rule: "protagonist", isSure: false } : null;
    }
    const older = this.#fitting(
      [...this.#past.slice(1).flat(), ...(main ? [{ entity: main, isSubject: true }] : [])],
      gender,
    );
    if (!another && older.every(({ entity }) => entity === only))
      return { entity: only, rule: "only-person", isSure: true };
    if (isObject(word, sentence.slice(at + word.length, at + word.length + 12))) return null;
    const [hereOnly, hereToo] = distinct(here);
    const nearest = another ? (hereToo ? undefined : hereOnly) : only;
    if (!nearest || (this.#genderOf(nearest) === null && hereOnly !== nearest)) return null;
    const acts = (another ? here : [...here, ...before]).some(
      ({ entity, isSubject }) => entity === nearest && isSubject,
    );
    return acts ? { entity: nearest, rule: "acting-person", isSure: false } : null;
  }

  #fitting(seen: readonly Seen[], gender: Gender): readonly Seen[] {
    return seen.filter(({ entity }) => (this.#genderOf(entity) ?? gender) === gender);
  }

  #genderOf(entity: Entity): Gender | null {
    const known = this.#genders.get(entity.id);
    if (known !== undefined) return known;
    const gender = toldGender(this.#text, entity);
    this.#genders.set(entity.id, gender);
    return gender;
  }
}

const isActing = (word: string): boolean => /^s?he$/iu.test(word);

/** "told him", "called her a friend", but not "her friend": whoever acts in the clause is not meant. */
const isObject = (word: string, after: string): boolean =>
  /^him$/iu.test(word) ||
  (/^her$/iu.test(word) &&
    /^(?:[,.;:?!”"]|\s(?:to|in|on|at|for|and|that|as|with|by|from|out|up|into|off|because|when|after|before|how|what|a|an|the|if)\b)/u.test(
      after,
    ));

const distinct = (seen: readonly Seen[]): readonly Entity[] => [...new Set(seen.map(({ entity }) => entity))];

/** The person an article is about: named at least three times, and twice as often as anyone else. */
function protagonistOf(entities: readonly Entity[]): Entity | null {
  const [first, second] = entities
    .filter(({ type }) => type === "person")
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const most = first?.mentions.length ?? 0;
  return first && most > 2 && most >= 2 * (second?.mentions.length ?? 0) ? first : null;
}

/** In mentions: what the first ones do not tell of someone is not worth more reading. */
const mostAsked = 50;

/** A title counts for more than a given name. */
function toldGender(text: string, { name, aliases, mentions }: Entity): Gender | null {
  for (const { span } of mentions.slice(0, mostAsked)) {
    const gender = genderOfWord(wordBefore(text, span.start));
    if (gender !== null) return gender;
  }
  for (const form of [name, ...aliases].slice(0, mostAsked)) {
    const gender = genderOfName(form);
    if (gender !== null) return gender;
  }
  return null;
}
