/** Every finding of a check where it must be, and not where it must not be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import type { Check, Figure, FindingName, Language, StandingStatement } from "../src/core/model/index.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { draftWith } from "./draft-told.ts";
import {
  BELIZE,
  type Found,
  GUATEMALA,
  HONDURAS,
  JUTIAPA,
  recorded,
  TEST_CODEBOOK,
  type Told,
  ZACAPA,
} from "./recorded.ts";

interface Case {
  readonly says: string;
  /** The claim's words as ‹…› in the draft's body; the figure they are. */
  readonly body: string;
  readonly claim: Told;
  readonly record: readonly StandingStatement[];
  readonly verdict: Check["verdict"];
  readonly findings: readonly FindingName[];
}

const may = { from: "2022-05-01", to: "2022-05-31", mode: "within" } as const;
const inGuatemala = { ...may, places: [GUATEMALA], speaker: "the Daily" };
const found = (id: string, number: Found["number"], more: Partial<Found> = {}) =>
  recorded({ ...inGuatemala, id, number, ...more });
const claimed = (number: Told["number"], more: Partial<Told> = {}): Told => ({
  ...inGuatemala,
  speaker: null,
  number,
  ...more,
});
const gang = { group: "gang-members" } as const;

const cases: readonly Case[] = [
  {
    says: "an exact number that is the record's has no finding",
    body: "Police arrested ‹43› people in May.",
    claim: claimed(43),
    record: [found("a", 43)],
    verdict: "supported",
    findings: [],
  },
  {
    says: "a round number is supported by what it rounds",
    body: "Police arrested ‹2700› people in May.",
    claim: claimed(2700),
    record: [found("a", 2688)],
    verdict: "supported",
    findings: ["rounding"],
  },
  {
    says: "a round number that is the record's own rounds nothing",
    body: "Police arrested ‹2700› people in May.",
    claim: claimed(2700),
    record: [found("a", 2700)],
    verdict: "supported",
    findings: [],
  },
  {
    says: "a round number beyond its rounding is contradicted",
    body: "Police arrested ‹2700› people in May.",
    claim: claimed(2700),
    record: [found("a", 2600)],
    verdict: "contradicted",
    findings: [],
  },
  {
    says: "at least a third of what is known understates",
    body: "Police arrested ‹at least 14› people in May.",
    claim: claimed(14, { bound: "at-least" }),
    record: [found("a", 43)],
    verdict: "supported",
    findings: ["understates"],
  },
  {
    says: "at least most of what is known does not",
    body: "Police arrested ‹at least 40› people in May.",
    claim: claimed(40, { bound: "at-least" }),
    record: [found("a", 43)],
    verdict: "supported",
    findings: [],
  },
  {
    says: "an exact number inside what bounded words leave open is too precise",
    body: "Police arrested ‹118› people in May.",
    claim: claimed(118),
    record: [found("a", 120, { bound: "about" })],
    verdict: "unsettled",
    findings: ["false-precision"],
  },
  {
    says: "a range that the record's own words give is as precise as they are",
    body: "Police arrested ‹about 120› people in May.",
    claim: claimed(120, { bound: "about" }),
    record: [found("a", 120, { bound: "about" })],
    verdict: "supported",
    findings: [],
  },
  {
    says: "a hedge that the record has and the claim drops blocks",
    body: "Police arrested ‹14› gang members in May.",
    claim: claimed(14, gang),
    record: [found("a", 14, { ...gang, hedges: ["suspected"] })],
    verdict: "supported",
    findings: ["hedge-dropped"],
  },
  {
    says: "a hedge in other words is a hedge",
    body: "Police arrested ‹14› alleged gang members in May.",
    claim: claimed(14, { ...gang, hedges: ["alleged"] }),
    record: [found("a", 14, { ...gang, hedges: ["suspected"] })],
    verdict: "supported",
    findings: [],
  },
  {
    says: "people charged are not convicted",
    body: "Police arrested ‹14› convicted men in May.",
    claim: claimed(14, { stage: "convicted" }),
    record: [found("a", 14, { stage: "charged" })],
    verdict: "supported",
    findings: ["hedge-dropped"],
  },
  {
    says: "the same group elsewhere is out of scope",
    body: "Police arrested ‹14› suspects in Guatemala in May.",
    claim: claimed(14, gang),
    record: [found("a", 14, gang), found("b", 4, { ...gang, places: [BELIZE] })],
    verdict: "supported",
    findings: ["scope"],
  },
  {
    says: "a place that the sentence names is not left out unsaid",
    body: "Police arrested ‹14› suspects in Guatemala in May, besides those in Belize.",
    claim: claimed(14, gang),
    record: [found("a", 14, gang), found("b", 4, { ...gang, places: [BELIZE] })],
    verdict: "supported",
    findings: [],
  },
  {
    says: "the same group elsewhere on other days is another matter",
    body: "Police arrested ‹14› suspects in Guatemala in May.",
    claim: claimed(14, gang),
    record: [found("a", 14, gang), found("b", 4, { ...gang, places: [BELIZE], from: "2022-01-01", to: "2022-01-31" })],
    verdict: "supported",
    findings: [],
  },
  {
    says: "a place added to the place around it is counted twice",
    body: "Police arrested ‹55› people in May.",
    claim: claimed(55),
    record: [found("a", 43), found("b", 12, { places: [JUTIAPA] })],
    verdict: "contradicted",
    findings: ["double-count"],
  },
  {
    says: "two points of one series added are counted twice",
    body: "Police have arrested ‹63› people.",
    claim: claimed(63, { mode: "cumulative", from: "2022-03-29", to: null }),
    record: [
      found("a", 20, { mode: "cumulative", from: "2022-03-29", to: "2022-04-30" }),
      found("b", 43, { mode: "cumulative", from: "2022-03-29", to: "2022-05-30" }),
    ],
    verdict: "contradicted",
    findings: ["double-count"],
  },
  {
    says: "a wrong number that nothing explains is only contradicted",
    body: "Police arrested ‹51› people in May.",
    claim: claimed(51),
    record: [found("a", 43), found("b", 12, { places: [JUTIAPA] })],
    verdict: "contradicted",
    findings: [],
  },
  {
    says: "a running count of long ago is stale",
    body: "Police have arrested ‹43› people.",
    claim: claimed(43, { mode: "cumulative", from: "2021-01-01", to: null }),
    record: [found("a", 43, { mode: "cumulative", from: "2021-01-01", to: "2021-12-31" })],
    verdict: "supported",
    findings: ["stale"],
  },
  {
    says: "an old level settles nothing about today",
    body: "Guatemala holds ‹43› people.",
    claim: claimed(43, { mode: "stock", from: null, to: null }),
    record: [found("a", 43, { mode: "stock", from: null, to: "2022-03-01" })],
    verdict: "unsettled",
    findings: ["stale"],
  },
  {
    says: "what happened inside a closed window does not age",
    body: "Police arrested ‹43› people in January 2021.",
    claim: claimed(43, { from: "2021-01-01", to: "2021-01-31" }),
    record: [found("a", 43, { from: "2021-01-01", to: "2021-01-31" })],
    verdict: "supported",
    findings: [],
  },
  {
    says: "nothing recorded is no record",
    body: "Police arrested ‹43› people in May.",
    claim: claimed(43),
    record: [found("a", 44, { measure: "deportations" })],
    verdict: "no-record",
    findings: [],
  },
  {
    says: "a record that stops before the claim's last day is a floor with other days",
    body: "Police arrested ‹43› people in May.",
    claim: claimed(43),
    record: [found("a", 43, { to: "2022-05-20", mode: "cumulative" })],
    verdict: "unsettled",
    findings: ["window-mismatch"],
  },
  {
    says: "one official body behind everything is a note",
    body: "Police arrested ‹43› people in May.",
    claim: claimed(43),
    record: [found("a", 43, { speaker: "National Police" })],
    verdict: "supported",
    findings: ["official-only"],
  },
  {
    says: "an ombudsman beside the police is not",
    body: "Police arrested ‹59› people in May.",
    claim: claimed(59, { places: [GUATEMALA, HONDURAS] }),
    record: [
      found("a", 43, { speaker: "National Police" }),
      found("b", 16, { places: [HONDURAS], speaker: "Human Rights Ombudsman" }),
    ],
    verdict: "supported",
    findings: [],
  },
  {
    says: "what nobody confirmed is a note",
    body: "Police arrested ‹43› people in May.",
    claim: claimed(43),
    record: [found("a", 43, { review: "unreviewed" })],
    verdict: "supported",
    findings: ["unreviewed"],
  },
  {
    says: "the claim's very number of something else is named",
    body: "Courts convicted ‹14› people in May.",
    claim: claimed(14, { measure: "convictions" }),
    record: [found("a", 14)],
    verdict: "no-record",
    findings: ["population-mismatch"],
  },
  {
    says: "more than so many over a longer time say nothing of a day in it",
    body: "Police arrested ‹120› people on 3 May.",
    claim: claimed(120, { from: "2022-05-03", to: "2022-05-03" }),
    record: [found("a", 36000, { bound: "more-than" })],
    verdict: "no-record",
    findings: ["window-mismatch"],
  },
];

