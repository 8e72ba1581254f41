/** The panel on a made-up page, with its real styles, as a reader would see it. */
import { render } from "preact";
import { onTestFinished, vi } from "vitest";
import type { PageState } from "../../../src/core/article/page-state.ts";
import { ok } from "../../../src/core/article/result.ts";
import { App, loadSections } from "../../../src/ui/panel/app.tsx";
import { type Panel, PanelModel } from "../../../src/ui/panel/model.ts";
import { announced, asked, forgetAll, handlers, openTab } from "./fake-browser.ts";
import "../../../src/ui/parts/tokens.css";
import "../../../src/ui/parts/controls.css";
import "../../../src/ui/parts/switch.css";
import "../../../src/ui/parts/menu.css";
import "../../../src/ui/parts/tabs.css";
import "../../../src/ui/parts/toast.css";
import "../../../src/ui/parts/room-warning.css";
import "../../../src/ui/parts/search-field.css";
import "../../../src/ui/parts/type-chip.css";
import "../../../src/ui/parts/filter-bar.css";
import "../../../src/ui/parts/shortcuts.css";
import "../../../src/ui/parts/colour-dot.css";
import "../../../src/ui/panel/panel.css";
import "../../../src/ui/panel/entities/entities.css";
import "../../../src/ui/panel/entities/entity-editor.css";
import "../../../src/ui/panel/timeline/timeline.css";
import "../../../src/ui/panel/timeline/event-row.css";
import "../../../src/ui/panel/timeline/timeline-tools.css";
import "../../../src/ui/panel/notes/notes.css";
import "../../../src/ui/panel/notes/tag-field.css";
import "../../../src/ui/panel/notes/markdown/markdown.css";
import "../../../src/ui/panel/notes/wording.css";
import "../../../src/ui/panel/notes/status-choice.css";
import "../../../src/ui/panel/search/search.css";
import "../../../src/ui/panel/addresses/addresses.css";

export interface OpenPanel {
  readonly panel: Panel;
  /** What the page says from now on; announced as the content script would. */
  readonly pageIs: (state: PageState) => Promise<void>;
  /** What was asked under that name, in order. */
  readonly asks: (type: string) => readonly unknown[];
}

/** `state` null: nobody answers in the tab. */
export async function openPanel(state: PageState | null): Promise<OpenPanel> {
  forgetAll();
  localStorage.clear();
  let described = state;
  if (state) handlers.set("page/describe", () => ok(described));
  for (const type of ["page/goTo", "page/showMarks", "page/correct", "page/annotateAnyway"]) {
    handlers.set(type, () => ok(null));
  }
  const root = document.createElement("div");
  document.body.append(root);
  const panel = new PanelModel();
  const stop = panel.listen();
  render(<App panel={panel} />, root);
  onTestFinished(() => {
    stop();
    render(null, root);
    root.remove();
  });
  await panel.see({ id: openTab.id, url: null, isLoading: false, isPrivate: false });
  await loadSections();
  await settled();
  return {
    panel,
    async pageIs(next) {
      described = next;
      announced("page/changed", { progressOnly: false, progress: next.progress });
      await vi.waitFor(() => {
        if (panel.state.value !== next) throw new Error("not heard yet");
      });
      await settled();
    },
    asks: (type) => asked.filter((envelope) => envelope.type === type).map(({ ask }) => ask),
  };
}

/** Until Preact has drawn what was changed and its effects have run. */
export async function settled(): Promise<void> {
  await pause(30);
  // Effects run after a frame, however late a busy machine draws it; what they change is drawn in the next.
  for (let frame = 0; frame < 2; frame++) await Promise.race([drawn(), pause(200)]);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The one element with that role and name (or whose name holds it), or an error that says what there is. */
export function find(selector: string, words: string | RegExp, within: ParentNode = document): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  const nameOf = (element: HTMLElement) => element.getAttribute("aria-label") ?? element.textContent ?? "";
  const found = all.find((element) =>
    typeof words === "string" ? nameOf(element).includes(words) : words.test(nameOf(element)),
  );
  if (!found) throw new Error(`no ${selector} with ${words}; there are: ${all.map(nameOf).join(" | ")}`);
  return found;
}

export const texts = (selector: string, within: ParentNode = document): readonly string[] =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "");
