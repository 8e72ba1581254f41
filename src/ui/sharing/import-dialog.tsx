/** Import: a file is chosen or dropped, what it would do is shown line by line, and then it is done or left. */
import { TriangleAlert, Upload } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { importable } from "../../core/formats/recognise.ts";
import { fileProblemSentence } from "../parts/file-problem.ts";
import { Icon } from "../parts/icon.tsx";
import { plural, t } from "../parts/messages.ts";
import type { ToastModel } from "../parts/toast.tsx";
import { figures } from "./figures.ts";
import { Foreseen } from "./foreseen.tsx";
import { ImportModel } from "./import-model.ts";
import { Progress } from "./progress.tsx";

interface ImportDialogProps {
  readonly toast: ToastModel;
  readonly close: () => void;
}

export function ImportDialog({ toast, close }: ImportDialogProps) {
  const [model] = useState(() => new ImportModel(toast));
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const stage = model.stage.value;

  useEffect(() => {
    dialog.current?.showModal();
    // What waits would lie there until the browser is started again.
    const leave = () => model.leave();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [model]);
  useEffect(() => {
    if (stage.kind === "done") dialog.current?.close();
  }, [stage.kind]);

  return (
    <dialog class="dialog sharing" ref={dialog} aria-labelledby={title} onClose={close}>
      <h2 id={title} class="dialog-title">
        {t("exportImportTitle")}
      </h2>
      <div class="sharing-choices">
        <div class="sharing-fields">
          <Stage model={model} />
        </div>
      </div>
      <Foot model={model} close={() => dialog.current?.close()} />
    </dialog>
  );
}

function Stage({ model }: { readonly model: ImportModel }) {
  const stage = model.stage.value;
  switch (stage.kind) {
    case "choosing":
      return <DropPlace model={model} />;
    case "refused":
      return (
        <>
          <p class="banner banner-danger" role="alert">
            <Icon node={TriangleAlert} />
            <span>
              {t("exportRefused", stage.file)} {fileProblemSentence(stage.problem)} {t("importNothingChanged")}
            </span>
          </p>
          <DropPlace model={model} />
        </>
      );
    case "reading":
      return <Progress label={t("importReading", stage.file)} done={stage.share} all={1} />;
    case "backing":
      return <Progress label={t("importBacking")} done={stage.done} all={Math.max(stage.all, 1)} />;
    case "importing":
      return (
        <Progress
          label={t("importWriting", figures(stage.done), figures(stage.all))}
          done={stage.done}
          all={Math.max(stage.all, 1)}
        />
      );
    case "foreseen":
      return <Foreseen model={model} file={stage.file} />;
    case "done":
      return null;
  }
}

function DropPlace({ model }: { readonly model: ImportModel }) {
  const [isOver, setOver] = useState(false);
  const field = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes the same file by keyboard
    <div
      class="sharing-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) void model.choose(file);
      }}
    >
      <Icon node={Upload} />
      <label for={field}>{t("importDrop")}</label>
      <input
        id={field}
        type="file"
        class="sharing-file"
        aria-label={t("exportChoose")}
        accept={importable}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void model.choose(file);
        }}
      />
      <p class="sharing-hint">{t("importHow")}</p>
    </div>
  );
}

interface FootProps {
  readonly model: ImportModel;
  readonly close: () => void;
}

function Foot({ model, close }: FootProps) {
  const stage = model.stage.value;
  const isBusy = stage.kind === "reading" || stage.kind === "importing";
  const { added, updated } = model.counts.value;
  const isReplacing = model.mode.value === "replace";
  const isWorthwhile =
    stage.kind === "foreseen" && (isReplacing ? model.replacing.value !== null : added + updated > 0);
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(stage.kind);

  // What had the focus has gone with its stage.
  useEffect(() => {
    if (before.current !== stage.kind && !document.activeElement?.closest("dialog :is(button, input, section)")) {
      first.current?.focus();
    }
    before.current = stage.kind;
  }, [stage.kind]);

  return (
    <div class="dialog-foot">
      <div class="dialog-actions">
        {stage.kind === "foreseen" && (
          <button type="button" class="button" onClick={() => model.cancel()}>
            {t("importOther")}
          </button>
        )}
        {stage.kind !== "backing" && (
          <button
            type="button"
            class="button"
            ref={isWorthwhile ? null : first}
            onClick={isBusy ? () => model.cancel() : close}
          >
            {t(isBusy ? "exportStop" : "exportCancel")}
          </button>
        )}
        {isWorthwhile && (
          <button
            type="button"
            class={isReplacing ? "button button-danger" : "button button-primary"}
            ref={first}
            onClick={() => void model.confirm()}
          >
            {isReplacing ? t("importDoReplace") : plural("importDo", added + updated)}
          </button>
        )}
      </div>
    </div>
  );
}
