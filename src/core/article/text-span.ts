/**
 * Stand-off positions in `Article.text`.
 *
 * Every highlight, mention, timex and note is a span; nothing that crosses a message or is
 * stored holds a piece of a document.
 */

/** Half-open range [start, end) of UTF-16 code units in `Article.text`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** By start; of two that start together, the longer first. */
export const bySpan = (a: { readonly span: TextSpan }, b: { readonly span: TextSpan }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;
