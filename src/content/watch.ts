/**
 * All that runs on a page that is no article: says so, waits for it to become one, and answers for it until then.
 *
 * Once there is an article to read, or the reader wants the page read all the same, reader and session take over for as
 * long as the page lives.
 */
import browser from "webextension-polyfill";
import type { Detection, PageState } from "../core/article/page-state.ts";
import { fail, ok, type Problem, type Result } from "../core/article/result.ts";
import { detect } from "../page/detect/detect.ts";
import { follow } from "../page/follow/follow.ts";
import { inSlices } from "../page/sliced.ts";
import { announce, answerPage, askBackground, type Handlers } from "../platform/messenger.ts";
import type { PageQuestions } from "../platform/protocol.ts";
import { articleParts } from "./parts.ts";
import { secondLooks } from "./second-looks.ts";
import type { Session } from "./session.ts";

/** `ended` is called when the page has been left, so that Tidemark may start here again. */
export function startWatch(ended: () => void): void {
  let detection = undetected;
  /** The latest look, while it is under way; an earlier one is given up. */
  let looking: Promise<void> | null = null;
  let looksLeft = secondLooks;
  /** Why reading did not begin. */
  let problem: Problem | null = null;
  let beginning: Promise<Result<null>> | null = null;
  let session: Session | null = null;
  let isLeft = false;

  const own: Handlers<PageQuestions> = {
    "page/describe": async () => ok(describe()),
    "page/annotateAnyway": async (ask, sender) => {
      const begun = await begin();
      return begun.ok && session ? session.answers["page/annotateAnyway"](ask, sender) : begun;
    },
    "page/highlight": nothing,
    "page/note": async () => ok(false),
    "page/showMarks": nothing,
    "page/wanted": nothing,
    "page/goTo": noArticle,
    "page/stepHighlight": noArticle,
    "page/showCard": noArticle,
    "page/selected": noArticle,
    "page/correct": noArticle,
    "page/leave": async () => {
      leave();
      return ok(null);
    },
  };
  const stopFollowing = follow(document, lookAgain);
  const stopAnswering = answerPage({ ...answeredInTurn(), "page/leave": own["page/leave"] });
  look();

  /** What is asked while the page is looked at, or while reading begins, is answered then. */
  function answeredInTurn(): Handlers<PageQuestions> {
    type Answer = (...asked: readonly unknown[]) => Promise<unknown>;
    const inTurn = Object.entries(own).map(([type, answer]): [string, Answer] => [
      type,
      async (...asked) => {
        while (looking) await looking;
        await beginning;
        const answers: Partial<Record<string, unknown>> = session?.answers ?? {};
        return ((answers[type] ?? answer) as Answer)(...asked);
      },
    ]);
    return Object.fromEntries(inTurn) as unknown as Handlers<PageQuestions>;
  }

  function lookAgain(why: "content" | "address"): void {
    if (why === "address") {
      looksLeft = secondLooks;
      problem = null;
    } else if (looksLeft-- <= 0) return;
    if (!beginning) look();
  }

  function look(): void {
    const isLatest = () => looking === mine;
    const mine: Promise<void> = inSlices(detect(document, location.href), () => isLatest()).then((found) => {
      if (found === null || !isLatest()) return;
      looking = null;
      detection = found;
      if (found.isArticle) void begin();
      else tell();
    });
    looking = mine;
  }

  function begin(): Promise<Result<null>> {
    beginning ??= startReading().finally(() => {
      beginning = null;
    });
    return beginning;
  }

  async function startReading(): Promise<Result<null>> {
    if (session) return ok(null);
    problem = null;
    const parts = await articleParts();
    if (isLeft) return notHere("page");
    if (!parts.ok) {
      problem = parts.error;
      tell();
      return parts;
    }
    const { startReader } = parts.value.reader;
    const started = await parts.value.session.startSession((heard) =>
      startReader({ detect, follow }, detection, heard),
    );
    stopFollowing();
    if (isLeft) {
      started.leave();
      return notHere("page");
    }
    session = started;
    return ok(null);
  }

  function tell(): void {
    announce("page/changed", { progressOnly: false, progress: 0 });
    void askBackground("tab/status", { stage: stage(), entities: 0, notes: 0 });
  }

  function stage(): PageState["stage"] {
    return problem ? "failed" : "not-article";
  }

  function describe(): PageState {
    return {
      stage: stage(),
      url: location.href,
      detection,
      analysis: null,
      corrections: [],
      rules: [],
      notes: [],
      marksShown: true,
      progress: 0,
      stopped: null,
      isPrivate: browser.extension.inIncognitoContext === true,
      problem,
    };
  }

  function leave(): void {
    isLeft = true;
    looking = null;
    stopAnswering();
    stopFollowing();
    session?.leave();
    ended();
  }
}

/** Until the page has been looked at for the first time. */
const undetected: Detection = { isArticle: false, kind: "other", score: 0, reasons: [] };

const nothing = async () => ok(null);
const noArticle = async () => notHere("article");
const notHere = (what: string): Result<never> => fail({ code: "not-here", detail: what });
