/** What is being read, how far the reader is, and what can be done with the whole of it. */
import { Settings } from "lucide";
import browser from "webextension-polyfill";
import type { Article } from "../../core/article/article.ts";
import { hostOf } from "../parts/host-of.ts";
import { Icon } from "../parts/icon.tsx";
import { plural, t, uiLanguage } from "../parts/messages.ts";
import { Switch } from "../parts/switch.tsx";
import { KeysButton } from "./keys.tsx";
import { LibraryButton } from "./library-button.tsx";
import type { Panel } from "./model.ts";
import { ResumeButton } from "./resume-button.tsx";
import { SharingMenu } from "./sharing/sharing-menu.tsx";
import { dayInWords } from "./timeline/date-wording.ts";

const wordsPerMinute = 230;

interface HeaderProps {
  readonly panel: Panel;
  readonly article: Article;
}

export function Header({ panel, article }: HeaderProps) {
  const published = article.published === null ? null : dayInWords(article.published);
  return (
    <header class="header">
      <div class="header-tools">
        <span class="header-site" dir="auto">
          {article.site ?? hostOf(article.url)}
        </span>
        <div class="header-actions">
          <Switch on={panel.state.value?.marksShown ?? false} onChange={(shown) => void panel.showMarks(shown)}>
            {t("panelMarks")}
          </Switch>
          <SharingMenu panel={panel} />
          <LibraryButton />
          <KeysButton />
          <SettingsButton />
        </div>
      </div>
      <h1 class="header-title" dir="auto">
        {article.title || t("panelUntitled")}
      </h1>
      {(article.byline !== null || published !== null) && (
        <p class="header-facts">
          {article.byline !== null && <span dir="auto">{article.byline}</span>}
          {published !== null && <time dateTime={article.published ?? ""}>{published}</time>}
        </p>
      )}
      <Progress panel={panel} text={article.text} />
      <ResumeButton panel={panel} />
    </header>
  );
}

export function SettingsButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("panelSettings")}
      title={t("panelSettings")}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <Icon node={Settings} />
    </button>
  );
}

function Progress({ panel, text }: { readonly panel: Panel; readonly text: string }) {
  const progress = panel.progress.value;
  const read = new Intl.NumberFormat(uiLanguage(), { style: "percent" }).format(progress);
  return (
    <div class="progress">
      <p class="header-facts">
        <span>{plural("panelMinutes", Math.max(1, Math.round(wordCount(text) / wordsPerMinute)))}</span>
        <span>{t("panelRead", read)}</span>
      </p>
      <div class="progress-bar" aria-hidden="true">
        <div class="progress-done" style={{ width: `${Math.round(progress * 1000) / 10}%` }} />
      </div>
    </div>
  );
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
