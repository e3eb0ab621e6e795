/** Which names are one body's, and to which original a figure goes back (RULES C5, E `official-only`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyKey, bodyKeyIn, isBareName, isDatedPaper, isSameBody } from "../src/core/count/body-names.ts";
import { isInterestedBody, isStateBody } from "../src/core/count/official-bodies.ts";
import { originalOf, originalsAmong, originName } from "../src/core/count/originals.ts";
import type { Document, Figure, Judgement, Place } from "../src/core/model/index.ts";
import { figureTold, GUATEMALA, HONDURAS, quoteAt, recorded, type Told } from "./recorded.ts";

const SAME_KEY: readonly (readonly [one: string, other: string, same: boolean])[] = [
  // word order, articles, prepositions and language say nothing of who it is
  ["Guatemala's Interior Ministry", "Ministry of the Interior of Guatemala", true],
  ["Guatemala's Interior Ministry", "Ministerio del Interior de Guatemala", true],
  ["THE POLICE", "La Policía", true],
  // an adjective of a country is that country
  ["Guatemalan Interior Ministry", "Ministerio del Interior de Guatemala", true],
  ["Colombian Army", "Ejército del Ecuador", false],
  // the name of a country may have several words, and stand at the end
  ["El Salvador's National Police", "Policía Nacional de El Salvador", true],
  ["Costa Rica Police", "Police of Rica", false],
  // each word once
  ["Police, Police", "Police", true],
  ["Interior Ministry", "Health Ministry", false],
  ["Court 3", "Court 4", false],
];

test("a body's key is what its name says, in any language and order", () => {
  for (const [one, other, same] of SAME_KEY) assert.equal(bodyKey(one) === bodyKey(other), same, `${one} / ${other}`);
  assert.equal(bodyKey("Policía Nacional de Guatemala"), "GT national police");
  // what is in no list of words is itself, folded
  assert.equal(bodyKey("Ágora de Antigua"), "agora antigua");
  assert.equal(bodyKey("—"), "");
  assert.equal(bodyKey("Costa Rica Police"), "CR police");
});

test("a state body without a country is that of the country that it tells of; one with a country is not", () => {
  assert.equal(bodyKeyIn("Ministerio del Interior", "EC"), bodyKey("Ministerio del Interior del Ecuador"));
  assert.equal(bodyKeyIn("Ministerio del Interior del Perú", "EC"), bodyKey("Ministerio del Interior del Perú"));
});

test("a shorter name is the same body's, in either order; one that says something else is not", () => {
  for (const [one, other, same] of [
    ["Interior Ministry", "Interior Ministry of Guatemala", true],
    ["Interior Ministry of Guatemala", "Ministerio del Interior", true],
    ["Interior Ministry of Honduras", "Interior Ministry of Guatemala", false],
    ["Interior Ministry", "Health Ministry", false],
  ] as const) {
    assert.equal(isSameBody(one, other), same, `${one} / ${other}`);
    assert.equal(isSameBody(other, one), same, `${other} / ${one}`);
  }
});

test("a bare name is one noun by which any body calls itself", () => {
  for (const name of ["the force", "The Agency", "la institución"]) assert.equal(isBareName(name), true, name);
  for (const name of ["the police", "Navy", "the Border Agency", "the Agency of Borders", "", "the"])
    assert.equal(isBareName(name), false, name);
});

test("a dated paper is a paper with a date or place in time and nothing more", () => {
  const dated = ["the report of 28 February", "the latest report", "el último informe", "El informe del 28 de febrero"];
  for (const name of dated) assert.equal(isDatedPaper(name), true, name);
  // anybody's, nobody's paper, or somebody's
  for (const name of ["a report", "28 February", "the latest", "the Navy report of 28 February", "the report A4", ""])
    assert.equal(isDatedPaper(name), false, name);
});

test("bodies with an interest in their numbers, those without one, and outlets", () => {
  for (const [name, isState, isInterested] of [
    ["National Police", true, true],
    ["Ministerio de Gobernación", true, true],
    ["Ministry of Justice", true, true],
    // a word of independence is enough, wherever it stands
    ["National Institute of Forensic Sciences", true, false],
    ["Police Ombudsman", true, false],
    ["Ombudsman of the Police", true, false],
    ["Tribunal de la Policía", true, false],
    ["Juzgado de la Policía", true, false],
    ["Prensa Libre", false, false],
    ["", false, false],
  ] as const) {
    assert.equal(isStateBody(name), isState, name);
    assert.equal(isInterestedBody(name), isInterested, name);
  }
});

test("a declared origin names its body before a comma, semicolon or bracket", () => {
  assert.equal(originName("Interior Ministry, release of 20 February"), "Interior Ministry");
  assert.equal(originName(" Interior Ministry ; release"), "Interior Ministry");
  assert.equal(originName("Interior Ministry (release 20)"), "Interior Ministry");
  assert.equal(originName("Interior Ministry"), "Interior Ministry");
});

/** Who is behind a figure, and its key. */
function original(told: Omit<Told, "number">, document: Partial<Document> = {}, change: Partial<Figure> = {}) {
  const standing = recorded({ id: "one", number: 12, document: { publisher: "Daily Record", ...document } });
  return originalOf(standing.document, { ...figureTold({ number: 12, ...told }), ...change });
}

