/** When a count is too old for what a draft of 1 June 2022 says of now (RULES D3). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import { type Check, dayFrom, type StandingStatement } from "../src/core/model/index.ts";
import { draftWith } from "./draft-told.ts";
import { type Found, GUATEMALA, recorded, TEST_CODEBOOK, type Told } from "./recorded.ts";

const TALLY: Told = { number: 43, mode: "cumulative", from: "2022-01-01", places: [GUATEMALA] };
const LEVEL: Told = { number: 43, mode: "stock", places: [GUATEMALA] };

function checkOf(claim: Told, record: readonly StandingStatement[]): Check {
  const told = draftWith({ body: "Police hold ‹43› people.", claims: [claim] });
  const given = { ...told, statements: record, judgements: [], codebook: TEST_CODEBOOK, today: dayFrom("2023-06-01") };
  const [check] = checkDraft({ ...given, language: "en" });
  assert.ok(check !== undefined);
  return check;
}

const isStale = (claim: Told, record: readonly StandingStatement[]) =>
  checkOf(claim, record).findings.some(({ finding }) => finding === "stale");

/** One original's running count on days of 2022, the last of which is the number claimed. */
function points(days: readonly string[], more: Partial<Found> = {}): readonly StandingStatement[] {
  return days.map((day, index) => {
    const number = 43 - (days.length - 1 - index);
    return recorded({
      id: `${more.speaker} ${day}`,
      ...TALLY,
      speaker: "The Observatory",
      ...more,
      number,
      to: `2022-${day}`,
    });
  });
}

test("D3: a level is old after sixty days, and settles nothing then", () => {
  const level = (to: string) => [recorded({ id: "level", ...LEVEL, to })];
  assert.deepEqual(
    [checkOf(LEVEL, level("2022-04-02")).verdict, isStale(LEVEL, level("2022-04-02"))],
    ["supported", false],
  );
  assert.deepEqual(
    [checkOf(LEVEL, level("2022-04-01")).verdict, isStale(LEVEL, level("2022-04-01"))],
    ["unsettled", true],
  );
});

test("D3: a level that is told every month is old after sixty days all the same", () => {
  const levels = ["02-01", "03-01", "04-01"].map((day) => recorded({ id: day, ...LEVEL, to: `2022-${day}` }));
  assert.ok(isStale(LEVEL, levels));
});

test("D3: a total told once is old after ninety days, and stays what was counted", () => {
  assert.ok(!isStale(TALLY, points(["03-03"])));
  assert.ok(isStale(TALLY, points(["03-02"])));
  assert.equal(checkOf(TALLY, points(["03-02"])).verdict, "supported");
});

test("D3: a total told in a rhythm is old after twice the median of its gaps", () => {
  // gaps of 10 and 20 days: 30 days, and 31 have passed
  assert.ok(isStale(TALLY, points(["04-01", "04-11", "05-01"])));
  // gaps of 10 and 21 days: 31 days, and 30 have passed
  assert.ok(!isStale(TALLY, points(["04-01", "04-11", "05-02"])));
  // gaps of 10, 30 and 20 days: 40 days, and 42 have passed
  assert.ok(isStale(TALLY, points(["02-19", "03-01", "03-31", "04-20"])));
  // gaps of 10, 30 and 22 days: 44 days, and 40 have passed
  assert.ok(!isStale(TALLY, points(["02-19", "03-01", "03-31", "04-22"])));
});

test("D3: a day that is told twice has no rhythm", () => {
  const twice = [...points(["04-11"]), ...points(["04-11"], { id: "again", asOf: "2022-04-12" })];
  assert.ok(!isStale(TALLY, twice));
});

test("D3: another original's points are no rhythm of this one", () => {
  const others = points(["03-01", "03-11", "03-21"], { speaker: "The Weekly" });
  assert.ok(!isStale(TALLY, [...points(["04-11"]), ...others]));
  assert.ok(isStale(TALLY, [...points(["03-22", "04-01", "04-11"]), ...others]));
});

test("D3: what a claim dates itself is not old, nor what happened in a window that is over", () => {
  assert.ok(!isStale({ ...TALLY, to: "2022-03-02" }, points(["03-02"])));
  const january = { number: 43, mode: "within", places: [GUATEMALA] } as const;
  const closed = recorded({ id: "closed", ...january, from: "2022-01-01", to: "2022-01-31" });
  assert.ok(!isStale(january, [closed]));
  // all that happened since a day includes what happened lately
  assert.ok(isStale({ ...january, from: "2022-01-01" }, [closed]));
  const unknown = recorded({ id: "unknown", ...TALLY, from: null, to: "2022-01-31" });
  assert.ok(isStale({ ...TALLY, from: null }, [unknown]));
});

test("D3: the finding names the day and how long ago it was, at the claim's words", () => {
  const [note] = checkOf(TALLY, points(["03-02"])).findings.filter(({ finding }) => finding === "stale");
  assert.equal(note?.weight, "warning");
  assert.deepEqual(
    note?.quotes.map(({ exact }) => exact),
    ["43"],
  );
  assert.match(note?.message ?? "", /2 March 2022, 91 days/);
});
