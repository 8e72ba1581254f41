/** The bench's answers as Markdown tables: the same text on the terminal and in the README. */
import type { BodyScore, Page, Scorer, Truth } from "./pages.ts";
import type { Took, ToolRead } from "./tool-read.ts";

export interface Answers {
  readonly tool: string;
  readonly reads: Map<string, ToolRead>;
  /** Those that were taken one at a time: only they tell of speed. */
  readonly timed: Map<string, ToolRead>;
  /** Page → what went wrong. */
  readonly failures: Map<string, string>;
}

/** Below this share of its words in the loaded page, a text cannot be found by anyone. */
const leastInPage = 0.8;

export function reportOf(pages: readonly Page[], answers: readonly Answers[], scorer: Scorer): string {
  return [
    table(
      ["body text", "pages", "tool", "F1", "precision", "recall", "accuracy", "word-F1"],
      bodyRows(pages, answers, scorer),
    ),
    table(
      ["article or not", "tool", "precision", "recall", "F1", "false-positive rate"],
      detectionRows(pages, answers, scorer),
    ),
    table(["said to be an article", ...answers.filter(judges).map(toolName)], kindRows(pages, answers, scorer)),
    table(["exactly right", "pages", ...answers.map(({ tool }) => tool)], metadataRows(pages, answers, scorer)),
    table(
      [
        "milliseconds",
        "first call, median",
        "p95",
        "later calls, median",
        "p95",
        "first call ÷ Readability's, median",
        "p95",
        "later calls ÷ Readability's, median",
        "p95",
      ],
      speedRows(answers),
    ),
    pageRows(answers),
  ].join("\n\n");
}

type Row = readonly (string | number)[];

function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const three = (number: number) => (Number.isNaN(number) ? "–" : number.toFixed(3));
const share = (part: number, whole: number) => three(part / whole);

const kindOf = ({ set, type }: Truth) => (set === "wcxb" ? `wcxb: ${type}` : set);

function bodyRows(pages: readonly Page[], answers: readonly Answers[], scorer: Scorer): readonly Row[] {
  const kinds = [...new Set(pages.filter(({ truth }) => truth.body).map(({ truth }) => kindOf(truth)))];
  return kinds.flatMap((kind) =>
    answers.map(({ tool, reads }) => {
      const scores: BodyScore[] = [];
      for (const { id, truth } of pages) {
        const read = reads.get(id);
        if (!read || !truth.body || kindOf(truth) !== kind || (truth.domRecall ?? 1) < leastInPage) continue;
        scores.push(scorer.scorePage(truth.body, read.body ?? ""));
      }
      const { n, f1, p, r, acc, wordF1 } = scorer.aggregate(scores);
      return [kind, n, tool, ...[f1, p, r, acc, wordF1].map(three)];
    }),
  );
}

const judges = ({ reads }: Answers) => [...reads.values()].some(({ isArticle }) => isArticle !== null);
/** Readability judges with a function of its own. */
const toolName = ({ tool }: Answers) => (tool === "readability" ? "isProbablyReaderable" : tool);

function detectionRows(pages: readonly Page[], answers: readonly Answers[], scorer: Scorer): readonly Row[] {
  return answers.filter(judges).map((answer) => {
    const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { id, truth } of pages) {
      const truly = scorer.isArticle(truth);
      const said = answer.reads.get(id)?.isArticle;
      if (truly === null || said === undefined || said === null) continue;
      count[truly ? (said ? "tp" : "fn") : said ? "fp" : "tn"]++;
    }
    const { tp, fp, fn, tn } = count;
    const named = `${tp + fn} articles, ${fp + tn} other pages`;
    return [
      named,
      toolName(answer),
      share(tp, tp + fp),
      share(tp, tp + fn),
      share(2 * tp, 2 * tp + fp + fn),
      share(fp, fp + tn),
    ];
  });
}

