/**
 * The same name means the same thing all through an article.
 *
 * What a rule guessed from capitals alone is kept when a surer rule has read the same words elsewhere
 * ("Metsola" after "Roberta Metsola"), and dropped when nothing speaks for it.
 */
import type { NamedType } from "../../../entities/entity.ts";
import { cleanSurface, surfaceKey } from "../../../entities/surface.ts";
import { inDictionary, type WordTags } from "../compromise-tags.ts";
import type { NamedMention } from "./find-names.ts";
import { keyOf, knownNames } from "./known-names.ts";
import { organisationLeads } from "./organisation-leads.ts";

/** Below it a reading is a guess that needs a witness. */
const sureScore = 0.6;

/** Below it a mention is not told at all. */
const leastScore = 0.4;

/** In UTF-16 code units: a longer text tells a person's whole name somewhere. */
const shortText = 700;

/** In a longer text, one capitalised word that nobody introduces is rarely a person: measured, one in seven. */
const loneGuessScore = 0.5;

const isLoneGuess = ({ span, type }: NamedMention, text: string): boolean =>
  type === "person" && text.length > shortText && !/\s/u.test(text.slice(span.start, span.end));

export function secondLook(text: string, mentions: readonly NamedMention[], tags: WordTags): readonly NamedMention[] {
  const people = withShortOrganisations(text, withCalledPeople(text, mentions), tags);
  const witnesses = witnessesOf(text, people);
  return people
    .map((mention) => confirmed(mention, text, witnesses))
    .filter((mention) => mention.score >= (isLoneGuess(mention, text) ? loneGuessScore : leastScore));
}

/** "Elspeth Gourlay", and later "Gourlay": whoever is called by the last word alone is a person, known to us or not. */
function withCalledPeople(text: string, mentions: readonly NamedMention[]): readonly NamedMention[] {
  const keys = mentions.map(({ span }) => surfaceKey(text.slice(span.start, span.end)));
  const alone = new Set(keys.filter((key, at) => !key.includes(" ") && mentions[at]?.type === "person"));
  return mentions.map((mention, at) => {
    const words = keys[at]?.split(" ") ?? [];
    const isCalled = words.length > 1 && words.length < 5 && alone.has(words.at(-1) ?? "");
    return isCalled && mention.type === "person" && mention.score >= leastScore
      ? { ...mention, score: Math.max(mention.score, 0.7) }
      : mention;
  });
}

/** From here on a name of several words speaks for its beginning. */
const leadingScore = 0.7;

/** "Northway Ferries", and later "Northway": the same firm, unless a person, a place or the dictionary claims the word. */
function withShortOrganisations(
  text: string,
  mentions: readonly NamedMention[],
  tags: WordTags,
): readonly NamedMention[] {
  const written = (mention: NamedMention) => text.slice(mention.span.start, mention.span.end);
  const leads = new Set(
    mentions
      .filter(({ type, score }) => type === "organisation" && score >= leadingScore)
      .flatMap((mention) => organisationLeads(cleanSurface(written(mention))).map(surfaceKey)),
  );
  if (leads.size === 0) return mentions;
  const claimed = new Set(mentions.flatMap((mention) => claimsOf(mention, surfaceKey(written(mention)))));
  return mentions.map((mention) => {
    const key = surfaceKey(written(mention));
    const isShort = leads.has(key) && !claimed.has(key) && mention.score < leadingScore + 0.1;
    const isOrdinary = tags.get(mention.span.start)?.has(inDictionary) === true;
    if (!isShort || isOrdinary || knownNames.has(keyOf(written(mention)))) return mention;
    return { ...mention, type: "organisation", score: Math.max(mention.score, 0.72) };
  });
}

/** The words that a person's full name or a place's name takes for itself. */
function claimsOf({ type, score }: NamedMention, key: string): readonly string[] {
  const words = key.split(" ");
  if (type === "person" && words.length > 1 && score >= sureScore) return words;
  return type === "place" && score >= 0.55 ? [key, ...words] : [];
}

interface Witness {
  readonly type: NamedType;
  readonly score: number;
}

/** Written form => its surest type: by the sum of scores over the article, and for people their surname too. */
function witnessesOf(text: string, mentions: readonly NamedMention[]): ReadonlyMap<string, Witness> {
  const sums = new Map<string, Map<NamedType, number>>();
  const add = (key: string, type: NamedType, score: number) => {
    const types = sums.get(key) ?? new Map<NamedType, number>();
    sums.set(key, types.set(type, (types.get(type) ?? 0) + score));
  };
  for (const { span, type, score } of mentions) {
    if (score < 0.5) continue;
    const key = surfaceKey(text.slice(span.start, span.end));
    add(key, type, score);
    const words = key.split(" ");
    const surname = words.at(-1);
    // "Port Ellery" speaks, softly, for "Ellery".
    if (type !== "person" && words.length === 2 && score >= sureScore) for (const word of words) add(word, type, 0.5);
    if (type === "person" && words.length > 1 && surname && score >= sureScore) add(surname, type, score * 0.9);
  }
  return new Map([...sums].map(([key, types]) => [key, best(types)]));
}

function best(types: ReadonlyMap<NamedType, number>): Witness {
  const [type, score] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { type, score };
}

function confirmed(mention: NamedMention, text: string, witnesses: ReadonlyMap<string, Witness>): NamedMention {
  const witness = witnesses.get(surfaceKey(text.slice(mention.span.start, mention.span.end)));
  if (!witness || mention.score >= 0.9 || witness.score < mention.score) return mention;
  if (witness.type === mention.type && mention.score >= sureScore) return mention;
  return { ...mention, type: witness.type, score: Math.max(mention.score, Math.min(0.8, witness.score * 0.9)) };
}
