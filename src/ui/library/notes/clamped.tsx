/** A few lines of something, and the rest when it is asked for. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../parts/messages.ts";

interface ClampedProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

export function Clamped({ class: className, children }: ClampedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);

  // Whether anything is cut depends on the width, the zoom and the reader's font.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current || isWhole) return;
    const look = () => setCut(current.scrollHeight > current.clientHeight + 1);
    look();
    let frame = 0;
    const watching = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    watching.observe(current);
    return () => {
      cancelAnimationFrame(frame);
      watching.disconnect();
    };
  }, [isWhole, children]);

  return (
    <div class={className}>
      <div class={isWhole ? undefined : isCut ? "clamped is-cut" : "clamped"} ref={box}>
        {children}
      </div>
      {(isCut || isWhole) && (
        <button
          type="button"
          class="button button-quiet button-small clamped-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? "libraryLess" : "libraryMore")}
        </button>
      )}
    </div>
  );
}
