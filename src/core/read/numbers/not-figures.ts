import { phraseAt } from "../../lexicon/phrases.ts";
import { DURATIONS } from "../../lexicon/units.ts";
import { compareFractions, fraction } from "../../model/index.ts";
import { countsBehind, isBetween, isWithin } from "../counted/counted-behind.ts";
import { isPrisonTerm } from "../counted/measures-units.ts";
import { isInAddress } from "../text/addresses.ts";
import { firstBehind } from "../text/in-order.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isAge } from "./ages.ts";
import { isBeforeHelper, isEmergencyNumber, isModel, isNameNumber, isOfUndertaking } from "./name-numbers.ts";
import { isAlias } from "./number-nicknames.ts";
import { isFractional, type NoFigure, type Quantity } from "./quantities.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

type Test = (scan: Scan, sentence: Sentence, quantity: Quantity) => boolean;

/** What makes a number no figure, and how its words show it; the first that holds is the reason. */
const TESTS: readonly (readonly [NoFigure, Test])[] = [
  ["address", isInAddress],
  ["label", isPadded],
  ["list", isListNumber],
  ["date", isDayOfMonth],
  ["year", isDecade],
  ["name", isTheOne],
  ["label", isLabelled],
  ["chain", isChained],
  ["chain", isRun],
  ["ratio", isOdds],
  ["age", isAge],
  ["clock", isClock],
  ["year", isYear],
  ["moment", isMoment],
  ["ordinal", isOrdinal],
  ["name", isNameNumber],
  ["name", isOfUndertaking],
  ["name", isModel],
  ["name", isEmergencyNumber],
  ["name", isBeforeHelper],
  ["name", isAlias],
];

/**
 * Why a number is no figure: part of a name or date, an age, a year, a time of day, an order, a score, a list number,
 * or a span that only places something in time. What a careful reader would not count. Null for a figure.
 */
export function noFigure(scan: Scan, sentence: Sentence, quantity: Quantity): NoFigure | null {
  if (quantity.not !== null) return quantity.not;
  for (const [reason, holds] of TESTS) if (holds(scan, sentence, quantity)) return reason;
  return null;
}

/** "twenty-fifth", "one hundred and sixth": the last word makes an order of it; "two fifth graders" are two. */
function isOrdinal(scan: Scan, sentence: Sentence, { core, end, form, value }: Quantity): boolean {
  if (form !== "words" || end !== core.end || value === null || "length" in value) return false;
  const { ordinals } = scan.lexicon.numbers;
  const link = wordAt(scan, sentence, end);
  if (link === "-" && !scan.tokens[end]!.spaced) return ordinals.has(wordAt(scan, sentence, end + 1));
  const isTens = value.numerator >= 20n && value.numerator % 10n === 0n;
  return isTens && ordinals.has(wordAt(scan, sentence, scan.lexicon.counted.and.has(link) ? end + 1 : end));
}

/** "09", "007": a number with a zero in front is a name or part of a date. */
function isPadded(scan: Scan, _sentence: Sentence, { core }: Quantity): boolean {
  const { text, kind } = scan.tokens[core.first]!;
  return kind === "number" && text.length > 1 && text.startsWith("0") && text[1] !== "." && text[1] !== ",";
}

/** "1. The first point", "2) …": digits that open a sentence and stand before its mark. */
function isListNumber(scan: Scan, sentence: Sentence, { core, end, form, unit }: Quantity): boolean {
  if (form !== "digits" || unit !== "count" || end !== core.end || core.end - core.first > 1) return false;
  const opens =
    core.first === sentence.firstToken ||
    (core.first === sentence.firstToken + 1 && scan.tokens[sentence.firstToken]!.text === "(");
  const mark = scan.tokens[end];
  return opens && mark !== undefined && !mark.spaced && (mark.text === ")" || mark.text === "." || mark.text === "-");
}

