/** Totals that a draft breaks down, and sums that cannot be (RULES D8). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresIn } from "../src/core/check/prepared.ts";
import { wrongSum } from "../src/core/check/totals.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Figure, Fraction, Language } from "../src/core/model/index.ts";
import { readDraft } from "../src/core/read/layout/drafts.ts";
import { readBlocks } from "../src/core/read/read.ts";

/** The breakdowns of a draft, each "total = part + part"; "≥" where the parts need not be all, and behind "≠" what they come to where that cannot be. */
function breakdowns(text: string, language: Language): readonly string[] {
  const draft = readDraft(`---\npublished: 2024-07-08\nlanguage: ${language}\n---\n\n${text}\n`, { id: "draft" });
  assert.ok(!("kind" in draft));
  const source = { ...draft.text, language, published: draft.published, publisher: null };
  const found = figuresIn(draft, readBlocks(source, draft.layout, { codebook })).breakdowns;
  return [...found.values()].map((breakdown) => {
    const { total, parts, isWhole } = breakdown;
    const sum = wrongSum(breakdown);
    const ends = sum === null ? "" : ` ≠ ${[sum.low, sum.high].map(endOf).join("–")}`;
    return `${numberOf(total)} ${isWhole ? "=" : "≥"} ${parts.map(numberOf).join(" + ")}${ends}`;
  });
}

function numberOf({ number }: Figure): string {
  return String(number);
}

function endOf(end: Fraction | null): string {
  return end === null ? "…" : String(Number(end.numerator) / Number(end.denominator));
}

