import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Language } from "../src/core/model/index.ts";
import { type Names, readNames } from "../src/core/read/names/names.ts";
import { type Block, passageOf } from "../src/core/read/text/passage.ts";

interface Case {
  readonly language: Language;
  /** Every mention stands between ‹ and ›. */
  readonly text: string;
  readonly read: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/names.json", import.meta.url), "utf8")) as readonly Case[];

function namesOf(content: string, language: Language): Names {
  const source = { id: "t", content, language, published: null, publisher: null };
  const block: Block = { start: 0, end: content.length, role: "paragraph" };
  return readNames(passageOf(source, lexiconOf(language), [block]));
}

const person = (content: string, language: Language = "en") => namesOf(content, language).people[0];

for (const { language, text, read } of CASES)
  test(`names: ${text}`, () => {
    const content = text.replaceAll(/[‹›]/g, "");
    const { mentions } = namesOf(content, language);
    assert.deepEqual(
      mentions.map(({ start, end }) => content.slice(start, end)),
      [...text.matchAll(/‹([^›]*)›/g)].map((match) => match[1]),
    );
    assert.deepEqual(
      mentions.map(({ kind, name }) => `${kind} ${name}`),
      read,
    );
  });

test("an alias belongs to the person named before it, and alone makes a person without a name", () => {
  assert.deepEqual(person('Julio Paz Ortega, alias "Sombra," fled.')?.aliases, ["Sombra"]);
  const boss = person("The boss, known by the alias “Relámpago,” fled.");
  assert.equal(boss?.name, null);
  assert.deepEqual(boss?.aliases, ["Relámpago"]);
});

test("roles and facts keep their words and hedges", () => {
  const julio = person("Julio Paz Ortega, the alleged leader of a gang, is wanted by Honduras on murder charges.");
  assert.deepEqual(julio?.facts[0]?.hedges, ["alleged"]);
  assert.equal(julio?.facts[1]?.quote.exact, "wanted by Honduras on murder charges");
});

test("a person named only as a victim or a minor is protected, an accused one is not", () => {
  assert.equal(person("The victim, Rosa Lemus, lived nearby.")?.protected, true);
  assert.equal(person("Rosa Lemus, 15, lived nearby.")?.protected, true);
  assert.equal(person("Rosa Lemus, accused of extortion, lived nearby.")?.protected, false);
});

test("a body's other-language name and acronym are its aliases, and its country is the text's", () => {
  const { organizations } = namesOf(
    "In Honduras, the Social Aid Unit (Unidad de Ayuda Social) closed. The Mara Salvatrucha (MS13) did not.",
    "en",
  );
  assert.deepEqual(organizations[0]?.aliases, ["Unidad de Ayuda Social"]);
  assert.equal(organizations[0]?.country, "HN");
  assert.deepEqual(organizations[1]?.aliases, ["MS13"]);
  assert.equal(organizations[1]?.kind, "gang");
});

test("a body is of the country that owns it, acts or holds the events, not of where somebody is from", () => {
  const country = (content: string) => namesOf(content, "en").organizations[0]?.country;
  assert.equal(country("In Honduras, Guatemala's Interior Ministry opened an office."), "GT");
  assert.equal(country("In Honduras, men from Cuba were held, the Interior Ministry said."), "HN");
  assert.equal(country("The Interior Ministry said nothing."), null);
});

test("mentions are in order, do not overlap, and move with the text before them", () => {
  const texts = CASES.map(({ text }) => text.replaceAll(/[‹›]/g, ""));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom<Language>("en", "es"), fc.nat(40), (text, language, gap) => {
      const { mentions } = namesOf(text, language);
      mentions.slice(1).forEach((mention, index) => void assert.ok(mentions[index]!.end <= mention.start));
      const moved = namesOf(" ".repeat(gap) + text, language).mentions;
      assert.deepEqual(
        moved.map(({ start, name }) => [start - gap, name]),
        mentions.map(({ start, name }) => [start, name]),
      );
    }),
  );
});
