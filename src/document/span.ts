/** A half-open range `[start, end)` in UTF-16 code units of the untouched input text: `text.slice(start, end)` is the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Orders spans by start, longer first among equal starts; a comparator for `sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of `spans`; `undefined` for none. */
export function cover(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  let { start, end } = spans[0]!;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/**
 * Index of the span that covers `offset` in spans that are sorted and disjoint, by binary search; `-1` where none does.
 */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