type Kind = NonNullable<Figure["attribution"]["speaker"]>["kind"];

function saidBy(name: string, kind: Kind, via: string | null = null): Partial<Figure> {
  const speaker = { name, mention: null, kind, country: null };
  return {
    attribution: { speaker, cue: null, via: via === null ? null : { name: via, quote: quoteAt(0, via), date: null } },
  };
}

test("a figure goes back to the declared origin, else to its speaker, else to who put it out", () => {
  const ministry = saidBy("Interior Ministry", "organization");
  assert.equal(original({}, { origin: "Health Ministry, release" }, ministry).name, "Health Ministry");
  assert.equal(original({}, {}, ministry).name, "Interior Ministry");
  assert.deepEqual(original({}, {}, saidBy("Ana Ruiz", "person")), { key: "ana ruiz", name: "Ana Ruiz" });
  assert.equal(original({}).name, "Daily Record");
  // a note reports what another put out
  const reports = { publisher: "Interior Ministry" } as unknown as Document["reports"];
  assert.equal(original({}, { reports }).name, "Interior Ministry");
  // of what nobody put out, each document is its own original
  assert.deepEqual(original({}, { publisher: null }), { key: "document document of one", name: "" });
});

test("a shorter name, a bare noun and a dated paper are the publisher's own; a person with its name is not", () => {
  const navy = { publisher: "Ecuadorian Navy" };
  for (const name of ["the Navy", "the institution"])
    assert.equal(original({}, navy, saidBy(name, "organization")).name, "Ecuadorian Navy", name);
  assert.equal(original({}, navy, saidBy("the report of 28 February", "anonymous")).name, "Ecuadorian Navy");
  const paper = "the report of 28 February";
  assert.equal(original({}, navy, saidBy(paper, "organization")).name, paper);
  assert.equal(original({}, navy, saidBy("the Army", "organization")).name, "the Army");
  assert.equal(original({}, navy, saidBy("Navy", "person")).name, "Navy");
  // a newspaper that says "the institution" means somebody else
  assert.equal(original({}, {}, saidBy("the institution", "organization")).name, "the institution");
});

test("a state body is its country's where a figure's places are all of one; an outlet's name is only its name", () => {
  const ministry = saidBy("Interior Ministry", "organization");
  const keyAt = (places: readonly Place[], said = ministry) => original({ places }, {}, said).key;
  assert.equal(keyAt([GUATEMALA]), bodyKey("Interior Ministry of Guatemala"));
  assert.equal(keyAt([GUATEMALA, HONDURAS]), bodyKey("Interior Ministry"));
  assert.equal(keyAt([]), bodyKey("Interior Ministry"));
  assert.equal(keyAt([GUATEMALA], saidBy("Cuarto Poder", "organization")), bodyKey("Cuarto Poder"));
});

test("nameless speakers are kept apart by who carried their words", () => {
  const authorities = (via: string | null, publisher: string | null) =>
    original({}, { publisher }, saidBy("authorities", "anonymous", via)).key;
  assert.equal(authorities(null, "Daily Record"), "authorities in daily record");
  assert.equal(authorities("Wire", "Daily Record"), "authorities in wire");
  assert.equal(authorities(null, null), "authorities in document one");
});

test("a person's judgement about two documents overrules where they say they come from", () => {
  const all = ["a", "b", "c"].map((id) => recorded({ id, number: 12, speaker: `Body ${id}` }));
  const judgement = (one: string, other: string, same: boolean): Judgement =>
    ({ about: "same-origin", one: `document of ${one}`, other: `document of ${other}`, same }) as Judgement;
  const keys = (judgements: readonly Judgement[]) => {
    const keyOf = originalsAmong(judgements);
    return all.map((standing) => keyOf(standing, standing.statement.value as Figure).key);
  };
  assert.equal(new Set(keys([])).size, 3);
  const [first, second, third] = keys([judgement("b", "a", true)]);
  assert.equal(first, second);
  assert.notEqual(first, third);
  // whatever the order of the judgements
  assert.deepEqual(
    keys([judgement("b", "a", true), judgement("c", "b", true)]),
    keys([judgement("c", "b", true), judgement("a", "b", true)]),
  );
  // judged apart, each stands alone, though both name one speaker
  const alike = all.map((standing) =>
    recorded({ id: standing.statement.id, number: 12, speaker: "Interior Ministry" }),
  );
  const keyOf = originalsAmong([judgement("a", "b", false)]);
  const [one, other] = alike.map((standing) => keyOf(standing, standing.statement.value as Figure).key);
  assert.notEqual(one, other);
});
