import { isSameBody } from "../count/body-names.ts";
import {
  claimedInterval,
  convertedInterval,
  isAverage,
  isRate,
  roundingInterval,
  valuesClaimed,
} from "../count/bounds.ts";
import { wordsOrder } from "../count/candidates.ts";
import { inUnitOf, kindredUnits } from "../count/conversions.ts";
import { count } from "../count/count.ts";
import { nodeFrom, statementsUnder } from "../count/derivations.ts";
import { originalOf } from "../count/originals.ts";
import { isIndistinct, type Surrounded, sayAlike } from "../count/parts.ts";
import { questionFrom } from "../count/questions.ts";
import type { Renderings } from "../count/renderings.ts";
import type { Bearing } from "../count/selection.ts";
import { WEIGHTS } from "../lexicon/units.ts";
import type {
  Claim,
  Codebook,
  Count,
  Day,
  Derivation,
  Figure,
  FindingNote,
  Interval,
  Judgement,
  Language,
  Question,
  Reading,
  StandingStatement,
  Verdict,
} from "../model/index.ts";
import type { Draft } from "../read/layout/drafts.ts";
import { type Passage, sentenceAt } from "../read/text/passage.ts";
import { appositiveTerms, countSaidAgain } from "./appositive-shares.ts";
import { contradictsItself, tellsPointsAsPercent } from "./arithmetic.ts";
import { averagedCount } from "./average-bases.ts";
import { asAverage, averageNode } from "./averages.ts";
import { type ByKind, bearingOn } from "./bearing.ts";
import { carriedReadings, isOfPlacesBefore } from "./carried.ts";
import { changeNode, changeTerms, claimedOfBase } from "./changes.ts";
import type { Resolved } from "./draft-figures.ts";
import { dividedTerms } from "./each.ts";
import { isUndatedEnd } from "./ends-of-change.ts";
import { placedTerms } from "./placed-shares.ts";
import { populationFor, populationQuestion, rateNode } from "./rates.ts";
import { recordedShare, sharesTold } from "./recorded-shares.ts";
import { ABOVE_ZERO, changeWorking, comparisonWorking, runWorking, superlativeWorking } from "./relations.ts";
import { shareTerms } from "./shares.ts";
import { spokenTerms } from "./spoken-terms.ts";
import { isOldLevel } from "./stale.ts";
import { inRecordedUnit } from "./term-units.ts";
import type { Breakdown } from "./totals.ts";
import { judgeWorking } from "./verdicts.ts";

/** All that checking a draft leans on. */
export interface Checking {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly statements: readonly StandingStatement[];
  readonly judgements: readonly Judgement[];
  readonly codebook: Codebook;
  readonly today: Day;
  readonly language: Language;
}

/** Checking with what was made once for the whole draft. */
export interface Prepared extends Checking {
  readonly claims: readonly Claim[];
  /** The draft's tokens and sentences. */
  readonly passage: Passage;
  readonly resolved: Resolved;
  /** The draft's totals that its own sentences break down. */
  readonly breakdowns: ReadonlyMap<Figure, Breakdown>;
  /** The words that its bare nouns leave to a sentence before, by where their figure begins. */
  readonly meant: ReadonlyMap<number, readonly string[]>;
  /** The draft's figures that count a part of what another of its figures counts, with that figure. */
  readonly wholes: ReadonlyMap<Figure, Figure>;
  /** The record's parts, with their wholes. */
  readonly recordWholes: ReadonlyMap<Figure, Figure>;
  readonly byFigure: ReadonlyMap<Figure, StandingStatement>;
  /** Those of the record that are shares. */
  readonly shares: readonly Figure[];
  /** The statements of figures of each number, see `numberText`. */
  readonly byNumber: ReadonlyMap<string, readonly StandingStatement[]>;
  /** The recorded figures of each text, by its id. */
  readonly byText: ReadonlyMap<string, readonly Figure[]>;
  /** Which recorded figures render which, among all statements given. */
  readonly renderings: Renderings;
  /** What each recorded figure can bear on. */
  readonly bearings: ReadonlyMap<Figure, Bearing>;
  /** All statements given, as questions look them up. */
  readonly byKind: ByKind;
  /** A figure of the draft or the record with the words around it. */
  readonly around: (figure: Figure) => Surrounded;
  readonly byStart: ReadonlyMap<number, Figure>;
  readonly byId: ReadonlyMap<string, StandingStatement>;
  /** What the draft says of people and events beside its numbers, where the record says otherwise. */
  readonly details: readonly FindingNote[];
}

