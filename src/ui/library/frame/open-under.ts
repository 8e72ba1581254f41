/** Shows a popover under what opens it, at its start; above it where there is no room below; never outside the window. */
export function openUnder(popover: HTMLElement, opener: HTMLElement): void {
  popover.showPopover();
  const place = () => {
    const { left, right, top, bottom } = opener.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const isRtl = document.documentElement.dir === "rtl";
    const from = isRtl ? right - width : left;
    const isRoomBelow = bottom + 4 + height <= clientHeight || top - 4 - height < 0;
    popover.style.left = `${Math.max(4, Math.min(from, clientWidth - width - 4))}px`;
    popover.style.top = `${isRoomBelow ? bottom + 4 : top - 4 - height}px`;
  };
  place();
  const watching = new ResizeObserver(place);
  watching.observe(popover);
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
  popover.addEventListener("toggle", function closed(event) {
    if (event.newState === "open") return;
    popover.removeEventListener("toggle", closed);
    watching.disconnect();
    removeEventListener("scroll", place);
    removeEventListener("resize", place);
  });
}
