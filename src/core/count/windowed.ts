/**
 * Which days count (RULES C4, D2): from all candidates about one place, what they say about the days asked.
 */
import { type Day, type Derivation, daysBetween, plusDays, type Question } from "../model/index.ts";
import { between } from "./between.ts";
import { type Candidate, groupedBy, groupsInOrder, leave, NOTHING, type Piece, without } from "./candidates.ts";
import { nodeFrom } from "./derivations.ts";
import { boundedTogether } from "./inferences.ts";
import { agreed } from "./series.ts";
import { type DaySpan, isRunning, spansMeet, spanWithin, startsNear, tile } from "./spans.ts";

/** What the candidates about one place say about the days of the question. Linear in them but for sorting. */
export function overDays(candidates: readonly Candidate[], question: Question): Piece {
  if (candidates.length === 0) return NOTHING;
  const asked = { from: question.from, to: question.to };
  return asked.to === null
    ? upToNewest(candidates, asked)
    : insideWindow(candidates, { from: asked.from, to: asked.to });
}

/** No last day is named: the newest tally of the start that is nearest to the one asked, and what happened after it. */
function upToNewest(candidates: readonly Candidate[], asked: DaySpan): Piece {
  const ended = candidates.filter((candidate) => isTally(candidate, asked.from) && endsBefore(candidate, asked.from));
  const running = without(
    candidates.filter((candidate) => isTally(candidate, asked.from)),
    ended,
  );
  const single = without(candidates, [...running, ...ended]);
  const piece =
    running.length > 0
      ? fromTallies({ running, single, candidates, asked })
      : fromSingle({ single, candidates, asked });
  const named = new Set([...piece.used.map(idOf), ...piece.leftOut.map((left) => left.statementId)]);
  const others = ended.filter((candidate) => !named.has(idOf(candidate)));
  return { ...piece, leftOut: [...piece.leftOut, ...leave(others, "outside-window")] };
}

interface Sorted {
  readonly single: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  readonly asked: DaySpan;
}

/** A tally or level that ended before the first day asked says nothing of the days from there on, but as a point of a series. */
function endsBefore({ span }: Candidate, day: Day | null): boolean {
  return day !== null && span.to !== null && span.to < day;
}

function fromSingle({ single, candidates, asked }: Sorted): Piece {
  if (asked.from === null) return single.length === 0 ? NOTHING : newestWindow(single);
  const added = addedUp(single, asked);
  return added.node === null ? sinceWithin(candidates, asked.from) : added;
}

function fromTallies({
  running,
  single,
  candidates,
  asked,
}: Sorted & { readonly running: readonly Candidate[] }): Piece {
  const chosen = startGroup(running, asked.from);
  const others = leave(without(running, chosen), "outside-window");
  const tally = agreed(chosen, true);
  const since = isFarFrom(tally.node, asked.from) ? sinceWithin(candidates, asked.from!) : NOTHING;
  if (since.node !== null) return since;
  const floored = inferredFromStart(tally, asked.from);
  return withLater({ ...floored, leftOut: [...floored.leftOut, ...others] }, single);
}

/** A running total; or what happened from the very day asked on, for more days than that one. */
function isTally({ figure, span }: Candidate, from: Day | null): boolean {
  if (isRunning(figure)) return true;
  return from !== null && span.from === from && span.to !== null && span.to > from;
}

/** C1: tallies that began before the day asked say what happened since, when one of their points is of about that day. */
function sinceWithin(candidates: readonly Candidate[], from: Day): Piece {
  const newest = candidates
    .flatMap(({ span }) => span.to ?? [])
    .toSorted()
    .at(-1);
  if (newest === undefined || newest < from) return { ...NOTHING, leftOut: leave(candidates, "outside-window") };
  const piece = between(candidates, { from, to: newest });
  const rest = without(candidates, piece.used);
  const named = new Set(piece.leftOut.map((left) => left.statementId));
  const others = leave(rest, "outside-window").filter((left) => !named.has(left.statementId));
  return { ...piece, leftOut: [...piece.leftOut, ...others] };
}

/** The tallies with one start: the start nearest to the day asked, or, when none is asked, the newest tally's. */
function startGroup(running: readonly Candidate[], asked: Day | null): readonly Candidate[] {
  const groups = groupsInOrder(running, (candidate) => candidate.span.from ?? "");
  const newestDay = (group: readonly Candidate[]) =>
    group
      .map((each) => each.span.to ?? "")
      .toSorted()
      .at(-1)!;
  const distance = (group: readonly Candidate[]) => {
    const start = group[0]!.span.from;
    return asked === null ? 0 : start === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(asked, start));
  };
  return groups.reduce((best, next) => {
    const nearer = distance(next) - distance(best);
    const isBetter = nearer < 0 || (nearer === 0 && newestDay(next) > newestDay(best));
    return isBetter ? next : best;
  });
}