/** "El martes 3", "March 29", "30 de mayo", "19 JAN 2022". */
function isDayOfMonth(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { core, form, unit } = quantity;
  if ((form !== "digits" && form !== "words" && form !== "one") || unit !== "count") return false;
  const { months, weekdays } = scan.lexicon.counted.not;
  // "fueron aseguradas en mayo 300 armas": no month has so many days
  if (form === "digits" && /^\d{3}$/.test(scan.tokens[core.first]!.text)) return false;
  // "on Monday 12 people were killed"
  const isBehindDay = form === "digits" && weekdays.has(wordAt(scan, sentence, core.first - 1));
  if (isBehindDay && !countsBehind(scan, sentence, core.end)) return true;
  const linked = scan.lexicon.units.of.has(wordAt(scan, sentence, core.end)) ? core.end + 1 : core.end;
  const dotted = wordAt(scan, sentence, core.first - 1) === "." ? core.first - 2 : core.first - 1;
  if (isMonth(scan, months, linked)) return true;
  // "In August 87 people were arrested"
  if (hasDay(scan, sentence, dotted)) return false;
  const isInMonth = scan.lexicon.times.inMonth.has(wordAt(scan, sentence, dotted - 1));
  // "12 en marzo y en abril 15": behind "en" no month has its day in Spanish, nor behind "in" in English
  const next = wordAt(scan, sentence, core.end);
  if (form === "digits" && isInMonth && isMonth(scan, months, dotted) && endsThere(next)) return false;
  const isNoDay = (isInMonth || !isBetween(quantity, 1n, LAST_DAY)) && countsBehind(scan, sentence, core.end);
  return !isNoDay && isMonth(scan, months, dotted);
}

/** Whether a number closes its clause: at the end, or before a mark that leads to no year and no further day. */
function endsThere(next: string): boolean {
  return next === "" || next === "." || next === ";" || next === ")";
}

/** "El 14 de marzo siete cuerpos", "on 3 May 12 people": the day stands before its month already. */
function hasDay(scan: Scan, sentence: Sentence, month: number): boolean {
  const before = scan.lexicon.units.of.has(wordAt(scan, sentence, month - 1)) ? month - 2 : month - 1;
  return before >= sentence.firstToken && scan.tokens[before]?.kind === "number";
}

/** The last day of the longest months. */
const LAST_DAY = 31n;

/** Months, and not the verb "may" or "march": English months have a capital. */
function isMonth(scan: Scan, months: ReadonlySet<string>, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token !== undefined && months.has(token.folded) && (token.capital || !scan.lexicon.counted.not.monthsHaveCapital)
  );
}

/** "el 911", "la 18": a singular article before a number of nothing names something. */
function isTheOne(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { core, end, form, unit, first, bound } = quantity;
  const { theOne } = scan.lexicon.counted.not;
  const isBare = form === "digits" && unit === "count" && bound === "exact" && first === core.first;
  // "del 1,4 por ciento al 21,4": no name has decimals
  if (isFractional(quantity)) return false;
  return isBare && theOne.has(wordAt(scan, sentence, first - 1)) && !countsBehind(scan, sentence, end);
}

/** "los años cincuenta", "años 80". */
function isDecade(scan: Scan, sentence: Sentence, { core, unit }: Quantity): boolean {
  return unit === "count" && scan.lexicon.counted.not.decades.has(wordAt(scan, sentence, core.first - 1));
}

