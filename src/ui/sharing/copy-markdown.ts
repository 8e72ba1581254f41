/** An article and its notes as Markdown on the clipboard, in one go: laid out as the reader lays it out. */
import { fail, ok, type Result } from "../../core/article/result.ts";
import { readSettings } from "../../platform/settings.ts";
import { exportOptions, today } from "./export-options.ts";
import { formatOf } from "./format-groups.ts";
import type { ExportScope } from "./scope.ts";
import { writeExport } from "./write-export.ts";

export async function copyMarkdown(scope: ExportScope): Promise<Result<null>> {
  const settings = await readSettings();
  const written = await writeExport({
    scope,
    format: formatOf("markdown"),
    isSplit: false,
    options: exportOptions(settings, await keptLayout(settings.markdownTemplate)),
    today: today(),
    signal: new AbortController().signal,
    told: () => undefined,
  });
  if (!written.ok) return written;
  try {
    await navigator.clipboard.writeText(await written.value.content.text());
    return ok(null);
  } catch (error) {
    return fail({ code: "not-copied", detail: String(error) });
  }
}

/** Only what held is kept, so a template that does not hold any more is one of another version: our own layout then. */
async function keptLayout(template: string) {
  if (template === "") return null;
  const { markdownTemplate } = await import("../../core/formats/template/markdown-template.ts");
  const layout = markdownTemplate(template);
  return layout.ok ? layout.value : null;
}
