/** The shapes of a reader's corrections. Who or what they name may be gone from the article; that is no mistake. */
import type { Day } from "../article/brand.ts";
import type { Correction } from "../corrections/correction.ts";
import { longestOwnName } from "../entities/correction.ts";
import { namedTypes } from "../entities/entity.ts";
import { oneLine } from "../text/one-line.ts";
import { parseDay } from "../time/calendar.ts";
import type { EventCorrection } from "../time/event-correction.ts";
import { clause, entityId, eventId, span } from "./basic-shapes.ts";
import { added, listOf, oneOf, orNull, record, type Shape, tagged, text, textLike, where } from "./shape.ts";

/** One that is on the calendar: what a reader sets is drawn and ordered by it. */
const calendarDay = where(
  textLike<Day>(/^\d{4}-\d\d-\d\d$/, 10, "a day"),
  (day) => parseDay(day) !== null,
  "a day of the calendar",
);

type DateEvent = Extract<EventCorrection, { readonly kind: "date-event" }>;

const dateEvent = where(
  record<DateEvent>({
    kind: oneOf(["date-event"]),
    event: eventId,
    first: orNull(calendarDay),
    last: orNull(calendarDay),
  }),
  ({ first, last }) => first === null || last === null || first <= last,
  "a first day that is not after the last",
);

const piece = { form: clause, span: orNull(span) };
/** As many as anyone would tick in a list. */
const mostPieces = 1_000;

export const ownName = where(
  text(longestOwnName),
  (name) => oneLine(name, longestOwnName) === name,
  "a name on one line",
);

export const correction: Shape<Correction> = tagged<Correction>("kind", {
  hide: record({ kind: oneOf(["hide"]), entity: entityId }),
  show: record({ kind: oneOf(["show"]), entity: entityId }),
  retype: record({ kind: oneOf(["retype"]), entity: entityId, type: orNull(oneOf(namedTypes)) }),
  rename: record({ kind: oneOf(["rename"]), entity: entityId, name: orNull(ownName) }),
  merge: record({ kind: oneOf(["merge"]), entity: entityId, into: entityId, name: orNull(clause) }),
  split: record({
    kind: oneOf(["split"]),
    entity: entityId,
    ...piece,
    also: added(listOf(record(piece), mostPieces), []),
  }),
  unsplit: record({ kind: oneOf(["unsplit"]), entity: entityId, ...piece }),
  "hide-event": record({ kind: oneOf(["hide-event"]), event: eventId }),
  "show-event": record({ kind: oneOf(["show-event"]), event: eventId }),
  "date-event": dateEvent,
});

/** More than anyone makes by hand: each costs time whenever the article is shown. */
const mostCorrections = 10_000;

export const corrections = listOf(correction, mostCorrections);