for (const { says, body, claim, record, verdict, findings } of cases) {
  test(says, () => {
    const [check] = checked({ body, claims: [claim] }, record);
    assert.ok(check);
    assert.equal(check.verdict, verdict);
    assert.deepEqual(check.findings.map((note) => note.finding).sort(), [...findings].sort());
  });
}

test("every finding is a sentence in either language", () => {
  for (const { body, claim, record } of cases)
    for (const language of ["en", "es"] as const)
      for (const check of checked({ body, claims: [claim] }, record, language))
        for (const { message } of check.findings) {
          assert.match(message, /[.]$/);
          assert.doesNotMatch(message, /undefined|null|NaN/);
        }
});

function checked(
  told: { readonly body: string; readonly claims: readonly Told[]; readonly title?: string },
  statements: readonly StandingStatement[],
  language: Language = "en",
): readonly Check[] {
  const { draft, reading } = draftWith(told);
  return checkDraft({
    draft,
    reading,
    statements,
    judgements: [],
    codebook: TEST_CODEBOOK,
    today: dayFrom("2022-06-01"),
    language,
  });
}

test("a title that says more than the text below it blocks, one that says less does not", () => {
  const body = "Police arrested ‹62› people in May.";
  const title = (words: string, more: Partial<Told>): readonly FindingName[] => {
    const checks = checked(
      { title: `‹${words}› arrested`, body, claims: [{ number: 0, ...more, mode: null }, claimed(62)] },
      [found("a", 62)],
    );
    return checks
      .filter((check) => check.claim.part === "title")
      .flatMap((check) => check.findings.map((note) => note.finding));
  };
  assert.ok(title("Hundreds", { number: [200, 999], bound: "vague" }).includes("headline-differs"));
  assert.ok(!title("More than 60", { number: 60, bound: "more-than" }).includes("headline-differs"));
});

