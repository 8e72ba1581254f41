/** The library page, once its engine is under way: the only place where the page's effects begin. */
import { effect } from "@preact/signals";
import { render } from "preact";
import type { LibraryClient } from "../../platform/library/library-client.ts";
import { onSettingsChanged, readSettings } from "../../platform/settings.ts";
import { dress } from "../parts/appearance.ts";
import { t } from "../parts/messages.ts";
import { App, PrivateLibrary } from "./app.tsx";
import { LibraryModel } from "./library-model.ts";
import { titleOf } from "./title-of.ts";

/** `engine`: null in a private window. */
export async function openPage(here: HTMLElement, engine: LibraryClient | null): Promise<void> {
  await dress();
  if (engine) return start(here, engine);
  document.title = t("libraryTitle");
  render(<PrivateLibrary />, here);
}

function start(here: HTMLElement, engine: LibraryClient): void {
  const library = new LibraryModel(engine, {
    push: (address) => history.pushState(null, "", address),
    replace: (address) => history.replaceState(null, "", address),
  });
  // Back and links; what `push` and `replace` write is shown already.
  addEventListener("popstate", () => void library.see(location.hash));
  engine.onStatus(library.hear);
  engine.onChanged(() => void library.refresh());
  // What was written while nobody looked may have gone unheard.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") engine.look();
  });
  void readSettings().then(library.adopt);
  onSettingsChanged(library.adopt);
  void library.room.follow();
  void library.actions.readMarkdown();
  effect(() => {
    document.title = titleOf(library);
  });
  void library.see(location.hash);
  render(<App library={library} />, here);
}
