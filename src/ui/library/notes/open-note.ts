/**
 * Opens an article at a note: by a link to its words, which every browser of ours understands, and where Tidemark runs on
 * the page, by going to the note itself, which also finds what has moved.
 */
import browser from "webextension-polyfill";
import type { NoteId } from "../../../core/article/brand.ts";
import type { Note } from "../../../core/notes/note.ts";
import { textFragmentLink } from "../../../core/selectors/text-fragment.ts";
import { askPage } from "../../../platform/messenger.ts";
import { webAddress } from "../../panel/notes/markdown/web-link.ts";

/** Null for a note on what is no page of the web. A note on the page as a whole leads to its top. */
export function noteLink({ target: { source, selectors } }: Note): string | null {
  const address = webAddress(source);
  const quote = selectors.find((selector) => selector.type === "TextQuoteSelector");
  if (address === null || !quote) return address;
  const start = quote.prefix.length;
  const span = { start, end: start + quote.exact.length };
  return textFragmentLink(address, `${quote.prefix}${quote.exact}${quote.suffix}`, span);
}

/** A page that has just been opened needs a while to be read: it is asked this often, this far apart. */
const patience = { times: 40, pause: 400 };

/** In the tab that shows the address already, or in a new one. */
export async function openNote(note: Note): Promise<void> {
  const link = noteLink(note);
  if (link === null) return;
  const tab = await tabAt(note.target.source, link);
  if (tab !== undefined) await goToNote(tab, note.id);
}

async function tabAt(source: string, link: string): Promise<number | undefined> {
  // The addresses of tabs are seen only where Tidemark is permitted.
  const wanted = withoutFragment(source);
  const open = (await browser.tabs.query({})).find(({ url }) => url !== undefined && withoutFragment(url) === wanted);
  if (open?.id === undefined) return (await browser.tabs.create({ url: link })).id;
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  return open.id;
}

async function goToNote(tab: number, id: NoteId): Promise<void> {
  for (let times = 0; times < patience.times; times++) {
    const page = await askPage(tab, "page/describe", {});
    const outcome = page.ok ? page.value.notes.find(({ note }) => note.id === id)?.outcome : undefined;
    if (outcome && outcome.status !== "lost") {
      await askPage(tab, "page/goTo", { span: outcome.span });
      return;
    }
    if (page.ok && page.value.stage === "ready") return;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}

const withoutFragment = (address: string): string => address.replace(/#.*/s, "");
