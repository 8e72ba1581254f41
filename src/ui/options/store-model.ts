/** How much is kept on this computer. */
import { createModel, signal } from "@preact/signals";
import { ok, type Result } from "../../core/article/result.ts";
import { askBackground, onAnnouncement } from "../../platform/messenger.ts";

export interface Stored {
  readonly articles: number;
  readonly notes: number;
  /** Bytes of everything the browser keeps for us; null where it does not tell. */
  readonly bytes: number | null;
}

export const StoreModel = createModel(() => {
  /** Null until it has been read. */
  const stored = signal<Result<Stored> | null>(null);

  async function look(): Promise<void> {
    const [size, estimate] = await Promise.all([
      askBackground("library/size", {}),
      navigator.storage.estimate().catch(() => ({ usage: undefined })),
    ]);
    stored.value = size.ok ? ok({ ...size.value, bytes: estimate.usage ?? null }) : size;
  }

  return {
    stored,

    /** Looks now and after every change; returns how to stop. */
    async follow(): Promise<() => void> {
      const stop = onAnnouncement("note/changed", () => void look());
      await look();
      return stop;
    },
  };
});

export type StoreModel = InstanceType<typeof StoreModel>;
