import assert from "node:assert/strict";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { dayFrom, type Figure, type Language, type Relation } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** What a text says of its counts, each relation in one line: how, the counts with their places and days. */
function relationsIn(content: string, language: Language): readonly string[] {
  const published = dayFrom("2024-07-10");
  const reading = read({ id: "t", content, language, published, publisher: null }, { codebook });
  return reading.relations.map(lineOf);
}

function lineOf(relation: Relation): string {
  switch (relation.kind) {
    case "comparison":
      return `${termOf(relation.of)} ${relation.order} than ${termOf(relation.against)}`;
    case "superlative":
      return `${termOf(relation.of)} ${relation.extreme} ${relation.period ?? "-"} ${relation.from ?? ""}/${relation.to ?? ""}`;
    case "run":
      return `${termOf(relation.of)} ${relation.direction} ${relation.length} ${relation.period}`;
    case "change":
      return `${termOf(relation.of)} ${relation.direction} by ${relation.by} from ${termOf(relation.against)}`;
  }
}

function termOf({ counted, places, window }: Figure): string {
  const what = counted.measure === "other" ? (counted.head ?? "?") : counted.measure;
  const where = places.map((place) => place.name).join("+");
  return [what, counted.group ?? "", where, `${window.from ?? ""}..${window.to ?? ""}`].filter(Boolean).join(" ");
}

const cases: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    "en",
    "In May 2024 police in Chile made more arrests in Iquique than in Arica.",
    ["arrests Iquique+Chile 2024-05-01..2024-05-31 more than arrests Arica 2024-05-01..2024-05-31"],
  ],
  [
    // a pronoun for the only count of the sentence before
    "en",
    "Peru recorded 61 kidnappings in May 2024. That was 13 more than in April 2024.",
    ["kidnappings Peru 2024-05-01..2024-05-31 up by difference from kidnappings Peru 2024-04-01..2024-04-30"],
  ],
  [
    "es",
    "Perú registró 61 secuestros en mayo de 2024. Son 13 más que en abril de 2024.",
    ["kidnappings Perú 2024-05-01..2024-05-31 up by difference from kidnappings Perú 2024-04-01..2024-04-30"],
  ],
  ["en", "Peru recorded 61 kidnappings and 40 murders in May 2024. That was 13 more than in April 2024.", []],
  [
    // past what is set off before the verb
    "en",
    "Murders in Arima, the police division that takes in the old town, fell by a third in 2023.",
    [
      "deaths Arima+Trinidad and Tobago 2023-01-01..2023-12-31 down by percent from deaths Arima+Trinidad and Tobago 2022..2022",
    ],
  ],
  [
    "en",
    "Peru recorded fewer kidnappings than Ecuador in 2023.",
    ["kidnappings Peru 2023-01-01..2023-12-31 fewer than kidnappings Ecuador 2023-01-01..2023-12-31"],
  ],
  [
    "es",
    "En mayo de 2024 hubo más secuestros en Tulcán que en Ibarra, y menos en Loja que en Macas. En junio de 2024 fueron más en Ibarra que en Loja.",
    [
      "kidnappings Tulcán 2024-05-01..2024-05-31 more than kidnappings Ibarra 2024-05-01..2024-05-31",
      "kidnappings Loja 2024-05-01..2024-05-31 fewer than kidnappings Macas 2024-05-01..2024-05-31",
      "kidnappings Ibarra 2024-06-01..2024-06-30 more than kidnappings Loja 2024-06-01..2024-06-30",
    ],
  ],
  [
    "en",
    "More people were killed in Cali than in Neiva in May 2024. Fewer were killed in Pasto than in Tumaco.",
    [
      "deaths Cali+Colombia 2024-05-01..2024-05-31 more than deaths Neiva 2024-05-01..2024-05-31",
      "deaths Pasto 2024-05-01..2024-05-31 fewer than deaths Tumaco 2024-05-01..2024-05-31",
    ],
  ],
  [
    "es",
    "En junio de 2024 hubo en Bolivia menos secuestros que en junio de 2023.",
    ["kidnappings Bolivia 2024-06-01..2024-06-30 fewer than kidnappings Bolivia 2023-06-01..2023-06-30"],
  ],
  [
    "es",
    "Paraguay registró en 2023 más homicidios que Uruguay.",
    ["deaths Paraguay 2023-01-01..2023-12-31 more than deaths Uruguay 2023-01-01..2023-12-31"],
  ],
  [
    "en",
    "The 71 kidnappings in Haiti in May 2024 were the highest monthly total since 2021.",
    ["kidnappings Haiti 2024-05-01..2024-05-31 highest month 2022-01-01/"],
  ],
  [
    "es",
    "Los 24 secuestros de mayo de 2024 en Ecuador son la cifra mensual más baja desde enero de 2022.",
    ["kidnappings Ecuador 2024-05-01..2024-05-31 lowest month 2022-02-01/"],
  ],
  [
    "en",
    "Arrests in Belize rose in June for the fourth month in a row.",
    ["arrests Belize 2024-06-01..2024-06-30 up 4 month"],
  ],
  [
    "es",
    "En 2023 los homicidios bajaron en Colombia por segundo año consecutivo.",
    ["deaths Colombia 2023-01-01..2023-12-31 down 2 year"],
  ],
  [
    "en",
    "Kidnappings in Haiti doubled between April and May 2024.",
    ["kidnappings Haiti 2024-05..2024-05 up by times from kidnappings Haiti 2024-04..2024-04"],
  ],
  [
    "es",
    "En 2023 hubo en Honduras 40 secuestros menos que en 2022.",
    ["kidnappings Honduras 2023-01-01..2023-12-31 down by difference from kidnappings Honduras 2022-01-01..2022-12-31"],
  ],
  // what a change leaves out comes from the one before it, and a year alone is held against the year before
  [
    "en",
    "Kidnappings in Iquique fell by a third between May and June 2024. In Arica they more than doubled.",
    [
      "kidnappings Iquique+Chile 2024-06..2024-06 down by percent from kidnappings Iquique+Chile 2024-05..2024-05",
      "kidnappings Arica+Chile 2024-06..2024-06 up by times from kidnappings Arica+Chile 2024-05..2024-05",
    ],
  ],
  [
    "es",
    "En 2023 se duplicaron los secuestros en Piura.",
    ["kidnappings Piura 2023-01-01..2023-12-31 up by times from kidnappings Piura 2022..2022"],
  ],
  // a bound, a degree of worth and a relative clause hold nothing against anything
  ["en", "More than 60 people were arrested in Peru on Monday.", []],
  ["en", "He said the work was more dangerous than ever.", []],
  ["es", "Más de 60 personas que viven en Lima fueron detenidas.", []],
  ["es", "Pidió más policías para que vuelva la calma.", []],
  [
    "es",
    "Con 31 homicidios, marzo fue el mes con más homicidios del primer trimestre en Guayaquil.",
    ["deaths Guayaquil 2024-03-01..2024-03-31 highest month 2024-01-01/2024-03-31"],
  ],
  [
    "es",
    "Mayo fue el mes con menos secuestros del año en Arauca.",
    ["kidnappings Arauca 2024-05-01..2024-05-31 lowest month 2024-01-01/2024-12-31"],
  ],
  ["es", "Mayo fue un mes con más homicidios en Guayaquil.", []],
  [
    "es",
    "En 2023, el mes con mayor número de extorsiones en Lima fue agosto.",
    ["extorsion Lima 2023-08-01..2023-08-31 highest month 2023-01-01/2023-12-31"],
  ],
  [
    "en",
    "March brought the most murders of any month in the first half of the year in Kingston: 31 murders.",
    ["deaths Kingston+Jamaica 2024-03-01..2024-03-31 highest month 2024-01-01/2024-06-30"],
  ],
  [
    "en",
    "With 31 arrests, May had the fewest arrests of the year in Kingston.",
    ["arrests Kingston+Jamaica 2024-05-01..2024-05-31 lowest - 2024-01-01/2024-12-31"],
  ],
];

