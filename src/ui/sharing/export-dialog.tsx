/** Export: what, in which format, what it will look like, and then a file, the clipboard or Obsidian. */
import { Check, Copy, Download, ExternalLink, TriangleAlert } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { FormatId } from "../../core/formats/format.ts";
import { Icon } from "../parts/icon.tsx";
import { plural, problemSentence, t } from "../parts/messages.ts";
import { ExportModel, type ExportStage } from "./export-model.ts";
import { figures } from "./figures.ts";
import { formatGroups } from "./format-groups.ts";
import { Progress } from "./progress.tsx";
import type { ExportScope } from "./scope.ts";
import { TemplateEditor } from "./template-editor.tsx";

interface ExportDialogProps {
  readonly scopes: readonly [ExportScope, ...ExportScope[]];
  readonly close: () => void;
}

export function ExportDialog({ scopes, close }: ExportDialogProps) {
  const [model] = useState(() => new ExportModel(scopes));
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();

  useEffect(() => {
    dialog.current?.showModal();
    void model.open();
    return () => model.cancel();
  }, [model]);

  const isWriting = model.stage.value.kind === "writing";
  return (
    <dialog class="dialog sharing" ref={dialog} aria-labelledby={title} onClose={close}>
      <h2 id={title} class="dialog-title">
        {t("exportTitle")}
      </h2>
      {/* A fieldset does not grow smaller than what is in it, so it cannot be what scrolls. */}
      <div class="sharing-choices">
        <fieldset class="sharing-fields" disabled={isWriting}>
          <legend class="only-heard">{t("exportTitle")}</legend>
          <Scopes model={model} scopes={scopes} />
          <Formats model={model} />
          {model.isSeveral.value && model.format.value.holds === "library" && model.format.value.id !== "json" && (
            <label class="sharing-check">
              <input
                type="checkbox"
                checked={model.isSplit.value}
                onChange={(event) => model.choose({ isSplit: event.currentTarget.checked })}
              />
              {t("exportSplit")}
            </label>
          )}
          {model.format.value.id === "markdown" && <TemplateEditor template={model.template} />}
          <Preview model={model} />
        </fieldset>
      </div>
      <Foot model={model} close={() => dialog.current?.close()} />
    </dialog>
  );
}

