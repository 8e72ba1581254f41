/** How much room is left for notes on this computer, whether the browser keeps them, and what can be done about it. */
import { computed, createModel, signal } from "@preact/signals";
import browser from "webextension-polyfill";
import { askBackground, onAnnouncement } from "../../platform/messenger.ts";
import { askToKeep, isKept, isRoomLow, type StorageRoom, storageRoom } from "../../platform/storage-room.ts";
import { plural, problemSentence, t } from "./messages.ts";
import type { ToastModel } from "./toast.tsx";

/** In the browser's session storage: the warning stays away until the browser is started again. */
const dismissedKey = "room-warning-dismissed";

export const RoomModel = createModel((toast: ToastModel) => {
  /** Null as long as the browser has not told, or where it does not. */
  const room = signal<StorageRoom | null>(null);
  /** Null until it is known. */
  const kept = signal<boolean | null>(null);
  const isDismissed = signal(false);
  const isLow = computed(() => room.value !== null && isRoomLow(room.value));

  async function look(): Promise<void> {
    const remembered = await browser.storage.session.get(dismissedKey).catch(() => ({}));
    isDismissed.value = dismissedKey in remembered;
    room.value = await storageRoom();
    kept.value = await isKept();
  }

  return {
    room,
    kept,
    isLow,
    isDismissed,
    look,

    /** Looks now and after every change; returns how to stop. */
    async follow(): Promise<() => void> {
      const stop = onAnnouncement("note/changed", () => void look());
      await look();
      return stop;
    },

    async keep(): Promise<void> {
      kept.value = await askToKeep();
      toast.show(t(kept.value ? "roomKept" : "roomNotKept"));
    },

    dismiss(): void {
      isDismissed.value = true;
      browser.storage.session.set({ [dismissedKey]: true }).catch(() => undefined);
    },

    /** Deletes for good what is in the bin. */
    async emptyBin(): Promise<void> {
      const emptied = await askBackground("bin/empty", {});
      toast.show(emptied.ok ? plural("binEmptied", emptied.value) : problemSentence(emptied.error));
      await look();
    },
  };
});

export type RoomModel = InstanceType<typeof RoomModel>;
