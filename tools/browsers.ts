/** Where the two browsers are, and the flags that keep Chromium quiet. */
import { existsSync } from "node:fs";

/** TIDEMARK_CHROMIUM and TIDEMARK_FIREFOX win over the usual places. */
const places = {
  chrome: [
    process.env.TIDEMARK_CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  firefox: [
    process.env.TIDEMARK_FIREFOX,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
} as const;

export type BrowserKind = keyof typeof places;

export function findBrowser(kind: BrowserKind): string | undefined {
  const [forced, ...rest] = places[kind];
  return (forced ? [forced] : rest).find((path) => path !== undefined && existsSync(path));
}

/** @throws Error that says how to get the browser, when there is none. */
export function requireBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  const [debian, variable] =
    kind === "chrome" ? ["chromium", "TIDEMARK_CHROMIUM"] : ["firefox-esr", "TIDEMARK_FIREFOX"];
  throw new Error(
    `No ${kind} browser found. Debian/Ubuntu: apt-get install ${debian}. Elsewhere: install it and set ${variable} to its path.`,
  );
}

/** Chromium refuses its sandbox to root, and without the rest it talks to the network at every start. */
export const chromiumArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
