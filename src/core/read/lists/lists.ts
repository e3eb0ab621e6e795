/**
 * Lists whose heading says what is counted: "Homicides in Colón by year. 2016: 71. 2017: 84.", "Personas detenidas por día:
 * 1 de julio, 40; 2 de julio, 58.". An item has a label, which is a place, a time or both, and a number behind it.
 */
import type { Place, TimeExpression, Window } from "../../model/index.ts";
import type { Names } from "../names/names.ts";
import { isNumeral } from "../numbers/numbers-between.ts";
import type { Run } from "../numbers/scan.ts";
import { timesIn } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import { movedTo } from "../windows/moved.ts";
import {
  headingWindow,
  isCovered,
  isMonth,
  isNameLike,
  type Label,
  labelFrom,
  labelOfUnknown,
  spanOf,
  unknownPlace,
} from "./list-labels.ts";

/** What a list's heading and an item's label say of the item's number. */
export interface ListItem {
  /** Where the heading stands, and the token that its noun phrase begins at. */
  readonly sentence: Sentence;
  readonly heading: Run;
  /** The places that the label names; none where it names a time alone. */
  readonly places: readonly Place[];
  /** The days of the label, or else those of the heading; null where neither names any. */
  readonly window: Window | null;
}

/** What lists are read from. */
export interface Ground {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
}

/** What says what the items of a list count. */
export interface Heading extends Run {
  readonly sentence: Sentence;
}

/** The items of all lists of a text by the token that their number begins with. One pass over the tokens. */
export function readLists(ground: Ground): ReadonlyMap<number, ListItem> {
  const lists = new Map<Heading, Numbered[]>();
  let heading: Heading | null = null;
  let block = -1;
  for (const sentence of ground.passage.sentences) {
    const isBelow: boolean = heading !== null && sentence.block !== block && goesOnBelow(ground, heading, sentence);
    if (sentence.block !== block && !isBelow) heading = null;
    block = sentence.block;
    const below: readonly Numbered[] =
      heading === null || !isBelow ? [] : itemsBehind(ground, sentence, { heading, own: null });
    const own: Heading | null = below.length > 0 ? null : headingBeforeColon(ground, sentence);
    const open: Heading | null = own ?? heading;
    const found: readonly Numbered[] =
      below.length > 0 || open === null ? below : itemsBehind(ground, sentence, { heading: open, own });
    if (open !== null && found.length > 0) lists.set(open, [...(lists.get(open) ?? []), ...found]);
    const isItem: boolean = isBelow && isBulleted(ground, sentence);
    if (!isItem) heading = found.length > 0 ? open : headingOf(ground, sentence);
  }
  return new Map([...lists.values()].flatMap(certain).map(({ number, item }) => [number, item]));
}

/** Names that no table knows are places where they stand in a list with one that is known. */
function certain(items: readonly Numbered[]): readonly Numbered[] {
  const isPlaced = items.some(({ item, isKnown }) => isKnown && item.places.length > 0);
  return isPlaced ? items : items.filter(({ isKnown }) => isKnown);
}

/** Whether a block is an item of the list that a block above heads: the heading ends in a colon, or the block has an item's mark. */
function goesOnBelow(ground: Ground, heading: Heading, sentence: Sentence): boolean {
  const { tokens, blocks } = ground.passage;
  const isOpen = tokens[heading.end - 1]!.text === ":";
  const isWhole = heading.first === heading.sentence.firstToken && heading.end === heading.sentence.endToken;
  const isHead = blocks[heading.sentence.block]!.role === "heading" || !STOPS.has(tokens[heading.end - 1]!.text);
  return isWhole && (isOpen || (isHead && isBulleted(ground, sentence)));
}

const STOPS: ReadonlySet<string> = new Set([".", "?", "!", ";", ","]);

/** "- January: 30", "• Mixco: 19" */
function isBulleted({ passage }: Ground, { firstToken }: Sentence): boolean {
  return BULLETS.has(passage.tokens[firstToken]!.folded);
}

const BULLETS: ReadonlySet<string> = new Set(["-", "*", "•", "·", "‣", "▪", "◦"]);