/** A claim held against the record, before what it noticed is put into words. */
export interface Judged {
  readonly claim: Claim;
  /** The claim's figure with what it leaves out filled in. */
  readonly figure: Figure;
  /** The values that make the claim true; of a claim of so many times, percentages of what it starts from. */
  readonly claimed: Interval;
  /** What a round number, or one put into another unit than the record's, stands for; null where it is no more than itself. */
  readonly rounding: Interval | null;
  /** Null when nothing in the record bounds the value. */
  readonly node: Derivation | null;
  /** The working whose interval is shown: of a relation that of the count it is said of, else the same. */
  readonly shown: Derivation | null;
  readonly verdict: Verdict;
  readonly counts: readonly Count[];
}

/**
 * Judges a draft's claims on the record: an amount by its own count, a share by the counts of its part and its whole. A share
 * that the draft's own numbers deny, while the record says nothing of them, is unsettled (D8), and points told as a percentage
 * are contradicted (B12); what there is now, held against a level that is old, is unsettled (D3). Where the record says
 * nothing of the place or days that a claim's sentence leaves out, it may bear the claim out in others, see
 * {@link carriedReadings}; shares and averages of what it counts are then meant so too.
 */
export function judgeClaims(prepared: Prepared): readonly Judged[] {
  const judged = prepared.claims.map((claim) => judgedAs(filledIn(claim, prepared), claim, prepared));
  const borneOut = judged.flatMap((each) => borneOutOf(each, prepared) ?? []);
  if (borneOut.length === 0) return judged;
  const found = new Map(borneOut.map((each) => [each.claim, each]));
  const resolved = new Map([
    ...prepared.resolved,
    ...borneOut.map(({ claim, figure }) => [claim.figure, figure] as const),
  ]);
  const meant = { ...prepared, resolved };
  return judged.map(
    (each) =>
      found.get(each.claim) ?? (isKnown(each) ? each : judgedAs(filledIn(each.claim, meant), each.claim, meant)),
  );
}

function filledIn({ figure }: Claim, prepared: Prepared): Figure {
  return asAverage(prepared.resolved.get(figure) ?? figure, prepared);
}

/** A claim that the record says nothing certain of, in a place and days in which it bears it out. */
function borneOutOf(judged: Judged, prepared: Prepared): Judged | undefined {
  const { claim, figure } = judged;
  if (claim.asserts !== "number" || isKnown(judged) || isOldLevel(judged, prepared)) return undefined;
  // days that nobody can read for certain ("06/05/2024") are not left out
  if (isOfUnreadDays(figure, prepared)) return undefined;
  return carriedReadings(figure, prepared)
    .map((reading) => judgedAs(reading, claim, prepared))
    .find((other) => other.verdict === "supported" && isOfItself(other));
}

function isKnown({ verdict }: Judged): boolean {
  return verdict === "supported" || verdict === "contradicted";
}

function judgedAs(figure: Figure, claim: Claim, prepared: Prepared): Judged {
  const isRelation = claim.asserts === "relation";
  const isUnknown = isNoCount(figure) || isOfUnknownDays(figure, prepared) || isOfPlacesBefore(figure, prepared);
  const { node, shown, counts } = isUnknown ? UNKNOWN : workingOf(claim, figure, prepared);
  const rounding = isConverted(figure, node, prepared) ? convertedInterval(figure) : roundingInterval(figure);
  const own = rounding ?? claimedInterval(figure);
  const claimed = isRelation ? ABOVE_ZERO : claimedOfBase({ figure, node }, own);
  const verdict = judgeWorking(claimed, node);
  const isBounded = verdict !== "no-record";
  const judged = {
    claim,
    figure,
    claimed,
    rounding,
    node: isBounded ? node : null,
    shown: isBounded ? shown : null,
    counts,
    verdict,
  };
  if (judged.verdict === "no-record" && tellsPointsAsPercent(judged, prepared))
    return { ...judged, verdict: "contradicted" };
  const isOpen = isBounded
    ? isOldLevel(judged, prepared) || isAgainstEarlier(judged)
    : contradictsItself(judged, prepared);
  return isOpen ? { ...judged, verdict: "unsettled" } : judged;
}

