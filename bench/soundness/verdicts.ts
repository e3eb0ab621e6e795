/** The verdict on a claim, and where each figure behind it would change it, by trying every number (RULES D1, D5, D6). */
import type { Verdict } from "../../src/core/model/index.ts";
import { allows, endsOf, placeOfQuotient } from "./amounts.ts";
import { type Case, type Claimed, daysTo, type Stated, type Term } from "./case.ts";
import { allowedBy, BEYOND, type Counted, countedBy, type Limits, type Pin, type Values } from "./worlds.ts";

/** What trying everything gives. */
export interface Tried {
  readonly verdict: Verdict;
  /** Every number that the shown count, or how the two counts lie to each other, can be; null for quotients. */
  readonly values: Values | null;
  /** The figures that the claim rests on. */
  readonly ids: readonly string[];
  /** Whether a figure held at a number leaves something to divide by; always, where nothing is divided. */
  readonly isPossible?: (pin: Pin) => boolean;
  readonly verdictAt: (pin: Pin | null) => Verdict;
}

/** Above every number told, and what three of them can come to. */
export const COUNTING: Limits = { cutOff: 120 };
/** A quotient needs the other term to be many times a number told. */
const DIVIDING: Limits = { cutOff: 400 };

export function tried({ record, claim }: Case): Tried {
  switch (claim.kind) {
    case "amount":
      return triedAmount(claim, record);
    case "comparison":
      return triedPairs([orderedPair(claim, record)], { subject: countOver(claim.of, record), isGiven: "either" });
    case "superlative":
      return triedSuperlative(claim, record);
    case "run":
      return triedRun(claim, record);
    case "share":
      return triedQuotient(claim, record);
    case "change":
      return claim.by === "difference" ? triedDifference(claim, record) : triedQuotient(claim, record);
  }
}

const NO_RECORD: Tried = { verdict: "no-record", values: null, ids: [], verdictAt: () => "no-record" };

type Of<Kind extends Claimed["kind"]> = Extract<Claimed, { readonly kind: Kind }>;

function triedAmount(claim: Of<"amount">, record: Case["record"]): Tried {
  const counted = countedBy(claim.of, record, COUNTING);
  if (counted === null || saysNothing(counted)) return NO_RECORD;
  const isOld = claim.of.mode === "stock" && counted.newestDay < PUBLISHED - OLD_AFTER;
  const judge = (values: Values) => judgedOver(values, [0], (value) => truth(allows(claim, value, "claim")));
  const verdictAt = (pin: Pin | null) => judge(counted.at(pin));
  // D3: what there is now is not settled by what there was two months ago.
  return { verdict: isOld ? "unsettled" : verdictAt(null), values: counted.at(null), ids: counted.ids, verdictAt };
}

const PUBLISHED = daysTo("2022-06-01");
const OLD_AFTER = 60;

/** D1: an inference that there are none or some bounds nothing. */
function saysNothing(counted: Counted): boolean {
  const values = counted.at(null);
  return (counted.isFloor || counted.isCeiling) && values[0] === 0 && values.at(-1) === BEYOND;
}

/** D1 over every pair of two lists; `truthOf` gives all that the claim is there. Stops as soon as some are true and some not. */
function judgedOver(one: Values, other: Values, truthOf: (one: number, other: number) => readonly Truth[]): Verdict {
  const found = new Set<Truth>();
  for (const first of one)
    for (const second of other) {
      for (const truth of truthOf(first, second)) found.add(truth);
      if (found.size > 1) return "unsettled";
    }
  return found.has(TRUE) ? "supported" : "contradicted";
}

/** Below what is claimed, in it, or above it. */
type Truth = -1 | 0 | 1;
const TRUE = 0;

function truth(isTrue: boolean): readonly Truth[] {
  return isTrue ? [TRUE] : [1];
}

/** Two counts of which the first is said to be the larger; null for one that the record does not bound. */
type Pair = readonly [Counted | null, Counted | null];

