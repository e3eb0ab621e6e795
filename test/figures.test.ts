import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Language, TimeExpression } from "../src/core/model/index.ts";
import type { Amount } from "../src/core/read/counted/amount-settings.ts";
import { readAmounts } from "../src/core/read/counted/amounts.ts";
import type { NameMention, Names } from "../src/core/read/names/names.ts";
import { scanOf } from "../src/core/read/numbers/scan.ts";
import { placeCountry } from "../src/core/read/places/home-country.ts";
import { type Block, passageOf } from "../src/core/read/text/passage.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly read: readonly string[];
}

const NO_NAMES: Names = {
  mentions: [],
  people: [],
  organizations: [],
  places: [],
  home: null,
  seat: null,
  partOf: null,
};

function read(content: string, language: Language, given: { names?: Names; times?: readonly TimeExpression[] } = {}) {
  const source = { id: "t", content, language, published: null, publisher: null };
  const block: Block = { start: 0, end: content.length, role: "paragraph" };
  const passage = passageOf(source, lexiconOf(language), content.trim() === "" ? [] : [block]);
  const scan = scanOf(passage, { country: placeCountry(given.names ?? NO_NAMES), home: null });
  return readAmounts(scan, { names: given.names ?? NO_NAMES, times: given.times ?? [], codebook });
}

/** "‹nearly 2,700› people" → the text without marks and where the marks stood. */
function unmarked(text: string): { content: string; marked: string[] } {
  const marked = [...text.matchAll(/‹([^›]*)›/g)].map((match) => match[1] ?? "");
  return { content: text.replaceAll(/[‹›]/g, ""), marked };
}

function shown(amount: Amount): string {
  const number = [amount.number].flat().join("..");
  const alleged = amount.counted.hedges.length > 0 ? " alleged" : "";
  const rhetorical = amount.rhetorical ? " rhetorical" : "";
  return `${number} ${amount.bound} ${amount.unit} ${amount.counted.measure}${alleged}${rhetorical}`;
}

function casesIn(file: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), "utf8")) as Case[];
}

const CASES = ["figures-en.json", "figures-es.json", "measures.json"].flatMap(casesIn);

for (const { language, text, read: expected } of CASES)
  test(`figures: ${text}`, () => {
    const { content, marked } = unmarked(text);
    const { amounts } = read(content, language);
    assert.deepEqual(
      amounts.map(({ quote }) => quote.exact),
      marked,
    );
    assert.deepEqual(amounts.map(shown), expected);
  });

/** Every amount quotes its own words, in order, without overlap, and moves with the text around it. */
function assertLaws(content: string, language: Language): void {
  const { amounts, unread } = read(content, language);
  let last = 0;
  for (const { quote, start, end, counted } of amounts) {
    assert.equal(content.slice(start, end), quote.exact);
    assert.ok(start >= last, `${quote.exact} overlaps what stands before it`);
    last = end;
    if (counted.quote !== null)
      assert.equal(content.slice(counted.quote.start, counted.quote.end), counted.quote.exact);
  }
  for (const { quote } of unread) assert.equal(content.slice(quote.start, quote.end), quote.exact);
  const moved = read(`\n\n${content}`, language).amounts;
  assert.deepEqual(
    moved.map(({ start, quote }) => [start - 2, quote.exact]),
    amounts.map(({ start, quote }) => [start, quote.exact]),
  );
}

test("amounts quote, keep their order and move with their text", () => {
  for (const { language, text } of CASES) assertLaws(unmarked(text).content, language);
});

test("amounts keep the laws on any text made of number words, marks and names", () => {
  const pieces = fc.constantFrom(
    ..."43 2,700 36.000 1.234 1’396.342 12 mil millones millón y medio half dozen dozens of de los less than más de % percent $ Q500 MS13 - . , ( two tres un una entre 20 a 30 uno cada diez arrested detenidos 1.2m 18th por 100 000 the".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom<Language>("en", "es"), (words, language) => {
      assertLaws(words.join(" "), language);
      assertLaws(words.join(""), language);
    }),
    { numRuns: 400 },
  );
});

test("an aside that a text opens with has nothing before it", () => {
  for (const text of [", de, 43", ", en mayo, 43 personas."]) assertLaws(text, "es");
});