/** Which report is "the last one" nobody can tell for certain, so that none denies what is said to have changed since. */
function isAgainstEarlier({ claim: { relation }, verdict }: Judged): boolean {
  return verdict === "contradicted" && relation?.kind === "change" && relation.earlier === true;
}

/** Whether no figure of the record is known to be of the claim's days. */
function isOfUnknownDays(figure: Figure, prepared: Prepared): boolean {
  return isOfUnreadDays(figure, prepared) || isUndatedEnd(figure, prepared);
}

/** "A world average of 5.6": nobody counts to a decimal, so that it is a rate or average of something that its words leave out. */
function isNoCount({ unit, number }: Figure): boolean {
  return unit === "count" && typeof number === "string" && number.includes(".");
}

/** "In fiscal year 2024": a claim names days, and nobody knows which. */
function isOfUnreadDays({ window, quote }: Figure, { reading, passage }: Prepared): boolean {
  if (window.from !== null || window.to !== null) return false;
  const sentence = sentenceAt(passage, quote.start);
  if (sentence === null) return false;
  return reading.unread.some(
    ({ reason, quote: unread }) =>
      DATE_REASONS.has(reason) && unread.start >= sentence.start && unread.end <= sentence.end,
  );
}

const DATE_REASONS: ReadonlySet<string> = new Set(["ambiguous-date", "undated"]);

/** Whether a recorded amount behind the working was told in another unit than the claim's. */
function isConverted({ unit }: Figure, node: Derivation | null, { byId }: Prepared): boolean {
  if (node === null || node.unit !== unit || kindredUnits(unit).length === 1) return false;
  return statementsUnder(node).some(({ statementId }) => {
    const value = byId.get(statementId ?? "")?.statement.value;
    return value?.kind === "figure" && value.unit !== unit;
  });
}

/** What a claim rests on. */
export type Working = Pick<Judged, "node" | "shown" | "counts">;

function workingOf(claim: Claim, figure: Figure, prepared: Prepared): Working {
  if (claim.asserts === "said") return saidWorking(figure, prepared);
  if (claim.asserts === "number" || claim.relation === null) return numberWorking(claim, figure, prepared);
  switch (claim.relation.kind) {
    case "comparison":
      return comparisonWorking(claim.relation, (term, as) => termWorking(term, prepared, as));
    case "superlative":
      return superlativeWorking(claim.relation, prepared);
    case "run":
      return runWorking(claim.relation, prepared);
    case "change":
      return numberWorking(claim, figure, prepared);
  }
}

/** A term of a relation, with what the draft says of it elsewhere. */
function termWorking(term: Figure, prepared: Prepared, { unit = term.unit, earlier = false }: TermAs = {}): Working {
  if (isShare(term)) return toldWorking(sharesTold(term, prepared), prepared) ?? UNKNOWN;
  const rate = isRate(term) ? rateWorking(term, prepared) : null;
  if (rate !== null) return rate;
  if (isAverage(term)) return averageWorking(term, prepared.statements, prepared);
  const figure = inUnitOf(inRecordedUnit(prepared.resolved.get(term) ?? term, prepared), unit);
  return earlier ? earlierWorking(figure, prepared) : amountWorking(figure, prepared.statements, prepared);
}

/** In which unit a term is counted, and whether as it was told before. */
interface TermAs {
  readonly unit?: string;
  readonly earlier?: boolean;
}

/** A count as the record told it before its newest documents: by what was put out before those that it rests on (C1). */
function earlierWorking(figure: Figure, prepared: Prepared): Working {
  const [answer] = amountWorking(figure, prepared.statements, prepared).counts;
  const used = new Set(answer?.used);
  const newest = newestFirst(prepared.statements.filter(({ statement }) => used.has(statement.id)))[0];
  if (newest === undefined || newest.document.published === null) return UNKNOWN;
  const alike = prepared.statements.filter((standing) => tellsAlike(standing, newest));
  const repeating = new Set(alike.map(({ document }) => document.id));
  const bodies = alike.flatMap(bodiesBehind);
  const before = prepared.statements.filter(
    (standing) =>
      standing.document.published !== null &&
      standing.document.published < newest.document.published! &&
      !repeating.has(standing.document.id) &&
      bodiesBehind(standing).some((body) => bodies.some((other) => isSameBody(body, other))),
  );
  return countWorking({ ...questionFrom(figure), to: null }, before, prepared);
}

