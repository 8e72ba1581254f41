/**
 * Ask, answer, announce: the only file that sends or receives messages.
 *
 * A sender is trusted by where it stands, never by what it says: questions to the background come from this
 * extension only; those marked "own pages" in `BackgroundHandlers` never from a content script.
 */
import browser, { type Runtime } from "webextension-polyfill";
import { fail, type Problem, type Result } from "../core/article/result.ts";
import type { Announcements, BackgroundQuestions, PageQuestions } from "./protocol.ts";

type Ask<Q, K extends keyof Q> = Q[K] extends { ask: infer A } ? A : never;
type Answer<Q, K extends keyof Q> = Q[K] extends { answer: infer A } ? A : never;

export type Sender = Runtime.MessageSender;

/** One handler per question; a thrown error becomes a Problem of code "unexpected". */
export type Handlers<Q> = {
  readonly [K in keyof Q]: (ask: Ask<Q, K>, sender: Sender) => Promise<Result<Answer<Q, K>>>;
};

interface Envelope {
  readonly tidemark: "background" | "page" | "announcement";
  readonly type: string;
  readonly ask: unknown;
}

const unreachable = (error: unknown): Result<never> =>
  fail({ code: "unreachable", detail: error instanceof Error ? error.message : String(error) });

/**
 * Asks the background. It may have been stopped, or be stopped while it works: what it is asked is idempotent,
 * so an unanswered question is asked again, twice, after 100 and 400 ms.
 */
export async function askBackground<K extends keyof BackgroundQuestions & string>(
  type: K,
  ask: Ask<BackgroundQuestions, K>,
): Promise<Result<Answer<BackgroundQuestions, K>>> {
  const envelope: Envelope = { tidemark: "background", type, ask };
  for (const wait of [100, 400, null]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      if (answer !== undefined && answer !== null) return answer as Result<Answer<BackgroundQuestions, K>>;
      if (wait === null) return unreachable("no answer");
    } catch (error) {
      if (wait === null) return unreachable(error);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return unreachable("no answer");
}

/** Asks the content script of a tab's top frame. "unreachable" when none runs there. */
export async function askPage<K extends keyof PageQuestions & string>(
  tab: number,
  type: K,
  ask: Ask<PageQuestions, K>,
): Promise<Result<Answer<PageQuestions, K>>> {
  const envelope: Envelope = { tidemark: "page", type, ask };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
    return answer === undefined || answer === null
      ? unreachable("no answer")
      : (answer as Result<Answer<PageQuestions, K>>);
  } catch (error) {
    return unreachable(error);
  }
}

/** Tells every page of ours (and the background). Content scripts are told by `announceToTabs`. */
export function announce<K extends keyof Announcements & string>(type: K, ask: Announcements[K]): void {
  const envelope: Envelope = { tidemark: "announcement", type, ask };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Tells the content scripts of all tabs; from the background only. */
export async function announceToTabs<K extends keyof Announcements & string>(
  type: K,
  ask: Announcements[K],
): Promise<void> {
  const envelope: Envelope = { tidemark: "announcement", type, ask };
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, envelope).catch(() => undefined);
  }
}

/** Registers the answers of the background. Call synchronously on start, or a stopped background is not woken. */
export function answerBackground(handlers: Handlers<BackgroundQuestions>): void {
  listen("background", handlers as Handlers<Record<string, { ask: unknown; answer: unknown }>>, (sender) =>
    isOurs(sender),
  );
}

/** Registers the answers of a page's content script; returns how to stop listening. */
export function answerPage(handlers: Handlers<PageQuestions>): () => void {
  return listen(
    "page",
    handlers as Handlers<Record<string, { ask: unknown; answer: unknown }>>,
    // From the background or a page of ours, never from another content script.
    (sender) => isOurs(sender) && (sender.tab === undefined || isOwnPage(sender)),
  );
}

/** Listens to announcements; returns how to stop. */
export function onAnnouncement<K extends keyof Announcements & string>(
  type: K,
  hear: (ask: Announcements[K], sender: Sender) => void,
): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (isEnvelope(message) && message.tidemark === "announcement" && message.type === type && isOurs(sender)) {
      hear(message.ask as Announcements[K], sender);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Does it come from one of our own pages (panel, options, welcome, library) and not from a content script? */
export function isOwnPage(sender: Sender): boolean {
  return isOurs(sender) && (sender.url ?? "").startsWith(browser.runtime.getURL(""));
}

function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "tidemark" in message && "type" in message;
}

function listen(
  to: Envelope["tidemark"],
  handlers: Handlers<Record<string, { ask: unknown; answer: unknown }>>,
  trusts: (sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (!isEnvelope(message) || message.tidemark !== to) return undefined;
    if (!trusts(sender)) return Promise.resolve(fail({ code: "refused", detail: "sender" }));
    const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined;
    if (!handler) return Promise.resolve(fail({ code: "unexpected", detail: `no such question: ${message.type}` }));
    return Promise.resolve()
      .then(() => handler(message.ask, sender))
      .catch((error: unknown) => fail<Problem>({ code: "unexpected", detail: String(error) }));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
