/** "Continue where you stopped": shown until the reader has come that far. */
import { CornerRightDown } from "lucide";
import { isWorthResuming } from "../../core/article/reading-position.ts";
import { Icon } from "../parts/icon.tsx";
import { t, uiLanguage } from "../parts/messages.ts";
import type { Panel } from "./model.ts";

export function ResumeButton({ panel }: { readonly panel: Panel }) {
  const stopped = panel.state.value?.stopped ?? null;
  const analysis = panel.analysis.value;
  if (!stopped || !analysis || !isWorthResuming(stopped, panel.progress.value)) return null;
  const { sentences, article } = analysis;
  const last = Math.max(0, article.text.length - 1);
  const start = Math.min(stopped.offset, last);
  // The sentence is lit up, which is easier to find than a place; the text may have become shorter since.
  const span = sentences.find(({ end }) => end > start) ?? { start, end: last };
  const share = new Intl.NumberFormat(uiLanguage(), { style: "percent" }).format(stopped.progress);
  return (
    <button type="button" class="button button-small resume" onClick={() => void panel.goTo(span)}>
      <Icon node={CornerRightDown} />
      {t("panelResume", share)}
    </button>
  );
}