/** Whether two tell one number of one thing: a report that is told again is no earlier one. */
function tellsAlike({ statement: { value } }: StandingStatement, { statement }: StandingStatement): boolean {
  if (value.kind !== "figure" || statement.value.kind !== "figure") return false;
  const { unit, number, counted } = statement.value;
  return value.unit === unit && value.number === number && value.counted.measure === counted.measure;
}

/** Who put a count out, and who told it. */
function bodiesBehind({ document, statement: { value } }: StandingStatement): readonly string[] {
  const said = value.kind === "figure" ? originalOf(document, value).name : "";
  return [document.publisher ?? "", said].filter((name) => name !== "");
}

/** D7: the count over the claim's days, divided by how many days, weeks or months they are. */
function averageWorking(average: Figure, statements: readonly StandingStatement[], prepared: Prepared): Working {
  const told = prepared.byStart.get(average.quote.start);
  if (average.unit === "per-each") return told === undefined ? UNKNOWN : eachWorking(average, told, prepared);
  const base = told === undefined ? null : averagedCount(average, told, prepared);
  if (base === "unknown") return UNKNOWN;
  const own = { ...average, unit: told?.unit ?? "count" };
  const total =
    base === null
      ? amountWorking(own, statements, prepared)
      : averagedWorking({ ...own, window: base.window, places: base.places }, base, { ...prepared, statements });
  const node = total.node === null ? null : averageNode({ ...average, window: (base ?? own).window }, total.node);
  return { node, shown: node, counts: total.counts };
}

/** How much each of several had: the draft's two figures behind it, each by the record. */
function eachWorking(average: Figure, told: Figure, prepared: Prepared): Working {
  const terms = dividedTerms(average, told, prepared);
  if (terms === null) return UNKNOWN;
  const [total, many] = terms.map((term) => amountWorking(term, prepared.statements, prepared));
  // what the record counts otherwise than the draft is counted over other days or things, and divides nothing
  const isOwn = terms[1].quote.start !== terms[0].quote.start;
  const isDenied = isOwn && judgeWorking(valuesClaimed(terms[1]), many!.node) === "contradicted";
  return isDenied ? UNKNOWN : together([total!, many!], shareNode);
}

/** What an average is of, in the days and places of the count before it: by its own words ("20 women a month"), else by that count's. */
function averagedWorking(own: Figure, base: Figure, given: Prepared): Working {
  const named = own.counted.quote === null ? UNKNOWN : amountWorking(own, given.statements, given);
  return isOfItself(named) ? named : amountWorking(base, given.statements, given);
}

/** D7: what the record counts over its population for the place; null where it lacks one of them, so that it may still tell the rate itself. */
function rateWorking(rate: Figure, prepared: Prepared): Working | null {
  const base = populationFor(rate, prepared);
  if (base.length === 0) return null;
  const said = countSaidAgain(rate, prepared);
  const { window, places } = said?.unit === "count" ? said : rate;
  // "the toll stands at 44, or 10.5 per 100,000": a rate of the count's days, whatever they are
  if (said?.unit === "count" && window.from === null) return UNKNOWN;
  const total = amountWorking({ ...rate, unit: "count", mode: null, window, places }, prepared.statements, prepared);
  const population = countWorking(populationQuestion(rate), base, prepared);
  const working = together([total, population], (part, whole) => rateNode(part, whole));
  // what happened in a part of a country sets no limit to the rate of all of it, which the record may tell itself
  const isOpen = working.node !== null && working.node.high === null;
  const told = isOpen ? amountWorking(rate, prepared.statements, prepared).node : null;
  return working.node === null || told !== null ? null : working;
}

