/** What stands in the panel when there is no article in it: why, and the way on. */
import {
  AppWindow,
  FileText,
  FileX,
  Globe,
  type IconNode,
  LoaderCircle,
  ScanText,
  Store,
  TriangleAlert,
  Waves,
} from "lucide";
import type { ComponentChildren } from "preact";
import type { Detection } from "../../core/article/page-state.ts";
import { practiceUrl } from "../../platform/practice-page.ts";
import { Icon } from "../parts/icon.tsx";
import { known, problemSentence, t } from "../parts/messages.ts";
import { SettingsButton } from "./header.tsx";
import { KeysButton } from "./keys.tsx";
import { LibraryButton } from "./library-button.tsx";
import type { Panel } from "./model.ts";
import type { Restriction } from "./open-tab.ts";

export function Gate({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <div class="gate-tools">
        <LibraryButton />
        <KeysButton />
        <SettingsButton />
      </div>
      <main class="gate">
        <Reason panel={panel} />
      </main>
    </>
  );
}

function Reason({ panel }: { readonly panel: Panel }) {
  const { detection, problem } = panel.state.value ?? { detection: null, problem: null };
  switch (panel.view.value) {
    case "loading":
      return (
        <p class="gate-waiting" role="status">
          <Icon node={LoaderCircle} class="icon spinning" />
          {t("panelLoading")}
        </p>
      );
    case "restricted":
      return <Restricted restriction={panel.restriction.value ?? "browser"} />;
    case "not-article":
      return (
        <Card icon={FileText} title={t("panelNotArticleTitle")}>
          {detection && <NotArticle detection={detection} />}
          <div class="gate-actions">
            <button type="button" class="button button-primary" onClick={() => void panel.gate.annotateAnyway()}>
              {t("panelAnnotateAnyway")}
            </button>
          </div>
        </Card>
      );
    case "failed":
    case "ready":
    case "analysing":
      return (
        <Card icon={TriangleAlert} title={t("panelFailedTitle")}>
          <p>{problem ? problemSentence(problem) : t("problem_unexpected")}</p>
          <div class="gate-actions">
            <button type="button" class="button button-primary" onClick={() => void panel.gate.annotateAnyway()}>
              {t("panelTryAgain")}
            </button>
          </div>
        </Card>
      );
    case "unreachable":
      return <Unreachable panel={panel} />;
  }
}

const restrictedIcons: Readonly<Record<Restriction, IconNode>> = {
  own: Waves,
  browser: AppWindow,
  store: Store,
  pdf: FileX,
};

function Restricted({ restriction }: { readonly restriction: Restriction }) {
  return (
    <Card icon={restrictedIcons[restriction]} title={t(`panelRestrictedTitle_${restriction}`)}>
      <p>{t(`panelRestricted_${restriction}`)}</p>
      {restriction === "own" && (
        <div class="gate-actions">
          <a class="button button-primary gate-link" href={practiceUrl()} target="_blank" rel="noopener">
            {t("welcomePractise")}
          </a>
        </div>
      )}
    </Card>
  );
}

function Unreachable({ panel }: { readonly panel: Panel }) {
  const problem = panel.gate.problem.value;
  return (
    <Card icon={ScanText} title={t("panelUnreachableTitle")}>
      <p>{t("panelUnreachable")}</p>
      {problem && (
        <p class="banner banner-warning" role="alert">
          <Icon node={TriangleAlert} />
          {problemSentence(problem)}
        </p>
      )}
      <div class="gate-actions">
        {problem?.code === "site-never" ? (
          <button type="button" class="button button-primary" onClick={() => void panel.gate.annotate(true)}>
            {t("panelAnnotateAnyway")}
          </button>
        ) : (
          <button type="button" class="button button-primary" onClick={() => void panel.gate.annotate(false)}>
            {t("panelAnnotate")}
          </button>
        )}
        <button type="button" class="button" onClick={() => void panel.gate.recogniseEverywhere()}>
          <Icon node={Globe} />
          {t("panelEverySite")}
        </button>
      </div>
      <p class="gate-aside">{t("panelEverySiteWhy")}</p>
    </Card>
  );
}

/** The kind of page, and the signals that we have plain words for. */
function NotArticle({ detection: { kind, reasons } }: { readonly detection: Detection }) {
  const sentences = reasons.flatMap((reason) => known(`panelReason_${reason.replaceAll("-", "_")}`) ?? []).slice(0, 3);
  return (
    <>
      <p>{known(`panelKind_${kind}`) ?? t("panelKind_other")}</p>
      {sentences.length > 0 && (
        <ul class="gate-reasons">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface CardProps {
  readonly icon: IconNode;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Card({ icon, title, children }: CardProps) {
  return (
    <>
      <Icon node={icon} class="gate-sign" />
      <h1 class="gate-title">{title}</h1>
      {children}
    </>
  );
}