for (const [language, content, expected] of cases) {
  test(`relations of «${content}»`, () => {
    assert.deepEqual(relationsIn(content, language), expected);
  });
}

/** The figures of a text with what they count, where and when. */
function figuresIn(content: string, language: Language): readonly string[] {
  const source = { id: "t", content, language, published: dayFrom("2024-07-10"), publisher: null };
  return read(source, { codebook }).figures.map((figure) => `${String(figure.number)} ${termOf(figure)}`);
}

test("a list's heading says what its items count, their labels when", () => {
  assert.deepEqual(figuresIn("Homicidios en Managua por año. 2021: 84. 2022: 91. 2023: 77.", "es"), [
    "84 deaths Managua 2021-01-01..2021-12-31",
    "91 deaths Managua 2022-01-01..2022-12-31",
    "77 deaths Managua 2023-01-01..2023-12-31",
  ]);
  assert.deepEqual(figuresIn("Kidnappings in Haiti in 2023. March: 31; May: 44.", "en"), [
    "31 kidnappings Haiti 2023-03-01..2023-03-31",
    "44 kidnappings Haiti 2023-05-01..2023-05-31",
  ]);
});

test("a list's labels say where", () => {
  assert.deepEqual(figuresIn("Femicides in Bolivia in 2023. La Paz: 27. Santa Cruz: 19.", "en"), [
    "27 deaths La Paz+Bolivia 2023-01-01..2023-12-31",
    "19 deaths Santa Cruz+Bolivia 2023-01-01..2023-12-31",
  ]);
});

test("none of what is tallied is a figure of zero; none of anything else is no figure", () => {
  assert.deepEqual(figuresIn("There were no homicides in Belize in May 2024. No evidence was found.", "en"), [
    "0 deaths Belize 2024-05-01..2024-05-31",
  ]);
  assert.deepEqual(figuresIn("No independent body has confirmed the tallies.", "en"), []);
  assert.deepEqual(figuresIn("Ningún detenido ha declarado.", "es"), []);
  assert.deepEqual(figuresIn("En mayo de 2024 no se registraron secuestros en Belice. No hubo comentarios.", "es"), [
    "0 kidnappings Belice 2024-05-01..2024-05-31",
  ]);
});
