/**
 * Words a second on one core: each tool in a process of its own that has no second thread, over the same articles, after
 * a warm-up on others. Time is the processor's, so that what else the machine does at the moment does not count.
 */
import { spawnSync } from "node:child_process";
import { documentsOf, type TimeDocument } from "./documents.ts";
import { type Tool, taggers, tools } from "./taggers.ts";

const warmUpWords = 5_000;
const timedWords = 20_000;
/** Seconds of the processor that the warm-up and the measurement last at least; both read whole rounds. */
const atLeast = 2;

/** Called in the child, speed-child.mjs. */
export function wordsPerSecond(tool: Tool, data: string): number {
  const documents = documentsOf("dev", data);
  const warmUp = upTo(documents, warmUpWords);
  const timed = upTo(documents.slice(warmUp.length), timedWords);
  const tagger = taggers[tool]();
  const read = (articles: readonly TimeDocument[]): number => {
    const began = process.cpuUsage();
    let [seconds, words] = [0, 0];
    while (seconds < atLeast) {
      for (const { text, dct } of articles) tagger.tag(text, dct);
      words += wordsIn(articles);
      const { user, system } = process.cpuUsage(began);
      seconds = (user + system) / 1e6;
    }
    return words / seconds;
  };
  read(warmUp);
  return read(timed);
}

const wordsIn = (documents: readonly TimeDocument[]): number =>
  documents.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

function upTo(documents: readonly TimeDocument[], words: number): readonly TimeDocument[] {
  const taken: TimeDocument[] = [];
  for (const document of documents) {
    if (wordsIn(taken) >= words) break;
    taken.push(document);
  }
  return taken;
}

/** `bundle`: address of the file that the child is to import, which offers `wordsPerSecond`. */
export function speedReport(bundle: string, data: string): readonly string[] {
  const rates = tools.map((tool) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ["--single-threaded", "tools/bench/time/speed-child.mjs", bundle, tool, data],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    if (status !== 0) throw new Error(`the speed of ${tool} could not be taken`);
    return { tool, rate: Number(stdout.trim().split("\n").at(-1)) };
  });
  const [ours, ...peers] = rates;
  const fastest = [...peers].sort((a, b) => b.rate - a.rate)[0];
  const told = rates.map(({ tool, rate }) => `${tool} ${Number(rate.toPrecision(3)).toLocaleString("en")}`);
  const ratio = ours && fastest ? (ours.rate / fastest.rate).toFixed(2) : "";
  return [
    `Words a second on one core, warm: ${told.join(", ")}. Tidemark is ${ratio} times as fast as the fastest peer, ${fastest?.tool}. HeidelTime (Java; quoted, not run here): 600.`,
  ];
}
