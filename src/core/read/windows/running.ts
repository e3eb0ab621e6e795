import { type Day, daysBetween, firstDayOf, lastDayOf, type TimeExpression } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Passage, Span } from "../text/passage.ts";
import { isReference, isSamePeriod } from "./apart.ts";
import { tenseOf } from "./events.ts";
import { type Found, lastTimeBefore } from "./found.ts";
import { movedTo } from "./moved.ts";
import { goesOn, isFurther, isOfOneHappening, isOfOther, isOfSameDays, OPENING_FIGURES } from "./openings.ts";
import { isOpeningBlock, isShort, STORY_DAYS, tellsOf } from "./story.ts";
import { type Around, type At, type FigureWindow, happens, inferred, isClosed, type Told } from "./told.ts";

/** Figures back among which the last count of the same measure is looked for. */
const SAME_BACK = 40;

/** Tenses of what is not done within the stretch of a running count: what there is, what was before it, what is only wanted. */
const APART: ReadonlySet<string | null> = new Set(["present", "pluperfect", "unreal"]);

/**
 * "382 people have been murdered since the start of the year. … ¶ Westmoreland follows with 41": a text that opens with a count over weeks
 * or months goes on with it, where it tells no other time: in smaller counts of what it counted, of the same or in a place within, and in how much
 * they rose. Null for any other figure.
 */
export function runningTold(at: At, { told }: Around): FigureWindow | null {
  const { found, sentence, amount } = at;
  const { passage } = found;
  const { measure } = amount.counted;
  const isChange = measure === "change";
  if (amount.mode === "rate" || !(isChange || (amount.unit === "count" && happens(amount, found)))) return null;
  const tense = tenseOf(passage, sentence, amount);
  // "This is seven fewer than": of what the sentence before counted
  const isOfBefore = isChange && tense === "present" && (told.at(-1)?.sentence ?? -1) >= sentence.index - 1;
  // "Celaya encabeza la lista con 48", "León follows with 41": a ranking is told in the present
  const isRanking = tense === "present" && isRanked(at);
  if ((APART.has(tense) && !isOfBefore && !isRanking) || isReference(passage, amount)) return null;
  const opening = openingCount(told, found);
  if (opening === null || !isFurther(passage, sentence, passage.sentences[opening.sentence]!)) return null;
  const opener = passage.tokens[sentence.firstToken]!.folded;
  if (passage.lexicon.windows.timeOpeners.has(opener) || isOfOther(passage, sentence)) return null;
  if (!isChange && !isPartOf(at, opening)) return null;
  const isOfSame = ({ amount: { counted } }: Told) =>
    counted.measure === (isChange ? opening.amount.counted.measure : measure);
  const last = told
    .slice(-SAME_BACK)
    .findLast(
      (each) =>
        isOfSame(each) && isDated(each) && !isReference(passage, each.amount) && !isOfWhen(passage, each.amount),
    );
  if (last === undefined || !isOfSameDays(last.window, opening.window)) return null;
  return inferred({ window: opening.window, mode: isChange ? null : "cumulative" });
}

/** Words from a verb of tallying or ranking to the number of a place. */
const RANKED_WITHIN = 8;

/** Whether a verb of counting or ranking leads to "with" and the number. */
function isRanked({ found, sentence, amount }: At): boolean {
  const { tokens, lexicon } = found.passage;
  const first = firstFrom(tokens, amount.start);
  if (!lexicon.grammar.with.has(tokens[first - 1]?.folded ?? "")) return false;
  return tokens
    .slice(Math.max(sentence.firstToken, first - RANKED_WITHIN), first)
    .some(({ folded }) => lexicon.places.tallying.has(folded) || RANKING.has(folded));
}

const RANKING: ReadonlySet<string> = new Set("sigue siguen followed".split(" "));

/** Words of a clause that a "when" behind a comparison opens: "respecto de junio, cuando se contaron 211". */
const WHEN_WITHIN = 4;

