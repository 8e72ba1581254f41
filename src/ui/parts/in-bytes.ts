/** A size on the disk, in words of the reader's language; decimal units, as browsers and systems show them. */
import { uiLanguage } from "./messages.ts";

const units = [
  { unit: "gigabyte", size: 1_000_000_000 },
  { unit: "megabyte", size: 1_000_000 },
  { unit: "kilobyte", size: 1_000 },
] as const;

/** Never less than one kilobyte: "0 kB" would say that there is nothing. */
export function inBytes(bytes: number): string {
  const { unit, size } = units.find((each) => bytes >= each.size) ?? units[2];
  const count = Math.max(1, bytes / size);
  const format = new Intl.NumberFormat(uiLanguage(), {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "gigabyte" && count < 10 ? 1 : 0,
  });
  return format.format(count);
}
