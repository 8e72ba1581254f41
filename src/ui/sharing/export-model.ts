/** An export on its way: what it is to hold, how it is to be written, what it would look like, and how far it is. */
import { computed, createModel, signal } from "@preact/signals";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import { obsidianLink } from "../../core/formats/obsidian-link.ts";
import { askBackground } from "../../platform/messenger.ts";
import { readSettings, writeSettings } from "../../platform/settings.ts";
import { defaultSettings, type Settings } from "../../platform/settings-shape.ts";
import { exportOptions, today } from "./export-options.ts";
import { formatOf } from "./format-groups.ts";
import { rememberSaved } from "./save-backup.ts";
import { saveFile } from "./save-file.ts";
import type { ExportScope } from "./scope.ts";
import { TemplateModel } from "./template-model.ts";
import { type ExportedFile, type ExportJob, previewOf, writeExport } from "./write-export.ts";

export type ExportStage =
  | { readonly kind: "choosing" }
  | { readonly kind: "writing"; readonly done: number; readonly all: number }
  | { readonly kind: "saved" | "copied" | "handed"; readonly file: ExportedFile }
  | { readonly kind: "failed"; readonly problem: Problem };

/** In UTF-16 code units. */
const longestPreview = 3_000;

/** How often the progress of an export is drawn: more often nobody sees. */
const mostSeen = 200;

/** What a clipboard takes without the reader waiting for it, in bytes. */
const mostCopied = 5_000_000;

export const ExportModel = createModel((scopes: readonly [ExportScope, ...ExportScope[]]) => {
  const settings = signal<Settings>(defaultSettings);
  const scope = signal(scopes[0]);
  const format = signal(formatOf(defaultSettings.lastExport.format));
  const isSplit = signal(false);
  const stage = signal<ExportStage>({ kind: "choosing" });
  /** Null until it is there. */
  const preview = signal<Result<string> | null>(null);
  /** How many articles the scope has; null until it is known. */
  const articles = signal<number | null>(null);
  /** Of everything. */
  const size = signal<{ readonly articles: number; readonly notes: number } | null>(null);
  const template = new TemplateModel(() => void look());
  let running: AbortController | null = null;

  const isSeveral = computed(() => (articles.value ?? 0) > 1);
  /** Each article is a file of its own, whether it was chosen or cannot be otherwise. */
  const isZip = computed(() => isSeveral.value && (isSplit.value || format.value.holds === "article"));
  /** The layout that was chosen does not hold. */
  const isLayoutBroken = computed(() => format.value.id === "markdown" && template.layout.value?.ok === false);

  function job(signal: AbortSignal): ExportJob {
    const layout = template.layout.value;
    return {
      scope: scope.value,
      format: format.value,
      isSplit: isSplit.value,
      options: exportOptions(settings.value, layout?.ok ? layout.value : null),
      today: today(),
      signal,
      told: (done, all) => {
        if (done % Math.ceil(all / mostSeen) === 0) stage.value = { kind: "writing", done, all };
      },
    };
  }

  // Only the last look counts.
  let looks = 0;
  async function look(): Promise<void> {
    const mine = ++looks;
    const [ids, text] = await Promise.all([
      scope.value.articles(false),
      previewOf(job(new AbortController().signal), longestPreview),
    ]);
    if (mine !== looks) return;
    articles.value = ids.ok ? ids.value.length : 0;
    preview.value = text;
  }

  async function write(): Promise<Result<ExportedFile>> {
    running = new AbortController();
    stage.value = { kind: "writing", done: 0, all: articles.value ?? 0 };
    const written = await writeExport(job(running.signal)).catch(
      // An article that a format stumbles over is a bug of ours: the reader is told, and can take another format.
      (error: unknown): Result<never> => fail({ code: "export-failed", detail: String(error) }),
    );
    running = null;
    if (!written.ok) {
      stage.value =
        written.error.code === "cancelled" ? { kind: "choosing" } : { kind: "failed", problem: written.error };
    }
    return written;
  }

  async function remember(): Promise<void> {
    await writeSettings({ lastExport: { format: format.value.id, isSplit: isSplit.value } });
  }

  return {
    scope,
    format,
    isSplit,
    isSeveral,
    isZip,
    isLayoutBroken,
    template,
    stage,
    preview,
    articles,
    size,

    async open(): Promise<void> {
      const kept = await readSettings();
      settings.value = kept;
      format.value = formatOf(kept.lastExport.format);
      isSplit.value = kept.lastExport.isSplit;
      await template.adopt(kept.markdownTemplate);
      const known = await askBackground("library/size", {});
      if (known.ok) size.value = known.value;
    },

    choose(change: { readonly scope?: ExportScope; readonly format?: string; readonly isSplit?: boolean }): void {
      if (change.scope) scope.value = change.scope;
      if (change.format !== undefined) format.value = formatOf(change.format);
      if (change.isSplit !== undefined) isSplit.value = change.isSplit;
      stage.value = { kind: "choosing" };
      void look();
    },

    async save(): Promise<void> {
      const written = await write();
      if (!written.ok) return;
      saveFile(written.value.name, written.value.content);
      if (scope.value.kind === "everything" && format.value.id === "json") await rememberSaved(written.value);
      stage.value = { kind: "saved", file: written.value };
      await remember();
    },

    async copy(): Promise<void> {
      const written = await write();
      if (!written.ok) return;
      const copied = await toClipboard(written.value.content);
      stage.value = copied.ok ? { kind: "copied", file: written.value } : { kind: "failed", problem: copied.error };
      if (copied.ok) await remember();
    },

    /** Whether Obsidian took it nobody is told. */
    async openInObsidian(): Promise<void> {
      const written = await write();
      if (!written.ok) return;
      const text = await written.value.content.text();
      const title = written.value.name.slice(0, -".md".length);
      const link = obsidianLink({ vault: "", folder: "", title, text, ifThere: "beside" });
      const copied = link.clipboard === null ? ok(null) : await toClipboard(written.value.content);
      if (copied.ok) followLink(link.address);
      stage.value = copied.ok ? { kind: "handed", file: written.value } : { kind: "failed", problem: copied.error };
    },

    cancel(): void {
      running?.abort();
    },
  };
});

export type ExportModel = InstanceType<typeof ExportModel>;

async function toClipboard(content: Blob): Promise<Result<null>> {
  if (content.size > mostCopied) return fail({ code: "too-long-to-copy", detail: `${content.size} bytes` });
  try {
    await navigator.clipboard.writeText(await content.text());
    return ok(null);
  } catch (error) {
    return fail({ code: "not-copied", detail: String(error) });
  }
}

/** To another program, which the browser asks the reader about. */
function followLink(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.click();
}