function Scopes({ model, scopes }: { readonly model: ExportModel } & Pick<ExportDialogProps, "scopes">) {
  const name = useId();
  if (scopes.length < 2) return null;
  return (
    <fieldset class="sharing-scopes">
      <legend class="sharing-label">{t("exportScope")}</legend>
      {scopes.map((scope) => (
        <label key={scope.kind} class="sharing-check">
          <input
            type="radio"
            name={name}
            checked={scope === model.scope.value}
            onChange={() => model.choose({ scope })}
          />
          <span>
            {t(`exportScope_${scope.kind}`)}
            {scope.kind === "everything" && model.size.value && (
              <span class="sharing-facts"> {inFigures(model.size.value)}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const inFigures = ({ articles, notes }: { readonly articles: number; readonly notes: number }): string =>
  `${plural("optionsNotes", notes)} ${plural("optionsArticles", articles)}`;

function Formats({ model }: { readonly model: ExportModel }) {
  const field = useId();
  const hint = useId();
  const chosen = model.format.value;
  return (
    <div>
      <label class="sharing-label" for={field}>
        {t("exportFormat")}
      </label>
      <select
        id={field}
        class="field"
        aria-describedby={hint}
        value={chosen.id}
        onChange={(event) => model.choose({ format: event.currentTarget.value })}
      >
        {formatGroups.map(({ group, formats }) => (
          <optgroup key={group} label={t(`exportGroup_${group}`)}>
            {formats.map(({ id, nameKey }) => (
              <option key={id} value={id}>
                {t(nameKey)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={hint} class="sharing-hint">
        {t(`exportHint_${chosen.id.replaceAll("-", "_")}`)}
        {chosen.holds === "article" && model.isSeveral.value && ` ${t("exportHintZip")}`}
      </p>
    </div>
  );
}

function Preview({ model }: { readonly model: ExportModel }) {
  const label = useId();
  const preview = model.preview.value;
  const isEmpty = preview?.ok && model.articles.value === 0;
  return (
    <div>
      <p id={label} class="sharing-label">
        {t("exportPreview")}
      </p>
      {isEmpty ? (
        <p class="sharing-hint">{t("exportNothing")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section class="sharing-preview" aria-labelledby={label} tabIndex={0}>
          <pre dir="auto">{preview?.ok ? preview.value : ""}</pre>
        </section>
      )}
      {preview && !preview.ok && <Problem sentence={problemSentence(preview.error)} />}
    </div>
  );
}

interface FootProps {
  readonly model: ExportModel;
  readonly close: () => void;
}

function Foot({ model, close }: FootProps) {
  const stage = model.stage.value;
  const first = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);

  // The button that was pressed gives way to another one and back: the focus stays in the same place.
  useEffect(() => {
    const isWriting = stage.kind === "writing";
    if (isWriting !== wasWriting.current) first.current?.focus();
    wasWriting.current = isWriting;
  }, [stage.kind]);

  if (stage.kind === "writing") {
    const share = { done: stage.done, all: Math.max(stage.all, 1) };
    return (
      <div class="dialog-foot">
        <Progress label={t("exportWriting", figures(stage.done), figures(stage.all))} {...share} />
        <div class="dialog-actions">
          <button type="button" class="button" ref={first} onClick={() => model.cancel()}>
            {t("exportStop")}
          </button>
        </div>
      </div>
    );
  }
  const isReady = (model.articles.value ?? 0) > 0 && !model.isLayoutBroken.value;
  const isOne = model.articles.value === 1 && !model.isZip.value;
  return (
    <div class="dialog-foot">
      <Outcome model={model} stage={stage} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t("exportClose")}
        </button>
        {model.format.value.id === "markdown" && isOne && (
          <button type="button" class="button" disabled={!isReady} onClick={() => void model.openInObsidian()}>
            <Icon node={ExternalLink} />
            {t("exportObsidian")}
          </button>
        )}
        {!model.isZip.value && (
          <button type="button" class="button" disabled={!isReady} onClick={() => void model.copy()}>
            <Icon node={Copy} />
            {t("exportCopyText")}
          </button>
        )}
        <button
          type="button"
          class="button button-primary"
          ref={first}
          disabled={!isReady}
          onClick={() => void model.save()}
        >
          <Icon node={Download} />
          {t("exportDo")}
        </button>
      </div>
    </div>
  );
}

/** They are of what happened, not of what the reader noted. */
const withoutNotes: ReadonlySet<FormatId> = new Set(["timeline-json", "timeline-csv", "calendar"]);

function Outcome({ model, stage }: { readonly model: ExportModel; readonly stage: ExportStage }) {
  const isDone = stage.kind === "saved" || stage.kind === "copied" || stage.kind === "handed";
  return (
    <div role="status">
      {stage.kind === "failed" && <Problem sentence={problemSentence(stage.problem)} />}
      {isDone && (
        <div class="banner">
          <Icon node={Check} />
          <div>
            <p dir="auto">
              {stage.kind === "saved" && t("exportDone", stage.file.name)}
              {stage.kind === "copied" && t("exportCopiedText")}
              {stage.kind === "handed" && t("exportHanded")}
            </p>
            {!withoutNotes.has(model.format.value.id) && <p>{inFigures(stage.file)}</p>}
            {stage.file.omitted.length > 0 && (
              <ul class="sharing-omitted">
                {stage.file.omitted.map(({ key, count }) => (
                  <li key={key}>{plural(key, count)}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <p class="banner banner-danger" role="alert">
      <Icon node={TriangleAlert} />
      <span>{sentence}</span>
    </p>
  );
}
