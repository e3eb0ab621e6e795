import type { TimeExpression, Window } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { isJoined, isParted, phraseOpens } from "../text/clauses.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import { type Passage, type Span, sentenceAt } from "../text/passage.ts";
import { datesWords } from "../times/saying-times.ts";
import {
  datesStart,
  isInComparison,
  isInRelative,
  isOfHappening,
  isOfPart,
  isReference,
  isSamePeriod,
  isStartOfChange,
} from "./apart.ts";
import { chargeOf, isStateAside } from "./clauses.ts";
import { isOfCover, isOfForce } from "./covers.ts";
import { baseTold } from "./ends.ts";
import { tenseBefore, tenseOf } from "./events.ts";
import { foreseenFor, isDifference, isForecast } from "./foreseen.ts";
import { type Found, isKnown, lastTimeBefore, windowOf } from "./found.ts";
import { BEING, isHabit, isLength, isOften } from "./habits.ts";
import { dayOfCounts, runningTold } from "./running.ts";
import {
  type Around,
  type At,
  type FigureWindow,
  happens,
  inferred,
  isClosed,
  isOfStory,
  liesAhead,
  MEASURED,
  nothing,
  TOLD_BACK,
  type Told,
} from "./told.ts";

/** A time of the sentences before in the same paragraph; of those before the paragraph only the one day that the story tells of. */
export function carried(at: At, given: Around): FigureWindow {
  const { found, sentence, amount } = at;
  if (isDifference(at) || chargeOf(at) !== null || isOften(found.passage, amount)) return nothing();
  const told = continued(at, given) ?? carriedIn(at, given);
  if (told !== null) return inferred(told);
  const plan = planTold(at, given);
  if (plan !== null) return inferred(plan);
  const whole = wholeTold(at, given);
  if (whole !== null) return inferred({ window: whole.window, mode: null });
  const reckoned = foreseenFor(at);
  if (reckoned !== null) return inferred({ window: reckoned, mode: null });
  const today = changeOfToday(at);
  if (today !== null) return inferred({ window: today, mode: null });
  if (isVague(at) || isForecast(at) || isHabit(at) || isLength(at)) return nothing();
  if (isKnownBody(found.passage, amount)) return nothing();
  const isState = isStateAside(at, { start: sentence.end, end: sentence.end });
  if (isState || isStartOfChange(found.passage, amount) || !isOfStory(at))
    return baseTold(at, given) ?? runningTold(at, given) ?? nothing();
  const block = found.passage.blocks[sentence.block]!;
  // what somebody says of their own ("we need 80 tonnes") is not of the story's day, unless it tells of what happened
  const speech = happens(amount, found) ? null : speechAround(at);
  const isUsable = (time: TimeExpression) => isClosed(time) && datesStory(found.passage, time);
  const last = lastTimeBefore(
    found,
    sentence.start,
    (time) => isUsable(time) && time.quote.start >= (speech?.start ?? 0),
  );
  const before = toldJustBefore(at, given, speech?.start ?? 0);
  if (last !== null && last.quote.start >= block.start) return inferred({ window: windowOf(last, found), mode: null });
  const covered = last === null ? coveredBy(at, given) : null;
  if (before !== null && (covered !== null || !isOfTally(before, found))) return inferred(before);
  if (covered !== null) return covered;
  const story = speech === null ? found.story : null;
  const isOfStretch = happens(amount, found) && amount.mode !== "rate" && !HELD.has(amount.counted.measure);
  if (story === null && last !== null && isOfStretch && isStretchOfBlockBefore(last, at))
    return inferred({ window: windowOf(last, found), mode: null });
  const ofCounts = found.story === null && speech === null ? dayOfCounts(at, given) : null;
  if (ofCounts !== null) return ofCounts;
  if (story === null || amount.start > story.until) return runningTold(at, given) ?? nothing();
  return inferred({ window: story.window, mode: null });
}

/** The days of the tally that the text opens with, for what a force counts in it. */
function coveredBy({ found, sentence, amount }: At, { told }: Around): FigureWindow | null {
  const { cover, passage } = found;
  if (cover === null || cover.quotes[0]!.end >= amount.start) return null;
  // behind what no force does ("gunmen killed four"), it tells of something else
  const isLeft = told.slice(-TOLD_BACK).some(({ amount: one }) => one.start > cover.quotes[0]!.end && !isOfForce(one));
  if (isLeft) return null;
  return isOfCover(passage, sentence, amount) ? { window: cover, mode: "cumulative" } : null;
}

