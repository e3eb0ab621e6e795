import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import { type Day, dayFrom, edtfOf, type Language, type TimeExpression } from "../src/core/model/index.ts";
import { type Block, passageOf } from "../src/core/read/text/passage.ts";
import { readTimes } from "../src/core/read/times/times.ts";

interface Case {
  readonly text: string;
  readonly read: readonly string[];
}

/** A Wednesday. */
const PUBLISHED = dayFrom("2022-06-01");

function read(content: string, language: Language, published: Day | null = PUBLISHED): readonly TimeExpression[] {
  const source = { id: "t", content, language, published, publisher: null };
  const block: Block = { start: 0, end: content.length, role: "paragraph" };
  return readTimes(passageOf(source, lexiconOf(language), content.trim() === "" ? [] : [block]));
}

function shown(time: TimeExpression): string {
  return `${time.type} ${time.value} ${time.window === null ? "none" : edtfOf(time.window)}`;
}

for (const language of ["en", "es"] as const) {
  const file = new URL(`cases/times-${language}.json`, import.meta.url);
  for (const { text, read: expected } of JSON.parse(readFileSync(file, "utf8")) as Case[])
    test(`times: ${text}`, () => {
      const marked = [...text.matchAll(/‹([^›]*)›/g)].map((match) => match[1]);
      const times = read(text.replaceAll(/[‹›]/g, ""), language);
      assert.deepEqual(
        times.map((time) => time.quote.exact),
        marked,
      );
      assert.deepEqual(times.map(shown), expected);
    });
}

test("relative times stay without days when the document has none", () => {
  const times = read("It closed last week, on Tuesday and on 3 May 2021.", "en", null);
  assert.deepEqual(times.map(shown), ["date null none", "date null none", "date 2021-05-03 2021-05-03/2021-05-03"]);
});

test("a text that opens with its own date goes by it", () => {
  const content = "Ferry sinks\n\n3 May 2021\n\nThe ferry sank yesterday.";
  const blocks: Block[] = [
    { role: "title", start: 0, end: 11 },
    { role: "paragraph", start: 13, end: 23 },
    { role: "paragraph", start: 25, end: content.length },
  ];
  const source = { id: "t", content, language: "en" as const, published: dayFrom("2021-05-09"), publisher: null };
  const times = readTimes(passageOf(source, lexiconOf("en"), blocks));
  assert.deepEqual(times.map(shown), [
    "date 2021-05-03 2021-05-03/2021-05-03",
    "date 2021-05-02 2021-05-02/2021-05-02",
  ]);
});

const WORDS =
  "the last Monday May 30 2022 of to from since two months ago early week year 31 February 29 , - / 99 between and until a quarter every in minutes el pasado lunes de mayo hace años desde hasta al 12 cada semana trimestre primer . ' 's".split(
    " ",
  );

test("every expression quotes its own words, in order, without overlap, whatever the words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }),
      fc.constantFrom("en", "es"),
      (words, language) => {
        const content = words.join(" ");
        let last = 0;
        for (const { quote, window } of read(content, language as Language)) {
          assert.equal(content.slice(quote.start, quote.end), quote.exact);
          assert.ok(quote.start >= last && quote.end > quote.start);
          if (window !== null) assert.ok(window.from !== null || window.to !== null);
          last = quote.end;
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("what limits an expression and the dates of a range keep their own words", () => {
  const shape = ({ modifier, ends }: TimeExpression) => [
    modifier === null ? null : `${modifier.kind} ${modifier.quote.exact}`,
    ...ends.map((end) => `${end.quote.exact} ${end.value}`),
  ];
  const times = read(
    "It ran from March 29 to the end of May, for more than two years, since 2019, in mid-April.",
    "en",
  );
  assert.deepEqual(times.map(shape), [
    [null, "March 29 2022-03-29", "end of May 2022-05"],
    ["more-than more than"],
    ["since since", "2019 2019"],
    ["middle mid-"],
  ]);
  assert.deepEqual(
    times[0]!.ends.map((end) => end.modifier),
    [null, "end"],
  );
});

test("words in front only move an expression", () => {
  const plain = read("It ran from March 29 to May 25.", "en")[0]!;
  const moved = read("Nobody knew. It ran from March 29 to May 25.", "en")[0]!;
  assert.equal(moved.quote.start, plain.quote.start + "Nobody knew. ".length);
  assert.equal(shown(moved), shown(plain));
});
