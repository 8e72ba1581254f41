/** What restoring would do, said before it is done; then how far it is. */
import { TriangleAlert } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { type ImportCounts, type ImportMode, importModes } from "../../../core/notes/import-counts.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import { atMoment } from "./at-moment.ts";
import type { Restore, RestoreModel } from "./restore-model.ts";

interface RestoreStateProps {
  readonly restoring: RestoreModel;
  /** Takes the focus away from what is about to go. */
  readonly leave: () => void;
}

export function RestoreState({ restoring, leave }: RestoreStateProps) {
  const now = restoring.restore.value;
  return (
    <>
      <div role="status">{now.stage !== "none" && now.stage !== "foreseen" && <Said now={now} />}</div>
      {now.stage === "foreseen" && <Foreseen now={now} restoring={restoring} leave={leave} />}
    </>
  );
}

function Said({ now }: { readonly now: Exclude<Restore, { readonly stage: "none" | "foreseen" }> }) {
  const when = atMoment(now.head.made);
  if (now.stage === "refused") {
    return (
      <p class="banner banner-danger">
        <Icon node={TriangleAlert} />
        <span>
          {t("backupRefused", when)} {problemSentence(now.problem)}
        </span>
      </p>
    );
  }
  const words = t(now.stage === "reading" ? "backupReading" : "backupWorking", when);
  return (
    <p class="banner backup-busy">
      {words}
      <progress max={1} value={now.share} aria-label={words} />
    </p>
  );
}

interface ForeseenProps extends RestoreStateProps {
  readonly now: Extract<Restore, { readonly stage: "foreseen" }>;
}

function Foreseen({ now, restoring, leave }: ForeseenProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  // It stands at the end of a list, and was asked for: the focus goes there, and so it is read.
  useEffect(() => box.current?.focus(), [now.session]);
  const { mode } = restoring;
  const counts = now.counts[mode.value];
  const isIdle = counts.added + counts.updated + counts.removed === 0 && mode.value === "merge";
  return (
    <fieldset class="banner backup-foreseen" ref={box} tabIndex={-1}>
      <legend>{t("backupForeseen", atMoment(now.head.made))}</legend>
      {importModes.map((each) => (
        <label class="type" key={each}>
          <input
            type="radio"
            name="restore-mode"
            checked={mode.value === each}
            disabled={each === "replace" && now.damaged > 0}
            onChange={() => {
              mode.value = each;
            }}
          />
          <span>
            {t(`backupMode_${each}`)} <span class="backup-would">{inWords(each, now.counts[each])}</span>
          </span>
        </label>
      ))}
      {now.damaged > 0 && <p>{plural("backupDamagedParts", now.damaged)}</p>}
      <p>{t("backupSafety")}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          disabled={isIdle}
          onClick={() => {
            leave();
            void restoring.confirm();
          }}
        >
          {t("backupRestoreNow")}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            leave();
            void restoring.cancel();
          }}
        >
          {t("optionsImportCancel")}
        </button>
      </div>
    </fieldset>
  );
}

function inWords(mode: ImportMode, { added, updated, removed }: ImportCounts): string {
  const would = [
    added > 0 && plural("backupAdded", added),
    updated > 0 && plural("backupUpdated", updated),
    mode === "replace" && removed > 0 && plural("backupRemoved", removed),
  ].filter((words) => words !== false);
  return would.length === 0 ? t("backupUnchanged") : would.join(" ");
}