/** Whether a figure has the days of that tally. */
function isOfTally({ window }: FigureWindow, { cover }: Found): boolean {
  return cover !== null && window.quotes[0] === cover.quotes[0];
}

/** The words quoted directly in which a figure is said; null outside of them. */
function speechAround({ found, amount }: At): Span | null {
  const span = found.spoken[firstThat(found.spoken, ({ end }) => end >= amount.end)];
  return span !== undefined && span.start <= amount.start ? span : null;
}

/**
 * "Hoy las bolsas han caído. … El FTSE ha bajado un 3 %": in Spanish the perfect also tells what happened on the day of the telling;
 * how much something rose or fell has that day, where the story is of it and no other.
 */
function changeOfToday({ found, sentence, amount }: At): Window | null {
  const { passage, story } = found;
  const { published, language } = passage.source;
  if (language !== "es" || story?.window.from !== published || story.window.to !== published) return null;
  if (amount.start > story.until || !QUOTED.has(amount.counted.measure)) return null;
  return tenseOf(passage, sentence, amount) === "perfect" ? story.window : null;
}

/** Measures of how much something rose or fell, and of the price that it came to. */
const QUOTED: ReadonlySet<string> = new Set(["change", "prices"]);

/** Whether the words of a figure's clause put it at some time before now that they do not name: "recently". */
function isVague({ found, sentence, amount }: At): boolean {
  const { tokens, lexicon } = found.passage;
  const first = firstFrom(tokens, amount.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - VAGUE_REACH); index--) {
    if (lexicon.windows.vaguePast.has(tokens[index]!.folded)) return true;
    if (tokens[index]!.text === ";" || tokens[index]!.text === ":") return false;
  }
  return false;
}

/** Words of a clause before its figure. */
const VAGUE_REACH = 16;

/** "los 22 magistrados del tribunal", "the 12 members of the council": how many somebody is holds on any day. */
function isKnownBody({ tokens, lexicon }: Passage, amount: Amount): boolean {
  const before = tokens[firstFrom(tokens, amount.start) - 1]?.folded ?? "";
  return BODIES.has(amount.counted.measure) && lexicon.windows.definites.has(before);
}

const BODIES: ReadonlySet<string> = new Set(["members", "personnel", "population"]);

/** Measures of how many are held or there at a time, which need a time of their own. */
const HELD: ReadonlySet<string> = new Set(["detentions", ...BODIES]);

/** Whether a time is a stretch that the paragraph before told of: a text of no single day goes on with it. */
function isStretchOfBlockBefore(time: TimeExpression, { found, sentence }: At): boolean {
  const { from, to } = time.window!;
  return from !== to && sentenceAt(found.passage, time.quote.start)!.block >= sentence.block - 1;
}

/** The figure whose count this one goes on with: what it is a part of, or its neighbour in a list. */
function continued({ found, sentence, amount }: At, given: Around): Told | null {
  const previous = lastTold(found, given.told);
  const back = previous === undefined ? Number.POSITIVE_INFINITY : sentence.index - previous.sentence;
  const goesOn = back < 2 && phraseOpens(found.passage, sentence, found.passage.lexicon.windows.ofThese);
  const isPart =
    countsOfThem(found.passage, amount) ||
    isOfThose({ found, sentence, amount }) ||
    (previous !== undefined && isOfTheTold(found.passage, amount, previous.amount));
  if (previous !== undefined && (goesOn || (back < 2 && isPart))) return previous;
  const whole = wholeBeforeColon({ found, sentence, amount }, previous);
  if (whole !== null) return whole;
  const sibling = given.told
    .slice(-TOLD_BACK)
    .findLast((each) => each.sentence === sentence.index && !isReference(found.passage, each.amount));
  if (sibling === undefined || !isKnown(sibling.window)) return null;
  return isCoordinate(sibling.amount, amount, found) || saysChange(found.passage, sibling.amount, amount)
    ? sibling
    : null;
}

