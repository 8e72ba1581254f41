/** Reads W3C annotations, ours and other programs': a collection, a page, a list or a single one. */
import { fail, ok, type Result } from "../article/result.ts";
import { type NoteStatus, noteColours, noteStatuses } from "../notes/note.ts";
import type { Selector } from "../selectors/selector.ts";
import { nothingTold, type ToldArticle } from "./bare-article.ts";
import type { FileContent, FileProblem, ReadOptions } from "./format.ts";
import { type FoundNotes, findNotes } from "./found-notes.ts";
import { htmlWords } from "./html-words.ts";
import { jsonIn } from "./json-text.ts";
import { field, isRecord, listIn, textIn } from "./loose-json.ts";
import { momentIn } from "./moment-in.ts";
import { signed } from "./signed.ts";
import { generator, idInUrn, utf16End, utf16Start } from "./w3c-terms.ts";

export function readW3c(text: string, options: ReadOptions): Result<FileContent, FileProblem> {
  const parsed = jsonIn(text);
  if (!parsed.ok) return parsed;
  const annotations = annotationsIn(parsed.value);
  if (annotations === null) {
    return fail({ code: "file-other-format", detail: "no Web Annotations", line: null, field: null });
  }
  const found = findNotes(options);
  for (const { value, at } of annotations) readAnnotation(value, at, found);
  return ok(found.content());
}

interface Placed {
  readonly value: unknown;
  /** As in "first.items[3]". */
  readonly at: string;
}

/** Null when it is something else. */
function annotationsIn(file: unknown): readonly Placed[] | null {
  if (isAnnotation(file)) return [{ value: file, at: "" }];
  const lists = [
    { list: file, at: "" },
    { list: field(file, "@graph"), at: "@graph" },
    { list: field(file, "items"), at: "items" },
    ...pagesOf(file),
  ];
  const items = lists.flatMap(({ list, at }) =>
    Array.isArray(list) ? list.map((value: unknown, n) => ({ value, at: `${at}[${n}]` })) : [],
  );
  const isEmptyCollection = items.length === 0 && isOfType(file, "AnnotationCollection", "AnnotationPage");
  return isEmptyCollection || items.some(({ value }) => isAnnotation(value)) ? items : null;
}

function pagesOf(file: unknown): readonly { readonly list: unknown; readonly at: string }[] {
  const pages: { list: unknown; at: string }[] = [];
  let at = "first";
  for (let page = field(file, "first"); isRecord(page); page = field(page, "next")) {
    pages.push({ list: field(page, "items"), at: `${at}.items` });
    at = `${at}.next`;
  }
  return pages;
}

const isOfType = (value: unknown, ...types: readonly string[]): boolean =>
  [...listIn(field(value, "type")), ...listIn(field(value, "@type"))].some((type) =>
    types.some((each) => each === type),
  );

const isAnnotation = (value: unknown): boolean =>
  isOfType(value, "Annotation") || (field(value, "target") !== undefined && field(value, "annotations") === undefined);

function readAnnotation(value: unknown, at: string, found: FoundNotes): void {
  const place = { line: null, field: at === "" ? null : at };
  const targets = isAnnotation(value) ? listIn(field(value, "target")) : [];
  if (!isAnnotation(value)) found.refuse("entry-broken", "no annotation", place);
  else if (targets.length === 0) found.refuse("entry-no-address", "no target", place);
  const isOurs = listIn(field(value, "generator")).some((each) => field(each, "name") === generator.name);
  const id = idInUrn(textIn(field(value, "id")) ?? textIn(field(value, "@id")) ?? "");
  const { words, tags, status } = bodyOf(value);
  const creator = listIn(field(value, "creator"))[0];
  targets.forEach((target, n) => {
    const part = field(target, "dcterms:isPartOf");
    const classes = listIn(field(target, "styleClass"));
    found.add(
      {
        source: sourceOf(target),
        article: isOurs ? textIn(field(part, "id")) : null,
        told: toldIn(part),
        id: id === "" || n === 0 ? id : `${id} ${n}`,
        selectors: selectorsOf(target, isOurs),
        colour: noteColours.find((colour) => classes.includes(colour)) ?? "yellow",
        status,
        body: signed(words, textIn(field(creator, "name"))),
        tags,
        created: momentIn(textIn(field(value, "created")) ?? ""),
        modified: momentIn(textIn(field(value, "modified")) ?? ""),
      },
      place,
    );
  });
}