function kindRows(pages: readonly Page[], answers: readonly Answers[], scorer: Scorer): readonly Row[] {
  const named = ({ truth }: Page) =>
    truth.readerable === undefined
      ? (scorer.isArticle(truth) !== null || truth.type) && kindOf(truth)
      : `readability: ${truth.readerable ? "" : "not "}readerable`;
  const kinds = [...new Set(pages.map(named))].filter((kind) => typeof kind === "string");
  return kinds.map((kind) => {
    const these = pages.filter((page) => named(page) === kind);
    const said = answers.filter(judges).map(({ reads }) => {
      const known = these.flatMap(({ id }) => reads.get(id) ?? []);
      return share(known.filter(({ isArticle }) => isArticle).length, known.length);
    });
    return [`${kind} (${these.length})`, ...said];
  });
}

function metadataRows(pages: readonly Page[], answers: readonly Answers[], scorer: Scorer): readonly Row[] {
  const names = (authors: string | readonly string[] | null) =>
    [...new Set(scorer.splitAuthors(authors))].sort().join("|");
  const fields = {
    title: {
      has: ({ title }: Truth) => Boolean(title),
      is: (truth: Truth, { title }: ToolRead) => scorer.normTitle(title) === scorer.normTitle(truth.title ?? null),
    },
    authors: {
      has: ({ authors }: Truth) => (authors?.length ?? 0) > 0,
      is: (truth: Truth, { authors }: ToolRead) => names(authors) === names(truth.authors ?? null),
    },
    date: {
      has: ({ date }: Truth) => scorer.day(date ?? null) !== null,
      is: (truth: Truth, { date }: ToolRead) => scorer.day(date) === scorer.day(truth.date ?? null),
    },
  } as const;
  const groups = [
    ...[...new Set(pages.map(({ truth }) => truth.set))].map((set) => ({ name: set, sets: [set] })),
    { name: "htmldate + traf", sets: ["htmldate", "traf"] },
  ];
  return groups.flatMap(({ name, sets }) =>
    Object.entries(fields).flatMap(([field, { has, is }]) => {
      const these = pages.filter(
        ({ truth }) => sets.includes(truth.set) && has(truth) && (truth.set !== "wcxb" || truth.type === "article"),
      );
      if (these.length === 0) return [];
      const right = answers.map(({ reads }) => {
        const known = these.filter(({ id }) => reads.has(id));
        return share(known.filter(({ id, truth }) => is(truth, reads.get(id) as ToolRead)).length, known.length);
      });
      return [[`${name}: ${field}`, these.length, ...right]];
    }),
  );
}

function speedRows(answers: readonly Answers[]): readonly Row[] {
  const calls = answers.flatMap(({ tool, timed }) =>
    ["detect", "extract"].flatMap((call) => {
      const took = [...timed.values()].flatMap((read) => read.took[call] ?? []);
      return took.length === 0 ? [] : [{ tool, call, took }];
    }),
  );
  const peer = calls.find(({ tool, call }) => tool === "readability" && call === "extract");
  return calls.map(({ tool, call, took }) => {
    const at = (which: keyof Took, part: number, of = took) =>
      quantile(
        of.map((each) => each[which]),
        part,
      );
    const ratio = (which: keyof Took, part: number) =>
      peer && call === "extract" ? (at(which, part) / at(which, part, peer.took)).toFixed(2) : "";
    const one = (number: number) => number.toFixed(number < 10 ? 2 : 1);
    return [
      `${tool} ${call}`,
      one(at("cold", 0.5)),
      one(at("cold", 0.95)),
      one(at("warm", 0.5)),
      one(at("warm", 0.95)),
      ratio("cold", 0.5),
      ratio("cold", 0.95),
      ratio("warm", 0.5),
      ratio("warm", 0.95),
    ];
  });
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function pageRows(answers: readonly Answers[]): string {
  return answers
    .map(({ tool, reads, timed, failures }) => {
      const all = [...reads.values(), ...timed.values()];
      const records = all.reduce((sum, { mutations }) => sum + mutations, 0);
      const changed = all.filter(({ isUnchanged }) => !isUnchanged).length;
      const left = tool === "tidemark" ? `, ${records} mutation records, ${changed} pages changed` : "";
      const examples = [...failures].slice(0, 3).map(([id, why]) => `${id}: ${why.split("\n")[0]}`);
      return `${tool}: ${reads.size} pages read, ${failures.size} failed${left}${examples.length > 0 ? ` (${examples.join("; ")})` : ""}.`;
    })
    .join("\n");
}
