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

/**
 * Index of the first of spans in order that starts at or after a position; their number where none does. Logarithmic, and a
 * single step in the tokens of the text that is being read.
 */
export function firstFrom(spans: readonly Pick<Span, "start">[], position: number): number {
  if (spans === listed.spans) return listed.firsts[position] ?? (position < 0 ? 0 : spans.length);
  let [low, high] = [0, spans.length];
  // loops of their own, without a call at each step: every reader looks tokens and sentences up by these two
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans whose places are listed, and the index of the first from each position on; behind the last of them is none. */
interface Listed {
  readonly spans: readonly Pick<Span, "start">[];
  readonly firsts: Int32Array;
}

let listed: Listed = { spans: [], firsts: new Int32Array(0) };

/** Texts longer than this are looked through by halves: a list of their positions would not stay near the processor. */
const LISTED_AT_MOST = 1 << 18;

/**
 * Lists where spans in order start, for {@link firstFrom}, until others are listed: each figure of a text asks for its tokens by their
 * positions a hundred times. The spans may not change afterwards.
 */
export function listStarts(spans: readonly Pick<Span, "start">[]): void {
  const last = spans.at(-1);
  if (last === undefined || last.start > LISTED_AT_MOST) return;
  const firsts = new Int32Array(last.start + 1);
  let from = 0;
  for (let index = 0; index < spans.length; index++) {
    const { start } = spans[index]!;
    firsts.fill(index, from, start + 1);
    from = start + 1;
  }
  listed = { spans, firsts };
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
