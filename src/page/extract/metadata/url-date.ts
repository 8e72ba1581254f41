/** The day in the path of an address: /2024/04/03/…, /2024-04-03-…, /20240403…, /03-04-2024-… */
import { moment } from "./moment.ts";

const shapes = [
  /[/_-](?<year>(?:19[89]|20[0-4])\d)[/_-](?<month>\d\d?)[/_-](?<day>\d\d?)(?=[/_.-]|$)/,
  /[/_-](?<year>(?:19[89]|20[0-4])\d)(?<month>\d\d)(?<day>\d\d)(?=[/_.-]|$)/,
  /[/_-](?<year>(?:19[89]|20[0-4])\d)\/(?<month>\d\d)(?<day>\d\d)(?=[/_.-]|$)/,
  /[/_~-](?<day>\d\d)-(?<month>\d\d)-(?<year>(?:19[89]|20[0-4])\d)(?=[/_.-]|$)/,
] as const;

/** Null when there is none, and for a month without a day. */
export function urlDate(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  for (const shape of shapes) {
    const { year, month, day } = shape.exec(path)?.groups ?? {};
    const found = moment(Number(year), Number(month), Number(day));
    if (found !== null) return found;
  }
  return null;
}
