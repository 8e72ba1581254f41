/** This article's notes: read from the background, placed in the text, written back. */
import type { Article } from "../core/article/article.ts";
import type { ArticleId, NoteId } from "../core/article/brand.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import { fail, type Problem, type Result } from "../core/article/result.ts";
import type { Note } from "../core/notes/note.ts";
import { placeNotes } from "../page/anchor/place-notes.ts";
import { askBackground, onAnnouncement } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";

type Keep = BackgroundQuestions["note/put"]["ask"]["keep"];

export interface NoteKeeper {
  readonly placed: readonly PlacedNote[];
  /** Set when the notes could not be read: the reader is told, and nothing is taken for "no notes". */
  readonly problem: Problem | null;
  /** Reads and places the notes of this article; null: there is none any more. */
  open(article: Article | null): Promise<void>;
  /** Answered once durable. */
  put(note: Note, keep: Keep): Promise<Result<Note>>;
  remove(id: NoteId): Promise<Result<null>>;
  stop(): void;
}

export function startNoteKeeper(heard: () => void): NoteKeeper {
  let article: Article | null = null;
  let placed: readonly PlacedNote[] = [];
  let problem: Problem | null = null;
  let latest = 0;

  async function read(): Promise<void> {
    const of = article;
    if (!of) return;
    const answer = await askBackground("note/list", { article: of.id });
    if (article !== of) return;
    problem = answer.ok ? null : answer.error;
    if (answer.ok) await place(answer.value, of);
    else heard();
  }

  /** Placing a great many notes takes several slices; only the latest call counts. */
  async function place(notes: readonly Note[], of: Article): Promise<void> {
    const mine = ++latest;
    const places = await placeNotes(notes, of.text);
    if (mine !== latest || article !== of) return;
    placed = places;
    heard();
  }

  const concerns = (articles: readonly ArticleId[] | null) =>
    article !== null && (articles === null || articles.includes(article.id));
  const stopListening = onAnnouncement("note/changed", ({ articles }) => {
    if (concerns(articles)) void read();
  });

  return {
    get placed() {
      return placed;
    },
    get problem() {
      return problem;
    },
    open(next) {
      article = next;
      placed = [];
      problem = null;
      return next ? read() : Promise.resolve();
    },
    async put(note, keep) {
      const answer = await askBackground("note/put", { note, keep });
      if (answer.ok && article && answer.value.article === article.id) {
        const others = placed.map((each) => each.note).filter(({ id }) => id !== answer.value.id);
        await place([...others, answer.value], article);
      }
      return answer;
    },
    async remove(id) {
      const answer = await askBackground("note/remove", { id });
      if (!answer.ok) return fail(answer.error);
      latest++;
      placed = placed.filter(({ note }) => note.id !== id);
      heard();
      return answer;
    },
    stop: stopListening,
  };
}
