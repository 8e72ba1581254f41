/** The library page over an engine in memory, with its real styles, as a reader would see it. */
import { render } from "preact";
import { onTestFinished } from "vitest";
import { App } from "../../../src/ui/library/app.tsx";
import { type Library, LibraryModel } from "../../../src/ui/library/library-model.ts";
import { forgetAll } from "../panel/fake-browser.ts";
import { settled } from "../panel/open-panel.tsx";
import { type FakeEngine, fakeEngine, type Shelf } from "./fake-engine.ts";
import { sampleShelf } from "./sample-shelf.ts";
import "../../../src/ui/parts/dialog.css";
import "../../../src/ui/sharing/sharing.css";
import "../../../src/ui/library/library.css";
import "../../../src/ui/library/frame/rail.css";
import "../../../src/ui/library/frame/view.css";
import "../../../src/ui/library/frame/states.css";
import "../../../src/ui/library/frame/filters.css";
import "../../../src/ui/library/notes/notes.css";
import "../../../src/ui/library/notes/bulk-bar.css";
import "../../../src/ui/library/articles/articles.css";
import "../../../src/ui/library/names/names.css";
import "../../../src/ui/library/timeline/library-timeline.css";

export interface OpenLibrary {
  readonly library: Library;
  readonly engine: FakeEngine;
  /** Every address that was gone to, the last one last; "=" before those that replaced the one before. */
  readonly addresses: string[];
}

interface Opening {
  readonly address?: string;
  readonly shelf?: Shelf;
}

export async function openLibraryPage({ address = "", shelf = sampleShelf() }: Opening = {}): Promise<OpenLibrary> {
  forgetAll();
  scrollTo(0, 0);
  const engine = fakeEngine(shelf);
  const addresses: string[] = [];
  const root = document.createElement("div");
  document.body.append(root);
  const library = new LibraryModel(engine, {
    push: (to) => void addresses.push(to),
    replace: (to) => void addresses.push(`=${to}`),
  });
  const stops = [engine.onStatus(library.hear), engine.onChanged(() => void library.refresh())];
  render(<App library={library} />, root);
  onTestFinished(() => {
    for (const stop of stops) stop();
    render(null, root);
    root.remove();
  });
  await library.see(address);
  await settled();
  return { library, engine, addresses };
}
