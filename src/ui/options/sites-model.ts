/** Single sites on which Tidemark always or never runs, whatever holds for the others. */
import { computed, createModel, signal } from "@preact/signals";
import { siteOf } from "../../platform/match-patterns.ts";
import { chooseForSite } from "../../platform/settings.ts";
import { problemSentence, t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";
import type { ToastModel } from "../parts/toast.tsx";
import { handBackSite, isSitePermitted, requestSite } from "./site-permission.ts";

export type SiteChoice = "always" | "never";

interface ListedSite {
  readonly site: string;
  readonly choice: SiteChoice;
  /** May it be read without a click? */
  readonly isPermitted: boolean;
}

export const SitesModel = createModel((reach: ReachModel, toast: ToastModel) => {
  const typed = signal("");
  const isWrong = signal(false);
  const wanted = signal<SiteChoice>("never");

  const listed = computed<readonly ListedSite[]>(() =>
    Object.entries(reach.settings.value?.sites ?? {})
      .map(([site, choice]) => ({ site, choice, isPermitted: isSitePermitted(site, reach.origins.value) }))
      .sort((a, b) => a.site.localeCompare(b.site)),
  );

  async function store(site: string, choice: SiteChoice | null): Promise<void> {
    const written = await chooseForSite(site, choice);
    toast.show(
      written.ok ? t(choice === null ? "optionsSiteRemoved" : "optionsSaved", site) : problemSentence(written.error),
    );
  }

  /** Asks for the permission first when there is none: nothing may come before that in a click. */
  async function choose(site: string, choice: SiteChoice): Promise<void> {
    const isAsked = choice === "always" && !isSitePermitted(site, reach.origins.value);
    const isPermitted = isAsked ? await requestSite(site).catch(() => false) : true;
    await store(site, choice);
    if (!isPermitted) toast.show(t("optionsSiteRefused", site));
  }

  return {
    typed,
    isWrong,
    wanted,
    listed,
    choose,

    /** Must be called straight from the click, or the browser refuses to ask. */
    async add(): Promise<void> {
      const site = siteFrom(typed.value);
      isWrong.value = site === null;
      if (site === null) return;
      typed.value = "";
      await choose(site, wanted.value);
    },

    async remove(site: string): Promise<void> {
      await store(site, null);
      await handBackSite(site, reach.origins.value).catch(() => undefined);
    },
  };
});

export type SitesModel = InstanceType<typeof SitesModel>;

/** From "example.org", "www.example.org" or a whole address; null when it names no site. */
export function siteFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  return siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
}
