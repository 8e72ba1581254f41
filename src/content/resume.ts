/** Keeps where the reader is in a stored article, and knows where the last visit stopped. */
import type { Article } from "../core/article/article.ts";
import type { ArticleId } from "../core/article/brand.ts";
import type { ReadingPosition } from "../core/article/reading-position.ts";
import { askBackground } from "../platform/messenger.ts";

/** Where the reader is now; null while no word of the article is in the window. */
type WhereNow = () => Pick<ReadingPosition, "offset" | "progress"> | null;

export interface Resume {
  /** Where the last visit stopped. */
  readonly stopped: ReadingPosition | null;
  /** The page shows this article now; null: none. */
  open(article: Article | null): void;
  scrolled(): void;
  stop(): void;
}

/** Milliseconds of rest after which a place counts, and on the page after which an earlier place replaces a later one. */
const rest = 2000;
const settled = 30_000;

export function startResume(where: WhereNow, heard: () => void): Resume {
  let id: ArticleId | null = null;
  let stopped: ReadingPosition | null = null;
  let opened = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const now = id === null ? null : where();
    if (id === null || !now) return;
    // Who only looks in again at the top has not read less.
    if (stopped && now.progress < stopped.progress && performance.now() - opened < settled) return;
    void askBackground("article/stop", { id, position: { ...now, at: new Date().toISOString() } });
  }

  // What was scrolled just now is kept before the page goes.
  const leave = () => void (document.visibilityState === "hidden" && timer !== undefined && keep());
  document.addEventListener("visibilitychange", leave);

  return {
    get stopped() {
      return stopped;
    },
    open(article) {
      if (article?.id === id) return;
      clearTimeout(timer);
      timer = undefined;
      id = article?.id ?? null;
      stopped = null;
      opened = performance.now();
      const asked = id;
      if (asked === null) return;
      void askBackground("article/stopped", { id: asked }).then((answer) => {
        if (!answer.ok || !answer.value || asked !== id) return;
        stopped = answer.value;
        heard();
      });
    },
    scrolled() {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", leave);
    },
  };
}
