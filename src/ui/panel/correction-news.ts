/** What a correction is told as once it is made, and what takes it back. */
import type { EntityId, EventId } from "../../core/article/brand.ts";
import type { CorrectedAnalysis } from "../../core/corrections/correct-analysis.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import { t } from "../parts/messages.ts";
import { typeName } from "./entities/type-look.ts";

interface CorrectionNews {
  readonly text: string;
  /** Null for what takes something back itself. */
  readonly undo: Correction | null;
}

/** `before`: as it was shown without this one. */
export function newsOf(correction: Correction, before: CorrectedAnalysis): CorrectionNews {
  const { analysis, hiddenEntities, hiddenEvents, applied } = before;
  const entity = (id: EntityId) => [...analysis.entities, ...hiddenEntities].find((each) => each.id === id)?.name ?? "";
  const event = (id: EventId) => [...analysis.timeline, ...hiddenEvents].find((each) => each.id === id)?.label ?? "";
  /** The last one of the same kind on the same thing: what holds again when this one is taken back. */
  const earlier = applied.findLast(
    (each) =>
      each.kind === correction.kind &&
      ("event" in each ? "event" in correction && each.event === correction.event : isOfSame(each, correction)),
  );
  switch (correction.kind) {
    case "hide":
      return { text: t("panelHidden", entity(correction.entity)), undo: { ...correction, kind: "show" } };
    case "show":
      return { text: t("panelShownAgain", entity(correction.entity)), undo: null };
    case "retype":
      return {
        text:
          correction.type === null
            ? t("panelTypeTakenBack", entity(correction.entity))
            : t("panelRetyped", entity(correction.entity), typeName(correction.type)),
        undo: earlier ?? { ...correction, type: null },
      };
    case "rename":
      return {
        text:
          correction.name === null
            ? t("panelNameTakenBack", entity(correction.entity))
            : t("panelRenamed", entity(correction.entity), correction.name),
        undo: earlier ?? { ...correction, name: null },
      };
    case "merge":
      return correction.into === correction.entity
        ? { text: t("panelMergeTakenBack"), undo: null }
        : {
            text: t("panelMerged", entity(correction.entity), entity(correction.into)),
            undo: { ...correction, into: correction.entity, name: null },
          };
    case "split": {
      const { entity: id, form, span } = correction;
      return { text: t("panelSplit", form, entity(id)), undo: { kind: "unsplit", entity: id, form, span } };
    }
    case "unsplit":
      return { text: t("panelSplitTakenBack", entity(correction.entity)), undo: null };
    case "hide-event":
      return { text: t("panelHidden", event(correction.event)), undo: { ...correction, kind: "show-event" } };
    case "show-event":
      return { text: t("panelShownAgain", event(correction.event)), undo: null };
    case "date-event": {
      const isTakenBack = correction.first === null && correction.last === null;
      return {
        text: t(isTakenBack ? "timeDateTakenBack" : "timeDateSet", event(correction.event)),
        undo: earlier ?? { ...correction, first: null, last: null },
      };
    }
  }
}

const isOfSame = (one: Correction, other: Correction): boolean =>
  "entity" in one && "entity" in other && one.entity === other.entity;
