/**
 * Claims about how counts lie to each other (RULES D6), worked out so that one interval decides them: of a comparison the
 * difference of its two counts, of a superlative that to the highest of the others, of a run the least of its steps. Each
 * is claimed to be above zero. What the record lacks leaves its side open.
 */
import { count } from "../count/count.ts";
import { nodeFrom, statementNode } from "../count/derivations.ts";
import { questionFrom } from "../count/questions.ts";
import { spanOf } from "../count/spans.ts";
import {
  type ChangeBetween,
  type Comparison,
  type Count,
  type Derivation,
  type Figure,
  type Interval,
  lastDayIn,
  type Period,
  type Question,
  type Run,
  type Superlative,
  ZERO,
} from "../model/index.ts";
import { bearingOn } from "./bearing.ts";
import { changeNode } from "./changes.ts";
import type { Prepared, Working } from "./judged.ts";
import { periodOf, type Stretch, stretchAt, stretchBefore, stretchesBetween } from "./periods.ts";
import { inRecordedUnit } from "./term-units.ts";
import { setsNoLimit } from "./verdicts.ts";

/** More than nothing: what a relation claims of its working. */
export const ABOVE_ZERO: Interval = { low: ZERO, lowOpen: true, high: null, highOpen: true };

/** What comparing needs: how a term is counted, in its own unit or in that of what it is held against; `earlier`, as it was told before. */
type CountTerm = (term: Figure, as?: { readonly unit?: string; readonly earlier?: boolean }) => Working;

/** D6 of two counts: the one said to be more, less the other. Nothing when the record bounds neither. */
export function comparisonWorking({ order, of, against }: Comparison, countTerm: CountTerm): Working {
  const [one, other] = [countTerm(of), countTerm(against, { unit: of.unit })];
  const counts = [...one.counts, ...other.counts];
  if (one.node === null && other.node === null) return { node: null, shown: null, counts };
  const [first, second] = [one.node ?? NOT_KNOWN, other.node ?? NOT_KNOWN];
  const parts = order === "more" ? [first, second] : [second, first];
  return { node: nodeFrom({ rule: "D6", operation: "difference", parts }), shown: one.node, counts };
}

/** Two counts that a figure relates: by a difference, a percentage, or so many times. Nothing when the record lacks one. */
export function changeWorking(change: ChangeBetween, figure: Figure, countTerm: CountTerm): Working {
  const { of, against, earlier = false } = change;
  const [result, base] = [countTerm(of), countTerm(against, { unit: of.unit, earlier })];
  const counts = [...result.counts, ...base.counts];
  if (result.node === null || base.node === null) return { node: null, shown: null, counts };
  const node = nodeOfChange(change, figure, [result.node, base.node]);
  return { node, shown: node, counts };
}

function nodeOfChange(
  { by, direction }: ChangeBetween,
  figure: Figure,
  [result, base]: readonly [Derivation, Derivation],
): Derivation {
  if (by !== "difference") return changeNode(figure, base, result);
  const parts = direction === "up" ? [result, base] : [base, result];
  return nodeFrom({ rule: "B12", operation: "difference", parts });
}

/** What a record says about stretches of the calendar, each asked the same question. */
interface Stretched {
  readonly prepared: Prepared;
  readonly question: Question;
}

/** Stretches counted one by one, at most: a month for thirty years, a day for one. Longer spans are left open. */
const STRETCHES_AT_MOST = 400;

/** The highest: the count less the highest of all others in the span. Where the record lacks one of them it stays open above. */
export function superlativeWorking(claim: Superlative, prepared: Prepared): Working {
  const asked = { prepared, question: questionFrom(inRecordedUnit(claim.of, prepared)) };
  const own = ownStretch(claim, asked);
  if (own === null) return NOTHING;
  const subject = countOver(asked, own);
  if (subject.node === null) return { ...NOTHING, counts: subject.counts };
  const { known, isWhole } = othersOf(claim, own, asked);
  const nodes = known.flatMap(({ node }) => node ?? []);
  const others = extremeOf(claim.extreme, nodes, isWhole);
  const parts = claim.extreme === "highest" ? [subject.node, others] : [others, subject.node];
  const counts = [...subject.counts, ...known.flatMap((each) => each.counts)];
  return { node: nodeFrom({ rule: "D6", operation: "difference", parts }), shown: subject.node, counts };
}

function extremeOf(extreme: Superlative["extreme"], nodes: readonly Derivation[], isWhole: boolean): Derivation {
  if (nodes.length === 0) return NOT_KNOWN;
  const node = nodeFrom({ rule: "D6", operation: extreme, parts: nodes });
  if (isWhole) return node;
  return nodeFrom({ rule: "D6", operation: extreme === "highest" ? "floor" : "ceiling", parts: [node] });
}

