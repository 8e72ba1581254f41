/** The other way to paint: every stretch of a text node in a `<mark>` of its own, as highlighters without the API do. */
export function wrapInMarks(ranges: readonly StaticRange[]): void {
  // From the end on, so that what is cut off a node does not move what is still to be wrapped.
  for (const { startContainer, startOffset, endOffset } of ranges.toReversed()) {
    const covered = (startContainer as Text).splitText(startOffset);
    covered.splitText(endOffset - startOffset);
    const mark = document.createElement("mark");
    covered.replaceWith(mark);
    mark.append(covered);
  }
}
