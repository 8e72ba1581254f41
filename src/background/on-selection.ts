/** Highlights what is selected in a tab, or opens a note on it, from outside the page: context menu or shortcut. */
import { runOnTab } from "../platform/content-script.ts";
import { askPage } from "../platform/messenger.ts";
import { showFailed, showNoAccess } from "./badge.ts";

export const highlightSelection = (tab: number): Promise<void> =>
  onSelection(tab, () => askPage(tab, "page/highlight", { colour: null }));

export const noteOnSelection = (tab: number): Promise<void> => onSelection(tab, () => askPage(tab, "page/note", {}));

/** Selecting and asking to highlight is asking to annotate: a page that was left alone is annotated first. */
async function onSelection(tab: number, ask: () => ReturnType<typeof askPage>): Promise<void> {
  const done = await ask();
  if (done.ok && done.value) return;
  // Nobody there is no failure: the page has not been annotated yet. The page itself says what else went wrong, too.
  if (!done.ok && done.error.code !== "unreachable") return showFailed(tab, done.error);
  const page = await askPage(tab, "page/describe", {});
  if (page.ok && page.value.stage !== "not-article") return;
  const run = await runOnTab(tab, true);
  if (run.ok) await ask();
  else if (run.error.code === "no-access") await showNoAccess(tab);
}
