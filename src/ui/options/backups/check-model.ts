/** Whether everything that is stored can be read, and what can be done where it cannot. */
import { createModel, signal } from "@preact/signals";
import { ownLibrary } from "../../../platform/backups/own-library.ts";
import { writeUpkeep } from "../../../platform/backups/upkeep.ts";
import { vault } from "../../../platform/backups/vault.ts";
import { checkUp } from "../../../platform/integrity/check-up.ts";
import type { Checkup } from "../../../platform/integrity/checkup.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { repairLibrary } from "./repair.ts";

export const CheckModel = createModel((toast: ToastModel, changed: () => Promise<void>) => {
  /** The last look; null before the first. */
  const checkup = signal<Checkup | null>(null);
  const busy = signal<"checking" | "repairing" | "renewing" | null>(null);
  /** The browser cannot open the database. */
  const isShut = signal(false);

  async function during(what: NonNullable<typeof busy.value>, work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = what;
    await work();
    busy.value = null;
    await changed();
  }

  async function tryOpening(): Promise<void> {
    const size = await askBackground("library/size", {});
    isShut.value = !size.ok && size.error.code === "storage-failed";
  }

  async function check(depth: Checkup["depth"]): Promise<void> {
    await during("checking", async () => {
      const looked = await checkUp(ownLibrary, vault, depth, new Date().toISOString());
      if (!looked.ok) toast.show(problemSentence(looked.error));
    });
  }

  return {
    checkup,
    busy,
    isShut,
    check,

    hear(now: Checkup | null): void {
      checkup.value = now;
    },

    tryOpening,

    async repair(): Promise<void> {
      await during("repairing", async () => {
        const done = await repairLibrary();
        if (!done.ok) return toast.show(problemSentence(done.error));
        const { broughtBack, file } = done.value;
        const brought = broughtBack > 0 ? plural("backupBroughtBack", broughtBack) : t("backupRepaired");
        toast.show(file === null ? brought : `${brought} ${t("backupPutBy", file)}`);
      });
    },

    /** What is gone is not missed. */
    async forgo(): Promise<void> {
      await writeUpkeep({ unmissed: new Date().toISOString() });
      await check("quick");
    },

    /** A new, empty library where the browser cannot open the old one. */
    async renew(): Promise<void> {
      await during("renewing", async () => {
        const renewed = await askBackground("upkeep/renew", {});
        if (!renewed.ok && renewed.error.code !== "library-opens") toast.show(problemSentence(renewed.error));
        await tryOpening();
        if (!isShut.value) await checkUp(ownLibrary, vault, "quick", new Date().toISOString());
      });
    },
  };
});

export type CheckModel = InstanceType<typeof CheckModel>;