/** "Of the 124 held, 93 (80 percent) …" as figures: whole, part, share. */
function shareOf(percent: number): readonly Check[] {
  const body = `Of the ‹124› people held, ‹93› (‹${percent} percent›) were released.`;
  const share: Told = { number: percent, unit: "percent", measure: "share", mode: "share", from: null };
  const claims = [claimed(124, { measure: "detentions" }), claimed(93, { measure: "deportations" }), share];
  const record = [
    found("whole", 124, { measure: "detentions", document: { id: "d" } }),
    found("part", 93, { measure: "deportations", document: { id: "d" } }),
  ];
  const [whole, part] = record as [StandingStatement, StandingStatement];
  const marked = {
    ...part,
    statement: {
      ...part.statement,
      anchor: { ...part.statement.anchor, before: "Of them, ", after: " were released" },
    },
  };
  return checked({ body, claims }, [whole, marked]).filter((check) => check.unit === "percent");
}

test("D8: a share that the draft's own numbers deny blocks, and the record says what it is", () => {
  const [wrong] = shareOf(80);
  assert.equal(wrong?.verdict, "contradicted");
  assert.deepEqual([wrong?.low, wrong?.best, wrong?.high], ["75", "75", "75"]);
  assert.deepEqual(
    wrong?.findings.map((note) => [note.finding, note.weight]),
    [["arithmetic", "blocking"]],
  );
  assert.match(wrong?.findings[0]?.message ?? "", /give 75 %, not 80 percent/);
  const [right] = shareOf(75);
  assert.equal(right?.verdict, "supported");
  assert.deepEqual(right?.findings, []);
});

test("D9: a claim put in somebody's mouth is judged by what they said, and as a number by the record as a whole", () => {
  const claim: Figure["attribution"]["speaker"] = {
    name: "National Police",
    mention: null,
    kind: "organization",
    country: null,
  };
  const body = "Police arrested ‹43› people in May, the National Police said.";
  const record = [found("police", 40, { speaker: "National Police" }), found("daily", 43, { speaker: "the Daily" })];
  const checks = checked({ body, claims: [claimed(43, { speaker: claim.name })] }, record);
  assert.deepEqual(
    checks.map((check) => [check.claim.asserts, check.verdict]),
    [
      ["number", "unsettled"],
      ["said", "contradicted"],
    ],
  );
});

test("D8: a total that its own parts deny blocks; the record settles which number is wrong", () => {
  const body = "Police arrested ‹62› people in May: ‹40› in Guatemala and ‹21› in Honduras.";
  const claims = [claimed(62, { places: [] }), claimed(40), claimed(21, { places: [HONDURAS] })];
  const said = (record: readonly StandingStatement[]) =>
    checked({ body, claims }, record).map((check) => [check.verdict, check.findings.map((note) => note.finding)]);
  assert.deepEqual(said([]), [
    ["unsettled", ["arithmetic"]],
    ["no-record", []],
    ["no-record", []],
  ]);
  const record = [found("a", 40), found("b", 22, { places: [HONDURAS] })];
  assert.deepEqual(said(record), [
    ["supported", ["arithmetic"]],
    ["supported", []],
    ["contradicted", []],
  ]);
  const [total] = checked({ body, claims }, record);
  assert.match(total?.findings[0]?.message ?? "", /give 40 \+ 21 = 61, not 62/);
});

