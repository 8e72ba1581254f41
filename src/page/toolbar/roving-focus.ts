/** Arrow keys within a row of controls of which one is a tab stop (WAI-ARIA toolbar pattern). */

/** True when the key moved the focus. */
export function moveFocus(root: ShadowRoot, row: HTMLElement, key: string): boolean {
  const controls: (Element | null)[] = [...row.querySelectorAll("button:not([hidden]), select")];
  const at = controls.indexOf(root.activeElement);
  const isReversed = getComputedStyle(row).direction === "rtl";
  const next = nextIndex(isReversed ? (mirrored[key] ?? key) : key, at, controls.length);
  if (next === null) return false;
  const control = controls[next];
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  return true;
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
