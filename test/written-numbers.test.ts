import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Fraction, type Language, readWrittenNumbers, type WrittenNumber } from "../src/core/index.ts";

interface Case {
  readonly language: Language;
  /** ISO 3166-1 code of where it was written; left out where nothing shows it. */
  readonly country?: string;
  readonly text: string;
  readonly read: readonly string[];
}

function read({ language, country }: Case, content: string): readonly WrittenNumber[] {
  return readWrittenNumbers({ id: "t", content, language, published: null, publisher: null }, country ?? null);
}

/** "number bound unit", and why it is no figure where it is none. */
function shown({ value, bound, ends, unit, not }: WrittenNumber): string {
  const number = value === null ? "unclear" : "length" in value ? value.map(plain).join("..") : plain(value);
  return [number, ends === null ? bound : ends.join("+"), unit, ...(not === null ? [] : [`(${not})`])].join(" ");
}

function plain({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

const CASES = ["numbers-en.json", "numbers-es.json"].flatMap(
  (file) => JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8")) as Case[],
);

for (const each of CASES)
  test(`numbers: ${each.text}`, () => {
    const content = each.text.replaceAll(/[‹›]/g, "");
    const marked = [...each.text.matchAll(/‹([^›]*)›/g)].map((match) => match[1] ?? "");
    const numbers = read(each, content);
    assert.deepEqual(
      numbers.map(({ amount }) => amount.exact),
      marked,
    );
    assert.deepEqual(numbers.map(shown), each.read);
  });

test("every written number lies in its text, in order and without overlap, its number inside its words", () => {
  for (const each of CASES) {
    const content = each.text.replaceAll(/[‹›]/g, "");
    let last = 0;
    for (const { quote, number } of read(each, content)) {
      assert.equal(content.slice(quote.start, quote.end), quote.exact);
      assert.ok(quote.start >= last && number.start >= quote.start && number.end <= quote.end, quote.exact);
      last = quote.end;
    }
  }
});