/** The words of a heading, at most. */
const HEADING_AT_MOST = 20;

/** A sentence without numbers may head the list that follows it: whether it does is shown by the items. */
function headingOf(ground: Ground, sentence: Sentence): Heading | null {
  const run = { first: sentence.firstToken, end: sentence.endToken };
  return isHeading(ground, run) ? { ...run, sentence } : null;
}

function headingBeforeColon(ground: Ground, sentence: Sentence): Heading | null {
  const colon = colonIn(ground, sentence);
  if (colon === null) return null;
  const run = { first: sentence.firstToken, end: colon };
  return isHeading(ground, run) && labelFrom(ground, run) === null ? { ...run, sentence } : null;
}

/** The first colon of a sentence, where it stands no further back than a heading may go. */
function colonIn({ passage }: Ground, { firstToken, endToken }: Sentence): number | null {
  const stop = Math.min(endToken, firstToken + HEADING_AT_MOST);
  for (let index = firstToken; index < stop; index++) if (passage.tokens[index]!.text === ":") return index;
  return null;
}

function isHeading({ passage, times }: Ground, run: Run): boolean {
  if (run.end - run.first > HEADING_AT_MOST || run.end - run.first < 2) return false;
  const span = spanOf(passage, run);
  const dated = timesIn(times, span).map(({ quote }) => quote);
  const { counted, speech } = passage.lexicon;
  for (let index = run.first; index < run.end; index++) {
    const token = passage.tokens[index]!;
    if (token.kind === "number" && !isCovered(token, dated)) return false;
    if (counted.auxiliaries.has(token.folded) || speech.sayVerbs.has(token.folded)) return false;
  }
  return true;
}

/** An item with the token that its number begins with. */
interface Numbered {
  readonly number: number;
  readonly item: ListItem;
  /** Whether its label is known for a place, time or total, and is no mere name. */
  readonly isKnown: boolean;
}

/** The items of a sentence: behind its own heading, or behind a place that stands for all of them ("In San Carlos: May 11, June 14"). */
function itemsBehind(
  ground: Ground,
  sentence: Sentence,
  { heading, own }: { heading: Heading; own: Heading | null },
): readonly Numbered[] {
  const first = own === null ? sentence.firstToken : own.end + 1;
  const found = itemsIn(ground, { sentence, heading, first });
  if (found.length > 0 || own !== null) return found;
  const colon = colonIn(ground, sentence);
  const shared = colon === null ? null : labelFrom(ground, { first, end: colon }, heading);
  if (colon === null || shared === null || shared.places.length === 0) return [];
  return itemsIn(ground, { sentence, heading, first: colon + 1 }).map((found): Numbered => {
    const places = found.item.places.length > 0 ? found.item.places : shared.places;
    return { ...found, item: { ...found.item, places } };
  });
}

/** The items of a sentence, parted by semicolons; none unless each of its parts is one or more. */
function itemsIn(ground: Ground, at: { sentence: Sentence; heading: Heading; first: number }): readonly Numbered[] {
  const { tokens } = ground.passage;
  const { sentence, heading } = at;
  const found: Numbered[] = [];
  for (let first = at.first; first < sentence.endToken; ) {
    let end = first;
    while (end < sentence.endToken && tokens[end]!.text !== ";") end++;
    const item = itemFrom(ground, { first, end }, heading);
    const items = item === null ? itemsOfPart(ground, { first, end }, heading) : [item];
    if (items.length === 0) return [];
    found.push(...items);
    first = end + 1;
  }
  return found;
}

function itemsOfPart(ground: Ground, part: Run, heading: Heading): readonly Numbered[] {
  const timed = timedItems(ground, part, heading);
  return timed.length > 0 ? timed : closeItems(ground, part, heading);
}

/**
 * "Cartago: 41 in 2023, 84 in 2024", "en Virú, 410 en 2023 y 336 en 2024": a place, and its numbers each with a time behind it;
 * "Homicides in the first quarter: 41 in 2023, 84 in 2024": the same right behind a heading with the part of a year.
 */
