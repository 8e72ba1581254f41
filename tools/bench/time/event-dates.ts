/** Dates of events on the public sets, scored by the shared scorer, which is a command. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dateString } from "./date-string.ts";
import { daters } from "./daters.ts";
import { readLines } from "./documents.ts";
import { articleOf } from "./tidemark.ts";

interface EventDocument {
  readonly docId: string;
  readonly dct: string;
  readonly text: string;
  readonly sentences?: readonly { readonly i: number; readonly start: number; readonly end: number }[];
  /** `start` is -1 where only the sentence is known. */
  readonly events: readonly { readonly start: number; readonly sent?: number }[];
}

const files = ["eventtime.jsonl", "semeval15t4-trial.jsonl"] as const;
const measures = ["day_acc", "day_acc_nonDCT", "range_ok", "multi_begin", "acc", "acc_nonDCT"] as const;

export function eventDateTable(data: string): readonly string[] {
  const counts = new Map<string, string>();
  const rows = Object.keys(daters).map((dater) => {
    const told = files.map((file) => scored(data, file, dater)).join(" ");
    const cells = measures.map((measure) => {
      const [, share = "", count = ""] = new RegExp(`\\b${measure} ([\\d.]+) \\(n=(\\d+)\\)`, "u").exec(told) ?? [];
      counts.set(measure, count);
      return share;
    });
    return `| ${[dater, ...cells].join(" | ")} |`;
  });
  const head = measures.map((measure) => `${measure} (${counts.get(measure)})`);
  return [
    `| events (eventtime, the last two semeval) | ${head.join(" | ")} |`,
    `|${"---|".repeat(measures.length + 1)}`,
    ...rows,
    "",
  ];
}

function scored(data: string, file: string, dater: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tidemark-bench-"));
  try {
    const predicted = join(folder, "dates.jsonl");
    const lines = readLines<EventDocument>(join(data, file)).map((document) => predictionOf(document, dater));
    writeFileSync(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const scorer = resolve(data, "../../bench/score-event-dates.mjs");
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, join(data, file), predicted], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${scorer}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Events without a place take the date at the beginning of their sentence: the scorer looks them up there. */
function predictionOf({ docId, dct, text, sentences, events }: EventDocument, dater: string) {
  const dateAt = daters[dater]?.(articleOf(text, dct.slice(0, 10)), sentences);
  const dateOf = (at: number): string | null => dateString(dateAt?.(at) ?? null);
  return {
    docId,
    events: events.filter(({ start }) => start >= 0).map(({ start }) => ({ start, date: dateOf(start) })),
    sentences: (sentences ?? []).map(({ start, end }) => ({ start, end, date: dateOf(start) })),
  };
}
