import {
  type Bound,
  type Check,
  type CheckInput,
  compareFractions,
  type Decimal,
  fractionFrom,
} from "../model/index.ts";
import { boundsText, numberText, rangeText } from "./amounts.ts";
import { dayText } from "./dates.ts";
import type { EvidenceById } from "./edition.ts";
import { html, type Markup } from "./html.ts";
import { verdictSign } from "./pictures/signs.ts";
import type { Words } from "./words/words.ts";

/** A verdict in one phrase, with its margin: "Supported, by a margin of one"; "Supported: 1.59 %"; of an erased check, that it is one. */
export function verdictText(check: Check, words: Words): string {
  const verdict = words.verdicts[check.verdict];
  if (check.isErased === true) return words.check.erasedVerdict;
  if (check.verdict === "no-record") return verdict;
  if (check.claim.asserts === "relation") return `${verdict}: ${check.working}`;
  if (check.verdict !== "supported")
    return `${verdict}: ${words.check.recordAllows(rangeText(check, check.unit, words))}`;
  if (check.unit !== "count") return `${verdict}: ${boundsText(check, check.unit, words)}`;
  return isOneSided(check) && isWorkedOut(check) && check.margin !== null
    ? `${verdict}, ${words.check.byMargin(wholeOrNumeral(check.margin, words))}`
    : verdict;
}

/** The verdict's sign and phrase. */
export function verdictHtml(check: Check, words: Words): Markup {
  return html`<span class="verdict ${check.verdict}">${verdictSign(check.verdict)}<span>${verdictText(check, words)}</span></span>`;
}

/** What stands behind the verdict, in a sentence. */
export function verdictGloss(check: Check, words: Words): string {
  if (check.isErased === true) return words.check.erased;
  if (check.verdict === "no-record") return words.check.nothingFits;
  const counts = words.check.recordCounts(rangeText(check, check.unit, words));
  if (check.verdict !== "supported" || check.heldThrough === null) return counts;
  return `${counts} ${words.check.heldThrough(dayText(check.heldThrough, words))}`;
}

/** Whether the claim sets a limit on one side, so that it has a margin to speak of. */
export function isOneSided(check: Check): boolean {
  const { asserts, figure } = check.claim;
  if (asserts === "relation") return false;
  return LIMITS.has(figure.bound);
}

const LIMITS: ReadonlySet<Bound> = new Set<Bound>(["fewer-than", "at-most", "more-than", "at-least"]);

/** Whether we worked the value out, rather than found it stated: it rests on more than one statement. */
export function isWorkedOut(check: Check): boolean {
  if (check.derivation === null) return false;
  const [first] = check.inputs;
  return check.inputs.some((input) => input.statementId !== first?.statementId);
}

/** At which value of one input another verdict begins. */
export function breaksText(input: CheckInput, check: Check, words: Words): string {
  if (input.breaksAt === null) return words.check.unchanged;
  const value = numberText(input.breaksAt, words);
  if (check.verdict !== "supported") return words.check.changesAt(value);
  return isAbove(input.breaksAt, input.value) ? words.check.failsFrom(value) : words.check.failsTo(value);
}

/** What the input is, for a list: its place, or what it counts, with its value. */
export function inputName(input: CheckInput, evidence: EvidenceById, words: Words): string {
  const statement = evidence.get(input.statementId)?.statement;
  const value = statement?.value;
  const number = numberText(input.value, words);
  if (value?.kind !== "figure") return number;
  const places = value.places.map((place) => place.name);
  return places.length === 0 ? number : `${words.list(places)}, ${number}`;
}

/** How the claim fares if its count moves, for one-sided claims on counts; null when that would say too little. */
export function breakSentence(check: Check, words: Words): string | null {
  if (check.verdict !== "supported" || check.margin === null || check.unit !== "count" || !isOneSided(check))
    return null;
  const margin = wholeOrNumeral(check.margin, words);
  const { bound } = check.claim.figure;
  return bound === "fewer-than" || bound === "at-most" ? words.check.oneMore(margin) : words.check.oneFewer(margin);
}

/** "one", "12", "1,500". */
export function wholeOrNumeral(number: Decimal, words: Words): string {
  return number.length < 3 && !number.includes(".") ? words.numeral(Number(number)) : numberText(number, words);
}

/** The claim's own value, for equations and axes. Null for ranges, vague words and what says no number. */
export function claimedNumber(check: Check): Decimal | null {
  const { asserts, figure } = check.claim;
  return typeof figure.number === "string" && asserts !== "relation" ? figure.number : null;
}

function isAbove(one: Decimal, other: Decimal): boolean {
  return compareFractions(fractionFrom(one), fractionFrom(other)) > 0;
}
