import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Day } from "../src/core/model/index.ts";
import { type DatedFigure, newestIds } from "../src/store/newest-figures.ts";

type Days = "" | `${number}-${number}-${number}`;

/** A running figure of a cell: since when, up to when. */
const tally = (id: string, cell: string, ...days: readonly [Days, Days]) => figure({ id, cell, days, running: 1 });
/** What happened within days. */
const within = (id: string, cell: string, ...days: readonly [Days, Days]) => figure({ id, cell, days, running: 0 });

function figure(told: { id: string; cell: string; days: readonly [Days, Days]; running: number }): DatedFigure {
  const [first_day, last_day] = told.days as readonly [Day, Day];
  // cells are named by their block's letter and a number: "a1", "a2" of block "a"
  const { id, cell, running } = told;
  return { statement_id: id, cell, block: cell[0]!, running, first_day, last_day, named: 0 };
}

describe("the newest of every cell", () => {
  test("of what runs, all with the start of the newest", () => {
    const found = [
      tally("old", "a1", "2021-01-01", "2021-12-31"),
      tally("point", "a1", "2022-01-01", "2022-03-01"),
      tally("newest", "a1", "2022-01-01", "2022-05-01"),
    ];
    assert.deepEqual(newestIds(found), ["point", "newest"]);
  });

  test("a start that another cell's newest has, where that is as new", () => {
    const found = [
      tally("own", "a1", "2022-02-01", "2022-05-01"),
      tally("shared", "a1", "2022-01-01", "2022-03-01"),
      tally("other", "b1", "2022-01-01", "2022-05-01"),
    ];
    assert.deepEqual(newestIds(found), ["own", "shared", "other"]);
    const older = found.map((each) =>
      each.statement_id === "other" ? { ...each, last_day: "2022-04-30" as Day } : each,
    );
    assert.deepEqual(newestIds(older), ["own", "other"]);
  });

  test("of the rest, what starts after the newest that runs", () => {
    const found = [
      tally("newest", "a1", "2022-01-01", "2022-05-01"),
      within("inside", "a1", "2022-05-01", "2022-05-01"),
      within("behind", "a1", "2022-05-02", "2022-05-02"),
    ];
    assert.deepEqual(newestIds(found), ["newest", "behind"]);
  });

  test("where nothing runs, the newest days, and what starts after a tally of the block", () => {
    const found = [
      within("before", "a1", "2022-02-01", "2022-02-01"),
      within("after", "a1", "2022-03-02", "2022-03-02"),
      within("last", "a1", "2022-03-01", "2022-04-01"),
      tally("of the block", "a2", "2022-01-01", "2022-03-01"),
      tally("of another", "b1", "2021-01-01", "2022-01-01"),
    ];
    assert.deepEqual(newestIds(found), ["after", "last", "of the block", "of another"]);
  });

  test("days that are not known are before all others", () => {
    const found = [tally("unknown", "a1", "", ""), within("then", "a1", "2022-01-01", "2022-01-01")];
    assert.deepEqual(newestIds(found), ["unknown", "then"]);
  });

  test("of what a place's name found, everything that does not run, and what starts after it elsewhere", () => {
    const found = [
      { ...within("named", "c1", "2020-01-01", "2020-01-01"), named: 1 },
      { ...tally("named tally", "c1", "2022-01-01", "2022-02-01"), named: 1 },
      within("later", "a1", "2022-02-02", "2022-02-02"),
      within("last", "a1", "2022-02-01", "2022-03-01"),
    ];
    assert.deepEqual(newestIds(found), ["named", "named tally", "later", "last"]);
  });
});
