/** The heading of a view. It takes the focus when one comes from another view, so that screen readers tell where one is. */
import type { ComponentChildren } from "preact";

interface ViewTitleProps {
  readonly title: string;
  /** Beside it: what can be done with the whole. */
  readonly children?: ComponentChildren;
}

export function ViewTitle({ title, children }: ViewTitleProps) {
  return (
    <div class="view-head">
      <h1 class="view-title" tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children}
    </div>
  );
}