function isFarFrom(node: Derivation | null, asked: Day | null): boolean {
  return node !== null && node.from !== null && asked !== null && !startsNear(asked, node);
}

/** A tally that starts well after the day asked is a floor, one that starts well before it a ceiling. */
function inferredFromStart(piece: Piece, asked: Day | null): Piece {
  const { node } = piece;
  if (node === null || !isFarFrom(node, asked)) return piece;
  const operation = node.from! > asked! ? "floor" : "ceiling";
  return { ...piece, node: nodeFrom({ rule: "D2", operation, parts: [node], place: node.place }) };
}

/**
 * C4: what happened after a tally's last day adds to it, and the sum is a floor where days between them are not covered;
 * what happened inside it does not add.
 */
function withLater(tally: Piece, single: readonly Candidate[]): Piece {
  const { node } = tally;
  if (node === null || node.to === null)
    return { ...tally, leftOut: [...tally.leftOut, ...leave(single, "event-in-tally")] };
  const last = node.to;
  const later = single.filter((candidate) => candidate.span.from !== null && candidate.span.from > last);
  const left = [
    ...tally.leftOut,
    ...without(single, later).flatMap((each) =>
      leave([each], spansMeet(each.span, node) ? "event-in-tally" : "outside-window"),
    ),
  ];
  if (later.length === 0) return { ...tally, leftOut: left };
  const added = disjointSum(later);
  const parts = [node, ...added.nodes];
  const sum = nodeFrom({ rule: "C4", operation: "sum", parts, place: node.place });
  const isWhole = tile(parts, { from: node.from, to: sum.to });
  return {
    node: isWhole ? sum : nodeFrom({ rule: "C4", operation: "floor", parts: [sum], place: node.place }),
    used: [...tally.used, ...added.used],
    leftOut: [...left, ...added.leftOut],
    notices: [...tally.notices, ...added.notices],
  };
}

/** Nothing says which days: the newest window that any candidate covers. */
function newestWindow(candidates: readonly Candidate[]): Piece {
  const groups = [...groupedBy(candidates, windowKey).values()];
  const newest = groups.reduce((best, next) => (newerThan(next[0]!.span, best[0]!.span) ? next : best));
  const others = without(candidates, newest);
  const piece = agreed(newest, false);
  return { ...piece, leftOut: [...piece.leftOut, ...leave(others, "outside-window")] };
}

/**
 * Figures inside disjoint windows from the day asked on add (C4); with days missing between them the sum is a floor. Windows
 * that share days do not add: together they hold at least the larger and, where they leave no day out, at most the sum.
 */
function addedUp(single: readonly Candidate[], asked: DaySpan): Piece {
  const inside = single.filter((candidate) => spanWithin(candidate.span, asked));
  const outside = leave(without(single, inside), "outside-window");
  if (inside.length === 0) return { ...NOTHING, leftOut: outside };
  const added = disjointSum(inside);
  const whole = { from: asked.from, to: asked.to ?? added.nodes.at(-1)!.to };
  const sum = added.nodes.length === 1 ? added.nodes[0]! : sumOverTime(added.nodes);
  if (tile(added.nodes, whole)) return { ...added, node: sum, leftOut: [...added.leftOut, ...outside] };
  const floor = nodeFrom({ rule: "C4", operation: "floor", parts: [sum], place: sum.place });
  const piece = { ...added, node: floor, leftOut: [...added.leftOut, ...outside] };
  return withShared(piece, sharingDays(inside, added, whole));
}

/** A floor with what windows that share its days say. */
function withShared(piece: Piece, shared: Summed | null): Piece {
  if (shared === null || piece.node === null) return piece;
  const { place } = piece.node;
  // the sum of those that do not share days is no longer the one best value
  const parts = [nodeFrom({ rule: "D2", operation: "floor", parts: piece.node.parts, place }), ...shared.nodes];
  const node = nodeFrom({ rule: "C6", operation: "intersection", parts, place });
  const used = [...new Set([...piece.used, ...shared.used])];
  const ids = new Set(used.map(idOf));
  const leftOut = piece.leftOut.filter((left) => !ids.has(left.statementId));
  return { node, used, leftOut, notices: [...piece.notices, ...shared.notices] };
}

