import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type ChangeBetween,
  type EdtfDate,
  type Figure,
  isEdtfDate,
  type Period,
  type TimeExpression,
  type Window,
} from "../../model/index.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { wordAt } from "../numbers/scan.ts";
import { isPoints, shareNamed } from "../numbers/share-subjects.ts";
import { timesIn, within } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isHeldAgainst, samePeriodAt } from "../windows/apart.ts";
import { inYear } from "../windows/stretch.ts";
import { levelsBefore } from "./count-differences.ts";
import { equativeAt, equativeCounts } from "./equatives.ts";
import { subjectOfChange } from "./subjects.ts";
import {
  apartInTime,
  countsIn,
  type FarSide,
  farSideFrom,
  type Ground,
  measuredBefore,
  measuredBehind,
  NO_AMOUNT,
  termAgainst,
  termAt,
  termOfMeasure,
  tokenOf,
} from "./terms.ts";

/**
 * The figures of a text that say how one count came about from another, with both counts. What a sentence leaves out comes
 * from the change told right before ("In Heredia they doubled"): what is counted, and the two stretches.
 */
export function changesIn(ground: Ground, sentences: readonly Sentence[]): readonly ChangeBetween[] {
  const found: Told[] = [];
  for (const sentence of sentences)
    for (const figure of within(ground.figures, ({ quote }) => quote, sentence)) {
      const last = found.at(-1);
      const isNear = last !== undefined && last.block === sentence.block && sentence.index - last.index <= 1;
      const change = changeBetween(ground, sentence, { figure, earlier: isNear ? last.change : null });
      if (change !== null) found.push({ change, block: sentence.block, index: sentence.index });
    }
  return found.map(({ change }) => change);
}

/** A change with the place of its sentence. */
interface Told {
  readonly change: ChangeBetween;
  readonly block: number;
  readonly index: number;
}

/** A figure with the change told before it. */
interface Continued {
  readonly figure: Figure;
  readonly earlier: ChangeBetween | null;
}

function changeBetween(ground: Ground, sentence: Sentence, told: Continued): ChangeBetween | null {
  const { figure } = told;
  const kind = kindOf(ground, sentence, figure);
  if (kind === null) return null;
  const equative = equativeAt(ground, sentence, figure);
  if (equative !== null) {
    const counts = equativeCounts(ground, sentence, equative);
    return counts && { kind: "change", quote: figure.quote, ...kind, ...counts };
  }
  const levels = levelsBeside(ground, sentence, figure);
  if (levels !== null) return { kind: "change", quote: figure.quote, ...kind, ...levels };
  const far = baseOf(ground, sentence, figure);
  // "11 more than the original count": held against something that was not read
  const isOpen = far === null && !holdsAgainst(ground, sentence, figure);
  const stretches = isOpen ? stretchesOf(ground, sentence, told) : null;
  if (far === null && stretches === null) return null;
  const of = resultOf(ground, sentence, { ...told, by: kind.by, far });
  // points lie between two shares; those of an index are no claim about counts
  if (of === null || (isPoints(ground.scan, figure.unit) && of.unit !== "percent")) return null;
  const counts = perPeriod(
    far === null ? overStretches(of, stretches!) : countsFrom(ground, of, far),
    periodTold(ground, sentence, figure),
  );
  const earlier = far?.told === true && far.time === null ? { earlier: true as const } : {};
  return { kind: "change", quote: figure.quote, ...kind, ...counts, ...earlier };
}

type Counts = Pick<ChangeBetween, "of" | "against">;

/** "one more a day than in June": both counts by how many there were in each such period. */
function perPeriod({ of, against }: Counts, period: Period | null): Counts {
  if (period === null || of.unit !== "count") return { of, against };
  const unit = `per-${period}`;
  return { of: { ...of, unit }, against: { ...against, unit } };
}

