import {
  edtfDateFrom,
  firstDayIn,
  firstDayOf,
  lastDayOf,
  type Place,
  quoteOf,
  type Window,
} from "../../model/index.ts";
import type { NameMention } from "../names/names.ts";
import { placeFrom, placeMatch } from "../names/place-matches.ts";
import type { Run } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import type { Passage, Span } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import type { Ground, Heading, ListItem } from "./lists.ts";

/** Words of a label that are neither its place nor its time: "the department of". */
const OTHER_WORDS_AT_MOST = 3;

/** Words of a label, at most. */
const LABEL_AT_MOST = 20;

/** What a label says of its number. */
export type Label = Pick<ListItem, "places" | "window">;

/** What a label names; null for words that name no place, time or total. */
export function labelFrom(ground: Ground, whole: Run, heading: Heading | null = null): Label | null {
  if (whole.end <= whole.first || whole.end - whole.first > LABEL_AT_MOST) return null;
  const run = withoutAside(ground, whole);
  const { passage, names, times } = ground;
  const span = spanOf(passage, run);
  const mentions = within(names.mentions, (mention) => mention, span).filter(({ place }) => place !== null);
  const dated = timesIn(times, span).filter(({ window }) => window !== null);
  const known = placesNamed(ground, run, mentions);
  const month = monthAlone(ground, run, heading);
  const isWhole = month !== null || isTotal(ground, run) || (known.length > 0 && mentions.length === 0);
  const covered = [...mentions, ...dated.map(({ quote }) => quote), ...(isWhole ? [span] : [])];
  const others = passage.tokens
    .slice(run.first, run.end)
    .filter((token) => token.kind !== "mark" && !isCovered(token, covered));
  // "Firearms confiscated in Costa Rica: 227" says itself what it counts
  const { counted, measures } = passage.lexicon;
  const telling = others.filter(({ folded }) => !counted.links.has(folded) && !counted.inside.has(folded));
  const isOwn = telling.length > 1 || telling.some(({ folded }) => measures.nouns.has(folded));
  if (covered.length === 0 || others.length > OTHER_WORDS_AT_MOST || isOwn) return null;
  return { places: known, window: month ?? dated[0]?.window ?? windowOfAll(ground, heading) };
}

/** The label that a name makes which nothing is known of: a place, if other labels of the list are. Null for a person's or body's. */
export function labelOfUnknown(ground: Ground, whole: Run, heading: Heading): Label | null {
  if (whole.end - whole.first > NAME_AT_MOST) return null;
  const run = withoutAside(ground, whole);
  const { passage, names } = ground;
  const isOther = within(names.mentions, (mention) => mention, spanOf(passage, run)).some(
    ({ place }) => place === null,
  );
  if (isOther || !isNameLike(passage, run)) return null;
  return { places: [unknownPlace(ground, run)], window: windowOfAll(ground, heading) };
}

/** Words of a place's name, at most. */
const NAME_AT_MOST = 7;

function windowOfAll(ground: Ground, heading: Heading | null): Window | null {
  return heading === null ? null : headingWindow(ground, heading);
}

/** "Escuintla (municipio)", "Departamento de Guatemala, que incluye a Mixco": the label without what is added about it. */
function withoutAside({ passage, times }: Ground, run: Run): Run {
  const { tokens, lexicon } = passage;
  for (let index = run.first + 1; index < run.end - 1; index++) {
    const { text } = tokens[index]!;
    const isRelative = text === "," && lexicon.counted.relatives.has(tokens[index + 1]!.folded);
    const isAside = text === "(" && timesIn(times, spanOf(passage, { first: index, end: run.end })).length === 0;
    if (isRelative || isAside) return { first: run.first, end: index };
  }
  return run;
}

/** "Total: 190": all that the heading counts. */
function isTotal({ passage }: Ground, { first, end }: Run): boolean {
  return end - first === 1 && isTotalWord(passage.tokens[first]!.folded);
}

/** Whether a folded word says alone that a number is of all items of its list. */
export function isTotalWord(word: string): boolean {
  return word === "total" || word === "totales" || word === "totals";
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
  if (heading === null || !isMonth(passage, run)) return null;
  const token = passage.tokens[run.first]!;
  const month = passage.lexicon.times.months.get(token.folded)!;
  const year = yearOf(ground, heading, month);
  if (year === null) return null;
  const date = edtfDateFrom(`${year}-${String(month).padStart(2, "0")}`);
  const quote = quoteOf(passage.source, token.start, token.end);
  return { from: firstDayOf(date), to: lastDayOf(date), openEnd: false, inferred: [], quotes: [quote] };
}

/** The year of a month under a heading: "from July 2024 to June 2025" has January in its second. */
function yearOf(ground: Ground, heading: Heading, month: number): number | null {
  const named = headingWindow(ground, heading);
  const first = named === null ? null : firstDayIn(named);
  if (first !== null) {
    const isEarlier = month < Number(first.slice(5, 7)) && (named?.to ?? first).slice(0, 4) > first.slice(0, 4);
    return Number(first.slice(0, 4)) + (isEarlier ? 1 : 0);
  }
  const { published } = ground.passage.source;
  if (published === null) return null;
  return Number(published.slice(0, 4)) - (month <= Number(published.slice(5, 7)) ? 0 : 1);
}

/** The days of a heading; "since 1 February, as of 28 February" names both ends. */
export function headingWindow({ passage, times }: Ground, heading: Heading): Window | null {
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

/** Whether a label is the name of a month alone. */
export function isMonth({ tokens, lexicon }: Passage, { first, end }: Run): boolean {
  return end - first === 1 && lexicon.times.months.has(tokens[first]!.folded);
}

/** Capitalized words, and the small ones within names. */
export function isNameLike({ tokens, lexicon }: Passage, { first, end }: Run): boolean {
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
export function unknownPlace({ passage }: Ground, label: Run): Place {
  const { tokens } = passage;
  let { first } = label;
  while (!tokens[first]!.capital) first++;
  const { start, end } = spanOf(passage, { first, end: label.end });
  const quote = quoteOf(passage.source, start, end);
  return { name: quote.exact, kind: "area", code: null, country: null, quote };
}

/** From the first token of a run to its last. */
export function spanOf({ tokens }: Passage, run: Run): Span {
  return { start: tokens[run.first]!.start, end: tokens[run.end - 1]!.end };
}

/** Whether one of the spans holds a token whole. */
export function isCovered(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= token.start && token.end <= span.end);
}
