import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { newsTexts } from "../bench/texts.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import {
  type Day,
  type Figure,
  firstDayOf,
  type Language,
  lastDayOf,
  type Quote,
  type Reading,
  type SourceText,
} from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** What every reading keeps to, on the sample's texts, on invented news and on text that nobody would write. */
const SAMPLES = new URL("../samples/", import.meta.url);
const texts: readonly SourceText[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".md"))
    .map(sampleText),
  ...newsTexts("en", { texts: 8, wordsEach: 150 }),
  ...newsTexts("es", { texts: 8, wordsEach: 150 }),
];

function sampleText(name: string): SourceText {
  const file = readFileSync(new URL(name, SAMPLES), "utf8");
  const language: Language = file.includes("\nlanguage: es\n") ? "es" : "en";
  return source(file.slice(file.indexOf("\n---\n", 4) + 5), language, name);
}

function source(content: string, language: Language, id = "text"): SourceText {
  return { id, content, language, published: "2022-06-01" as Day, publisher: "The desk" };
}

const readingOf = (text: SourceText): Reading => read(text, { codebook });

/** Every quote anywhere in a value. */
function quotesIn(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  if (isQuote(value)) return [value];
  return Object.values(value).flatMap(quotesIn);
}

function isQuote(value: object): value is Quote {
  return "textId" in value && "start" in value && "end" in value && "exact" in value;
}

function assertQuotes(text: SourceText, reading: Reading): void {
  for (const quote of quotesIn(reading)) {
    assert.equal(quote.textId, text.id);
    assert.equal(text.content.slice(quote.start, quote.end), quote.exact);
    assert.ok(quote.start < quote.end, "a quote has at least one character");
  }
}

function assertInOrder(reading: Reading): void {
  for (const kind of ["furniture", "figures", "unread", "quotations", "windows", "events", "acts"] as const) {
    const quotes: readonly Quote[] = reading[kind].map(({ quote }) => quote);
    quotes.slice(1).forEach((quote, index) => {
      const before = quotes[index]!;
      assert.ok(
        before.end <= quote.start,
        `${kind}: «${before.exact}» ${before.start} and «${quote.exact}» ${quote.start}`,
      );
    });
  }
  for (const { quote } of reading.unread)
    for (const figure of reading.figures)
      assert.ok(
        quote.end <= figure.quote.start || figure.quote.end <= quote.start,
        `«${quote.exact}» is read and unread`,
      );
  for (const { window } of reading.figures)
    if (window.from !== null && window.to !== null)
      assert.ok(firstDayOf(window.from) <= lastDayOf(window.to), `${window.from}–${window.to} runs backwards`);
}

/** What a figure says, without where it stands; words in one Unicode form and with straight marks. */
function saidBy(figure: Figure): unknown {
  const { number, bound, unit, counted, places, window, mode, attribution, rhetorical } = figure;
  return {
    exact: plain(figure.quote.exact),
    ...{ number, bound, unit, mode, rhetorical },
    counted: {
      ...counted,
      quote: counted.quote === null ? null : plain(counted.quote.exact),
      origins: codes(counted.origins),
    },
    places: codes(places),
    window: [window.from, window.to, window.openEnd],
    speaker: attribution.speaker === null ? null : plain(attribution.speaker.name),
  };
}

const codes = (places: Figure["places"]): unknown => places.map(({ code, name }) => code ?? plain(name));

