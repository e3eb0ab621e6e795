/**
 * What a published article keeps when something that its checks rest on or quote is erased: its own words and verdicts
 * on what is still there, and nothing of the words that are gone.
 */
import type { Article, Check, Count, EntryBody, FindingNote, Quote } from "../model/index.ts";
import { termKey } from "./article-terms.ts";

/** What an erasure takes out of the record, as far as frozen checks may hold it. */
export interface Erased {
  readonly statementIds: ReadonlySet<string>;
  readonly textIds: ReadonlySet<string>;
  /** Where its words stood, see {@link placeOf}. */
  readonly places: ReadonlySet<string>;
  /** Quoted words and names, as they stood. */
  readonly words: readonly string[];
  /** Whole texts: what stands between quotation marks is looked for in them. */
  readonly contents: readonly string[];
}

/** Words that are shorter say nothing by themselves. */
const WORD_AT_LEAST = 3;

/** The fields of a value that hold somebody's words. */
const WORDED = new Set("exact name aliases title publisher organization issuer instrument addressee".split(" "));

/** What goes with these entries. Articles and drafts are the desk's own words and take no check of another with them. */
export function erasedWith(bodies: readonly EntryBody[]): Erased {
  const statementIds = new Set<string>();
  const textIds = new Set<string>();
  const places = new Set<string>();
  const words = new Set<string>();
  const contents: string[] = [];
  for (const body of bodies) {
    if (isOfDesk(body)) continue;
    if (body.kind === "stated") statementIds.add(body.statement.id);
    if (body.kind === "corrected") statementIds.add(body.statementId);
    if (body.kind === "extracted") {
      textIds.add(body.text.id);
      contents.push(body.text.content);
    }
    for (const value of valuesIn(body)) {
      if (isQuote(value)) places.add(placeOf(value));
      for (const [name, inner] of Object.entries(value))
        for (const word of WORDED.has(name) ? [inner].flat() : [])
          if (typeof word === "string" && word.trim().length >= WORD_AT_LEAST) words.add(word.trim());
    }
  }
  return { statementIds, textIds, places, words: [...words], contents };
}

function isOfDesk(body: EntryBody): boolean {
  if (body.kind === "kept") return isOfDesk(body.left);
  return body.kind === "published" || body.kind === "held";
}

function* valuesIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* valuesIn(inner);
}

function isQuote(value: object): value is Quote {
  return "textId" in value && "start" in value && "end" in value;
}

function placeOf({ textId, start, end }: Quote): string {
  return `${textId} ${start} ${end}`;
}

/** The erased words that an article's frozen findings hold and its own draft does not; each may also stand elsewhere. */
export function erasedWordsIn(article: Article, erased: Erased): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { message } of findingsOf(article)) {
    for (const word of erased.words) if (message.includes(word)) found.add(word);
    for (const quoted of quotedIn(message))
      if (erased.contents.some((content) => content.includes(quoted))) found.add(quoted);
  }
  return new Set([...found].filter((word) => !article.draft.includes(word)));
}

/**
 * The erased names, and words of two or more, that an article says itself, however they are written: in its draft, in what it
 * says was corrected, or in why a finding was let through. Each may also stand elsewhere.
 */
export function erasedWordsSaidBy({ draft, correction, overrides }: Article, erased: Erased): readonly string[] {
  return erasedWordsAmong([draft, correction ?? "", ...overrides.map(({ reason }) => reason)], erased);
}

/** The same of what else a desk writes: reasons, replies and drafts that wait. */
export function erasedWordsWrittenIn(body: EntryBody, erased: Erased): readonly string[] {
  switch (body.kind) {
    case "unpublished":
    case "reply-withdrawn":
    case "hold-dropped":
      return erasedWordsAmong([body.reason], erased);
    case "replied":
      return erasedWordsAmong([body.reply.from, body.reply.content], erased);
    case "held":
      return erasedWordsAmong([body.held.draft, body.held.override ?? "", body.held.correction ?? ""], erased);
    default:
      return [];
  }
}

