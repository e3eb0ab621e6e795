/**
 * Rates per so many people: "a homicide rate of 42 per 100,000" (RULES D7). What the record counts is divided by the
 * population that it has for the place: that of the claim's year, else of the nearest.
 */

import { nodeFrom, statementNode } from "../count/derivations.ts";
import { innermostPlaces, placesKey, relateSets } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { namedSpan, spanOf } from "../count/spans.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { isAround } from "../lexicon/qualifier-marks.ts";
import {
  type Derivation,
  type Figure,
  fraction,
  point,
  type Question,
  type StandingStatement,
} from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/** What the record is asked for the base of a rate: how many people live in its places. */
export function populationQuestion(rate: Figure): Question {
  const asked = questionFrom(rate);
  const anyone = { head: null, qualifiers: [], group: null, organization: null, origins: [] };
  return { ...asked, ...anyone, measure: "population", unit: "count", mode: "stock", from: null, to: null };
}

/** The record's populations of the rate's places, in each the ones of the year that is nearest to the rate's. */
export function populationFor(rate: Figure, { statements }: Prepared): readonly StandingStatement[] {
  const places = innermostPlaces(rate.places);
  const year = yearOf(namedSpan(rate).to ?? namedSpan(rate).from);
  const bases = statements.flatMap((standing) => {
    const { value } = standing.statement;
    if (value.kind !== "figure" || standing.review === "rejected" || !isWholePopulation(value)) return [];
    const own = innermostPlaces(value.places);
    const relation = places.length === 0 ? "apart" : relateSets(own, places);
    if (relation !== "same" && relation !== "within") return [];
    return [{ standing, key: placesKey(own), apart: yearsApart(value, year) }];
  });
  return [...Map.groupBy(bases, ({ key }) => key).values()].flatMap((group) => {
    const nearest = Math.min(...group.map(({ apart }) => apart));
    return group.filter(({ apart }) => apart === nearest).map(({ standing }) => standing);
  });
}

/** Years between a population's and the one asked for; one that names none is as good as the year after. */
function yearsApart(population: Figure, year: number | null): number {
  const own = yearOf(spanOf(population).from);
  return year === null ? 0 : own === null ? UNDATED_APART : Math.abs(own - year);
}

const UNDATED_APART = 1;

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** Everybody who lives there, and no part of them: "urban population", "población penal", "población indígena". */
function isWholePopulation({ unit, counted, places, rhetorical, certainty }: Figure): boolean {
  // a population is an estimate by its nature, and one that is foreseen is none
  if (certainty !== undefined) return false;
  if (unit !== "count" || counted.measure !== "population" || counted.group !== null || rhetorical) return false;
  if (counted.organization !== null || counted.origins.length > 0 || places.length === 0) return false;
  // "mid-2025 population estimate"
  return counted.qualifiers.every(
    (word) => isAround(word) || YEAR.test(word) || WHOLE.some((words) => words.has(word)),
  );
}

const YEAR = /^[12][0-9]{3}$/;

const WHOLE = LANGUAGES.map((language) => lexiconOf(language).units.wholePopulation);

/** How many of every hundred thousand, worked out in percent like every quotient. */
export function rateNode(total: Derivation, population: Derivation): Derivation {
  return nodeFrom({ rule: "D7", operation: "ratio", parts: [total, population] });
}

/** A rate that the record tells, as the quotient that it is: so that it can be held against one that is worked out. */
export function asQuotient(node: Derivation): Derivation {
  const base = /^per-([0-9]+)$/.exec(node.unit)?.[1];
  if (base === undefined) return node;
  const many = fraction(BigInt(base));
  const divisor = statementNode({
    ...{ rule: "D7", statementId: null, unit: "count", place: null, from: null, to: null },
    interval: point(many),
    best: many,
  });
  return nodeFrom({ rule: "D7", operation: "ratio", parts: [node, divisor] });
}
