/** What is seen on the page: painted marks, the selection's toolbar, the card. */
import type { Analysis } from "../core/analysis.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import { overlaps, type TextSpan } from "../core/article/text-span.ts";
import type { Entity, Mention } from "../core/entities/entity.ts";
import { selectedSpan } from "../page/anchor/selected-span.ts";
import { spanBoxes } from "../page/anchor/span-boxes.ts";
import { createHitTester } from "../page/paint/hit-test.ts";
import { createPainter, type Mark } from "../page/paint/painter.ts";
import type { TextMap } from "../page/text-map.ts";
import { type CardActions, type CardSubject, createCard } from "../page/toolbar/card.ts";
import { createHost } from "../page/toolbar/host.ts";
import { createSelectionToolbar, type SelectionActions } from "../page/toolbar/selection-toolbar.ts";
import type { Settings } from "../platform/settings-shape.ts";
import { dateMarks, entityMarks, noteMarks, paintedMentions } from "./marks.ts";
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
  Pick<CardActions, "hide" | "retype" | "mark" | "remove" | "restore">;

export interface Overlay {
  /** Null: nothing. */
  show(shown: Shown | null): void;
  selected(): TextSpan | null;
  goTo(span: TextSpan): boolean;
  /** By keyboard: the card of the name at the selection, or of the first one in view. False when there is none. */
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
  let marked: readonly Marked[] = [];
  let hits: ReturnType<typeof createHitTester<Marked>> | null = null;

  const selected = () => shown && selectedSpan(document, shown.textMap);
  const boxesOf = (span: TextSpan) => shown && spanBoxes(document, shown.textMap, span);

  function goTo(span: TextSpan): boolean {
    if (!shown || !painter.scrollTo(span, shown.textMap)) return false;
    painter.flash(span, shown.textMap);
    return true;
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
        hits = null;
        painter.clear();
        card.close();
        toolbar.close();
        return;
      }
      const { analysis, notes, settings, textMap } = next;
      const marks: readonly Mark[] = [
        ...noteMarks(notes),
        ...dateMarks(analysis, settings.underlined),
        ...entityMarks(analysis.entities, settings.underlined),
      ];
      marked = [
        ...paintedMentions(analysis.entities, settings.underlined).map((each) => ({
          ...each,
          span: each.mention.span,
        })),
        ...notes.flatMap((placed) => (placed.outcome.status === "lost" ? [] : [{ placed, span: placed.outcome.span }])),
      ];
      hits = createHitTester(document, textMap, marked);
      void painter.paint(marks, textMap);
    },
    selected,
    goTo,
    showCard() {
      const at = selected();
      const subject = at ? subjectOf(marked.filter(({ span }) => overlaps(span, at))) : firstInView();
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

  function firstInView(): CardSubject | null {
    for (const each of [...marked].sort((a, b) => a.span.start - b.span.start)) {
      const boxes = boxesOf(each.span);
      if (boxes && boxes.first.top >= 0 && boxes.first.bottom <= innerHeight) return subjectOf([each]);
    }
    return null;
  }
}

/** The innermost name, and every note, of what is marked in one place. */
function subjectOf(found: readonly Marked[]): CardSubject | null {
  const [first] = found;
  if (!first) return null;
  const entity = found.find((each) => "entity" in each) ?? null;
  const notes = found.flatMap((each) => ("placed" in each ? [each.placed.note] : []));
  return { span: entity?.span ?? first.span, entity, notes };
}
