/** Importing notes: a file is chosen, what it would do is shown, and then it is done or left. */
import { TriangleAlert } from "lucide";
import { useEffect, useId, useRef } from "preact/hooks";
import { fileProblemSentence } from "../../parts/file-problem.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { importable } from "./article-files.ts";
import type { Import, SharingModel } from "./sharing-model.ts";

export function ImportDialog({ sharing }: { readonly sharing: SharingModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const current = sharing.current.value;
  const isOpen = current !== null;

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={title} onClose={() => sharing.close()}>
      {current && (
        <>
          <h2 id={title} class="dialog-title">
            {t("exportImportTitle")}
          </h2>
          <Stage current={current} sharing={sharing} />
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => sharing.close()}>
              {t("exportCancel")}
            </button>
            {current.stage === "foreseen" && current.foresight.added + current.foresight.updated > 0 && (
              <button type="button" class="button button-primary" onClick={() => void sharing.confirm()}>
                {t("exportDoImport")}
              </button>
            )}
          </div>
        </>
      )}
    </dialog>
  );
}

function Stage({ current, sharing }: { readonly current: Import; readonly sharing: SharingModel }) {
  switch (current.stage) {
    case "choosing":
      return (
        <>
          <p>{t("exportImportHow")}</p>
          <FileField sharing={sharing} />
        </>
      );
    case "reading":
    case "importing":
      return <p role="status">{t("exportReading")}</p>;
    case "refused":
      return (
        <>
          <p class="banner banner-danger" role="alert">
            <Icon node={TriangleAlert} />
            <span>
              {t("exportRefused", current.file)} {fileProblemSentence(current.problem)}
            </span>
          </p>
          <FileField sharing={sharing} />
        </>
      );
    case "foreseen": {
      const { added, updated, unchanged } = current.foresight;
      return (
        <div role="status">
          <p class="dialog-file">{current.file}</p>
          <ul class="dialog-counts">
            {added > 0 && <li>{plural("exportAdded", added)}</li>}
            {updated > 0 && <li>{plural("exportUpdated", updated)}</li>}
            {unchanged > 0 && <li>{plural("exportUnchanged", unchanged)}</li>}
            {added + updated + unchanged === 0 && <li>{t("exportNoNotes")}</li>}
          </ul>
        </div>
      );
    }
  }
}

function FileField({ sharing }: { readonly sharing: SharingModel }) {
  return (
    <input
      type="file"
      class="dialog-field"
      aria-label={t("exportChoose")}
      accept={importable}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) void sharing.choose(file);
      }}
    />
  );
}
