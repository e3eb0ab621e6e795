/**
 * Everybody as the sum of groups that nobody is in two of (RULES C3): 412 adults and 38 minors are 450 people.
 */
import { type Codebook, type Judgement, type Language, organizationsNamed, type Question } from "../model/index.ts";
import { type Candidate, type Piece, without } from "./candidates.ts";
import { nodeFrom } from "./derivations.ts";
import { relatePopulation } from "./matching.ts";
import { gapNotices, overPlaces } from "./sums.ts";

interface Given {
  readonly codebook: Codebook;
  readonly judgements: readonly Judgement[];
  readonly language: Language;
}

/** Populations that nobody is in two of and that hold everybody asked about, each with its name. */
interface Partition {
  readonly parts: readonly Question[];
  readonly names: readonly string[];
}

/**
 * What the groups of a partition of the codebook, or the organizations that the question names together, hold, where figures
 * count each of them and differ in nothing else from what is asked; null where none is known whole. `narrower`: the figures
 * that count a part.
 */
export function overPartition(narrower: readonly Candidate[], question: Question, given: Given): Piece | null {
  for (const { parts, names } of partitionsOf(question, given)) {
    const ofParts = parts.map((part) => ofPart(narrower, part, given));
    if (ofParts.some((part) => part.length === 0)) continue;
    const pieces = ofParts.map((part) => overPlaces(part, question));
    const nodes = pieces.flatMap(({ node }) => (node === null ? [] : [node]));
    if (nodes.length < parts.length) continue;
    const others = without(narrower, ofParts.flat());
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

function partitionsOf(question: Question, given: Given): readonly Partition[] {
  const named = organizationsNamed(question.organization);
  if (named.length > 1) return [{ parts: named.map((organization) => ({ ...question, organization })), names: named }];
  if (question.group !== null) return [];
  return given.codebook.partitions.map((groups) => ({
    parts: groups.map((group) => ({ ...question, group })),
    names: groups.map((group) => groupName(group, given)),
  }));
}

/** The figures that count just what is asked of a part; a group's own noun ("adults") is its head. */
function ofPart(candidates: readonly Candidate[], part: Question, given: Given): readonly Candidate[] {
  return candidates.filter(({ figure }) => {
    const { group, head } = figure.counted;
    const asked = part.group === null ? part : { ...part, head };
    return group === part.group && relatePopulation(asked, figure, given) === "same";
  });
}

/** What the codebook calls a group in the language of the question. */
export function groupName(group: string, { codebook, language }: Pick<Given, "codebook" | "language">): string {
  return codebook.groups.find(({ id }) => id === group)?.names[language] ?? group;
}
