/**
 * The look of what floats over the page. Pixels, because a page may give `rem` any size; nothing moves or
 * fades. The colours are those of src/ui/parts/tokens.css.
 */
import { element } from "./element.ts";

/**
 * Not `adoptedStyleSheets`, which throw in Firefox's content scripts (https://bugzilla.mozilla.org/1751346). And
 * `textContent`, not a text node: by it Firefox knows whose text it is, and a page's content security policy does
 * not forbid it.
 */
export function addStyle(parent: Node, css: string): void {
  const dressed = css.replace(dark.browser, dark[theme]);
  if (isOwnPage) {
    adoptStyle(parent, dressed);
    return;
  }
  const style = element("style", {});
  style.textContent = dressed;
  parent.appendChild(style);
}

type Theme = "browser" | "light" | "dark";

/** When the dark colours hold. */
const dark: Readonly<Record<Theme, string>> = {
  browser: "@media (prefers-color-scheme: dark)",
  light: "@media not all",
  dark: "@media all",
};

let theme: Theme = "browser";

/** Holds for what is added from then on. */
export function wear(chosen: Theme): void {
  theme = chosen;
}

/** On the practice article, whose policy forbids style elements and where adopted ones do no harm. */
const isOwnPage = location.protocol.endsWith("-extension:");

