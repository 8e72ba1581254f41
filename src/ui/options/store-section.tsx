/** What is stored, said in figures; a backup of it, and the way back in. */
import { Download, TriangleAlert, Upload } from "lucide";
import { useRef } from "preact/hooks";
import { importable } from "../panel/sharing/article-files.ts";
import { EmptyBin } from "../parts/empty-bin.tsx";
import { fileProblemSentence } from "../parts/file-problem.ts";
import { Icon } from "../parts/icon.tsx";
import { inBytes } from "../parts/in-bytes.ts";
import { plural, t } from "../parts/messages.ts";
import type { RoomModel } from "../parts/room-model.ts";
import { Room } from "./room.tsx";
import type { Stored, StoreModel } from "./store-model.ts";

interface StoreSectionProps {
  readonly store: StoreModel;
  readonly room: RoomModel;
}

export function StoreSection({ store, room }: StoreSectionProps) {
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const stored = store.stored.value;
  return (
    <>
      <p class="stored">{stored?.ok ? inFigures(stored.value) : stored && t("optionsStoredUnknown")}</p>
      <Room room={room} />
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!stored?.ok || stored.value.articles + stored.value.notes === 0}
          onClick={() => void store.exportAll()}
        >
          <Icon node={Download} />
          {t("optionsExport")}
        </button>
        <button type="button" class="button" ref={opener} onClick={() => picker.current?.click()}>
          <Icon node={Upload} />
          {t("optionsImport")}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t("optionsImport")}
          accept={importable}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void store.choose(file);
            // The same file may be chosen again.
            event.currentTarget.value = "";
          }}
        />
        <EmptyBin room={room} />
      </div>
      <div aria-live="polite">
        <ImportState store={store} leave={() => opener.current?.focus()} />
      </div>
      <p class="aside">{t("optionsStoreWhy")}</p>
    </>
  );
}

interface ImportStateProps {
  readonly store: StoreModel;
  /** Takes the focus away from buttons that are about to go. */
  readonly leave: () => void;
}

function ImportState({ store, leave }: ImportStateProps) {
  const current = store.importing.value;
  switch (current.stage) {
    case "none":
      return null;
    case "working":
      return <p class="banner">{t("optionsImportWorking")}</p>;
    case "refused":
      return (
        <p class="banner banner-danger">
          <Icon node={TriangleAlert} />
          <span>
            {t("optionsImportRefused", current.file)} {fileProblemSentence(current.problem)}
          </span>
        </p>
      );
    case "foreseen": {
      const { added, updated, unchanged } = current.foresight;
      const isWorthwhile = added + updated > 0 || current.library.articles.length > 0;
      return (
        <div class="banner foresight">
          <p>
            <strong dir="auto">{current.file}</strong> {plural("optionsForeseenAdded", added)}{" "}
            {plural("optionsForeseenUpdated", updated)} {plural("optionsForeseenUnchanged", unchanged)}
          </p>
          <div class="actions">
            {isWorthwhile && (
              <button
                type="button"
                class="button button-primary"
                onClick={() => {
                  leave();
                  void store.confirm();
                }}
              >
                {t("optionsImportNow")}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => {
                leave();
                store.cancel();
              }}
            >
              {t("optionsImportCancel")}
            </button>
          </div>
        </div>
      );
    }
  }
}

function inFigures({ articles, notes, bytes }: Stored): string {
  if (articles + notes === 0) return t("optionsStoredNothing");
  const figures = `${plural("optionsNotes", notes)} ${plural("optionsArticles", articles)}`;
  return bytes === null ? figures : `${figures} ${t("optionsBytes", inBytes(bytes))}`;
}
