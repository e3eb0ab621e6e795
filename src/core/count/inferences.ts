import { type Derivation, intersectionOf, type Place } from "../model/index.ts";
import type { Candidate, Piece } from "./candidates.ts";
import { nodeFrom, workedOut } from "./derivations.ts";
import { conflictAmong } from "./series.ts";

/** What bounds one count from several sides, each by itself. */
interface Bounding {
  readonly nodes: readonly Derivation[];
  readonly used: readonly Candidate[];
  readonly place?: Place;
}

/**
 * C3, D2, C6: floors and ceilings together. Parts that hold more than their whole cannot all be right: the count then lies
 * anywhere between what was said, with finding `conflict`.
 */
export function boundedTogether({ nodes, used, place }: Bounding): Pick<Piece, "node" | "notices"> {
  if (nodes.length < 2) return { node: nodes[0] ?? null, notices: [] };
  const node = nodeFrom({ rule: "C6", operation: "intersection", parts: nodes, place: place ?? null });
  const canAllBeTrue = intersectionOf(nodes.map((each) => workedOut(each, "whole").interval)) !== null;
  return { node, notices: canAllBeTrue ? [] : [conflictAmong(used)] };
}
