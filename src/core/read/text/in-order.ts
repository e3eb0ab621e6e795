import type { Span } from "./passage.ts";

/**
 * Index of the first of values in order for which a test holds, where it holds for all behind it too; their number where it
 * holds for none. Logarithmic.
 */
export function firstThat<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of spans in order that starts at or after a position; their number where none does. Logarithmic. */
export function firstFrom(spans: readonly Pick<Span, "start">[], position: number): number {
  let [low, high] = [0, spans.length];
  // loops of their own, without a call at each step: every reader looks tokens and sentences up by these two
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of spans in order that ends behind a position; their number where none does. Logarithmic. */
export function firstBehind(spans: readonly Pick<Span, "end">[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of spans in order, without overlap, that a position lies in; null between them. Logarithmic. */
export function spanAt<Value extends Span>(spans: readonly Value[], position: number): Value | null {
  const found = spans[firstBehind(spans, position)];
  return found !== undefined && found.start <= position ? found : null;
}
