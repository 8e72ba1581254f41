/**
 * A browser for the panel, as far as it asks for one: messages go to handlers that the test sets, and the
 * words come from the real messages.json. Meant for `vi.mock("webextension-polyfill")`.
 */
type Listener = (...args: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  fire(...args: unknown[]): void {
    for (const listener of this.listeners) listener(...(args as never[]));
  }
}

interface Envelope {
  readonly tidemark: string;
  readonly type: string;
  readonly ask: unknown;
}

type Handler = (ask: never) => unknown;

/** What was asked, in order, and by whom it is answered; a question without a handler is not answered. */
export const asked: Envelope[] = [];
export const handlers = new Map<string, Handler>();

export const openTab = { id: 7, url: "https://coast.example/", status: "complete", incognito: false };
const extension = "tidemark-id";

async function answer(envelope: Envelope): Promise<unknown> {
  asked.push(envelope);
  const handler = handlers.get(envelope.type);
  if (!handler) throw new Error("Could not establish connection. Receiving end does not exist.");
  return handler(envelope.ask as never);
}

const messages: Response = await fetch("/_locales/en/messages.json");
const table: Readonly<Record<string, { readonly message: string }>> = await messages.json();
const stored: Record<string, unknown> = {};
/** What is in the browser's memory until it ends. */
export const session: Record<string, unknown> = {};

export const browser = {
  i18n: {
    getMessage(key: string, substitutions: string | readonly string[] = []): string {
      if (key === "@@bidi_dir") return "ltr";
      const given = typeof substitutions === "string" ? [substitutions] : substitutions;
      return (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => given[Number(place) - 1] ?? "");
    },
    getUILanguage: () => "en-GB",
  },
  runtime: {
    id: extension,
    getURL: (path: string) => `chrome-extension://${extension}/${path}`,
    sendMessage: (envelope: Envelope) => (envelope.tidemark === "announcement" ? Promise.resolve() : answer(envelope)),
    openOptionsPage: () => Promise.resolve(),
    onMessage: new FakeEvent(),
  },
  tabs: {
    query: async () => [openTab],
    get: async () => openTab,
    sendMessage: (_tab: number, envelope: Envelope) => answer(envelope),
    onActivated: new FakeEvent(),
    onUpdated: new FakeEvent(),
    onRemoved: new FakeEvent(),
  },
  commands: {
    getAll: async () => [
      { name: "_execute_action", shortcut: "Alt+Shift+Y" },
      { name: "highlight-selection", description: "Highlight the selection", shortcut: "" },
    ],
  },
  permissions: { request: async () => true, contains: async () => false, onAdded: new FakeEvent() },
  storage: {
    local: {
      get: async () => stored,
      set: async (change: object) => void Object.assign(stored, change),
    },
    session: {
      get: async (key: string | null) => (key === null || key in session ? { ...session } : {}),
      set: async (change: object) => void Object.assign(session, change),
      remove: async (key: string) => void delete session[key],
    },
    onChanged: new FakeEvent(),
  },
};

/** For `vi.mock`: Vite takes the default of the real package, which is CommonJS, or the module as a whole. */
export const asModule = { ...browser, default: browser };

/** As if the content script of that tab had announced it. */
export function announced(type: string, ask: unknown, tab = openTab.id): void {
  browser.runtime.onMessage.fire({ tidemark: "announcement", type, ask }, { id: extension, tab: { id: tab } });
}

export function forgetAll(): void {
  asked.length = 0;
  handlers.clear();
  for (const kept of [stored, session]) for (const key of Object.keys(kept)) delete kept[key];
}