function erasedWordsAmong(texts: readonly string[], { words }: Erased): readonly string[] {
  const said = texts.map(apart);
  return words.filter((word) => /\s|^\p{Lu}/u.test(word) && said.some((text) => text.includes(apart(word))));
}

/** Whole words, folded, between hyphens. */
function apart(words: string): string {
  return `-${termKey(words)}-`;
}

/** What stands between quotation marks of either language. */
function quotedIn(message: string): readonly string[] {
  const quoted = [...message.matchAll(/[“«]([^”»]+)[”»]/gu)].map(([, words]) => words!);
  return quoted.filter((words) => words.length >= WORD_AT_LEAST);
}

function findingsOf(article: Article): readonly FindingNote[] {
  const ofChecks = article.checks.flatMap(({ findings, counts }) => [
    ...findings,
    ...counts.flatMap((count) => count.findings),
  ]);
  return [...article.findings, ...ofChecks];
}

/**
 * The article without what is erased: a check that rested on it holds no answer any more, what was noticed about it keeps its
 * name and loses its sentence (an empty message), and so does every finding that holds one of `words`. Null when the
 * article holds nothing of it.
 */
export function withoutErased(article: Article, erased: Erased, words: ReadonlySet<string>): Article | null {
  const holds = (message: string) => [...words].some((word) => message.includes(word));
  const isGone = (id: string) => erased.statementIds.has(id);
  const silenced = (note: FindingNote): FindingNote => {
    const quotes = note.quotes.filter(
      (quote) => !erased.textIds.has(quote.textId) && !erased.places.has(placeOf(quote)),
    );
    if (quotes.length === note.quotes.length && !holds(note.message)) return note;
    return { ...note, quotes, message: "" };
  };
  const before = JSON.stringify([article.checks, article.findings]);
  const kept: Article = {
    ...article,
    checks: article.checks.map((check) => keptOf(check, { isGone, silenced })),
    findings: article.findings.map(silenced),
  };
  return JSON.stringify([kept.checks, kept.findings]) === before ? null : kept;
}

interface Keeping {
  readonly isGone: (statementId: string) => boolean;
  readonly silenced: (note: FindingNote) => FindingNote;
}

function keptOf(check: Check, keeping: Keeping): Check {
  const { isGone, silenced } = keeping;
  const rested = [...check.inputs.map(({ statementId }) => statementId), ...check.counts.flatMap(({ used }) => used)];
  if (rested.some(isGone)) return unanswered(check);
  const isTouched = check.counts.some(({ leftOut }) => leftOut.some(({ statementId }) => isGone(statementId)));
  const kept = isTouched ? wordless : silenced;
  return {
    ...check,
    counts: check.counts.map((count) => ({
      ...count,
      leftOut: count.leftOut.filter(({ statementId }) => !isGone(statementId)),
      findings: count.findings.map(kept),
    })),
    findings: check.findings.map(kept),
  };
}

/** A check of which nothing can be shown any more but what it asked. */
function unanswered(check: Check): Check {
  return {
    ...check,
    ...NO_ANSWER,
    verdict: "no-record",
    isErased: true,
    margin: null,
    inputs: [],
    working: "",
    counts: check.counts.map((count): Count => ({ ...count, ...NO_COUNT })),
    findings: check.findings.map(wordless),
  };
}

const NO_ANSWER = {
  low: null,
  best: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  heldThrough: null,
  derivation: null,
} as const;

const NO_COUNT = {
  ...NO_ANSWER,
  used: [],
  leftOut: [],
  originals: 0,
  newestDay: null,
  unreviewed: 0,
  findings: [],
} as const;

/** What was noticed, by its name alone: its sentence may name what is gone. */
function wordless(note: FindingNote): FindingNote {
  return { ...note, quotes: [], message: "" };
}
