/**
 * What the toolbar icon says of a tab. Calm: a number only for the reader's own notes, the rest in the tooltip.
 * Browsers forget all of it when the tab opens another page.
 */
import browser from "webextension-polyfill";
import type { Problem } from "../core/article/result.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";

type Status = BackgroundQuestions["tab/status"]["ask"];

export function colourBadge(): void {
  // Browsers forget it when they end; a background that is only woken sets it again at no cost.
  browser.action.setBadgeBackgroundColor({ color: "#1f5f6b" }).catch(() => undefined);
}

export async function showStatus(tab: number, status: Status): Promise<void> {
  await show(tab, badgeText(status), title(status), status.stage === "not-article" ? "idle" : "awake");
}

/** What the reader asked for from outside the page came to nothing. */
export async function showFailed(tab: number, { code }: Problem): Promise<void> {
  const text = browser.i18n.getMessage;
  const sentence = text(`problem_${code.replaceAll("-", "_")}`) || text("problem_unexpected");
  await show(tab, "!", sentence, "awake");
}

/** The browser lets no extension read this page. */
export async function showNoAccess(tab: number): Promise<void> {
  await show(tab, "!", browser.i18n.getMessage("badgeNoAccess"), "idle");
}

/** The reader said "never" to this site. */
export async function showNever(tab: number): Promise<void> {
  await show(tab, "", browser.i18n.getMessage("badgeNever"), "never");
}

/** Nothing is known of the page yet: as the icon is where Tidemark waits for a click. */
export async function showWaiting(tab: number): Promise<void> {
  await show(tab, "", browser.i18n.getMessage("actionTitle"), "awake");
}

/** At most four characters fit. */
function badgeText({ stage, notes }: Status): string {
  if (stage === "analysing") return "…";
  if (stage === "failed") return "!";
  if (stage === "not-article" || notes === 0) return "";
  return notes > 999 ? "999+" : String(notes);
}

function title({ stage, entities, notes }: Status): string {
  const text = browser.i18n.getMessage;
  if (stage === "not-article") return text("badgeNotArticle");
  if (stage === "analysing") return text("badgeAnalysing");
  if (stage === "failed") return text("badgeFailed");
  return text("badgeReady", [String(entities), String(notes)]);
}

/** Does nothing for a tab that is closed by now. */
async function show(tab: number, text: string, title: string, look: "awake" | "idle" | "never"): Promise<void> {
  const name = look === "awake" ? "" : `-${look}`;
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setIcon({ tabId: tab, path: { 16: `/icons/icon16${name}.png`, 32: `/icons/icon32${name}.png` } }),
  ]);
}
