/** What a count says of what it left out and of whose word it is (RULES C8, E). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../src/core/count/count.ts";
import { type Count, dayFrom, type Question, type StandingStatement } from "../src/core/model/index.ts";
import { ASKED, BELIZE, type Found, GUATEMALA, HONDURAS, quoteAt, recorded, TEST_CODEBOOK } from "./recorded.ts";

const QUESTION: Question = { ...ASKED, mode: "cumulative" };

const DAYS = { from: "2022-03-29", to: "2022-05-30" } as const;

/** A running count of arrests in Guatemala by somebody without an interest. */
const found = (id: string, number: number, more: Partial<Found> = {}) =>
  recorded({ id, number, ...DAYS, places: [GUATEMALA], speaker: "The Observatory", ...more });

function answer(record: readonly StandingStatement[], question: Partial<Question> = {}): Count {
  const given = { codebook: TEST_CODEBOOK, judgements: [], language: "en" } as const;
  return count({ ...QUESTION, ...question }, record, given);
}

const left = (result: Count) => result.leftOut.map(({ statementId, reason }) => `${statementId}: ${reason}`);
const note = (result: Count, name: string) => result.findings.find(({ finding }) => finding === name);

test("C8: everything that does not count is left out with its reason, in the order of ids", () => {
  const result = answer([
    found("h", 43),
    found("g", 5, { review: "rejected" }),
    found("f", 6, { rhetorical: true }),
    found("e", 7, { measure: "deportations" }),
    found("d", 8, { mode: "change" }),
    found("c", 9, { mode: "rate" }),
    found("b", 10, { group: "women" }),
    found("a", 11, { group: "women", places: [HONDURAS] }),
  ]);
  assert.deepEqual(left(result), [
    "a: outside-places",
    "b: nested-group",
    "c: other-measure",
    "d: other-measure",
    "e: other-measure",
    "f: rhetorical",
    "g: rejected",
  ]);
  assert.deepEqual(result.used, ["h"]);
});

test("C8: everybody counted is left out where only a group was asked about and is known", () => {
  const result = answer([found("women", 10, { group: "women" }), found("all", 43)], { group: "women" });
  assert.deepEqual([result.best, left(result)], ["10", ["all: other-group"]]);
});

test("C3: what limits a group is everybody, and the finding names both", () => {
  const result = answer([found("all", 43)], { group: "women" });
  assert.deepEqual([result.low, result.high], ["0", "43"]);
  const { weight, message, quotes } = note(result, "population-mismatch")!;
  assert.equal(weight, "warning");
  assert.match(message, /counts something else: arrests, where the claim counts women\./);
  assert.deepEqual(
    quotes.map(({ exact }) => exact),
    ["43"],
  );
});

test("C3: a finding of another population names who was asked about, of what body and from where, by the words that were read", () => {
  const plain = found("women", 10, { group: "women" });
  const { value } = plain.statement;
  assert.ok(value.kind === "figure");
  const quote = quoteAt(4, "women of the gang");
  const told = { ...value, counted: { ...value.counted, quote, origins: [HONDURAS], organization: "Los Lobos" } };
  const standing = { ...plain, statement: { ...plain.statement, value: told } };
  const asked = { organization: "Los Lobos", origins: [HONDURAS] };
  const { message, quotes } = note(answer([standing], asked), "population-mismatch")!;
  assert.match(
    message,
    /counts something else: women of the gang, where the claim counts arrests Los Lobos \(Honduras\)\./,
  );
  assert.deepEqual(quotes, [quote]);
});

test("E: a count that rests on official bodies with an interest says so, by name, and one independent voice ends that", () => {
  const police = found("police", 43, { speaker: "National Police" });
  const ministry = found("ministry", 43, { speaker: "Interior Ministry" });
  const { weight, message, quotes } = note(answer([police, ministry]), "official-only")!;
  assert.equal(weight, "note");
  assert.match(message, /Interior Ministry and National Police/);
  assert.equal(quotes.length, 2);
  assert.equal(note(answer([police, ministry, found("other", 43)]), "official-only"), undefined);
  assert.equal(note(answer([]), "official-only"), undefined);
});

test("E: a person speaks for the body that put out the text, unless the text goes back to somebody else", () => {
  const spoken = (publisher: string | null, origin: string | null = null) => {
    const plain = found("spoken", 43, { document: { publisher, origin } });
    const { value } = plain.statement;
    assert.ok(value.kind === "figure");
    const speaker = { name: "Ana Pérez", mention: null, kind: "person", country: null } as const;
    const told = { ...value, attribution: { ...value.attribution, speaker } };
    return note(answer([{ ...plain, statement: { ...plain.statement, value: told } }]), "official-only") !== undefined;
  };
  assert.ok(spoken("National Police"));
  assert.ok(!spoken("The Daily"));
  assert.ok(!spoken(null));
  assert.ok(!spoken("National Police", "The Observatory, report"));
});

test("E: what nobody has confirmed is counted, and said", () => {
  const result = answer([found("one", 43, { review: "unreviewed" }), found("other", 43, { speaker: "The Weekly" })]);
  assert.equal(result.unreviewed, 1);
  const { weight, message, quotes } = note(result, "unreviewed")!;
  assert.deepEqual([weight, quotes.length], ["note", 1]);
  assert.match(message, /^One statement behind this count/);
  assert.equal(answer([found("one", 43)]).unreviewed, 0);
});

test("C8: a sum is held through the first of its parts' last days, and its newest day is the last of them", () => {
  const speaker = "The Weekly";
  const record = [
    found("guatemala", 20, { speaker }),
    found("belize", 4, { speaker, places: [BELIZE], to: "2022-05-20" }),
  ];
  const result = answer(record, { places: [GUATEMALA, BELIZE] });
  assert.deepEqual([result.heldThrough, result.newestDay, result.originals], ["2022-05-20", "2022-05-30", 1]);
});

test("D2: a quarter of which the record lacks a month is a floor, and the finding names the months that it has", () => {
  const month = (id: string, from: string, to: string) => found(id, 5, { from, to, mode: "within" });
  const record = [month("january", "2022-01-01", "2022-01-31"), month("march", "2022-03-01", "2022-03-31")];
  const quarter = { from: dayFrom("2022-01-01"), to: dayFrom("2022-03-31"), mode: "within" } as const;
  const result = answer(record, quarter);
  assert.deepEqual([result.low, result.high], ["10", null]);
  const { message, quotes } = note(result, "window-mismatch")!;
  assert.match(
    message,
    /1 January 2022 to 31 March 2022.*1 January 2022 to 31 January 2022, 1 March 2022 to 31 March 2022/,
  );
  assert.equal(quotes.length, 2);
});
