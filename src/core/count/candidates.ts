import type { Day, Derivation, Figure, LeftOut, Quote, StandingStatement, Weight } from "../model/index.ts";
import { bestOf, recordedInterval } from "./bounds.ts";
import { statementNode } from "./derivations.ts";
import type { CountFinding } from "./messages/messages.ts";
import type { Original } from "./originals.ts";
import { innermostPlaces } from "./places.ts";
import { type DaySpan, spanOf } from "./spans.ts";

/** A recorded figure that may bear on a question. */
export interface Candidate {
  readonly standing: StandingStatement;
  readonly figure: Figure;
  readonly span: DaySpan;
  readonly original: Original;
}

/** A piece of a count: its working, the candidates it rests on, those it leaves out and why, and what it noticed. */
export interface Piece {
  readonly node: Derivation | null;
  readonly used: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Notice[];
}

/** Something noticed while counting, before it is put into words. */
export interface Notice {
  readonly finding: CountFinding;
  readonly weight: Weight;
  readonly quotes: readonly Quote[];
  readonly facts: NoticeFacts;
}

/** What the sentence about a notice needs to name. */
export interface NoticeFacts {
  readonly numbers?: readonly string[];
  readonly names?: readonly string[];
  readonly days?: readonly Day[];
  readonly many?: number;
  readonly isExplained?: boolean;
}

/** The piece of an empty record: nothing used, nothing left out. */
export const NOTHING: Piece = { node: null, used: [], leftOut: [], notices: [] };

/** A statement's figure as a candidate. */
export function candidateFrom(
  standing: StandingStatement,
  figure: Figure,
  originalOf: (standing: StandingStatement, figure: Figure) => Original,
): Candidate {
  return { standing, figure, span: spanOf(figure), original: originalOf(standing, figure) };
}

/** The leaf of a working that stands for one recorded figure. */
export function leafOf(candidate: Candidate): Derivation {
  const { figure, span, standing } = candidate;
  return statementNode({
    rule: ruleOf(figure),
    statementId: standing.statement.id,
    unit: figure.unit,
    place: innermostPlaces(figure.places)[0] ?? null,
    from: span.from,
    to: span.to,
    interval: recordedInterval(figure),
    best: bestOf(figure),
  });
}

/** The same reason for each. */
export function leave(candidates: readonly Candidate[], reason: LeftOut["reason"]): readonly LeftOut[] {
  return candidates.map((candidate) => ({ statementId: candidate.standing.statement.id, reason }));
}

/** Those of `all` that are not among `some`, in order. */
export function without(all: readonly Candidate[], some: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(some);
  return all.filter((candidate) => !taken.has(candidate));
}

/** As {@link groupedBy}, in the order of the texts: which statement arrived first, or was read at all, decides nothing. */
export function groupsInOrder(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): readonly (readonly Candidate[])[] {
  const groups = groupedBy(candidates, keyOf);
  return [...groups.keys()].toSorted().map((key) => groups.get(key)!);
}

/** Oldest first: by last day covered, then by publication, then the reviewed ones last, then by {@link wordsOrder}. */
export function inOrderOfDays(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = new Map(candidates.map((candidate) => [candidate, orderKey(candidate)]));
  return candidates.toSorted((one, other) => {
    const [first, second] = [keys.get(one)!, keys.get(other)!];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** Candidates by the text a function gives each, in order of first appearance. */
export function groupedBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): ReadonlyMap<string, readonly Candidate[]> {
  return Map.groupBy(candidates, keyOf);
}

function orderKey({ standing, span }: Candidate): string {
  const reviewed = standing.review === "unreviewed" ? "0" : "1";
  return [span.to ?? "", standing.document.published ?? "", reviewed, wordsOrder(standing)].join("\u0000");
}

/** Digits of the longest text's positions. */
const PLACES = 9;

/** What orders statements that nothing else does: what was captured, and where in it. Ids would show which arrived first. */
export function wordsOrder({ statement }: StandingStatement): string {
  const { anchor, value, id } = statement;
  return [anchor.captureSha256, String(value.quote.start).padStart(PLACES, "0"), id].join("\u0000");
}

function ruleOf(figure: Figure): string {
  const rules = {
    exact: "B1",
    nearly: "B2",
    about: "B3",
    "more-than": "B4",
    "at-least": "B5",
    "fewer-than": "B6",
    "at-most": "B7",
    range: "B8",
    vague: "B9",
  } as const;
  return rules[figure.bound];
}
