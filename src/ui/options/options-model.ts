/** The options page's one model: the settings with the browser's permission, the list of sites, and what is stored. */
import { createModel } from "@preact/signals";
import { ReachModel } from "../parts/reach-model.ts";
import { RoomModel } from "../parts/room-model.ts";
import { ToastModel } from "../parts/toast.tsx";
import { SharingModel } from "../sharing/sharing-model.ts";
import { BackupsModel } from "./backups/backups-model.ts";
import { RulesModel } from "./rules-model.ts";
import { SitesModel } from "./sites-model.ts";
import { StoreModel } from "./store-model.ts";

export const OptionsModel = createModel(() => {
  const toast = new ToastModel();
  const reach = new ReachModel(toast);
  const sites = new SitesModel(reach, toast);
  const rules = new RulesModel(reach, toast);
  const store = new StoreModel();
  const room = new RoomModel(toast);
  const sharing = new SharingModel(toast);
  const backups = new BackupsModel(toast);
  return {
    toast,
    reach,
    sites,
    rules,
    store,
    room,
    backups,
    sharing,

    /** Reads what holds now, and listens from then on; returns how to stop. */
    async follow(): Promise<() => void> {
      const stops = [await reach.follow(), await store.follow(), await room.follow(), await backups.follow()];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
});

export type OptionsModel = InstanceType<typeof OptionsModel>;
