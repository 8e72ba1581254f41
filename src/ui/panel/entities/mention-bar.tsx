/**
 * The strip of the open row, to go to its mentions by: a slider over them, after the WAI-ARIA pattern. A click goes to
 * the nearest one; the arrow keys, Home and End go from mention to mention.
 */
import type { Entity } from "../../../core/entities/entity.ts";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { MentionStrip } from "./mention-strip.tsx";
import { mentionInWords, mentionsInWords } from "./mention-wording.ts";
import { nearestMention } from "./strip.ts";

interface MentionBarProps {
  readonly panel: Panel;
  readonly entity: Entity;
  /** Of the mention that the reader is at; -1 before the first. */
  readonly index: number;
}

export function MentionBar({ panel, entity: { id, name, mentions }, index }: MentionBarProps) {
  const { goToMention, paragraphOf } = panel.entities;
  const length = panel.article.value?.text.length ?? 0;
  const last = mentions.length - 1;
  const isRtl = document.documentElement.dir === "rtl";

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [on, back] = isRtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    const to = new Map([
      [on, index + 1],
      ["ArrowDown", index + 1],
      [back, index - 1],
      ["ArrowUp", index - 1],
      ["Home", 0],
      ["End", last],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    void goToMention(id, Math.min(Math.max(to, 0), last));
  };
  const onClick = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    const at = (clientX - left) / Math.max(width, 1);
    void goToMention(id, nearestMention(mentions, length, isRtl ? 1 - at : at));
  };

  return (
    <div
      class="mention-bar"
      role="slider"
      tabIndex={0}
      aria-label={t("panelMentionsOf", name)}
      aria-valuemin={1}
      aria-valuemax={mentions.length}
      aria-valuenow={Math.max(index, 0) + 1}
      aria-valuetext={
        index === -1 ? mentionsInWords(mentions, paragraphOf.value) : mentionInWords(mentions, index, paragraphOf.value)
      }
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <MentionStrip mentions={mentions} length={length} current={mentions[index]} />
    </div>
  );
}