/** The period that a difference is told for, behind its "more" or "fewer"; null without one. */
function periodTold({ scan }: Ground, sentence: Sentence, { quote }: Figure): Period | null {
  const { orders, each } = scan.lexicon.comparisons;
  const end = firstFrom(scan.tokens, quote.end);
  if (end + 1 >= sentence.endToken || !orders.has(wordAt(scan, sentence, end))) return null;
  return phraseAt(each, scan.tokens, { index: end + 1, end: sentence.endToken })?.value ?? null;
}

/**
 * "fell 18 percent, from 150 in 2023 to 123 in 2024", "went from 210 in June to 248 in July, 38 more": the two counts that the text
 * gives with their days; null without both.
 */
function levelsBeside(ground: Ground, sentence: Sentence, figure: Figure): Counts | null {
  const { fromLevel, toLevel } = ground.scan.lexicon.measures;
  const before = levelsBefore(ground.scan, sentence, tokenOf(ground, figure.quote.start));
  if (figure.unit === "count" && before === null) return null;
  const counts = countsIn(ground, sentence);
  const at = (token: number) => counts.find(({ quote }) => tokenOf(ground, quote.start) === token);
  const [from, to] =
    before === null ? counts.filter(({ quote }) => quote.start >= figure.quote.end) : [at(before.from), at(before.to)];
  if (from === undefined || to === undefined) return null;
  const wordBefore = ({ quote }: Figure) => wordAt(ground.scan, sentence, tokenOf(ground, quote.start) - 1);
  if (!fromLevel.has(wordBefore(from)) || !toLevel.has(wordBefore(to))) return null;
  const isApart = from.window.from !== null && to.window.from !== null && from.window.from !== to.window.from;
  const { number, bound, boundWord } = NO_AMOUNT;
  return isApart ? { of: to, against: { ...from, number, bound, boundWord } } : null;
}

function countsFrom(ground: Ground, of: Figure, far: Base): Counts {
  if (far.told) return { of, against: asToldBefore(of, far.time) };
  const isFrom = far.until !== null;
  const result = isFrom
    ? { ...of, window: termAgainst(of, { ...far, time: far.until }, ground).window }
    : apartInTime(of, far, ground);
  return { of: result, against: termAgainst(result, far, ground) };
}

/** The same count as an earlier report had it: up to the days that this names, or wherever it stood. */
function asToldBefore(of: Figure, time: TimeExpression | null): Figure {
  const { number, bound, boundWord } = NO_AMOUNT;
  const to = time?.window?.to ?? null;
  const window =
    to === null
      ? of.window
      : {
          ...of.window,
          to,
          inferred: of.window.inferred.filter((end) => end !== "to"),
          quotes: [...of.window.quotes, time!.quote],
        };
  return { ...of, number, bound, boundWord, window };
}

/** Whether a "than" stands behind a difference, with no mark between. */
function holdsAgainst({ scan }: Ground, sentence: Sentence, { quote }: Figure): boolean {
  const end = firstFrom(scan.tokens, quote.end);
  for (let index = end; index < Math.min(sentence.endToken, end + THAN_WITHIN); index++) {
    if (scan.tokens[index]!.kind === "mark") return false;
    if (scan.lexicon.comparisons.than.has(scan.tokens[index]!.folded))
      return scan.lexicon.comparisons.orders.has(wordAt(scan, sentence, index - 1));
  }
  return false;
}

/** Words from a difference to its "than". */
const THAN_WITHIN = 6;

/** The two windows between which a change lies. */
type Stretches = Record<keyof Counts, Window>;

function overStretches(of: Figure, stretches: Stretches): Counts {
  const against = { ...of, number: NO_AMOUNT.number, bound: NO_AMOUNT.bound, boundWord: null };
  return { of: { ...of, window: stretches.of }, against: { ...against, window: stretches.against } };
}