function numberWorking(claim: Claim, figure: Figure, prepared: Prepared): Working {
  const counted = (term: Figure) => termWorking(term, prepared);
  // by how much a count changed, where nothing says between which counts
  const isAmount = figure.unit === "count" || WEIGHTS.has(figure.unit) || isAverage(figure);
  if (figure.mode === "change" && isAmount && claim.relation === null) return UNKNOWN;
  if (isAverage(figure) && claim.relation?.kind !== "change")
    return averageWorking(figure, prepared.statements, prepared);
  const rate = isRate(figure) ? rateWorking(figure, prepared) : null;
  if (rate !== null) return rate;
  const change = changeTerms(figure, prepared);
  if (change !== null)
    return together(
      [counted(change.result), termWorking(change.base, prepared, { unit: change.result.unit })],
      (result, base) => changeNode(figure, base, result),
    );
  if (claim.relation?.kind === "change")
    return changeWorking(claim.relation, figure, (term, as) => termWorking(term, prepared, as));
  const terms = shareTerms(figure, prepared);
  if (terms !== null) return together([counted(terms[0]), counted(terms[1])], shareNode);
  const again = appositiveTerms(figure, prepared);
  if (again !== "none") return again === null ? UNKNOWN : appositiveWorking(again, prepared);
  const recorded = recordedShare(figure, prepared);
  if (recorded === null)
    return toldWorking(sharesTold(figure, prepared), prepared) ?? unrecordedShare(figure, prepared);
  const [part, whole] = recorded.map((term) =>
    countWorking(questionFrom(term), [prepared.byFigure.get(term)!], prepared),
  );
  return together([part!, whole!], shareNode);
}

/** A share of a count that it says again, where the record bears that count out: one that its words do not tell may be of others. */
function appositiveWorking([part, whole]: readonly [Figure, Figure], prepared: Prepared): Working {
  const own = termWorking(part, prepared);
  if (judgeWorking(valuesClaimed(part), own.node) !== "supported") return UNKNOWN;
  return together([own, termWorking(whole, prepared)], shareNode);
}

/** A share that no text of the record tells, nor both of its sides as part and whole: by what the draft says of them. */
function unrecordedShare(figure: Figure, prepared: Prepared): Working {
  const counted = (term: Figure) => termWorking(term, prepared);
  const placed = placedTerms(figure, prepared);
  if (placed !== null) {
    const part = counted(placed[0]);
    // what a place's whole holds sets no more than a limit to what it holds itself
    return part.node === null || INFERRED.has(part.node.operation)
      ? UNKNOWN
      : together([part, counted(placed[1])], shareNode);
  }
  const spoken = spokenTerms(figure, prepared);
  if (spoken !== null) return together([counted(spoken[0]), counted(spoken[1])], shareNode);
  return isShare(figure) ? UNKNOWN : counted(figure);
}

const INFERRED: ReadonlySet<string> = new Set(["ceiling", "floor"]);

/** A share is known by its part and its whole: that another share is of the same whole says nothing of it. */
function isShare({ unit, mode }: Figure): boolean {
  return unit === "percent" && mode === "share";
}

const UNKNOWN: Working = { node: null, shown: null, counts: [] };

/** Figures of the record that tell one share: counted as the same thing, since their words are. */
function toldWorking(figures: readonly Figure[], prepared: Prepared): Working | null {
  const told = figures.map((figure): StandingStatement => {
    const standing = prepared.byFigure.get(figure)!;
    const value = { ...figure, counted: { ...figure.counted, head: "share", qualifiers: [] } };
    return { ...standing, statement: { ...standing.statement, value } };
  });
  const [first] = told;
  if (first === undefined) return null;
  const answer = count(questionFrom(first.statement.value as Figure), told, prepared);
  return { node: answer.derivation, shown: answer.derivation, counts: [answer] };
}

function shareNode(part: Derivation, whole: Derivation): Derivation {
  return nodeFrom({ rule: "B12", operation: "ratio", parts: [part, whole] });
}

/** Two workings as one; nothing when the record bounds only one of them. */
function together(
  [first, second]: readonly [Working, Working],
  join: (first: Derivation, second: Derivation) => Derivation,
): Working {
  const counts = [...first.counts, ...second.counts];
  const isKnown = first.node !== null && second.node !== null;
  const node = isKnown ? join(first.node!, second.node!) : null;
  return { node, shown: node, counts };
}

/** D9: what the named speaker said, and nobody else: by the record's attribution, or as the one who put the document out. */
function saidWorking(figure: Figure, prepared: Prepared): Working {
  const name = figure.attribution.speaker?.name ?? "";
  return amountWorking(
    figure,
    prepared.statements.filter((standing) => isSaidBy(standing, name)),
    prepared,
  );
}

