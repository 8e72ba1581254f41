/** The bin is emptied of what has lain in it for 30 days, whenever the browser starts. */
import browser from "webextension-polyfill";
import type { NoteRepository } from "../platform/database/note-repository.ts";

const days = 30;

export function emptyBin(notes: NoteRepository, now: () => string): void {
  const empty = () => {
    const until = new Date(Date.parse(now()) - days * 24 * 60 * 60 * 1000).toISOString();
    void notes.purge(until);
  };
  browser.runtime.onStartup.addListener(empty);
  browser.runtime.onInstalled.addListener(empty);
}
