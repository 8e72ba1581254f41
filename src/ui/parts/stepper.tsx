/** Two buttons that step through places of the article, and where the walk stands. */
import { ChevronDown, ChevronUp } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface StepperProps {
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly previous: () => void;
  readonly next: () => void;
  /** As in "2 of 5"; read aloud after each step. */
  readonly place: string;
  /** What else stands on the line. */
  readonly children?: ComponentChildren;
}

export function Stepper({ previousLabel, nextLabel, previous, next, place, children }: StepperProps) {
  return (
    <div class="stepper">
      <button type="button" class="icon-button" aria-label={previousLabel} title={previousLabel} onClick={previous}>
        <Icon node={ChevronUp} />
      </button>
      <button type="button" class="icon-button" aria-label={nextLabel} title={nextLabel} onClick={next}>
        <Icon node={ChevronDown} />
      </button>
      <span class="stepper-place" role="status">
        {place}
      </span>
      {children}
    </div>
  );
}
