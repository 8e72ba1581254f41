/** An event that the article tells more than once: how often, and the way through the sentences that tell it. */
import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { plural, t } from "../../parts/messages.ts";
import { Stepper } from "../../parts/stepper.tsx";
import type { Panel } from "../model.ts";

export function Tellings({ panel, event }: { readonly panel: Panel; readonly event: TimelineEvent }) {
  const { telling, stepTelling } = panel.timeline;
  const at = useComputed(() => (telling.value?.event === event.id ? telling.value.index : null));
  const here = useRef<HTMLDivElement>(null);
  const isWalking = at.value !== null;
  const wasPressed = useRef(false);

  // The button that opened the walk gives way to it.
  useEffect(() => {
    if (isWalking && wasPressed.current) here.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
    wasPressed.current = false;
  }, [isWalking]);

  if (event.alsoTold.length === 0) return null;
  const count = event.alsoTold.length + 1;
  return (
    <div class="event-tellings" ref={here}>
      {at.value === null ? (
        <button
          type="button"
          class="button button-quiet button-small"
          title={t("timeTellings")}
          onClick={() => {
            wasPressed.current = true;
            void stepTelling(event, 1);
          }}
        >
          {plural("timeTold", count)}
        </button>
      ) : (
        <Stepper
          previousLabel={t("timePreviousTelling")}
          nextLabel={t("timeNextTelling")}
          previous={() => void stepTelling(event, -1)}
          next={() => void stepTelling(event, 1)}
          place={t("timeTellingPlace", at.value + 1, count)}
        />
      )}
    </div>
  );
}
