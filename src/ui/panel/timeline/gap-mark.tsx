/** The room between two rows; where time was left out, the axis is broken and says how much. */
import { plural } from "../../parts/messages.ts";
import type { Gap } from "./timeline-rows.ts";

export function GapMark({ gap: { room, days } }: { readonly gap: Gap }) {
  if (room === 0) return null;
  return (
    <div class={days === null ? "gap on-axis" : "gap gap-broken"} style={{ height: `${room}rem` }}>
      {days !== null && <span class="gap-words">{pauseInWords(days)}</span>}
    </div>
  );
}

function pauseInWords(days: number): string {
  if (days < 60) return plural("timeDaysLater", days);
  if (days < 700) return plural("timeMonthsLater", Math.round(days / 30.44));
  return plural("timeYearsLater", Math.round(days / 365.25));
}
