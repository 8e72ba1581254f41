/** Moments as files write them, as moments in UTC. */

/** "2024-04-03", "2024-04-03 21:37:05", "2024-04-03T21:37:05.123+02:00"; what names no zone is taken for UTC. */
const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,9}))?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/** ISO 8601 in UTC with milliseconds, or null: for what is on no calendar too. */
export function momentIn(text: string): string | null {
  const found = written.exec(text.trim());
  if (!found) return null;
  const [, day = "", time = "00:00", seconds = ":00", fraction = "0", zone = "Z"] = found;
  const named = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, "$1:$2") : "Z";
  return inUtc(Date.parse(`${day}T${time}${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}${named}`));
}

/** Of milliseconds since 1970; null where the year has no four digits, because moments are compared as texts. */
export function inUtc(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  const moment = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(moment) ? moment : null;
}