test("D8: parts that are not all there is do not deny a total", () => {
  const body = "Police arrested ‹62› people in Guatemala in May, ‹40› in Jutiapa and ‹12› in Zacapa.";
  const claims = [claimed(62), claimed(40, { places: [JUTIAPA] }), claimed(12, { places: [ZACAPA] })];
  const [total] = checked({ body, claims }, []);
  assert.deepEqual([total?.verdict, total?.findings], ["no-record", []]);
});

/** "Arrests rose ‹x›, from 100 to 112" told as figures, against a record that has both. */
function changeOf(words: string, told: Told, direction: "up" | "down" = "up"): Check | undefined {
  const body = `Arrests moved by ‹${words}›, from ‹100› to ‹112›.`;
  const april = { from: "2022-04-01", to: "2022-04-30" };
  const { draft, reading } = draftWith({
    body,
    claims: [{ measure: "change", mode: "change", ...told }, claimed(100, april), claimed(112)],
  });
  const figures = reading.figures.map((figure, index) =>
    index === 0 ? { ...figure, change: { direction, base: null } } : figure,
  );
  const statements = [found("april", 100, april), found("may", 112)];
  const given = {
    draft,
    reading: { ...reading, figures },
    statements,
    judgements: [],
    codebook: TEST_CODEBOOK,
    today: dayFrom("2022-06-01"),
  };
  return checkDraft({ ...given, language: "en" }).find((check) => check.claim.quote.exact === words);
}

test("B12: a rise is judged by the two counts it lies between, at the precision it is written with", () => {
  const right = changeOf("12 percent", { number: 12, unit: "percent" });
  assert.deepEqual([right?.verdict, right?.best, right?.findings], ["supported", "12", []]);
  assert.equal(right?.working, "112 ÷ 100 − 100 % = 12 % = 12 %");
  const wrong = changeOf("15 percent", { number: 15, unit: "percent" });
  assert.deepEqual([wrong?.verdict, wrong?.findings.map((note) => note.finding)], ["contradicted", ["arithmetic"]]);
  assert.equal(changeOf("12 percent", { number: 12, unit: "percent" }, "down")?.verdict, "contradicted");
});

test("B10: doubled is judged as a multiple, in times", () => {
  const check = changeOf("doubled", { number: 2, unit: "other:times" });
  assert.deepEqual(
    [check?.verdict, check?.best, check?.findings.map((note) => note.finding)],
    ["contradicted", "1.12", ["arithmetic"]],
  );
});

test("B10: most of an approximate whole that only the record divides is unsettled, and would be settled at 122", () => {
  const day = { from: "2022-05-22", to: "2022-05-22" };
  const whole = found("whole", 120, { ...day, bound: "about", measure: "detentions", document: { id: "d" } });
  const part = found("part", 61, { ...day, measure: "deportations", document: { id: "d" }, start: 60 });
  const record = [
    {
      ...whole,
      statement: {
        ...whole.statement,
        anchor: { ...whole.statement.anchor, after: " people were stopped on the coast" },
      },
    },
    {
      ...part,
      statement: {
        ...part.statement,
        anchor: { ...part.statement.anchor, before: "Of them, ", after: " were returned the same day" },
      },
    },
  ];
  const body = "‹Most› of those stopped on Sunday were returned.";
  const claims: readonly Told[] = [
    {
      ...inGuatemala,
      ...day,
      number: 50,
      bound: "more-than",
      unit: "percent",
      measure: "share",
      mode: "share",
      speaker: null,
    },
  ];
  const [check] = checked({ body, claims }, record);
  assert.equal(check?.verdict, "unsettled");
  // 61 ÷ 132, 61 ÷ 120 and 61 ÷ 108; 67 would be more than half of any whole, 61 no more than half of 122.
  assert.deepEqual(
    [check?.low, check?.best, check?.high].map((end) => Number(end).toFixed(2)),
    ["46.21", "50.83", "56.48"],
  );
  assert.deepEqual(
    check?.inputs.map((input) => [input.statementId, input.breaksAt]),
    [
      ["part", "67"],
      ["whole", "122"],
    ],
  );
  assert.deepEqual(
    check?.findings.filter((note) => note.finding === "not-a-subset"),
    [],
  );
});
