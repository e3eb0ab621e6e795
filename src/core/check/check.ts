import { endsFrom, intervalIn, workedOut } from "../count/derivations.ts";
import {
  type Check,
  type CheckInput,
  type Claim,
  type Count,
  type Day,
  type Decimal,
  type Derivation,
  type FindingNote,
  type Fraction,
  minus,
  roundedTo,
} from "../model/index.ts";
import { intervalInUnitOf, inUnitOf } from "./changes.ts";
import { draftFindings } from "./draft-findings.ts";
import { checkFindings } from "./findings.ts";
import { type Checking, type Judged, judgeClaims, type Prepared } from "./judged.ts";
import { prepare } from "./prepared.ts";
import { relationLine } from "./relation-workings.ts";
import { breakOfTotal, breaksOfStatements } from "./verdicts.ts";
import { workingLine } from "./workings.ts";

/** Decimal places of a margin of a share, in percentage points. */
const MARGIN_PLACES = 2;

/** A draft held against the record: every claim, and what no claim carries. */
export interface DraftChecked {
  readonly checks: readonly Check[];
  /** What an editor should know of words that no claim stands beside. */
  readonly findings: readonly FindingNote[];
}

/**
 * Every claim of a draft held against the record, in order of place: verdict (RULES D), working, margin and breaking
 * point of every input, and what an editor should know (E), also of words without a number. `statements` are those that
 * the record has for {@link wantedFor} the draft; more change nothing, their order changes nothing. Linear in claims times
 * statements.
 */
export function checkWhole(given: Checking): DraftChecked {
  const prepared = prepare(given);
  return {
    checks: judgeClaims(prepared).map((judged) => checkFrom(judged, prepared)),
    findings: draftFindings(prepared),
  };
}

/** The claims of {@link checkWhole} alone. */
export function checkDraft(given: Checking): readonly Check[] {
  return checkWhole(given).checks;
}

function checkFrom(judged: Judged, prepared: Prepared): Check {
  const { node, shown, verdict, claim, counts } = judged;
  return {
    claim,
    verdict,
    ...(shown === null ? UNKNOWN : endsInUnit(judged, shown)),
    // "more cocaine in May": in what the record has it
    unit: claim.asserts === "relation" ? (shown?.unit ?? claim.figure.unit) : claim.figure.unit,
    heldThrough: node === null ? null : heldThroughOf(claim, counts),
    margin: node === null ? null : marginOf(judged, node),
    inputs: node === null ? [] : inputsOf(judged, node),
    working: workingOf(judged, prepared),
    derivation: node,
    counts,
    findings: checkFindings(judged, prepared),
  };
}

/** Through which day all counts cover; of a relation, the count that it is said of. */
function heldThroughOf({ asserts }: Claim, counts: readonly Count[]): Day | null {
  const [own] = counts;
  if (asserts === "relation") return own?.heldThrough ?? null;
  return counts.flatMap((each) => each.heldThrough ?? []).toSorted()[0] ?? null;
}

function workingOf(judged: Judged, { language }: Prepared): string {
  const { asserts, relation } = judged.claim;
  return asserts === "relation" && relation !== null
    ? relationLine({ ...judged, relation }, language)
    : workingLine(judged, language);
}

const UNKNOWN = { low: null, lowOpen: true, best: null, high: null, highOpen: true } as const;

/** What the record allows, in the claim's own unit. */
function endsInUnit(judged: Judged, node: Derivation): ReturnType<typeof endsFrom> {
  const { best } = workedOut(node, "stated");
  const interval = intervalIn(node);
  return endsFrom(intervalInUnitOf(judged, interval), best && inUnitOf(judged, best));
}

function marginOf(judged: Judged, node: Derivation): Decimal | null {
  const found = breakOfTotal(judged.claimed, node);
  if (found === null || found.at === null) return null;
  const distance = apart(found.from, found.at);
  return roundedTo(inUnitOf(judged, distance), MARGIN_PLACES);
}

function inputsOf({ claimed }: Judged, node: Derivation): readonly CheckInput[] {
  return [...breaksOfStatements(claimed, node)].flatMap(([statementId, found]) => {
    if (found === null) return [];
    const { from, at } = found;
    const margin = at === null ? null : decimalOf(apart(from, at));
    return [{ statementId, value: decimalOf(from), margin, breaksAt: at === null ? null : decimalOf(at) }];
  });
}

function decimalOf(value: Fraction): Decimal {
  return roundedTo(value, 12);
}

function apart(one: Fraction, other: Fraction): Fraction {
  const difference = minus(other, one);
  return difference.numerator < 0n ? minus(one, other) : difference;
}