/** "Route 5", "artículo 7", "posts 542 and 543", "No. 12", "#3". */
function isLabelled(scan: Scan, sentence: Sentence, { core, form, value }: Quantity): boolean {
  if (form !== "digits" && form !== "words") return false;
  const { labels } = scan.lexicon.counted.not;
  const { and } = scan.lexicon.counted;
  let index = core.first - 1;
  let isListing = false;
  for (let steps = 0; steps < 6; steps++, index--) {
    const token = scan.tokens[index];
    if (token === undefined || index < sentence.firstToken) return false;
    if (token.text === "#" || token.text === "№") return true;
    if (DEGREES.has(token.text) && wordAt(scan, sentence, index - 1) === "n") return true;
    // "miembros del Barrio 18 y 31 fusiles": what counts something is no further label
    if (labels.has(token.folded))
      return numbersDay(scan, sentence, { index, value }) && !(isListing && countsBehind(scan, sentence, core.end));
    isListing ||= and.has(token.folded) || token.text === ",";
    const passes =
      token.text === "." ||
      // "Page: 3" alone in its line
      (token.text === ":" && steps === 0 && index - 1 === sentence.firstToken) ||
      ((and.has(token.folded) || token.text === ",") && scan.tokens[index - 1]?.kind === "number");
    if (!passes && !(steps > 0 && token.kind === "number")) return false;
  }
  return false;
}

/** Whether a label may give a number its place: "day 12", "los días 9 y 10"; not "that day four others", nor "62 al día 10 y 129". */
function numbersDay(
  { tokens, lexicon }: Scan,
  { firstToken }: Sentence,
  { index, value }: { readonly index: number; readonly value: Quantity["value"] },
): boolean {
  if (!lexicon.times.units.has(tokens[index]!.folded)) return true;
  const before = index > firstToken ? tokens[index - 1]!.folded : "";
  if (POINTING.has(before)) return false;
  return (
    !lexicon.times.dayWords.has(tokens[index]!.folded) ||
    value === null ||
    "length" in value ||
    value.numerator <= LAST_DAY
  );
}

/** Before a unit of time, say which one is meant, so that no number behind does. */
const POINTING: ReadonlySet<string> = new Set("that this same next following previous each every ese mismo".split(" "));

/** As "N°" and "Nº" are typed. */
const DEGREES: ReadonlySet<string> = new Set(["°", "º"]);

/** Digits tied to others by "/", ":", or several "-": dates, times, scores, telephone numbers, laws ("21/2022"). */
function isChained(scan: Scan, sentence: Sentence, { core, form }: Quantity): boolean {
  if (form !== "digits") return false;
  const before = tie(scan, sentence, { index: core.first - 1, direction: -1 });
  const behind = tie(scan, sentence, { index: core.end, direction: 1 });
  if (before === "/" || before === ":" || behind === "/" || behind === ":" || before === "+") return true;
  return before === "-" || behind === "-";
}

/** Bare digits right beside other digits: a telephone number, a calendar, a table. */
function isRun(scan: Scan, sentence: Sentence, { core, form, unit }: Quantity): boolean {
  if (form !== "digits" || unit !== "count") return false;
  const isNumber = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken && scan.tokens[index]!.kind === "number";
  // "601 266 0295": the first groups look like thousands, and the digits go on
  if (isNumber(core.end) && isNumber(core.end - 1)) return true;
  return core.end - core.first === 1 && isNumber(core.first - 1);
}

/** "a 3 to 1 margin", "ganó 2 a 0": odds and scores, in digits and with one or none behind. "Fell from 3 to 1" moves. */
function isOdds(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { core, first, end, unit, form } = quantity;
  const isBare = first === core.first && end === core.end && core.end - core.first === 1;
  if (unit !== "count" || form !== "digits" || !isBare) return false;
  const isFirst = isOddsFrom(scan, sentence, first);
  return isFirst || isOddsFrom(scan, sentence, first - 2);
}

/** Whether "3 to 1" stands at a token. */
function isOddsFrom(scan: Scan, sentence: Sentence, first: number): boolean {
  const { rangeJoiners, rangeOpeners } = scan.lexicon.bounds;
  const [one, joiner, other] = [0, 1, 2].map((offset) => wordAt(scan, sentence, first + offset));
  const isPair = /^[1-9][0-9]*$/.test(one ?? "") && (other === "0" || other === "1") && Number(one) > Number(other);
  const isJoined = scan.tokens[first + 1]?.kind === "word" && joiner !== "or" && rangeJoiners.has(joiner ?? "");
  return isPair && isJoined && !rangeOpeners.has(wordAt(scan, sentence, first - 1));
}

