/** The library's engine as a page of ours sees it: questions with answers, and word of what changed. */
import { fail, type Result } from "../../core/article/result.ts";
import { askBackground, onAnnouncement } from "../messenger.ts";
import { onSettingsChanged, readSettings } from "../settings.ts";
import type { LibraryQuestions, LibraryStatus } from "./library-protocol.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

export interface LibraryClient {
  /** "cancelled" when `signal` says so first. */
  ask<Q extends keyof LibraryQuestions>(
    question: Q,
    ask: LibraryQuestions[Q]["ask"],
    signal?: AbortSignal,
  ): Promise<Result<LibraryQuestions[Q]["answer"]>>;
  /** Told at once and whenever it changes; returns how to stop. */
  onStatus(hear: (status: LibraryStatus) => void): () => void;
  /** The same questions may be answered otherwise from now on; returns how to stop. */
  onChanged(hear: () => void): () => void;
  /** Something may have been written that nobody announced. */
  look(): void;
  /** Makes everything that is only made ready for search anew. */
  rebuild(): Promise<Result<null>>;
  close(): void;
}

/** Many notes that are changed one after another are looked at together. In milliseconds. */
const pause = 100;

const opening: LibraryStatus = {
  ...{ stage: "opening", done: 0, total: 0, articles: 0, notes: 0, inBin: 0 },
  problem: null,
};

export function libraryClient(): LibraryClient {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "library" });
  const waiting = new Map<number, (answer: Result<never>) => void>();
  const statusHearers = new Set<(status: LibraryStatus) => void>();
  const changeHearers = new Set<() => void>();
  let status = opening;
  let lastId = 0;
  let isLooking = false;

  const send = (message: ToWorker): void => worker.postMessage(message);

  function answered<T>(id: number, signal?: AbortSignal): Promise<Result<T>> {
    return new Promise((resolve) => {
      const end = (answer: Result<never>): void => {
        waiting.delete(id);
        signal?.removeEventListener("abort", abort);
        resolve(answer);
      };
      const abort = (): void => {
        send({ kind: "cancel", id });
        end(fail({ code: "cancelled", detail: String(id) }));
      };
      waiting.set(id, end);
      signal?.addEventListener("abort", abort);
      if (signal?.aborted) abort();
    });
  }

  function tellStatus(now: LibraryStatus): void {
    status = now;
    for (const hear of statusHearers) hear(now);
  }

  function look(): void {
    if (isLooking) return;
    isLooking = true;
    setTimeout(() => {
      isLooking = false;
      send({ kind: "look" });
    }, pause);
  }

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case "answer":
        waiting.get(data.id)?.(data.answer as Result<never>);
        break;
      case "status":
        tellStatus(data.status);
        break;
      case "changed":
        for (const hear of changeHearers) hear();
        break;
      case "prepare":
        void askBackground("digests/prepare", {}).then((left) => send({ kind: "prepared", left }));
        break;
    }
  });
  worker.addEventListener("error", ({ message }) => {
    const problem = { code: "unexpected", detail: message };
    for (const end of waiting.values()) end(fail(problem));
    tellStatus({ ...status, stage: "failed", problem });
  });

  void readSettings().then(({ entityRules }) => send({ kind: "rules", rules: entityRules }));
  const stops = [
    onSettingsChanged(({ entityRules }, before) => {
      if (JSON.stringify(entityRules) !== JSON.stringify(before.entityRules)) {
        send({ kind: "rules", rules: entityRules });
      }
    }),
    onAnnouncement("note/changed", look),
    onAnnouncement("article/moved", look),
  ];

  return {
    ask(question, ask, signal) {
      const id = ++lastId;
      const answer = answered<LibraryQuestions[typeof question]["answer"]>(id, signal);
      send({ kind: "ask", id, question, ask } as ToWorker);
      return answer;
    },
    onStatus(hear) {
      statusHearers.add(hear);
      hear(status);
      return () => void statusHearers.delete(hear);
    },
    onChanged(hear) {
      changeHearers.add(hear);
      return () => void changeHearers.delete(hear);
    },
    look,
    rebuild() {
      const id = ++lastId;
      const answer = answered<null>(id);
      send({ kind: "rebuild", id });
      return answer;
    },
    close() {
      for (const stop of stops) stop();
      worker.terminate();
    },
  };
}
