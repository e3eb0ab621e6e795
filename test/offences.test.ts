/** Under which noun people are counted of whom only a charge, or a country, is known (RULES C9). */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  crimeNamed,
  crimeOfOffender,
  headCounted,
  isAnyone,
  isMember,
  kindredOffenders,
  nameOneCrime,
} from "../src/core/count/offences.ts";
import type { Counted } from "../src/core/model/index.ts";

const PLAIN = { measure: "arrests", hedges: [], stage: null, qualifiers: [], organization: null } as const;

test("people of whom a charge is all that is known are counted as whoever would have done it", () => {
  const cases: readonly (readonly [Partial<Counted>, head: string | null, why: string])[] = [
    [{ head: "suspect" }, "suspect", "suspected of nothing that is said"],
    [{ head: "suspect", hedges: ["suspected"], qualifiers: ["homicide"] }, "murderer", "of a crime"],
    [{ head: "suspect", hedges: ["suspected"], qualifiers: ["male", "homicidio"] }, "murderer", "in any language"],
    [{ head: "acusado", stage: "accused", qualifiers: ["extortion"] }, "extortionist", "accused of it"],
    [{ head: "suspect", hedges: ["suspected"], qualifiers: ["male"] }, "suspect", "no crime among the words"],
    [{ head: "person", stage: "accused", qualifiers: ["robbery"] }, "robber", "people accused are suspects"],
    [{ head: "person", stage: "charged", qualifiers: ["robbery"] }, "person", "people charged are people"],
    [{ head: "person", hedges: ["suspected"], qualifiers: ["robbery"] }, "person", "suspected of something"],
    [{ head: "soldier", stage: "accused", qualifiers: ["robbery"] }, "soldier", "soldiers stay soldiers"],
    [{ head: "suspect", qualifiers: ["robbery"] }, "suspect", "no hedge, no stage: their own noun"],
    [{ head: "suspect", hedges: ["suspected"], qualifiers: ["crime"] }, "suspect", "a word that names no crime"],
    [{ head: null, hedges: ["suspected"], qualifiers: ["robbery"] }, null, "no noun"],
  ];
  for (const [told, head, why] of cases) assert.equal(headCounted({ ...PLAIN, head: null, ...told }), head, why);
});

test("accused of belonging to a body is a suspected member of it", () => {
  const told = { ...PLAIN, organization: "Dune Cartel" };
  assert.equal(headCounted({ ...told, head: "person", stage: "accused" }), "member");
  assert.equal(headCounted({ ...told, head: "acusado", hedges: ["presuntos"] }), "member");
  // a body's soldiers are soldiers, and without a hedge it is said of nobody that they belong to it
  assert.equal(headCounted({ ...told, head: "soldier", stage: "accused" }), "soldier");
  assert.equal(headCounted({ ...told, head: "person" }), "person");
});

test("the convicted of the accused are people, and so are those of a country", () => {
  assert.equal(headCounted({ ...PLAIN, measure: "convictions", head: "defendant" }), "person");
  assert.equal(headCounted({ ...PLAIN, measure: "convictions", head: "soldier" }), "soldier");
  assert.equal(headCounted({ ...PLAIN, measure: "convictions", head: null }), null);
  assert.equal(headCounted({ ...PLAIN, head: "defendant" }), "defendant");
  assert.equal(headCounted({ ...PLAIN, head: "venezolano" }), "person");
  assert.equal(headCounted({ ...PLAIN, head: "venezuelan", hedges: ["suspected"] }), "person");
});

test("nouns of one crime, in any language", () => {
  assert.equal(nameOneCrime("murderer", "sicario"), true);
  assert.equal(nameOneCrime("murderer", "robber"), false);
  // two nouns that name no crime name none together
  assert.equal(nameOneCrime("soldier", "teacher"), false);
  assert.equal(nameOneCrime("murderer", "teacher"), false);
  assert.equal(crimeOfOffender("asesino"), crimeNamed("homicide"));
  assert.equal(crimeOfOffender("homicide"), null);
  assert.equal(crimeNamed("murderer"), null);
});

test("the doers of a crime may be recorded under its other nouns and as the accused", () => {
  const kindred = kindredOffenders("murderer");
  for (const noun of ["murderer", "sicario", "suspect", "acusado"]) assert.ok(kindred.includes(noun), noun);
  assert.ok(!kindred.includes("robber"));
  assert.deepEqual(kindredOffenders("teacher"), []);
});

test("nouns that say only that they are people, and nouns of those who belong to a body", () => {
  for (const noun of ["person", "individuo"]) assert.deepEqual([isAnyone(noun), isMember(noun)], [true, false]);
  for (const noun of ["member", "cabecilla"]) assert.deepEqual([isAnyone(noun), isMember(noun)], [false, true]);
});
