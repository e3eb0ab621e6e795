/**
 * Soundness by brute force: every world of whole numbers that a small record allows is listed, and the verdict and the
 * breaking points must be those of the list.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { breaksOfStatements, judgeWorking } from "../src/core/check/verdicts.ts";
import { claimedInterval } from "../src/core/count/bounds.ts";
import { count } from "../src/core/count/count.ts";
import { nodeFrom, statementsUnder } from "../src/core/count/derivations.ts";
import type { Bound, Derivation, Question, StandingStatement, Verdict } from "../src/core/model/index.ts";
import { numberFrom, roundedTo } from "../src/core/model/index.ts";
import { ASKED, BELIZE, figureTold, GUATEMALA, HONDURAS, recorded, TEST_CODEBOOK } from "./recorded.ts";

/** Worlds are listed up to here; every number told is well below, so that higher ones would change no verdict. */
const HIGHEST = 60;

interface Small {
  readonly number: number;
  readonly bound: Bound;
  /** An earlier tally of another original: by the last day there are at least as many. */
  readonly isEarlier?: boolean;
}

/** The whole numbers that a told number allows, worked out without fractions: RULES B in tenths. */
function allowedBy({ number, bound }: Small, side: "claim" | "record"): readonly number[] {
  const tests: Partial<Record<Bound, (value: number) => boolean>> = {
    exact: (value) => value === number,
    nearly: (value) => value < number && (100 * value >= 95 * number || value >= number - 1),
    about: (value) => (10 * value >= 9 * number && 10 * value <= 11 * number) || Math.abs(value - number) <= 1,
    "more-than": (value) => value > number,
    "at-least": (value) => value >= number,
    "fewer-than": (value) => value < number && (side === "claim" || number <= 1 || value >= 1),
    "at-most": (value) => value <= number,
  };
  const isAllowed = tests[bound]!;
  return Array.from({ length: HIGHEST + 1 }, (_, value) => value).filter(isAllowed);
}

const bounds: readonly Bound[] = ["exact", "nearly", "about", "more-than", "at-least", "fewer-than", "at-most"];
const small: fc.Arbitrary<Small> = fc.record({
  number: fc.integer({ min: 2, max: 18 }),
  bound: fc.constantFrom(...bounds),
});

const dated: fc.Arbitrary<Small> = fc.tuple(small, fc.boolean()).map(([told, isEarlier]) => ({ ...told, isEarlier }));

/** A place's originals, of which at least one reaches the last day. */
const originals = fc
  .array(dated, { minLength: 1, maxLength: 3 })
  .map((told): readonly Small[] =>
    told.every((each) => each.isEarlier) ? told.map((each) => ({ ...each, isEarlier: false })) : told,
  );

/** What one place's originals allow on the last day; `values` are what each allows on its own day. */
function worldsOnLastDay(told: readonly Small[], values: readonly (readonly number[])[]): readonly number[] {
  const onLastDay = values.map((each, index) =>
    told[index]!.isEarlier === true ? range(Math.min(...each), HIGHEST) : each,
  );
  const common = onLastDay.reduce((one, other) => one.filter((value) => other.includes(value)));
  return common.length > 0 ? common : worldsOf(values);
}

function range(low: number, high: number): readonly number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** What one place's originals allow together: what they have in common, else everything from the lowest to the highest. */
function worldsOf(originals: readonly (readonly number[])[]): readonly number[] {
  const common = originals.reduce((one, other) => one.filter((value) => other.includes(value)));
  if (common.length > 0) return common;
  const all = originals.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return range(low, high);
}

function verdictOf(worlds: readonly number[], claim: Small): Verdict {
  const truths = allowedBy(claim, "claim");
  const isTrue = (value: number) =>
    value <= HIGHEST ? truths.includes(value) : claim.bound === "more-than" || claim.bound === "at-least";
  if (worlds.every(isTrue)) return "supported";
  return worlds.some(isTrue) ? "unsettled" : "contradicted";
}

function sumsOf(places: readonly (readonly number[])[]): readonly number[] {
  return places.reduce<readonly number[]>(
    (sums, worlds) => [...new Set(sums.flatMap((sum) => worlds.map((value) => sum + value)))],
    [0],
  );
}

const PLACES = [HONDURAS, GUATEMALA, BELIZE];

const question: Question = { ...ASKED, places: PLACES, mode: "cumulative" };

function recordOf(places: readonly (readonly Small[])[]): readonly StandingStatement[] {
  return places.flatMap((originals, place) =>
    originals.map((told, index) =>
      recorded({
        ...told,
        id: `${place}-${index}`,
        places: [PLACES[place]!],
        from: "2022-03-01",
        to: told.isEarlier === true ? "2022-03-10" : "2022-03-31",
      }),
    ),
  );
}

function answer(statements: readonly StandingStatement[], places: number) {
  const asked = { ...question, places: PLACES.slice(0, places) };
  return count(asked, statements, { codebook: TEST_CODEBOOK, judgements: [], language: "en" });
}

/** The first value, looking outwards from `from`, at which the listed verdict is another. */
function listedBreak(from: number, verdictAt: (value: number) => Verdict): number | null {
  const verdict = verdictAt(from);
  for (let distance = 1; distance <= HIGHEST; distance++)
    for (const value of [from + distance, from - distance])
      if (value >= 0 && value <= HIGHEST && verdictAt(value) !== verdict) return value;
  return null;
}

const worldOf = fc.array(originals, { minLength: 1, maxLength: 3 });

