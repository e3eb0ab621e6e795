import assert from "node:assert/strict";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Language } from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

/** The units of a text's money, in order. */
function units(language: Language, publisher: string | null, content: string): readonly string[] {
  const source = { id: "t", content, language, published: null, publisher } as const;
  return read(source, { codebook }).figures.map(({ unit }) => unit);
}

test("a bare dollar sign is the money of the publisher's country", () => {
  const text = "El botín fue de $ 500.000.";
  assert.deepEqual(units("es", "Carabineros de Chile", text), ["CLP"]);
  assert.deepEqual(units("es", "Clarín", text), ["ARS"]);
  assert.deepEqual(units("es", "Secretaría de Seguridad de la Ciudad de México", text), ["MXN"]);
  assert.deepEqual(units("es", "Ministerio del Interior de Ecuador", text), ["USD"]);
  assert.deepEqual(units("en", "Royal Canadian Mounted Police", "Thieves took $500,000."), ["CAD"]);
});

test("the publisher's country goes before the one a text is about", () => {
  assert.deepEqual(units("es", "Fiscalía de Colombia", "En Lima, Perú, hallaron $ 500.000."), ["COP"]);
});

test("without a publisher's country the text's places decide", () => {
  assert.deepEqual(units("es", "Diario del Puerto", "Pagó $ 500.000 en Rosario, Argentina."), ["ARS"]);
  assert.deepEqual(units("es", null, "Pagó $ 500.000 en Bogotá, Colombia."), ["COP"]);
  assert.deepEqual(units("en", null, "Thieves took $500,000 in Toronto, Canada."), ["CAD"]);
});

test("where nothing shows whose dollars they are, they stay open", () => {
  assert.deepEqual(units("es", null, "El botín fue de $ 500.000."), ["other:$"]);
  assert.deepEqual(units("es", null, "En México y en Colombia cobraron $ 500.000."), ["other:$"]);
  assert.deepEqual(units("es", "Gobierno de México y Gobierno de Colombia", "Pagó $ 500.000."), ["other:$"]);
  assert.deepEqual(units("en", null, "Thieves took $500,000 in Bogota, Colombia."), ["other:$"]);
});

test("a text that names pesos means dollars by its sign in English", () => {
  const text = "The ransom in Cali, Colombia, was 900 million pesos ($230,000).";
  assert.deepEqual(units("en", null, text), ["COP", "USD"]);
});
