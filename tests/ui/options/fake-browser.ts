/**
 * A browser for the options and the welcome page: settings, permissions, shortcuts, and a background that
 * answers what the test says. The words come from the real messages.json.
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

interface Origins {
  readonly origins: readonly string[];
}

export const allSites = ["http://*/*", "https://*/*"];

// The test server serves public/ at its root, and does not like it to be imported.
const messages: Response = await fetch("/_locales/en/messages.json");
const table: Readonly<Record<string, { readonly message: string }>> = await messages.json();

export const stored: Record<string, unknown> = {};
export const granted = new Set<string>();
/** Each call of permissions.request, in order. */
export const requests: (readonly string[])[] = [];
export const asked: { readonly type: string; readonly ask: unknown }[] = [];
export const answers = new Map<string, unknown>();
export const openedTabs: string[] = [];

/** How the reader answers the browser's question, and whether the disk is full. */
export const world: { answer: "yes" | "no" | "throws"; isFull: boolean } = { answer: "yes", isFull: false };

const onAdded = new FakeEvent();
const onRemoved = new FakeEvent();
const onChanged = new FakeEvent();
const onMessage = new FakeEvent();
const id = "tidemark-id";

export function grant(...origins: readonly string[]): void {
  for (const origin of origins) granted.add(origin);
  onAdded.fire({ origins });
}

export function revoke(...origins: readonly string[]): void {
  for (const origin of origins) granted.delete(origin);
  onRemoved.fire({ origins });
}

export function set(change: Readonly<Record<string, unknown>>): void {
  const changes = Object.fromEntries(
    Object.keys(change).map((key) => [key, { oldValue: stored[key], newValue: change[key] }]),
  );
  Object.assign(stored, change);
  onChanged.fire(changes, "local");
}

export const announce = (type: string, ask: unknown): void =>
  onMessage.fire({ tidemark: "announcement", type, ask }, { id });

const browser = {
  i18n: {
    getMessage(key: string, substitutions: string | readonly string[] = []): string {
      if (key === "@@bidi_dir") return "ltr";
      const given = typeof substitutions === "string" ? [substitutions] : substitutions;
      return (table[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => given[Number(place) - 1] ?? "");
    },
    getUILanguage: () => "en-GB",
  },
  runtime: {
    id,
    getURL: (path: string) => `chrome-extension://${id}/${path}`,
    getManifest: () => ({ version: "1.2.3" }),
    openOptionsPage: async () => void openedTabs.push("options"),
    sendMessage: async ({ type, ask }: { type: string; ask: unknown }) => {
      asked.push({ type, ask });
      return answers.get(type) ?? { ok: false, error: { code: "unexpected", detail: type } };
    },
    onMessage,
  },
  storage: {
    local: {
      get: async (keys: readonly string[]) =>
        Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
      set: async (change: Readonly<Record<string, unknown>>) => {
        if (world.isFull) throw new Error("QuotaExceededError");
        set(change);
      },
    },
    session: { get: async () => ({}), set: async () => undefined },
    onChanged,
  },
  permissions: {
    contains: async ({ origins }: Origins) => origins.every((origin) => granted.has(origin)),
    getAll: async () => ({ origins: [...granted], permissions: [] }),
    request: async ({ origins }: Origins) => {
      requests.push(origins);
      if (world.answer === "throws") throw new Error("may only be requested from a user input handler");
      if (world.answer === "yes") grant(...origins);
      return world.answer === "yes";
    },
    remove: async ({ origins }: Origins) => {
      revoke(...origins);
      return true;
    },
    onAdded,
    onRemoved,
  },
  commands: {
    getAll: async () => [
      { name: "_execute_action", description: "", shortcut: "Alt+Shift+Y" },
      { name: "highlight-selection", description: "Highlight the selection", shortcut: "⌥⇧H" },
      { name: "toggle-marks", description: "Show or hide all marks", shortcut: "" },
    ],
  },
  tabs: { create: async ({ url }: { url: string }) => void openedTabs.push(url) },
};

/** For `vi.mock`: Vite takes the default of the real package, which is CommonJS, or the module as a whole. */
export const asModule = { ...browser, default: browser };

/** Nothing chosen, nothing granted, a reader who agrees. */
export function startAnew(): void {
  for (const key of Object.keys(stored)) delete stored[key];
  granted.clear();
  answers.clear();
  requests.length = 0;
  asked.length = 0;
  openedTabs.length = 0;
  world.answer = "yes";
  world.isFull = false;
  for (const event of [onAdded, onRemoved, onChanged, onMessage]) event.listeners.clear();
}
