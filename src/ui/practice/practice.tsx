/** The practice page: what it is, the steps that tick themselves off, and the article. */
import { ArrowLeft, CircleCheck, CircleDashed, PanelRight } from "lucide";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { textDirection } from "../../platform/wording.ts";
import { Icon } from "../parts/icon.tsx";
import { t, uiLanguage } from "../parts/messages.ts";
import { CommandKeys } from "../parts/shortcuts.tsx";
import { PracticeArticle } from "./practice-article.tsx";
import { type PracticeModel, type PracticeStep, practiceSteps } from "./practice-model.ts";

export function Practice({ practice }: { readonly practice: PracticeModel }) {
  // The document speaks the article's language, everything around it the reader's.
  const own = { lang: uiLanguage(), dir: textDirection() };
  return (
    <div class="practice" dir={own.dir}>
      <header class="practice-head" {...own}>
        <a class="practice-back" href="../welcome/index.html">
          <Icon node={ArrowLeft} class="icon points-back" />
          {t("practiceBack")}
        </a>
        <p class="practice-title">{t("practiceTitle")}</p>
        <p class="practice-lead">{t("practiceLead")}</p>
      </header>
      <aside class="practice-steps" aria-labelledby="steps-title" {...own}>
        <Steps practice={practice} />
      </aside>
      <main>
        <PracticeArticle />
      </main>
    </div>
  );
}

function Steps({ practice }: { readonly practice: PracticeModel }) {
  const { done, isAllDone } = practice;
  return (
    <>
      <h2 id="steps-title">{t("practiceSteps")}</h2>
      <ol>
        {practiceSteps.map((step) => (
          <Step key={step} step={step} isDone={done.value.has(step)} practice={practice} />
        ))}
      </ol>
      <p class="practice-count" role="status">
        {isAllDone.value ? t("practiceAllDone") : t("practiceDone", done.value.size, practiceSteps.length)}
      </p>
      {isAllDone.value && (
        <a class="button button-primary" href="../welcome/index.html#where">
          {t("practiceOn")}
        </a>
      )}
    </>
  );
}

interface StepProps {
  readonly step: PracticeStep;
  readonly isDone: boolean;
  readonly practice: PracticeModel;
}

function Step({ step, isDone, practice }: StepProps) {
  return (
    <li class={isDone ? "practice-step is-done" : "practice-step"} data-step={step}>
      <Icon node={isDone ? CircleCheck : CircleDashed} class="icon practice-sign" />
      <div>
        <h3>
          {t(`practiceStep_${step}`)}
          {isDone && <span class="only-heard"> ({t("practiceStepDone")})</span>}
        </h3>
        <p>{t(`practiceHow_${step}`)}</p>
        {step === "panel" && (
          <button type="button" class="button button-small" onClick={() => void practice.openPanel()}>
            <Icon node={PanelRight} class="icon points-back" />
            {t("practiceOpenPanel")}
          </button>
        )}
        {step === "hide" && <HideKey />}
      </div>
    </li>
  );
}

/** As the browser gave it; nothing where the reader has to choose one first. */
function HideKey() {
  const [key, setKey] = useState("");
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKey(all.find(({ name }) => name === "toggle-marks")?.shortcut ?? ""),
      () => undefined,
    );
  }, []);
  return key === "" ? null : (
    <p>
      <CommandKeys shortcut={key} />
    </p>
  );
}
