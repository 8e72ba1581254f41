/** What a correction is told as once it is made, and what takes it back. */
import type { EntityId, EventId } from "../../core/article/brand.ts";
import type { PageState } from "../../core/article/page-state.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import { t } from "../parts/messages.ts";
import { typeName } from "./entities/type-look.ts";

interface CorrectionNews {
  readonly text: string;
  /** Null where the control that made it is still there to unmake it. */
  readonly undo: Correction | null;
}

/** `before` is the page as it was; null when there is nothing to tell. */
export function newsOf(
  correction: Correction,
  before: Pick<PageState, "analysis" | "corrections">,
): CorrectionNews | null {
  const { analysis, corrections } = before;
  const entity = (id: EntityId) => analysis?.entities.find((each) => each.id === id)?.name ?? "";
  const event = (id: EventId) => analysis?.timeline.find((each) => each.id === id)?.label ?? "";
  switch (correction.kind) {
    case "hide":
      return { text: t("panelHidden", entity(correction.entity)), undo: { ...correction, kind: "show" } };
    case "show":
      return { text: t("panelShownAgain", entity(correction.entity)), undo: null };
    case "retype":
      return { text: t("panelRetyped", entity(correction.entity), typeName(correction.type)), undo: null };
    case "hide-event":
      return { text: t("panelHidden", event(correction.event)), undo: { ...correction, kind: "show-event" } };
    case "show-event":
      return { text: t("panelShownAgain", event(correction.event)), undo: null };
    case "date-event": {
      const isTakenBack = correction.first === null && correction.last === null;
      const earlier = corrections.findLast((each) => each.kind === "date-event" && each.event === correction.event);
      return {
        text: t(isTakenBack ? "timeDateTakenBack" : "timeDateSet", event(correction.event)),
        undo: earlier ?? { ...correction, first: null, last: null },
      };
    }
    case "merge":
    case "split":
      return null;
  }
}
