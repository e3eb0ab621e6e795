/** Holds what the engine says against what trying every number gives. */
import type { Check, Derivation } from "../../src/core/model/index.ts";
import { allows } from "./amounts.ts";
import { type Case, checked } from "./case.ts";
import { COUNTING, type Found, nearestBreak, REACH, type Tried, tried } from "./verdicts.ts";
import { BEYOND, type Values } from "./worlds.ts";

/** What is wrong with the engine's answer, one line each; empty when it is right. */
export function wrongIn(given: Case): readonly string[] {
  const check = checked(given);
  const expected = tried(given);
  if (check.verdict !== expected.verdict) return [`verdict ${check.verdict}, not ${expected.verdict}`];
  if (expected.verdict === "no-record") return [];
  return [
    ...(expected.values === null ? [] : wrongInterval(check, expected.values)),
    ...wrongMargin(given, check, expected),
    ...wrongInputs(check, expected.ids),
    ...expected.ids.flatMap((id) => wrongBreak(id, check, nearestBreak(id, given, expected))),
  ];
}

/** The interval shown is that of the stated words, so it may be wider than the whole numbers by less than one a figure. */
function wrongInterval(check: Check, values: Values): readonly string[] {
  const [low, high] = [values[0]!, values.at(-1)!];
  const [shownLow, shownHigh] = wholeEnds(check);
  const slack = statementsIn(check.derivation);
  const isRight =
    shownLow <= low &&
    low - shownLow < slack &&
    shownHigh >= high &&
    (high === BEYOND ? shownHigh === BEYOND : shownHigh - high < slack);
  return isRight ? [] : [`interval ${shownLow} to ${shownHigh}, not ${low} to ${high}`];
}

/** The whole numbers that the shown interval begins and ends with. */
function wholeEnds({ low, lowOpen, high, highOpen }: Check): readonly [number, number] {
  const [from, to] = [Number(low ?? 0), Number(high ?? BEYOND)];
  return [
    lowOpen && Number.isInteger(from) && low !== null ? from + 1 : Math.ceil(from),
    highOpen && Number.isInteger(to) && high !== null ? to - 1 : Math.floor(to),
  ];
}

function statementsIn(node: Derivation | null): number {
  if (node === null || node.operation === "statement") return 1;
  return node.parts.reduce((many, part) => many + statementsIn(part), 0);
}

/** D5 for the count itself, all of it together: from its best value, or from either end where it has none. */
function wrongMargin({ claim }: Case, check: Check, { verdict }: Tried): readonly string[] {
  if (claim.kind !== "amount" || claim.of.mode === "stock") return [];
  const verdictOf = (value: number) => (allows(claim, value, "claim") ? "supported" : "contradicted");
  const best = check.best === null ? null : Number(check.best);
  const serves = best !== null && Number.isInteger(best) && (verdict === "unsettled" || verdictOf(best) === verdict);
  const starts = serves ? [best] : wholeEnds(check).filter((end) => end !== BEYOND);
  const distances = starts.map((from) =>
    Array.from({ length: COUNTING.cutOff }, (_, step) => step + 1).find((step) =>
      [from + step, from - step].some((value) => value >= 0 && verdictOf(value) !== verdictOf(from)),
    ),
  );
  const nearest = Math.min(...distances.map((distance) => distance ?? BEYOND));
  const margin = check.margin === null ? BEYOND : Number(check.margin);
  return margin === nearest ? [] : [`margin ${check.margin}, not ${nearest}`];
}

function wrongInputs(check: Check, ids: readonly string[]): readonly string[] {
  const found = [...new Set(check.inputs.map((input) => input.statementId))].toSorted();
  const expected = [...new Set(ids)].toSorted();
  return found.join() === expected.join() ? [] : [`rests on ${found}, not ${expected}`];
}

function wrongBreak(id: string, check: Check, found: Found): readonly string[] {
  const input = check.inputs.find((each) => each.statementId === id);
  const nearest = found[0]!.distance;
  if (input === undefined) return [];
  if (input.breaksAt === null)
    return nearest === null ? [] : [`${id} never breaks, but does at a distance of ${nearest}`];
  const [from, at] = [Number(input.value), Number(input.breaksAt)];
  const distance = Math.abs(at - from);
  if (Number(input.margin) !== distance) return [`${id}: margin ${input.margin} from ${from} to ${at}`];
  if (nearest === null) return distance > REACH ? [] : [`${id} breaks from ${from} at ${at}, which changes nothing`];
  const start = found.find((each) => each.from === from);
  if (start === undefined) return [`${id} starts at ${from}, not ${found.map((each) => each.from).join(" or ")}`];
  if (distance !== nearest || !start.isBreak(at))
    return [`${id} breaks from ${from} at ${at}; the nearest is ${nearest} from ${found[0]!.from}`];
  return [];
}