/** C4: windows that share days with those added up: what they hold is a floor too, and all of them a ceiling if no day is missing. */
function sharingDays(inside: readonly Candidate[], added: Summed, whole: DaySpan): Summed | null {
  const apart = without(inside, added.used).filter(
    (each) => !added.used.some((taken) => spanWithin(each.span, taken.span)),
  );
  if (apart.length === 0) return null;
  const other = disjointSum(apart);
  const floor = nodeFrom({
    rule: "D2",
    operation: "floor",
    parts: [other.nodes.length === 1 ? other.nodes[0]! : sumOverTime(other.nodes)],
    place: other.nodes[0]!.place,
  });
  const all = [...added.nodes, ...other.nodes];
  const ceiling = coversAll(all, whole)
    ? [nodeFrom({ rule: "C4", operation: "ceiling", parts: [sumOverTime(all)], place: floor.place })]
    : [];
  return { ...other, nodes: [floor, ...ceiling] };
}

/** Whether windows, whatever days they share, leave none of the days out. */
function coversAll(spans: readonly DaySpan[], whole: DaySpan): boolean {
  const sorted = spans.toSorted((one, other) => (startKey(one) < startKey(other) ? -1 : 1));
  if (whole.from === null || whole.to === null || sorted[0]!.from !== whole.from) return false;
  let last = whole.from;
  for (const { from, to } of sorted) {
    if (from === null || to === null || from > plusDays(last, 1)) return false;
    if (to > last) last = to;
  }
  return last >= whole.to;
}

/** The question names its last day: figures for exactly its window, else what lies inside is a floor and what lies around a ceiling. */
function insideWindow(candidates: readonly Candidate[], asked: { from: Day | null; to: Day }): Piece {
  const exact = candidates.filter(({ span }) => span.from === asked.from && span.to === asked.to);
  const tallies = candidates.filter((each) => isTallyTowards(each, asked));
  const direct = [...new Set([...exact, ...tallies])];
  const rest = without(candidates, direct);
  if (exact.length > 0) {
    const piece = agreed(direct, true);
    return { ...piece, leftOut: [...piece.leftOut, ...leaveAround(rest, asked)] };
  }
  return bounded({ direct, rest, asked });
}

/** No figure covers exactly the days asked: at least what lies inside them, at most what the windows around them hold. */
function bounded(given: {
  readonly direct: readonly Candidate[];
  readonly rest: readonly Candidate[];
  readonly asked: { readonly from: Day | null; readonly to: Day };
}): Piece {
  const inside = given.rest.filter((candidate) => spanWithin(candidate.span, given.asked));
  const around = without(given.rest, inside).filter(({ span }) => surelyHolds(span, given.asked));
  const away = without(given.rest, [...inside, ...around]);
  const floor =
    given.direct.length > 0
      ? flooredTally(given.direct, inside, given.asked)
      : inside.length > 0
        ? addedUp(inside, given.asked)
        : NOTHING;
  const { asked } = given;
  const within = asked.from === null ? null : between(given.rest, { from: asked.from, to: asked.to });
  if (within !== null && within.node !== null && (within.isExact || floor.node === null)) {
    const named = new Set([...within.used.map(idOf), ...within.leftOut.map((left) => left.statementId)]);
    return {
      ...within,
      leftOut: [
        ...within.leftOut,
        ...leave(
          given.rest.filter((each) => !named.has(idOf(each))),
          "outside-window",
        ),
      ],
    };
  }
  const ceiling = around.length > 0 ? ceilingOf(around) : NOTHING;
  const nodes = [floor.node, ceiling.node].flatMap((node) => (node === null ? [] : [node]));
  const isSettled = floor.node !== null && floor.node.operation !== "floor";
  const pieces = isSettled ? [floor] : [floor, ceiling];
  const used = pieces.flatMap((piece) => piece.used);
  const { node, notices } = boundedTogether({ nodes: isSettled ? nodes.slice(0, 1) : nodes, used });
  return {
    node,
    used,
    leftOut: [
      ...floor.leftOut,
      ...(isSettled ? leave(around, "outside-window") : ceiling.leftOut),
      ...leave(away, "outside-window"),
    ],
    notices: [...pieces.flatMap((piece) => piece.notices), ...notices],
  };
}

/**
 * D2: a running count that stops before the day asked is a floor there; what happened after it adds to the floor, and
 * windows that it shares days with bound it too.
 */
