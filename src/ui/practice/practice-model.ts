/** What the reader has tried so far: each step ticks itself off when it was really done, in whichever way. */
import { computed, createModel, signal } from "@preact/signals";
import browser from "webextension-polyfill";
import type { ArticleId } from "../../core/article/brand.ts";
import { askBackground, onAnnouncement, onPageAsked } from "../../platform/messenger.ts";
import { isPractice, practiceUrl } from "../../platform/practice-page.ts";

export const practiceSteps = ["highlight", "note", "panel", "jump", "hide"] as const;
export type PracticeStep = (typeof practiceSteps)[number];

/** What the panel, the shortcuts or the menu ask of the page when a step is done. */
const askedAt: Readonly<Record<string, PracticeStep>> = {
  "page/describe": "panel",
  "page/goTo": "jump",
  "page/showMarks": "hide",
};

export const PracticeModel = createModel(() => {
  const done = signal<ReadonlySet<PracticeStep>>(new Set());
  const isAllDone = computed(() => practiceSteps.every((step) => done.value.has(step)));

  function tick(step: PracticeStep | undefined): void {
    if (step && !done.value.has(step)) done.value = new Set([...done.value, step]);
  }

  async function lookAtNotes(): Promise<void> {
    const notes = await askBackground("note/list", { article: practiceUrl() as ArticleId });
    if (!notes.ok || notes.value.length === 0) return;
    tick("highlight");
    if (notes.value.some(({ body }) => body.trim() !== "")) tick("note");
  }

  return {
    done,
    isAllDone,

    /** Each visit begins and ends without notes. Lasts as long as the page. */
    follow(): void {
      // Before the content script asks for the notes: questions are answered in turn.
      const forget = () => void askBackground("practice/forget", {});
      forget();
      addEventListener("pagehide", forget);
      // A page that comes back from the browser's cache would show notes that are gone.
      addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
      onPageAsked((type) => tick(askedAt[type]));
      onAnnouncement("note/changed", ({ articles }) => {
        if (articles?.some(isPractice)) void lookAtNotes();
      });
    },

    /** With nothing before it: the browser opens a panel only in the click itself. */
    async openPanel(): Promise<void> {
      if (__TARGET__ === "firefox") await browser.sidebarAction.open();
      else await askBackground("panel/open", {});
    },
  };
});

export type PracticeModel = InstanceType<typeof PracticeModel>;
