/** The keys under which people, events and quotations are found: whoever may be one shares one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { namesToldIn, type ToldName, toldNamesOf } from "../src/core/count/told-names.ts";
import type { Quotation, Reading, StatementValue } from "../src/core/model/index.ts";
import { quoteAt } from "./recorded.ts";

const person = (name: string | null) => ({ kind: "person", name }) as StatementValue;
const event = (...names: readonly string[]) =>
  ({ kind: "event", targets: names.map((name) => ({ name })) }) as unknown as StatementValue;

function quotation(name: string | null, direct = true): StatementValue & Quotation {
  const speaker = name === null ? null : { name, mention: null, kind: "organization", country: null };
  const attribution = { speaker, cue: null, via: null };
  const quote = quoteAt(0, "“We counted.”");
  return { kind: "quotation", quote, direct, attribution, addressee: null, continues: false } as never;
}

const keys = (names: readonly ToldName[]) => names.map(({ kind, key }) => `${kind}: ${key}`);

test("a person is found by any two words of the name, in any order, with or without accents", () => {
  assert.deepEqual(keys(toldNamesOf(person("Rosa Paz"))), ["person: paz rosa"]);
  assert.deepEqual(keys(toldNamesOf(person("PAZ, Rosa"))), ["person: paz rosa"]);
  assert.deepEqual(keys(toldNamesOf(person("Rosa Páz Lima"))), [
    "person: lima paz",
    "person: lima rosa",
    "person: paz rosa",
  ]);
  // a word that stands twice makes no pair with itself
  assert.deepEqual(keys(toldNamesOf(person("Rosa Rosa"))), []);
});

test("nobody is found by one word, and nobody without a name", () => {
  assert.deepEqual(toldNamesOf(person("Rosa")), []);
  assert.deepEqual(toldNamesOf(person(null)), []);
});

test("of a very long name the first eight words make keys", () => {
  assert.equal(toldNamesOf(person("a b c d e f g h")).length, 28);
  assert.equal(toldNamesOf(person("a b c d e f g h i j")).length, 28);
});

test("an event is found by each of those it happened to, once", () => {
  assert.deepEqual(keys(toldNamesOf(event("Rosa Paz", "Ana Ruiz", "Paz Rosa"))), [
    "event: paz rosa",
    "event: ana ruiz",
  ]);
  assert.deepEqual(toldNamesOf(event()), []);
});

test("quoted words are found by a speaker's name, even of one word; words in no marks and of nobody are not", () => {
  assert.deepEqual(keys(toldNamesOf(quotation("Navy"))), ["quotation: navy"]);
  assert.deepEqual(keys(toldNamesOf(quotation("Interior Ministry"))), ["quotation: interior ministry"]);
  assert.deepEqual(keys(toldNamesOf(quotation("Ministerio del Interior"))), ["quotation: interior ministry"]);
  assert.deepEqual(toldNamesOf(quotation("Navy", false)), []);
  assert.deepEqual(toldNamesOf(quotation(null)), []);
  assert.deepEqual(toldNamesOf(quotation("the")), []);
});

test("a figure tells of nobody by name", () => {
  assert.deepEqual(toldNamesOf({ kind: "figure" } as StatementValue), []);
});

test("a draft is held against what was told of its people, what happened to them, and whom it quotes", () => {
  const reading = (given: Partial<Reading>) => ({ people: [], quotations: [], ...given }) as unknown as Reading;
  const people = [{ name: "Rosa Paz" }, { name: null }] as unknown as Reading["people"];
  assert.deepEqual(keys(namesToldIn(reading({ people }))), ["person: paz rosa", "event: paz rosa"]);
  const quotations = [quotation("Navy"), quotation("Army", false), quotation(null)];
  assert.deepEqual(keys(namesToldIn(reading({ quotations }))), ["quotation: navy"]);
});
