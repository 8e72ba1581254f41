/** Where in the text something is mentioned: a line with a mark for each place. In words it is told beside it. */
import type { Mention } from "../../../core/entities/entity.ts";
import { stripPath, stripWidth } from "./strip.ts";

interface MentionStripProps {
  readonly mentions: readonly Mention[];
  /** Of the text. */
  readonly length: number;
  /** The one mention that the reader is at. */
  readonly current?: Mention | undefined;
}

export function MentionStrip({ mentions, length, current }: MentionStripProps) {
  return (
    <svg class="strip" viewBox={`0 0 ${stripWidth} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path class="strip-mentions" d={stripPath(mentions, length)} />
      {current && <path class="strip-current" d={stripPath([current], length)} />}
    </svg>
  );
}
