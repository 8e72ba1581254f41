/** An on/off switch with its words beside it. */
import type { ComponentChildren } from "preact";

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true" />
      {children}
    </button>
  );
}
