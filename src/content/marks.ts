/** What is painted on the page: which spans, in which style. Precision before recall. */
import type { Analysis } from "../core/analysis.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import { type Entity, type Mention, paintedScore } from "../core/entities/entity.ts";
import type { Mark } from "../page/paint/painter.ts";
import type { Settings } from "../platform/settings-shape.ts";

/** The mentions that are underlined, with their entities: those also have a card. */
export function paintedMentions(
  entities: readonly Entity[],
  underlined: Settings["underlined"],
): readonly { readonly entity: Entity; readonly mention: Mention }[] {
  return entities
    .filter((entity) => underlined[entity.type])
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => mention.form === "name" && mention.score >= paintedScore);
}

export function entityMarks(entities: readonly Entity[], underlined: Settings["underlined"]): readonly Mark[] {
  return paintedMentions(entities, underlined).map(({ entity, mention }) => ({
    span: mention.span,
    style: entity.type,
  }));
}

export function dateMarks(analysis: Analysis, underlined: Settings["underlined"]): readonly Mark[] {
  if (!underlined.date) return [];
  return analysis.timexes.filter(({ interval }) => interval !== null).map(({ span }) => ({ span, style: "date" }));
}

/** A note that is lost has no place, so it is not painted. */
export function noteMarks(notes: readonly PlacedNote[]): readonly Mark[] {
  return notes.flatMap(({ note, outcome }): readonly Mark[] => {
    if (outcome.status === "lost") return [];
    const mark = { span: outcome.span, style: note.colour };
    return outcome.status === "moved" ? [mark, { span: outcome.span, style: "moved" }] : [mark];
  });
}
