/**
 * `npm run bench -- extraction`: detection, body text, metadata, speed and mutations, beside the peers in one run of
 * live Chromium. Every tool meets each page on a load of its own, laid out, so that each one's first call is a first call;
 * speed is taken on some of the pages, when nothing else runs.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type PageReader, startPageReader } from "../../annotate/page-reader.ts";
import { putIntoReadme } from "../readme.ts";
import { type Page, pagesOf, type Scorer, spread } from "./pages.ts";
import { type Answers, reportOf } from "./report.ts";
import type { ToolRead } from "./tool-read.ts";

const tools = {
  tidemark: "tools/bench/extraction/in-page-ours.ts",
  readability: "tools/bench/extraction/in-page-readability.mjs",
  defuddle: "tools/bench/extraction/in-page-defuddle.mjs",
} as const;
type Tool = keyof typeof tools;

/** Answers the exit status. */
export async function run(args: readonly string[], load: (file: string) => Promise<unknown>): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "../shared/data/extraction" },
      sets: { type: "string", default: "" },
      sample: { type: "string", default: "0" },
      timed: { type: "string", default: "150" },
      only: { type: "string", default: "" },
      out: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  if (!existsSync(values.data)) {
    console.error(`bench: there is no folder ${values.data}. Say where the data is with --data FOLDER.`);
    return 2;
  }
  const listed = (text: string) => text.split(",").filter((item) => item !== "");
  const scorer = (await load(resolve(values.data, "../../bench/score-extraction.mjs"))) as Scorer;
  const pages = pagesOf(values.data, scorer, listed(values.sets), Number(values.sample));
  const chosen = (Object.keys(tools) as Tool[]).filter(
    (tool) => values.only === "" || listed(values.only).includes(tool),
  );
  const readers = new Map<Tool, PageReader<ToolRead>>();
  for (const tool of chosen) readers.set(tool, await startPageReader<ToolRead>(tools[tool]));
  const answers: Answers[] = chosen.map((tool) => ({ tool, reads: new Map(), timed: new Map(), failures: new Map() }));
  const read = async ({ tool, reads, failures }: Answers, page: Page, into = reads) => {
    try {
      const answer = await readers
        .get(tool as Tool)
        ?.readHtml(page.html(), page.truth.url || "https://page.example/article");
      if (answer) into.set(page.id, answer);
    } catch (error) {
      failures.set(page.id, error instanceof Error ? error.message : String(error));
    }
  };
  const progress = (what: string, at: number, all: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${at + 1} of ${all} pages`);
  };
  for (const [at, page] of pages.entries()) {
    await Promise.all(answers.map((answer) => read(answer, page)));
    progress("read", at, pages.length);
  }
  // One tool and one page at a time, so that nothing else is measured with them.
  const timed = spread(
    pages.filter(({ truth }) => (truth.type ?? "article") === "article"),
    Number(values.timed),
  );
  for (const [at, page] of timed.entries()) {
    for (const answer of answers) await read(answer, page, answer.timed);
    progress("timed", at, timed.length);
  }
  for (const reader of readers.values()) await reader.close();
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (values.out !== undefined) writePredictions(values.out, answers);
  const report = reportOf(pages, answers, scorer);
  console.log(report);
  if (values.write) putIntoReadme("extraction", report);
  return answers.some(({ tool, failures }) => tool === "tidemark" && failures.size > 0) ? 1 : 0;
}

/** In the shapes that score-extraction.mjs reads, and the raw answers beside them. */
function writePredictions(folder: string, answers: readonly Answers[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { tool, reads, failures } of answers) {
    const of = (value: (read: ToolRead) => unknown) =>
      Object.fromEntries([...reads].map(([id, read]) => [id, value(read)]));
    const write = (name: string, content: unknown) =>
      writeFileSync(join(folder, `${tool}.${name}.json`), JSON.stringify(content));
    write(
      "body",
      of(({ body }) => body),
    );
    write(
      "detect",
      of(({ isArticle }) => isArticle === true),
    );
    write(
      "meta",
      of(({ title, authors, date }) => ({ title, authors, date })),
    );
    write(
      "reads",
      of(({ body: _, ...rest }) => rest),
    );
    write("failures", Object.fromEntries(failures));
  }
}
