import assert from "node:assert/strict";
import { test } from "node:test";
import { checkDraft } from "../src/core/check/check.ts";
import type { Check, Figure, FindingName, Reading, StandingStatement } from "../src/core/model/index.ts";
import { dayFrom } from "../src/core/model/index.ts";
import { type Draft, readDraft } from "../src/core/read/layout/drafts.ts";
import {
  BELIZE,
  EL_SALVADOR,
  figureTold,
  GUATEMALA,
  HONDURAS,
  quoteAt,
  recorded,
  TEST_CODEBOOK,
  type Told,
} from "./recorded.ts";

const gangMembers: Partial<Told> = { group: "gang-members", hedges: ["suspected"], origins: [EL_SALVADOR] };

/** The record of the sample case. */
const sampleRecord: readonly StandingStatement[] = [
  recorded({
    ...gangMembers,
    id: "guatemala",
    number: 43,
    places: [GUATEMALA],
    from: "2022-03-29",
    to: "2022-05-30",
    speaker: "Interior Ministry",
  }),
  recorded({
    ...gangMembers,
    id: "honduras",
    number: 16,
    places: [HONDURAS],
    from: "2022-03-27",
    to: "2022-05-13",
    speaker: "Honduran authorities",
  }),
  recorded({ ...gangMembers, id: "belize", number: 4, places: [BELIZE], to: "2022-05-10", origins: [], speaker: null }),
  recorded({
    id: "deported",
    number: 2700,
    bound: "nearly",
    measure: "deportations",
    places: [GUATEMALA],
    from: "2022-03-29",
    to: "2022-05-25",
    mode: "within",
  }),
];

/** A draft whose body is these words, with the figures that a reader would find in it. */
function draftOf(body: string, figures: readonly Figure[], front = ""): { draft: Draft; reading: Reading } {
  const draft = readDraft(`---\npublished: 2022-06-01\nlanguage: en\n${front}---\n\n${body}\n`, { id: "draft" });
  assert.ok(!("kind" in draft));
  const reading: Reading = {
    textId: "draft",
    language: "en",
    readerVersion: "test",
    title: draft.layout.title,
    body: draft.layout.body,
    furniture: [],
    figures,
    relations: [],
    unread: [],
    quotations: [],
    attributed: [],
    people: [],
    organizations: [],
    places: [],
    windows: [],
    events: [],
    acts: [],
  };
  return { draft, reading };
}

/** The figure of these words in the body, told. */
function told(body: string, words: string, figure: Told): Figure {
  const before = "---\npublished: 2022-06-01\nlanguage: en\n---\n\n".length;
  const start = before + body.indexOf(words);
  return { ...figureTold({ words, ...figure }, start), quote: quoteAt(start, words, "draft") };
}

function checks(body: string, figures: readonly Figure[], record = sampleRecord): readonly Check[] {
  return checkDraft({
    ...draftOf(body, figures),
    statements: record,
    judgements: [],
    codebook: TEST_CODEBOOK,
    today: dayFrom("2022-06-01"),
    language: "en",
  });
}

const found = (check: Check): readonly FindingName[] => check.findings.map((note) => note.finding);

test("fewer than 60 in Honduras and Guatemala holds by one arrest, and says what it leaves open", () => {
  const body =
    "Since the crackdown began, fewer than 60 suspected gang members have been arrested in Honduras and Guatemala.";
  const claim = told(body, "fewer than 60", {
    ...gangMembers,
    number: 60,
    bound: "fewer-than",
    places: [HONDURAS, GUATEMALA],
    from: "2022-03-27",
  });
  const [check] = checks(body, [claim]);
  assert.ok(check);
  assert.equal(check.verdict, "supported");
  assert.deepEqual([check.low, check.best, check.high], ["59", "59", "59"]);
  assert.equal(check.working, "43 + 16 = 59 < 60");
  assert.equal(check.margin, "1");
  assert.equal(check.heldThrough, "2022-05-13");
  const breaks = Object.fromEntries(
    check.inputs.map((input) => [input.statementId, [input.value, input.margin, input.breaksAt]]),
  );
  assert.deepEqual(breaks, { honduras: ["16", "1", "17"], guatemala: ["43", "1", "44"] });
  assert.deepEqual(new Set(found(check)), new Set(["as-of-gap", "window-mismatch", "official-only", "scope"]));
  const gap = check.findings.find((note) => note.finding === "as-of-gap");
  assert.deepEqual(
    gap?.quotes.map(({ exact }) => exact),
    ["16", "43"],
  );
  assert.match(gap?.message ?? "", /Honduras on 13 May 2022, Guatemala on 30 May 2022, 17 days later/);
  assert.match(check.findings.find((note) => note.finding === "scope")?.message ?? "", /Belize \(4\)/);
});

test("less than two percent of the nearly 2,700 holds, and would fail at 2,150", () => {
  const body = "The 43 arrests in Guatemala account for less than two percent of the nearly 2,700 people deported.";
  const part = told(body, "43", { ...gangMembers, number: 43, places: [GUATEMALA], from: "2022-03-29" });
  const whole = told(body, "nearly 2,700", {
    number: 2700,
    bound: "nearly",
    measure: "deportations",
    places: [GUATEMALA],
    from: "2022-03-29",
    to: "2022-05-25",
    mode: "within",
  });
  const share: Figure = {
    ...told(body, "less than two percent", {
      number: 2,
      bound: "fewer-than",
      unit: "percent",
      measure: "share",
      mode: "share",
    }),
    ratio: {
      part: { quote: part.quote, figureStart: part.quote.start },
      whole: { quote: whole.quote, figureStart: whole.quote.start },
      claim: "part-of",
    },
  };
  const check = checks(body, [part, share, whole]).find((each) => each.unit === "percent");
  assert.ok(check);
  assert.equal(check.verdict, "supported");
  // 43 ÷ 2,700 and 43 ÷ 2,565; the first is an excluded end, because nearly 2,700 is less than 2,700.
  assert.deepEqual(
    [check.low, check.best, check.high].map((end) => Number(end).toFixed(4)),
    ["1.5926", "1.5926", "1.6764"],
  );
  assert.deepEqual([check.lowOpen, check.highOpen], [true, false]);
  assert.equal(check.working, "43 ÷ 2,565–2,700 = 1.59–1.68 % < 2 %");
  const breaks = Object.fromEntries(
    check.inputs.map((input) => [input.statementId, [input.value, input.margin, input.breaksAt]]),
  );
  // 43 ÷ 2,150 is two percent exactly; 52 ÷ 2,565 is the first part that could reach it.
  assert.deepEqual(breaks, { guatemala: ["43", "9", "52"], deported: ["2700", "550", "2150"] });
  assert.ok(found(check).includes("window-mismatch"));
  assert.equal(check.findings.find((note) => note.finding === "not-a-subset")?.weight, "warning");
});
