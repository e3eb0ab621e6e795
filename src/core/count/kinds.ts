/**
 * Things of several kinds that one text counts side by side (RULES C3): 18 rifles and 25 pistols are at least 43 firearms.
 */
import type { Derivation } from "../model/index.ts";
import type { Piece } from "./candidates.ts";
import { nodeFrom } from "./derivations.ts";
import { areKindsApart } from "./heads.ts";

/**
 * The workings of narrower counts with those of kinds that nothing can be two of added up, where one text tells them: what
 * another text calls a pickup may be this one's van.
 */
export function withKindsAdded(pieces: readonly Piece[]): readonly Derivation[] {
  const known = pieces.filter(({ node }) => node !== null);
  const texts = Map.groupBy(known, textOf);
  texts.delete(null);
  const nodes: Derivation[] = [];
  const added = new Set<Piece>();
  for (const told of texts.values()) {
    const apart = told.filter((piece, index) => told.slice(0, index).every((other) => areApart(piece, other)));
    if (apart.length < 2) continue;
    const parts = apart.map(({ node }) => node!);
    nodes.push(nodeFrom({ rule: "C3", operation: "sum", parts, place: parts[0]!.place }));
    for (const piece of apart) added.add(piece);
  }
  return [...nodes, ...known.filter((piece) => !added.has(piece)).map(({ node }) => node!)];
}

/** The one text that all of a piece's figures stand in; null for several. */
function textOf({ used }: Piece): string | null {
  const [text, other] = new Set(used.map(({ standing }) => standing.statement.textId));
  return other === undefined ? (text ?? null) : null;
}

/** Compares each figure of the one with each of the other: of the narrower counts of one text there are few. */
function areApart(one: Piece, other: Piece): boolean {
  return one.used.every(({ figure }) => other.used.every((each) => areKindsApart(figure.counted, each.figure.counted)));
}