test("a separator that could mark thousands or decimals is not read, and an editor sees it", () => {
  const { amounts, unread } = read("The index stood at 1.234 on the day.", "en");
  assert.deepEqual(amounts, []);
  assert.deepEqual(
    unread.map(({ quote, reason }) => [quote.exact, reason]),
    [["1.234", "ambiguous-separator"]],
  );
});

test("other numbers of the text show what a separator marks", () => {
  const english = read("It fell from 2.5 points to 1.234 points after 2,700 trades.", "en").amounts;
  assert.deepEqual(
    english.map(({ number }) => number),
    ["2.5", "1.234", "2700"],
  );
  const spanish = read("Hubo 1.234 capturas, un 2,5 % más.", "es").amounts;
  assert.deepEqual(
    spanish.map(({ number }) => number),
    ["1234", "2.5"],
  );
});

test("names and moments keep their numbers", () => {
  const content = "Barrio Nueve lost 43 members on 30 May 2022.";
  const name: NameMention = {
    kind: "place",
    name: "Barrio Nueve",
    start: 0,
    end: 12,
    place: null,
    organization: null,
    person: null,
  };
  const moment = content.indexOf("30 May 2022");
  const time: TimeExpression = {
    quote: { textId: "t", start: moment, end: moment + 11, exact: "30 May 2022" },
    type: "date",
    window: null,
    value: "2022-05-30",
    modifier: null,
    ends: [],
  };
  const { amounts } = read(content, "en", { names: { ...NO_NAMES, mentions: [name] }, times: [time] });
  assert.deepEqual(
    amounts.map(({ quote }) => quote.exact),
    ["43"],
  );
});

test("what is counted: the noun phrase, its head, group, hedges and the stage of a case", () => {
  const [english] = read("Police held 36 people suspected of being gang members.", "en").amounts;
  assert.equal(english?.counted.quote?.exact, "people suspected of being gang members");
  assert.equal(english?.counted.head, "person");
  assert.equal(english?.counted.group, "gang-members");
  assert.deepEqual(english?.counted.hedges, ["suspected"]);
  const [spanish] = read("Fueron condenados 12 presuntos pandilleros salvadoreños.", "es").amounts;
  assert.equal(spanish?.counted.head, "pandillero");
  assert.equal(spanish?.counted.group, "gang-members");
  assert.deepEqual(spanish?.counted.hedges, ["presuntos"]);
  const [charged] = read("A judge freed 5 people charged with extortion.", "en").amounts;
  assert.equal(charged?.counted.stage, "charged");
});

test("ellipsis takes up what was counted before", () => {
  const [all, minors] = read("Officers arrested 40 suspected smugglers. Of them, six were minors.", "en").amounts;
  assert.equal(all?.counted.measure, "arrests");
  assert.equal(minors?.counted.measure, "arrests");
  assert.equal(minors?.counted.quote?.exact, "suspected smugglers");
  assert.equal(minors?.counted.group, "minors");
});

test("a share holds its part and its whole", () => {
  const content = "The 43 arrests account for less than two percent of the nearly 2,700 people deported.";
  const [arrests, share, deported] = read(content, "en").amounts;
  assert.equal(share?.mode, "share");
  assert.equal(share?.ratio?.part?.figureStart, arrests?.start);
  assert.equal(share?.ratio?.whole?.figureStart, deported?.start);
  assert.equal(share?.ratio?.claim, "part-of");
  const [, beside] = read("Las 43 capturas equivalen al 2 % de los deportados.", "es").amounts;
  assert.equal(beside?.ratio?.claim, "compared-with");
  assert.equal(beside?.ratio?.whole?.quote.exact, "deportados");
});

test("a change has a direction and, where the text gives it, its base", () => {
  const [rise] = read("Homicides rose 12 percent this year.", "en").amounts;
  assert.equal(rise?.change?.direction, "up");
  const [fall] = read("Hubo una reducción de 18 % en los robos.", "es").amounts;
  assert.equal(fall?.change?.direction, "down");
  const [percent, base] = read("Killings fell 20 percent from 50 killings a year before.", "en").amounts;
  assert.equal(percent?.change?.base?.figureStart, base?.start);
});
