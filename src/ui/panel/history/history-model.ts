/** Taking back and making again what was changed on this article's notes, also after a reload. */
import { createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Article } from "../../../core/article/article.ts";
import type { StepHead } from "../../../core/notes/note-step.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { problemSentence, t } from "../../parts/messages.ts";
import type { ToastModel } from "../../parts/toast.tsx";

export type Way = "undo" | "redo";
type Next = Readonly<Record<Way, StepHead | null>>;

const nothing: Next = { undo: null, redo: null };

/** `flush` stores what is being typed: it is a step of its own. */
export const HistoryModel = createModel(
  (article: ReadonlySignal<Article | null>, toast: ToastModel, flush: () => Promise<void>) => {
    const next = signal<Next>(nothing);
    let asked = 0;

    async function hear(): Promise<Next> {
      const id = article.value?.id;
      const mine = ++asked;
      const answer = id === undefined ? null : await askBackground("note/steps", { article: id });
      const heard = answer?.ok ? answer.value : nothing;
      if (mine === asked) next.value = heard;
      return heard;
    }

    async function turn(way: Way): Promise<void> {
      const id = article.value?.id;
      await flush();
      const step = (await hear())[way];
      if (id === undefined || !step) return toast.say(t(way === "undo" ? "stepNothingBack" : "stepNothingAgain"));
      const turned = await askBackground(`note/${way}`, { article: id, step: step.number });
      if (!turned.ok) toast.show(problemSentence(turned.error));
      else toast.say(t(way === "undo" ? "stepTakenBack" : "stepMadeAgain", stepName(step)));
      await hear();
    }

    /** Keys may come faster than answers: one after the other. */
    let last: Promise<void> = Promise.resolve();

    return {
      next,
      hear,

      turn(way: Way): Promise<void> {
        last = last.then(() => turn(way));
        return last;
      },
    };
  },
);

export type HistoryModel = InstanceType<typeof HistoryModel>;

export const stepName = ({ kind }: StepHead): string => t(`step_${kind}`);
