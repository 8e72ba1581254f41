/** One page that is being read: brings reader, notes and overlay together, and answers for them. */
import browser from "webextension-polyfill";
import type { Article } from "../core/article/article.ts";
import type { NoteId } from "../core/article/brand.ts";
import type { PageState, Wanted } from "../core/article/page-state.ts";
import { fail, ok, type Result } from "../core/article/result.ts";
import type { TextSpan } from "../core/article/text-span.ts";
import type { Note, NoteColour, NoteStatus } from "../core/notes/note.ts";
import { textFragmentLink } from "../core/selectors/text-fragment.ts";
import { articleId } from "../core/shapes/basic-shapes.ts";
import { correction as correctionShape } from "../core/shapes/correction-shapes.ts";
import { firstInWindow } from "../page/anchor/first-in-window.ts";
import { turn } from "../page/sliced.ts";
import { wear } from "../page/toolbar/look.ts";
import { announce, askBackground, type Handlers, onAnnouncement } from "../platform/messenger.ts";
import type { PageQuestions } from "../platform/protocol.ts";
import { onSettingsChanged, readSettings, writeSettings } from "../platform/settings.ts";
import { speak } from "../platform/wording.ts";
import { correctedReading } from "./corrected-reading.ts";
import { newNote, targetOn } from "./new-note.ts";
import { startNoteKeeper } from "./note-keeper.ts";
import { type Overlay, startOverlay } from "./overlay.ts";
import { onScroll, readingProgress } from "./progress.ts";
import type { Reader } from "./reader.ts";
import { startResume } from "./resume.ts";

export interface Session {
  readonly answers: Omit<Handlers<PageQuestions>, "page/leave">;
  /** Takes everything off the page. */
  leave(): void;
}

