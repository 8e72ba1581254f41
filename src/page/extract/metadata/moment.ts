/**
 * Days and moments in ISO 8601.
 *
 * A moment keeps the precision and the zone it was written with: "2024-04-03", "2024-04-03T21:37",
 * "2024-04-03T21:37:05+02:00". Nothing is converted, so the day is the one the site meant.
 */

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** "Z", "+02:00" or "". */
  readonly zone: string;
}

/** Null for what is on no calendar, NaN included. A clock that no day has is left out. */
export function moment(year: number, month: number, day: number, clock: Clock | null = null): string | null {
  const isDay = year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (clock === null || clock.hour > 23 || clock.minute > 59) return date;
  const second = clock.second === null || clock.second > 59 ? "" : `:${twoDigits(clock.second)}`;
  return `${date}T${twoDigits(clock.hour)}:${twoDigits(clock.minute)}${second}${clock.zone}`;
}

/** Milliseconds since 1970; a moment without a zone is taken for UTC, a day for its first moment. */
export function instantOf(moment: string): number {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/.test(moment);
  return Date.parse(moment.length > 10 && !hasZone ? `${moment}Z` : moment);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
