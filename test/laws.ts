import assert from "node:assert/strict";
import { codebook } from "../src/core/lexicon/codebook.ts";
import {
  firstDayOf,
  type Language,
  lastDayOf,
  type Quote,
  type Reading,
  type SourceText,
} from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";
import { quotesIn } from "../src/core/record/same-value.ts";

/** What every reading keeps to, whatever the text: asserted on cases, on samples and on generated texts. */

export const readingOf = (text: SourceText): Reading => read(text, { codebook });

/** The kinds of value of a reading that have one quote each, in order. */
const KINDS = ["furniture", "figures", "unread", "quotations", "windows", "events", "acts"] as const;

/** Quotes quote, lists are in order without overlap, nothing is read and unread, windows run forwards, JSON keeps all. */
export function assertSound(text: SourceText, reading: Reading = readingOf(text)): void {
  assertQuotes(text, reading);
  assertInOrder(reading);
  assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading, "JSON does not keep the reading");
}

function assertQuotes(text: SourceText, reading: Reading): void {
  for (const quote of quotesIn(reading)) {
    assert.equal(quote.textId, text.id);
    assert.equal(text.content.slice(quote.start, quote.end), quote.exact);
    assert.ok(quote.start < quote.end, "a quote has at least one character");
  }
}

function isQuote(value: object): value is Quote {
  return "textId" in value && "start" in value && "end" in value && "exact" in value;
}

function assertInOrder(reading: Reading): void {
  for (const kind of KINDS.filter((each) => each !== "quotations"))
    assertApart(
      kind,
      reading[kind].map(({ quote }) => quote),
    );
  assertQuotationsInOrder(reading);
  for (const { quote } of reading.unread)
    for (const figure of reading.figures) {
      const apart = quote.end <= figure.quote.start || figure.quote.end <= quote.start;
      assert.ok(apart, `«${quote.exact}» is read and unread`);
    }
  for (const { window } of reading.figures)
    if (window.from !== null && window.to !== null)
      assert.ok(firstDayOf(window.from) <= lastDayOf(window.to), `${window.from}–${window.to} runs backwards`);
}

function assertApart(kind: string, quotes: readonly Quote[]): void {
  quotes.slice(1).forEach((quote, index) => {
    const before = quotes[index]!;
    const where = `«${before.exact}» ${before.start} and «${quote.exact}» ${quote.start}`;
    assert.ok(before.end <= quote.start, `${kind}: ${where}`);
  });
}

/**
 * Words between quotation marks are one kind, reported clauses another: neither overlaps its own, and a clause holds the
 * words that it quotes whole ("said that the plan “will leave us without water”").
 */
function assertQuotationsInOrder({ quotations }: Reading): void {
  const marked = quotations.filter(({ direct }) => direct).map(({ quote }) => quote);
  const clauses = quotations.filter(({ direct }) => !direct).map(({ quote }) => quote);
  assertApart("marked words", marked);
  assertApart("reported clauses", clauses);
  const starts = quotations.map(({ quote }) => quote.start);
  assert.deepEqual(
    starts,
    starts.toSorted((one, other) => one - other),
  );
  for (const clause of clauses)
    for (const quote of marked) {
      const isApart = quote.end <= clause.start || clause.end <= quote.start;
      const isWithin = clause.start <= quote.start && quote.end <= clause.end;
      assert.ok(isApart || isWithin, `«${quote.exact}» stands half in «${clause.exact}»`);
    }
}

const OPENINGS: Readonly<Record<Language, { readonly title: string; readonly sentence: string }>> = {
  en: { title: "Chronicle\n\n", sentence: "A day of rain in the valley. " },
  es: { title: "Crónica\n\n", sentence: "Tarde de lluvia en el valle. " },
};

/**
 * A sentence put in front of the first paragraph only moves what is read behind it. A sentence, not a paragraph: a
 * story's day is read from its opening paragraphs, and a paragraph more moves them.
 */
export function assertMoves(text: SourceText): void {
  const { title, sentence } = OPENINGS[text.language];
  const body = text.content.trimStart();
  const without = readingOf({ ...text, content: `${title}${body}` });
  const behind = readingOf({ ...text, content: `${title}${sentence}${body}` });
  const from = { title: title.length, sentence: title.length + sentence.length };
  assert.deepEqual(movedFrom(behind, from.sentence), movedFrom(without, from.title), `moved: ${text.content}`);
}

/** The values behind a position, told as if the text began there. */
function movedFrom(reading: Reading, start: number): unknown {
  return KINDS.map((kind) =>
    reading[kind].filter(({ quote }) => quote.start >= start).map((value) => moved(value, start)),
  );
}

function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const isPosition = typeof each === "number" && (key === "start" || key === "end" || key === "figureStart");
      return [key, isPosition ? each - by : moved(each, by)];
    }),
  );
}

/** The forms that one text may arrive in, and that read the same. */
export const FORMS: Readonly<Record<string, (content: string) => string>> = {
  "accents decomposed": (content) => content.normalize("NFD"),
  "straight quotation marks": (content) => content.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  "line ends of another system": (content) => content.replaceAll("\n", "\r\n"),
  "no-break spaces behind numbers": (content) => content.replace(/(\d) (?=\p{L})/gu, "$1\u00a0"),
  "lines broken at 72 characters": (content) => content.split("\n").map(wrapped).join("\n"),
};

/** The text in each of {@link FORMS} says the same: every value, its words in one Unicode form with single spaces. */
export function assertSaysTheSame(text: SourceText): void {
  const said = saidBy(readingOf(text));
  for (const [name, form] of Object.entries(FORMS))
    assert.deepEqual(saidBy(readingOf({ ...text, content: form(text.content) })), said, `${name}: ${text.content}`);
}

/** What a reading says without where it stands. */
function saidBy(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map(saidBy);
  if (typeof value !== "object" || value === null) return value;
  if (isQuote(value)) return plain(value.exact);
  const fields = Object.entries(value).filter(([key]) => key !== "figureStart");
  return Object.fromEntries(fields.map(([key, each]) => [key, saidBy(each)]));
}

function plain(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

/** Breaks a paragraph where its next word would pass 72 characters. */
function wrapped(paragraph: string): string {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
