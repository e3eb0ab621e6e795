/**
 * Lists whose heading says what is counted: "Homicides in Colón by year. 2016: 71. 2017: 84.", "Personas detenidas por día:
 * 1 de julio, 40; 2 de julio, 58.". An item has a label, which is a place, a time or both, and a number behind it.
 */
import {
  edtfDateFrom,
  firstDayIn,
  firstDayOf,
  lastDayOf,
  type Place,
  quoteOf,
  type TimeExpression,
  type Window,
} from "../model/index.ts";
import { timesIn, within } from "./clauses.ts";
import { movedTo } from "./figure-windows-moved.ts";
import { firstFrom } from "./in-order.ts";
import type { NameMention, Names } from "./names.ts";
import type { Passage, Sentence, Span } from "./passage.ts";
import { placeFrom, placeMatch } from "./places.ts";
import type { Run } from "./scan.ts";
import type { Token } from "./tokens.ts";

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

interface Ground {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
}

interface Heading extends Run {
  readonly sentence: Sentence;
}

/** The items of all lists of a text by the token that their number begins with. One pass over the tokens. */
export function readLists(ground: Ground): ReadonlyMap<number, ListItem> {
  const items = new Map<number, ListItem>();
  let heading: Heading | null = null;
  let block = -1;
  for (const sentence of ground.passage.sentences) {
    if (sentence.block !== block) heading = null;
    block = sentence.block;
    const own = headingBeforeColon(ground, sentence);
    const open: Heading | null = own ?? heading;
    const found: readonly Numbered[] = open === null ? [] : itemsBehind(ground, sentence, { heading: open, own });
    for (const [index, item] of found) items.set(index, item);
    heading = found.length > 0 ? open : headingOf(ground, sentence);
  }
  return items;
}

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
  const dated = timesIn(times, span);
  for (let index = run.first; index < run.end; index++) {
    const token = passage.tokens[index]!;
    const { counted, speech } = passage.lexicon;
    if (
      token.kind === "number" &&
      !isCovered(
        token,
        dated.map(({ quote }) => quote),
      )
    )
      return false;
    if (counted.auxiliaries.has(token.folded) || speech.sayVerbs.has(token.folded)) return false;
  }
  return true;
}