function timedItems(ground: Ground, part: Run, heading: Heading): readonly Numbered[] {
  const { tokens, lexicon } = ground.passage;
  let number = part.first;
  while (number < part.end && tokens[number]!.kind !== "number") number++;
  const stretch = headingWindow(ground, heading);
  const isUnplaced = number === part.first && stretch !== null && !hasVerb(ground.passage, heading);
  const places = isUnplaced ? [] : placesBefore(ground, { first: part.first, end: number }, heading);
  if (places === null) return [];
  const found: Numbered[] = [];
  for (let index = number; index < part.end; ) {
    const time = timeBehind(ground, index, part.end);
    if (tokens[index]!.kind !== "number" || time === null) return [];
    const window = withinYear(stretch, time.window!);
    // "since 12 April: 52 as of 30 April": no part of a year told for several
    if (isUnplaced && window === time.window) return [];
    found.push({ number: index, item: itemUnder(heading, { places, window }), isKnown: true });
    index = firstFrom(tokens, time.quote.end);
    while (index < part.end && (tokens[index]!.kind === "mark" || lexicon.counted.and.has(tokens[index]!.folded)))
      index++;
  }
  return found;
}

function hasVerb(passage: Passage, { first, end }: Run): boolean {
  for (let index = first; index < end; index++) if (tenseAt(passage, index) !== null) return true;
  return false;
}

/** The places that an item's label names before a colon or comma and its number; null where it names none. */
function placesBefore(ground: Ground, { first, end }: Run, heading: Heading): readonly Place[] | null {
  const mark = ground.passage.tokens[end - 1]!.text;
  if (end - 1 <= first || (mark !== ":" && mark !== ",")) return null;
  const label = labelFrom(ground, { first, end: end - 1 }, heading);
  return label === null || label.places.length === 0 ? null : label.places;
}

function itemUnder({ sentence, first, end }: Heading, { places, window }: Label): ListItem {
  return { sentence, heading: { first, end }, places, window };
}

/** The time right behind a number, or behind the "in" there. */
function timeBehind({ passage, times }: Ground, number: number, last: number): TimeExpression | null {
  const { tokens, lexicon } = passage;
  const first = lexicon.places.inside.has(tokens[number + 1]?.folded ?? "") ? number + 2 : number + 1;
  const start = tokens[first]?.start;
  if (start === undefined || first >= last) return null;
  const [time] = timesIn(times, { start, end: tokens[last - 1]!.end });
  return time?.window != null && time.quote.start === start ? time : null;
}

/** The months and days of a heading in the year of an item: "from 1 January to 30 June: 640 in 2023". */
function withinYear(stretch: Window | null, own: Window): Window {
  const isYear =
    own.from !== null && own.to !== null && /^[0-9]{4}(-01-01)?$/.test(own.from) && /^[0-9]{4}(-12-31)?$/.test(own.to);
  const days = stretch === null || !isYear ? null : movedTo(stretch, Number(own.from!.slice(0, 4)));
  return days === null ? own : { ...own, ...days, quotes: own.quotes };
}

/** A label and the number right behind it. */
interface Close {
  readonly label: Run;
  readonly number: number;
}

/**
 * "January 251, February 187, March 240", "Delmas 182, Cité Soleil 85 and Tabarre 31": items whose labels have their numbers
 * right behind them, all of them months, or names among which one at least is known for a place.
 */
function closeItems(ground: Ground, part: Run, heading: Heading): readonly Numbered[] {
  const pairs = closePairs(ground.passage, part);
  if (pairs.length < 2) return [];
  const items = pairs.map(({ label }) => labelFrom(ground, label, heading));
  const areMonths = pairs.every(({ label }) => isMonth(ground.passage, label));
  if (areMonths && !countByMonth(ground.passage, pairs)) return [];
  const isPlaced = items.some((item) => item !== null && item.places.length > 0);
  if (!areMonths && (!isPlaced || !pairs.every(({ label }) => isNameLike(ground.passage, label)))) return [];
  return pairs.map(({ label, number }, index): Numbered => {
    const window = items[index]?.window ?? headingWindow(ground, heading);
    const places =
      areMonths || items[index]?.places.length ? (items[index]?.places ?? []) : [unknownPlace(ground, label)];
    return { number, item: itemUnder(heading, { places, window }), isKnown: true };
  });
}

