/** Where something is mentioned, in words: what the strips show, for who does not see them. */
import type { ParagraphPlace } from "../../../core/article/paragraph-at.ts";
import type { Mention } from "../../../core/entities/entity.ts";
import { plural, t } from "../../parts/messages.ts";

type PlaceOf = (offset: number) => ParagraphPlace | null;

/** "7 mentions, first in paragraph 1 of 12". */
export function mentionsInWords(mentions: readonly Mention[], placeOf: PlaceOf): string {
  const place = mentions[0] ? placeOf(mentions[0].span.start) : null;
  if (place === null) return plural("panelMentions", mentions.length);
  return place.number === null
    ? plural("panelMentionsHeading", mentions.length)
    : plural("panelMentionsFrom", mentions.length, place.number, place.count);
}

/** "2 of 7, in paragraph 3"; `index` from 0. */
export function mentionInWords(mentions: readonly Mention[], index: number, placeOf: PlaceOf): string {
  const mention = mentions[index];
  const place = mention ? placeOf(mention.span.start) : null;
  if (place === null) return t("panelPlace", index + 1, mentions.length);
  return place.number === null
    ? t("panelPlaceHeading", index + 1, mentions.length)
    : t("panelPlaceParagraph", index + 1, mentions.length, place.number);
}
