/** How Markdown is laid out: Tidemark's way, or by a template of the reader's, with what is wrong in it said while it is typed. */
import { RotateCcw } from "lucide";
import { useId } from "preact/hooks";
import { fileProblemSentence } from "../parts/file-problem.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import type { TemplateModel } from "./template-model.ts";

export function TemplateEditor({ template }: { readonly template: TemplateModel }) {
  const name = useId();
  const field = useId();
  const said = useId();
  const text = template.text.value;
  const layout = template.layout.value;
  const isOwn = text !== "";
  return (
    <fieldset class="sharing-scopes">
      <legend class="sharing-label">{t("exportLayout")}</legend>
      <label class="sharing-check">
        <input type="radio" name={name} checked={!isOwn} onChange={() => void template.forget()} />
        {t("exportLayoutOurs")}
      </label>
      <label class="sharing-check">
        <input type="radio" name={name} checked={isOwn} onChange={() => void template.begin()} />
        {t("exportLayoutOwn")}
      </label>
      {isOwn && (
        <>
          <label class="only-heard" for={field}>
            {t("exportTemplate")}
          </label>
          <textarea
            id={field}
            class="field sharing-template"
            rows={8}
            spellcheck={false}
            dir="ltr"
            aria-describedby={said}
            aria-invalid={layout?.ok === false}
            value={text}
            onInput={(event) => void template.edit(event.currentTarget.value)}
          />
          <div id={said} role="status" class={layout?.ok === false ? "sharing-wrong" : "sharing-hint"}>
            {layout?.ok === false ? fileProblemSentence(layout.error) : t("exportTemplateHow")}
          </div>
          <div class="actions">
            <button type="button" class="button button-small" onClick={() => void template.begin()}>
              <Icon node={RotateCcw} />
              {t("exportTemplateReset")}
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
