/**
 * Looks after the library: a backup a while after a change when a day has passed since the last one, and a look through
 * the records once a day. Both begin again where they were stopped, or from the start.
 */
import browser from "webextension-polyfill";
import { librarySource } from "../platform/backups/library-source.ts";
import { listBackups, makeBackup } from "../platform/backups/make-backup.ts";
import { isDue } from "../platform/backups/rolling.ts";
import { readUpkeep, writeUpkeep } from "../platform/backups/upkeep.ts";
import { vault } from "../platform/backups/vault.ts";
import type { Connection } from "../platform/database/connection.ts";
import type { Store } from "../platform/database/store.ts";
import { checkUp, lostSince } from "../platform/integrity/check-up.ts";
import { readSettings } from "../platform/settings.ts";

const day = 24 * 60 * 60 * 1000;

/** What the reader is doing comes first. In milliseconds. */
const patience = 8_000;

/** Tells of every write that succeeded. */
export const telling = (store: Store, changed: () => void): Store => ({
  read: store.read,
  async write(work) {
    const written = await store.write(work);
    if (written.ok) changed();
    return written;
  },
});

/** Answers what is to be called after each change. */
export function keepLibrary(connection: Connection, now: () => string): () => void {
  // Only to do nothing twice: a background that was stopped reads again what is remembered.
  let isNoted = false;
  let isPlanned = false;

  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      void backUp().finally(() => {
        isPlanned = false;
      });
    }, patience);
  }

  async function backUp(): Promise<void> {
    const { unbacked } = await readUpkeep();
    const heads = unbacked === null ? null : await listBackups(vault);
    if (!heads?.ok || !isDue(heads.value, now())) return;
    // What is changed from here on may be in the backup or not.
    isNoted = false;
    const { entityRules: rules } = await readSettings();
    const made = await makeBackup(librarySource(connection), vault, { kind: "daily", now: now(), rules });
    if (made.ok) await writeUpkeep({ unbacked: isNoted ? now() : null });
  }

  async function look(): Promise<void> {
    const { checkup } = await readUpkeep();
    const age = checkup ? Date.parse(now()) - Date.parse(checkup.at) : day;
    if (checkup === null || age >= day || age < 0) return void (await checkUp(connection, vault, "quick", now()));
    // That everything is gone is seen at once.
    const lost = await lostSince(connection, vault, now());
    await writeUpkeep({ checkup: { ...checkup, lost: lost?.notes ?? null } });
  }

  async function note(): Promise<void> {
    const { firstChange, unbacked } = await readUpkeep();
    const moment = now();
    await writeUpkeep({ firstChange: firstChange ?? moment, unbacked: unbacked ?? moment });
  }

  const start = () => void setTimeout(() => void look().then(plan), patience);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  void readUpkeep().then(({ unbacked }) => unbacked !== null && plan());

  return () => {
    if (!isNoted) void note();
    isNoted = true;
    plan();
  };
}