function flooredTally(direct: readonly Candidate[], inside: readonly Candidate[], asked: DaySpan): Piece {
  const tally = withLater(agreed(direct, true), inside);
  const { node } = tally;
  if (node === null || (node.operation !== "floor" && node.to === asked.to)) return tally;
  const isFloor = node.operation === "floor";
  const added = { ...tally, nodes: isFloor ? node.parts[0]!.parts : [node] };
  const floor = isFloor ? node : nodeFrom({ rule: "D2", operation: "floor", parts: [node], place: node.place });
  return withShared({ ...tally, node: floor }, sharingDays(inside, added, asked));
}

/** The windows around the days asked, of nested ones the innermost: at most the count of each. */
function ceilingOf(around: readonly Candidate[]): Piece {
  const groups = groupsInOrder(around, windowKey);
  const innermost = groups.filter(
    (group) => !groups.some((other) => other !== group && spanWithin(other[0]!.span, group[0]!.span)),
  );
  const pieces = innermost.map((group) => agreed(group, false));
  const nodes = pieces.flatMap(({ node }) =>
    node === null ? [] : [nodeFrom({ rule: "D2", operation: "ceiling", parts: [node], place: node.place })],
  );
  const used = pieces.flatMap((piece) => piece.used);
  const { node, notices } = boundedTogether({ nodes, used });
  return {
    node,
    used,
    leftOut: [
      ...pieces.flatMap((piece) => piece.leftOut),
      ...leave(without(around, innermost.flat()), "outside-window"),
    ],
    notices: [...pieces.flatMap((piece) => piece.notices), ...notices],
  };
}

function isTallyTowards(candidate: Candidate, asked: { from: Day | null; to: Day }): boolean {
  const { span } = candidate;
  return isTally(candidate, asked.from) && span.from === asked.from && span.to !== null && span.to <= asked.to;
}

/** Workings that are to be added. */
type Summed = Omit<Piece, "node"> & { readonly nodes: readonly Derivation[] };

/** Windows in order of start, each without a day of one taken before it; what overlaps is left out. */
function disjointSum(candidates: readonly Candidate[]): Summed {
  const groups = [...groupedBy(candidates, windowKey).values()].toSorted((one, other) =>
    startKey(one[0]!.span) < startKey(other[0]!.span) ? -1 : 1,
  );
  const pieces: Piece[] = [];
  const overlapping: Candidate[] = [];
  let last: Day | null = null;
  for (const group of groups) {
    const { from, to } = group[0]!.span;
    if (pieces.length > 0 && (last === null || from === null || from <= last)) overlapping.push(...group);
    else {
      pieces.push(agreed(group, false));
      last = to;
    }
  }
  return {
    nodes: pieces.flatMap((piece) => (piece.node === null ? [] : [piece.node])),
    used: pieces.flatMap((piece) => piece.used),
    leftOut: [...pieces.flatMap((piece) => piece.leftOut), ...leave(overlapping, "event-in-tally")],
    notices: pieces.flatMap((piece) => piece.notices),
  };
}

function sumOverTime(nodes: readonly Derivation[]): Derivation {
  return nodeFrom({ rule: "C4", operation: "sum", parts: nodes, place: nodes[0]!.place });
}

/** Of figures that do not cover the days asked, those inside them are already in the tally. */
function leaveAround(rest: readonly Candidate[], asked: DaySpan): Piece["leftOut"] {
  return rest.flatMap((candidate) =>
    leave([candidate], spanWithin(candidate.span, asked) ? "event-in-tally" : "outside-window"),
  );
}

function windowKey({ span }: Candidate): string {
  return `${span.from ?? ""}/${span.to ?? ""}`;
}

/** By start, and among the same start the longer window first, so that a day does not push out its month. */
function startKey(span: DaySpan): string {
  return `${span.from ?? ""} ${span.to === null ? "" : 99_999_999 - Number(span.to.replaceAll("-", ""))}`;
}

function newerThan(one: DaySpan, other: DaySpan): boolean {
  const [last, otherLast] = [one.to ?? "", other.to ?? ""];
  return last === otherLast ? (one.from ?? "") < (other.from ?? "") : last > otherLast;
}

/**
 * Whether all days asked are surely among those of a figure: "31 so far", of nobody knows which start, is no limit to what
 * happened in June.
 */
function surelyHolds(span: DaySpan, asked: DaySpan): boolean {
  return span.to !== null && (span.from !== null || asked.from === null) && spanWithin(asked, span);
}

function idOf(candidate: Candidate): string {
  return candidate.standing.statement.id;
}
