/** What is seen on the page: painted marks, the selection's toolbar, the card. */
import type { Analysis } from "../core/analysis.ts";
import type { NoteId } from "../core/article/brand.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import type { Problem } from "../core/article/result.ts";
import { overlaps, type TextSpan } from "../core/article/text-span.ts";
import type { Entity, Mention } from "../core/entities/entity.ts";
import type { NoteColour } from "../core/notes/note.ts";
import { selectedSpan } from "../page/anchor/selected-span.ts";
import { spanBoxes } from "../page/anchor/span-boxes.ts";
import { createHitTester } from "../page/paint/hit-test.ts";
import { linkedSpans } from "../page/paint/linked-spans.ts";
import { createPainter } from "../page/paint/painter.ts";
import type { TextMap } from "../page/text-map.ts";
import { type CardActions, createCard } from "../page/toolbar/card.ts";
import type { CardSubject } from "../page/toolbar/card-subject.ts";
import { createHost } from "../page/toolbar/host.ts";
import { createSelectionToolbar, type SelectionActions } from "../page/toolbar/selection-toolbar.ts";
import type { Settings } from "../platform/settings-shape.ts";
import { type Highlight, highlightsOf, walkFrom } from "./highlight-walk.ts";
import { highlightInWords } from "./highlight-words.ts";
import { mentionsWithCard, noteMarks, underlines } from "./marks.ts";
import { pageWords } from "./words.ts";

/** What there is to show. */
interface Shown {
  readonly textMap: TextMap;
  /** With the reader's corrections. */
  readonly analysis: Analysis;
  readonly notes: readonly PlacedNote[];
  readonly settings: Settings;
}

export type OverlayActions = Pick<SelectionActions, "highlight" | "comment" | "linkTo"> &
  Pick<CardActions, "hide" | "retype" | "mark" | "remove" | "restore" | "openInPanel">;

export interface Overlay {
  /** Null: nothing. */
  show(shown: Shown | null): void;
  selected(): TextSpan | null;
  goTo(span: TextSpan): boolean;
  /** Goes to the next highlight or the one before, and tells which it is. False when there is none. */
  stepHighlight(by: 1 | -1): boolean;
  /** Opens the field for a note on what is selected, which is highlighted. False where nothing is. */
  writeNote(): boolean;
  /** The selection could not be highlighted from outside the page: said beside it, where its toolbar may stand. */
  sayFailed(problem: Problem): void;
  /** Tells screen readers that the selection was highlighted. */
  sayHighlighted(colour: NoteColour): void;
  /**
   * By keyboard: the card of the name at the selection, of the highlight last gone to, or of the first mark in view.
   * False when there is none.
   */
  showCard(): boolean;
  remove(): void;
}

type Marked = { readonly span: TextSpan } & (
  | { readonly entity: Entity; readonly mention: Mention }
  | { readonly placed: PlacedNote }
);

