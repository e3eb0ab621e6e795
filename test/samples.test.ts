import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";

interface FrontMatter {
  readonly kind?: string;
  readonly id?: string;
  readonly translationOf?: string;
  readonly language: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly licence?: string;
  readonly reference?: string;
  readonly reports?: { readonly publisher: string };
}

const FOLDER = new URL("../samples/", import.meta.url);
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, ...partsOf(readFileSync(new URL(name, FOLDER), "utf8")) }));
const notes = samples.filter((sample) => sample.front.kind === "note");
const articles = samples.filter((sample) => sample.front.kind === undefined);

function partsOf(file: string): { front: FrontMatter; body: string } {
  const end = file.indexOf("\n---\n", 4);
  assert.ok(file.startsWith("---\n") && end > 0, "front matter stands between two lines of three hyphens");
  return { front: parse(file.slice(4, end)) as FrontMatter, body: file.slice(end + 5) };
}

test("the sample is seven notes of the desk and one article in two languages", () => {
  assert.equal(notes.length, 7);
  assert.deepEqual(articles.map(({ name }) => name).toSorted(), ["article.md", "articulo.md"]);
});

test("every note says in its own text that it is one, on what report, and which reference it has it from", () => {
  for (const { name, front, body } of notes) {
    const says = front.language === "es" ? "Esta es una nota de la mesa" : "This is a note by the desk";
    assert.ok(body.includes(says), name);
    assert.ok(body.includes("InSight Crime"), name);
    assert.match(front.reference ?? "", /^InSight Crime, Panic Over Gang Exodus/, name);
    assert.equal(front.publisher, "The desk", name);
    assert.equal(front.licence, "CC-BY-4.0", name);
    assert.equal(typeof front.reports?.publisher, "string", name);
  }
});

test("notes come in both languages", () => {
  assert.deepEqual(new Set(notes.map(({ front }) => front.language)), new Set(["en", "es"]));
});

test("nothing in the sample has an invented author, address or direct quotation", () => {
  for (const { name, front, body } of samples) {
    assert.ok(!body.includes("http"), name);
    assert.ok(["the desk", "la mesa", undefined].includes(front.byline), name);
    for (const [, quoted] of body.matchAll(/["“«]([^"”»]+)["”»]/g)) assert.match(quoted ?? "", /^Crook,?$/, name);
  }
});

test("the two articles give the same figures", () => {
  const digits = (text: string) => text.replace(/(\d)[.,](\d{3})/g, "$1$2").match(/\d+/g);
  const [english, spanish] = articles;
  assert.deepEqual(digits(english?.body ?? "")?.toSorted(), digits(spanish?.body ?? "")?.toSorted());
  assert.equal(spanish?.front.translationOf, english?.front.id);
});
