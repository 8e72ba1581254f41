/** Everything that can be chosen, on one page; each change is stored at once. */
import type { ComponentChildren } from "preact";
import { t } from "../parts/messages.ts";
import { ReachChoice } from "../parts/reach-choice.tsx";
import { Shortcuts } from "../parts/shortcuts.tsx";
import { ToastArea } from "../parts/toast.tsx";
import { SharingDialogs } from "../sharing/sharing-dialogs.tsx";
import { About } from "./about.tsx";
import { AppearanceSection } from "./appearance-section.tsx";
import { BackupsSection } from "./backups/backups-section.tsx";
import { ColoursSection } from "./colours-section.tsx";
import { MarksSection } from "./marks-section.tsx";
import type { OptionsModel } from "./options-model.ts";
import { RulesSection } from "./rules-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import { StoreSection } from "./store-section.tsx";

export function Options({ options }: { readonly options: OptionsModel }) {
  return (
    <>
      <header class="brand">
        <img src="/icons/icon128.png" width="36" height="36" alt="" />
        <h1>{t("optionsTitle")}</h1>
      </header>
      <main>
        <Section id="where" title={t("optionsWhere")} lead={t("optionsWhereLead")}>
          <ReachChoice model={options.reach} legend={t("optionsWhereLegend")} />
        </Section>
        <Section id="sites" title={t("optionsSites")} lead={t("optionsSitesLead")}>
          <SitesSection sites={options.sites} />
        </Section>
        <Section id="marks" title={t("optionsMarks")} lead={t("optionsMarksLead")}>
          <MarksSection reach={options.reach} />
        </Section>
        <Section id="rules" title={t("optionsRules")} lead={t("optionsRulesLead")}>
          <RulesSection rules={options.rules} />
        </Section>
        <Section id="colours" title={t("optionsColours")} lead={t("optionsColoursLead")}>
          <ColoursSection reach={options.reach} />
        </Section>
        <Section id="appearance" title={t("optionsAppearance")} lead={t("optionsAppearanceLead")}>
          <AppearanceSection reach={options.reach} />
        </Section>
        <Section id="store" title={t("optionsStore")} lead={t("optionsStoreLead")}>
          <StoreSection store={options.store} room={options.room} />
        </Section>
        <Section id="backups" title={t("optionsBackups")} lead={t("optionsBackupsLead")}>
          <BackupsSection backups={options.backups} reach={options.reach} sharing={options.sharing} />
        </Section>
        <Section id="keys" title={t("optionsKeys")} lead={t("optionsKeysLead")}>
          <Shortcuts />
        </Section>
        <Section id="about" title={t("optionsAbout")} lead={t("optionsAboutLead")}>
          <About />
        </Section>
        <ToastArea toast={options.toast} />
      </main>
      <SharingDialogs sharing={options.sharing} />
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{lead}</p>
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
