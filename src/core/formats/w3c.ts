/**
 * W3C Web Annotations: one collection with one page, in JSON-LD.
 *
 * https://www.w3.org/TR/annotation-model/ and, for what it has no words for, terms of Dublin Core, which its context
 * names as well: a passage is a part (dcterms:isPartOf) of its article. Names of people and places are left out: they are
 * not the reader's doing, and would outnumber the notes.
 */
import type { Note, NoteColour } from "../notes/note.ts";
import { inReadingOrder } from "../notes/reading-order.ts";
import type { TextQuoteSelector } from "../selectors/selector.ts";
import { type CodePoints, codePointsOf } from "./code-points.ts";
import type { ArticlePart, Format, WriteOptions, Writer } from "./format.ts";
import { nameUuid } from "./name-uuid.ts";
import { readW3c } from "./w3c-read.ts";
import { generator, noteUrn, utf16End, utf16Start } from "./w3c-terms.ts";

export const w3c: Format = {
  id: "w3c",
  nameKey: "exportW3c",
  extension: "jsonld",
  mediaType: "application/ld+json",
  holds: "library",
  writer,
  read: readW3c,
};

function writer({ exported, labels }: WriteOptions): Writer {
  let total = 0;
  const page = `urn:uuid:${nameUuid("page", exported)}`;
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:${nameUuid("collection", exported)}`,
    type: "AnnotationCollection",
    label: labels.exportedWith,
    generator,
    generated: exported,
    last: page,
  };
  const first = { id: page, type: "AnnotationPage", startIndex: 0 };
  return {
    opening: () => `${JSON.stringify(collection).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[`,
    article(part) {
      const { text } = part.stored.analysis.article;
      const points = codePointsOf(text);
      const alive = part.notes.filter((note) => note.deleted === null);
      return inReadingOrder(alive)
        .map((note) => `${total++ === 0 ? "" : ","}\n${JSON.stringify(annotation(note, part, points))}`)
        .join("");
    },
    // How many they are is known at the end only.
    closing: () => `\n]},"total":${total}}\n`,
    omitted: () => [],
  };
}

function annotation(note: Note, part: ArticlePart, points: CodePoints) {
  const bodies = bodiesOf(note);
  return {
    id: noteUrn(note.id),
    type: "Annotation",
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    generator,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(note, part, points),
    stylesheet: { type: "CssStylesheet", value: `.${note.colour} { background-color: ${shades[note.colour]} }` },
  };
}

/** Light enough for dark words. */
const shades: Readonly<Record<NoteColour, string>> = {
  yellow: "#fff3a3",
  green: "#c3f0c8",
  blue: "#c5ddff",
  pink: "#ffd1e3",
  orange: "#ffdcb0",
  purple: "#e3d2ff",
};

/** "unchecked" says nothing, and is not said. */
function bodiesOf({ body, tags, status }: Note): readonly object[] {
  const words = (value: string, format: string, purpose: string) => ({ type: "TextualBody", value, format, purpose });
  return [
    ...(body === "" ? [] : [words(body, "text/markdown", "commenting")]),
    ...tags.map((tag) => words(tag, "text/plain", "tagging")),
    ...(status === "unchecked" ? [] : [words(status, "text/plain", "assessing")]),
  ];
}

function targetOf(note: Note, { stored }: ArticlePart, points: CodePoints) {
  const { id, title, byline, site, language, published, text } = stored.analysis.article;
  const selectors = selectorsOf(note, text, points);
  return {
    type: "SpecificResource",
    source: note.target.source,
    ...(selectors.length === 0 ? {} : { selector: selectors, state: { type: "TimeState", sourceDate: note.created } }),
    styleClass: note.colour,
    "dcterms:isPartOf": {
      id,
      type: "Text",
      ...(title === "" ? {} : { "dcterms:title": title }),
      ...(byline === null ? {} : { "dc:creator": byline }),
      ...(site === null ? {} : { "dc:publisher": site }),
      ...(language === null ? {} : { "dc:language": language }),
      ...(published === null ? {} : { "dcterms:issued": published }),
    },
  };
}

/** A position is told only while the words stand there: in a text that is gone its characters cannot be counted. */
function selectorsOf({ target }: Note, text: string, points: CodePoints): readonly object[] {
  const quote = target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  return target.selectors.flatMap((selector): readonly object[] => {
    if (selector.type === "TextQuoteSelector") return [quoteOf(selector)];
    const { type, start, end } = selector;
    const isThere = end <= text.length && start <= end && (!quote || text.slice(start, end) === quote.exact);
    if (!isThere) return [];
    const place = { type, start: points.toPoints(start), end: points.toPoints(end) };
    // Without the article's text nobody can count them back.
    return [place.end === end ? place : { ...place, [utf16Start]: start, [utf16End]: end }];
  });
}

const quoteOf = ({ type, exact, prefix, suffix }: TextQuoteSelector) => ({
  type,
  exact,
  ...(prefix === "" ? {} : { prefix }),
  ...(suffix === "" ? {} : { suffix }),
});
