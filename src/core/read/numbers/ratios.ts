import type { Change, Ratio, RatioTerm } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { type NounPhrase, quoteOfRun, readNounPhrase } from "../counted/counted.ts";
import type { Measured } from "../counted/measured.ts";
import type { Sentence } from "../text/passage.ts";
import { isPossessive } from "../text/tokens.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** A figure's words with its neighbours in the sentence: the terms of a share or change are often figures themselves. */
export interface Neighbours {
  readonly measured: Measured;
  readonly previous: Quantity | null;
  readonly next: Quantity | null;
}

/**
 * The part and whole of a share. "43 arrests … account for less than two percent of the nearly 2,700 deported": the
 * part is the figure before, the whole the one behind "of". Words that set side by side ("equal to", "equivale a")
 * claim no more than that.
 */
export function ratioOf(scan: Scan, { measured, previous, next }: Neighbours): Ratio | null {
  const { quantity, sentence, phrase } = measured;
  if (quantity.unit !== "percent") return null;
  const whole = wholeOf(scan, { measured, previous, next });
  const verb = shareVerbBefore(scan, sentence, quantity.first);
  const part =
    verb === null
      ? partOfCopula(scan, { measured, previous, next })
      : partBefore(scan, { previous, verb: verb.index, from: sentence.firstToken });
  if (whole === null && part === null && phrase === null) return null;
  return { part, whole, claim: verb?.claim ?? "part-of" };
}

function wholeOf(scan: Scan, { measured, next }: Neighbours): RatioTerm | null {
  const { quantity, phrase, sentence } = measured;
  const isOf = scan.lexicon.counted.inside.has(wordAt(scan, sentence, quantity.end));
  if (!isOf && quantity.form !== "share") return openingWhole(scan, sentence, quantity);
  const behind = phrase !== null && phrase.first >= quantity.end ? phrase : null;
  if (next !== null && leadsToWhole(scan, quantity.end, next.first))
    return { quote: quoteOfRun(scan, next), figureStart: scan.tokens[next.first]!.start };
  return behind === null ? null : { quote: quoteOfRun(scan, behind), figureStart: null };
}

/** "Half of Uruguay's 382 homicides": nothing but articles and whose they are between a share and its whole. */
function leadsToWhole(scan: Scan, first: number, end: number): boolean {
  const last = scan.tokens[end - 1];
  const isOwner = end > first && last !== undefined && last.capital && isPossessive(last);
  let stop = isOwner ? end - 1 : end;
  while (isOwner && stop > first && scan.tokens[stop - 1]!.capital) stop--;
  return onlyLinks(scan, first, stop);
}

/** Tokens from the start of a sentence to the comma behind the whole that it opens with. */
const OPENING_AT_MOST = 24;

/** "Of the weapons seized in Arica in 2024, 40 percent were homemade": a sentence may open with the whole of its shares. */
function openingWhole(scan: Scan, sentence: Sentence, quantity: Quantity): RatioTerm | null {
  const { counted } = scan.lexicon;
  const first = sentence.firstToken;
  if (!counted.inside.has(wordAt(scan, sentence, first))) return null;
  if (!counted.tally.determiners.has(wordAt(scan, sentence, first + 1))) return null;
  let comma = first;
  while (comma < quantity.first && comma - first < OPENING_AT_MOST && scan.tokens[comma]!.text !== ",") comma++;
  if (comma >= quantity.first || scan.tokens[comma]!.text !== ",") return null;
  if (scan.tokens[first + 2]!.kind === "number") return null;
  const phrase = readNounPhrase(scan, sentence, { quantity: { ...quantity, end: first + 1 }, until: comma });
  return phrase === null ? null : { quote: quoteOfRun(scan, phrase), figureStart: null };
}

/** Sentences back to the count that "of them" points to. */
const POINTS_BACK = 1;

/**
 * "340 people were charged. Some 35 percent of them were foreigners": a share of those whom the text counted last; null for others,
 * and where it counted several.
 */
