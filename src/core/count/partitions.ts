/**
 * Everybody as the sum of groups that nobody is in two of (RULES C3): 412 adults and 38 minors are 450 people.
 */
import type { Codebook, Judgement, Language, Question } from "../model/index.ts";
import { type Candidate, type Piece, without } from "./candidates.ts";
import { nodeFrom } from "./derivations.ts";
import { relatePopulation } from "./matching.ts";
import { gapNotices, overPlaces } from "./sums.ts";

interface Given {
  readonly codebook: Codebook;
  readonly judgements: readonly Judgement[];
  readonly language: Language;
}

/**
 * What the groups of a partition of the codebook hold together, where figures count each of them and differ in nothing
 * else from what is asked; null where no partition is known whole. `narrower`: the figures that count a part.
 */
export function overPartition(narrower: readonly Candidate[], question: Question, given: Given): Piece | null {
  if (question.group !== null) return null;
  for (const groups of given.codebook.partitions) {
    const parts = groups.map((group) => ofGroup(narrower, { ...question, group }, given));
    if (parts.some((part) => part.length === 0)) continue;
    const pieces = parts.map((part) => overPlaces(part, question));
    const nodes = pieces.flatMap(({ node }) => (node === null ? [] : [node]));
    if (nodes.length < groups.length) continue;
    const others = without(narrower, parts.flat());
    const names = groups.map((group) => nameOf(group, given));
    return {
      node: nodeFrom({ rule: "C3", operation: "sum", parts: nodes, place: nodes[0]!.place }),
      used: pieces.flatMap((piece) => piece.used),
      leftOut: [
        ...pieces.flatMap((piece) => piece.leftOut),
        ...others.map(({ standing }) => ({ statementId: standing.statement.id, reason: "nested-group" }) as const),
      ],
      notices: [...pieces.flatMap((piece) => piece.notices), ...gapNotices(pieces, (index) => names[index]!)],
    };
  }
  return null;
}

/** The figures of a group that count just what is asked of it; its own noun ("adults") is its head. */
function ofGroup(candidates: readonly Candidate[], question: Question, given: Given): readonly Candidate[] {
  return candidates.filter(({ figure }) => {
    const { group, head } = figure.counted;
    return group === question.group && relatePopulation({ ...question, head }, figure, given) === "same";
  });
}

function nameOf(group: string, { codebook, language }: Given): string {
  return codebook.groups.find(({ id }) => id === group)?.names[language] ?? group;
}
