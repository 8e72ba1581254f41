/**
 * `npm run bench -- time`: time expressions by span, value and class, their speed, and the dates of events, with the
 * peers and two baselines in the same run.
 *
 * Read as one file (tools/import-bundled.mjs), which the processes that take the speed import again.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { putIntoReadme } from "../readme.ts";
import { classTable, differencesIn } from "./class-report.ts";
import { documentsOf, type TimexSet, timexSets } from "./documents.ts";
import { eventDateTable } from "./event-dates.ts";
import { ownEventTable } from "./own-events.ts";
import type { Prediction, TimeScorer } from "./scorer.ts";
import { speedReport } from "./speed.ts";
import type { Tagger } from "./tagger.ts";
import { type Tool, taggers, tools } from "./taggers.ts";
import { recallTable, scoreTable, type Tagged } from "./timex-report.ts";

export { wordsPerSecond } from "./speed.ts";

/** "events" are the two public sets of event dates; our own articles have both. */
const allSets = [...timexSets, "events"] as const;

/** Answers the exit status. */
export async function run(args: readonly string[], load: (file: string) => Promise<unknown>): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "../shared/data/time" },
      sets: { type: "string", default: allSets.join(",") },
      speed: { type: "boolean", default: true },
      errors: { type: "string" },
      write: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  if (!existsSync(values.data)) {
    console.error(`bench: there is no folder ${values.data}. Say where the data is with --data FOLDER.`);
    return 2;
  }
  const asked = values.sets.split(",").filter((name) => name !== "");
  const sets = timexSets.filter((set) => asked.includes(set));
  const unknown = asked.filter((name) => !(allSets as readonly string[]).includes(name));
  if (unknown.length > 0) {
    console.error(`bench: no set ${unknown.join(", ")}. There are ${allSets.join(", ")}.`);
    return 2;
  }
  const scorer = (await load(resolve(values.data, "../../bench/score-time.mjs"))) as TimeScorer;
  const tagged = taggedSets(sets, values.data);
  const isPartial = ({ set }: Tagged): boolean => set.startsWith("gum-");
  const dev = tagged.find(({ set }) => set === "dev");
  const report = [
    ...scoreTable(
      tagged.filter((each) => !isPartial(each)),
      scorer,
    ),
    ...recallTable(tagged.filter(isPartial), scorer),
    ...(dev ? classTable(dev, scorer) : []),
    ...(asked.includes("events") ? eventDateTable(values.data) : []),
    ...ownEventTable((["dev", "test"] as const).filter((half) => asked.includes(`own-${half}`))),
    ...(values.speed ? speedReport(import.meta.url, values.data) : []),
  ].join("\n");
  console.log(report);
  if (values.errors !== undefined && dev)
    for (const line of differencesIn(dev, scorer, values.errors)) console.log(line);
  if (values.write) putIntoReadme("time", report);
  return 0;
}

/** Each document is read once, in however many sets it is. */
function taggedSets(sets: readonly TimexSet[], data: string): readonly Tagged[] {
  const made = new Map<Tool, Tagger>(tools.map((tool) => [tool, taggers[tool]()]));
  const known = new Map<string, Prediction>();
  const predictionOf = (tool: Tool, { docId, text, dct }: { docId: string; text: string; dct: string }): Prediction => {
    const key = `${tool} ${docId}`;
    const prediction = known.get(key) ?? { docId, timexes: made.get(tool)?.tag(text, dct) ?? [] };
    known.set(key, prediction);
    return prediction;
  };
  return sets
    .map((set) => ({ set, documents: documentsOf(set, data) }))
    .filter(({ documents }) => documents.length > 0)
    .map(({ set, documents }) => ({
      set,
      documents,
      predictions: new Map(tools.map((tool) => [tool, documents.map((document) => predictionOf(tool, document))])),
    }));
}
