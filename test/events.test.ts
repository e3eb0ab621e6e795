import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codebook } from "../src/core/lexicon/codebook.ts";
import {
  dayFrom,
  type EventParty,
  edtfOf,
  type Language,
  type Reading,
  type ReportedEvent,
} from "../src/core/model/index.ts";
import { read } from "../src/core/read/read.ts";

function readingOf(content: string, language: Language = "en"): Reading {
  const source = { id: "t", content, language, published: dayFrom("2022-06-01"), publisher: null };
  return read(source, { codebook });
}

function shown(event: ReportedEvent) {
  return {
    type: event.type,
    when: event.window === null ? null : edtfOf(event.window),
    by: event.actors.map((party) => party.name),
    whom: event.targets.map((party) => party.name),
    count: event.count,
    certainty: event.certainty,
  };
}

const eventsIn = (content: string, language: Language = "en") => readingOf(content, language).events.map(shown);

test("active: the actor stands before the verb and whom it happened to behind", () => {
  assert.deepEqual(eventsIn("On May 30, Norwegian police detained an alleged smuggler in Bergen."), [
    {
      type: "arrest",
      when: "2022-05-30/2022-05-30",
      by: ["Norwegian police"],
      whom: ["alleged smuggler"],
      count: 1,
      certainty: "stated",
    },
  ]);
});

test("passive: the other way round, with the actor behind «by»", () => {
  const [event] = eventsIn("Three fishermen were kidnapped by pirates on Sunday.");
  assert.deepEqual(event, {
    type: "kidnapping",
    when: "2022-05-29/2022-05-29",
    by: ["pirates"],
    whom: ["Three fishermen"],
    count: 3,
    certainty: "stated",
  });
});

test("hedges of those it happened to are kept", () => {
  const [event] = readingOf("On May 30, police arrested a suspected smuggler.").events;
  assert.deepEqual(event?.targets[0]?.hedges, ["suspected"]);
});

test("a claimed event is a claim, and a pronoun is the person named before it", () => {
  const text = "An audio clip reveals that Olav Berg, the head of the prison, claims he released Kari Lund from jail.";
  const [event] = eventsIn(text);
  assert.deepEqual(event, {
    type: "release",
    when: null,
    by: ["Olav Berg"],
    whom: ["Kari Lund"],
    count: 1,
    certainty: "claimed",
  });
});

test("a tally is a figure and no event", () => {
  assert.deepEqual(eventsIn("Police have arrested 43 smugglers since March 29."), []);
  assert.deepEqual(eventsIn("The 2,700 people deported from the port went home."), []);
});

test("Spanish: passive, active with personal a, and a noun that only looks like a verb", () => {
  const [passive] = eventsIn("Tres hombres fueron capturados por la policía el lunes.", "es");
  assert.deepEqual(
    [passive?.type, passive?.when, passive?.by, passive?.whom],
    ["arrest", "2022-05-30/2022-05-30", ["policía"], ["Tres hombres"]],
  );
  const [active] = eventsIn("Ayer la policía arrestó a un presunto contrabandista.", "es");
  assert.deepEqual(
    [active?.type, active?.by, active?.whom, active?.count],
    ["arrest", ["policía"], ["presunto contrabandista"], 1],
  );
  assert.deepEqual(eventsIn("El arresto de ayer no sorprendió.", "es"), []);
});

test("acts: who took the step, where and since when", () => {
  const { acts } = readingOf(
    "On March 27, Norway's parliament approved emergency powers that let soldiers search homes.",
  );
  assert.deepEqual(
    acts.map((act) => [act.type, act.issuer, act.place?.code, act.from, act.to]),
    [["emergency-powers", "Norway's parliament", "NO", "2022-03-27", null]],
  );
});

test("acts: a reference to one is none, and a vague telling gives way to the dated one", () => {
  const text =
    "Norway's government began a crackdown two months ago.\n\nOn March 27, Norway's parliament declared a state of emergency. Since the start of the state of emergency, little has changed.";
  assert.deepEqual(
    readingOf(text).acts.map((act) => [act.type, act.from]),
    [["emergency-powers", "2022-03-27"]],
  );
});

test("acts: the decree's number is kept as written", () => {
  const text = "La Asamblea aprobó el régimen de excepción el 27 de marzo mediante el Decreto Legislativo No. 333.";
  assert.equal(readingOf(text, "es").acts[0]?.instrument, "Decreto Legislativo No. 333");
});

test("acts: Spanish, and a prolongation is one of its own", () => {
  const { acts } = readingOf(
    "La Asamblea aprobó el régimen de excepción el 27 de marzo. El Congreso prorrogó el estado de sitio el 25 de mayo.",
    "es",
  );
  assert.deepEqual(
    acts.map((act) => [act.type, act.from]),
    [
      ["emergency-powers", "2022-03-27"],
      ["extension", "2022-05-25"],
    ],
  );
});

test("what is done at a border happens on this side of it", () => {
  const placesIn = (content: string, language: Language = "en") =>
    readingOf(content, language).events.map((event) => event.places.map((place) => place.code));
  assert.deepEqual(placesIn("Peru deployed troops to its border with Ecuador on Friday."), [["PE"]]);
  assert.deepEqual(placesIn("Perú desplegó soldados en su frontera con Ecuador el viernes.", "es"), [["PE"]]);
  assert.deepEqual(placesIn("Peru deployed troops in Tumbes on Friday."), [["PE-TUM"]]);
});

/** "type | who > whom | how many | how certain | first day"; hedges in brackets behind a party. */
function inShort({ type, actors, targets, count, certainty, window }: ReportedEvent): string {
  const names = (parties: readonly EventParty[]) =>
    parties.map(({ name, hedges }) => (hedges.length === 0 ? name : `${name} (${hedges.join(", ")})`)).join(" & ");
  const day = window === null ? "" : ` | ${window.from}`;
  return `${type} | ${names(actors)} > ${names(targets)} | ${count ?? "-"} | ${certainty}${day}`;
}

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly events: readonly string[];
}

const CASES = JSON.parse(readFileSync(new URL("cases/events.json", import.meta.url), "utf8")) as readonly Case[];

for (const { language, text, events } of CASES)
  test(`events: ${text}`, () => {
    assert.deepEqual(readingOf(text, language).events.map(inShort), events);
  });
