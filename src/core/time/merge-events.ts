/** The same happening told twice is one event; descriptions give way to tellings. */
import type { EntityId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import { firstIndex } from "./sentence.ts";
import type { DayInterval } from "./time-expression.ts";
import type { ToldEvent } from "./told-event.ts";

type Untitled = ToldEvent["event"];

export function mergeEvents(told: readonly ToldEvent[]): readonly Untitled[] {
  const tellings = told.filter(({ isDescription }) => !isDescription);
  const events = byInterval(tellings).flatMap(mergeOfOneTime);
  const isTold = holdsOneOf(events);
  const descriptions = told.filter(({ isDescription, event }) => isDescription && !isTold(event));
  return [...events, ...byInterval(descriptions).flatMap((same) => same.slice(0, 1).map(({ event }) => event))];
}

function byInterval(told: readonly ToldEvent[]): readonly (readonly ToldEvent[])[] {
  const groups = new Map<string, ToldEvent[]>();
  for (const one of told) {
    const key = `${one.event.first}/${one.event.last}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Only as many as one page tells of one day are compared. */
const compared = 40;

interface Kept {
  readonly event: Untitled;
  readonly content: ReadonlySet<string>;
  readonly isSaying: boolean;
  readonly entities: Set<EntityId>;
  readonly alsoTold: TextSpan[];
}

function mergeOfOneTime(told: readonly ToldEvent[]): readonly Untitled[] {
  const kept: Kept[] = [];
  for (const { event, words, isSaying } of told) {
    const one = {
      event,
      isSaying,
      content: contentOf(words),
      entities: new Set(event.entities),
      alsoTold: [],
    };
    const same = kept
      .slice(-compared)
      .find((other) => other.event.sentence.start === event.sentence.start || isSame(other, one));
    if (same) takeIn(same, event);
    else kept.push(one);
  }
  return kept.map(({ event, entities, alsoTold }) => ({ ...event, entities: [...entities], alsoTold }));
}

function takeIn({ event, entities, alsoTold }: Kept, other: Untitled): void {
  for (const entity of other.entities) entities.add(entity);
  const last = alsoTold.at(-1) ?? event.sentence;
  if (other.sentence.start !== last.start) alsoTold.push(other.sentence);
}

/** Two tell of one happening when they share their words; of what was said, when the same one said it. */
function isSame(one: Kept, other: Kept): boolean {
  const shared = [...one.content].filter((word) => other.content.has(word)).length;
  if (one.isSaying && other.isSaying && isVague(one.event)) return shared > 0 && isOfOne(one, other);
  const [fewer, more] = [one.content.size, other.content.size].sort((a, b) => a - b) as [number, number];
  return shared === more ? shared > 0 : shared > 1 && shared * 2 >= fewer;
}

/** In a month one may say the same twice; on a day most say several things. */
const isVague = ({ precision }: Untitled): boolean => precision !== "day";

/** By one of those in it; where only one telling names anybody, by that one. */
const isOfOne = (one: Kept, other: Kept): boolean =>
  (one.entities.size === 0) !== (other.entities.size === 0) ||
  [...one.entities].some((entity) => other.entities.has(entity));

/** The beginnings of words of four letters and more: short ones are mostly grammar, ends mostly forms. */
const contentOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => /^[\p{L}\p{N}]{4,}/u.test(word)).map((word) => word.slice(0, 6)));

/** Later than every day. */
const never = "~";

/** Does one of the events lie within an interval? */
function holdsOneOf(events: readonly Untitled[]): (outer: DayInterval) => boolean {
  const inner = events
    .flatMap(({ first, last }) => (first !== null && last !== null ? [{ first, last }] : []))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  // The earliest end from each one on.
  const ends: string[] = [];
  for (let at = inner.length - 1; at >= 0; at--) {
    const [last, next] = [inner[at]?.last ?? never, ends[at + 1] ?? never];
    ends[at] = last < next ? last : next;
  }
  return ({ first, last }) => {
    const from = first === null ? 0 : firstIndex(inner.length, (at) => (inner[at]?.first ?? never) >= first);
    return (ends[from] ?? never) <= (last ?? "9999-12-31");
  };
}
