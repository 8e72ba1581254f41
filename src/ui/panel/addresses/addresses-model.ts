/** The article's other addresses: notes of the same title elsewhere, and "this moved". */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { ArticleId } from "../../../core/article/brand.ts";
import type { ArticleHead, KnownAddress } from "../../../core/article/known-address.ts";
import type { PageState } from "../../../core/article/page-state.ts";
import type { Result } from "../../../core/article/result.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { hostOf } from "../../parts/host-of.ts";
import { plural, problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";
import { folded } from "../entities/name-match.ts";
import { dismissals } from "./dismissals.ts";

export const AddressesModel = createModel(
  (state: ReadonlySignal<PageState | null>, toast: ToastModel, flush: () => Promise<void>) => {
    const known = signal<readonly KnownAddress[]>([]);
    const sameTitle = signal<readonly ArticleHead[]>([]);
    /** Of the dialog to choose from; null while it is closed or being read. */
    const all = signal<readonly ArticleHead[] | null>(null);
    const isChoosing = signal(false);
    const wanted = signal("");
    const dismissed = signal(0);

    const article = computed(() => state.value?.analysis?.article ?? null);
    const others = (heads: readonly ArticleHead[]) => heads.filter(({ id }) => id !== article.value?.id);
    const suggested = computed(() => {
      const here = article.value?.id;
      dismissed.value;
      return here === undefined ? [] : others(sameTitle.value).filter(({ id }) => !dismissals.has(here, id));
    });
    const choices = computed(() => {
      const words = folded(wanted.value).split(/\s+/).filter(Boolean);
      const site = hostOf(article.value?.url ?? "");
      return others(all.value ?? [])
        .filter((head) => words.every((word) => folded(`${head.title} ${head.url}`).includes(word)))
        .toSorted((a, b) => Number(hostOf(b.url) === site) - Number(hostOf(a.url) === site) || later(a, b));
    });

    let asked = 0;
    async function hear(): Promise<void> {
      const here = article.value;
      const mine = ++asked;
      const title = here?.title ?? "";
      const [addresses, heads] = here
        ? await Promise.all([
            askBackground("article/addresses", { article: here.id }),
            title === "" ? null : askBackground("article/heads", { title }),
          ])
        : [null, null];
      if (mine !== asked) return;
      known.value = addresses?.ok ? addresses.value : [];
      sameTitle.value = heads?.ok ? heads.value : [];
    }

    function tell(result: Result<unknown>): boolean {
      if (!result.ok) toast.show(problemSentence(result.error));
      return result.ok;
    }

    async function separate(address: ArticleId): Promise<void> {
      await flush();
      if (!tell(await askBackground("article/separate", { address }))) return;
      toast.show(t("addressSeparated"));
      await hear();
    }

    return {
      known,
      suggested,
      isChoosing,
      wanted,
      choices,
      isLoading: computed(() => isChoosing.value && all.value === null),
      hear,
      separate,

      /** The notes of that article are on this one from now on; with a way back, which the panel keeps. */
      async bring(from: ArticleId): Promise<void> {
        const { analysis, corrections = [] } = state.value ?? {};
        if (!analysis) return;
        isChoosing.value = false;
        await flush();
        const moved = await askBackground("article/move", { from, keep: { analysis, corrections } });
        if (!tell(moved) || !moved.ok) return;
        toast.show(plural("addressBrought", moved.value), { label: t("noteUndo"), run: () => void separate(from) });
        await hear();
      },

      /** It is another article that is called the same. */
      dismiss(id: ArticleId): void {
        const here = article.value?.id;
        if (here === undefined) return;
        dismissals.add(here, id, state.value?.isPrivate === false);
        dismissed.value++;
        toast.say(t("addressDismissed"));
      },

      async choose(): Promise<void> {
        all.value = null;
        wanted.value = "";
        isChoosing.value = true;
        const heads = await askBackground("article/heads", { title: null });
        if (tell(heads) && heads.ok) all.value = heads.value;
        else isChoosing.value = false;
      },

      close(): void {
        isChoosing.value = false;
      },
    };
  },
);

export type AddressesModel = InstanceType<typeof AddressesModel>;

const later = (a: ArticleHead, b: ArticleHead): number => (a.captured < b.captured ? 1 : -1);
