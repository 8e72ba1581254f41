/** The same happening told twice is one event; descriptions give way to tellings. */
import { firstIndex } from "./sentence.ts";
import type { DayInterval } from "./time-expression.ts";
import type { ToldEvent } from "./told-event.ts";

type Untitled = ToldEvent["event"];

export function mergeEvents(told: readonly ToldEvent[]): readonly Untitled[] {
  const tellings = told.filter(({ isDescription }) => !isDescription).map(({ event }) => event);
  const events = byInterval(tellings).flatMap(mergeOfOneTime);
  const isTold = holdsOneOf(events);
  const descriptions = told.filter(({ isDescription, event }) => isDescription && !isTold(event));
  return [...events, ...byInterval(descriptions.map(({ event }) => event)).flatMap((same) => same.slice(0, 1))];
}

function byInterval(events: readonly Untitled[]): readonly (readonly Untitled[])[] {
  const groups = new Map<string, Untitled[]>();
  for (const event of events) {
    const key = `${event.first}/${event.last}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

/** Only as many as one page tells of one day are compared. */
const compared = 40;

function mergeOfOneTime(events: readonly Untitled[]): readonly Untitled[] {
  const kept: { event: Untitled; readonly content: ReadonlySet<string> }[] = [];
  for (const event of events) {
    const content = contentOf(event.label);
    const same = kept
      .slice(-compared)
      .find((other) => other.event.sentence.start === event.sentence.start || isSame(other.content, content));
    if (same) same.event = merged(same.event, event);
    else kept.push({ event, content });
  }
  return kept.map(({ event }) => event);
}

function merged(one: Untitled, other: Untitled): Untitled {
  const isNew = other.sentence.start !== one.sentence.start;
  return {
    ...one,
    entities: [...new Set([...one.entities, ...other.entities])],
    alsoTold: isNew ? [...one.alsoTold, other.sentence] : one.alsoTold,
  };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 1 && shared * 2 >= Math.min(one.size, other.size);
}

/** Words of four letters and more: short ones are mostly grammar. */
const contentOf = (label: string): ReadonlySet<string> =>
  new Set(label.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

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
