/** What counting keeps to, whatever the record: asserted on worlds made up day by day and told truthfully in windows. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { count } from "../src/core/count/count.ts";
import { intervalIn } from "../src/core/count/derivations.ts";
import {
  type Count,
  dayFrom,
  fraction,
  holds,
  numberFrom,
  type Place,
  plusDays,
  type Question,
  type StandingStatement,
} from "../src/core/model/index.ts";
import { GUATEMALA, HONDURAS, JUTIAPA, recorded, TEST_CODEBOOK, ZACAPA } from "./recorded.ts";

const FIRST = dayFrom("2022-03-01");
const DAYS = 12;

/** How many were arrested on each day, in two provinces of one country. */
type World = Readonly<Record<"jutiapa" | "zacapa", readonly number[]>>;

const perDay = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: DAYS, maxLength: DAYS });
const world: fc.Arbitrary<World> = fc.record({ jutiapa: perDay, zacapa: perDay });

/** Days from `from` to `to`, of one province, or of both as the country has them. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly place: "jutiapa" | "zacapa" | "guatemala";
}

const window: fc.Arbitrary<Window> = fc
  .record({
    ends: fc.tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 0, max: DAYS - 1 })),
    place: fc.constantFrom("jutiapa", "zacapa", "guatemala"),
  })
  .map(({ ends, place }) => ({ from: Math.min(...ends), to: Math.max(...ends), place }));

/** What a speaker tells of a window; `cumulative` as a running total. */
interface Telling extends Window {
  readonly speaker: string;
  readonly mode: "within" | "cumulative";
  /** The words leave so many more or fewer open. */
  readonly bound: "exact" | "at-least" | "at-most" | "more-than" | "fewer-than";
  readonly slack: number;
}

const telling: fc.Arbitrary<Telling> = fc
  .record({
    told: window,
    speaker: fc.constantFrom("Interior Ministry", "Red Cross", "Ombudsman"),
    mode: fc.constantFrom("within", "cumulative"),
    bound: fc.constantFrom("exact", "exact", "at-least", "at-most", "more-than", "fewer-than"),
    slack: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ told, ...more }) => ({ ...told, ...more }));

/** What is said of a number, so that it is true: "more than 12" of 15. */
function said(total: number, { bound, slack }: Telling): { readonly number: number; readonly bound: Telling["bound"] } {
  if (bound === "at-least") return { bound, number: Math.max(0, total - slack) };
  if (bound === "more-than" && total > slack) return { bound, number: total - slack - 1 };
  if (bound === "at-most") return { bound, number: total + slack };
  // of none nobody says "fewer than"
  if (bound === "fewer-than" && total > 0) return { bound, number: total + slack + 1 };
  return { bound: "exact", number: total };
}

const PLACES: Readonly<Record<Window["place"], Place>> = { jutiapa: JUTIAPA, zacapa: ZACAPA, guatemala: GUATEMALA };

function totalIn({ jutiapa, zacapa }: World, { from, to, place }: Window): number {
  const daily =
    place === "jutiapa" ? jutiapa : place === "zacapa" ? zacapa : jutiapa.map((many, day) => many + zacapa[day]!);
  return daily.slice(from, to + 1).reduce((sum, many) => sum + many, 0);
}

function toldOf(made: World, tellings: readonly Telling[]): readonly StandingStatement[] {
  return tellings.map(({ speaker, mode, ...told }, index) =>
    recorded({
      id: `s${index}`,
      ...said(totalIn(made, told), { speaker, mode, ...told }),
      places: [PLACES[told.place]],
      from: plusDays(FIRST, told.from),
      to: plusDays(FIRST, told.to),
      mode,
      speaker,
    }),
  );
}

function questionOf({ from, to, place }: Window): Question {
  return {
    measure: "arrests",
    head: null,
    group: null,
    organization: null,
    origins: [],
    qualifiers: [],
    places: [PLACES[place]],
    unit: "count",
    from: plusDays(FIRST, from),
    to: plusDays(FIRST, to),
    mode: "within",
  };
}

function answer(question: Question, statements: readonly StandingStatement[]): Count {
  return count(question, statements, { codebook: TEST_CODEBOOK, judgements: [], language: "en" });
}

