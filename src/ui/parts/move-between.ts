/**
 * Arrow keys, Home and End from row to row of a list, as the WAI-ARIA feed pattern has it: the list is no composite
 * widget, so each control keeps its own tab stop, and these keys pass over them.
 */
interface Rows {
  /** Selects each row, and in it, or as it, what takes the focus. */
  readonly row: string;
  readonly main: string;
}

export function moveBetween(pressed: KeyboardEvent, { row, main }: Rows): void {
  const { currentTarget: list, target, key } = pressed;
  if (pressed.defaultPrevented || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  // They have their own use of these keys.
  if (target.closest("form, input, textarea, select, [role=menu]")) return;
  const all = [...list.querySelectorAll<HTMLElement>(main)];
  const at = all.findIndex((one) => one.closest(row)?.contains(target));
  // From a control inside a row, up is first to the row itself.
  const above = all[at] === target ? all[at - 1] : all[at];
  const to = new Map([
    ["ArrowDown", all[at + 1]],
    ["ArrowUp", above],
    ["Home", all[0]],
    ["End", all.at(-1)],
  ]).get(key);
  if (!to) return;
  pressed.preventDefault();
  to.focus();
}
