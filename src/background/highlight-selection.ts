/** Highlights what is selected in a tab, from outside the page: context menu or shortcut. */
import { runOnTab } from "../platform/content-script.ts";
import { askPage } from "../platform/messenger.ts";
import { showFailed, showNoAccess } from "./badge.ts";

/** Selecting and asking to highlight is asking to annotate: a page that was left alone is annotated first. */
export async function highlightSelection(tab: number): Promise<void> {
  const highlighted = await askPage(tab, "page/highlight", { colour: null });
  if (highlighted.ok && highlighted.value) return;
  // Nobody there is no failure: the page has not been annotated yet. The page itself says what else went wrong, too.
  if (!highlighted.ok && highlighted.error.code !== "unreachable") return showFailed(tab, highlighted.error);
  const page = await askPage(tab, "page/describe", {});
  if (page.ok && page.value.stage !== "not-article") return;
  const run = await runOnTab(tab, true);
  if (run.ok) await askPage(tab, "page/highlight", { colour: null });
  else if (run.error.code === "no-access") await showNoAccess(tab);
}