const ends = ({ low, lowOpen, best, high, highOpen }: Count) => ({ low, lowOpen, best, high, highOpen });
const record = fc.record({ made: world, tellings: fc.array(telling, { maxLength: 6 }), asked: window });

test("what is told truthfully never shuts out the truth", () => {
  fc.assert(
    fc.property(record, ({ made, tellings, asked }) => {
      const result = answer(questionOf(asked), toldOf(made, tellings));
      assert.ok(holds(intervalIn(result), fraction(BigInt(totalIn(made, asked)))), JSON.stringify(ends(result)));
    }),
    { numRuns: 300 },
  );
});

test("the order of arrival changes no answer", () => {
  fc.assert(
    fc.property(
      record,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      ({ made, tellings, asked }, keys) => {
        const statements = toldOf(made, tellings);
        const shuffled = statements
          .map((statement) => ({ statement, key: keys.next().value! }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ statement }) => statement);
        assert.deepEqual(ends(answer(questionOf(asked), shuffled)), ends(answer(questionOf(asked), statements)));
      },
    ),
  );
});

test("a statement of something else, or of elsewhere, changes nothing", () => {
  fc.assert(
    fc.property(record, fc.integer({ min: 0, max: 99 }), ({ made, tellings, asked }, number) => {
      const statements = toldOf(made, tellings);
      const days = { from: plusDays(FIRST, asked.from), to: plusDays(FIRST, asked.to), mode: "within" } as const;
      const others = [
        recorded({ id: "deported", number, measure: "deportations", places: [PLACES[asked.place]], ...days }),
        recorded({ id: "abroad", number, places: [HONDURAS], ...days }),
      ];
      const question = questionOf(asked);
      assert.deepEqual(ends(answer(question, [...others, ...statements])), ends(answer(question, statements)));
    }),
  );
});

test("the same document captured twice changes nothing", () => {
  fc.assert(
    fc.property(record, ({ made, tellings, asked }) => {
      const statements = toldOf(made, tellings);
      const again = statements.map((standing) => ({
        ...standing,
        statement: { ...standing.statement, id: `${standing.statement.id} again` },
      }));
      const question = questionOf(asked);
      assert.deepEqual(ends(answer(question, [...statements, ...again])), ends(answer(question, statements)));
    }),
  );
});

test("what another document renders, however wrongly, changes nothing (C5)", () => {
  fc.assert(
    fc.property(record, fc.integer({ min: 0, max: 60 }), ({ made, tellings, asked }, number) => {
      const statements = toldOf(made, tellings);
      const renderings = tellings.map(({ speaker, mode, place, from, to }, index) =>
        recorded({
          id: `r${index}`,
          number,
          places: [PLACES[place]],
          from: plusDays(FIRST, from),
          to: plusDays(FIRST, to),
          ...{ mode, speaker },
          document: { origin: `publisher of s${index}`, publisher: "The Daily", language: "es" },
        }),
      );
      const question = questionOf(asked);
      assert.deepEqual(ends(answer(question, [...renderings, ...statements])), ends(answer(question, statements)));
    }),
  );
});

const EXACT = { bound: "exact", slack: 0 } as const;

test("a window or place told in parts adds up to the whole", () => {
  fc.assert(
    fc.property(world, window, fc.integer({ min: 0, max: DAYS }), (made, asked, cut) => {
      const middle = Math.min(Math.max(asked.from, cut), asked.to);
      const spans = [
        { ...asked, to: middle },
        { ...asked, from: middle + 1 },
      ].filter(({ from, to }) => from <= to);
      const told = spans.map((span) => ({ ...span, speaker: "Interior Ministry", mode: "within", ...EXACT }) as const);
      const result = answer(questionOf(asked), toldOf(made, told));
      assert.equal(numberFrom(result.best!), totalIn(made, asked));
      assert.equal(result.low, result.high);
      const provinces = (["jutiapa", "zacapa"] as const).map((place) => ({ ...told[0]!, to: asked.to, place }));
      const question = { ...questionOf(asked), places: [JUTIAPA, ZACAPA] };
      assert.equal(
        numberFrom(answer(question, toldOf(made, provinces)).best!),
        totalIn(made, { ...asked, place: "guatemala" }),
      );
    }),
  );
});