/** The two stretches of a change that names no base: those of the change before it, else a year and the year before (B10). */
function stretchesOf(ground: Ground, sentence: Sentence, { figure, earlier }: Continued): Stretches | null {
  const { window } = figure;
  const own = timesIn(ground.times, sentence).some(
    (time) => time.window !== null && window.quotes.includes(time.quote),
  );
  const year = /^([0-9]{4})-01-01 \1-12-31$/.exec(`${window.from} ${window.to}`)?.[1];
  const yearBefore =
    isYearly(ground, sentence, figure) && window.to !== null ? inYear(window, Number(window.to.slice(0, 4)) - 1) : null;
  if (yearBefore !== null) return { of: window, against: { ...window, ...yearBefore } };
  if (earlier !== null && !own) return { of: earlier.of.window, against: earlier.against.window };
  if (year === undefined) return null;
  const before = String(Number(year) - 1) as EdtfDate;
  return { of: window, against: { ...window, from: before, to: before } };
}

/** "year on year", "from a year earlier", "interanual": from a figure's words to the next change of its sentence. */
function isYearly(ground: Ground, sentence: Sentence, figure: Figure): boolean {
  const { windows, comparisons } = ground.scan.lexicon;
  const tables = [windows.yearEarlier, comparisons.yearly];
  const end = nextMultiple(ground, sentence, figure);
  for (let index = tokenOf(ground, figure.quote.start); index < end; index++)
    if (tables.some((table) => phraseAt(table, ground.scan.tokens, { index, end }) !== null)) return true;
  return false;
}

/** What the figure says of its two counts; null for an amount. */
function kindOf({ scan }: Ground, sentence: Sentence, figure: Figure): Pick<ChangeBetween, "by" | "direction"> | null {
  const direction = figure.change?.direction ?? "up";
  if (figure.unit === scan.lexicon.units.times) return { by: "times", direction };
  if (figure.unit === "percent" && figure.change !== null) return { by: "percent", direction };
  if (isPoints(scan, figure.unit) && figure.change !== null) return { by: "difference", direction };
  // "97 kilos más que en abril"
  if (figure.unit !== "count" && figure.counted.measure !== "change") return null;
  const end = firstFrom(scan.tokens, figure.quote.end);
  // "12 robos de vehículos más que en abril": past the noun and what qualifies it
  const reach = figure.counted.measure === "change" ? NOUN_WITHIN : ORDER_WITHIN;
  for (let index = end; index <= end + reach; index++) {
    const order = scan.lexicon.comparisons.orders.get(wordAt(scan, sentence, index));
    const than = wordAt(scan, sentence, index + 1);
    if (order !== undefined && (index === end || scan.lexicon.comparisons.than.has(than)))
      return { by: "difference", direction: order === "more" ? "up" : "down" };
    // "212 phones and more than 30 routers": the next of a list
    if (scan.tokens[index]?.kind === "mark" || scan.lexicon.counted.and.has(wordAt(scan, sentence, index))) break;
  }
  if (figure.mode === "change" && figure.change !== null) return { by: "difference", direction };
  return null;
}

/** Words from a number to its "more than": a noun, and one with others behind it. */
const ORDER_WITHIN = 2;
const NOUN_WITHIN = 6;

/** What a change starts from, with the time that it leads to where one expression names both ("between May and June"). */
type Base = FarSide & { readonly until: TimeExpression | null };

function baseOf(ground: Ground, sentence: Sentence, figure: Figure): Base | null {
  const { scan } = ground;
  const { bases } = scan.lexicon.comparisons;
  const at = tokenOf(ground, figure.quote.end);
  const end = nextMultiple(ground, sentence, figure);
  for (let index = at; index < end; index++) {
    const phrase = phraseAt(bases, scan.tokens, { index, end });
    if (phrase === null || phrase.end >= end) continue;
    const far = farSideFrom(ground, sentence, phrase.end);
    // "de Itapúa" places something, "de mayo" is where a change starts
    const isPlaced = far?.time === null && scan.lexicon.measures.fromLevel.has(scan.tokens[index]!.folded);
    if (far !== null && !isPlaced && (far.told || opensBase(ground, far, { first: phrase.end, reach: phrase.value })))
      return { ...far, until: null };
  }
  return fromTo(ground, sentence) ?? heldAgainst(ground, sentence, figure);
}

