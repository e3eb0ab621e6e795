/** Which counts mend an earlier one, and which are taken back (RULES C2). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { dayFrom, type Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

const CASES: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "Officials said 33 people were killed, not 36.", ["33 revised deaths", "36 withdrawn deaths"]],
  [
    "en",
    "Customs seized 14 trucks, rather than the 18 it announced.",
    ["14 revised seizures", "18 withdrawn seizures"],
  ],
  ["en", "Erratum: 27 bodies were found in Zacapa on 3 May.", ["27 revised deaths"]],
  ["en", "In all, 120 rifles were seized. Duplicate records were struck from the list.", ["120 revised weapons"]],
  [
    "en",
    "The ministry counts 212 arrests in June. An earlier tally of 230 included the same people twice.",
    ["212 revised arrests", "230 withdrawn arrests"],
  ],
  [
    "en",
    "The Red Cross retracted its figure of 90 displaced families; there were 75.",
    ["90 withdrawn displaced", "75 revised displaced"],
  ],
  ["en", "Officers arrested 40 people. The department of corrections received none.", ["40 - arrests"]],
  ["en", "Agents inspected 30 boats and revised their papers.", ["30 - other"]],
  ["es", "El ministerio corrigió a la baja su balance: 61 homicidios en abril.", ["61 revised deaths"]],
  ["es", "No fueron 36 sino 39 las armas decomisadas.", ["36 withdrawn other", "39 revised weapons"]],
  ["es", "La Policía revisó la cifra de muertos de 61 a 54.", ["61 withdrawn deaths", "54 revised deaths"]],
  [
    "es",
    "El Instituto anuló su dato de 12 cuerpos hallados en la costa y lo reemplazó por 9.",
    ["12 withdrawn deaths", "9 revised deaths"],
  ],
  [
    "es",
    "Hubo 205 secuestros. Tras depurar la base de datos se eliminaron expedientes repetidos.",
    ["205 revised kidnappings"],
  ],
  ["es", "Según un recuento de la Cruz Roja, 45 personas murieron.", ["45 - deaths"]],
  ["es", "Revisaron 300 vehículos y detuvieron a 20 personas.", ["300 - other", "20 - arrests"]],
];

for (const [language, content, expected] of CASES)
  test(`revisions: ${content}`, () => {
    const source = { id: "t", content, language, published: dayFrom("2025-07-01"), publisher: null };
    const { figures } = read(source, { codebook });
    assert.deepEqual(
      figures.map(({ number, revision, counted }) => `${number} ${revision ?? "-"} ${counted.measure}`),
      expected,
    );
  });

test("who corrects a count says it", () => {
  const content = "La fiscalía de Sonora rectificó su balance a 52 cuerpos recuperados.";
  const source = { id: "t", content, language: "es", published: dayFrom("2025-07-01"), publisher: "El Faro" } as const;
  const [figure] = read(source, { codebook }).figures;
  assert.equal(figure?.attribution.speaker?.name, "La fiscalía de Sonora");
});
