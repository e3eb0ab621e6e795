/**
 * The days between two points of a series (RULES C1): what happened in them is the later point less the earlier.
 */
import { compareFractions, type Day, type Derivation, fraction, plusDays } from "../model/index.ts";
import {
  type Candidate,
  groupsInOrder,
  inOrderOfDays,
  leafOf,
  leave,
  NOTHING,
  type Piece,
  without,
} from "./candidates.ts";
import { intervalIn, nodeFrom } from "./derivations.ts";
import { boundedTogether } from "./inferences.ts";

/** What series that began before the days asked say of them; `isExact` when a point stands on each side of the days. */
export interface Between extends Piece {
  readonly isExact: boolean;
}

/**
 * What candidates about one place say of days after their own starts: for each original and start, its count on the last
 * of the days less that on the day before the first. A day without a point has at least the point before it and at most
 * the one after it. Several originals count only where they agree.
 */
export function between(candidates: readonly Candidate[], asked: { from: Day; to: Day }): Between {
  const longer = candidates.filter((each) => isPointBefore(each, asked.from));
  const series = groupsInOrder(longer, ({ original, span }) => `${span.from} ${original.key}`);
  const found = series.flatMap((points) => differenceIn(pointsByDay(points), asked));
  if (found.length === 0) return { ...NOTHING, isExact: false };
  const parts = found.map(({ node }) => node);
  const used = [...new Set(found.flatMap((each) => each.used))];
  const { place } = parts[0]!;
  const { node, notices } = boundedTogether({ nodes: parts, used, ...(place !== null && { place }) });
  return {
    node,
    used,
    leftOut: leave(without(longer, used), "outside-window"),
    notices,
    isExact: found.some((each) => each.isExact),
  };
}

/** A point of a running count, told as one or as what happened from its start on; levels have no days between them. */
function isPointBefore({ span, figure }: Candidate, day: Day): boolean {
  return span.from !== null && span.to !== null && span.from < day && span.from < span.to && figure.mode !== "stock";
}

/** One point a day, oldest first: the last published of those about one day. */
function pointsByDay(points: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(inOrderOfDays(points).map((point) => [point.span.to, point])).values()];
}

interface Difference {
  readonly node: Derivation;
  readonly used: readonly Candidate[];
  readonly isExact: boolean;
}

function differenceIn(points: readonly Candidate[], asked: { from: Day; to: Day }): readonly Difference[] {
  const tells = points.some(({ span }) => span.to! <= asked.to) && points.some(({ span }) => span.to! >= asked.from);
  if (points.length < 2 || !tells) return [];
  const closing = levelOn(points, asked.to);
  const opening = levelOn(points, plusDays(asked.from, -1));
  const { place } = closing.node;
  const difference = nodeFrom({ rule: "C1", operation: "difference", parts: [closing.node, opening.node], place });
  const { high } = intervalIn(difference);
  if (high !== null && compareFractions(high, fraction(0n)) < 0) return [];
  const [before, after] = [opening.used[0]!.span.to!, closing.used.at(-1)!.span.to!];
  const start = before < asked.from ? plusDays(before, 1) : opening.used[0]!.span.from;
  const node = { ...difference, from: start, to: after };
  return [{ node, used: [...opening.used, ...closing.used], isExact: closing.isExact && opening.isExact }];
}

interface Level {
  readonly node: Derivation;
  readonly used: readonly Candidate[];
  readonly isExact: boolean;
}

/** C1: the count on a day: its point, or at least the point before it and at most the one after. */
function levelOn(points: readonly Candidate[], day: Day): Level {
  const at = points.find(({ span }) => span.to === day);
  if (at !== undefined) return { node: pointNode(at), used: [at], isExact: true };
  const before = points.findLast(({ span }) => span.to! < day);
  const after = points.find(({ span }) => span.to! > day);
  const parts = [
    ...(before === undefined ? [] : [limit(before, "floor")]),
    ...(after === undefined ? [] : [limit(after, "ceiling")]),
  ];
  const { place } = parts[0]!;
  const node = parts.length === 1 ? parts[0]! : nodeFrom({ rule: "C6", operation: "intersection", parts, place });
  return { node, used: [before, after].filter((point) => point !== undefined), isExact: false };
}

function pointNode(point: Candidate): Derivation {
  const leaf = leafOf(point);
  return nodeFrom({ rule: "C1", operation: "latest", parts: [leaf], place: leaf.place });
}

function limit(point: Candidate, operation: "floor" | "ceiling"): Derivation {
  const node = pointNode(point);
  return nodeFrom({ rule: "C1", operation, parts: [node], place: node.place });
}