/** "" where no address is told. */
function sourceOf(target: unknown): string {
  const source = field(target, "source");
  return textIn(target) ?? textIn(source) ?? textIn(field(source, "id")) ?? textIn(field(target, "id")) ?? "";
}

function toldIn(part: unknown): ToldArticle {
  if (!isRecord(part)) return nothingTold;
  return {
    title: textIn(field(part, "dcterms:title")),
    byline: textIn(field(part, "dc:creator")),
    site: textIn(field(part, "dc:publisher")),
    language: textIn(field(part, "dc:language")),
    published: textIn(field(part, "dcterms:issued")),
  };
}

interface Body {
  readonly words: string;
  readonly tags: readonly string[];
  readonly status: NoteStatus;
}

/** What is neither a tag nor one of our own assessments is the reader's words, whatever its purpose; of a choice the first. */
function bodyOf(annotation: unknown): Body {
  const words: string[] = [];
  const tags: string[] = [];
  let status: NoteStatus = "unchecked";
  const motivations = listIn(field(annotation, "motivation"));
  for (const each of [...listIn(field(annotation, "body")), ...listIn(field(annotation, "bodyValue"))]) {
    const body = isOfType(each, "Choice") ? listIn(field(each, "items"))[0] : each;
    const text = wordsOf(body);
    const purposes = listIn(field(body, "purpose"));
    const known = purposes.includes("assessing") ? noteStatuses.find((each) => each === text) : undefined;
    if (known) status = known;
    else if ((purposes.length === 0 ? motivations : purposes).includes("tagging")) tags.push(text);
    else if (text !== "") words.push(text);
  }
  return { words: words.join("\n\n"), tags, status };
}

/** The words of a body; the address of one that is somewhere else. */
function wordsOf(body: unknown): string {
  const value = textIn(field(body, "value"));
  if (value !== null) return field(body, "format") === "text/html" ? htmlWords(value) : value;
  return textIn(body) ?? textIn(field(body, "source")) ?? textIn(field(body, "id")) ?? "";
}

/** What is said about the whole of the target is looked for first, then what refines it. */
function selectorsOf(target: unknown, isOurs: boolean): readonly Selector[] {
  const outer = listIn(field(target, "selector"));
  const selectors = outer.flatMap((selector) => selectorIn(selector, isOurs));
  const quotes = selectors.filter(({ type }) => type === "TextQuoteSelector");
  if (isOurs) return selectors;
  if (quotes.length > 0) return quotes.slice(0, 1);
  const inner = outer.flatMap(refinements).flatMap((selector) => selectorIn(selector, isOurs));
  // A place in a text that others counted is no place in ours; without it the note would be on the page as a whole.
  return [...inner.filter(({ type }) => type === "TextQuoteSelector"), ...selectors].slice(0, 1);
}

/** Each selector within one another, from outside in. */
function refinements(selector: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let inner = listIn(field(selector, "refinedBy"))[0]; isRecord(inner); ) {
    found.push(inner);
    inner = listIn(field(inner, "refinedBy"))[0];
  }
  return found;
}

function selectorIn(value: unknown, isOurs: boolean): readonly Selector[] {
  if (isOfType(value, "TextQuoteSelector")) {
    const exact = textIn(field(value, "exact"));
    const [prefix, suffix] = ["prefix", "suffix"].map((key) => textIn(field(value, key)) ?? "");
    return exact === null ? [] : [{ type: "TextQuoteSelector", exact, prefix: prefix ?? "", suffix: suffix ?? "" }];
  }
  if (!isOfType(value, "TextPositionSelector")) return [];
  const offset = (points: string, units: string): unknown =>
    (isOurs ? field(value, units) : undefined) ?? field(value, points);
  const start = offset("start", utf16Start);
  const end = offset("end", utf16End);
  return typeof start === "number" && typeof end === "number" ? [{ type: "TextPositionSelector", start, end }] : [];
}
