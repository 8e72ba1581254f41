/**
 * The parts of the browser's extension API that platform and background use, in memory. It keeps the rules that
 * matter: who is told, what a missing receiver or a second registration answers, which addresses are hidden.
 */
type Listener = (...told: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  /** What each listener answered. */
  emit(...told: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...told: unknown[]) => unknown)(...told));
  }
}

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

class FakeStorageArea {
  stored: Record<string, unknown> = {};
  /** The next write fails with this. */
  failure: Error | null = null;

  constructor(
    private readonly area: string,
    private readonly onChanged: FakeEvent,
  ) {}

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? Object.keys(this.stored) : [keys].flat();
    return clone(Object.fromEntries(wanted.filter((key) => key in this.stored).map((key) => [key, this.stored[key]])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failure) throw this.failure;
    const changes = Object.entries(items).map(([key, newValue]) => [key, { oldValue: this.stored[key], newValue }]);
    Object.assign(this.stored, clone(items));
    this.onChanged.emit(Object.fromEntries(changes), this.area);
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.stored[key];
  }
}

export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  /** Undefined: we may not see it. */
  readonly url: string | undefined;
  readonly active: boolean;
  readonly incognito: boolean;
}

export interface FakeRegistration {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches?: string[];
}

type PageAnswers = (message: { readonly type: string; readonly ask: unknown }) => unknown;

export class FakeBrowser {
  /** The sender of whatever `runtime.sendMessage` sends; a page of ours at first. */
  sender: Record<string, unknown> = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };
  /** Is the window of the page that asks a private one? Null: it has no windows, like a content script. */
  standsIn: { incognito: boolean } | null = { incognito: false };
  openTabs: FakeTab[] = [];
  openWindows: { incognito: boolean }[] = [{ incognito: false }];
  granted: string[] = [];
  /** Does the reader say yes when asked? */
  grants = true;
  registered: FakeRegistration[] = [];
  /** Content scripts that run, by tab. */
  readonly pages = new Map<number, PageAnswers>();
  /** What a content script answers once it is put on a tab; null: the browser lets nothing in. */
  onInject: PageAnswers | null = () => ({ ok: true, value: null });
  /** What was done, in order: ["sidePanel.open", …]. */
  readonly done: unknown[][] = [];

  readonly #changed = new FakeEvent();
  readonly #does =
    (name: string) =>
    async (...told: unknown[]): Promise<void> =>
      void this.done.push([name, ...told]);

  readonly runtime = {
    id: "tidemark",
    getURL: (path: string) => `chrome-extension://tidemark/${path}`,
    onMessage: new FakeEvent(),
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
    sendMessage: async (message: unknown) => {
      const heard = this.runtime.onMessage.emit(clone(message), this.sender);
      return heard.find((answer) => answer !== undefined);
    },
  };

  readonly storage = {
    onChanged: this.#changed,
    local: new FakeStorageArea("local", this.#changed),
    session: new FakeStorageArea("session", this.#changed),
  };

  readonly permissions = {
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    getAll: async () => ({ origins: [...this.granted] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => this.granted.includes(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      this.done.push(["permissions.request", origins]);
      if (!this.grants) return false;
      this.granted = [...new Set([...this.granted, ...origins])];
      this.permissions.onAdded.emit({ origins });
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      this.granted = this.granted.filter((origin) => !origins.includes(origin));
      this.permissions.onRemoved.emit({ origins });
      return true;
    },
  };

  readonly scripting = {
    getRegisteredContentScripts: async () => {
      const found = [...this.registered];
      // Another process answers: whoever does not wait for it sees what was.
      await new Promise((resolve) => setTimeout(resolve, 1));
      return found;
    },
    registerContentScripts: async (scripts: FakeRegistration[]) => {
      if (this.registered.length > 0) throw new Error("Duplicate script ID");
      // Firefox's schema asks for one at least.
      if (scripts.some(({ excludeMatches }) => excludeMatches?.length === 0)) throw new Error("Too few items");
      this.registered = scripts;
    },
    unregisterContentScripts: async () => {
      if (this.registered.length === 0) throw new Error("Nonexistent script ID");
      this.registered = [];
    },
    insertCSS: async ({ target }: { target: { tabId: number } }) => {
      if (!this.onInject) throw new Error("Cannot access contents of the page");
      this.done.push(["insertCSS", target.tabId]);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: readonly string[] }) => {
      if (!this.onInject) throw new Error("Cannot access contents of the page");
      this.done.push(["executeScript", target.tabId, ...files]);
      this.pages.set(target.tabId, this.onInject);
    },
  };

  readonly tabs = {
    query: async ({ active }: { active?: boolean }) => this.openTabs.filter((tab) => !active || tab.active),
    get: async (id: number) => {
      const tab = this.openTabs.find((each) => each.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    create: this.#does("tabs.create"),
    sendMessage: async (tab: number, message: { readonly type: string; readonly ask: unknown }) => {
      const answers = this.pages.get(tab);
      if (!answers) throw new Error("Could not establish connection. Receiving end does not exist.");
      this.done.push(["message", tab, message.type]);
      return answers(clone(message));
    },
  };

  readonly windows = {
    onCreated: new FakeEvent(),
    onRemoved: new FakeEvent(),
    getAll: async () => this.openWindows,
    getCurrent: async () => {
      if (!this.standsIn) throw new Error("no windows here");
      return this.standsIn;
    },
  };

  readonly action = {
    onClicked: new FakeEvent(),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: this.#does("setBadgeText"),
    setTitle: this.#does("setTitle"),
    setIcon: this.#does("setIcon"),
  };

  readonly contextMenus = {
    onClicked: new FakeEvent(),
    removeAll: async () => undefined,
    create: this.#does("contextMenus.create"),
  };

  readonly extension = { inIncognitoContext: false };
  readonly commands = { onCommand: new FakeEvent() };
  readonly sidebarAction = { open: this.#does("sidebarAction.open") };
  readonly i18n = { getMessage: (key: string, more: string[] = []) => [key, ...more].join(" ") };

  /** Chrome's own, which no polyfill has. */
  readonly sidePanel = { open: this.#does("sidePanel.open") };

  doneOf(name: string): unknown[][] {
    return this.done.filter(([what]) => what === name).map(([, ...told]) => told);
  }
}

export const fakeBrowser = new FakeBrowser();
