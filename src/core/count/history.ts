import type { Count, Day } from "../model/index.ts";

/** A day on which the answer to a question became another. */
export interface AnswerChange {
  readonly day: Day;
  readonly count: Count;
  /** The statements that made it so: newly counted, else no longer counted, else counted and touched on that day. */
  readonly changedBy: readonly string[];
}

/**
 * What a day changed of an answer; null when it is the same as before. `touched` are the statements that were stated or
 * reviewed on that day. An answer before which there was none changes only by saying something.
 */
export function changeOn(
  day: Day,
  counts: { readonly before: Count | null; readonly after: Count },
  touched: ReadonlySet<string>,
): AnswerChange | null {
  const { before, after } = counts;
  if (before === null ? saysNothing(after) : isSameAnswer(before, after)) return null;
  return { day, count: after, changedBy: changersOf(before, after, touched) };
}

/** Whether two counts give one answer, whatever it rests on. */
function isSameAnswer(one: Count, other: Count): boolean {
  const names = ["low", "lowOpen", "best", "high", "highOpen"] as const;
  return saysNothing(one) === saysNothing(other) && names.every((name) => one[name] === other[name]);
}

function saysNothing({ used }: Count): boolean {
  return used.length === 0;
}

function changersOf(before: Count | null, after: Count, touched: ReadonlySet<string>): readonly string[] {
  const [then, now] = [new Set(before?.used ?? []), new Set(after.used)];
  const gained = after.used.filter((id) => !then.has(id));
  if (gained.length > 0) return gained;
  const lost = (before?.used ?? []).filter((id) => !now.has(id));
  return lost.length > 0 ? lost : after.used.filter((id) => touched.has(id));
}