/** The mark that ties a digit to another digit without spaces, on one side; null when none does. */
function tie(
  scan: Scan,
  sentence: Sentence,
  { index, direction }: { index: number; direction: 1 | -1 },
): string | null {
  const mark = scan.tokens[index];
  const other = scan.tokens[index + direction];
  if (mark === undefined || index < sentence.firstToken || index >= sentence.endToken || mark.kind !== "mark")
    return null;
  const spaced = direction === 1 ? mark.spaced || other?.spaced : scan.tokens[index + 1]?.spaced;
  if (spaced === true) return null;
  if (mark.text === "+") return "+";
  if (other === undefined || (direction === -1 && mark.spaced)) return null;
  return (other.kind === "number" || other.kind === "mixed") && "/:-".includes(mark.folded) ? mark.folded : null;
}

/** "10 am", "a las 10 horas". */
function isClock(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { clockAfter, atFourDigits } = scan.lexicon.counted.not;
  const article = wordAt(scan, sentence, quantity.first - 1);
  if (quantity.unit === "count" && clockAfter.has(wordAt(scan, sentence, quantity.end))) return true;
  const { text, kind } = scan.tokens[quantity.core.first]!;
  const isMilitary = atFourDigits.has(article) && kind === "number" && /^[0-2][0-9][0-5][0-9]$/.test(text);
  if (isMilitary && !countsBehind(scan, sentence, quantity.end)) return true;
  const isHour = quantity.unit === "hour" || (quantity.unit === "count" && isBetween(quantity, 0n, 24n));
  const before = isHour ? `${wordAt(scan, sentence, quantity.first - 2)} ${article}` : "";
  if (!isHour || !scan.lexicon.counted.not.atHour.has(before)) return false;
  // "cinco de las 14 víctimas"
  return quantity.unit === "hour" || !countsBehind(scan, sentence, quantity.end);
}

/** A bare four-digit number from 1800 to 2099 behind "in", "de" … or with no plural noun behind it. */
function isYear(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (isSpanOfYears(scan, quantity)) return true;
  const { text, kind } = scan.tokens[quantity.core.first]!;
  const bare = kind === "number" && text.length === 4 && quantity.core.end - quantity.core.first === 1;
  if (!bare || quantity.unit !== "count" || !isBetween(quantity, 1500n, 2099n)) return false;
  // "an average of 1500", "más de 2000": several words bound an amount, where "around 1900" is a time.
  if (quantity.boundRun !== null && quantity.boundRun.end - quantity.boundRun.first > 1) return false;
  const { counted } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.core.first - 1);
  if (counted.not.months.has(before) || counted.not.months.has(wordAt(scan, sentence, quantity.core.first - 2)))
    return true;
  if (countsBehind(scan, sentence, quantity.end))
    return counted.not.yearBefore.has(before) && isBetween(quantity, 1900n, 2099n);
  return isBetween(quantity, 1800n, 2099n) || counted.not.yearBefore.has(before);
}

/** "over two days" says when, "for over two days" how long. */
function isPeriod(scan: Scan, sentence: Sentence, { boundRun, core, first }: Quantity): boolean {
  if (boundRun === null || boundRun.end > core.first) return false;
  const { periodBounds, lasted } = scan.lexicon.counted.not;
  const bound = wordAt(scan, sentence, boundRun.first);
  return (
    boundRun.end - boundRun.first === 1 && periodBounds.has(bound) && !lasted.has(wordAt(scan, sentence, first - 1))
  );
}

/** "2019-2021", "from 2019 to 2021". */
function isSpanOfYears(scan: Scan, { core, bound, unit, value }: Quantity): boolean {
  if (bound !== "range" || unit !== "count" || value === null || !("length" in value)) return false;
  const [low, high] = [scan.tokens[core.first]!.text, scan.tokens[core.end - 1]!.text];
  return low.length === 4 && (high.length === 4 || high.length === 2) && isWithin(value[0], [1500n, 2099n]);
}

