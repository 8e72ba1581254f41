/** Starts the library page: first of all its engine, which has the most to do, and meanwhile what shows it. */
import browser from "webextension-polyfill";
import { libraryClient } from "../../platform/library/library-client.ts";

const root = document.getElementById("library");
if (root) {
  // Where nothing is kept nothing is read either.
  const engine = browser.extension.inIncognitoContext ? null : libraryClient();
  const { openPage } = await import("./open-page.tsx");
  await openPage(root, engine);
}