/** Labels with a number behind each, commas or "and" between; empty where anything else stands in the part. */
function closePairs({ tokens, lexicon }: Passage, part: Run): readonly Close[] {
  const pairs: Close[] = [];
  let first = part.first;
  for (let index = part.first; index < part.end; index++) {
    const { kind, text, folded } = tokens[index]!;
    const isJoint = text === "," || lexicon.counted.and.has(folded);
    const isStop = index === part.end - 1 && kind === "mark";
    if (kind === "number" && index > first) pairs.push({ label: { first, end: index }, number: index });
    if (kind === "number" && index === first) return [];
    if (kind === "number" || (isJoint && index === first)) first = index + 1;
    // "Pétion-Ville 4"
    else if (kind === "mark" && !isStop && text !== "-") return [];
  }
  return pairs;
}

/** The most days that a month has. */
const LAST_DAY = 31;

/** Whether numbers behind months are counts and no days or years: one is above any day of a month, or three or more follow on. */
function countByMonth({ tokens, lexicon }: Passage, pairs: readonly Close[]): boolean {
  const numbers = pairs.map(({ number }) => Number(tokens[number]!.text.replace(/[.,]/g, "")));
  if (numbers.every((number) => number >= 1900 && number < 2100)) return false;
  const months = pairs.map(({ label }) => lexicon.times.months.get(tokens[label.first]!.folded)!);
  const followOn = months.every((month, index) => index === 0 || month === (months[index - 1]! % 12) + 1);
  return numbers.some((number) => number > LAST_DAY) || (followOn && pairs.length > 2);
}

/** "2016: 71", "1 de julio, 40", "Manta, al menos 44, porque …": a label, a mark, and a number that ends the item or its clause. */
function itemFrom(ground: Ground, part: Run, heading: Heading): Numbered | null {
  const { tokens, lexicon } = ground.passage;
  const isLed = tokens[part.first]!.kind === "mark" || lexicon.counted.and.has(tokens[part.first]!.folded);
  const first = isLed ? part.first + 1 : part.first;
  for (let index = first + 1; index < part.end - 1; index++) {
    const { text, folded } = tokens[index]!;
    if (text !== ":" && text !== "," && folded !== "-") continue;
    const number = pastBound(ground, index + 1);
    if (number >= part.end || !isNumeral(ground.passage, number) || !endsItem(ground, number, part.end)) continue;
    const run = { first, end: index };
    const known = labelFrom(ground, run, heading);
    const label: Label | null = known ?? (text === ":" ? labelOfUnknown(ground, run, heading) : null);
    if (label !== null) return { number, item: itemUnder(heading, label), isKnown: known !== null };
  }
  return null;
}

/** Past "at least", "cerca de" before a number. */
function pastBound({ passage }: Ground, first: number): number {
  const { tokens, lexicon } = passage;
  for (let last = first; last < first + BOUND_AT_MOST && last < tokens.length; last++) {
    const phrases = lexicon.bounds.before.get(tokens[last]!.folded) ?? [];
    const isPhrase = ({ words }: { readonly words: readonly string[] }) =>
      words.length === last - first + 1 && words.every((word, index) => tokens[first + index]!.folded === word);
    if (phrases.some(isPhrase)) return last + 1;
  }
  return first;
}

/** The words of a bound, at most. */
const BOUND_AT_MOST = 4;

/** Whether nothing stands behind a number in its item but what a comma or bracket sets off, without another number. */
function endsItem(ground: Ground, number: number, end: number): boolean {
  const { tokens } = ground.passage;
  let index = number + 1;
  while (index < end && (isNumeral(ground.passage, index) || tokens[index]!.text === "-")) index++;
  if (index >= end) return true;
  if (tokens[index]!.kind !== "mark") return false;
  const isBracket = tokens[index]!.text === "(";
  for (index++; index < end; index++) if (!isBracket && isNumeral(ground.passage, index)) return false;
  return true;
}
