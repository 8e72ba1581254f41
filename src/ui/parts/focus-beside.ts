/** Before a row goes away: its focus moves to the next row that can hold it, or the one before, rather than nowhere. */
export function focusBeside(row: Element | null): void {
  const button = buttonFrom(row, "nextElementSibling") ?? buttonFrom(row, "previousElementSibling");
  button?.focus();
}

function buttonFrom(row: Element | null, side: "nextElementSibling" | "previousElementSibling"): HTMLElement | null {
  for (let at = row?.[side] ?? null; at; at = at[side]) {
    const button = at.querySelector("button");
    if (button) return button;
  }
  return null;
}
