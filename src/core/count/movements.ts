/**
 * A working as a function of one of its statements: what it comes to when that statement alone moves (RULES D5).
 */
import {
  compareHighs,
  compareLows,
  type Derivation,
  type Fraction,
  hullOf,
  type Interval,
  intersectionOf,
  isEmpty,
  point,
  sumOf,
} from "../model/index.ts";
import { withoutFloor, workedOut, worthOf } from "./derivations.ts";

/** What a working comes to at one value of the statement that moves. */
export interface Moved {
  readonly interval: Interval;
  /**
   * Which way every choice of the working went, one sign each; each changes at most once or twice, and never back, as the
   * value rises. While they stay, both ends of the interval only rise or only fall.
   */
  readonly choices: string;
}

/** What a working comes to at each value of one of its statements. */
export type Movement = (value: Fraction) => Moved;

/**
 * The working with every other statement as it is, over the whole numbers that counts can be. What does not move is
 * worked out once, so that one value costs the depth of the tree and not its size.
 */
export function movementOf(node: Derivation, statementId: string): Movement {
  return movement(node, (part) => holdsStatement(part, statementId));
}

type IsMoving = (node: Derivation) => boolean;

function movement(node: Derivation, isMoving: IsMoving): Movement {
  if (!isMoving(node)) {
    const { interval } = workedOut(node, "whole");
    return () => ({ interval, choices: "" });
  }
  if (node.operation === "statement") return (value) => ({ interval: point(value), choices: "" });
  const moving = node.parts.filter(isMoving);
  const isAgreement = (node.operation === "intersection" || node.operation === "hull") && node.rule !== "C2";
  if (moving.length === 1 && isAgreement && node.parts.length > 1) return agreementMovement(node, moving[0]!, isMoving);
  if (moving.length === 1 && node.operation === "sum") return sumMovement(node, moving[0]!, isMoving);
  return plainMovement(node, isMoving);
}

/** Nodes of few parts, and those in which the statement moves more than one part. */
function plainMovement(node: Derivation, isMoving: IsMoving): Movement {
  const parts = node.parts.map((part) => movement(part, isMoving));
  return (value) => {
    const moved = parts.map((part) => part(value));
    const { interval } = worthOf(
      node,
      moved.map((part) => ({ interval: part.interval, best: null })),
      "whole",
    );
    const choices = moved.map((part) => part.choices).join("");
    return { interval, choices: choices + fallChoice(node, moved) + extremeChoice(node, moved) };
  };
}

/** C2: whether the later of two points lies below the earlier. */
function fallChoice(node: Derivation, [earlier, later]: readonly Moved[]): string {
  if (node.rule !== "C2" || earlier === undefined || later === undefined) return "";
  return isEmpty({ ...later.interval, low: earlier.interval.low, lowOpen: earlier.interval.lowOpen }) ? "<" : "=";
}

/**
 * D6: which part is the highest or lowest that can be, at both ends: where one step of a run rises with the statement and
 * the next falls with it, the least of them turns once.
 */
function extremeChoice({ operation }: Derivation, moved: readonly Moved[]): string {
  if (operation !== "highest" && operation !== "lowest") return "";
  const sign = operation === "highest" ? 1 : -1;
  const further = (compare: typeof compareLows) =>
    moved.reduce(
      (best, { interval }, index) => (sign * compare(interval, moved[best]!.interval) > 0 ? index : best),
      0,
    );
  return `${further(compareLows)},${further(compareHighs)}`;
}

function sumMovement(node: Derivation, moving: Derivation, isMoving: IsMoving): Movement {
  const part = movement(moving, isMoving);
  const rest = sumOf(node.parts.filter((each) => each !== moving).map((each) => workedOut(each, "whole").interval));
  return (value) => {
    const moved = part(value);
    return { interval: sumOf([rest, moved.interval]), choices: moved.choices };
  };
}

/** C6: the other originals only matter through the highest of their low ends, the lowest of their high ends, and their hull. */
function agreementMovement(node: Derivation, moving: Derivation, isMoving: IsMoving): Movement {
  const others = node.parts.filter((part) => part !== moving);
  const part = movement(moving, isMoving);
  const raw = movement(withoutFloor(moving), isMoving);
  const common = boundsOf(others.map((other) => workedOut(other, "whole").interval));
  const hull = hullOf(others.map((other) => workedOut(withoutFloor(other), "whole").interval));
  return (value) => {
    const moved = part(value);
    const both = isEmpty(common) ? null : intersectionOf([common, moved.interval]);
    return {
      interval: both ?? hullOf([hull, raw(value).interval]),
      choices: moved.choices + besides(moved.interval, common),
    };
  };
}

/** The highest low end and the lowest high end; empty where the intervals share nothing. */
function boundsOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce((one, other) => {
    const low = compareLows(one, other) >= 0 ? one : other;
    const high = compareHighs(one, other) <= 0 ? one : other;
    return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
  });
}

/** Where an interval's ends lie to both ends of another. */
function besides(one: Interval, other: Interval): string {
  const above = isEmpty({ low: one.low, lowOpen: one.lowOpen, high: other.high, highOpen: other.highOpen });
  const below = isEmpty({ low: other.low, lowOpen: other.lowOpen, high: one.high, highOpen: one.highOpen });
  return [Math.sign(compareLows(one, other)), Math.sign(compareHighs(one, other)), above, below].join();
}

function holdsStatement(node: Derivation, statementId: string): boolean {
  return node.statementId === statementId || node.parts.some((part) => holdsStatement(part, statementId));
}
