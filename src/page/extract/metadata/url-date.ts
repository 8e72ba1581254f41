/** The day in the path of an address: /2024/04/03/…, /2024-04-03-…, /20240403… */

const shapes = [
  /[/_-]((?:19[89]|20[0-4])\d)[/_-](\d\d?)[/_-](\d\d?)(?=[/_.-]|$)/,
  /[/_-]((?:19[89]|20[0-4])\d)(\d\d)(\d\d)(?=[/_.-]|$)/,
  /[/_-]((?:19[89]|20[0-4])\d)\/(\d\d)(\d\d)(?=[/_.-]|$)/,
] as const;

/** Null when there is none, and for a month without a day. */
export function urlDate(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  for (const shape of shapes) {
    const [, year, month = "", day = ""] = shape.exec(path) ?? [];
    if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return null;
}