/** "two months ago", "hace dos años", "the last 24 hours", "three days later". */
function isMoment(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (!DURATIONS.has(quantity.unit) || isPrisonTerm(scan, { sentence, quantity })) return false;
  const { timeBefore, timeAfter } = scan.lexicon.counted.not;
  const word = (index: number) => wordAt(scan, sentence, index);
  if (scan.lexicon.counted.not.toThe.has(`${word(quantity.first - 2)} ${word(quantity.first - 1)}`)) return true;
  if (
    !FOR.has(word(quantity.first - 1)) &&
    (timeAfter.has(word(quantity.end)) || timeAfter.has(word(quantity.end + 1)))
  )
    return true;
  if (isAllDay(scan, sentence, quantity) || isToldStretch(scan, sentence, quantity)) return true;
  // "Two years on, the campaign goes on"
  if (quantity.first === sentence.firstToken && word(quantity.end) === "on" && word(quantity.end + 1) === ",")
    return true;
  const before = word(quantity.first - 1);
  if (isPeriod(scan, sentence, quantity)) return true;
  if (isLengthOf(scan, sentence, quantity)) return false;
  const lasts = quantity.boundRun !== null && scan.lexicon.counted.not.lastsIn.has(before);
  return !lasts && (timeBefore.has(before) || timeBefore.has(word(quantity.core.first - 1)));
}

/** "Trece muertos en los dos días", "over the two weeks": the stretches that were just told, and no length of anything. */
function isToldStretch(scan: Scan, sentence: Sentence, { core, first, end }: Quantity): boolean {
  const { counted, bounds, windows } = scan.lexicon;
  const isPlain = first === core.first && windows.definites.has(wordAt(scan, sentence, first - 1));
  const behind = wordAt(scan, sentence, end);
  if (!isPlain || counted.inside.has(behind) || counted.relatives.has(behind) || bounds.rangeJoiners.has(behind))
    return false;
  return TOLD_IN.has(wordAt(scan, sentence, first - 2)) && !counted.not.lasted.has(wordAt(scan, sentence, first - 3));
}

const TOLD_IN: ReadonlySet<string> = new Set("in over during across en durante".split(" "));

/** "Tras 22 años de ocupación", "after six straight days of losses": how long that lasted, and no time alone. */
function isLengthOf(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const { of } = scan.lexicon.units;
  if (!AFTER.has(wordAt(scan, sentence, first - 1))) return false;
  const at = of.has(wordAt(scan, sentence, end)) ? end : end + 1;
  const noun = scan.tokens[at + 1];
  return (
    of.has(wordAt(scan, sentence, at)) &&
    noun?.kind === "word" &&
    !noun.capital &&
    !scan.lexicon.speech.determiners.has(noun.folded)
  );
}

/** Before a duration, in both languages: it lasted so long ("for ten minutes before"), or something followed on it. */
const FOR: ReadonlySet<string> = new Set(["for", "durante"]);
const AFTER: ReadonlySet<string> = new Set(["after", "tras"]);

/** "las 24 horas del día", "24 hours a day": always. */
function isAllDay(scan: Scan, sentence: Sentence, { unit, value, end }: Quantity): boolean {
  if (unit !== "hour" || value === null || "length" in value || end >= sentence.endToken) return false;
  const { perDay } = scan.lexicon.counted.not;
  const isWhole = compareFractions(value, fraction(24n)) === 0;
  return isWhole && phraseAt(perDay, scan.tokens, { index: end, end: sentence.endToken }) !== null;
}

/** The span that shares characters with a run of tokens, of spans in order without overlap; null when none does. Logarithmic. */
export function spanOver(scan: Scan, run: Run, spans: readonly Span[]): Span | null {
  const [start, end] = [scan.tokens[run.first]!.start, scan.tokens[run.end - 1]!.end];
  const found = spans[firstBehind(spans, start)];
  return found !== undefined && found.start < end ? found : null;
}