test("a sum over places is judged as the list of all worlds judges it", () => {
  fc.assert(
    fc.property(worldOf, small, (places, claim) => {
      const { derivation } = answer(recordOf(places), places.length);
      const listed = sumsOf(
        places.map((told) =>
          worldsOnLastDay(
            told,
            told.map((each) => allowedBy(each, "record")),
          ),
        ),
      );
      assert.equal(judgeWorking(claimedInterval(figureTold(claim)), derivation), verdictOf(listed, claim));
    }),
    { numRuns: 3000 },
  );
});

test("the breaking point of every statement is the listed one", () => {
  fc.assert(
    fc.property(worldOf, small, (places, claim) => {
      const { derivation } = answer(recordOf(places), places.length);
      for (const leaf of statementsUnder(derivation!).filter((each) => each.best !== null)) {
        const [place, index] = leaf.statementId!.split("-").map(Number);
        const verdictAt = (value: number) => {
          const worlds = places.map((told, at) =>
            worldsOnLastDay(
              told,
              told.map((each, nth) => (at === place && nth === index ? [value] : allowedBy(each, "record"))),
            ),
          );
          return verdictOf(sumsOf(worlds), claim);
        };
        // An excluded end, as the 10 of "nearly 10", is no place to start from unless the verdict there is the same.
        const whole = judgeWorking(claimedInterval(figureTold(claim)), derivation);
        if (whole !== "unsettled" && verdictAt(numberFrom(leaf.best!)) !== whole) continue;
        const found = breaksOfStatements(claimedInterval(figureTold(claim)), derivation!).get(leaf.statementId!);
        const at = found?.at == null ? null : Number(roundedTo(found.at, 0));
        const listed = listedBreak(numberFrom(leaf.best!), verdictAt);
        if (listed === null) assert.ok(at === null || at > HIGHEST);
        else assert.equal(at === null ? null : Math.abs(at - Number(leaf.best)), Math.abs(listed - Number(leaf.best)));
      }
    }),
    { numRuns: 300 },
  );
});

test("a share is supported when every world makes it true, and never contradicted when one does", () => {
  const shares = fc.tuple(
    small,
    fc.constantFrom<Bound>("exact", "nearly", "about", "fewer-than", "more-than"),
    fc.integer({ min: 5, max: 100 }),
  );
  fc.assert(
    fc.property(small, shares, (partTold, [wholeTold, bound, percent]) => {
      const part = answer(recordOf([[partTold]]), 1).derivation!;
      const whole = answer(recordOf([[wholeTold]]).map(renamed), 1).derivation!;
      const node: Derivation = nodeFrom({ rule: "B12", operation: "ratio", parts: [part, whole] });
      const claim = figureTold({ number: percent, bound, unit: "percent", words: `${percent} percent` });
      const verdict = judgeWorking(claimedInterval(claim), node);
      const truths = listedShares(partTold, wholeTold).map((share) => isShareTrue(share, { percent, bound }));
      if (verdict === "supported") assert.ok(truths.every(Boolean));
      else assert.ok(truths.length === 0 || !truths.every(Boolean) || isOpenAbove(partTold, wholeTold));
      if (verdict === "contradicted") assert.ok(!truths.some(Boolean));
    }),
    { numRuns: 3000 },
  );
});

function renamed(standing: StandingStatement): StandingStatement {
  return { ...standing, statement: { ...standing.statement, id: `whole ${standing.statement.id}` } };
}

function isOpenAbove(...told: readonly Small[]): boolean {
  return told.some(
    ({ bound }) => bound === "more-than" || bound === "at-least" || bound === "at-most" || bound === "fewer-than",
  );
}

function listedShares(part: Small, whole: Small): readonly (readonly [number, number])[] {
  const wholes = allowedBy(whole, "record").filter((value) => value > 0);
  return allowedBy(part, "record").flatMap((one) => wholes.map((other) => [one, other] as const));
}

/** In whole numbers: 100 × part against percent × whole. */
function isShareTrue([part, whole]: readonly [number, number], claim: { percent: number; bound: Bound }): boolean {
  const [share, stated] = [1000 * part, 10 * claim.percent * whole];
  switch (claim.bound) {
    case "exact":
      return share >= stated - 5 * whole && share < stated + 5 * whole;
    case "nearly":
      return 100 * share >= 95 * stated && share < stated;
    case "about":
      return 10 * share >= 9 * stated && 10 * share <= 11 * stated;
    case "fewer-than":
      return share < stated;
    default:
      return share > stated;
  }
}

test("the order of arrival, a repeated statement and an irrelevant one change no answer", () => {
  fc.assert(
    fc.property(worldOf, fc.integer(), (places, seed) => {
      const statements = recordOf(places);
      const plain = essence(answer(statements, places.length));
      const shuffled = statements.toSorted(
        (one, other) =>
          ((seed >> 3) ^ one.statement.id.charCodeAt(2)) - ((seed >> 1) ^ other.statement.id.charCodeAt(0)),
      );
      assert.deepEqual(essence(answer(shuffled, places.length)), plain);
      const again = statements.map((each) => ({
        ...each,
        statement: { ...each.statement, id: `again ${each.statement.id}` },
      }));
      assert.deepEqual(essence(answer([...again, ...statements], places.length)), plain);
      const irrelevant = recorded({
        id: "else",
        number: 7,
        measure: "deportations",
        places: [GUATEMALA],
        from: "2022-03-01",
      });
      assert.deepEqual(essence(answer([irrelevant, ...statements], places.length)), plain);
    }),
    { numRuns: 500 },
  );
});

/** What an answer says, without which copy of a statement it rests on. */
function essence({ low, lowOpen, best, high, highOpen, originals, findings, heldThrough }: ReturnType<typeof answer>) {
  return { low, lowOpen, best, high, highOpen, originals, heldThrough, findings: findings.map((note) => note.message) };
}