export function pointedRatio(
  scan: Scan,
  { sentence, quantity }: Measured,
  before: readonly Pick<Amount, "unit" | "start" | "quote">[],
): Ratio | null {
  if (quantity.unit !== "percent" || !pointsBack(scan, sentence, quantity)) return null;
  const since = scan.passage.sentences[Math.max(0, sentence.index - POINTS_BACK)]!.start;
  const told: (typeof before)[number][] = [];
  for (let index = before.length - 1; index >= 0 && before[index]!.start >= since; index--)
    if (before[index]!.unit === "count") told.push(before[index]!);
  const own = told.filter(({ start }) => start >= sentence.start);
  const [last, other] = own.length > 0 ? own : told;
  // "340 people in 12 cases. Some 35 percent of them": nothing says which; "…, half of which" is of what stands right before it
  if (last === undefined || (other !== undefined && !isRelative(scan, sentence, quantity))) return null;
  return { part: null, whole: { quote: last.quote, figureStart: last.start }, claim: "part-of" };
}

/** "Of them", "of which" behind a share, or nothing but who the part is: ", la mayoría mujeres". */
export function pointsBack(scan: Scan, sentence: Sentence, { first, end }: Pick<Quantity, "first" | "end">): boolean {
  const { inside, anaphors } = scan.lexicon.counted;
  if (inside.has(wordAt(scan, sentence, end)))
    return anaphors.has(pronounBehind(scan, sentence, end)) || isRelative(scan, sentence, { end });
  const { measures, gentilics } = scan.lexicon;
  const who = wordAt(scan, sentence, end);
  return (
    wordAt(scan, sentence, first - 1) === "," && (measures.groups.has(who) || gentilics.has(who) || FOREIGN.test(who))
  );
}

/** Whoever is from elsewhere, in either language. */
const FOREIGN = /^(?:foreigners?|extranjer[oa]s?)$/;

function isRelative(scan: Scan, sentence: Sentence, { end }: Pick<Quantity, "end">): boolean {
  return scan.lexicon.counted.relatives.has(pronounBehind(scan, sentence, end));
}

/** The word behind "of" and an article. */
function pronounBehind(scan: Scan, sentence: Sentence, of: number): string {
  const isArticle = scan.lexicon.counted.tally.determiners.has(wordAt(scan, sentence, of + 1));
  return wordAt(scan, sentence, isArticle ? of + 2 : of + 1);
}

/** Whether nothing but articles and "of"/"de" stands between two tokens. */
export function onlyLinks(scan: Scan, first: number, end: number): boolean {
  for (let index = first; index < end; index++)
    if (!scan.lexicon.counted.links.has(scan.tokens[index]!.folded)) return false;
  return true;
}

const VERB_REACH = 4;

/** "account for", "represents", "equivale a" shortly before a share, and what it claims. */
function shareVerbBefore(
  scan: Scan,
  sentence: Sentence,
  first: number,
): { index: number; claim: Ratio["claim"] } | null {
  for (let index = first - 1; index >= first - VERB_REACH; index--) {
    const claim = scan.lexicon.measures.shareVerbs.get(wordAt(scan, sentence, index));
    if (claim !== undefined) return { index, claim };
  }
  return null;
}

/** "The 54 arrested at the airport are 3 percent of the 1,800": the figure that is said to be so much of a whole. */
function partOfCopula(scan: Scan, { measured, previous }: Neighbours): RatioTerm | null {
  const { quantity, sentence } = measured;
  const { counted, numbers } = scan.lexicon;
  const isOf = counted.inside.has(wordAt(scan, sentence, quantity.end));
  const from = previous?.end ?? sentence.firstToken;
  if (!isOf) return null;
  let verb = quantity.first - 1;
  while (verb > from && numbers.shares.articles.has(scan.tokens[verb]!.folded)) verb--;
  if (verb <= from || !counted.copulas.has(wordAt(scan, sentence, verb))) return null;
  for (let index = from; index < verb; index++) {
    const { kind, text, folded } = scan.tokens[index]!;
    const isOwnClause = (kind === "mark" && text !== "-") || counted.and.has(folded) || counted.auxiliaries.has(folded);
    if (isOwnClause) return partBefore(scan, { previous: null, verb, from });
  }
  const isFigure = previous !== null && previous.unit !== "percent";
  return partBefore(scan, { previous: isFigure ? previous : null, verb, from: sentence.firstToken });
}

