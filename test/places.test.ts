import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import { decimalFrom, type Language, type Window } from "../src/core/model/index.ts";
import { NOTHING_COUNTED } from "../src/core/read/counted/amount-counted.ts";
import { readNames } from "../src/core/read/names/names.ts";
import { figurePlaces } from "../src/core/read/places/figure-places.ts";
import { read } from "../src/core/read/read.ts";
import { readSpeech } from "../src/core/read/speech/speech.ts";
import { type Block, passageOf } from "../src/core/read/text/passage.ts";

interface Case {
  readonly language: Language;
  /** The place asked for stands between ‹ and ›. */
  readonly text: string;
  /** Its code; null when the text leaves it open. */
  readonly read: string | null;
}

const CASES = JSON.parse(readFileSync(new URL("cases/places.json", import.meta.url), "utf8")) as readonly Case[];

function passage(content: string, language: Language) {
  const source = { id: "t", content, language, published: null, publisher: null };
  const block: Block = { start: 0, end: content.length, role: "paragraph" };
  return passageOf(source, lexiconOf(language), [block]);
}

for (const { language, text, read } of CASES)
  test(`places: ${text}`, () => {
    const start = text.indexOf("‹");
    const { mentions } = readNames(passage(text.replaceAll(/[‹›]/g, ""), language));
    const mention = mentions.find((each) => each.start === start);
    assert.equal(mention?.kind, "place");
    assert.equal(mention?.place?.code, read);
  });

/** Codes of the places and origins of the amount between ‹ and ›, which counts the words between « and ». */
function placesOf(marked: string, language: Language = "en") {
  const content = marked.replaceAll(/[‹›«»]/g, "");
  const [start, end, from, to] = ["‹", "›", "«", "»"].map((mark, index) => marked.indexOf(mark) - index) as [
    number,
    number,
    number,
    number,
  ];
  const text = passage(content, language);
  const names = readNames(text);
  const quote = { textId: "t", start: from, end: to, exact: content.slice(from, to) };
  const counted = { ...NOTHING_COUNTED, quote, measure: "arrests" };
  const amount = {
    start,
    end,
    counted,
    bound: "exact" as const,
    number: decimalFrom("12"),
    rhetorical: false,
    unit: "count",
    turn: null,
    item: null,
  };
  const window: Window = { from: null, to: null, openEnd: false, inferred: [], quotes: [] };
  const found = figurePlaces(
    { ...amount, window },
    { passage: text, names, speech: readSpeech(text, names, []), figures: [] },
  );
  return { places: found.places.map(({ code }) => code), origins: found.origins.map(({ code }) => code) };
}

test("a place that heads a line holds for its figures up to the next place", () => {
  assert.deepEqual(placesOf("Costa Rica, 1 to 12 May: 14 «arrests», ‹3› «deaths».").places, ["CR"]);
  assert.deepEqual(placesOf("Honduras (3 de mayo): ‹3› «muertos»; en Guatemala, 5.", "es").places, ["HN"]);
  assert.deepEqual(placesOf("En Honduras: ‹12› «heridos»; en Guatemala: 4.", "es").places, ["HN"]);
});

test("where the counted come from, in the ways Spanish says it", () => {
  for (const counted of [
    "«hombres procedentes» de El Salvador",
    "«hombres originarios de El Salvador»",
    "«personas» que huían de El Salvador",
    "«personas de origen salvadoreño»",
    "«personas de nacionalidad salvadoreña»",
  ])
    assert.deepEqual(placesOf(`En Honduras detuvieron a ‹12› ${counted}.`, "es"), { places: ["HN"], origins: ["SV"] });
});

test("where the counted come from is not where they were counted", () => {
  assert.deepEqual(placesOf("Police arrested ‹12› «gang members from El Salvador» in Honduras and Guatemala."), {
    places: ["HN", "GT"],
    origins: ["SV"],
  });
  assert.deepEqual(placesOf("In Honduras, police arrested ‹12› «Salvadoran gang members»."), {
    places: ["HN"],
    origins: ["SV"],
  });
});

test("every figure of a list has its own place", () => {
  assert.deepEqual(placesOf("The firm will cut ‹300› «jobs» in France, 200 in Germany.").places, ["FR"]);
  assert.deepEqual(placesOf("The firm will cut 300 jobs in France, ‹200› «more» in Germany.").places, ["DE"]);
});

