/**
 * The marks of one text on one page, of which those near the window are painted.
 *
 * A few marks are painted wherever they are. On paper, too, all are.
 */
import type { TextMap } from "../text-map.ts";
import { inSlices } from "./in-slices.ts";
import { isNearWindow, watchNear } from "./near-window.ts";
import type { Mark } from "./painter.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { firstEndingAfter, type Stretch, stretchesOf } from "./stretches.ts";

export interface Painting {
  readonly sheet: Sheet;
  /** In place of the former one, at once. */
  show(former: Painting | null): void;
  /** Takes nothing off the page, but follows the window no longer. */
  rest(): void;
}

/** So many cost the page little, wherever they are. */
const few = 200;

/** The marks in one stretch of the text. */
interface Group {
  readonly marks: readonly Mark[];
  /** Its first and its last block, if they are near the window. */
  readonly near: Set<Element>;
  /** Null when it is not painted. */
  painted: Painted[] | null;
}

interface Painted extends Pick<Mark, "style"> {
  readonly range: StaticRange;
}

/** Works out what is near the window now, without showing it; null when `isWanted` said no in a pause. */
export async function paintMarks(
  document: Document,
  marks: readonly Mark[],
  textMap: TextMap,
  isWanted: () => boolean,
): Promise<Painting | null> {
  const sheet = createSheet();
  const window = document.defaultView;
  let isOnPaper = false;
  let isResting = false;

  const paintMark = ({ span, style }: Mark, painted: Painted[]) => {
    for (const range of textMap.rangesOf(span)) {
      sheet.add(style, range);
      painted.push({ style, range });
    }
  };
  /** Yields between any two marks. */
  function* filling(groups: readonly Group[]): Generator<undefined, void, undefined> {
    const work = groups.map((group) => {
      const painted: Painted[] = [];
      group.painted = painted;
      return { group, painted };
    });
    for (const { group, painted } of work) {
      for (const mark of group.marks) {
        yield;
        // It may have been left behind in a pause.
        if (group.painted === painted) paintMark(mark, painted);
      }
    }
    yield;
  }
  const empty = (group: Group) => {
    for (const { style, range } of group.painted ?? []) sheet.remove(style, range);
    group.painted = null;
  };

  if (marks.length <= few || !window) {
    const all: Group = { marks, near: new Set(), painted: null };
    if (!(await inSlices(filling([all]), nothing, isWanted))) return null;
    return { sheet, show: (former) => replace(former, sheet), rest: () => {} };
  }

  const groups: Group[] = [];
  const groupsAt = new Map<Element, Group[]>();
  function* preparing(): Generator<undefined, void, undefined> {
    for (const [{ first, last }, inStretch] of yield* grouping(marks, textMap)) {
      yield;
      const blocks = first === last ? [first] : [first, last];
      const isNear = (block: Element) => isNearWindow(window as Window, block);
      const group: Group = { marks: inStretch, near: new Set(blocks.filter(isNear)), painted: null };
      groups.push(group);
      for (const block of blocks) groupsAt.set(block, [...(groupsAt.get(block) ?? []), group]);
    }
    yield* filling(groups.filter(({ near }) => near.size > 0));
  }
  if (!(await inSlices(preparing(), nothing, isWanted))) return null;

  let watch: ReturnType<typeof watchNear> | null = null;
  const follow = (entries: readonly (readonly [Element, boolean])[]) => {
    const touched = new Set<Group>();
    for (const [block, isNear] of entries) {
      for (const group of groupsAt.get(block) ?? []) {
        touched.add(group);
        if (isNear) group.near.add(block);
        else group.near.delete(block);
      }
    }
    const come: Group[] = [];
    for (const group of touched) {
      if (group.near.size === 0 && !isOnPaper) empty(group);
      else if (group.near.size > 0 && !group.painted) come.push(group);
    }
    if (come.length > 0) void inSlices(filling(come), nothing, () => !isResting);
  };
  const toPaper = () => {
    isOnPaper = true;
    for (const group of groups) {
      empty(group);
      group.painted = [];
      for (const mark of group.marks) paintMark(mark, group.painted);
    }
  };
  const fromPaper = () => {
    isOnPaper = false;
    for (const group of groups) if (group.near.size === 0) empty(group);
  };

  return {
    sheet,
    show(former) {
      replace(former, sheet);
      watch = watchNear(document, groupsAt.keys(), follow);
      window.addEventListener("beforeprint", toPaper);
      window.addEventListener("afterprint", fromPaper);
    },
    rest() {
      isResting = true;
      watch?.stop();
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", fromPaper);
    },
  };
}

function replace(former: Painting | null, sheet: Sheet): void {
  former?.rest();
  sheet.show(former?.sheet ?? null);
}

/** What is done is done in the steps themselves. */
const nothing = (): void => {};

/** A mark that reaches over several stretches is cut, and each part goes to its own. Yields between any two steps. */
function* grouping(
  marks: readonly Mark[],
  textMap: TextMap,
): Generator<undefined, ReadonlyMap<Stretch, readonly Mark[]>, undefined> {
  const stretches = yield* stretchesOf(textMap);
  const parts = new Map<Stretch, Mark[]>();
  for (const { span, style } of marks) {
    yield;
    for (let at = firstEndingAfter(stretches, span.start); at < stretches.length; at++) {
      const stretch = stretches[at];
      if (!stretch || stretch.start >= span.end) break;
      const start = Math.max(stretch.start, span.start);
      const part: Mark = { style, span: { start, end: Math.min(stretch.end, span.end) } };
      const others = parts.get(stretch);
      if (others) others.push(part);
      else parts.set(stretch, [part]);
    }
  }
  return parts;
}
