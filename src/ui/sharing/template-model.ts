/** The reader's own layout of Markdown: tried out while it is typed, kept once it holds. */
import { createModel, signal } from "@preact/signals";
import type { Result } from "../../core/article/result.ts";
import type { ArticleLayout, FileProblem } from "../../core/formats/format.ts";
import { writeSettings } from "../../platform/settings.ts";

/** The template engine is read when a template is. */
const loadEngine = () => import("../../core/formats/template/markdown-template.ts");

export const TemplateModel = createModel((changed: () => void) => {
  /** "" for our own layout. */
  const text = signal("");
  const layout = signal<Result<ArticleLayout, FileProblem> | null>(null);

  // Only the last text counts: the engine may still be on its way when the next is typed.
  async function take(next: string): Promise<void> {
    text.value = next;
    if (next === "") {
      layout.value = null;
      return changed();
    }
    const { markdownTemplate } = await loadEngine();
    if (text.value !== next) return;
    layout.value = markdownTemplate(next);
    changed();
  }

  return {
    text,
    /** Null for our own layout. */
    layout,

    /** As it was kept. */
    adopt: take,

    async edit(next: string): Promise<void> {
      await take(next);
      if (text.value === next && layout.value?.ok !== false) await writeSettings({ markdownTemplate: next });
    },

    /** A copy of our own layout, to start from. */
    async begin(): Promise<void> {
      const { defaultTemplate } = await import("../../core/formats/template/default-template.ts");
      await take(defaultTemplate);
    },

    async forget(): Promise<void> {
      await take("");
      await writeSettings({ markdownTemplate: "" });
    },
  };
});

export type TemplateModel = InstanceType<typeof TemplateModel>;
