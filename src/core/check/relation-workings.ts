import { intervalIn } from "../count/derivations.ts";
import type { Derivation, Language, Relation, Verdict } from "../model/index.ts";
import { intervalInWords } from "./workings.ts";

/** What a relation's working is written for. */
export interface WorkedRelation {
  readonly relation: Relation;
  readonly node: Derivation | null;
  readonly verdict: Verdict;
}

/**
 * A relation's working in one line, its counts in the order in which the claim has them: "97 > 84", "148 < 152" where it
 * fails, "47 < 51 < 55" for a run. A count that the record lacks is "?", and so is a sign that it cannot decide.
 */
export function relationLine({ relation, node, verdict }: WorkedRelation, language: Language): string {
  if (node === null) return "";
  const write = writing(language);
  const isLess = saysLess(relation);
  const [holds, fails] = isLess ? (["<", "≥"] as const) : ([">", "≤"] as const);
  const steps = node.operation === "lowest" ? node.parts : [node];
  const counts = steps.map(({ parts }) => parts.map(write));
  if (relation.kind === "run") return runLine(steps, { write, isRising: relation.direction === "up" });
  const [larger = "?", smaller = "?"] = counts[0] ?? [];
  const sign = verdict === "supported" ? holds : verdict === "contradicted" ? fails : `? ${holds}`;
  return isLess ? `${smaller} ${sign} ${larger}` : `${larger} ${sign} ${smaller}`;
}

function saysLess(relation: Relation): boolean {
  if (relation.kind === "comparison") return relation.order === "fewer";
  return relation.kind === "superlative" && relation.extreme === "lowest";
}

type Write = (part: Derivation) => string;

/** The counts of a run, oldest first, each with how it lies to the one before. */
function runLine(steps: readonly Derivation[], given: { readonly write: Write; readonly isRising: boolean }): string {
  const { write, isRising } = given;
  const ordered = steps.flatMap(({ parts: [one, other] }): readonly (readonly [Derivation, Derivation])[] => {
    if (one === undefined || other === undefined) return [];
    return [isRising ? [other, one] : [one, other]];
  });
  const [first] = ordered;
  if (first === undefined) return "";
  return ordered.reduce(
    (line, [earlier, later]) => `${line} ${signBetween(earlier, later)} ${write(later)}`,
    write(first[0]),
  );
}

function signBetween(earlier: Derivation, later: Derivation): string {
  const [one, other] = [intervalIn(earlier), intervalIn(later)];
  const isBelow = one.high !== null && other.low !== null && Number(earlier.high) < Number(later.low);
  const isAbove = one.low !== null && other.high !== null && Number(earlier.low) > Number(later.high);
  const isSame = earlier.best !== null && earlier.best === later.best && earlier.low === later.high;
  return isBelow ? "<" : isAbove ? ">" : isSame ? "=" : "?";
}

/** A count as written; one that no statement stands behind is not known. */
function writing(language: Language): Write {
  const write = intervalInWords(language);
  return (part) => (part.statementId === null && part.parts.length === 0 ? "?" : write(intervalIn(part), part.unit));
}
