/** "These are someone else": which of an entity's written forms, or single mentions, are another. */
import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Analysis } from "../../../core/analysis.ts";
import type { Piece } from "../../../core/entities/correction.ts";
import type { Entity, Mention } from "../../../core/entities/entity.ts";
import { plural, t } from "../../parts/messages.ts";
import { Snippet } from "./snippet.tsx";
import { piecesOf, type WrittenForm, writtenForms } from "./split-pieces.ts";

interface SplitFormProps {
  readonly analysis: Analysis;
  readonly entity: Entity;
  readonly split: (pieces: readonly [Piece, ...Piece[]]) => void;
  readonly cancel: () => void;
}

export function SplitForm({ analysis, entity, split, cancel }: SplitFormProps) {
  const [forms] = useState(() => writtenForms(analysis.article.text, entity));
  // What holds now, not what was last drawn: two boxes can be clicked between two frames.
  const chosen = useSignal<ReadonlySet<Mention>>(new Set());
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = useId();
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);

  const choose = (mentions: readonly Mention[], isChosen: boolean) => {
    const next = new Set(chosen.value);
    for (const mention of mentions) isChosen ? next.add(mention) : next.delete(mention);
    chosen.value = next;
    setWrong(false);
  };

  return (
    <form
      class="entity-editor"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const pieces = piecesOf(forms, chosen.value);
        if (pieces) return split(pieces);
        setWrong(true);
        form.current?.querySelector("input")?.focus();
      }}
    >
      <fieldset class="split-forms" aria-describedby={isWrong ? wrong : undefined}>
        <legend class="editor-label">{t("panelSplitWhich", entity.name)}</legend>
        {forms.map((written) => (
          <FormChoice
            key={written.form}
            analysis={analysis}
            written={written}
            isAlone={forms.length === 1}
            chosen={chosen.value}
            choose={choose}
          />
        ))}
      </fieldset>
      {isWrong && (
        <p id={wrong} class="editor-wrong" role="alert">
          {t(chosen.value.size === 0 ? "panelSplitNothing" : "panelSplitAll")}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button button-small button-primary">
          {t("panelSplitThese")}
        </button>
        <button type="button" class="button button-small" onClick={cancel}>
          {t("timeCancel")}
        </button>
      </div>
    </form>
  );
}

interface FormChoiceProps {
  readonly analysis: Analysis;
  readonly written: WrittenForm;
  /** The entity is never written otherwise: only its mentions can be told apart. */
  readonly isAlone: boolean;
  readonly chosen: ReadonlySet<Mention>;
  readonly choose: (mentions: readonly Mention[], isChosen: boolean) => void;
}

function FormChoice({ analysis, written: { form, mentions }, isAlone, chosen, choose }: FormChoiceProps) {
  const [isOpen, setOpen] = useState(isAlone);
  const count = mentions.filter((mention) => chosen.has(mention)).length;
  return (
    <>
      {!isAlone && (
        <label class="split-choice">
          <input
            type="checkbox"
            checked={count === mentions.length}
            indeterminate={count > 0 && count < mentions.length}
            onChange={({ currentTarget }) => choose(mentions, currentTarget.checked)}
          />
          <span class="split-name" dir="auto">
            {form}
          </span>
          <span class="entity-count" aria-hidden="true">
            {mentions.length}
          </span>
          <span class="only-heard">{plural("panelMentions", mentions.length)}</span>
        </label>
      )}
      {mentions.length > 1 && !isAlone && (
        <button
          type="button"
          class="button button-quiet button-small split-single"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t("panelSplitSingle", form)}
        </button>
      )}
      {isOpen &&
        mentions.map((mention) => (
          <label key={mention.span.start} class="split-choice split-mention">
            <input
              type="checkbox"
              checked={chosen.has(mention)}
              onChange={({ currentTarget }) => choose([mention], currentTarget.checked)}
            />
            <Snippet analysis={analysis} span={mention.span} />
          </label>
        ))}
    </>
  );
}