function plain(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

function assertSaysTheSame(text: SourceText, changed: SourceText): void {
  assert.deepEqual(readingOf(changed).figures.map(saidBy), readingOf(text).figures.map(saidBy), text.id);
}

describe("every reading", () => {
  test("quotes the text's own words", () => {
    for (const text of texts) assertQuotes(text, readingOf(text));
  });

  test("keeps each list in order and without overlap", () => {
    for (const text of texts) assertInOrder(readingOf(text));
  });

  test("is the same whatever was read before it", () => {
    const first = texts.map(readingOf);
    assert.deepEqual(texts.toReversed().map(readingOf).toReversed(), first);
  });

  test("survives JSON", () => {
    for (const text of texts) {
      const reading = readingOf(text);
      assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
    }
  });

  // A sentence, not a paragraph: a story's day is read from its opening paragraphs, and a paragraph more moves them.
  test("only moves when a sentence is put in front", () => {
    for (const text of texts) {
      const opening = text.language === "es" ? "Tarde de lluvia en el valle. " : "A day of rain in the valley. ";
      const title = "Crónica\n\n";
      const without = readingOf({ ...text, content: `${title}${text.content.trimStart()}` });
      const behind = readingOf({ ...text, content: `${title}${opening}${text.content.trimStart()}` });
      const moved = (reading: Reading, by: number) =>
        reading.figures.map((figure) => ({ start: figure.quote.start - by, said: saidBy(figure) }));
      assert.deepEqual(moved(behind, opening.length), moved(without, 0), text.id);
    }
  });
});

describe("the same words read the same", () => {
  test("with accents composed or decomposed", () => {
    for (const text of texts) assertSaysTheSame(text, { ...text, content: text.content.normalize("NFD") });
  });

  test("with straight or curly quotation marks", () => {
    for (const text of texts) {
      const straight = text.content.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      assertSaysTheSame(text, { ...text, content: straight });
    }
  });

  test("with line ends of any system", () => {
    for (const text of texts) assertSaysTheSame(text, { ...text, content: text.content.replaceAll("\n", "\r\n") });
  });

  test("with no-break spaces between number and noun", () => {
    for (const text of texts) {
      const content = text.content.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
      assertSaysTheSame(text, { ...text, content });
    }
  });

  test("with lines broken at 72 characters or not at all", () => {
    for (const text of texts)
      assertSaysTheSame(text, { ...text, content: text.content.split("\n").map(wrapped).join("\n") });
  });
});

function wrapped(paragraph: string): string {
  let line = 0;
  const words = paragraph.split(" ").map((word) => {
    const breaks = line > 0 && line + word.length > 72;
    line = breaks ? word.length : line + word.length + 1;
    return breaks ? `\n${word}` : ` ${word}`;
  });
  return words.join("").slice(1);
}

const FRAGMENTS =
  "43|2,700|2.700|36 000|1.234|0|007|1e9|٣٤|½|%|per cent|por ciento|$|US$4.1m|€|Q500|-|–|…|.|,|;|:|?|!|¿|¡|(|)|[|]|“|”|«|»|'|’|\"|since|desde|March|marzo|29|30 May 2022|2022-05-30|two months ago|hace dos meses|early|nearly|casi|more than|más de|fewer than|no llegan a|dozens of|decenas de|a third of|la mitad de|of those|said|dijo|told|according to|según|El|The|Ministry of|Ministerio de|Guatemala|San Salvador|MS13|Barrio 18|alias|suspected|presuntos|gang members|pandilleros|arrested|capturados|deported|from|to|entre|y|and|people|\n|\n\n|\t|HOME|SEE ALSO:|*|#|\u00ad|\u200b|\ud83d\ude00|\ud800|e\u0301".split(
    "|",
  );

const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(" "));

describe("text that nobody would write", () => {
  test("reads without an exception, and its reading quotes, keeps order and survives JSON", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>("en", "es"), (content, language) => {
        const text = source(content, language);
        const reading = readingOf(text);
        assertQuotes(text, reading);
        assertInOrder(reading);
        assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
      }),
      { numRuns: 300, seed: 20_220_601 },
    );
  });

  const ODD = [
    ...["", " ", "\n\n", "#", "0 2.700\n# ", "43", "since March", "hace dos meses, 43 capturados"],
    ...["según 43 y 43", ", dijo ella.", "more ٣٤más", "since 2022-05-30 said last week three"],
  ];
  for (const content of ODD)
    test(`reads «${content}», with a publication date and without`, () => {
      for (const language of ["en", "es"] as const)
        for (const published of [null, "2022-06-01" as Day]) {
          const text = { ...source(content, language), published };
          const reading = readingOf(text);
          assertQuotes(text, reading);
          assertInOrder(reading);
        }
    });

  // Four times the text takes about four times as long, sixteen times where the work is quadratic.
  const REPEATED = [
    "5 to ",
    "43 ",
    "Guatemala ",
    "since March 29 ",
    "said ",
    "“x” ",
    "(",
    "1,",
    "más de ",
    "between 1 and ",
  ];
  for (const words of REPEATED)
    test(`«${words}» again and again reads in linear time`, () => {
      const [short, long] = [msToRead(words.repeat(1_500)), msToRead(words.repeat(6_000))];
      assert.ok(long < 200 || long < 8 * short, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
    });
});

/** Processor time of this thread, so that a busy machine does not matter. */
function msToRead(content: string): number {
  const before = process.threadCpuUsage();
  readingOf(source(content, "en"));
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
