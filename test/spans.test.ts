/** Which days a figure speaks for and a claim names (RULES C1, C4, D2). */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type DaySpan,
  isRunning,
  namedSpan,
  spanOf,
  spansMeet,
  spanWithin,
  startsNear,
  tile,
} from "../src/core/count/spans.ts";
import { dayFrom, type Figure, type Mode } from "../src/core/model/index.ts";
import { figureTold } from "./recorded.ts";

const span = (from: string | null, to: string | null): DaySpan => ({
  from: from === null ? null : dayFrom(`2022-${from}`),
  to: to === null ? null : dayFrom(`2022-${to}`),
});

/** A figure of 2022 whose window is written as given. */
function figureOf(window: Partial<Figure["window"]>, more: { mode?: Mode | null; asOf?: string | null } = {}): Figure {
  const told = figureTold({ number: 1, ...more });
  return { ...told, window: { ...told.window, ...window } };
}

const edtf = (date: string) => date as unknown as NonNullable<Figure["window"]["from"]>;
const { quotes } = figureTold({ number: 1, from: "2022-01-01" }).window;

test("a window of months covers all of their days", () => {
  assert.deepEqual(spanOf(figureOf({ from: edtf("2022-04"), to: edtf("2022-05") })), span("04-01", "05-31"));
  assert.deepEqual(spanOf(figureOf({ from: edtf("2022-04-03"), to: edtf("2022-05-04") })), span("04-03", "05-04"));
});

test("D2: a window that runs on stops on the day of the statement", () => {
  const running = { from: edtf("2022-04-03"), to: null, openEnd: true };
  assert.deepEqual(spanOf(figureOf(running, { asOf: "2022-06-01" })), span("04-03", "06-01"));
  assert.deepEqual(spanOf(figureOf(running)), span("04-03", null));
  assert.deepEqual(spanOf(figureOf({}, { asOf: "2022-06-01" })), span(null, "06-01"));
});

const MAY = { from: edtf("2022-05-01"), to: edtf("2022-05-31"), openEnd: false, quotes };

test("D2: a claim names the days that its words give", () => {
  assert.deepEqual(namedSpan(figureOf(MAY)), span("05-01", "05-31"));
  assert.deepEqual(namedSpan(figureOf({ ...MAY, inferred: ["from"] })), span("05-01", "05-31"));
  assert.deepEqual(namedSpan(figureOf({ ...MAY, inferred: ["to"] })), span("05-01", null));
  assert.deepEqual(namedSpan(figureOf({ ...MAY, openEnd: true })), span("05-01", null));
});

test("D2: a window worked out from the document's date alone names nothing", () => {
  const both = { ...MAY, quotes: [], inferred: ["from", "to"] } as const;
  assert.deepEqual(namedSpan(figureOf(both, { asOf: "2022-06-10" })), span(null, null));
  assert.deepEqual(namedSpan(figureOf({ ...MAY, quotes: [] })), span("05-01", "05-31"));
});

test("D2: a window told in the sentences before names its end when it ended before the text, but not for what there is now", () => {
  const told = { ...MAY, inferred: ["from", "to"] } as const;
  const named = (mode: Mode, asOf: string | null, openEnd = false) =>
    namedSpan(figureOf({ ...told, openEnd }, { mode, asOf }));
  assert.deepEqual(named("within", "2022-06-10"), span("05-01", "05-31"));
  assert.deepEqual(named("within", "2022-05-31"), span("05-01", null));
  assert.deepEqual(named("within", null), span("05-01", null));
  assert.deepEqual(named("stock", "2022-06-10"), span("05-01", null));
  assert.deepEqual(named("within", "2022-06-10", true), span("05-01", null));
  const endless = { ...told, to: null };
  assert.deepEqual(namedSpan(figureOf(endless, { mode: "within", asOf: "2022-06-10" })), span("05-01", null));
});

test("totals and levels run on; what is neither does where its window has no start or no end", () => {
  const open = { from: edtf("2022-04-03"), to: null, openEnd: true };
  assert.ok(isRunning(figureOf(MAY, { mode: "cumulative" })));
  assert.ok(isRunning(figureOf(MAY, { mode: "stock" })));
  assert.ok(isRunning(figureOf(open, { mode: null })));
  assert.ok(isRunning(figureOf({ ...MAY, from: null }, { mode: null })));
  assert.ok(!isRunning(figureOf(MAY, { mode: null })));
  assert.ok(!isRunning(figureOf(open, { mode: "within" })));
});

test("spans meet unless one surely ends before the other starts", () => {
  assert.ok(spansMeet(span("05-01", "05-10"), span("05-10", "05-20")));
  assert.ok(!spansMeet(span("05-01", "05-09"), span("05-10", "05-20")));
  assert.ok(!spansMeet(span("05-10", "05-20"), span("05-01", "05-09")));
  assert.ok(spansMeet(span("05-01", null), span("05-10", "05-20")));
  assert.ok(spansMeet(span("05-01", "05-09"), span(null, "05-20")));
  assert.ok(spansMeet(span(null, null), span(null, null)));
  assert.ok(!spansMeet(span(null, "05-09"), span("05-10", null)));
});

test("a span lies within another as far as that has ends, and who knows when in none that has", () => {
  const may = span("05-01", "05-31");
  assert.ok(spanWithin(may, may));
  assert.ok(spanWithin(span("05-02", "05-30"), may));
  assert.ok(!spanWithin(span("04-30", "05-30"), may));
  assert.ok(!spanWithin(span("05-02", "06-01"), may));
  assert.ok(!spanWithin(span(null, "05-30"), may));
  assert.ok(!spanWithin(span("05-02", null), may));
  assert.ok(spanWithin(span(null, null), span(null, null)));
  assert.ok(spanWithin(span("05-02", null), span("05-01", null)));
});

test("C1: starts a week apart are one count told loosely, or a tenth of the days that it covers", () => {
  const near = (asked: string, told: DaySpan) => startsNear(dayFrom(`2022-${asked}`), told);
  assert.ok(near("05-08", span("05-01", "05-31")));
  assert.ok(near("04-24", span("05-01", "05-31")));
  assert.ok(!near("05-09", span("05-01", "05-31")));
  // from 1 January to 11 April are a hundred days, a tenth of which is ten
  assert.ok(near("01-11", span("01-01", "04-11")));
  assert.ok(!near("01-12", span("01-01", "04-11")));
  assert.ok(!near("01-11", span("01-01", null)));
  assert.ok(near("05-01", span(null, "05-31")));
});

test("C4: spans cover a whole when they follow one another without a gap or a shared day", () => {
  const may = span("05-01", "05-31");
  const covers = (...spans: DaySpan[]) => tile(spans, may);
  assert.ok(covers(may));
  assert.ok(covers(span("05-01", "05-10"), span("05-11", "05-31")));
  assert.ok(!covers(span("05-01", "05-10"), span("05-12", "05-31")));
  assert.ok(!covers(span("05-01", "05-10"), span("05-10", "05-31")));
  assert.ok(!covers(span("05-02", "05-31")));
  assert.ok(!covers(span("05-01", "05-30")));
  assert.ok(!covers(span("05-01", null), span("05-11", "05-31")));
  assert.ok(!covers());
});