/** An item by the token that its number begins with. */
type Numbered = readonly [number, ListItem];

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
  return itemsIn(ground, { sentence, heading, first: colon + 1 }).map(([index, item]): Numbered => {
    const places = item.places.length > 0 ? item.places : shared.places;
    return [index, { ...item, places }];
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

/** "Cartago: 41 in 2023, 84 in 2024", "en Virú, 410 en 2023 y 336 en 2024": a place, and its numbers each with a time behind it. */
function timedItems(ground: Ground, part: Run, heading: Heading): readonly Numbered[] {
  const { tokens, lexicon } = ground.passage;
  let number = part.first;
  while (number < part.end && tokens[number]!.kind !== "number") number++;
  const mark = tokens[number - 1];
  if (number - 1 <= part.first || (mark?.text !== ":" && mark?.text !== ",")) return [];
  const label = labelFrom(ground, { first: part.first, end: number - 1 }, heading);
  if (label === null || label.places.length === 0) return [];
  const stretch = headingWindow(ground, heading);
  const base = { sentence: heading.sentence, heading: { first: heading.first, end: heading.end } };
  const found: Numbered[] = [];
  for (let index = number; index < part.end; ) {
    const time = timeBehind(ground, index, part.end);
    if (tokens[index]!.kind !== "number" || time === null) return [];
    found.push([index, { ...base, places: label.places, window: withinYear(stretch, time.window!) }]);
    index = firstFrom(tokens, time.quote.end);
    while (index < part.end && (tokens[index]!.kind === "mark" || lexicon.counted.and.has(tokens[index]!.folded)))
      index++;
  }
  return found;
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
  const base = { sentence: heading.sentence, heading: { first: heading.first, end: heading.end } };
  const areMonths = pairs.every(({ label }) => isMonth(ground.passage, label));
  if (areMonths && !countByMonth(ground.passage, pairs)) return [];
  const isPlaced = items.some((item) => item !== null && item.places.length > 0);
  if (!areMonths && (!isPlaced || !pairs.every(({ label }) => isNameLike(ground.passage, label)))) return [];
  return pairs.map(({ label, number }, index): Numbered => {
    const window = items[index]?.window ?? headingWindow(ground, heading);
    const places =
      areMonths || items[index]?.places.length ? (items[index]?.places ?? []) : [unknownPlace(ground, label)];
    return [number, { ...base, places, window }];
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

function isMonth({ tokens, lexicon }: Passage, { first, end }: Run): boolean {
  return end - first === 1 && lexicon.times.months.has(tokens[first]!.folded);
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

/** Capitalized words, and the small ones within names. */
function isNameLike({ tokens, lexicon }: Passage, { first, end }: Run): boolean {
  const words = tokens.slice(first, end);
  return (
    words.some(({ capital }) => capital) &&
    words.every(({ capital, folded, text }) => {
      return (
        text === "-" ||
        capital ||
        lexicon.counted.links.has(folded) ||
        lexicon.counted.inside.has(folded) ||
        lexicon.places.heads.has(folded)
      );
    })
  );
}

/** A name that no table has, among places: a place of its own. */
function unknownPlace({ passage }: Ground, label: Run): Place {
  const { tokens } = passage;
  let { first } = label;
  while (!tokens[first]!.capital) first++;
  const { start, end } = spanOf(passage, { first, end: label.end });
  const quote = quoteOf(passage.source, start, end);
  return { name: quote.exact, kind: "area", code: null, country: null, quote };
}

/** "2016: 71", "1 de julio, 40", "Cortés, 41": a label, a mark, and a number that ends the item. */
function itemFrom(ground: Ground, part: Run, heading: Heading): readonly [number, ListItem] | null {
  const { tokens } = ground.passage;
  let end = part.end;
  while (end > part.first && tokens[end - 1]!.kind === "mark") end--;
  const number = end - 1;
  const mark = tokens[number - 1];
  if (number - 1 <= part.first || tokens[number]!.kind !== "number" || mark === undefined) return null;
  if (mark.text !== ":" && mark.text !== "," && mark.folded !== "-") return null;
  const first =
    tokens[part.first]!.kind === "mark" || ground.passage.lexicon.counted.and.has(tokens[part.first]!.folded)
      ? part.first + 1
      : part.first;
  const label = labelFrom(ground, { first, end: number - 1 }, heading);
  if (label === null) return null;
  return [number, { sentence: heading.sentence, heading: { first: heading.first, end: heading.end }, ...label }];
}

/** Words of a label that are neither its place nor its time: "the department of". */
const OTHER_WORDS_AT_MOST = 3;

/** What a label names; null for words that name no place or time. */
function labelFrom(
  ground: Ground,
  run: Run,
  heading: Heading | null = null,
): Pick<ListItem, "places" | "window"> | null {
  if (run.end <= run.first || run.end - run.first > HEADING_AT_MOST) return null;
  const { passage, names, times } = ground;
  const span = spanOf(passage, run);
  const mentions = within(names.mentions, (mention) => mention, span).filter(({ place }) => place !== null);
  const dated = timesIn(times, span).filter(({ window }) => window !== null);
  const known = placesNamed(ground, run, mentions);
  const month = dated.length === 0 ? monthAlone(ground, run, heading) : null;
  const covered = [
    ...mentions,
    ...dated.map(({ quote }) => quote),
    ...((known.length > 0 && mentions.length === 0) || month !== null ? [span] : []),
  ];
  const others = passage.tokens
    .slice(run.first, run.end)
    .filter((token) => token.kind !== "mark" && !isCovered(token, covered));
  // "Firearms confiscated in Costa Rica: 227" says itself what it counts
  const { counted, measures } = passage.lexicon;
  const telling = others.filter(({ folded }) => !counted.links.has(folded) && !counted.inside.has(folded));
  const isOwn = telling.length > 1 || telling.some(({ folded }) => measures.nouns.has(folded));
  if (covered.length === 0 || others.length > OTHER_WORDS_AT_MOST || isOwn) return null;
  const window = dated[0]?.window ?? month ?? (heading === null ? null : headingWindow(ground, heading));
  return { places: known, window };
}

/** The places of a label: those read as names, or a name of the gazetteer that is all of the label. */
function placesNamed(ground: Ground, run: Run, mentions: readonly NameMention[]): readonly Place[] {
  if (mentions.length > 0) return mentions.flatMap(({ place }) => place ?? []);
  const { passage, names } = ground;
  const match = placeMatch(passage.tokens, run.first);
  if (match === null || match.end !== run.end || !passage.tokens[run.first]!.capital) return [];
  const { start, end } = spanOf(passage, run);
  const countries = new Set(names.mentions.flatMap(({ place }) => place?.country ?? []));
  const quote = quoteOf(passage.source, start, end);
  return [
    placeFrom(match.value, { countries, nameIndex: passage.lexicon.places.nameIndex, written: quote.exact, quote }),
  ];
}

/** "March: 412", "mayo, 401": a month by itself, in the year of the heading, else the latest that has been. */
function monthAlone(ground: Ground, run: Run, heading: Heading | null): Window | null {
  const { passage } = ground;
  const token = passage.tokens[run.first]!;
  const month = run.end - run.first === 1 ? passage.lexicon.times.months.get(token.folded) : undefined;
  if (month === undefined || heading === null) return null;
  const named = headingWindow(ground, heading);
  const first = named === null ? null : firstDayIn(named);
  const { published } = passage.source;
  if (first === null && published === null) return null;
  const isOver = published !== null && month <= Number(published.slice(5, 7));
  const year = first === null ? Number(published!.slice(0, 4)) - (isOver ? 0 : 1) : Number(first.slice(0, 4));
  const date = edtfDateFrom(`${year}-${String(month).padStart(2, "0")}`);
  const quote = quoteOf(passage.source, token.start, token.end);
  return { from: firstDayOf(date), to: lastDayOf(date), openEnd: false, inferred: [], quotes: [quote] };
}

/** The days of a heading; "since 1 February, as of 28 February" names both ends. */
function headingWindow({ passage, times }: Ground, heading: Heading): Window | null {
  const windows = timesIn(times, spanOf(passage, heading)).flatMap(({ window }) => window ?? []);
  const [first] = windows;
  const opened = windows.find(({ openEnd, from }) => openEnd && from !== null);
  const closed = windows.find(({ openEnd, from, to }) => !openEnd && to !== null && (from === null || from === to));
  if (opened === undefined || closed === undefined) return first ?? null;
  return {
    from: opened.from,
    to: closed.to,
    openEnd: false,
    inferred: [],
    quotes: [...opened.quotes, ...closed.quotes],
  };
}

function spanOf({ tokens }: Passage, run: Run): Span {
  return { start: tokens[run.first]!.start, end: tokens[run.end - 1]!.end };
}

function isCovered(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= token.start && token.end <= span.end);
}
