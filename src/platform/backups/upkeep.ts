/**
 * What is remembered about looking after the library: in `storage.local`, one key each, so that the background and our
 * pages do not overwrite each other's, and apart from the databases that it is about.
 */
import browser from "webextension-polyfill";
import { line, moment } from "../../core/shapes/basic-shapes.ts";
import { count, orNull, record, type Shape } from "../../core/shapes/shape.ts";
import { type Checkup, checkup } from "../integrity/checkup.ts";

/** The last file that holds everything, as it was handed to the browser. */
export interface SavedFile {
  readonly name: string;
  /** ISO 8601 moment in UTC. */
  readonly at: string;
  /** How many notes there were then. */
  readonly notes: number;
}

export interface Upkeep {
  readonly savedFile: SavedFile | null;
  /** ISO 8601 moments: of the first change ever noticed; of the first that no backup has; of the reader's "not now". */
  readonly firstChange: string | null;
  readonly unbacked: string | null;
  readonly putOff: string | null;
  /** ISO 8601 moment: what only backups of before have is not missed. */
  readonly unmissed: string | null;
  readonly checkup: Checkup | null;
}

const shapes: { readonly [K in keyof Upkeep]: Shape<Upkeep[K]> } = {
  savedFile: orNull(record<SavedFile>({ name: line, at: moment, notes: count })),
  firstChange: orNull(moment),
  unbacked: orNull(moment),
  putOff: orNull(moment),
  unmissed: orNull(moment),
  checkup: orNull(checkup),
};

const keys = Object.keys(shapes) as readonly (keyof Upkeep)[];
const storedAs = (key: keyof Upkeep): string => `upkeep-${key}`;

/** Total: what cannot be read was never written. */
export async function readUpkeep(): Promise<Upkeep> {
  const stored = await browser.storage.local.get(keys.map(storedAs)).catch(() => ({}));
  return Object.fromEntries(
    keys.map((key) => {
      const read = shapes[key]((stored as Readonly<Record<string, unknown>>)[storedAs(key)]);
      return [key, read.ok ? read.value : null];
    }),
  ) as unknown as Upkeep;
}

/** Only what is given changes. What cannot be written is not remembered: nothing depends on it. */
export async function writeUpkeep(change: Partial<Upkeep>): Promise<void> {
  const items = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [storedAs(key as keyof Upkeep), value]),
  );
  await browser.storage.local.set(items).catch(() => undefined);
}

/** Tells of each change; returns how to stop. */
export function onUpkeepChanged(hear: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && keys.some((key) => storedAs(key) in changes)) hear();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
