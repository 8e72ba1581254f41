/**
 * Arrow keys, Home and End from event to event, as the WAI-ARIA feed pattern has it: the list is no composite widget,
 * so each control keeps its own tab stop, and these keys pass over them.
 */
export function moveBetweenEvents(pressed: KeyboardEvent): void {
  const { currentTarget: list, target, key } = pressed;
  if (pressed.defaultPrevented || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  // They have their own use of these keys.
  if (target.closest("form, [role=menu]")) return;
  const all = [...list.querySelectorAll<HTMLElement>(".event-main")];
  const at = all.findIndex((main) => main.closest(".event")?.contains(target));
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