const CASES: readonly (readonly [why: string, language: Language, text: string, ...breakdowns: readonly string[]])[] = [
  [
    "behind a colon the parts are all there are",
    "en",
    "In June, 62 people were arrested: 40 in Guatemala and 22 in Honduras.",
    "62 = 40 + 22",
  ],
  ["in brackets too", "en", "In June, 62 people (40 in Guatemala and 22 in Honduras) were arrested.", "62 = 40 + 22"],
  [
    "parts that come to another number",
    "en",
    "In June, 62 people were arrested: 40 in Guatemala and 21 in Honduras.",
    "62 = 40 + 21 ≠ 61–61",
  ],
  [
    "parts that come to more",
    "en",
    "In June, 62 people were arrested: 40 in Guatemala and 23 in Honduras.",
    "62 = 40 + 23 ≠ 63–63",
  ],
  [
    "a bound that the sum lies in",
    "en",
    "In June, more than 60 people were arrested: 40 in Guatemala and 22 in Honduras.",
    "60 = 40 + 22",
  ],
  [
    "a bound that it does not",
    "en",
    "In June, more than 62 people were arrested: 40 in Guatemala and 22 in Honduras.",
    "62 = 40 + 22 ≠ 62–62",
  ],
  ["of one part nothing is a sum", "en", "In June, 62 people were arrested: 40 in Guatemala."],
  ["vague words have no sum", "en", "In June, dozens of people were arrested: 40 in Guatemala and 22 in Honduras."],
  [
    "without a colon, parts by place may leave some out",
    "en",
    "In June, 62 people were arrested in Peru, 40 in Lima and 20 in Cusco.",
    "62 ≥ 40 + 20",
  ],
  [
    "but are no more than all",
    "en",
    "In June, 62 people were arrested in Peru, 40 in Lima and 23 in Cusco.",
    "62 ≥ 40 + 23 ≠ 63–63",
  ],
  [
    "men and women are all there are",
    "en",
    "In June, 39 people were arrested in Lima, 25 men and 15 women.",
    "39 = 25 + 15 ≠ 40–40",
  ],
  [
    "and so are adults and minors",
    "es",
    "En junio fueron detenidas en Lima 39 personas, 25 adultos y 13 menores.",
    "39 = 25 + 13 ≠ 38–38",
  ],
  ["women may be minors: no parts", "en", "In June, 39 people were arrested in Lima, 25 women and 15 minors."],
  [
    "police and civilians are apart, but not everybody",
    "en",
    "In June, 39 people were killed in Lima, 25 police and 10 civilians.",
    "39 ≥ 25 + 10",
  ],
  [
    "soldiers and civilians",
    "en",
    "In June, 39 people were killed in Lima, 25 soldiers and 10 civilians.",
    "39 ≥ 25 + 10",
  ],
  [
    "a sum behind what it sums up, called so",
    "en",
    "On 4 June, 12 men and 7 women were arrested in Lima, 19 people in all.",
    "19 = 12 + 7",
  ],
  ["and wrong", "en", "On 4 June, 12 men and 7 women were arrested in Lima, 20 people in all.", "20 = 12 + 7 ≠ 19–19"],
  [
    "a last number that is not called a sum is none",
    "en",
    "On 4 June, 12 men and 7 women were arrested in Lima, and 20 people were freed.",
  ],
  [
    "a sum called so before its number",
    "es",
    "El 4 de junio fueron detenidos en Lima 12 hombres y 7 mujeres, en total 20 personas.",
    "20 = 12 + 7 ≠ 19–19",
  ],
  [
    "a list of places has no total in its first",
    "en",
    "Firearms seized in June: 47 in Soacha, 29 in Fusagasugá and 23 in Girardot.",
  ],
  [
    "other things are no parts",
    "en",
    "In June, 62 people were arrested: 40 rifles in Guatemala and 22 rifles in Honduras were seized.",
  ],
  [
    "a part is no more than its total",
    "en",
    "In June, 62 people were arrested: 70 in Guatemala, 40 in Honduras and 22 in Belize.",
    "62 = 40 + 22",
  ],
  ["each sentence by itself", "en", "In June, 62 people were arrested. There were 40 in Guatemala and 22 in Honduras."],
  [
    "how many places is no total",
    "en",
    "In June, three provinces added up to 187 arrests: 100 in Lima and 87 in Cusco.",
    "187 = 100 + 87",
  ],
  [
    "whom nothing parts are no parts beside a group: women rob too",
    "en",
    "In June, 43 people were arrested in Lima: 26 for robbery and 19 women.",
  ],
  ["nor do countries part women from men", "en", "In June, 40 people were arrested: 30 Guatemalans and 15 women."],
  [
    "two deeds behind a colon do",
    "en",
    "In June, 62 people were arrested in Lima: 40 for robbery and 22 for murder.",
    "62 = 40 + 22",
  ],
  [
    "women and minors behind a colon may be the same",
    "en",
    "In June, 43 people were arrested in Lima: 26 women and 19 minors.",
  ],
  [
    "one group told twice is not everybody",
    "en",
    "In June, 39 people were killed in Lima, 10 police at dawn and 9 police at night.",
  ],
  [
    "men and women of one place, and others of another",
    "en",
    "In June, 39 people were killed, 25 men and 10 women in Lima and 4 people in Cusco.",
    "39 ≥ 25 + 10",
  ],
  [
    "parts in all of the total's places are all there are",
    "en",
    "In June, 62 people were arrested in Lima and Cusco, 40 in Lima and 21 in Cusco.",
    "62 = 40 + 21 ≠ 61–61",
  ],
  [
    "a part may be as many as its total",
    "en",
    "In June, 40 people were arrested in Peru: 40 in Lima and 22 in Cusco.",
    "40 = 40 + 22 ≠ 62–62",
  ],
  [
    "a sum over both places behind them",
    "en",
    "In June, 41 people were arrested in Lima and 64 in Cusco: 105 in both regions.",
    "105 = 41 + 64",
  ],
  [
    "in Spanish",
    "es",
    "En junio hubo 41 detenidos en Lima y 64 en Cusco: 104 en las dos regiones.",
    "104 = 41 + 64 ≠ 105–105",
  ],
  [
    "a last count of the same elsewhere is no sum",
    "en",
    "On 4 June, 12 men and 7 women were arrested in Lima, and 20 people in Cusco.",
  ],
  [
    "percentages are not added",
    "en",
    "In June, 62 percent of the arrests were in three countries: 40 percent in Guatemala and 22 percent in Honduras.",
  ],
  [
    "kinds of things behind a colon",
    "en",
    "Police seized 62 weapons in June: 40 rifles and 21 pistols.",
    "62 = 40 + 21 ≠ 61–61",
  ],
];

for (const [why, language, text, ...expected] of CASES)
  test(`${why}: ${text}`, () => assert.deepEqual(breakdowns(text, language), expected));