function adoptStyle(parent: Node, css: string): void {
  const root = parent.getRootNode();
  const view = root.ownerDocument?.defaultView ?? parent.ownerDocument?.defaultView;
  if (!view || !("adoptedStyleSheets" in root)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  (root as ShadowRoot).adoptedStyleSheets.push(sheet);
}

const colours = `
  :host, :root {
    color-scheme: light dark;
    --surface: #ffffff; --hover: #eef0f2; --line: #dfe2e6; --line-strong: #838a94;
    --text: #1d2228; --soft: #565d68; --accent: #0b6075; --on-accent: #ffffff; --danger: #b3261e;
    --accent-soft: #e3f1f4; --warning: #7d5300; --warning-soft: #fbf2dd;
    --shadow: 0 4px 16px rgb(20 28 38 / 16%), 0 0 0 1px rgb(20 28 38 / 8%);
    --yellow: #e3b008; --green: #43a35a; --blue: #4187dc; --pink: #df5b9c; --orange: #e67c30; --purple: #925cd2;
  }
  @media (prefers-color-scheme: dark) {
    :host, :root {
      --surface: #2a2d33; --hover: #383c44; --line: #40454e; --line-strong: #7f8793;
      --text: #e7e9ec; --soft: #aab1bb; --accent: #74c6d8; --on-accent: #0b2329; --danger: #ff9c93;
      --accent-soft: #173a43; --warning: #ecc26a; --warning-soft: #3a3019;
      --shadow: 0 4px 20px rgb(0 0 0 / 50%), 0 0 0 1px rgb(255 255 255 / 12%);
      --yellow: #e7bd38; --green: #63ba78; --blue: #6ba5ee; --pink: #ec7db3; --orange: #f09653; --purple: #ad81e6;
    }
  }
  @media (forced-colors: active) {
    :host, :root {
      --surface: Canvas; --hover: Canvas; --line: CanvasText; --line-strong: ButtonBorder; --text: CanvasText;
      --soft: CanvasText; --accent: LinkText; --on-accent: Canvas; --danger: CanvasText; --shadow: none;
      --accent-soft: Canvas; --warning: CanvasText; --warning-soft: Canvas;
    }
  }`;

const font = `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif`;

/** For the shadow root. What a page's own rules could spoil on the host is !important: there the page would win. */
export const look = `${colours}
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
    color-scheme: light dark !important;
  }
  :host(:not(:popover-open)) { display: none !important; }
  @media print { :host { display: none !important; } }

  * { box-sizing: border-box; margin: 0; }
  [hidden] { display: none !important; }
  .only-heard {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .panel {
    position: fixed;
    max-width: calc(100vw - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: 10px;
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--text);
    font: 13px/1.45 ${font};
    text-align: start;
    overflow-wrap: anywhere;
    user-select: none;
    -webkit-user-select: none;
  }
  .panel:focus { outline: none; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
  .icon {
    width: 17px; height: 17px; flex: none;
    fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round;
  }
  h2 { font-size: 14px; font-weight: 600; line-height: 1.35; }
  button, select { font: inherit; color: inherit; cursor: pointer; }
  .tool, .icon-button {
    display: inline-grid; place-items: center; flex: none;
    border: 0; border-radius: 7px; padding: 0; background: none; color: var(--soft);
  }
  .tool { width: 32px; height: 32px; }
  .icon-button { width: 28px; height: 28px; }
  .tool:hover, .icon-button:hover { background: var(--hover); color: var(--text); }

  .dot {
    display: inline-grid; place-items: center; flex: none;
    width: 20px; height: 20px; border-radius: 50%;
    background: var(--dot); color: #14181d;
    font: 600 10.5px/1 ${font};
    forced-color-adjust: none;
  }
  .yellow { --dot: var(--yellow); } .green { --dot: var(--green); } .blue { --dot: var(--blue); }
  .pink { --dot: var(--pink); } .orange { --dot: var(--orange); } .purple { --dot: var(--purple); }
  header .dot { width: 12px; height: 12px; }

  .toolbar { display: flex; flex-wrap: wrap; width: max-content; align-items: center; gap: 1px; padding: 4px; }
  .divider { align-self: stretch; width: 1px; margin: 6px 4px; background: var(--line); }
  .status { color: var(--soft); }
  .status.failed { color: var(--danger); }
  .toolbar .status:not(:empty) { flex: 1 0 100%; padding: 4px 8px; }

  .card { width: max-content; max-width: min(340px, calc(100vw - 16px)); min-width: min(240px, calc(100vw - 16px)); }
  .card section { padding: 10px 12px 8px; }
  .named header { flex-wrap: nowrap; }
  .card section + section { border-top: 1px solid var(--line); }
  .soft { color: var(--soft); }
  .type { color: var(--text); padding-bottom: 2px; }
  header, footer { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
  header h2, .space { flex: 1; }
  section p + p, section h2 + p { margin-top: 3px; }
  section footer { margin-top: 6px; margin-inline: -6px; }
  .note header { gap: 2px; }
  .note .status.failed { margin-bottom: 6px; }
  .mark-status {
    position: relative; display: inline-flex; align-items: center;
    height: 24px; margin-inline-start: 6px; border-radius: 12px; color: var(--soft); font-size: 12px;
  }
  .mark-status .icon { position: absolute; inset-inline-start: 6px; width: 14px; height: 14px; pointer-events: none; }
  .mark-status select {
    height: 24px; border: 0; border-radius: 12px; padding-block: 0; padding-inline: 24px 8px; appearance: none; background: none;
  }
  .mark-status:hover { background: var(--hover); color: var(--text); }
  .mark-status.checked { background: var(--accent-soft); color: var(--text); }
  .mark-status.disputed { background: var(--warning-soft); color: var(--warning); }
  .note .body { margin: 2px 0 4px; max-height: 180px; overflow: auto; white-space: pre-wrap; }
  .tags { display: flex; flex-wrap: wrap; gap: 4px; padding: 0; margin-bottom: 4px; list-style: none; }
  .tags li { border: 1px solid var(--line); border-radius: 12px; padding: 0 7px; color: var(--soft); font-size: 12px; }
  .removed { display: flex; align-items: center; gap: 10px; }
  .removed p { flex: 1; }

  .button { min-height: 28px; border: 1px solid var(--line-strong); border-radius: 6px; padding: 2px 10px; background: var(--surface); }
  .button:hover { background: var(--hover); }
  .button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .button.quiet { border-color: transparent; padding-inline: 8px; color: var(--accent); background: none; }
  select.button { max-width: 120px; appearance: none; text-align: center; }
  option { color: FieldText; background: Field; }

  .editor { display: flex; flex-direction: column; width: min(340px, calc(100vw - 16px)); padding: 8px; }
  .editor header { padding-inline-start: 4px; gap: 8px; }
  .editor footer { justify-content: flex-end; }
  .editor .status { flex: 1 1 100px; padding-inline: 4px; }
  .editor .status.failed { flex-basis: 100%; }
  .field { flex: 1 1 96px; min-height: 48px; margin-block: 4px 8px; border: 0; }
  textarea.field { border: 1px solid var(--line-strong); border-radius: 6px; }

  @media (forced-colors: active) {
    .panel { border: 1px solid CanvasText; }
    .mark-status { border: 1px solid CanvasText; }
    .button.primary { forced-color-adjust: none; border-color: ButtonText; background: ButtonFace; color: ButtonText; }
  }
`;

/** For the note field's own document. */
export const fieldLook = `${colours}
  html, body { height: 100%; margin: 0; background: var(--surface); }
  textarea {
    box-sizing: border-box; width: 100%; height: 100%; resize: none;
    border: 1px solid var(--line-strong); border-radius: 6px; padding: 6px 8px;
    background: var(--surface); color: var(--text); font: 14px/1.45 ${font};
  }
  textarea::placeholder { color: var(--soft); opacity: 1; }
  textarea:focus { outline: 2px solid var(--accent); outline-offset: -1px; }
`;
