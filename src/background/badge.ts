/**
 * What the toolbar icon says of a tab. Calm: a number only for the reader's own notes, the rest in the tooltip.
 * Browsers forget all of it when the tab opens another page.
 */
import browser from "webextension-polyfill";
import type { Problem } from "../core/article/result.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { message } from "../platform/wording.ts";
import { languageSpoken } from "./spoken-language.ts";

type Status = BackgroundQuestions["tab/status"]["ask"];

export function colourBadge(): void {
  // Browsers forget it when they end; a background that is only woken sets it again at no cost.
  browser.action.setBadgeBackgroundColor({ color: "#1f5f6b" }).catch(() => undefined);
}

export async function showStatus(tab: number, status: Status): Promise<void> {
  await show(tab, badgeText(status), () => title(status), status.stage === "not-article" ? "idle" : "awake");
}

/** What the reader asked for from outside the page came to nothing. */
export async function showFailed(tab: number, { code }: Problem): Promise<void> {
  const sentence = () => message(`problem_${code.replaceAll("-", "_")}`) || message("problem_unexpected");
  await show(tab, "!", sentence, "awake");
}

/** The browser lets no extension read this page. */
export async function showNoAccess(tab: number): Promise<void> {
  await show(tab, "!", () => message("badgeNoAccess"), "idle");
}

/** The reader said "never" to this site. */
export async function showNever(tab: number): Promise<void> {
  await show(tab, "", () => message("badgeNever"), "never");
}

/** Nothing is known of the page yet: as the icon is where Tidemark waits for a click. */
export async function showWaiting(tab: number): Promise<void> {
  await show(tab, "", () => message("actionTitle"), "awake");
}

/** At most four characters fit. */
function badgeText({ stage, notes }: Status): string {
  if (stage === "analysing") return "…";
  if (stage === "failed") return "!";
  if (stage === "not-article" || notes === 0) return "";
  return notes > 999 ? "999+" : String(notes);
}

function title({ stage, entities, notes }: Status): string {
  if (stage === "not-article") return message("badgeNotArticle");
  if (stage === "analysing") return message("badgeAnalysing");
  if (stage === "failed") return message("badgeFailed");
  return message("badgeReady", [String(entities), String(notes)]);
}

/** Does nothing for a tab that is closed by now. */
async function show(tab: number, text: string, title: () => string, look: "awake" | "idle" | "never"): Promise<void> {
  const name = look === "awake" ? "" : `-${look}`;
  await languageSpoken();
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title: title() }),
    browser.action.setIcon({ tabId: tab, path: { 16: `/icons/icon16${name}.png`, 32: `/icons/icon32${name}.png` } }),
  ]);
}
