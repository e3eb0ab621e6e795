/** Who did something and how people died, as what parts one count from another (RULES C9). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeOneDoer, relateCauses, relateDoers } from "../src/core/count/doers.ts";
import { causeMark, doerMark } from "../src/core/lexicon/qualifier-marks.ts";
import { dayFrom, type Figure, type Question } from "../src/core/model/index.ts";
import { ASKED, figureTold } from "./recorded.ts";

const police = doerMark({ kind: "police", name: null });
const army = doerMark({ kind: "military", name: null });
const state = doerMark({ kind: "state", name: null });
const gang = doerMark({ kind: "crime", name: null });
const choneros = doerMark({ kind: "crime", name: "los choneros" });
const lobos = doerMark({ kind: "crime", name: "lobos" });
const gunmen = doerMark({ kind: "armed", name: null });
const quake = doerMark({ kind: "calamity", name: null });
const several = doerMark({ kind: "several", name: null });

interface Case {
  readonly asked?: string;
  readonly told?: string;
  readonly measure?: string;
  /** The last day of May 2024 on either side, which begins on the first; 31 unless said. */
  readonly days?: readonly [asked: number, told: number];
  readonly is: string;
}

function relation(relate: typeof relateDoers, { asked, told, measure = "deaths", days = [31, 31] }: Case): string {
  const day = (number: number) => dayFrom(`2024-05-${String(number).padStart(2, "0")}`);
  const qualifiers = (mark: string | undefined) => (mark === undefined ? [] : ["in cells", mark]);
  const question: Question = { ...ASKED, measure, qualifiers: qualifiers(asked), from: day(1), to: day(days[0]) };
  const figure = figureTold({ number: 12, measure, from: "2024-05-01", to: day(days[1]) });
  const counted: Figure["counted"] = { ...figure.counted, qualifiers: qualifiers(told) };
  return relate(question, { ...figure, counted });
}

function assertAll(relate: typeof relateDoers, cases: readonly Case[]): void {
  for (const each of cases) assert.equal(relation(relate, each), each.is, JSON.stringify(each));
}

test("where both sides name a doer, those of different kinds are different", () => {
  assertAll(relateDoers, [
    { asked: police, told: police, is: "same" },
    { asked: police, told: army, is: "other-group" },
    // "the state" may be either
    { asked: police, told: state, is: "same" },
    { asked: state, told: army, is: "same" },
    { asked: army, told: gang, is: "other-group" },
    { asked: gang, told: state, is: "other-group" },
    { asked: gang, told: gang, is: "same" },
    { asked: choneros, told: lobos, is: "other-group" },
    // a name with or without its article is one
    { asked: choneros, told: doerMark({ kind: "crime", name: "choneros" }), is: "same" },
    { asked: doerMark({ kind: "crime", name: "choneros" }), told: choneros, is: "same" },
    // a part of a word is none
    { asked: lobos, told: doerMark({ kind: "crime", name: "lobo" }), is: "other-group" },
    // those of a gang are among those of all gangs, and those of gangs among those of whoever had arms
    { asked: choneros, told: gang, is: "wider" },
    { asked: gang, told: choneros, is: "same" },
    { asked: gang, told: gunmen, is: "wider" },
    { asked: gunmen, told: gang, is: "same" },
    { asked: gunmen, told: gunmen, is: "same" },
  ]);
});

test("a calamity is no person's deed", () => {
  assertAll(relateDoers, [
    { asked: quake, told: quake, is: "same" },
    { asked: quake, told: gang, is: "other-group" },
    { asked: police, told: quake, is: "other-group" },
    { asked: quake, is: "wider" },
    { told: quake, is: "narrower" },
    { told: quake, days: [3, 3], is: "same" },
    { asked: gang, told: quake, is: "other-group" },
    // houses that a quake destroyed are a part of those destroyed
    { told: quake, measure: "other", is: "narrower" },
  ]);
});

test("those of one doer are among those of several", () => {
  assertAll(relateDoers, [
    { asked: several, told: several, is: "same" },
    { asked: police, told: several, is: "wider" },
    { asked: several, told: gang, is: "narrower" },
  ]);
});

test("where nobody is named, arrests are the state's, and of deaths those of a doer are a part", () => {
  assertAll(relateDoers, [
    { is: "same" },
    { asked: police, measure: "arrests", is: "same" },
    { asked: gang, measure: "arrests", is: "wider" },
    { told: army, measure: "seizures", is: "same" },
    { told: gang, measure: "seizures", is: "other-group" },
    { asked: police, is: "wider" },
    { asked: gang, is: "wider" },
    { asked: gunmen, is: "same" },
    { told: police, is: "narrower" },
    { told: gang, is: "narrower" },
    { told: gunmen, is: "same" },
  ]);
});

test("within a week both tell of one event; a longer time on either side is none", () => {
  assertAll(relateDoers, [
    { told: police, days: [8, 8], is: "same" },
    { told: police, days: [9, 8], is: "narrower" },
    { told: police, days: [8, 9], is: "narrower" },
    { told: police, days: [1, 1], is: "same" },
  ]);
});

test("whether the same may have done both", () => {
  for (const [one, other, may] of [
    [[], [], true],
    [[police], [], true],
    // two forces of one state may do something together
    [[police], [army], true],
    [[gang], [], false],
    [[], [gang], false],
    [[gang], [police], false],
    [[gang], [gang], true],
    [[choneros], [lobos], false],
    // some gang's are not yet the Choneros'
    [[choneros], [gang], false],
  ] as const)
    assert.equal(mayBeOneDoer(one, other), may, `${one} / ${other}`);
});

test("those murdered are none of those who died by accident; of those who died, nobody knows how many were", () => {
  const [murdered, attacked, accident, died] = (["violent", "attacked", "other", "died"] as const).map(causeMark);
  assertAll(relateCauses, [
    { asked: murdered!, told: murdered!, is: "same" },
    { asked: murdered!, told: accident!, is: "other-group" },
    { asked: accident!, told: murdered!, is: "other-group" },
    { asked: attacked!, told: accident!, is: "other-group" },
    { asked: accident!, told: attacked!, is: "other-group" },
    { asked: accident!, told: accident!, is: "same" },
    // whom a gang or gunmen killed did not die by accident; whom police killed may have
    { asked: accident!, told: gang, is: "other-group" },
    { asked: gunmen, told: accident!, is: "other-group" },
    { asked: police, told: accident!, is: "narrower" },
    // a crash is an accident
    { asked: murdered!, told: quake, is: "other-group" },
    { asked: accident!, told: quake, is: "same" },
    { asked: murdered!, told: died!, is: "wider" },
    { asked: murdered!, told: died!, days: [2, 2], is: "wider" },
    { asked: gang, told: died!, is: "wider" },
    // "killed" leaves open how
    { asked: murdered!, is: "same" },
    { told: accident!, is: "narrower" },
    { asked: accident!, is: "wider" },
    { told: died!, is: "same" },
    // of one event, "12 dead" and "12 killed in a fire" are the same
    { told: accident!, days: [3, 3], is: "same" },
    { asked: accident!, days: [3, 3], is: "same" },
    // how those arrested died is nobody's question
    { asked: murdered!, told: accident!, measure: "arrests", is: "same" },
  ]);
});
