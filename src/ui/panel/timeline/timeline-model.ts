/** The Timeline tab: the rows to draw, at the spacing the reader chose. */
import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { Analysis } from "../../../core/analysis.ts";
import type { TextSpan } from "../../../core/article/text-span.ts";
import type { TimeExpression } from "../../../core/time/time-expression.ts";
import { writeSettings } from "../../../platform/settings.ts";
import { type Spacing, timelineRows } from "./timeline-rows.ts";

export const TimelineModel = createModel((analysis: ReadonlySignal<Analysis | null>) => {
  const spacing = signal<Spacing>("even");
  const events = computed(() => analysis.value?.timeline ?? []);
  const rows = computed(() => timelineRows(events.value, analysis.value?.article.published ?? null, spacing.value));
  const timexes = computed(() => new Map(analysis.value?.timexes.map((timex) => [key(timex.span), timex])));
  return {
    spacing,
    events,
    rows,
    /** As the reader chose it before. */
    adopt(chosen: Spacing): void {
      spacing.value = chosen;
    },
    async space(chosen: Spacing): Promise<void> {
      spacing.value = chosen;
      await writeSettings({ timelineSpacing: chosen });
    },
    /** The expression at those words; null when the event is dated by something else. */
    timexAt: (span: TextSpan): TimeExpression | null => timexes.value.get(key(span)) ?? null,
  };
});

export type TimelineModel = InstanceType<typeof TimelineModel>;

const key = ({ start, end }: TextSpan): string => `${start}-${end}`;
