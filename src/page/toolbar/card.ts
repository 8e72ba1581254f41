/**
 * The card of what is marked under the pointer, or under the keyboard: an entity, the reader's notes, or both.
 *
 * It waits until the pointer rests, stands above or below the line, and never takes focus unless it was
 * called by keyboard.
 */
import type { NoteId } from "../../core/article/brand.ts";
import type { Wanted } from "../../core/article/page-state.ts";
import type { Problem, Result } from "../../core/article/result.ts";
import type { TextSpan } from "../../core/article/text-span.ts";
import type { Entity, Mention, NamedType } from "../../core/entities/entity.ts";
import type { Note, NoteStatus } from "../../core/notes/note.ts";
import type { SpanBoxes } from "../anchor/span-boxes.ts";
import { captureKeys } from "./captured-keys.ts";
import { type CardSubject, isSameSubject } from "./card-subject.ts";
import { element } from "./element.ts";
import { entityPart } from "./entity-part.ts";
import { type Beside, createFloating } from "./floating.ts";
import type { Host } from "./host.ts";
import { openNoteEditor } from "./note-editor.ts";
import { notePart, removedPart } from "./note-part.ts";
import { moveFocus } from "./roving-focus.ts";
import { watchMarks } from "./watch-marks.ts";
import type { Words } from "./words.ts";

export interface CardActions {
  /** Null where nothing is marked. Coordinates as in pointer events. */
  readonly subjectAt: (x: number, y: number) => CardSubject | null;
  readonly boxesOf: (span: TextSpan) => SpanBoxes | null;
  /** Scrolls there and lights it up. */
  readonly goTo: (span: TextSpan) => void;
  readonly hide: (entity: Entity) => void;
  readonly retype: (entity: Entity, type: NamedType) => void;
  readonly comment: (note: NoteId, body: string) => Promise<Result<unknown>>;
  /** Ok only when durable. */
  readonly mark: (note: NoteId, status: NoteStatus) => Promise<Result<unknown>>;
  readonly remove: (note: NoteId) => Promise<Result<unknown>>;
  readonly restore: (note: NoteId) => Promise<Result<unknown>>;
  /** Left out where the panel cannot be opened from the page. */
  readonly openInPanel?: (what: Wanted) => Promise<Result<unknown>>;
}

export interface Card {
  /** By keyboard: takes focus and gives it back. */
  show(subject: CardSubject): void;
  close(): void;
  /** Stops listening. */
  remove(): void;
}

/** Milliseconds that the pointer may be away from the mark and the card. */
const grace = 300;

/** Milliseconds without scrolling after which a jump to another mention has arrived. */
const jumpEnds = 200;

