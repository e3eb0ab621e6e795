import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../src/core/count/count.ts";
import { queryFrom, questionFromQuery, questionKey } from "../src/core/count/questions.ts";
import {
  type Count,
  dayFrom,
  type Judgement,
  type Place,
  type Question,
  type StandingStatement,
} from "../src/core/model/index.ts";
import {
  ASKED,
  BELIZE,
  EL_SALVADOR,
  type Found,
  GUATEMALA,
  HONDURAS,
  JUTIAPA,
  recorded,
  TEST_CODEBOOK,
  ZACAPA,
} from "./recorded.ts";

const asked = (more: Partial<Question> = {}): Question => ({ ...ASKED, mode: "cumulative", ...more });

function answer(
  question: Question,
  statements: readonly StandingStatement[],
  judgements: readonly Judgement[] = [],
): Count {
  return count(question, statements, { codebook: TEST_CODEBOOK, judgements, language: "en" });
}

/** low – best – high, with ( and ) at open ends. */
function ends({ low, lowOpen, best, high, highOpen }: Count): string {
  return `${lowOpen ? "(" : "["}${low ?? "-∞"} – ${best ?? "…"} – ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}

const findings = (result: Count) => result.findings.map((note) => note.finding).sort();
const reasons = (result: Count) => Object.fromEntries(result.leftOut.map((left) => [left.statementId, left.reason]));

type More = Partial<Found>;

const tally = (id: string, number: number, more: More): StandingStatement =>
  recorded({ id, number, from: "2022-03-29", places: [GUATEMALA], speaker: "Interior Ministry", ...more });
const inside = (id: string, number: number, { days, ...more }: More & { readonly days: readonly [string, string] }) =>
  tally(id, number, { from: days[0], to: days[1], mode: "within", ...more });

test("C1: of one speaker's running count the latest figure counts, never the sum", () => {
  const result = answer(asked(), [
    tally("april", 20, { to: "2022-04-30" }),
    tally("may", 43, { to: "2022-05-30" }),
    tally("early", 11, { to: "2022-04-10" }),
  ]);
  assert.equal(ends(result), "[43 – 43 – 43]");
  assert.deepEqual(result.used, ["may"]);
  assert.deepEqual(reasons(result), { april: "earlier-in-series", early: "earlier-in-series" });
  assert.equal(result.newestDay, "2022-05-30");
});

test("C1: the days between two points have the difference, and other days at most it", () => {
  const points = [
    inside("june", 19, { days: ["2022-03-29", "2022-06-10"] }),
    inside("july", 31, { days: ["2022-03-29", "2022-07-08"] }),
  ];
  const between = (from: string, to: string | null) =>
    answer(asked({ from: dayFrom(from), to: to === null ? null : dayFrom(to) }), points);
  assert.equal(ends(between("2022-06-11", "2022-07-08")), "[12 – 12 – 12]");
  assert.equal(ends(between("2022-06-11", null)), "[12 – 12 – 12]");
  const lastWeek = between("2022-07-02", "2022-07-08");
  assert.equal(ends(lastWeek), "[0 – … – 12]");
  assert.ok(findings(lastWeek).includes("window-mismatch"));
  assert.equal(ends(between("2022-03-29", "2022-06-30")), "[19 – … – 31]");
});

test("C1: a rounded point leaves the days between open", () => {
  const points = [tally("june", 100, { to: "2022-06-10", bound: "about" }), tally("july", 130, { to: "2022-07-08" })];
  const result = answer(asked({ from: dayFrom("2022-06-11"), to: dayFrom("2022-07-08") }), points);
  assert.equal(ends(result), "[20 – 30 – 40]");
});

test("C2: a running count that falls without a reason leaves everything between", () => {
  const result = answer(asked(), [tally("april", 50, { to: "2022-04-30" }), tally("may", 43, { to: "2022-05-30" })]);
  assert.equal(ends(result), "[43 – … – 50]");
  assert.deepEqual(findings(result), ["falling-count", "official-only"]);
});

test("C2: a fall that the speaker explains is a note, and the new count stands", () => {
  const points = [
    tally("april", 50, { to: "2022-04-30" }),
    tally("may", 43, { to: "2022-05-30", revision: "revised" }),
  ];
  const result = answer(asked(), points);
  assert.equal(ends(result), "[43 – 43 – 43]");
  const fall = result.findings.find(({ finding }) => finding === "falling-count");
  assert.equal(fall?.weight, "note");
  assert.match(fall.message, /explained as a correction/);
});

test("C2: what a speaker takes back counts nowhere, nor what it said before with that number", () => {
  const days = { from: "2022-04-01", to: "2022-04-30", mode: "within" } as const;
  const first = tally("first", 36, { ...days, asOf: "2022-05-02" });
  const denied = tally("denied", 36, { ...days, asOf: "2022-05-09", revision: "withdrawn" });
  const mended = tally("mended", 39, { ...days, asOf: "2022-05-09", revision: "revised" });
  const question = asked({ from: dayFrom("2022-04-01"), to: dayFrom("2022-04-30"), mode: "within" });
  const result = answer(question, [first, denied, mended]);
  assert.equal(ends(result), "[39 – 39 – 39]");
  assert.deepEqual(findings(result), ["official-only"]);
  const gone = answer(question, [first, denied]);
  assert.equal(gone.derivation, null);
  assert.deepEqual(
    gone.leftOut.map(({ reason }) => reason),
    ["withdrawn", "withdrawn"],
  );
  const other = tally("other", 36, { ...days, asOf: "2022-05-02", speaker: "Red Cross" });
  assert.equal(ends(answer(question, [other, denied])), "[36 – 36 – 36]");
});

test("C2: a level may fall, and a new start is a new series", () => {
  const held = [
    tally("april", 50, { to: "2022-04-30", mode: "stock" }),
    tally("may", 43, { to: "2022-05-30", mode: "stock" }),
  ];
  assert.equal(ends(answer(asked({ mode: "stock" }), held)), "[43 – 43 – 43]");
  const restarted = [
    tally("old", 50, { to: "2022-03-28", from: "2022-01-01" }),
    tally("new", 43, { to: "2022-05-30" }),
  ];
  assert.equal(ends(answer(asked(), restarted)), "[43 – 43 – 43]");
  assert.deepEqual(reasons(answer(asked(), restarted)), { old: "outside-window" });
});

test("C3: disjoint places add, nested ones do not", () => {
  const record = [
    tally("guatemala", 43, { to: "2022-05-30" }),
    tally("honduras", 16, { to: "2022-05-30", places: [HONDURAS], speaker: "Security Ministry" }),
    tally("jutiapa", 12, { to: "2022-05-30", places: [JUTIAPA] }),
    tally("belize", 4, { to: "2022-05-30", places: [BELIZE] }),
  ];
  const result = answer(asked({ places: [HONDURAS, GUATEMALA] }), record);
  assert.equal(ends(result), "[59 – 59 – 59]");
  assert.deepEqual(reasons(result), { jutiapa: "nested-place", belize: "outside-places" });
});

test("C3: places inside set a floor, a place around sets a ceiling, and a missing part leaves a floor", () => {
  const parts = [
    tally("jutiapa", 12, { to: "2022-05-30", places: [JUTIAPA] }),
    tally("zacapa", 5, { to: "2022-05-30", places: [ZACAPA] }),
  ];
  assert.equal(ends(answer(asked(), parts)), "[17 – … – ∞)");
  assert.equal(
    ends(answer(asked({ places: [JUTIAPA] }), [tally("guatemala", 43, { to: "2022-05-30" })])),
    "[0 – … – 43]",
  );
  assert.equal(
    ends(answer(asked({ places: [GUATEMALA, HONDURAS] }), [tally("guatemala", 43, { to: "2022-05-30" })])),
    "[43 – … – ∞)",
  );
});

test("C3: a country that only the text as a whole gives limits nothing inside it", () => {
  const inferred = { ...GUATEMALA, quote: null };
  const told = (place: Place) => [tally("two", 2, { to: "2022-05-30", places: [place] })];
  assert.equal(ends(answer(asked({ places: [JUTIAPA] }), told(GUATEMALA))), "[0 – … – 2]");
  assert.equal(answer(asked({ places: [JUTIAPA] }), told(inferred)).low, null);
  assert.equal(ends(answer(asked(), told(inferred))), "[2 – 2 – 2]");
});

test("C3: a group inside the one asked sets a floor, with a warning that it is another", () => {
  const leaders = [tally("leaders", 7, { to: "2022-05-30", group: "gang-leaders" })];
  const result = answer(asked({ group: "gang-members" }), leaders);
  assert.equal(ends(result), "[7 – … – ∞)");
  assert.ok(findings(result).includes("population-mismatch"));
  const everybody = answer(asked({ group: "gang-leaders" }), [
    tally("members", 43, { to: "2022-05-30", group: "gang-members" }),
  ]);
  assert.equal(ends(everybody), "[0 – … – 43]");
});

test("C3: groups of which everybody belongs to one add up, and stop on days of their own (C7)", () => {
  const days = { from: "2022-05-01", mode: "cumulative" } as const;
  const women = tally("women", 14, { ...days, to: "2022-05-20", group: "women" });
  const men = tally("men", 25, { ...days, to: "2022-05-30", group: "men" });
  const result = answer(asked(), [women, men]);
  assert.equal(ends(result), "[39 – 39 – 39]");
  assert.deepEqual(findings(result), ["as-of-gap", "official-only"]);
  assert.match(result.findings[0]!.message, /women on 20 May 2022, men on 30 May 2022/);
  assert.equal(ends(answer(asked(), [women])), "[14 – … – ∞)");
  const leaders = tally("leaders", 3, { ...days, to: "2022-05-30", group: "gang-leaders" });
  assert.equal(ends(answer(asked(), [women, leaders])), "[14 – … – ∞)");
});

test("C4: figures inside disjoint windows add, and a missing day makes the sum a floor", () => {
  const april = inside("april", 20, { days: ["2022-04-01", "2022-04-30"] });
  const may = inside("may", 23, { days: ["2022-05-01", "2022-05-31"] });
  const window = { from: dayFrom("2022-04-01"), to: dayFrom("2022-05-31") };
  assert.equal(ends(answer(asked(window), [april, may])), "[43 – 43 – 43]");
  const late = inside("late", 23, { days: ["2022-05-02", "2022-05-31"] });
  assert.equal(ends(answer(asked(window), [april, late])), "[43 – 43 – ∞)");
});

test("C4: windows that share days hold at least the larger and at most the sum", () => {
  const spring = inside("spring", 20, { days: ["2022-04-01", "2022-05-10"] });
  const may = inside("may", 23, { days: ["2022-05-01", "2022-05-31"] });
  const week = inside("week", 4, { days: ["2022-04-08", "2022-04-14"] });
  const window = { from: dayFrom("2022-04-01"), to: dayFrom("2022-05-31") };
  assert.equal(ends(answer(asked(window), [spring, may, week])), "[23 – … – 43]");
  const earlier = { from: dayFrom("2022-03-01"), to: dayFrom("2022-05-31") };
  assert.equal(ends(answer(asked(earlier), [spring, may, week])), "[23 – … – ∞)");
});

test("C4: an event inside a tally adds nothing, one after it makes the sum a floor", () => {
  const record = [
    tally("tally", 43, { to: "2022-05-30" }),
    inside("before", 5, { days: ["2022-05-12", "2022-05-12"] }),
    inside("after", 3, { days: ["2022-06-02", "2022-06-02"] }),
  ];
  const result = answer(asked(), record);
  assert.equal(ends(result), "[46 – 46 – ∞)");
  assert.deepEqual(reasons(result), { before: "event-in-tally" });
});

test("C5: a release, its rewrite and its translation are one original", () => {
  const origin = "Interior Ministry of Guatemala, release of 30 May 2022";
  const release = tally("release", 43, {
    to: "2022-05-30",
    speaker: null,
    document: { publisher: "Ministerio de Gobernación de Guatemala" },
  });
  const rewrite = tally("rewrite", 43, {
    to: "2022-05-30",
    speaker: null,
    document: { publisher: "The Daily", origin },
  });
  const result = answer(asked(), [release, rewrite]);
  assert.equal(ends(result), "[43 – 43 – 43]");
  assert.equal(result.originals, 1);
  assert.deepEqual(reasons(result), { rewrite: "same-origin" });
  assert.deepEqual(findings(result), ["official-only", "one-original"]);
});

test("C5: a rendering in another language that differs is a finding, and the original counts", () => {
  const origin = "Interior Ministry, release of 30 May 2022";
  const release = tally("release", 43, {
    to: "2022-05-30",
    speaker: null,
    document: { publisher: "Interior Ministry", language: "es" },
  });
  const rendering = tally("rendering", 34, {
    to: "2022-05-30",
    speaker: null,
    document: { publisher: "The Daily", origin, language: "en" },
  });
  const result = answer(asked(), [rendering, release]);
  assert.equal(ends(result), "[43 – 43 – 43]");
  assert.ok(findings(result).includes("translation-differs"));
  assert.ok(!findings(result).includes("conflict"));
});

test("C5: what a document renders is the original's, whatever place, unit or group the rendering has", () => {
  const origin = "Interior Ministry, release of 30 May 2022";
  const days = { from: "2022-05-29", to: "2022-05-29", mode: "within", speaker: null } as const;
  const release = recorded({
    ...{ id: "release", number: 1.2, unit: "tonne", measure: "drugs", places: [GUATEMALA], ...days },
    document: { publisher: "Interior Ministry", language: "es" },
  });
  const rendering = recorded({
    ...{ id: "rendering", number: 12, unit: "kg", measure: "drugs", places: [JUTIAPA], ...days },
    document: { publisher: "The Daily", origin, language: "en" },
  });
  const question = asked({ measure: "drugs", unit: "tonne", places: [JUTIAPA], mode: "within" });
  const result = answer(question, [rendering, release]);
  assert.equal(ends(result), "[1.2 – 1.2 – 1.2]");
  assert.deepEqual(findings(result).toSorted(), ["official-only", "one-original", "translation-differs"]);
  assert.deepEqual(result.leftOut, [{ statementId: "rendering", reason: "same-origin" }]);
  const parted = { about: "same-origin", one: "document of release", other: "document of rendering" } as const;
  assert.equal(ends(answer(question, [rendering, release], [{ ...parted, same: false }])), "[0.012 – 0.012 – 0.012]");
  const { document } = release;
  const newer = recorded({
    ...{ id: "newer", number: 3, places: [HONDURAS], ...days },
    document: { ...document, id: "newer" },
  });
  assert.equal(ends(answer(question, [rendering, newer, release])), "[1.2 – 1.2 – 1.2]");
  const later = { ...release, document: { ...document, published: dayFrom("2022-07-30") } };
  // no rendering of what came after it: the twelve kilos are its own, put into tonnes
  assert.equal(ends(answer(question, [rendering, later])), "[0.012 – 0.012 – 0.012]");
});

test("C5: a person's judgement joins two documents, and parts them again", () => {
  const one = tally("one", 43, { to: "2022-05-30", speaker: "The Daily" });
  const other = tally("other", 43, { to: "2022-05-30", speaker: "The Weekly" });
  assert.equal(answer(asked(), [one, other]).originals, 2);
  const same: Judgement = { about: "same-origin", one: "document of one", other: "document of other", same: true };
  assert.equal(answer(asked(), [one, other], [same]).originals, 1);
  assert.equal(answer(asked(), [one, other], [same, { ...same, same: false }]).originals, 2);
});

test("C6: different originals give what they have in common, or a conflict", () => {
  const many = tally("many", 60, { to: "2022-05-30", bound: "more-than", speaker: "The Daily" });
  const exact = tally("exact", 63, { to: "2022-05-30", speaker: "The Weekly" });
  assert.equal(ends(answer(asked(), [many, exact])), "[63 – 63 – 63]");
  const low = answer(asked(), [many, tally("low", 50, { to: "2022-05-30", speaker: "The Weekly" }), exact]);
  assert.equal(low.best, null);
  assert.ok(findings(low).includes("conflict"));
  const two = answer(asked(), [exact, tally("low", 50, { to: "2022-05-30", speaker: "The Daily" })]);
  assert.equal(ends(two), "[50 – … – 63]");
});

test("C6: tallies of different days that can both be true agree; a later lower one conflicts", () => {
  const earlier = tally("earlier", 40, { to: "2022-05-10", speaker: "The Daily" });
  assert.equal(ends(answer(asked(), [earlier, tally("later", 43, { to: "2022-05-30" })])), "[43 – 43 – 43]");
  const fewer = answer(asked(), [earlier, tally("later", 35, { to: "2022-05-30" })]);
  assert.equal(ends(fewer), "[35 – … – 40]");
  assert.ok(findings(fewer).includes("conflict"));
});

test("C7: parts of a sum that stop on different days leave a gap, of so many days", () => {
  const record = [
    tally("guatemala", 43, { to: "2022-05-30" }),
    tally("honduras", 16, { to: "2022-05-13", places: [HONDURAS] }),
  ];
  const result = answer(asked({ places: [GUATEMALA, HONDURAS] }), record);
  assert.match(result.findings.find((note) => note.finding === "as-of-gap")?.message ?? "", /17 days later/);
  assert.equal(result.heldThrough, "2022-05-13");
  assert.equal(result.newestDay, "2022-05-30");
  const level = [record[0]!, tally("honduras", 16, { to: "2022-05-30", places: [HONDURAS] })];
  assert.ok(!findings(answer(asked({ places: [GUATEMALA, HONDURAS] }), level)).includes("as-of-gap"));
});

test("C8: what nobody has confirmed is said, what somebody rejected is left out", () => {
  const record = [
    tally("read", 43, { to: "2022-05-30", review: "unreviewed" }),
    tally("rejected", 99, { to: "2022-05-31", review: "rejected" }),
  ];
  const result = answer(asked(), record);
  assert.equal(result.unreviewed, 1);
  assert.ok(findings(result).includes("unreviewed"));
  assert.deepEqual(reasons(result), { rejected: "rejected" });
});

test("C9: what no measure names is the same only when its heads are, or a judgement says so", () => {
  const dens = recorded({
    id: "dens",
    number: 9,
    measure: "other",
    head: "hideout",
    places: [GUATEMALA],
    from: "2022-01-01",
    to: "2022-03-31",
  });
  const question = asked({ measure: "other", head: "lair" });
  assert.equal(answer(question, [dens]).derivation, null);
  const same: Judgement = { about: "same-counted", one: "hideout", other: "lair", same: true };
  assert.equal(ends(answer(question, [dens], [same])), "[9 – 9 – 9]");
  assert.equal(answer(question, [dens], [same, { ...same, same: false }]).derivation, null);
});

test("D2: a tally that stops before the day asked is a floor there, one around the days asked a ceiling", () => {
  const record = [tally("tally", 43, { to: "2022-05-30" })];
  assert.equal(ends(answer(asked({ from: dayFrom("2022-03-29"), to: dayFrom("2022-06-30") }), record)), "[43 – … – ∞)");
  assert.equal(ends(answer(asked({ from: dayFrom("2022-04-10"), to: dayFrom("2022-04-20") }), record)), "[0 – … – 43]");
  assert.equal(
    ends(answer(asked({ from: dayFrom("2022-03-29"), to: dayFrom("2022-05-30") }), record)),
    "[43 – 43 – 43]",
  );
});

test("a question about days that nothing covers has no answer, and says why", () => {
  const result = answer(asked({ from: dayFrom("2023-01-01"), to: dayFrom("2023-01-31") }), [
    tally("tally", 43, { to: "2022-05-30" }),
  ]);
  assert.equal(result.derivation, null);
  assert.deepEqual(reasons(result), { tally: "outside-window" });
});

test("a document's part of its own whole is not taken for the whole", () => {
  const document = { id: "release" };
  const whole = inside("whole", 124, { days: ["2022-05-01", "2022-05-01"], document });
  const part = inside("part", 93, { days: ["2022-05-01", "2022-05-01"], document });
  const marked: StandingStatement = {
    ...part,
    statement: { ...part.statement, anchor: { ...part.statement.anchor, before: "were held. Of them, " } },
  };
  const result = answer(asked({ from: dayFrom("2022-05-01"), to: dayFrom("2022-05-01") }), [whole, marked]);
  assert.equal(ends(result), "[124 – 124 – 124]");
  assert.deepEqual(reasons(result), { part: "nested-group" });
});

test("findings are sentences of the language asked for", () => {
  const record = [tally("april", 50, { to: "2022-04-30" }), tally("may", 43, { to: "2022-05-30" })];
  const message = count(asked(), record, { codebook: TEST_CODEBOOK, judgements: [], language: "es" }).findings.find(
    (note) => note.finding === "falling-count",
  )?.message;
  assert.equal(
    message,
    "La cuenta acumulada de Interior Ministry baja de 50 a 43 al 30 de mayo de 2022 sin que se dé una razón. Pregunte cuál vale; hasta entonces la cifra está en algún punto entre las dos.",
  );
});

test("a question goes into a query string and comes back", () => {
  const unquoted = (places: readonly Place[]) => places.map((place) => ({ ...place, quote: null }));
  const question = asked({
    group: "gang-members",
    origins: unquoted([EL_SALVADOR]),
    places: unquoted([GUATEMALA, JUTIAPA]),
    from: dayFrom("2022-03-29"),
  });
  assert.match(queryFrom(question), /&place=GT&.*&origin=SV$/);
  const back = questionFromQuery(new URLSearchParams(queryFrom(question)), "en");
  assert.deepEqual(back, question);
  assert.equal(questionKey(question), questionKey({ ...question, places: [JUTIAPA, GUATEMALA] }));
  for (const broken of [
    "",
    "measure=arrests&from=2022-02-30",
    "measure=arrests&place=XX",
    "measure=arrests&mode=often",
  ])
    assert.equal(questionFromQuery(new URLSearchParams(broken), "en"), null);
});

test("D2: two windows around the days asked, neither inside the other, both bound them from above", () => {
  const around = [
    inside("longer", 7, { days: ["2022-04-01", "2022-05-10"] }),
    inside("shifted", 3, { days: ["2022-04-05", "2022-05-20"] }),
    inside("widest", 1, { days: ["2022-03-01", "2022-05-30"], places: [HONDURAS] }),
  ];
  const may = asked({ from: dayFrom("2022-05-01"), to: dayFrom("2022-05-05"), mode: "within" });
  const result = answer(may, around);
  assert.equal(ends(result), "[0 – … – 3]");
  assert.deepEqual(answer(may, around.toReversed()), result);
});

test("D2: of two tallies that start as near to the day asked the same one counts, whichever arrived first", () => {
  const tallies = [
    tally("before", 20, { from: "2022-03-27", to: "2022-05-30" }),
    tally("after", 12, { from: "2022-03-31", to: "2022-05-30", speaker: "Police" }),
  ];
  const since = asked({ from: dayFrom("2022-03-29") });
  assert.deepEqual(answer(since, tallies.toReversed()), answer(since, tallies));
});
