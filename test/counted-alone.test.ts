/** Which claims hang on one count alone, so that they need not be judged again while it is what it was. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import { countsDeciding } from "../src/core/check/counted-alone.ts";
import { type Claim, dayFrom, type StandingStatement } from "../src/core/model/index.ts";
import { draftWith } from "./draft-told.ts";
import { type Found, GUATEMALA, recorded, TEST_CODEBOOK, type Told } from "./recorded.ts";

const may = { from: "2022-05-01", to: "2022-05-31", mode: "within", places: [GUATEMALA] } as const;
const found = (number: number, more: Partial<Found> = {}) =>
  recorded({ ...may, id: `recorded-${number}`, number, speaker: "the Daily", ...more });
const claimed = (number: number, more: Partial<Told> = {}): Told => ({ ...may, number, ...more });

interface Case {
  readonly says: string;
  readonly body: string;
  readonly claims: readonly Told[];
  readonly record: readonly StandingStatement[];
  /** The claim's words; whether it hangs on one count. */
  readonly of: string;
  readonly asserts?: Claim["asserts"];
  readonly isAlone: boolean;
}

const cases: readonly Case[] = [
  {
    says: "an amount that the record counts itself",
    body: "Police arrested ‹43› people in May.",
    claims: [claimed(43)],
    record: [found(43)],
    of: "43",
    isAlone: true,
  },
  {
    says: "an amount that the record counts otherwise",
    body: "Police arrested ‹43› people in May.",
    claims: [claimed(43)],
    record: [found(41)],
    of: "43",
    isAlone: true,
  },
  {
    says: "no amount of which the record holds nothing",
    body: "Police arrested ‹43› people in May.",
    claims: [claimed(43)],
    record: [],
    of: "43",
    isAlone: false,
  },
  {
    says: "no amount of which the record counts a part alone",
    body: "Police arrested ‹43› people in May.",
    claims: [claimed(43)],
    record: [found(12, { group: "women" })],
    of: "43",
    isAlone: false,
  },
  {
    says: "no part of what the draft counts",
    body: "Police arrested ‹43› people in May. Of them, ‹12› were charged.",
    claims: [claimed(43), claimed(12)],
    record: [found(43), found(12)],
    of: "12",
    isAlone: false,
  },
  {
    says: "no amount whose days another mention tells",
    body: "Police arrested ‹43› people in May, and the ‹43› arrests were many.",
    claims: [claimed(43), claimed(43, { from: null, to: null, mode: null })],
    record: [found(43)],
    of: "43",
    isAlone: false,
  },
  {
    says: "nothing beside a share, whose part and whole the record may tell anew",
    body: "Police arrested ‹43› people in May, and ‹half› of the country's officers were there.",
    claims: [claimed(43), claimed(50, { unit: "percent", mode: "share", measure: "share" })],
    record: [found(43)],
    of: "43",
    isAlone: false,
  },
  {
    says: "no amount that may be told in another unit",
    body: "Police seized ‹43 kilos› of cocaine in May.",
    claims: [claimed(43, { unit: "kg", measure: "drugs", head: "cocaine" })],
    record: [found(43, { unit: "kg", measure: "drugs", head: "cocaine" })],
    of: "43 kilos",
    isAlone: false,
  },
  {
    says: "no level, which ages",
    body: "There are ‹43› people in its cells.",
    claims: [claimed(43, { from: null, to: null, mode: "stock", measure: "detentions" })],
    record: [found(43, { from: null, to: null, asOf: "2022-05-30", mode: "stock", measure: "detentions" })],
    of: "43",
    isAlone: false,
  },
  {
    says: "nothing that a speaker said",
    body: "The ministry says that it arrested ‹43› people in May.",
    claims: [claimed(43, { speaker: "Interior Ministry" })],
    record: [found(43, { speaker: "Interior Ministry" })],
    of: "43",
    asserts: "said",
    isAlone: false,
  },
];

for (const { says, body, claims, record, of, asserts, isAlone } of cases)
  test(`hangs on one count: ${says}`, () => {
    const given = draftWith({ body, claims });
    const context = { judgements: [], codebook: TEST_CODEBOOK, today: dayFrom("2022-06-01"), language: "en" } as const;
    const all = checkDraft({ ...given, ...context, statements: record });
    const checks = all.filter(({ claim }) => claim.quote.exact === of && claim.asserts === (asserts ?? "number"));
    assert.ok(checks.length > 0);
    const counts = countsDeciding(checks, { all, content: given.draft.text.content });
    assert.equal(counts !== null, isAlone);
    for (const [index, count] of (counts ?? []).entries()) assert.deepEqual(count, checks[index]!.counts[0]);
  });

test("one check among several that hangs on more leaves none decided", () => {
  const body = "Police arrested ‹43› people in May. Of them, ‹12› were charged.";
  const given = draftWith({ body, claims: [claimed(43), claimed(12)] });
  const context = { judgements: [], codebook: TEST_CODEBOOK, today: dayFrom("2022-06-01"), language: "en" } as const;
  const all = checkDraft({ ...given, ...context, statements: [found(43)] });
  const { content } = given.draft.text;
  const [first] = all;
  assert.equal(countsDeciding([first!], { all, content })?.length, 1);
  assert.equal(countsDeciding(all, { all, content }), null);
});
