/**
 * The rows of a list that is longer than what is asked for at once: pages are asked for as they come into sight. What is
 * shown stays until the answer to another question is there, so that nothing flickers while the reader types.
 */
import { computed, signal } from "@preact/signals";
import type { Problem, Result } from "../../../core/article/result.ts";
import type { RowRange } from "./window-of-rows.ts";

export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Asks for `limit` rows from `offset` on. */
export type AskPage<Row, Answer extends Page<Row>> = (offset: number, limit: number) => Promise<Result<Answer>>;

const pageSize = 60;

export function pagedRows<Row, Answer extends Page<Row> = Page<Row>>(ask: AskPage<Row, Answer>) {
  /** What was answered last to the present question; null until it is. */
  const answer = signal<Answer | null>(null);
  const problem = signal<Problem | null>(null);
  const pages = signal<ReadonlyMap<number, readonly Row[]>>(new Map());
  /** Counts the questions that were answered: each is another list. */
  const list = signal(0);
  const asking = signal(0);
  const total = computed(() => answer.value?.total ?? 0);
  /** Of the question that holds; answers to those before it come too late. */
  let question = 0;
  let onTheirWay = new Set<number>();
  let inSight: RowRange = { first: 0, end: 1 };
  let isStarting = false;
  let isOvertaken = false;

  async function load(page: number, isFirst: boolean): Promise<void> {
    const mine = question;
    onTheirWay.add(page);
    asking.value++;
    const heard = await ask(page * pageSize, pageSize);
    asking.value--;
    if (mine !== question) return;
    onTheirWay.delete(page);
    if (!heard.ok) {
      problem.value = heard.error;
      return;
    }
    problem.value = null;
    pages.value = isFirst ? new Map([[page, heard.value.rows]]) : new Map(pages.value).set(page, heard.value.rows);
    if (isFirst) list.value++;
    answer.value = heard.value;
  }

  const pagesOf = ({ first, end }: RowRange): readonly number[] => {
    const from = Math.floor(first / pageSize);
    const to = Math.floor(Math.max(first, end - 1) / pageSize);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  };

  return {
    answer,
    problem,
    total,
    list,
    /** For who draws rows: read it, because `rowAt` is not followed where it stands in a model. */
    pages,
    isBusy: computed(() => asking.value > 0),
    /** Null while it is on its way. */
    rowAt: (index: number): Row | null => pages.value.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null,

    need(range: RowRange): void {
      inSight = range;
      if (answer.peek() === null) return;
      for (const page of pagesOf(range)) {
        const isThere = pages.peek().has(page) || onTheirWay.has(page) || page * pageSize >= total.peek();
        if (!isThere) void load(page, false);
      }
    },

    /** The question is another one. While one is on its way only the last of those that follow is asked. */
    async restart(): Promise<void> {
      question++;
      onTheirWay = new Set();
      isOvertaken = isStarting;
      if (isStarting) return;
      isStarting = true;
      do {
        isOvertaken = false;
        await load(0, true);
      } while (isOvertaken);
      isStarting = false;
    },

    /** The question is the same, but its answer may be another now. */
    async refresh(): Promise<void> {
      if (answer.peek() === null) return this.restart();
      question++;
      const mine = question;
      onTheirWay = new Set();
      const wanted = pagesOf(inSight);
      const heard = await Promise.all(
        wanted.map(async (page) => ({ page, heard: await ask(page * pageSize, pageSize) })),
      );
      if (mine !== question) return;
      const fresh = new Map<number, readonly Row[]>();
      for (const { page, heard: each } of heard) {
        if (!each.ok) {
          problem.value = each.error;
          return;
        }
        fresh.set(page, each.value.rows);
        answer.value = each.value;
      }
      problem.value = null;
      pages.value = fresh;
    },
  };
}

export type PagedRows<Row, Answer extends Page<Row> = Page<Row>> = ReturnType<typeof pagedRows<Row, Answer>>;
