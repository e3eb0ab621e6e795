import { phraseAt } from "../lexicon/phrases.ts";
import { type Act, firstDayOf, type Place, quoteOf, type TimeExpression } from "../model/index.ts";
import {
  around,
  type ClauseWords,
  objectAfter,
  subjectBefore,
  type TokenSpan,
  timesIn,
  tokenIndexAt,
  within,
} from "./clauses.ts";
import type { Names } from "./names.ts";
import { type Passage, type Sentence, type Span, wordsIn } from "./passage.ts";
import { monthOf, yearOf } from "./windows.ts";

/** A verb that brings an act about stands at most this many tokens from the act's name. */
const REACH = 12;

interface Found {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
}

/** An act's name as it stands in a sentence. */
export interface ActNominal {
  readonly type: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Official steps that the text says somebody took: who approved, declared, launched or extended what, and since when.
 * A mention that only leans on an act ("since the start of the state of emergency") is none. A vague telling of an
 * act that the text dates elsewhere ("began a campaign two months ago") is left out in favour of the dated one.
 */
export function readActs(passage: Passage, found: Found): readonly Act[] {
  const acts: Act[] = [];
  for (const sentence of passage.sentences) {
    for (const nominal of nominalsIn(passage, { first: sentence.firstToken, end: sentence.endToken })) {
      const act = actFrom(passage, { ...found, sentence, nominal });
      if (act !== null && (acts.at(-1)?.quote.end ?? 0) <= act.quote.start) acts.push(act);
    }
  }
  const dated = new Set(acts.filter((act) => act.from?.length === 10).flatMap(monthKeys));
  return acts.filter((act) => act.from === null || act.from.length === 10 || !dated.has(monthKey(act, 0)));
}

/** The names of acts in a run of tokens, in order, longest first where they overlap. */
export function nominalsIn(passage: Passage, run: TokenSpan): readonly ActNominal[] {
  const nominals: ActNominal[] = [];
  const { nominals: table } = passage.lexicon.acts;
  for (let index = run.first; index < run.end; index++) {
    const found = phraseAt(table, passage.tokens, { index, end: run.end });
    if (found === null) continue;
    nominals.push({ type: found.value, first: index, end: found.end });
    index = found.end - 1;
  }
  return nominals;
}

interface At extends Found {
  readonly sentence: Sentence;
  readonly nominal: ActNominal;
}

function actFrom(passage: Passage, at: At): Act | null {
  const verb = verbBefore(passage, at);
  if (verb === null) return null;
  const times = timesIn(at.times, around(at.sentence, passage.tokens[verb.index]!));
  const words = clauseWords(passage);
  const subject = subjectBefore(passage, { sentence: at.sentence, verb: verb.index, words, times });
  if (subject === null) return null;
  const object = objectAfter(passage, { sentence: at.sentence, from: at.nominal.end, words, times });
  const start = passage.tokens[subject.first]!.start;
  const end = passage.tokens[(object?.end ?? at.nominal.end) - 1]!.end;
  const window = timeOf(times, passage.tokens[verb.index]!.start)?.window ?? null;
  return {
    type: verb.extends ? "extension" : at.nominal.type,
    quote: quoteOf(passage.source, start, end),
    place: placeOf(at.names, {
      start: around(at.sentence, { start, end }).start,
      end,
      subject: spanOf(passage, subject),
    }),
    issuer: wordsIn(passage.source, { start, end: passage.tokens[subject.end - 1]!.end }),
    instrument: instrumentIn(passage, at.sentence, { start, end }),
    from: window?.from ?? null,
    to: null,
  };
}

/** How many words may stand between "decree" and its number ("Decreto Legislativo No. 333"). */
const NUMBER_REACH = 4;

/** The decree or law that the sentence names by its number, as written. */
function instrumentIn(passage: Passage, sentence: Sentence, act: Span): string | null {
  const reach = around(sentence, act);
  const last = tokenIndexAt(passage.tokens, reach.end);
  for (let index = tokenIndexAt(passage.tokens, reach.start); index < last; index++) {
    if (!passage.lexicon.acts.instruments.has(passage.tokens[index]!.folded)) continue;
    const number = numberBehind(passage, index, Math.min(last, index + 1 + NUMBER_REACH));
    if (number !== null)
      return wordsIn(passage.source, { start: passage.tokens[index]!.start, end: passage.tokens[number]!.end });
  }
  return null;
}

/** Index of a number that nothing but capitals, "No." and points part from a word; null when there is none. */
function numberBehind(passage: Passage, word: number, end: number): number | null {
  for (let index = word + 1; index < end; index++) {
    const token = passage.tokens[index]!;
    if (token.kind === "number") return index;
    if (!token.capital && token.text !== "." && token.folded !== "no") return null;
  }
  return null;
}

/** The verb of enacting before an act's name, nothing but its noun phrase between them. */
function verbBefore(passage: Passage, at: At): { readonly index: number; readonly extends: boolean } | null {
  const { enact, extend } = passage.lexicon.acts;
  const first = Math.max(at.sentence.firstToken, at.nominal.first - REACH);
  for (let index = at.nominal.first - 1; index >= first; index--) {
    const token = passage.tokens[index]!;
    if (enact.has(token.folded)) return { index, extends: false };
    if (extend.has(token.folded)) return { index, extends: true };
    if (token.kind === "mark" && token.folded !== "-") return null;
    if (clauseWords(passage).boundaries.has(token.folded)) return null;
  }
  return null;
}

/** The time nearest to a verb. */
function timeOf(times: readonly TimeExpression[], position: number): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const time of times) {
    if (time.window === null) continue;
    const isNearer = best === null || distance(time, position) < distance(best, position);
    if (isNearer) best = time;
  }
  return best;
}

function distance(time: TimeExpression, position: number): number {
  return time.quote.end <= position ? position - time.quote.end : time.quote.start - position;
}

function spanOf(passage: Passage, span: TokenSpan): { readonly start: number; readonly end: number } {
  return { start: passage.tokens[span.first]!.start, end: passage.tokens[span.end - 1]!.end };
}

/** The country of the one who acts, or else the first place of the sentence up to the act's end. */
function placeOf(
  names: Names,
  at: {
    readonly start: number;
    readonly end: number;
    readonly subject: { readonly start: number; readonly end: number };
  },
): Place | null {
  const inSubject = within(names.mentions, (mention) => mention, at.subject).find((mention) => mention.place !== null);
  if (inSubject !== undefined) return inSubject.place;
  const inSentence = within(names.mentions, (mention) => mention, at).find((mention) => mention.place !== null);
  return inSentence?.place ?? null;
}

/** Months on either side in which a vague telling means a dated act. */
const MONTHS_APART = [-2, -1, 0, 1, 2];

function monthKeys(act: Act): readonly string[] {
  return MONTHS_APART.map((by) => monthKey(act, by));
}

function monthKey(act: Act, by: number): string {
  const day = firstDayOf(act.from!);
  return `${act.place?.country ?? ""} ${12 * yearOf(day) + monthOf(day) + by}`;
}

const WORDS = new Map<string, ClauseWords>();
function clauseWords(passage: Passage): ClauseWords {
  const { language, grammar } = passage.lexicon;
  let words = WORDS.get(language);
  if (words === undefined) {
    words = {
      boundaries: new Set([...grammar.kinds].filter(([, kind]) => kind !== "noun" && kind !== "helper" && kind !== "verb").map(([word]) => word)),
      auxiliaries: new Set([...grammar.helpers, ...grammar.passives, ...grammar.perfects]),
      articles: grammar.articles,
    };
    WORDS.set(language, words);
  }
  return words;
}