export function startOverlay(actions: OverlayActions): Overlay {
  let shown: Shown | null = null;
  const words = pageWords(() => shown?.settings.colourNames ?? {});
  const painter = createPainter(document);
  const host = createHost(words);
  /** What has a card. Under the pointer only what is painted has one; by keyboard all of it. */
  let marked: readonly Marked[] = [];
  let painted: readonly Marked[] = [];
  let hits: ReturnType<typeof createHitTester<Marked>> | null = null;
  /** The highlight last gone to, and when the page will have scrolled there at the latest. */
  let current: NoteId | null = null;
  let arrives = 0;

  const selected = () => shown && selectedSpan(document, shown.textMap);
  const boxesOf = (span: TextSpan) => shown && spanBoxes(document, shown.textMap, span);

  function goTo(span: TextSpan): boolean {
    if (!shown || !painter.scrollTo(span, shown.textMap)) return false;
    painter.flash(span, shown.textMap);
    arrives = performance.now() + longestScroll;
    const isGoneTo = ({ span: { start, end } }: Highlight) => start === span.start && end === span.end;
    current = highlightsOf(shown.notes).find(isGoneTo)?.note.id ?? current;
    return true;
  }

  function stepHighlight(by: 1 | -1): boolean {
    if (!shown) return false;
    const all = highlightsOf(shown.notes);
    const place = selected()?.start ?? all.find(({ span }) => isBelowTop(span))?.span.start ?? Number.POSITIVE_INFINITY;
    card.close();
    const to = walkFrom(all, current, place, by).find(({ span }) => goTo(span));
    if (!to) {
      host.say(words.say("onPageNoHighlights"));
      return false;
    }
    // Of several on the same words, the one that was meant.
    current = to.note.id;
    placeCaret(shown.textMap.rangesOf(to.span));
    host.say(highlightInWords(to, all.indexOf(to) + 1, all.length, words));
    return true;
  }

  function isBelowTop(span: TextSpan): boolean {
    const boxes = boxesOf(span);
    return boxes !== null && boxes.first.top >= 0;
  }

  const toolbar = createSelectionToolbar(host, words, {
    ...actions,
    // The toolbar comes by itself only where the reader wants it.
    selected: () => (shown?.settings.selectionToolbar ? selected() : null),
    boxesOf,
    lastColour: () => shown?.settings.lastColour ?? "yellow",
  });
  const card = createCard(host, words, {
    ...actions,
    subjectAt: (x, y) => subjectOf(hits?.at(x, y) ?? []),
    boxesOf,
    goTo,
  });

  return {
    show(next) {
      shown = next;
      if (!next) {
        marked = [];
        painted = [];
        hits = null;
        painter.clear();
        card.close();
        toolbar.close();
        return;
      }
      const { analysis, notes, settings, textMap } = next;
      const underlined = underlines(analysis, settings, () => linkedSpans(textMap));
      const placed = notes.flatMap((each) =>
        each.outcome.status === "lost" ? [] : [{ placed: each, span: each.outcome.span }],
      );
      marked = [...mentionsWithCard(analysis.entities, settings.underlined), ...placed];
      painted = [...underlined.flatMap(({ named, span }) => (named ? [{ ...named, span }] : [])), ...placed];
      hits = createHitTester(document, textMap, painted);
      void painter.paint([...noteMarks(notes), ...underlined], textMap);
    },
    selected,
    goTo,
    stepHighlight,
    writeNote() {
      const span = selected();
      if (!span) return false;
      toolbar.writeNote(span);
      document.getSelection()?.removeAllRanges();
      return true;
    },
    sayFailed(problem) {
      if (!toolbar.fail(problem)) host.say(words.problem(problem));
    },
    sayHighlighted(colour) {
      host.say(words.say("onPageHighlighted", words.colour(colour)));
    },
    showCard() {
      const at = selected();
      const subject = at
        ? subjectOf(marked.filter(({ span }) => overlaps(span, at)))
        : (currentInView() ?? firstInView());
      if (subject) card.show(subject);
      return subject !== null;
    },
    remove() {
      toolbar.remove();
      card.remove();
      painter.clear();
      host.remove();
    },
  };

  function currentInView(): CardSubject | null {
    const at = marked.find((each) => "placed" in each && each.placed.note.id === current);
    return at && (isInView(at.span) || performance.now() < arrives)
      ? subjectOf(marked.filter((each) => "placed" in each && isSame(each.span, at.span)))
      : null;
  }

  function firstInView(): CardSubject | null {
    const inView = (those: readonly Marked[]) =>
      those.toSorted((a, b) => a.span.start - b.span.start).find(({ span }) => isInView(span));
    const first = inView(painted) ?? inView(marked);
    return first ? subjectOf([first]) : null;
  }

  function isInView(span: TextSpan): boolean {
    const boxes = boxesOf(span);
    return boxes !== null && boxes.first.top >= 0 && boxes.first.bottom <= innerHeight;
  }
}

/** Milliseconds that browsers take to scroll smoothly, at most. */
const longestScroll = 1000;

const isSame = (a: TextSpan, b: TextSpan): boolean => a.start === b.start && a.end === b.end;

/** Where Tab goes on from, and where screen readers read on; not while the reader types on the page. */
function placeCaret([first]: readonly StaticRange[]): void {
  const at = document.activeElement;
  const isTyping = at instanceof HTMLElement && (at.isContentEditable || at.matches("input, textarea, select"));
  if (first && !isTyping) document.getSelection()?.collapse(first.startContainer, first.startOffset);
}

/** The innermost name, and every note, of what is marked in one place. */
function subjectOf(found: readonly Marked[]): CardSubject | null {
  const [first] = found;
  if (!first) return null;
  const entity = found.find((each) => "entity" in each) ?? null;
  const notes = found.flatMap((each) => ("placed" in each ? [each.placed.note] : []));
  return { span: entity?.span ?? first.span, entity, notes };
}
