/**
 * Ask, answer, announce: the only file that sends or receives messages.
 *
 * A sender is trusted by where it stands, never by what it says: questions to the background come from this
 * extension only, and those in `ownPageQuestions` never from a content script.
 */
import browser, { type Runtime, type Tabs } from "webextension-polyfill";
import { fail, type Problem, type Result } from "../core/article/result.ts";
import { type Announcements, type BackgroundQuestions, ownPageQuestions, type PageQuestions } from "./protocol.ts";

type Ask<Q, K extends keyof Q> = Q[K] extends { ask: infer A } ? A : never;
type Answer<Q, K extends keyof Q> = Q[K] extends { answer: infer A } ? A : never;

export type Sender = Runtime.MessageSender & {
  /** Does it stand in a private window? A tab is known; only the panel, which has no tab, is believed. */
  readonly isPrivate: boolean;
};

/** One handler per question; a thrown error becomes a Problem of code "unexpected". */
export type Handlers<Q> = {
  readonly [K in keyof Q]: (ask: Ask<Q, K>, sender: Sender) => Promise<Result<Answer<Q, K>>>;
};

interface Envelope {
  readonly tidemark: "background" | "page" | "announcement";
  readonly type: string;
  readonly ask: unknown;
  /** Where the asker stands, as it says itself. */
  readonly isPrivate?: boolean;
}

/** Does this page stand in a private window? Found out at once: one that is being closed has no time left to wait for it. */
export const inPrivateWindow: Promise<boolean> = standsInPrivateWindow();

const unreachable = (error: unknown): Result<never> =>
  fail({ code: "unreachable", detail: error instanceof Error ? error.message : String(error) });

/**
 * Milliseconds after which a question counts as unanswered. A background that is stopped while it works may leave
 * it open for ever; one that is at work on something long answers in less, or is stopped by the browser. A large library
 * that is brought in says all the while how far it is, and so is not stopped.
 */
function patience(type: keyof BackgroundQuestions): number {
  if (type === "import/commit") return 300_000;
  return /^(article|library|import|upkeep)\//.test(type) ? 40_000 : 5_000;
}

/**
 * Asks the background. It may have been stopped, or be stopped while it works: what it is asked is idempotent,
 * so an unanswered question is asked again, twice, and waited for longer each time: on a busy machine the background
 * takes its time to start.
 */
export async function askBackground<K extends keyof BackgroundQuestions & string>(
  type: K,
  ask: Ask<BackgroundQuestions, K>,
): Promise<Result<Answer<BackgroundQuestions, K>>> {
  const envelope: Envelope = { tidemark: "background", type, ask, isPrivate: await inPrivateWindow };
  let limit = patience(type);
  for (const wait of [100, 400, null]) {
    try {
      const answer: unknown = await within(limit, browser.runtime.sendMessage(envelope));
      if (answer !== undefined && answer !== null) return answer as Result<Answer<BackgroundQuestions, K>>;
      if (wait === null) return unreachable("no answer");
    } catch (error) {
      if (wait === null) return unreachable(error);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    limit = Math.max(limit, Math.min(2 * limit, 20_000));
  }
  return unreachable("no answer");
}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
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

/** Tells the content scripts of the tabs for which `concerns` holds; from the background only. */
export async function announceToTabs<K extends keyof Announcements & string>(
  type: K,
  ask: Announcements[K],
  concerns: (tab: Tabs.Tab) => boolean,
): Promise<void> {
  const envelope: Envelope = { tidemark: "announcement", type, ask };
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined && concerns(tab)) browser.tabs.sendMessage(tab.id, envelope).catch(() => undefined);
  }
}

/** Registers the answers of the background. Call synchronously on start, or a stopped background is not woken. */
export function answerBackground(handlers: Handlers<BackgroundQuestions>): void {
  const forOwnPages: ReadonlySet<string> = new Set(ownPageQuestions);
  listen(
    "background",
    handlers as Handlers<Record<string, { ask: unknown; answer: unknown }>>,
    (sender, type) => isOurs(sender) && (isOwnPage(sender) || !forOwnPages.has(type)),
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

/** Overhears what is asked of the content script that runs in this very page, and answers nothing; returns how to stop. */
export function onPageAsked(hear: (type: string) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isEnvelope(message) && message.tidemark === "page" && isOurs(sender)) hear(message.type);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Listens to announcements; returns how to stop. */
export function onAnnouncement<K extends keyof Announcements & string>(
  type: K,
  hear: (ask: Announcements[K], sender: Sender) => void,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isEnvelope(message) && message.tidemark === "announcement" && message.type === type && isOurs(sender)) {
      hear(message.ask as Announcements[K], placed(sender, message));
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Does it come from one of our own pages (panel, options, welcome, library) and not from a content script? */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return isOurs(sender) && (sender.url ?? "").startsWith(browser.runtime.getURL(""));
}

function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

const placed = (sender: Runtime.MessageSender, { isPrivate }: Envelope): Sender => ({
  ...sender,
  isPrivate: sender.tab ? sender.tab.incognito : isPrivate === true,
});

/** Content scripts know no windows; they need not answer right, since their tab is known. */
async function standsInPrivateWindow(): Promise<boolean> {
  const { windows, extension }: Partial<typeof browser> = browser;
  const told = extension?.inIncognitoContext ?? false;
  // An error, even one that is caught, would have V8 read the whole script again for the lines of its trace.
  if (!windows) return told;
  return windows.getCurrent().then(
    ({ incognito }) => incognito,
    () => told,
  );
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "tidemark" in message && "type" in message;
}

function listen(
  to: Envelope["tidemark"],
  handlers: Handlers<Record<string, { ask: unknown; answer: unknown }>>,
  trusts: (sender: Runtime.MessageSender, type: string) => boolean,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    if (!isEnvelope(message) || message.tidemark !== to) return undefined;
    if (!trusts(sender, message.type)) return Promise.resolve(fail({ code: "refused", detail: "sender" }));
    const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined;
    if (!handler) return Promise.resolve(fail({ code: "unexpected", detail: `no such question: ${message.type}` }));
    // Called at once: some things a browser lets an extension do only in the turn of the reader's click.
    return new Promise<Result<unknown>>((resolve) => resolve(handler(message.ask, placed(sender, message)))).catch(
      (error: unknown) => fail<Problem>({ code: "unexpected", detail: String(error) }),
    );
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