function isOfWhen({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const first = firstFrom(tokens, start);
  const words = tokens.slice(Math.max(0, first - WHEN_WITHIN), first);
  return words.some(({ folded }) => lexicon.windows.when.has(folded));
}

/** Whether a count can be a part of that which the text opens with: a smaller one of the same, or in a place within its own. */
function isPartOf({ found, sentence, amount }: At, opening: Told): boolean {
  const { passage, names } = found;
  if (!(Number(amount.number) < Number(opening.amount.number)) || isOfOneHappening(passage, sentence, amount))
    return false;
  if (amount.counted.head !== null && amount.counted.head === opening.amount.counted.head) return true;
  const countries = mentionsIn(names, passage.sentences[opening.sentence]!).flatMap(
    ({ place }) => place?.country ?? [],
  );
  return mentionsIn(names, sentence).some(
    ({ place }) =>
      place !== null && place.kind !== "country" && (countries.length === 0 || countries.includes(place.country ?? "")),
  );
}

function isDated({ window }: Told): boolean {
  return window.from !== null && window.to !== null;
}

/** The first count of a text that has days, where it stands in the opening and they are more than a story's few. */
function openingCount(told: readonly Told[], found: Found): Told | null {
  const first = firstCount(told, found);
  return first !== null && lengthOf(first) >= STORY_DAYS ? first : null;
}

/** The first count of a text that has days, where it stands in the opening and is of what happened. */
function firstCount(told: readonly Told[], found: Found): Told | null {
  const { passage } = found;
  const first = told.slice(0, OPENING_FIGURES).find((each) => isDated(each) && each.amount.unit === "count");
  const sentence = first === undefined ? undefined : passage.sentences[first.sentence];
  if (first === undefined || sentence === undefined || !happens(first.amount, found)) return null;
  return isOpeningBlock(passage, sentence.block) ? first : null;
}

function lengthOf({ window }: Told): number {
  return daysBetween(firstDayOf(window.from!), lastDayOf(window.to!));
}

/**
 * "Seventeen were hurt by a grenade that men threw today. ¶ Two suspects were arrested": where the words of a text tell no day of a story, the
 * day of its first count, up to where it names another.
 */
export function dayOfCounts({ found, sentence, amount }: At, { told }: Around): FigureWindow | null {
  const { passage } = found;
  const first = happens(amount, found) ? firstCount(told, found) : null;
  if (first === null || first.window.inferred.length > 0 || lengthOf(first) >= STORY_DAYS) return null;
  if (!goesOn(passage, sentence, { opening: first.amount, told: amount })) return null;
  const isOther = (time: TimeExpression) =>
    time.quote.start > first.amount.end &&
    isShort(time) &&
    !isOfSameDays(time.window!, first.window) &&
    tellsOf(passage, time);
  return lastTimeBefore(found, sentence.start, isOther) === null ? inferred(first) : null;
}

/** Days that the last day of a count may lie before its text. */
const COMPARED_WITHIN = 45;

/**
 * "382 murders since the start of the year, seven fewer than in the corresponding period of January 1 to April 2 last year": what a running
 * count is held against says on which day it ends, where it was only taken to run to the day of the text.
 */
export function withEndsCompared(told: readonly Told[], found: Found): readonly Told[] {
  const { published } = found.passage.source;
  if (published === null || !told.some((each) => isOpenTotal(each, published))) return told;
  const ends = new Map<string, TimeExpression>();
  for (const time of found.dated)
    if (
      time.type === "range" &&
      isSamePeriod(found.passage, time) &&
      isClosed(time) &&
      time.window!.from!.length === 10
    )
      ends.set(time.window!.from!.slice(YEAR_END), time);
  return ends.size === 0 ? told : told.map((figure) => endedAs(figure, ends, published));
}

function endedAs(figure: Told, ends: ReadonlyMap<string, TimeExpression>, published: Day): Told {
  const { window } = figure;
  if (!isOpenTotal(figure, published)) return figure;
  const time = ends.get(window.from!.slice(YEAR_END));
  const year = Number(window.to!.slice(0, YEAR_END));
  const end = time === undefined ? undefined : movedTo(time.window!, year)?.to;
  if (time === undefined || end === undefined || end > window.to!) return figure;
  if (daysBetween(firstDayOf(end), lastDayOf(window.to!)) > COMPARED_WITHIN) return figure;
  return { ...figure, window: { ...window, to: end, quotes: [...window.quotes, time.quote] } };
}

/** Characters of the year of a day. */
const YEAR_END = 4;

/** Whether a window runs to the day of the text, or that of a year before, only because nothing says to which. */
function isOpenTotal({ window }: Told, published: Day): boolean {
  const { from, to, inferred: ends } = window;
  if (from?.length !== 10 || to?.length !== 10 || !ends.includes("to") || from >= to) return false;
  return to.slice(YEAR_END) === published.slice(YEAR_END) && from.slice(0, YEAR_END) === to.slice(0, YEAR_END);
}
