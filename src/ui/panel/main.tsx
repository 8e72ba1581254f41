/** Starts the panel: the only place where its effects begin. */
import { render } from "preact";
import { onSettingsChanged, readSettings } from "../../platform/settings.ts";
import { dress } from "../parts/appearance.ts";
import { App } from "./app.tsx";
import { PanelModel } from "./model.ts";
import { boundTab, followTab } from "./open-tab.ts";

const root = document.getElementById("panel");
if (root) {
  await dress();
  const panel = new PanelModel();
  panel.listen();
  void panel.notes.recall().then(() => followTab(boundTab(location.search), (tab) => void panel.see(tab)));
  void panel.room.follow();
  void readSettings().then(panel.adopt);
  onSettingsChanged(panel.adopt);
  // The panel may be closed without another word: what is typed goes out first.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void panel.notes.flush();
  });
  addEventListener("pagehide", () => void panel.notes.flush());
  render(<App panel={panel} />, root);
}
