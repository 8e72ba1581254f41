/** Starts the library page: the only place where its effects begin. */
import { effect } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import { libraryClient } from "../../platform/library/library-client.ts";
import { onSettingsChanged, readSettings } from "../../platform/settings.ts";
import { dress } from "../parts/appearance.ts";
import { t } from "../parts/messages.ts";
import { App, PrivateLibrary } from "./app.tsx";
import { LibraryModel } from "./library-model.ts";
import { titleOf } from "./title-of.ts";

const root = document.getElementById("library");
if (root) {
  await dress();
  // Where nothing is kept nothing is read either.
  if (browser.extension.inIncognitoContext) {
    document.title = t("libraryTitle");
    render(<PrivateLibrary />, root);
  } else start(root);
}

function start(here: HTMLElement): void {
  const engine = libraryClient();
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