function orderedPair(claim: Of<"comparison">, record: Case["record"]): Pair {
  const pair = [countedBy(claim.of, record, COUNTING), countedBy(claim.against, record, COUNTING)] as const;
  return claim.order === "more" ? pair : [pair[1], pair[0]];
}

/** D6, pair by pair: all must hold; one that cannot hold decides; what the record lacks may be any number. */
function triedPairs(
  pairs: readonly Pair[],
  given: { readonly subject: Counted | null; readonly isGiven: "either" | "subject"; readonly isGap?: boolean },
): Tried {
  const counted = [...new Set(pairs.flat())].flatMap((each) => each ?? []);
  const isKnown = given.isGiven === "subject" ? given.subject !== null : counted.length > 0;
  if (!isKnown) return NO_RECORD;
  const verdictAt = (pin: Pin | null) => {
    const verdicts = pairs.map((pair) => judgedOver(pair[0]?.at(pin) ?? ANY, pair[1]?.at(pin) ?? ANY, isMore));
    if (verdicts.includes("contradicted")) return "contradicted";
    return given.isGap !== true && verdicts.every((each) => each === "supported") ? "supported" : "unsettled";
  };
  return {
    verdict: verdictAt(null),
    values: given.subject?.at(null) ?? null,
    ids: counted.flatMap((each) => each.ids),
    verdictAt,
  };
}

/** Of two numbers beyond the lists either may be the larger. */
function isMore(one: number, other: number): readonly Truth[] {
  return one === BEYOND && other === BEYOND ? [TRUE, 1] : truth(one > other);
}

/** Any number from nought. */
const ANY: Values = [...Array.from({ length: COUNTING.cutOff + 1 }, (_, value) => value), BEYOND];

/** What is asked of one period of the calendar; an inference that sets no limit is as good as none. */
function countOver(term: Term, record: Case["record"]): Counted | null {
  const counted = countedBy(term, record, COUNTING);
  const values = counted?.at(null) ?? [];
  return values[0] === 0 && values.at(-1) === BEYOND ? null : counted;
}

function triedSuperlative(claim: Of<"superlative">, record: Case["record"]): Tried {
  const subject = countOver(claim.of, record);
  const others = monthsBefore(claim.of.from, claim.since).map((from) => countOver(monthOf(claim.of, from), record));
  const known = others.filter((other) => other !== null);
  const rivals: readonly (Counted | null)[] = known.length === 0 ? [null] : known;
  const pairs = rivals.map((other): Pair => (claim.extreme === "highest" ? [subject, other] : [other, subject]));
  return triedPairs(pairs, { subject, isGiven: "subject", isGap: known.length < others.length });
}

function triedRun(claim: Of<"run">, record: Case["record"]): Tried {
  const starts = monthsBefore(claim.of.from, 0).slice(0, claim.length);
  const counted = [claim.of.from, ...starts].map((from) => countOver(monthOf(claim.of, from), record));
  const pairs = counted
    .slice(1)
    .map(
      (earlier, index): Pair => (claim.direction === "up" ? [counted[index]!, earlier] : [earlier, counted[index]!]),
    );
  return triedPairs(pairs, { subject: counted[0]!, isGiven: "either" });
}

/** The months before one, newest first, by their first days. */
function monthsBefore(from: number, since: number): readonly number[] {
  return MONTHS.filter((month) => month < from && month >= since).toReversed();
}

/** First days of the months of 2022 up to May, from 1 January. */
export const MONTHS = [1, 2, 3, 4, 5].map((month) => daysTo(`2022-0${month}-01`));

/** A term over one month. */
export function monthOf(term: Term, from: number): Term {
  const next = MONTHS[MONTHS.indexOf(from) + 1] ?? daysTo("2022-06-01");
  return { ...term, from, to: next - 1, mode: "within" };
}

function triedDifference(claim: Of<"change">, record: Case["record"]): Tried {
  const terms = [countedBy(claim.of, record, COUNTING), countedBy(claim.against, record, COUNTING)] as const;
  const [more, fewer] = claim.direction === "up" ? terms : [terms[1], terms[0]];
  if (more === null || fewer === null) return NO_RECORD;
  const isTrue = (one: number, other: number) => truth(allows(claim, one - other, "claim"));
  const verdictAt = (pin: Pin | null) => judgedOver(more.at(pin), fewer.at(pin), isTrue);
  return { verdict: verdictAt(null), values: null, ids: [...more.ids, ...fewer.ids], verdictAt };
}

