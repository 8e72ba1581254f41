/** The command: what is asked for, file by file or line by line, and the exit status. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { stdin } from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { annotated } from "./annotated.ts";
import type { PageRead } from "./in-page.ts";
import { type PageReader, startPageReader } from "./page-reader.ts";
import { articleOfText } from "./plain-text.ts";

interface Item {
  readonly id?: unknown;
  readonly html?: unknown;
  readonly url?: unknown;
  readonly text?: unknown;
  readonly published?: unknown;
}

/** Wrong input, as against a fault of ours: told in one line, without a stack. */
class InputError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Started with the first page, because a text needs no browser. */
function lazyReader() {
  let reader: Promise<PageReader<PageRead>> | null = null;
  return {
    get(): Promise<PageReader<PageRead>> {
      reader ??= startPageReader<PageRead>("tools/annotate/in-page.ts");
      return reader;
    },
    close: async () => (await reader?.catch(() => null))?.close(),
  };
}

type LazyReader = ReturnType<typeof lazyReader>;

/** Answers the exit status: 0, 1 if anything failed, 2 for a command that cannot be understood. */
export async function run(args: readonly string[]): Promise<number> {
  const reader = lazyReader();
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: "string" }, published: { type: "string" }, jsonl: { type: "boolean" } },
    });
    if (values.jsonl) return await runLines(reader);
    const [source] = positionals;
    if (positionals.length !== 1 || source === undefined) {
      throw new InputError("usage", "expected one FILE.html, FILE.txt or URL, or --jsonl");
    }
    const { url, published } = values;
    console.log(JSON.stringify(await one(source, { url, published }, reader), null, 2));
    return 0;
  } catch (error) {
    console.error(`annotate: ${messageOf(error)}`);
    return error instanceof InputError && error.code !== "usage" ? 1 : 2;
  } finally {
    await reader.close();
  }
}

async function one(source: string, item: Item, reader: LazyReader): Promise<object> {
  if (/^https?:\/\//i.test(source)) return annotated(await (await reader.get()).readAddress(source));
  const content = readFile(source);
  if (extname(source).toLowerCase() === ".txt") return annotate({ ...item, text: content }, reader);
  return annotate({ ...item, html: content, url: item.url ?? pathToFileURL(source).href }, reader);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new InputError("unreadable", messageOf(error));
  }
}

async function runLines(reader: LazyReader): Promise<number> {
  let failures = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    let id: unknown = null;
    try {
      const item = parsed(line);
      id = item.id ?? null;
      console.log(JSON.stringify({ id, ...(await annotate(item, reader)) }));
    } catch (error) {
      failures += 1;
      const code = error instanceof InputError ? error.code : "unexpected";
      console.log(JSON.stringify({ id, error: { code, detail: messageOf(error) } }));
    }
  }
  return failures === 0 ? 0 : 1;
}

function parsed(line: string): Item {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch (error) {
    throw new InputError("not-json", messageOf(error));
  }
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    throw new InputError("not-an-object", "expected an object with `html` and `url`, or with `text`");
  }
  return item;
}

async function annotate({ html, url, text, published }: Item, reader: LazyReader): Promise<object> {
  if (typeof text === "string") {
    if (published !== undefined && published !== null && !isMoment(published)) {
      throw new InputError("bad-date", "`published` is a day or moment as in ISO 8601, e.g. 2024-04-03");
    }
    const article = articleOfText(text, typeof published === "string" ? published : null);
    return annotated({ isArticle: true, article, milliseconds: { detect: 0, extract: 0 } });
  }
  if (typeof html !== "string") throw new InputError("nothing-to-read", "expected `html` with `url`, or `text`");
  if (typeof url !== "string" || !URL.canParse(url)) throw new InputError("bad-url", "`html` needs an absolute `url`");
  // A file's own address cannot be served, and says nothing about the article.
  const at = /^https?:/i.test(url) ? url : "https://file.invalid/";
  return annotated(await (await reader.get()).readHtml(html, at));
}

const isMoment = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+\S*)?$/.test(value);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