/** Where the next change of the sentence begins: what stands behind it is its own base. */
function nextMultiple(ground: Ground, sentence: Sentence, figure: Figure): number {
  const next = within(ground.figures, ({ quote }) => quote, sentence).find(
    ({ quote, change }) => quote.start >= figure.quote.end && change !== null,
  );
  return next === undefined ? sentence.endToken : tokenOf(ground, next.quote.start);
}

/** A preposition opens a base only when its place or time stands right behind: "from May", not "from police figures for May". */
function opensBase(ground: Ground, far: FarSide, { first, reach }: { first: number; reach: number }): boolean {
  const firsts = [far.counted?.start].flatMap((start) => (start === undefined ? [] : [tokenOf(ground, start)]));
  // "from the same period last year"
  if (far.time !== null) firsts.push(samePeriodAt(ground.passage, far.time) ?? tokenOf(ground, far.time.quote.start));
  const place = within(ground.names.mentions, (mention) => mention, far).find(({ kind }) => kind === "place");
  return [...firsts, ...(place === undefined ? [] : [tokenOf(ground, place.start)])].some(
    (index) => index - first <= reach,
  );
}

/** "doubled between May and June", "de mayo a junio": the first is the base, the second what it came to. */
function fromTo(ground: Ground, sentence: Sentence): Base | null {
  const time = timesIn(ground.times, sentence).find(({ ends, window }) => ends.length === 2 && window !== null);
  const [base, result] = time?.ends ?? [];
  if (time === undefined || base === undefined || result === undefined) return null;
  const named = (end: typeof base) => timeOf(time, end);
  const [from, until] = [named(base), named(result)];
  if (from === null || until === null) return null;
  return { start: time.quote.start, end: time.quote.end, places: [], time: from, counted: null, told: false, until };
}

function timeOf(range: TimeExpression, end: TimeExpression["ends"][number]): TimeExpression | null {
  const { value, quote } = end;
  const stretch = value === null ? null : stretchOf(value);
  if (stretch === null) return null;
  const window = { ...stretch, openEnd: false, inferred: [], quotes: [quote] };
  return { ...range, quote, type: "date", value, window, ends: [], modifier: null };
}

/** A year, month or day, or a half or quarter of a year ("2024-Q1"). */
function stretchOf(value: string): { readonly from: EdtfDate; readonly to: EdtfDate } | null {
  if (isEdtfDate(value)) return { from: value, to: value };
  const [, year, part, number] = /^([0-9]{4})-([QH])([1-4])$/.exec(value) ?? [];
  if (year === undefined) return null;
  const months = part === "Q" ? 3 : 6;
  const month = (of: number) => `${year}-${String(of).padStart(2, "0")}` as EdtfDate;
  return { from: month(months * (Number(number) - 1) + 1), to: month(months * Number(number)) };
}

function heldAgainst(ground: Ground, sentence: Sentence, figure: Figure): Base | null {
  const time = timesIn(ground.times, sentence).find(
    (each) => each.window !== null && isHeldAgainst(ground.passage, figure.quote, each),
  );
  if (time === undefined) return null;
  return { start: time.quote.start, end: time.quote.end, places: [], time, counted: null, told: false, until: null };
}

/** "The share of homicides solved rose": the share that rose or fell, as a percentage without its number. */
function shareTerm(
  ground: Ground,
  sentence: Sentence,
  { figure, without }: { readonly figure: Figure; readonly without: readonly Span[] },
): Figure | null {
  const run = shareNamed(ground.scan, sentence, tokenOf(ground, figure.quote.start));
  if (run === null) return null;
  const term = termOfMeasure(ground, { run, without, measure: "share" });
  const part = { quote: quoteOfRun(ground.scan, run), figureStart: null };
  return (
    term && {
      ...term,
      unit: "percent",
      mode: "share",
      places: figure.places,
      ratio: { part, whole: null, claim: "part-of" },
    }
  );
}