export function createCard(host: Host, words: Words, actions: CardActions): Card {
  let subject: CardSubject | null = null;
  let hasKeyboard = false;
  let jump: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let releaseKeys = () => {};

  const floating = createFloating(
    host,
    { class: "panel card", role: "dialog", tabindex: "-1" },
    {
      onPressOutside: close,
      onScroll() {
        if (jump === undefined) close();
        else jumping();
      },
    },
  );
  const occupant = { mayBeClosed: () => true, close };

  floating.element.addEventListener("pointerenter", () => clearTimeout(leaving));
  floating.element.addEventListener("pointerleave", () => leaveSoon());

  function open(next: CardSubject): boolean {
    if (!actions.boxesOf(next.span) || !host.occupy(occupant)) return false;
    subject = next;
    draw(next);
    if (floating.isOpen()) floating.move(besideSubject);
    else {
      floating.open(besideSubject);
      releaseKeys = captureKeys(host, takeKey);
    }
    return true;
  }

  function draw(next: CardSubject): void {
    const { entity } = next;
    floating.element.setAttribute("aria-label", entity ? entity.entity.name : words.say("onPageNoteTitle"));
    floating.element.replaceChildren(
      ...next.notes.map((note) =>
        notePart(note, words, {
          edit: () => edit(note, next.span),
          remove: () => void remove(note),
          openInPanel: actions.openInPanel ? () => void openInPanel({ kind: "note", id: note.id }) : null,
          mark: (status) => void mark(note, status),
        }),
      ),
      ...(entity
        ? [
            entityPart(entity.entity, entity.mention, words, {
              openInPanel: actions.openInPanel
                ? () => void openInPanel({ kind: "entity", id: entity.entity.id })
                : null,
              step: (by) => step(entity.entity, entity.mention, by),
              hide: () => {
                close();
                actions.hide(entity.entity);
              },
              retype: (type) => {
                close();
                actions.retype(entity.entity, type);
              },
            }),
          ]
        : []),
    );
  }

  async function openInPanel(what: Wanted): Promise<void> {
    const of = subject;
    const opened = await actions.openInPanel?.(what);
    if (!subject || subject !== of) return;
    if (opened?.ok === false) tellUnder(what.kind === "note" ? partOf(what.id) : entityPartHere(), opened.error);
    else close();
  }

  /** What could not be done, under the note or the name that it was about. */
  function tellUnder(part: HTMLElement | undefined | null, problem: Problem): void {
    part?.querySelector(".failed")?.remove();
    part?.append(element("p", { class: "status failed", role: "alert" }, words.problem(problem)));
    floating.move(besideSubject);
  }

  const entityPartHere = () => floating.element.querySelector<HTMLElement>("section.named");

  function partOf(note: NoteId): HTMLElement | undefined {
    const index = subject?.notes.findIndex(({ id }) => id === note) ?? -1;
    return [...floating.element.querySelectorAll<HTMLElement>(".note")][index];
  }

  function close(): void {
    clearTimeout(leaving);
    clearTimeout(jump);
    jump = undefined;
    hasKeyboard = false;
    subject = null;
    if (!floating.isOpen()) return;
    releaseKeys();
    floating.close();
    host.vacate(occupant);
  }

  function besideSubject(): ReturnType<Beside> {
    const boxes = subject && actions.boxesOf(subject.span);
    if (!boxes) return null;
    return { lines: boxes.bounds, near: (boxes.first.left + boxes.first.right) / 2, preferred: "below" };
  }

  function takeKey(event: KeyboardEvent): boolean {
    if (event.key === "Escape") {
      close();
      return true;
    }
    if (event.key === "F2" && event.target === host.element) return editByKey();
    return event.target === host.element && moveFocus(host.root, floating.element, event.key);
  }

  /** The note that holds the focus, or the first one. */
  function editByKey(): boolean {
    const parts = [...floating.element.querySelectorAll(".note")];
    const at = parts.findIndex((part) => part.contains(host.root.activeElement));
    const note = subject?.notes[Math.max(0, at)];
    if (subject && note) edit(note, subject.span);
    return note !== undefined;
  }

  /** The card goes along to the entity's next mention, so that one can step through all of them. */
  function step(entity: Entity, mention: Mention, by: 1 | -1): void {
    const all = entity.mentions;
    const at = all.findIndex(({ span }) => span.start === mention.span.start);
    const next = all[(at + by + all.length) % all.length];
    if (!next) return;
    const control = host.root.activeElement?.getAttribute("data-step");
    jumping();
    actions.goTo(next.span);
    open({ span: next.span, entity: { entity, mention: next }, notes: [] });
    const again = floating.element.querySelector<HTMLElement>(`[data-step="${control}"]`);
    if (again) floating.takeFocus(again);
  }

  function jumping(): void {
    clearTimeout(jump);
    jump = setTimeout(() => {
      jump = undefined;
    }, jumpEnds);
  }

  function edit(note: Note, span: TextSpan): void {
    close();
    openNoteEditor(host, words, {
      beside: () => {
        const boxes = actions.boxesOf(span);
        return boxes && { lines: boxes.bounds, near: boxes.last.right, preferred: "below" };
      },
      colour: note.colour,
      body: note.body,
      save: (body) => actions.comment(note.id, body),
    });
  }

  /** Shown as chosen once it is stored; a failure is told under the note, which is as it was. */
  async function mark(note: Note, status: NoteStatus): Promise<void> {
    const of = subject;
    const marked = await actions.mark(note.id, status);
    if (!subject || subject !== of) return;
    const hadFocus = floating.element.contains(host.root.activeElement);
    if (marked.ok) {
      subject = { ...subject, notes: subject.notes.map((each) => (each.id === note.id ? { ...each, status } : each)) };
    }
    draw(subject);
    if (!marked.ok) tellUnder(partOf(note.id), marked.error);
    floating.move(besideSubject);
    if (hadFocus) partOf(note.id)?.querySelector("select")?.focus({ preventScroll: true });
  }

  async function remove(note: Note): Promise<void> {
    const removed = await actions.remove(note.id);
    host.say(removed.ok ? words.say("noteRemoved") : words.problem(removed.error));
    if (!floating.isOpen()) return;
    const part = removed.ok
      ? removedPart(words.say("noteRemoved"), words.say("noteUndo"), async () => {
          const restored = await actions.restore(note.id);
          if (!restored.ok) return;
          close();
          host.say(words.say("noteRestored"));
        })
      : removedPart(words.problem(removed.error), words.say("panelTryAgain"), () => void remove(note));
    floating.element.replaceChildren(part);
    floating.move(besideSubject);
    if (hasKeyboard) part.querySelector("button")?.focus();
  }

  function leaveSoon(): void {
    clearTimeout(leaving);
    if (hasKeyboard || jump !== undefined) return;
    leaving = setTimeout(() => {
      if (document.activeElement !== host.element) close();
    }, grace);
  }

  const stopWatching = watchMarks(host, {
    subjectAt: actions.subjectAt,
    isOver(x, y) {
      const boxes = subject && actions.boxesOf(subject.span);
      return floating.isOpen() && boxes ? isInside(boxes, x, y) : null;
    },
    mayShow: () => host.isFree() || (floating.isOpen() && !hasKeyboard),
    rest(found) {
      if (isSameSubject(found, subject)) return;
      clearTimeout(leaving);
      open(found);
    },
    press: open,
    stay: () => clearTimeout(leaving),
    leave: leaveSoon,
  });

  return {
    show(next) {
      if (!open(next)) return;
      // The page may still be scrolling to where the reader has just gone.
      jumping();
      hasKeyboard = true;
      floating.takeFocus(floating.element);
    },
    close,
    remove() {
      stopWatching();
      close();
    },
  };
}

function isInside({ bounds }: SpanBoxes, x: number, y: number): boolean {
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom + 8;
}
