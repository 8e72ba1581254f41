/** The dialogs of export and import on an empty page, over a library that the test makes up. */
import { render } from "preact";
import { expect, onTestFinished, vi } from "vitest";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import { ok } from "../../../src/core/article/result.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import { ToastArea, ToastModel } from "../../../src/ui/parts/toast.tsx";
import { SharingDialogs } from "../../../src/ui/sharing/sharing-dialogs.tsx";
import { SharingModel } from "../../../src/ui/sharing/sharing-model.ts";
import { asked, forgetAll, handlers } from "../panel/fake-browser.ts";
import { settled } from "../panel/open-panel.tsx";
import { analysis, notes } from "../panel/sample-page.ts";
import "../../../src/ui/parts/dialog.css";
import "../../../src/ui/sharing/sharing.css";

export const moment = "2024-04-04T08:00:00.000Z";

/** An article of that name, with the sample's analysis and notes. */
export function partOf(name: string): ArticlePart {
  const id = `https://coast.example/${name}` as ArticleId;
  const article = { ...analysis.article, id, url: id, title: `The ${name}` };
  return {
    stored: { id, analysis: { ...analysis, article }, corrections: [], created: moment, captured: moment },
    notes: notes.map(({ note }) => ({ ...note, id: `${name}-${note.id}` as NoteId, article: id })),
    addresses: [],
  };
}

/** What the background answers about a library of these articles. */
export function holds(...parts: readonly ArticlePart[]): void {
  const alive = parts.flatMap((part) => part.notes).filter(({ deleted }) => deleted === null);
  handlers.set("library/size", () => ok({ articles: parts.length, notes: alive.length }));
  handlers.set("library/articles", () => ok(parts.map(({ stored }) => stored.id)));
  handlers.set("library/part", ({ article, bin }: { article: ArticleId; bin: boolean }) => {
    const part = parts.find(({ stored }) => stored.id === article);
    return ok(part ? { ...part, notes: part.notes.filter(({ deleted }) => bin || deleted === null) } : null);
  });
  handlers.set("tag/list", () => ok([]));
}

export async function openSharing(open: (sharing: SharingModel) => void): Promise<SharingModel> {
  const toast = new ToastModel();
  const sharing = new SharingModel(toast);
  const root = document.body.appendChild(document.createElement("div"));
  render(
    <>
      <button type="button">before</button>
      <SharingDialogs sharing={sharing} />
      <ToastArea toast={toast} />
    </>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  root.querySelector("button")?.focus();
  open(sharing);
  // Loaded when it is first asked for, with every format.
  await expect.poll(() => document.querySelector("dialog[open]"), { timeout: 20_000 }).not.toBeNull();
  await settled();
  return sharing;
}

/** With nothing of an earlier test. */
export function startSharing(): void {
  forgetAll();
}

export const asks = (type: string): readonly unknown[] =>
  asked.filter((envelope) => envelope.type === type).map(({ ask }) => ask);

/** The files that the browser is told to save from now on. */
export function downloads(): { readonly names: readonly string[]; readonly blobs: readonly Blob[] } {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:made";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download || this.href);
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { names, blobs };
}

export const dialogText = (): string => document.querySelector("dialog")?.textContent ?? "";
