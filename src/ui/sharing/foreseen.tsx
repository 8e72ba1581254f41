/** What a file would do, as figures and row by row, before anything is done. */
import { Check, CircleAlert, CirclePlus, type IconNode, RefreshCw } from "lucide";
import { useId } from "preact/hooks";
import { type PlannedOutcome, type PlannedRow, plannedOutcomes } from "../../core/formats/planned-rows.ts";
import { type ImportCounts, importModes } from "../../core/notes/import-counts.ts";
import { Icon } from "../parts/icon.tsx";
import { plural, problemSentence, t } from "../parts/messages.ts";
import { figures } from "./figures.ts";
import type { ImportModel } from "./import-model.ts";
import { TallList } from "./tall-list.tsx";

export function Foreseen({ model, file }: { readonly model: ImportModel; readonly file: string }) {
  const isMerging = model.mode.value === "merge";
  const counts = model.counts.value;
  const there = plannedOutcomes.filter((outcome) => counts[outcome] > 0);
  return (
    <>
      {model.mayReplace.value && <Modes model={model} />}
      <div role="status">
        <p class="dialog-file" dir="auto">
          {file}
        </p>
        {isMerging ? (
          <ul class="dialog-counts">
            {there.map((outcome) => (
              <li key={outcome}>{plural(sentences[outcome], counts[outcome])}</li>
            ))}
            {there.length === 0 && <li>{t("exportNoNotes")}</li>}
          </ul>
        ) : (
          model.replacing.value && <Replacing counts={model.replacing.value} />
        )}
      </div>
      {isMerging && there.length > 0 && (
        <div>
          {there.length > 1 && <OutcomeChips model={model} there={there} />}
          <TallList label={t("importRows")} rows={model.shown.value} draw={(row) => <Row row={row} />} />
        </div>
      )}
    </>
  );
}

function Modes({ model }: { readonly model: ImportModel }) {
  const name = useId();
  return (
    <fieldset class="sharing-scopes">
      <legend class="sharing-label">{t("importMode")}</legend>
      {importModes.map((mode) => (
        <label key={mode} class="sharing-check">
          <input
            type="radio"
            name={name}
            checked={model.mode.value === mode}
            onChange={() => void model.chooseMode(mode)}
          />
          {t(`importMode_${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Replacing({ counts: { added, updated, unchanged, removed } }: { readonly counts: ImportCounts }) {
  return (
    <ul class="dialog-counts">
      {added > 0 && <li>{plural("exportAdded", added)}</li>}
      {updated > 0 && <li>{plural("importReplaced", updated)}</li>}
      {unchanged > 0 && <li>{plural("exportUnchanged", unchanged)}</li>}
      {removed > 0 && <li>{plural("importRemoved", removed)}</li>}
    </ul>
  );
}

function OutcomeChips({ model, there }: { readonly model: ImportModel; readonly there: readonly PlannedOutcome[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen
    <div class="sharing-outcomes" role="group" aria-label={t("importShow")}>
      {there.map((outcome) => (
        <button
          key={outcome}
          type="button"
          class="chip"
          aria-pressed={model.only.value === outcome}
          onClick={() => {
            model.only.value = model.only.value === outcome ? null : outcome;
          }}
        >
          {t(`importOutcome_${outcome}`)} {figures(model.counts.value[outcome])}
        </button>
      ))}
    </div>
  );
}

const sentences: Readonly<Record<PlannedOutcome, string>> = {
  added: "exportAdded",
  updated: "exportUpdated",
  unchanged: "exportUnchanged",
  broken: "importBroken",
};

const signs: Readonly<Record<PlannedOutcome, IconNode>> = {
  added: CirclePlus,
  updated: RefreshCw,
  unchanged: Check,
  broken: CircleAlert,
};

function Row({ row }: { readonly row: PlannedRow }) {
  const outcome = t(`importOutcome_${row.outcome}`);
  return (
    <div class="sharing-row-in" data-outcome={row.outcome}>
      <span class="sharing-row-sign" title={outcome}>
        <Icon node={signs[row.outcome]} />
        <span class="only-heard">{outcome}</span>
      </span>
      <span class="sharing-row-words" dir="auto">
        {row.outcome === "broken" ? problemSentence(row.problem) : row.words || t("exportPageNote")}
      </span>
      {row.line !== null && <span class="sharing-row-line">{t("importLine", figures(row.line))}</span>}
      <span class="sharing-row-title" dir="auto">
        {row.outcome === "broken" ? row.problem.field : row.title}
      </span>
    </div>
  );
}