/** The days that a superlative is said of: the count's own, or the stretch that its words name around them. */
function ownStretch({ of, period }: Superlative, { question }: Stretched): Stretch | null {
  const last = question.to ?? lastDayIn(of.window);
  if (
    question.from !== null &&
    last !== null &&
    (period === null || periodOf({ from: question.from, to: last }) === period)
  )
    return { from: question.from, to: last };
  return period === null || last === null ? null : stretchAt(period, last);
}

interface Others {
  readonly known: readonly Working[];
  /** Every other stretch of the span is known. */
  readonly isWhole: boolean;
}

function othersOf(claim: Superlative, own: Stretch, asked: Stretched): Others {
  const period = periodOf(own);
  const to = claim.to !== null && claim.to > own.to ? claim.to : own.to;
  const named =
    period === null || claim.from === null
      ? null
      : stretchesBetween(period, { from: claim.from, to }, STRETCHES_AT_MOST);
  const stretches = named ?? recordedStretches(own, { from: claim.from, to }, asked);
  // "the most of the year", told in July: held against the months that are over
  const told = asked.prepared.draft.published ?? asked.prepared.today;
  const over = stretches.filter(({ from, to }) => from !== own.from && to <= told);
  const others = over.map((stretch) => countOver(asked, stretch));
  const isWhole = named !== null && others.every(({ node }) => node !== null);
  return { known: others.filter(({ node }) => node !== null), isWhole };
}

/** The stretches as long as the count's own that the record has figures for, up to a day. */
function recordedStretches(
  own: Stretch,
  span: { readonly from: string | null; readonly to: string },
  { prepared }: Stretched,
): readonly Stretch[] {
  const period = periodOf(own);
  const found = new Map<string, Stretch>();
  for (const { statement } of prepared.statements) {
    if (statement.value.kind !== "figure") continue;
    const { from, to } = spanOf(statement.value);
    if (from === null || to === null || to > span.to || (span.from !== null && from < span.from)) continue;
    if (isAsLong({ from, to }, own, period)) found.set(from, { from, to });
  }
  return [...found.values()].slice(0, STRETCHES_AT_MOST);
}

function isAsLong(stretch: Stretch, own: Stretch, period: Period | null): boolean {
  return period === null ? stretch.from === own.from && stretch.to === own.to : periodOf(stretch) === period;
}

/** A run: the least of the steps from each period to the next. A period that the record lacks leaves its two steps open. */
export function runWorking(claim: Run, prepared: Prepared): Working {
  const asked = { prepared, question: questionFrom(inRecordedUnit(claim.of, prepared)) };
  const last = lastOfRun(claim, asked);
  if (last === null) return NOTHING;
  const stretches: Stretch[] = [last];
  while (stretches.length <= claim.length) stretches.unshift(stretchBefore(claim.period, stretches[0]!));
  const counted = stretches.map((stretch) => countOver(asked, stretch));
  if (counted.every(({ node }) => node === null)) return NOTHING;
  const nodes = counted.map(({ node }) => node ?? NOT_KNOWN);
  const steps = nodes.slice(1).map((node, index) => {
    const [later, earlier] = [node, nodes[index]!];
    const parts = claim.direction === "up" ? [later, earlier] : [earlier, later];
    return nodeFrom({ rule: "D6", operation: "difference", parts });
  });
  const node = nodeFrom({ rule: "D6", operation: "lowest", parts: steps });
  return { node, shown: counted.at(-1)!.node, counts: counted.flatMap((each) => each.counts).toReversed() };
}

/** The last period of a run: the one that its words name, else the newest that the record has before the text. */
function lastOfRun(claim: Run, { prepared, question }: Stretched): Stretch | null {
  const named = question.to ?? (claim.of.window.quotes.length > 0 ? lastDayIn(claim.of.window) : null);
  if (named !== null) return stretchAt(claim.period, named);
  const published = prepared.draft.published ?? prepared.today;
  const stretches = prepared.statements.flatMap(({ statement: { value } }) => {
    if (value.kind !== "figure" || value.counted.measure !== question.measure) return [];
    const { from, to } = spanOf(value);
    return from !== null && to !== null && to <= published && periodOf({ from, to }) === claim.period
      ? [{ from, to }]
      : [];
  });
  return stretches.toSorted((one, other) => (one.to < other.to ? -1 : 1)).at(-1) ?? null;
}

function countOver({ prepared, question }: Stretched, { from, to }: Stretch): Working {
  const asked: Question = { ...question, from, to, mode: "within" };
  const answer: Count = count(asked, bearingOn(asked, prepared.statements, prepared), prepared);
  const node = answer.derivation !== null && setsNoLimit(answer.derivation) ? null : answer.derivation;
  return { node, shown: node, counts: [answer] };
}

/** A count of which the record says nothing: any number from zero. */
const NOT_KNOWN = statementNode({
  rule: "D6",
  statementId: null,
  unit: "count",
  place: null,
  from: null,
  to: null,
  interval: { low: ZERO, lowOpen: false, high: null, highOpen: true },
  best: null,
});

const NOTHING: Working = { node: null, shown: null, counts: [] };
