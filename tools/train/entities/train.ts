/**
 * The views of training: what each leaves out, and on what it is measured.
 *
 * `cross` and `wiki` say how the engine does on corpora that it never saw, `own` calibrates its scores, `ship`
 * makes the file. Only `ship` is trained on everything but our own test half.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readModel } from "../../../src/core/entities/tagger/model.ts";
import { NameTagger } from "../../../src/core/lang/en/tagger/name-tagger.ts";
import { calibrate, uncalibrated } from "./calibrate.ts";
import { type CorpusDocument, conllSources, readConll, readOwn } from "./corpora.ts";
import { showScores } from "./evaluate.ts";
import { fitModel } from "./fit.ts";
import { isDemonymIn } from "./lists.ts";
import { measure } from "./measure.ts";
import { withCalibration } from "./write-model.ts";

interface View {
  readonly name: string;
  /** Sources that are not trained on. */
  readonly without: readonly string[];
  /** Sources on which it is measured. */
  readonly on: readonly string[];
}

const views: readonly View[] = [
  { name: "own", without: ["dev", "test"], on: ["dev"] },
  { name: "cross", without: ["uner_pud", "uner_ewt_dev", "dev", "test"], on: ["uner_pud", "uner_ewt_dev", "dev"] },
  { name: "wiki", without: ["redocred", "dev", "test"], on: ["redocred"] },
  { name: "ship", without: ["test"], on: ["test"] },
];

const weights: Readonly<Record<string, number>> = { wnut17: 0.5, btc: 0.5, train: 3, dev: 3 };

export function train(data: string, options: readonly string[], root: string): void {
  const option = (name: string): string | undefined => {
    const at = options.indexOf(`--${name}`);
    return at < 0 ? undefined : options[at + 1];
  };
  const own = `${root}tests/fixtures/entities`;
  const wanted = option("views")?.split(",");
  const folder = option("cache") ?? `${root}node_modules/.cache/tidemark-entities`;
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const isDemonym = isDemonymIn(data);
  const documents: readonly CorpusDocument[] = [
    ...conllSources.flatMap((source) => readConll(data, source, isDemonym)),
    ...["train", "dev", "test"].flatMap((half) => readOwn(`${own}/${half}`, half)),
  ];
  for (const view of views) {
    if (wanted && !wanted.includes(view.name)) continue;
    log(`— ${view.name}: without ${view.without.join(", ")}`);
    const calibrationFile = `${folder}/calibration.json`;
    const raw = fitModel(
      documents.filter(({ source }) => !view.without.includes(source)),
      {
        data,
        own: `${root}tools/train/entities/lists`,
        weightOf: (source) => weights[source] ?? 1,
        calibration: uncalibrated,
        log,
        epochs: Number(option("epochs") ?? 5),
        folds: Number(option("folds") ?? 2),
      },
    );
    const taggerOf = (file: Uint8Array) => new NameTagger(readModel(file));
    const of = (source: string) => documents.filter((document) => document.source === source);
    if (view.name === "own")
      writeFileSync(calibrationFile, JSON.stringify(calibrate(measure(of("dev"), taggerOf(raw), 0).names)));
    const calibration = existsSync(calibrationFile)
      ? (JSON.parse(readFileSync(calibrationFile, "utf8")) as typeof uncalibrated)
      : uncalibrated;
    const model = withCalibration(raw, calibration);
    writeFileSync(`${folder}/${view.name}.bin`, model);
    log(`${model.length} bytes, ${gzipSync(model, { level: 9 }).length} compressed`);
    for (const source of view.on) log(`${source}: ${showScores(measure(of(source), taggerOf(model)).tally)}`);
    if (view.name === "ship" && options.includes("--write"))
      writeFileSync(`${root}public/models/en/entities.bin`, model);
  }
}