/** `startReader`: its argument is called after each change of the reading. */
export async function startSession(
  startReader: (heard: (textChanged: boolean) => void) => Promise<Reader>,
): Promise<Session> {
  let marksShown = true;
  // Made with the first article: on other pages there is nothing to show.
  let overlay: Overlay | null = null;
  /** To be shown in the panel, until the panel has asked. */
  let wanted: Wanted | null = null;

  const keeper = startNoteKeeper(changed);
  const resume = startResume(whereNow, changed);
  const open = (article: Article | null) => {
    void keeper.open(article);
    resume.open(article);
  };
  // All of it before the first word of the reader can come.
  let isChanged = false;
  let isLeft = false;
  let settings = await readSettings();
  const correctedNow = correctedReading();
  const reader = await startReader((textChanged) => {
    if (textChanged) open(reader.reading.extraction?.article ?? null);
    changed();
  });
  const analysisText = () => reader.reading.extraction?.article.text ?? "";
  const corrected = () => correctedNow(reader.reading, settings.entityRules);
  if (reader.reading.extraction) open(reader.reading.extraction.article);

  changed();

  const answers: Session["answers"] = {
    "page/describe": async () => ok(describe()),
    "page/goTo": async ({ span }) => (overlay?.goTo(span) ? ok(null) : notHere("span")),
    "page/annotateAnyway": async () => {
      await reader.force();
      return ok(null);
    },
    "page/showMarks": async ({ shown }) => {
      marksShown = shown ?? !marksShown;
      changed();
      return ok(null);
    },
    "page/showCard": async () => (overlay?.showCard() ? ok(null) : notHere("name")),
    "page/wanted": async () => {
      const told = wanted;
      wanted = null;
      return ok(told);
    },
    "page/stepHighlight": async ({ by }) => (overlay?.stepHighlight(by) ? ok(null) : notHere("highlight")),
    "page/highlight": async ({ colour }) => {
      const span = overlay?.selected();
      if (!span) return ok(null);
      const made = await highlight(span, colour ?? settings.lastColour);
      if (!made.ok) {
        overlay?.sayFailed(made.error);
        return made;
      }
      document.getSelection()?.removeAllRanges();
      overlay?.sayHighlighted(made.value.colour);
      return made;
    },
    "page/note": async () => ok(overlay?.writeNote() ?? false),
    "page/selected": async (ask) => {
      const asked = articleId(ask.article);
      if (!asked.ok) return fail({ code: "invalid", detail: asked.error.field });
      const { extraction } = reader.reading;
      if (extraction?.article.id !== asked.value) return notHere("article");
      const span = overlay?.selected();
      if (!span) return fail({ code: "nothing-selected", detail: "" });
      return ok(targetOn({ text: extraction.article.text, span, source: location.href }));
    },
    "page/correct": async (ask) => {
      // It will be stored: what the background would refuse later is refused here.
      const correction = correctionShape(ask.correction);
      if (!correction.ok) return fail({ code: "invalid", detail: correction.error.field });
      reader.correct(correction.value);
      return ok(null);
    },
  };
  const stops = [
    reader.stop,
    keeper.stop,
    resume.stop,
    onAnnouncement("article/moved", reader.identify),
    onSettingsChanged((next, before) => {
      settings = next;
      // What stands over the page is dressed and worded when it begins.
      if (next.theme !== before.theme || next.language !== before.language) {
        overlay?.remove();
        overlay = null;
      }
      if (next.entityRules === before.entityRules) void show();
      else changed();
    }),
    onScroll(() => {
      if (!reader.reading.extraction) return;
      resume.scrolled();
      announce("page/changed", { progressOnly: true, progress: progress() });
    }),
  ];

  return {
    answers,
    leave() {
      isLeft = true;
      for (const stop of stops) stop();
      overlay?.remove();
    },
  };

  /** Shown and told in tasks of their own, once for all that changes until then. */
  function changed(): void {
    if (isChanged) return;
    isChanged = true;
    void turn().then(async () => {
      isChanged = false;
      await show();
      await turn();
      if (!isLeft) tell();
    });
  }

  function tell(): void {
    announce("page/changed", { progressOnly: false, progress: progress() });
    const entities = corrected()?.entities.length ?? 0;
    void askBackground("tab/status", { stage: reader.reading.stage, entities, notes: keeper.placed.length });
  }

  async function show(): Promise<void> {
    corrected();
    if (reader.reading.extraction) overlay ??= await begunOverlay();
    await turn();
    if (isLeft) return;
    const { extraction } = reader.reading;
    const analysis = corrected();
    if (!extraction || !analysis) {
      overlay?.show(null);
      return;
    }
    const shown = { textMap: extraction.textMap, analysis, notes: keeper.placed, settings };
    overlay?.show(marksShown ? shown : { ...shown, analysis: { ...analysis, entities: [], timexes: [] }, notes: [] });
  }

  async function begunOverlay(): Promise<Overlay | null> {
    await turn();
    wear(settings.theme);
    const wording = settings.language === "browser" ? ok(null) : await askBackground("wording/read", {});
    if (wording.ok) speak(wording.value);
    if (isLeft || overlay) return overlay;
    return startOverlay({
      highlight,
      comment,
      linkTo: (span) => textFragmentLink(location.href, analysisText(), span),
      hide: ({ id }) => reader.correct({ kind: "hide", entity: id }),
      retype: ({ id }, type) => reader.correct({ kind: "retype", entity: id, type }),
      mark,
      remove: keeper.remove,
      restore: (id) => askBackground("note/restore", { id }),
      ...(__TARGET__ === "chrome" ? { openInPanel } : {}),
    });
  }

  function progress(): number {
    const { extraction } = reader.reading;
    return extraction ? readingProgress(extraction.textMap) : 0;
  }

  function whereNow() {
    const { extraction } = reader.reading;
    const offset = extraction && firstInWindow(document, extraction.textMap);
    return offset === null ? null : { offset, progress: progress() };
  }

  function describe(): PageState {
    const { stage, detection, analysis, corrections, problem } = reader.reading;
    return {
      stage,
      url: location.href,
      detection,
      analysis,
      corrections,
      rules: settings.entityRules,
      notes: keeper.placed,
      marksShown,
      progress: progress(),
      stopped: resume.stopped,
      isPrivate: browser.extension.inIncognitoContext === true,
      problem: problem ?? keeper.problem,
    };
  }

  /** The article goes along with every new note: only the background knows whether it is the first one. */
  async function highlight(span: TextSpan, colour: NoteColour): Promise<Result<Note>> {
    const { extraction, analysis, corrections } = reader.reading;
    if (!extraction || !analysis) return notHere("article");
    const { id: article, text } = extraction.article;
    if (colour !== settings.lastColour) void writeSettings({ lastColour: colour });
    return keeper.put(newNote({ article, text, span, source: location.href }, colour), { analysis, corrections });
  }

  async function comment(id: NoteId, body: string): Promise<Result<Note>> {
    const note = keeper.placed.find((each) => each.note.id === id)?.note;
    if (!note) return notHere("note");
    return keeper.put({ ...note, body, motivation: "commenting", modified: new Date().toISOString() }, null);
  }

  /** A panel that is open hears of it; one that opens asks. */
  function openInPanel(what: Wanted): Promise<Result<null>> {
    wanted = what;
    // First of all, and with nothing before it: the browser opens a panel only in the click itself.
    const opened = askBackground("panel/open", {});
    announce("page/wants", {});
    return opened;
  }

  async function mark(id: NoteId, status: NoteStatus): Promise<Result<Note>> {
    const note = keeper.placed.find((each) => each.note.id === id)?.note;
    if (!note) return notHere("note");
    return keeper.put({ ...note, status, modified: new Date().toISOString() }, null);
  }
}

const notHere = (what: string): Result<never> => fail({ code: "not-here", detail: what });
