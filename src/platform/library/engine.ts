/**
 * Answers questions about the whole library, of what it has in memory: in a worker, so that nothing else waits for it.
 * It only reads. What was written since is found by the versions of the articles, whoever wrote it and whenever.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { ok, type Problem, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { ReadArticle } from "../../core/library/segment.ts";
import type { Connection } from "../database/connection.ts";
import { unprepared } from "../database/prepare-digests.ts";
import { type Answers, answers } from "./answers.ts";
import type { IndexStore } from "./index-store.ts";
import type { LibraryQuestions, LibraryStatus } from "./library-protocol.ts";
import { nameShelf } from "./name-shelf.ts";
import { readArticles, readVersions } from "./read-articles.ts";
import { segmentNotes, shelf } from "./shelf.ts";

export interface EngineWorld {
  readonly library: Connection;
  readonly index: IndexStore;
  /** Has some of the missing digests made; answers how many are left. Another room writes. */
  readonly prepare: () => Promise<Result<number>>;
  readonly tellStatus: (status: LibraryStatus) => void;
  readonly tellChanged: () => void;
}

export interface Engine {
  answer<K extends keyof LibraryQuestions>(
    question: K,
    ask: LibraryQuestions[K]["ask"],
  ): Promise<Result<LibraryQuestions[K]["answer"]>>;
  /** Something may have been written: looks, and tells when it did. Done when all of it is on the shelf. */
  look(): Promise<void>;
  /** The reader's rules for names, for every article. */
  rule(rules: readonly EntityRule[]): void;
  /** Makes everything anew that can be made anew. */
  rebuild(): Promise<void>;
}

/** Articles in one reading. */
const atOnce = 20;

export function engine({ library, index, prepare, tellStatus, tellChanged }: EngineWorld): Engine {
  const segments = shelf(index);
  const names = nameShelf(library);
  let rules: readonly EntityRule[] = [];
  /** The versions of articles with notes that are not in the bin. */
  let noted: ReadonlyMap<ArticleId, number> = new Map();
  let looking: Promise<void> | null = null;
  let isWanted = false;
  let shown: Pick<LibraryStatus, "stage" | "done" | "total" | "problem"> = {
    stage: "opening",
    done: 0,
    total: 0,
    problem: null,
  };

  function tell(change: Partial<typeof shown>): void {
    shown = { ...shown, ...change };
    tellStatus({ ...shown, ...segments.table().totals });
  }

  function noteVersions(): void {
    const places = segments.table().places();
    noted = new Map([...segments.versions()].filter(([id]) => places.has(id)));
  }

  function shelved(): void {
    noteVersions();
    tellChanged();
  }

  const answering: Answers = answers({
    library,
    table: segments.table,
    names: () => names.names(noted, rules),
    rules: () => rules,
  });

  const opened = Promise.all([library.use(readVersions), segments.load()]).then(async ([now]) => {
    if (now.ok) await dropGone(now.value);
    // Nobody has had an answer yet that this would change.
    noteVersions();
  });

  async function dropGone(now: ReadonlyMap<ArticleId, number>): Promise<boolean> {
    const gone = [...segments.versions().keys()].filter((id) => !now.has(id));
    if (gone.length > 0) await segments.take(new Set(gone));
    return gone.length > 0;
  }

  async function lookOnce(): Promise<Result<null>> {
    const prepared = await prepareAll();
    const now = await library.use(readVersions);
    if (!now.ok) return now;
    if (await dropGone(now.value)) shelved();
    const here = segments.versions();
    const stale = [...now.value].filter(([id, version]) => here.get(id) !== version).map(([id]) => id);
    const shelvedNow =
      stale.length > 0 ? await shelveAll([...new Set([...stale, ...segments.thinArticles()])]) : ok(null);
    return shelvedNow.ok ? prepared : shelvedNow;
  }

  async function prepareAll(): Promise<Result<null>> {
    const missing = await library.use(unprepared);
    if (!missing.ok) return missing;
    const total = missing.value;
    for (let left = total; left > 0; ) {
      tell({ stage: "preparing", done: total - left, total });
      const prepared = await prepare();
      if (!prepared.ok) return prepared;
      // One that cannot be done would be tried for ever.
      if (prepared.value >= left) break;
      left = prepared.value;
    }
    return ok(null);
  }

  async function shelveAll(ids: readonly ArticleId[]): Promise<Result<null>> {
    let read: ReadArticle[] = [];
    let count = 0;
    for (let from = 0; from < ids.length; from += atOnce) {
      if (ids.length > atOnce) tell({ stage: "indexing", done: from, total: ids.length });
      const some = await library.use((database) => readArticles(database, ids.slice(from, from + atOnce)));
      if (!some.ok) return some;
      read = [...read, ...some.value];
      count += some.value.reduce((sum, { notes }) => sum + notes.length, 0);
      if (count < segmentNotes && from + atOnce < ids.length) continue;
      await segments.put(read);
      shelved();
      read = [];
      count = 0;
    }
    return ok(null);
  }

  async function lookUntilDone(): Promise<void> {
    await opened;
    while (isWanted) {
      isWanted = false;
      const looked = await lookOnce();
      tell(looked.ok ? ready : { ...ready, ...stageOf(looked.error) });
    }
  }

  return {
    async answer(question, ask) {
      await opened;
      return answering(question, ask);
    },

    look() {
      isWanted = true;
      looking ??= lookUntilDone().finally(() => {
        looking = null;
      });
      return looking;
    },

    rule(now) {
      if (now.length === 0 && rules.length === 0) return;
      rules = now;
      tellChanged();
    },

    async rebuild() {
      await opened;
      await looking;
      await segments.clear();
      names.clear();
      shelved();
      await this.look();
    },
  };
}

const ready = { stage: "ready", done: 0, total: 0, problem: null } as const;

/** A full disk keeps digests from being made; what there is can be shown all the same. */
const stageOf = (problem: Problem): Pick<LibraryStatus, "stage" | "problem"> => ({
  stage: problem.code === "disk-full" ? "ready" : "failed",
  problem,
});