/** A change by so much or so many times, with what it starts from. */
interface ChangeFrom extends Continued, Pick<ChangeBetween, "by"> {
  readonly far: Base | null;
}

/** The count that came about: a figure of the sentence, the noun behind "more", what rose or fell, or what did so before. */
function resultOf(ground: Ground, sentence: Sentence, at: ChangeFrom): Figure | null {
  const { scan } = ground;
  const { figure, by, far, earlier } = at;
  const farStart = far?.start ?? sentence.end;
  const without = far === null ? [] : [far, ...(far.until === null ? [] : [far.until.quote])];
  const term = (first: number) => termAt(ground, { sentence, first, without });
  const share = shareTerm(ground, sentence, { figure, without });
  if (share !== null) return share;
  const own = countsIn(ground, sentence).filter((each) => each !== figure);
  const before = own.findLast(({ quote }) => quote.end <= figure.quote.start && quote.end <= farStart);
  // "97 kilos más que en abril": amounts differ by an amount of their own unit
  if (by === "difference" && figure.unit !== "count" && !isPoints(scan, figure.unit))
    return amountBefore(ground, sentence, figure);
  if (before !== undefined && (figure.unit !== "count" || isAdded(ground, figure))) return before;
  const told = by === "difference" ? toldBefore(ground, sentence, figure) : null;
  if (told !== null) return told;
  const end = tokenOf(ground, figure.quote.end);
  const behind = measuredBehind(scan, sentence, end);
  if (behind !== null && behind < tokenOf(ground, farStart) && behind - end <= 5) return term(behind);
  const named = figure.unit === "count" ? measuredBefore(ground, sentence, tokenOf(ground, figure.quote.start)) : null;
  const subject = named ?? subjectOfChange(ground, sentence, figure.quote);
  if (subject !== null) return term(subject);
  if (earlier === null) return null;
  return { ...earlier.of, places: figure.places.length > 0 ? figure.places : earlier.of.places };
}

/** "arrested 14 people, five more than the hostages they freed": behind a comma, of the count before it. */
function isAdded({ scan }: Ground, { quote, counted }: Figure): boolean {
  return counted.head === null && scan.tokens[firstFrom(scan.tokens, quote.start) - 1]?.text === ",";
}

/** Words of a pronoun and its copula, at most. */
const POINTING_WORDS = 4;

/** What points back to the count of the sentence before, where it opens one: "That was", "esto supone", "son". */
const POINTING: ReadonlySet<string> = new Set(
  "that this it which they was is were are makes represents eso esto ello es fue son fueron supone supuso representa representan significa o sea".split(
    " ",
  ),
);

/** "74 in September. … That was 13 more than in July": the only count of the sentence before, which nothing but a pronoun names again. */
function toldBefore(ground: Ground, sentence: Sentence, { quote }: Figure): Figure | null {
  const { passage, scan } = ground;
  const last = tokenOf(ground, quote.start);
  const words = scan.tokens.slice(sentence.firstToken, last);
  const isPointing =
    words.length > 0 && words.length <= POINTING_WORDS && words.every(({ folded }) => POINTING.has(folded));
  const before = isPointing ? passage.sentences[sentence.index - 1] : undefined;
  if (before === undefined || before.block !== sentence.block) return null;
  const [count, ...others] = countsIn(ground, before).filter(({ mode }) => mode !== "change");
  // "248 thefts in July, an average of eight a day": told twice
  const isAgain = ({ counted, window }: Figure) =>
    counted.measure === count?.counted.measure &&
    counted.head === count.counted.head &&
    window.from === count.window.from &&
    window.to === count.window.to;
  return others.every(isAgain) ? (count ?? null) : null;
}

/** The last amount before a figure in its sentence that is measured in its unit. */
function amountBefore(ground: Ground, sentence: Sentence, { quote, unit }: Figure): Figure | null {
  const amounts = within(ground.figures, (each) => each.quote, sentence);
  const before = amounts.findLast(
    (each) => each.quote.end <= quote.start && each.unit === unit && each.change === null,
  );
  return before ?? null;
}
