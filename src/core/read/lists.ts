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
    const found: readonly (readonly [number, ListItem])[] =
      open === null
        ? []
        : itemsIn(ground, { sentence, heading: open, first: own === null ? sentence.firstToken : own.end + 1 });
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
  const { tokens } = ground.passage;
  for (
    let index = sentence.firstToken;
    index < Math.min(sentence.endToken, sentence.firstToken + HEADING_AT_MOST);
    index++
  ) {
    if (tokens[index]!.text !== ":") continue;
    const run = { first: sentence.firstToken, end: index };
    return isHeading(ground, run) && labelFrom(ground, run) === null ? { ...run, sentence } : null;
  }
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

/** The items of a sentence, parted by semicolons; none unless each of its parts is one. */
function itemsIn(
  ground: Ground,
  at: { sentence: Sentence; heading: Heading; first: number },
): readonly (readonly [number, ListItem])[] {
  const { tokens } = ground.passage;
  const { sentence, heading } = at;
  const found: (readonly [number, ListItem])[] = [];
  for (let first = at.first; first < sentence.endToken; ) {
    let end = first;
    while (end < sentence.endToken && tokens[end]!.text !== ";") end++;
    const item = itemFrom(ground, { first, end }, heading);
    if (item === null) return [];
    found.push(item);
    first = end + 1;
  }
  return found;
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
    ...(known.length > 0 || month !== null ? [span] : []),
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