/** A part of a whole is held against the record's parts of that whole that say the same; everything else is counted. */
function amountWorking(figure: Figure, statements: readonly StandingStatement[], prepared: Prepared): Working {
  const whole = prepared.wholes.get(figure);
  if (whole !== undefined) return partWorking(figure, whole, { ...prepared, statements });
  const own = countWorking(questionFrom(figure), statements, prepared);
  const words = prepared.meant.get(figure.quote.start);
  if (words === undefined || isOfItself(own)) return own;
  const { counted } = figure;
  const fuller = { ...figure, counted: { ...counted, qualifiers: [...counted.qualifiers, ...words] } };
  const meant = countWorking(questionFrom(fuller), statements, prepared);
  return isOfItself(meant) ? meant : own;
}

/** Whether the record counts what is asked itself, and not only a part or a whole of it. */
function isOfItself({ node, counts }: Working): boolean {
  return (
    node !== null && counts.every(({ findings }) => findings.every(({ finding }) => finding !== "population-mismatch"))
  );
}

/**
 * The record's figures that count the same part of the same whole: those of the whole's own texts whose words say the
 * same. Without any, a part that its words tell apart is counted like anything else.
 */
function partWorking(part: Figure, whole: Figure, given: Prepared): Working {
  const question = questionFrom(given.resolved.get(whole) ?? whole);
  const answer = count(question, bearingOn(question, given.statements, given), given);
  const used = new Set(answer.used);
  const parts = newestFirst(given.statements).filter(({ review, statement: { value } }) => {
    const recordedWhole = value.kind === "figure" ? given.recordWholes.get(value) : undefined;
    const standing = recordedWhole && given.byFigure.get(recordedWhole);
    return (
      standing !== undefined &&
      review !== "rejected" &&
      (value as Figure).certainty === part.certainty &&
      used.has(standing.statement.id) &&
      sayAlike(predicateOf(part, whole, given), given.around(value as Figure))
    );
  });
  const [first] = parts;
  if (first !== undefined) return countWorking(questionFrom(first.statement.value as Figure), parts, given);
  if (isIndistinct(part, whole)) return { node: null, shown: null, counts: [] };
  return countWorking(questionFrom(part), given.statements, given);
}

/** A part with the words that tell it: those behind its whole, where that stands right behind it ("15 of the 60 pistols … were homemade"). */
function predicateOf(part: Figure, whole: Figure, { around, passage, draft }: Prepared): Surrounded {
  const end = sentenceAt(passage, part.quote.start)?.end ?? 0;
  const from = whole.counted.quote?.end ?? whole.quote.end;
  const isBehind = whole.quote.start > part.quote.start && from < end;
  if (isBehind) return { ...around(part), after: draft.text.content.slice(from, end) };
  const aside = ASIDE.exec(draft.text.content.slice(part.quote.end, Math.min(end, part.quote.end + ASIDE_AT_MOST)));
  return aside === null
    ? around(part)
    : { ...around(part), after: draft.text.content.slice(part.quote.end + aside[0].length, end) };
}

/** "45, es decir uno de cada cuatro, …", "45 (18 percent) …": what says the part again, before its predicate. */
const ASIDE = /^\s*(?:,[^,]+,|\([^)]+\))/;
const ASIDE_AT_MOST = 80;

/** By publication, and by their words among those of one day. */
function newestFirst(statements: readonly StandingStatement[]): readonly StandingStatement[] {
  const key = (standing: StandingStatement) => `${standing.document.published ?? ""} ${wordsOrder(standing)}`;
  return statements.toSorted((one, other) => (key(one) > key(other) ? -1 : 1));
}

function countWorking(question: Question, statements: readonly StandingStatement[], prepared: Prepared): Working {
  const answer = count(question, bearingOn(question, statements, prepared), prepared);
  return { node: answer.derivation, shown: answer.derivation, counts: [answer] };
}

function isSaidBy({ document, statement }: StandingStatement, name: string): boolean {
  if (statement.value.kind !== "figure") return false;
  const said = originalOf(document, statement.value).name;
  return isSameBody(said, name) || (document.publisher !== null && isSameBody(document.publisher, name));
}
