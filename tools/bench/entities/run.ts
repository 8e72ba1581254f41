/**
 * `npm run bench -- entities`: names by type, coreference, calibration, size and speed, with compromise beside it in the
 * same run.
 *
 * Corpora that the shipped model was trained on are measured with models that did not see them (`--models`, made by
 * tools/train/entities); where such a model is missing, the line says so. Speed is taken in a process of its own, so
 * that it is cold.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { namedTypes, paintedScore } from "../../../src/core/entities/entity.ts";
import { FeatureWeights } from "../../../src/core/entities/tagger/feature-weights.ts";
import { readModel, type TaggerModel } from "../../../src/core/entities/tagger/model.ts";
import { NameTagger } from "../../../src/core/lang/en/tagger/name-tagger.ts";
import { type CorpusDocument, conllSources, readConll, readOwn } from "../../train/entities/corpora.ts";
import { mainTypes, type newTally, type Score, scoreOf } from "../../train/entities/evaluate.ts";
import { isDemonymIn } from "../../train/entities/lists.ts";
import { measure } from "../../train/entities/measure.ts";
import { putIntoReadme } from "../readme.ts";
import { clusterReport } from "./clusters.ts";
import { measureCompromise } from "./compromise.ts";
import { speedReport } from "./speed.ts";

const shipped = "public/models/en/entities.bin";
const own = "tests/fixtures/entities";

/** Which view of training did not see a corpus. */
const unseenBy: Readonly<Record<string, string>> = {
  uner_pud: "cross",
  uner_ewt_dev: "cross",
  redocred: "wiki",
  dev: "own",
};

/** Answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "../shared/data/entities" },
      models: { type: "string", default: "node_modules/.cache/tidemark-entities" },
      sets: { type: "string", default: "test,dev,uner_pud,uner_ewt_dev,redocred" },
      without: { type: "string", default: "" },
      speed: { type: "boolean", default: true },
      write: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  if (!existsSync(values.data)) {
    console.error(`bench: there is no folder ${values.data}. Say where the data is with --data FOLDER.`);
    return 2;
  }
  const isDemonym = isDemonymIn(values.data);
  const lines = [
    "| set | | P | R | F1 | person | organisation | place | group | event | work | product | all types |",
    `|${"---|".repeat(13)}`,
  ];
  for (const set of values.sets.split(",").filter((name) => name !== "")) {
    const documents = documentsOf(set, values.data, isDemonym);
    const view = unseenBy[set];
    const path = view === undefined ? shipped : join(values.models, `${view}.bin`);
    const isUnseen = existsSync(path);
    const model = ablated(readModel(readFileSync(isUnseen ? path : shipped)), values.without);
    const { tally } = measure(documents, new NameTagger(model));
    lines.push(row(set, isUnseen ? "Tidemark" : "Tidemark (trained on it)", tally));
    lines.push(row(set, "compromise", await measureCompromise(documents)));
  }
  const model = readModel(readFileSync(shipped));
  const sure = measure(documentsOf("test", values.data, isDemonym), new NameTagger(model), paintedScore).tally;
  const { precision, recall } = scoreOf(sure, namedTypes);
  const bytes = readFileSync(shipped);
  const report = [
    ...lines,
    "",
    `Painted (score at least ${paintedScore}), own test half: precision ${one(precision)}, recall ${one(recall)} over all types.`,
    clusterReport(`${own}/test`, bytes),
    `Model and word lists: ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB compressed.`,
    ...(values.speed ? await speedReport(shipped) : []),
  ].join("\n");
  console.log(report);
  if (values.write) putIntoReadme("entities", report);
  return 0;
}

function documentsOf(set: string, data: string, isDemonym: (words: string) => boolean): readonly CorpusDocument[] {
  if ((conllSources as readonly string[]).includes(set)) return readConll(data, set, isDemonym);
  return readdirSync(own).includes(set) ? readOwn(join(own, set), set) : [];
}

/** The same model without its word lists or its second pass, to see what each is worth. */
function ablated(model: TaggerModel, without: string): TaggerModel {
  const parts = without.split(",");
  const empty = new FeatureWeights(new Uint32Array(0), new Uint32Array(1), new Uint8Array(0), new Int8Array(0), 1);
  return {
    ...model,
    ...(parts.includes("lists") ? { listHashes: new Uint32Array(0), listEntries: new Uint32Array(0) } : {}),
    ...(parts.includes("second") ? { second: { weights: empty, transitions: model.first.transitions } } : {}),
  };
}

const one = (value: number): string => value.toFixed(1);

function row(set: string, tool: string, tally: ReturnType<typeof newTally>): string {
  const main = scoreOf(tally, mainTypes);
  const byType = namedTypes.map((type) => scoreOf(tally, [type]));
  const show = ({ f1, given }: Score): string => (given === 0 ? "" : one(f1));
  const cells = [set, tool, one(main.precision), one(main.recall), one(main.f1), ...byType.map(show), allTypes(tally)];
  return `| ${cells.join(" | ")} |`;
}

/** Only where all types are annotated. */
const allTypes = (tally: ReturnType<typeof newTally>): string =>
  (tally.get("product")?.given ?? 0) > 0 ? one(scoreOf(tally, namedTypes).f1) : "";