/** The figure before the verb with what it counts, else the words before the verb. */
function partBefore(scan: Scan, at: { previous: Quantity | null; verb: number; from: number }): RatioTerm | null {
  if (at.previous !== null && at.previous.end <= at.verb) {
    const run = { first: at.previous.first, end: at.verb };
    return { quote: quoteOfRun(scan, run), figureStart: scan.tokens[at.previous.first]!.start };
  }
  let first = at.verb;
  while (first > at.from && scan.tokens[first - 1]!.kind !== "mark" && at.verb - first < 8) first--;
  // "En 2024 fue el 37 % de los detenidos": when, and not what
  const isAdjunct = scan.lexicon.places.inside.has(scan.tokens[first]!.folded);
  return first === at.verb || isAdjunct
    ? null
    : { quote: quoteOfRun(scan, { first, end: at.verb }), figureStart: null };
}

/** The direction of a rise or fall and the figure it starts from ("up 12 percent from 43"); null when the words give none. */
export function changeOf(scan: Scan, { measured, previous, next }: Neighbours): Change | null {
  const direction = directionOf(scan, measured);
  if (direction === null) return null;
  const base = [next, previous].find((other) => other !== null && startsFrom(scan, measured.sentence, other));
  return {
    direction,
    base:
      base === null || base === undefined
        ? null
        : { quote: quoteOfRun(scan, base), figureStart: scan.tokens[base.first]!.start },
  };
}

function startsFrom(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  return scan.lexicon.measures.startsFrom.has(wordAt(scan, sentence, quantity.first - 1));
}

function directionOf(scan: Scan, { quantity, sentence, phrase, from }: Measured): "up" | "down" | null {
  if (quantity.form === "multiple") return "up";
  const inPhrase = phrase === null ? null : directionIn(scan, sentence, phrase);
  if (inPhrase !== null) return inPhrase;
  const { measures, rhetoric } = scan.lexicon;
  const behind = measures.directions.get(wordAt(scan, sentence, quantity.end));
  // "tenía menos de 25 años, seis puntos más que": its own word stands right behind it
  if (behind !== undefined && rhetoric.than.has(wordAt(scan, sentence, quantity.end + 1))) return behind;
  for (let index = quantity.first - 1; index >= Math.max(from, sentence.firstToken); index--) {
    const word = wordAt(scan, sentence, index);
    const found = measures.changes.get(word) ?? measures.changeVerbs.get(word) ?? measures.directions.get(word);
    if (found !== undefined) return found;
  }
  return behind ?? null;
}

function directionIn(scan: Scan, sentence: Sentence, phrase: NounPhrase): "up" | "down" | null {
  for (let index = phrase.first; index < phrase.end; index++) {
    const found = scan.lexicon.measures.changes.get(wordAt(scan, sentence, index));
    if (found !== undefined) return found;
  }
  return null;
}

const MOVE_REACH = 6;

/**
 * The direction of a rise or fall by a number, from the word right before it ("rose 5 percent", "down about 2.1", "cayó
 * un 3 %") or the verb before "by" ("is expected to lift sales by 5 percent"). Null behind "to": what a thing falls to is no change.
 * `from`: where the words of another number end.
 */
export function movedBy(scan: Scan, sentence: Sentence, at: { first: number; from: number }): "up" | "down" | null {
  const { measures, bounds, partitives } = scan.lexicon;
  let isBy = false;
  for (let index = at.first - 1; index >= Math.max(at.from, sentence.firstToken, at.first - MOVE_REACH); index--) {
    const word = wordAt(scan, sentence, index);
    const found = moveOf(scan, word);
    if (found !== null) return found;
    if (partitives.beforeResult.has(word) && !isBy) return null;
    isBy ||= measures.byAmount.has(word);
    const passes = isBy || bounds.fillers.has(word) || bounds.before.has(word);
    if (!passes || scan.tokens[index]!.kind === "mark") return null;
  }
  return null;
}

function moveOf(scan: Scan, word: string): "up" | "down" | null {
  const { moves, changeVerbs } = scan.lexicon.measures;
  return moves.get(word) ?? changeVerbs.get(word) ?? null;
}