/** "18 atentados en Guayaquil: nueve coches bomba y cinco policías asesinados": what a colon tells part by part is of the days of the whole. */
function wholeBeforeColon(
  { found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">,
  whole: Told | undefined,
): Told | null {
  if (whole === undefined || whole.sentence !== sentence.index || !isKnown(whole.window)) return null;
  const isCount = whole.amount.unit === "count" && amount.unit === "count";
  if (!isCount || !(Number(amount.number) < Number(whole.amount.number))) return null;
  const between = found.passage.source.content.slice(whole.amount.end, amount.start);
  return between.includes(":") && !between.includes(";") ? whole : null;
}

/** Words from the counted to the verb of the clause about it. */
const RELATIVE_WITHIN = 8;

/** "2.318 kilos de cocaína que viajaban en cinco embarcaciones": what is told of the counted as it was then is of the same days. */
function carriedIn({ found, sentence, amount }: At, { told }: Around): Told | null {
  const { tokens, lexicon, source } = found.passage;
  const before = told.at(-1);
  if (source.language !== "es" || before?.sentence !== sentence.index || MEASURED.has(amount.counted.measure))
    return null;
  const last = firstFrom(tokens, amount.start);
  for (let index = firstFrom(tokens, before.amount.end); index < last - 1; index++) {
    if (tokens[index]!.text === ";" || lexicon.counted.and.has(tokens[index]!.folded)) return null;
    if (!lexicon.counted.relatives.has(tokens[index]!.folded)) continue;
    const verb = tokens[index + 1]!.folded === "se" ? tokens[index + 2]! : tokens[index + 1]!;
    return BEING.has(verb.folded) && last - index <= RELATIVE_WITHIN && isKnown(before.window) ? before : null;
  }
  return null;
}

/**
 * "Nariño concentra la mitad", "un tercio de los fallecidos", "solo en la capital se han detectado 300": a share or part
 * of what was counted just before, over its days.
 */
function wholeTold({ found, sentence, amount }: At, given: Around): Told | null {
  const { passage } = found;
  const isShare = amount.unit === "percent" && amount.mode === "share";
  const tense = tenseOf(passage, sentence, amount);
  const isPart = isShare || (amount.unit === "count" && amount.counted.quote === null && tense === "perfect");
  if (!isPart || tense === "unreal" || tense === "present" || isStartOfChange(passage, amount)) return null;
  const { head, measure } = amount.counted;
  const last = given.told.at(-1);
  // "menos del 50 % de los casos. «Un poco abajo del 50 % de los imputados»"
  const isAgain = isShare && last?.amount.unit === "percent" && String(last.amount.number) === String(amount.number);
  if (isAgain && isKnown(last.window)) return last;
  const isSame = (each: Told) =>
    each.amount.counted.head === head || (measure !== "share" && each.amount.counted.measure === measure);
  const isWhole = (each: Told) =>
    each.window.from !== null &&
    each.window.to !== null &&
    each.sentence >= sentence.index - WHOLE_BACK &&
    each.amount.unit === "count" &&
    !isReference(passage, each.amount) &&
    (head === null || isSame(each));
  return given.told.slice(-TOLD_BACK).findLast(isWhole) ?? null;
}

/**
 * "announced 10,000 job cuts over the next four years. … It expects to cut 4,300 jobs in France": what is planned goes on with the
 * plan of the same kind told shortly before, or by a bare number of the sentence before, over the days ahead of that.
 */
function planTold({ found, sentence, amount }: At, given: Around): Told | null {
  const { passage } = found;
  const { head, measure, quote } = amount.counted;
  if (amount.unit !== "count" || tenseBefore(passage, sentence, amount) !== "unreal") return null;
  const isSame = (each: Told) =>
    head === null && quote === null
      ? each.sentence === sentence.index - 1
      : head !== null &&
        (each.amount.counted.head === head || (measure !== "other" && each.amount.counted.measure === measure));
  return (
    given.told
      .slice(-TOLD_BACK)
      .findLast(
        (each) =>
          each.sentence >= sentence.index - PLAN_BACK &&
          each.amount.unit === "count" &&
          each.window.from !== each.window.to &&
          liesAhead(each, found) &&
          isSame(each),
      ) ?? null
  );
}

/** Sentences back in which a plan is gone on with. */
const PLAN_BACK = 3;

/** Sentences back in which the whole of a share stands. */
const WHOLE_BACK = 1;

/** "12 homicidios, 3 menos que en 2019", "247, frente a 231 en abril, un alza del 7 %": how much the figure told just before rose or fell. */
function saysChange(passage: Passage, of: Amount, change: Amount): boolean {
  if (change.counted.measure !== "change" || isJoined(passage, [of, change])) return false;
  const { tokens, lexicon } = passage;
  const { tenses, pasts } = lexicon.windows;
  for (let index = firstFrom(tokens, change.start) - 1; tokens[index]!.start >= of.end; index--) {
    const { text, folded } = tokens[index]!;
    if (text === ",") return true;
    if (pasts.has(folded) || tenses.has(folded)) return false;
  }
  return false;
}

/** The last figure of the paragraph with a time of its own or of its story, up to two sentences back. */
function toldJustBefore({ found, sentence }: At, given: Around, from: number): Told | null {
  const start = Math.max(from, found.passage.blocks[sentence.block]!.start);
  const isNear = (each: Told) => each.amount.start >= start && each.sentence >= sentence.index - 2;
  // a total that only has a last day is not when the next thing happened
  const isTold = ({ window, amount }: Told) =>
    window.from !== null && window.to !== null && !isReference(found.passage, amount);
  return given.told.slice(-TOLD_BACK).findLast((each) => isNear(each) && isTold(each)) ?? null;
}

/** "Half of them", "tres de ellos", "of whom 12": a part of what was counted just before. */
export function countsOfThem({ tokens, lexicon }: Passage, amount: Amount): boolean {
  const { inside, anaphors, tally } = lexicon.counted;
  const next = firstFrom(tokens, amount.end);
  const first = firstFrom(tokens, amount.start);
  const word = (index: number) => tokens[index]?.folded ?? "";
  const isThem = (index: number) =>
    inside.has(word(index)) && anaphors.has(word(tally.determiners.has(word(index + 1)) ? index + 2 : index + 1));
  return isThem(next) || isThem(first - 2) || isThem(first - 3);
}

/** "187 de esos detenidos", "four of those arrested": a part of what was told, unless it is still to come. */
function isOfThose({ found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">): boolean {
  const { tokens, lexicon } = found.passage;
  const next = firstFrom(tokens, amount.end);
  const { quote } = amount.counted;
  // "17 of the strips": what it counts was told before
  const isAgain = quote !== null && quote.start < amount.start;
  const isThose =
    lexicon.counted.inside.has(tokens[next]?.folded ?? "") && (isAgain || THOSE.has(tokens[next + 1]?.folded ?? ""));
  return isThose && tenseOf(found.passage, sentence, amount) !== "unreal";
}

/** "Seventeen of the strips" behind "23 clandestine airstrips": of those just counted, by the end of their noun. */
function isOfTheTold({ tokens, lexicon }: Passage, amount: Amount, { counted }: Amount): boolean {
  const next = firstFrom(tokens, amount.end);
  const [of, the, noun] = [next, next + 1, next + 2].map((index) => tokens[index]?.folded ?? "");
  if (!lexicon.counted.inside.has(of!) || !lexicon.windows.definites.has(the!) || counted.head === null) return false;
  const { head } = amount.counted;
  return noun !== "" && head !== null && noun!.startsWith(head) && head.length > 3 && counted.head.endsWith(head);
}

const THOSE: ReadonlySet<string> = new Set("those these esos esas estos estas dichos dichas".split(" "));

/** The figure told last that is held against no other and no change: what goes on with a comparison goes on with what was compared. */
function lastTold(found: Found, told: readonly Told[]): Told | undefined {
  const isMain = ({ amount }: Told) => amount.counted.measure !== "change" && !isReference(found.passage, amount);
  return told.slice(-TOLD_BACK).findLast(isMain) ?? told.at(-1);
}

/** Whether a time is that of what the text tells: not of its words, of a comparison, of a beginning, nor a length up to now. */
function datesStory(passage: Passage, time: TimeExpression): boolean {
  if (time.type === "duration" || isOfCrimes(passage, time)) return false;
  if (isOfHappening(passage, time.quote)) return !isOfPart(passage, time.quote) && !isInComparison(passage, time);
  if (datesWords(passage, time)) return false;
  if (isSamePeriod(passage, time) || datesStart(passage, time) || isOfPart(passage, time.quote)) return false;
  if (isInRelative(passage, time)) return false;
  return !isInComparison(passage, time);
}

/** Words of a sentence before a time among which a court is told to convict or charge somebody. */
const CHARGED_WITHIN = 24;

/** "The court convicted him of four murders committed between 2018 and 2020": a stretch behind the charge is that of the crimes. */
function isOfCrimes(passage: Passage, { quote, window }: TimeExpression): boolean {
  if (window!.from === window!.to) return false;
  const { tokens, lexicon } = passage;
  const { firstToken } = sentenceAt(passage, quote.start)!;
  const first = firstFrom(tokens, quote.start);
  for (let index = first - 1; index >= Math.max(firstToken, first - CHARGED_WITHIN); index--) {
    if (tokens[index]!.text === ";") return false;
    if (lexicon.windows.charging.has(tokens[index]!.folded)) return true;
  }
  return false;
}

/** Two figures of one list: of the same measure, or with nothing but their own clause between them. */
function isCoordinate(one: Amount, other: Amount, found: Found): boolean {
  const isOneClause = !isJoined(found.passage, [one, other]);
  return (one.counted.measure === other.counted.measure && isOneClause) || !isParted(found.passage, one, other);
}
