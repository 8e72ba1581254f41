/** The same by class of expression, ours beside the best peer, so that one sees what is still to be won. */
import { classOf, timexClasses } from "./classes.ts";
import type { TimeDocument } from "./documents.ts";
import type { Prediction, TimeScorer } from "./scorer.ts";
import type { FoundTimex } from "./tagger.ts";
import type { Tool } from "./taggers.ts";
import type { Tagged } from "./timex-report.ts";

interface ClassCount {
  gold: number;
  found: number;
  strict: number;
  value: number;
  /** By the class that the found words have. */
  spurious: number;
}

/** Of what no gold expression is, or what gold says otherwise: `found` is null when nothing was found. */
interface Difference {
  readonly class: string;
  readonly document: TimeDocument;
  readonly gold: TimeDocument["timexes"][number] | null;
  readonly found: FoundTimex | null;
}

export function classTable({ set, documents, predictions }: Tagged, scorer: TimeScorer): readonly string[] {
  const valueF1 = (tool: Tool): number => scorer.score(documents, predictions.get(tool) ?? []).valueF1;
  const peers = [...predictions.keys()].filter((tool) => tool !== "Tidemark");
  const best = peers.sort((a, b) => valueF1(b) - valueF1(a))[0];
  const columns = (["Tidemark", ...(best ? [best] : [])] as const).map((tool) => ({
    tool,
    counts: compared(documents, predictions.get(tool) ?? [], scorer).counts,
  }));
  const head = ["gold", ...columns.flatMap(({ tool }) => [`${tool}: found`, "strict", "value right", "spurious"])];
  const rows = [...timexClasses, "all"].map((name) => {
    const gold = columns[0]?.counts.get(name)?.gold ?? 0;
    const cells = columns.flatMap(({ counts }) => {
      const { found = 0, strict = 0, value = 0, spurious = 0 } = counts.get(name) ?? {};
      return [found, strict, value, spurious];
    });
    return `| ${[name, gold, ...cells].join(" | ")} |`;
  });
  return [`| ${set}, by class | ${head.join(" | ")} |`, `|${"---|".repeat(head.length + 1)}`, ...rows, ""];
}

/** One line each, for the terminal only: the words are the corpus's. */
export function differencesIn({ documents, predictions }: Tagged, scorer: TimeScorer, name: string): readonly string[] {
  const { differences } = compared(documents, predictions.get("Tidemark") ?? [], scorer);
  return differences
    .filter((difference) => difference.class === name)
    .map(({ document: { docId, dct, text }, gold, found }) => {
      const at = gold ?? found ?? { start: 0, end: 0 };
      const told = (timex: Difference["gold"]): string =>
        timex ? `"${text.slice(timex.start, timex.end)}" ${timex.type} ${timex.value}` : "nothing";
      const around = text.slice(Math.max(0, at.start - 60), at.end + 40).replace(/\s+/gu, " ");
      return `${docId} ${dct}: gold ${told(gold)}; ours ${told(found)}; in: ${around}`;
    });
}

function compared(
  documents: readonly TimeDocument[],
  predicted: readonly Prediction[],
  { match }: TimeScorer,
): { readonly counts: ReadonlyMap<string, ClassCount>; readonly differences: readonly Difference[] } {
  const counts = new Map<string, ClassCount>();
  const differences: Difference[] = [];
  const add = (name: string, key: keyof ClassCount): void => {
    for (const each of [name, "all"]) {
      const count = counts.get(each) ?? { gold: 0, found: 0, strict: 0, value: 0, spurious: 0 };
      count[key]++;
      counts.set(each, count);
    }
  };
  const byId = new Map(predicted.map(({ docId, timexes }) => [docId, timexes]));
  for (const document of documents) {
    const { docId, text, timexes } = document;
    const ours = byId.get(docId) ?? [];
    const { gi, pj } = match(timexes, ours);
    for (const [at, gold] of timexes.entries()) {
      const words = text.slice(gold.start, gold.end);
      const name = classOf({ type: gold.type, value: gold.value ?? "" }, words);
      const found = ours[gi.get(at) ?? -1] ?? null;
      // As in TempEval-3, strict is the same words.
      const isStrict = found !== null && text.slice(found.start, found.end) === words;
      add(name, "gold");
      if (found) add(name, "found");
      if (isStrict) add(name, "strict");
      if (found?.value === gold.value) add(name, "value");
      if (!isStrict || found?.value !== gold.value || found.type !== gold.type)
        differences.push({ class: name, document, gold, found });
    }
    for (const [at, found] of ours.entries()) {
      if (pj.has(at)) continue;
      const name = classOf(found, text.slice(found.start, found.end));
      add(name, "spurious");
      differences.push({ class: name, document, gold: null, found });
    }
  }
  return { counts, differences };
}
