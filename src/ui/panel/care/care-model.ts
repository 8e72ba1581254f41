/** What the panel says of the library as a whole: that something is wrong with it, or that no file was saved for long. */
import { createModel, signal } from "@preact/signals";
import browser from "webextension-polyfill";
import { isReminderDue } from "../../../platform/backups/reminder.ts";
import { onUpkeepChanged, readUpkeep, writeUpkeep } from "../../../platform/backups/upkeep.ts";
import { isWorrying } from "../../../platform/integrity/checkup.ts";
import { askBackground, onAnnouncement } from "../../../platform/messenger.ts";
import { onSettingsChanged, readSettings, writeSettings } from "../../../platform/settings.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";

/** "shut": the library cannot be opened. "worrying": something in it cannot be read, or is gone. */
export type Care = "shut" | "worrying" | "reminder" | null;

export const CareModel = createModel((toast: ToastModel) => {
  const care = signal<Care>(null);

  async function look(): Promise<void> {
    const [upkeep, settings, size] = await Promise.all([
      readUpkeep(),
      readSettings(),
      askBackground("library/size", {}),
    ]);
    const isShut = !size.ok && size.error.code === "storage-failed";
    const isDue =
      settings.backupReminder && size.ok && isReminderDue(upkeep, size.value.notes, new Date().toISOString());
    if (isShut) care.value = "shut";
    else if (upkeep.checkup && isWorrying(upkeep.checkup)) care.value = "worrying";
    else care.value = isDue ? "reminder" : null;
  }

  return {
    care,

    /** Looks now and after every change; returns how to stop. */
    follow(): () => void {
      const stops = [
        onUpkeepChanged(() => void look()),
        onSettingsChanged(() => void look()),
        onAnnouncement("note/changed", () => void look()),
      ];
      void look();
      return () => {
        for (const stop of stops) stop();
      };
    },

    async later(): Promise<void> {
      care.value = null;
      await writeUpkeep({ putOff: new Date().toISOString() });
    },

    async never(): Promise<void> {
      const written = await writeSettings({ backupReminder: false });
      if (written.ok) care.value = null;
      toast.show(written.ok ? t("careOff") : problemSentence(written.error));
    },

    async lookAfter(): Promise<void> {
      await browser.tabs.create({ url: browser.runtime.getURL("src/ui/options/index.html#backups") });
    },
  };
});

export type CareModel = InstanceType<typeof CareModel>;
