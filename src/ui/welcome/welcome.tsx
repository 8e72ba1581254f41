/** What Tidemark does, what it keeps to itself, and the one choice to be made. */
import { HardDrive, Highlighter, type IconNode, Puzzle, ShieldCheck } from "lucide";
import type { ComponentChildren } from "preact";
import browser from "webextension-polyfill";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import { ReachChoice } from "../parts/reach-choice.tsx";
import type { ReachModel } from "../parts/reach-model.ts";
import { Shortcuts } from "../parts/shortcuts.tsx";
import { ToastArea, type ToastModel } from "../parts/toast.tsx";
import { Picture } from "./picture.tsx";

interface WelcomeProps {
  readonly reach: ReachModel;
  readonly toast: ToastModel;
}

export function Welcome({ reach, toast }: WelcomeProps) {
  return (
    <>
      <header class="brand">
        <img src="/icons/icon128.png" width="36" height="36" alt="" />
        <span>{t("appName")}</span>
      </header>
      <main>
        <div class="hero">
          <div>
            <h1>{t("welcomeHeading")}</h1>
            <p class="hero-lead">{t("welcomeLead")}</p>
            <ul class="promises">
              <Point icon={Highlighter}>{t("welcomePromiseQuiet")}</Point>
              <Point icon={HardDrive}>{t("welcomePromiseLocal")}</Point>
              <Point icon={ShieldCheck}>{t("welcomePromisePrivate")}</Point>
            </ul>
            <a class="button button-primary hero-try" href="../practice/index.html">
              {t("welcomePractise")}
            </a>
          </div>
          <Picture />
        </div>

        <section aria-labelledby="where">
          <h2 id="where">{t("welcomeWhere")}</h2>
          <ReachChoice model={reach} legend={t("welcomeWhereLead")} />
        </section>

        <div class="pair">
          <section aria-labelledby="pin">
            <h2 id="pin">{t("welcomePin")}</h2>
            <Pinning />
          </section>
          <section aria-labelledby="keys">
            <h2 id="keys">{t("welcomeShortcuts")}</h2>
            <Shortcuts />
          </section>
        </div>

        <p class="last-words">
          {t("welcomeOptions")}{" "}
          <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t("welcomeOpenOptions")}
          </button>
        </p>
      </main>
      <ToastArea toast={toast} />
    </>
  );
}

function Point({ icon, children }: { readonly icon: IconNode; readonly children: ComponentChildren }) {
  return (
    <li>
      <Icon node={icon} />
      <span>{children}</span>
    </li>
  );
}

function Pinning() {
  const steps =
    __TARGET__ === "firefox"
      ? ["welcomePinFirefox1", "welcomePinFirefox2", "welcomePinFirefox3"]
      : ["welcomePinChrome1", "welcomePinChrome2", "welcomePinChrome3"];
  return (
    <>
      <div class="toolbar-picture" aria-hidden="true">
        <span class="toolbar-address" />
        <img src="/icons/icon32.png" width="20" height="20" alt="" />
        <Icon node={Puzzle} />
      </div>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </>
  );
}
