/** Notes on an article: quotes of a clause or a sentence, bodies of up to two sentences, every tenth in Russian. */
import type { NoteId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { type Note, noteColours, noteStatuses } from "../../../src/core/notes/note.ts";
import { describe } from "../../../src/core/selectors/describe.ts";
import { chance, word, wordsOf } from "./chance.ts";
import { momentOf } from "./generated-article.ts";

/** Whenever this is run it is not 30 days ago: the bin would be emptied, and most articles looked through again. */
const binned = "2100-01-01T00:00:00.000Z";
/** In use in the whole library. */
const tags = 120;

export function generatedNotes({ id, analysis }: StoredArticle, number: number, count: number): readonly Note[] {
  const by = chance(1_000_000 + number);
  const { text, url } = analysis.article;
  return Array.from({ length: count }, (_, at): Note => {
    const { start, end } = analysis.sentences[at % analysis.sentences.length] ?? { start: 0, end: 1 };
    const span = { start, end: Math.min(end, text.indexOf(" ", start + 30 + by.below(150)) + 1 || end) };
    const body = by.below(3) === 0 ? "" : wordsOf(by, 4 + by.below(30), by.below(10) === 0 ? "cyrillic" : "latin");
    const made = momentOf(number * 60 + by.below(2_000_000));
    return {
      id: `00000000-${String(number).padStart(8, "0")}-${String(at).padStart(6, "0")}` as NoteId,
      article: id,
      target: { source: url, selectors: describe(text, span) },
      motivation: body === "" ? "highlighting" : "commenting",
      colour: by.oneOf(noteColours),
      status: noteStatuses[by.rank(noteStatuses.length)] ?? "unchecked",
      body,
      tags: Array.from({ length: by.below(3) }, () => word(by.rank(tags))).filter(
        (tag, n, all) => all.indexOf(tag) === n,
      ),
      created: made,
      modified: made,
      deleted: by.below(50) === 0 ? binned : null,
      revision: 1,
    };
  });
}