test("a body that acts brings its country, and a silent sentence takes the place of the one before", () => {
  assert.deepEqual(placesOf("Guatemalan authorities detained ‹12› «men».").places, ["GT"]);
  assert.deepEqual(placesOf("A storm hit Honduras. It left ‹12› «dead».").places, ["HN"]);
});

test("a place that opens a clause holds for what the clause counts", () => {
  assert.deepEqual(placesOf("Kenya lost ‹12› «soldiers», while Uganda lost 5.").places, ["KE"]);
  assert.deepEqual(placesOf("Kenya lost 12 soldiers, while Uganda lost ‹5› «more».").places, ["UG"]);
  assert.deepEqual(placesOf("Ecuador cerró el año con ‹30› «motines», mientras que Perú sumó 9.", "es").places, ["EC"]);
  assert.deepEqual(placesOf("En León hubo ‹21› «robos» y en Estelí 15, dijo Nicaragua.", "es").places, ["NI-LE"]);
});

test("where something is said is not where it happened, nor is a place on the way", () => {
  assert.deepEqual(
    placesOf("En Bogotá, el vocero del grupo aseguró que en Ecuador murieron ‹30› «hombres».", "es").places,
    ["EC"],
  );
  const shipped = "A raid in Ecuador hurt many. Ecuador blamed a gang. Boxes for Antwerp hid ‹12› «rifles».";
  assert.deepEqual(placesOf(shipped).places, ["EC"]);
});

test("a place in a country brings the country where the language's news names it, and a dateline sets the scene", () => {
  assert.deepEqual(placesOf("In Sonsonate, El Salvador, police held ‹12› «men».").places, ["SV-SO", "SV"]);
  assert.deepEqual(placesOf("In Guatemala, police held 12 men. In Jutiapa they held ‹9› «men».").places, [
    "GT-JU",
    "GT",
  ]);
  assert.deepEqual(
    placesOf("Managua, 3 may (AX).- Perú y Chile enviaron ayuda. Viajaron ‹12› «barcos».", "es").places,
    ["NI"],
  );
});

test("a place that is only compared with, or one of two countries, is no place of the figure", () => {
  assert.deepEqual(placesOf("Belize, Mexico and Cuba trade. It sold ‹12› «ships».").places, []);
});

test("what did something is its scene, behind a date as well, and two countries together are", () => {
  assert.deepEqual(placesOf("On 3 May 2024 Panama deported ‹12› «people» to Ecuador.").places, ["PA"]);
  assert.deepEqual(placesOf("Entre el 1 y el 9 de mayo Paraguay extraditó a ‹12› «presos».", "es").places, ["PY"]);
  assert.deepEqual(placesOf("Chile y Uruguay han deportado a ‹12› «personas».", "es").places, ["CL", "UY"]);
});

test("a few sources or documents are nowhere, and what holds nationwide is of the country", () => {
  const inLima = (read: string) => `En Lima, Perú, hubo paros. ${read}`;
  assert.deepEqual(placesOf(inLima("Creció a nivel nacional: ‹12› «heridos»."), "es").places, ["PE"]);
  const texts = read(
    { id: "t", content: "Lo dijeron en Lima dos fuentes.", language: "es", published: null, publisher: null },
    { codebook },
  );
  assert.deepEqual(texts.figures[0]?.places, []);
});

test("the province or town of its title is where a story stays, unless its lead names the country as well", () => {
  const placesIn = (title: string, lead: string) => {
    const content = `${title}\n\n${lead}\n\nUna bala hirió a 12 soldados.\n`;
    const { figures } = read({ id: "t", content, language: "es", published: null, publisher: null }, { codebook });
    return figures.at(-1)?.places.map(({ code }) => code);
  };
  const lead = "El gobernador de Michoacán habló de la violencia en Michoacán ante el Congreso de México.";
  assert.deepEqual(placesIn("Sube la violencia en Michoacán", lead), ["MX-MIC"]);
  const nation = "El gobernador habló en Michoacán y en Colima de la violencia en México.";
  assert.deepEqual(placesIn("Sube la violencia en México", nation), ["MX"]);
});