/**
 * Shares and changes are judged on the interval from the least to the greatest quotient (D6): what lies between two
 * worlds counts as possible, so a claim that falls between them is unsettled even where no whole numbers give it.
 */
function triedQuotient(claim: Of<"share"> | Of<"change">, record: Case["record"]): Tried {
  const [part, whole] = [countedBy(claim.of, record, DIVIDING), countedBy(claim.against, record, DIVIDING)];
  if (part === null || whole === null) return NO_RECORD;
  const verdictAt = (pin: Pin | null) => {
    const wholes = whole.at(pin);
    const isNothing = wholes.at(-1) === 0;
    return judgedOver(part.at(pin), wholes, (one, other) =>
      other === 0 && (one === 0 || isNothing) ? placesOfAny(claim) : [placeAt(claim, one, other)],
    );
  };
  return {
    verdict: verdictAt(null),
    values: null,
    ids: [...part.ids, ...whole.ids],
    isPossible: (pin) => whole.at(pin).at(-1) !== 0,
    verdictAt,
  };
}

/** What is divided by nothing may be anything from nought: all that lies between the places of its two ends. */
function placesOfAny(claim: Of<"share"> | Of<"change">): readonly Truth[] {
  const ends = [placeAt(claim, 0, 1), placeAt(claim, 1, 0)];
  return ([-1, 0, 1] as const).filter((place) => place >= Math.min(...ends) && place <= Math.max(...ends));
}

function placeAt(claim: Of<"share"> | Of<"change">, one: number, other: number): Truth {
  if (claim.kind === "share") return placeOfQuotient(claim, [100 * one, other], "percent");
  if (claim.by === "times") return placeOfQuotient(claim, [one, other], "of-times");
  const change = claim.direction === "up" ? one - other : other - one;
  return placeOfQuotient(claim, [100 * change, other], "percent");
}

/** How far to look for another verdict. */
export const REACH = 40;

/**
 * D5: the nearest number at which the verdict is another than where the search starts: at the stated number, or, where
 * the words name none or it is one that they exclude and that changes the verdict, at either end of what they allow.
 */
export function nearestBreak(id: string, { record }: Case, { verdictAt, isPossible }: Tried): Found {
  // An old level is unsettled whatever its number (D3); where the number would change the verdict is told all the same.
  const verdict = verdictAt(null);
  const lowest = isPossible?.({ id, value: 0 }) === false ? 1 : 0;
  const stated = record.find((each) => each.id === id)!;
  const serves = (value: number) => verdict === "unsettled" || verdictAt({ id, value }) === verdict;
  const found = startsOf(stated, serves).map((start) => {
    const from = Math.max(start, lowest);
    const there = verdictAt({ id, value: from });
    const isOther = (value: number) => value >= lowest && verdictAt({ id, value }) !== there;
    const distance = Array.from({ length: REACH }, (_, step) => step + 1).find(
      (step) => isOther(from + step) || isOther(from - step),
    );
    return { from, distance: distance ?? null, isBreak: isOther };
  });
  return found.toSorted((one, other) => (one.distance ?? BEYOND) - (other.distance ?? BEYOND));
}

export type Found = readonly {
  readonly from: number;
  readonly distance: number | null;
  readonly isBreak: (value: number) => boolean;
}[];

function startsOf(stated: Stated, serves: (value: number) => boolean): readonly number[] {
  const [number] = endsOf(stated.number);
  if (NAMES_ONE.has(stated.bound) && serves(number)) return [number];
  const values = allowedBy(stated, COUNTING);
  return values.at(-1) === BEYOND ? [values[0]!] : [values[0]!, values.at(-1)!];
}

/** The bounds that name one best number (RULES B). */
const NAMES_ONE = new Set(["exact", "about", "nearly", "at-least"]);
