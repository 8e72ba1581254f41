/** What stands where there is nothing to list: yet, any more, or because something went wrong. */
import { type IconNode, Lock, NotebookText, SearchX, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import type { Problem } from "../../../core/article/result.ts";
import { Icon } from "../../parts/icon.tsx";
import { problemSentence, t } from "../../parts/messages.ts";

interface EmptyProps {
  readonly icon: IconNode;
  readonly title: string;
  /** There is no other heading on the page. */
  readonly isWhole?: boolean;
  readonly children?: ComponentChildren;
}

export function Empty({ icon, title, isWhole = false, children }: EmptyProps) {
  return (
    <div class="empty">
      <Icon node={icon} class="empty-sign" />
      {isWhole ? (
        <h1 class="view-title empty-title" tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <p class="empty-title">{title}</p>
      )}
      {children}
    </div>
  );
}

/** Nothing was ever noted: how to begin. */
export function FirstRun() {
  return (
    <Empty icon={NotebookText} title={t("libraryFirstTitle")} isWhole>
      <p>{t("libraryFirst")}</p>
      <ol class="steps">
        <li>{t("libraryFirst1")}</li>
        <li>{t("libraryFirst2")}</li>
        <li>{t("libraryFirst3")}</li>
      </ol>
    </Empty>
  );
}

export function NothingMatches({ clear }: { readonly clear: () => void }) {
  return (
    <Empty icon={SearchX} title={t("panelNoMatch")}>
      <div class="actions">
        <button type="button" class="button" onClick={clear}>
          {t("panelClearFilter")}
        </button>
      </div>
    </Empty>
  );
}

export function Failed({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  return (
    <div class="empty" role="alert">
      <Icon node={TriangleAlert} class="empty-sign" />
      <p class="empty-title">{t("libraryFailed")}</p>
      <p>{problemSentence(problem)}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={again}>
          {t("panelTryAgain")}
        </button>
      </div>
    </div>
  );
}

/** Nothing of a private window is kept, so there is no library of it. */
export function PrivateWindow() {
  return (
    <Empty icon={Lock} title={t("libraryPrivateTitle")} isWhole>
      <p>{t("libraryPrivate")}</p>
    </Empty>
  );
}

/** The shape of what is coming. */
export function Coming() {
  return (
    <div class="coming">
      <p role="status" class="only-heard">
        {t("libraryReading")}
      </p>
      {[72, 54, 63].map((width) => (
        <div key={width} class="library-note library-note-coming" aria-hidden="true">
          <div class="coming-line" style={{ width: `${width}%` }} />
          <div class="coming-line" style={{ width: `${width - 30}%` }} />
        </div>
      ))}
    </div>
  );
}
