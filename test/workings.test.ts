/** How a count comes about (RULES C1–C8): its working to the last step, what is left out and why, and what is noticed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../src/core/count/count.ts";
import {
  type Count,
  type Derivation,
  dayFrom,
  type FindingNote,
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

/** A question about arrests in Guatemala, unless told otherwise. */
type Asked = Partial<Omit<Question, "from" | "to">> & { readonly from?: string; readonly to?: string };

interface Held {
  readonly asked?: Asked;
  readonly record: readonly StandingStatement[];
  /** low – best – high, with ( and ) at open ends. */
  readonly ends: string;
  /** Rule, operation and parts, down to the ids of statements. */
  readonly working: string | null;
  readonly left?: Readonly<Record<string, string>>;
  /** Finding and weight, the quotes, then words of the sentence. */
  readonly noticed?: readonly (readonly [string, readonly string[], ...string[]])[];
}

/** Rule, operation and parts; in which order originals are held against each other (C6) says nothing. */
function workingOf(node: Derivation): string {
  if (node.operation === "statement") return node.statementId!;
  const parts = node.parts.map(workingOf);
  return `${node.rule} ${node.operation}(${(node.rule === "C6" ? parts.toSorted() : parts).join(", ")})`;
}

function endsOf({ low, lowOpen, best, high, highOpen }: Count): string {
  return `${lowOpen ? "(" : "["}${low ?? "-∞"} – ${best ?? "…"} – ${high ?? "∞"}${highOpen ? ")" : "]"}`;
}

function questionFrom({ from, to, ...more }: Asked): Question {
  return {
    ...ASKED,
    mode: "cumulative",
    ...more,
    from: from === undefined ? null : dayFrom(from),
    to: to === undefined ? null : dayFrom(to),
  };
}

function assertNoticed(found: readonly FindingNote[], noticed: NonNullable<Held["noticed"]>): void {
  assert.deepEqual(
    found.map(({ finding, weight }) => `${finding} ${weight}`),
    noticed.map(([name]) => name),
  );
  for (const [index, [, quotes, ...words]] of noticed.entries()) {
    const note = found[index]!;
    assert.deepEqual(note.quotes.map((quote) => quote.exact).toSorted(), quotes.toSorted());
    for (const word of words) assert.ok(note.message.includes(word), `${word}: ${note.message}`);
  }
}

function holds(title: string, held: Held): void {
  test(title, () => {
    const question = questionFrom(held.asked ?? {});
    for (const record of [held.record, held.record.toReversed()]) {
      const found = count(question, record, { codebook: TEST_CODEBOOK, judgements: [], language: "en" });
      assert.equal(found.derivation === null ? null : workingOf(found.derivation), held.working);
      assert.equal(endsOf(found), held.ends);
      const left = found.leftOut.map(({ statementId, reason }) => [statementId, reason]);
      assert.deepEqual(Object.fromEntries(left), held.left ?? {});
      assert.equal(left.length, Object.keys(held.left ?? {}).length, "left out once");
      const used = record.map(({ statement }) => statement.id).filter((id) => held.left?.[id] === undefined);
      assert.deepEqual(found.used, used.toSorted(), "what is not left out is used, once");
      assertNoticed(found.findings, held.noticed ?? []);
    }
  });
}

/** What more is told of a figure: the days of 2022, or only the last one, and what a test says about it. */
type Days = string | readonly [string, string];
type More = readonly [days: Days, more?: Partial<Found>];

/** A running count, since 29 March 2022 unless told otherwise, up to a day, by somebody without an interest. */
function tally(id: string, number: Found["number"], ...[days, more = {}]: More): StandingStatement {
  const [from, to] = typeof days === "string" ? ["03-29", days] : days;
  const told = { from: `2022-${from}`, to: `2022-${to}`, places: [GUATEMALA], speaker: "The Observatory" };
  return recorded({ id, number, ...told, ...more });
}

/** What happened from a day to another of 2022. */
function inside(id: string, number: Found["number"], ...[days, more = {}]: More): StandingStatement {
  return tally(id, number, days, { mode: "within", ...more });
}

const WEEKLY = { speaker: "The Weekly" } as const;
const MONTHLY = { speaker: "The Monthly" } as const;

holds("C1: the latest of a series counts, and the earlier ones are left out", {
  record: [tally("april", 20, "04-30"), tally("may", 43, "05-30")],
  ends: "[43 – 43 – 43]",
  working: "C1 latest(may)",
  left: { april: "earlier-in-series" },
});

holds("C6: originals that can both be right give what they have in common", {
  record: [
    tally("early", 20, "04-30", WEEKLY),
    tally("many", 60, "05-30", { ...WEEKLY, bound: "more-than" }),
    tally("exact", 63, "05-30"),
  ],
  ends: "[63 – 63 – 63]",
  working: "C6 intersection(C1 latest(exact), C1 latest(many))",
  left: { early: "earlier-in-series" },
});

holds("C6: originals that cannot both be right conflict, and the count is anywhere between", {
  record: [
    tally("w", 50, "05-30", WEEKLY),
    tally("range", [55, 58], "05-30", { ...MONTHLY, bound: "range" }),
    tally("exact", 63, "05-30"),
  ],
  ends: "[50 – … – 63]",
  working: "C6 hull(C1 latest(exact), C1 latest(range), C1 latest(w))",
  noticed: [
    [
      "conflict warning",
      ["50", "55 to 58", "63"],
      "The Weekly says 50",
      "The Monthly says 55–58",
      "The Observatory says 63",
    ],
  ],
});

holds("C6: of counts of people, more than 62 and fewer than 63 have no whole number in common", {
  record: [
    tally("many", 62, "05-30", { ...WEEKLY, bound: "more-than" }),
    tally("few", 63, "05-30", { bound: "fewer-than" }),
  ],
  ends: "[1 – … – ∞)",
  working: "C6 hull(C1 latest(few), C1 latest(many))",
  noticed: [["conflict warning", ["62", "63"], "The Weekly", "The Observatory"]],
});

holds("C6: an earlier tally of another original is a floor on the later day", {
  record: [tally("w", 40, "05-10", WEEKLY), tally("exact", 43, "05-30")],
  ends: "[43 – 43 – 43]",
  working: "C6 intersection(C1 latest(exact), C6 floor(C1 latest(w)))",
});

holds("C6: an earlier tally of another original that is higher conflicts", {
  record: [tally("w", 45, "05-10", WEEKLY), tally("exact", 43, "05-30")],
  ends: "[43 – … – 45]",
  working: "C6 hull(C1 latest(exact), C6 floor(C1 latest(w)))",
  noticed: [["conflict warning", ["45", "43"], "The Weekly says 45"]],
});

holds("C6: what is told of other days of a window is no floor of the days asked", {
  asked: { mode: "within", from: "2022-05-01", to: "2022-05-31" },
  record: [inside("w", 45, ["05-01", "05-31"], WEEKLY), inside("exact", 45, ["05-01", "05-31"])],
  ends: "[45 – 45 – 45]",
  working: "C6 intersection(C1 latest(exact), C1 latest(w))",
});

holds("C2: a fall that nobody explains leaves everything between, and names both", {
  record: [tally("april", 11, "04-10"), tally("may", 43, "05-10"), tally("june", 40, "06-10")],
  ends: "[40 – … – 43]",
  working: "C2 hull(may, C1 latest(june))",
  left: { april: "earlier-in-series" },
  noticed: [
    ["falling-count warning", ["43", "40"], "The Observatory falls from 43 to 40 by", "10 June", "without a reason"],
  ],
});

holds("C2: of equal earlier figures the latest is the one that it falls from", {
  record: [tally("first", 43, "04-10"), tally("second", 43, "05-10"), tally("last", 40, "06-10")],
  ends: "[40 – … – 43]",
  working: "C2 hull(second, C1 latest(last))",
  left: { first: "earlier-in-series" },
  noticed: [["falling-count warning", ["43", "40"]]],
});

holds("C2: of earlier figures the highest is the one that it falls from", {
  record: [tally("first", 50, "04-10"), tally("second", 43, "05-10"), tally("last", 40, "06-10")],
  ends: "[40 – … – 50]",
  working: "C2 hull(first, C1 latest(last))",
  left: { second: "earlier-in-series" },
  noticed: [["falling-count warning", ["50", "40"]]],
});

holds("C2: a fall that is explained is a note, and what it fell from is an earlier figure", {
  record: [tally("may", 43, "05-10"), tally("june", 40, "06-10", { revision: "revised" })],
  ends: "[40 – 40 – 40]",
  working: "C1 latest(june)",
  left: { may: "earlier-in-series" },
  noticed: [["falling-count note", ["43", "40"], "explained as a correction"]],
});

holds("C2: one of two tellings of the same day that explains the fall is enough", {
  record: [
    tally("may", 43, "05-10"),
    tally("june", 40, "06-10", { revision: "revised" }),
    tally("again", 40, "06-10", { asOf: "2022-06-12" }),
  ],
  ends: "[40 – 40 – 40]",
  working: "C1 latest(again)",
  left: { may: "earlier-in-series", june: "same-origin" },
  noticed: [
    ["falling-count note", ["43", "40"]],
    ["one-original note", ["40", "40"], "2 documents go back to one original: The Observatory"],
  ],
});

holds("C2: a source that later gives fewer for the same day has corrected itself without a reason", {
  record: [
    tally("first", 43, "05-10", { document: { published: dayFrom("2022-05-11") } }),
    tally("second", 40, "05-10", { document: { published: dayFrom("2022-05-20") } }),
  ],
  ends: "[40 – … – 43]",
  working: "C2 hull(first, C1 latest(second))",
  noticed: [
    ["falling-count warning", ["43", "40"], "falls from 43 to 40"],
    ["one-original note", ["43", "40"]],
  ],
});

holds("C5: a copy of a release that gives more is no fall of the release's count", {
  record: [
    tally("release", 40, "05-10", { document: { published: dayFrom("2022-05-11"), publisher: "The Observatory" } }),
    tally("copy", 43, "05-10", {
      document: { published: dayFrom("2022-05-10"), publisher: "The Daily", origin: "The Observatory, release" },
    }),
  ],
  ends: "[40 – 40 – 40]",
  working: "C1 latest(release)",
  left: { copy: "same-origin" },
  noticed: [["one-original note", ["40", "43"]]],
});

holds("C5: of a release and a later copy the release counts", {
  record: [
    tally("release", 40, "05-10", { document: { published: dayFrom("2022-05-11"), publisher: "The Observatory" } }),
    tally("copy", 40, "05-10", {
      document: { published: dayFrom("2022-05-12"), publisher: "The Daily", origin: "The Observatory, release" },
    }),
  ],
  ends: "[40 – 40 – 40]",
  working: "C1 latest(release)",
  left: { copy: "same-origin" },
  noticed: [["one-original note", ["40", "40"]]],
});

{
  const early = { document: { id: "a document", published: dayFrom("2022-04-30") } };
  const late = { document: { id: "b document", published: dayFrom("2022-05-30") } };
  holds("C1: a document's two numbers for the same days are series of their own, in the order of the text", {
    record: [
      tally("1", 30, "04-30", { ...early, start: 200 }),
      tally("2", 20, "04-30", { ...early, start: 0 }),
      tally("3", 25, "05-30", { ...late, start: 0 }),
      tally("4", 35, "05-30", { ...late, start: 200 }),
    ],
    ends: "[25 – … – 35]",
    working: "C6 hull(C1 latest(3), C1 latest(4))",
    left: { "1": "earlier-in-series", "2": "earlier-in-series" },
    noticed: [["conflict warning", ["25", "35"]]],
  });
}

holds("C4: what happens in a place inside after the tally's last day adds to it, and the sum is a floor", {
  record: [
    tally("whole", 43, "05-30"),
    inside("later", 5, ["06-02", "06-03"], { places: [JUTIAPA] }),
    inside("on its last day", 2, ["05-30", "06-01"], { places: [JUTIAPA] }),
    tally("another tally", 3, "06-30", { from: "2022-06-05", places: [ZACAPA] }),
    tally("level", 4, "06-30", { from: "2022-06-10", mode: "stock", places: [ZACAPA] }),
    inside("elsewhere", 7, ["06-02", "06-03"], { places: [HONDURAS] }),
  ],
  ends: "[48 – 48 – ∞)",
  working: "C4 floor(C4 sum(C1 latest(whole), C4 floor(C1 latest(later))))",
  left: {
    "on its last day": "nested-place",
    "another tally": "nested-place",
    level: "nested-place",
    elsewhere: "outside-places",
  },
});

holds("C4: of what happens later in places inside only that up to the last day asked adds", {
  asked: { from: "2022-03-29", to: "2022-06-30" },
  record: [
    tally("whole", 43, "05-30"),
    inside("to that day", 5, ["06-20", "06-30"], { places: [JUTIAPA] }),
    inside("beyond", 9, ["06-20", "07-01"], { places: [ZACAPA] }),
  ],
  ends: "[48 – … – ∞)",
  working: "C4 floor(C4 sum(D2 floor(C1 latest(whole)), C4 floor(C1 latest(to that day))))",
  left: { beyond: "nested-place" },
  noticed: [["window-mismatch warning", ["43", "5"], "30 May"]],
});

holds("C4: nothing adds to a level", {
  asked: { mode: "stock" },
  record: [
    tally("level", 43, "05-30", { mode: "stock" }),
    inside("later", 5, ["06-02", "06-03"], { places: [JUTIAPA] }),
  ],
  ends: "[43 – 43 – 43]",
  working: "C1 latest(level)",
  left: { later: "nested-place" },
});

holds("C3, C7: places apart add up, the largest first, and stop on days of their own", {
  asked: { places: [BELIZE, GUATEMALA, HONDURAS] },
  record: [
    tally("belize", 4, "05-20", { places: [BELIZE] }),
    tally("guatemala", 20, "05-30"),
    tally("honduras", 5, "05-25", { places: [HONDURAS] }),
    tally("el salvador", 9, "05-25", { places: [EL_SALVADOR] }),
  ],
  ends: "[29 – 29 – 29]",
  working: "C3 sum(C1 latest(guatemala), C1 latest(honduras), C1 latest(belize))",
  left: { "el salvador": "outside-places" },
  noticed: [["as-of-gap warning", ["4", "20"], "Belize on 20 May", "Guatemala on 30 May", "10 days later"]],
});

holds("C3: equal parts of a sum stand in the order of their places' names, and of bounds the known end counts", {
  asked: { places: [GUATEMALA, HONDURAS, EL_SALVADOR, BELIZE] },
  record: [
    tally("honduras", 5, "05-30", { places: [HONDURAS] }),
    tally("belize", 5, "05-30", { places: [BELIZE] }),
    tally("el salvador", 6, "05-30", { places: [EL_SALVADOR], bound: "more-than" }),
    tally("guatemala", 9, "05-30", { bound: "at-most" }),
  ],
  ends: "(16 – … – ∞)",
  working: "C3 sum(C1 latest(el salvador), C1 latest(belize), C1 latest(honduras), C1 latest(guatemala))",
});

holds("C3: a place of the sum that nothing is known of leaves it a floor", {
  asked: { places: [HONDURAS, GUATEMALA, BELIZE] },
  record: [tally("guatemala", 20, "05-30"), tally("honduras", 5, "05-30", { places: [HONDURAS] })],
  ends: "[25 – … – ∞)",
  working: "C3 floor(C3 sum(C1 latest(guatemala), C1 latest(honduras)))",
});

holds("C3: places elsewhere say nothing of those asked", {
  asked: { places: [HONDURAS, BELIZE] },
  record: [tally("guatemala", 20, "05-30"), tally("jutiapa", 5, "05-30", { places: [JUTIAPA] })],
  ends: "(-∞ – … – ∞)",
  working: null,
  left: { guatemala: "outside-places", jutiapa: "outside-places" },
});

holds("C3: the places inside set a floor together", {
  record: [
    tally("jutiapa", 20, "05-30", { places: [JUTIAPA] }),
    tally("jutiapa before", 10, "04-30", { places: [JUTIAPA] }),
    tally("zacapa", 5, "05-30", { places: [ZACAPA] }),
    tally("honduras", 9, "05-30", { places: [HONDURAS] }),
  ],
  ends: "[25 – … – ∞)",
  working: "C3 floor(C3 sum(C1 latest(zacapa), C1 latest(jutiapa)))",
  left: { "jutiapa before": "earlier-in-series", honduras: "outside-places" },
});

holds("C3: a place around sets a ceiling", {
  asked: { places: [JUTIAPA] },
  record: [tally("guatemala", 20, "05-30"), tally("zacapa", 5, "05-30", { places: [ZACAPA] })],
  ends: "[0 – … – 20]",
  working: "C3 ceiling(C1 latest(guatemala))",
  left: { zacapa: "outside-places" },
});

const CITY = {
  name: "Asunción Mita",
  kind: "locality",
  code: "GT-22/asuncion-mita",
  country: "GT",
  quote: null,
} as const;

holds("C3: a place that lies in another inside the one asked is counted with that", {
  record: [
    tally("jutiapa", 20, "05-30", { places: [JUTIAPA] }),
    tally("city", 5, "05-30", { places: [CITY] }),
    tally("zacapa", 6, "05-30", { places: [ZACAPA] }),
  ],
  ends: "[26 – … – ∞)",
  working: "C3 floor(C3 sum(C1 latest(zacapa), C1 latest(jutiapa)))",
  left: { city: "nested-place" },
});

holds("C3: of places around, one in the other, the innermost sets the ceiling", {
  asked: { places: [CITY] },
  record: [tally("guatemala", 20, "05-30"), tally("jutiapa", 5, "05-30", { places: [JUTIAPA] })],
  ends: "[0 – … – 5]",
  working: "C3 ceiling(C1 latest(jutiapa))",
  left: { guatemala: "outside-places" },
});

holds("C3: of places around, the innermost that anything is known of sets the ceiling", {
  asked: { places: [CITY], from: "2022-04-01", to: "2022-04-30", mode: "within" },
  record: [
    inside("guatemala", 20, ["04-01", "04-30"]),
    inside("jutiapa", 5, ["06-01", "06-30"], { places: [JUTIAPA] }),
  ],
  ends: "[0 – … – 20]",
  working: "C3 ceiling(C1 latest(guatemala))",
  left: { jutiapa: "outside-places" },
});

holds("C3: a place is bounded from inside and from around", {
  asked: { places: [JUTIAPA] },
  record: [tally("guatemala", 20, "05-30"), tally("city", 5, "05-30", { places: [CITY] })],
  ends: "[5 – … – 20]",
  working: "C6 intersection(C3 ceiling(C1 latest(guatemala)), C3 floor(C1 latest(city)))",
});

holds("C3, C6: a part that holds more than its whole conflicts with it", {
  asked: { places: [JUTIAPA] },
  record: [tally("guatemala", 20, "05-30"), tally("city", 25, "05-30", { places: [CITY] })],
  ends: "[0 – … – 25]",
  working: "C6 intersection(C3 ceiling(C1 latest(guatemala)), C3 floor(C1 latest(city)))",
  noticed: [["conflict warning", ["25", "20"], "says 25", "says 20"]],
});

holds("C3: who names no place is answered with the place around all others", {
  asked: { places: [] },
  record: [tally("guatemala", 20, "05-30"), tally("jutiapa", 5, "05-30", { places: [JUTIAPA] })],
  ends: "[20 – 20 – 20]",
  working: "C1 latest(guatemala)",
  left: { jutiapa: "nested-place" },
});

holds("C3: who names no place is not answered with whatever places the record holds", {
  asked: { places: [] },
  record: [tally("guatemala", 20, "05-30"), tally("honduras", 5, "05-30", { places: [HONDURAS] })],
  ends: "(-∞ – … – ∞)",
  working: null,
  left: { guatemala: "outside-places", honduras: "outside-places" },
});

const WOMEN = { group: "women" } as const;
const MEN = { group: "men" } as const;

holds("C3: groups that hold everybody and nobody twice add up to everybody", {
  record: [
    tally("women", 10, "05-30", WOMEN),
    tally("men", 30, "05-20", MEN),
    tally("men before", 20, "04-30", MEN),
    tally("leaders", 3, "05-30", { group: "gang-leaders" }),
  ],
  ends: "[40 – 40 – 40]",
  working: "C3 sum(C1 latest(women), C1 latest(men))",
  left: { "men before": "earlier-in-series", leaders: "nested-group" },
  noticed: [["as-of-gap warning", ["10", "30"], "men on 20 May", "women on 30 May", "10 days later"]],
});

holds("C3: one of two groups that hold everybody is a floor, of another population", {
  record: [tally("women", 10, "05-30", WOMEN)],
  ends: "[10 – … – ∞)",
  working: "C3 floor(C1 latest(women))",
  noticed: [["population-mismatch warning", ["10"], "women"]],
});

holds("C3: a group of which the record knows no number of the days asked leaves the other a floor", {
  asked: { from: "2022-05-01", to: "2022-05-31", mode: "within" },
  record: [inside("women", 10, ["05-01", "05-31"], WOMEN), inside("men", 30, ["07-01", "07-31"], MEN)],
  ends: "[10 – … – ∞)",
  working: "C3 floor(C1 latest(women))",
  left: { men: "outside-window" },
  noticed: [["population-mismatch warning", ["10"], "women"]],
});

const JUNE = tally("june", 19, "06-10");
const JULY = tally("july", 31, "07-08");

holds("C1: the days between two points hold the later less the earlier, and nothing is said of other days", {
  asked: { from: "2022-06-11", to: "2022-07-08" },
  record: [JUNE, JULY],
  ends: "[12 – 12 – 12]",
  working: "C1 difference(C1 latest(july), C1 latest(june))",
});

holds("C1: of two points about one day the last published counts", {
  asked: { from: "2022-06-11", to: "2022-07-08" },
  record: [JUNE, JULY, tally("june again", 20, "06-10", { asOf: "2022-06-20" })],
  ends: "[11 – 11 – 11]",
  working: "C1 difference(C1 latest(july), C1 latest(june again))",
  left: { june: "outside-window" },
});

holds("C1: a day without a point has at least the point before it and at most the one after", {
  asked: { from: "2022-06-11", to: "2022-06-30" },
  record: [JUNE, JULY],
  ends: "[0 – … – 12]",
  working: "C1 difference(C6 intersection(C1 ceiling(C1 latest(july)), C1 floor(C1 latest(june))), C1 latest(june))",
  noticed: [["window-mismatch warning", ["19", "31"], "11 June 2022 to 30 June 2022", "11 June 2022 to 8 July 2022"]],
});

holds("C1: days after the last point but one have at most what the points around them differ by", {
  asked: { from: "2022-06-20", to: "2022-06-30" },
  record: [JUNE, JULY],
  ends: "[0 – … – 12]",
  working:
    "C1 difference(C6 intersection(C1 ceiling(C1 latest(july)), C1 floor(C1 latest(june))), C6 intersection(C1 ceiling(C1 latest(july)), C1 floor(C1 latest(june))))",
  noticed: [["window-mismatch warning", ["19", "31"], "20 June 2022 to 30 June 2022", "11 June 2022 to 8 July 2022"]],
});

holds("C1: a point that is the same as the one before leaves none for the days between", {
  asked: { from: "2022-06-11", to: "2022-07-08" },
  record: [JUNE, tally("july", 19, "07-08")],
  ends: "[0 – 0 – 0]",
  working: "C1 difference(C1 latest(july), C1 latest(june))",
});

holds("C1: originals whose points agree on the days between count together", {
  asked: { from: "2022-06-11", to: "2022-07-08" },
  record: [JUNE, JULY, tally("june of w", 18, "06-10", WEEKLY), tally("july of w", 30, "07-08", WEEKLY)],
  ends: "[12 – 12 – 12]",
  working:
    "C6 intersection(C1 difference(C1 latest(july of w), C1 latest(june of w)), C1 difference(C1 latest(july), C1 latest(june)))",
});

holds("C1, C6: originals whose points do not agree on the days between conflict", {
  asked: { from: "2022-06-11", to: "2022-07-08" },
  record: [JUNE, JULY, tally("june of w", 18, "06-10", WEEKLY), tally("july of w", 33, "07-08", WEEKLY)],
  ends: "[12 – … – 15]",
  working:
    "C6 intersection(C1 difference(C1 latest(july of w), C1 latest(june of w)), C1 difference(C1 latest(july), C1 latest(june)))",
  noticed: [["conflict warning", ["19", "31", "18", "33"], "The Weekly says 33"]],
});

const OF_JANUARY = ["01-01", "05-30"] as const;

holds("C1: of tallies with different starts that of the start asked counts", {
  asked: { from: "2022-03-29" },
  record: [tally("march", 43, "05-30"), tally("january", 90, OF_JANUARY)],
  ends: "[43 – 43 – 43]",
  working: "C1 latest(march)",
  left: { january: "outside-window" },
});

holds("C1: who names no day gets the tally that goes on longest", {
  record: [tally("march", 43, "05-30"), tally("january", 90, ["01-01", "04-30"])],
  ends: "[43 – 43 – 43]",
  working: "C1 latest(march)",
  left: { january: "outside-window" },
});

holds("D2: a tally that starts well after the day asked is a floor", {
  asked: { from: "2022-01-01" },
  record: [tally("march", 43, "05-30")],
  ends: "[43 – … – ∞)",
  working: "D2 floor(C1 latest(march))",
  noticed: [["window-mismatch warning", ["43"], "29 March 2022 to 30 May 2022"]],
});

holds("D2: a tally that starts well before the day asked is a ceiling", {
  asked: { from: "2022-04-29" },
  record: [tally("january", 90, OF_JANUARY)],
  ends: "[0 – … – 90]",
  working: "D2 ceiling(C1 latest(january))",
  noticed: [["window-mismatch warning", ["90"], "1 January 2022 to 30 May 2022"]],
});

holds("C1: a tally that starts well before the day asked and has a point of the day before says what happened since", {
  asked: { from: "2022-04-29" },
  record: [tally("april", 60, ["01-01", "04-28"]), tally("may", 90, OF_JANUARY)],
  ends: "[30 – 30 – 30]",
  working: "C1 difference(C1 latest(may), C1 latest(april))",
});

holds("D2: a tally that ended before the day asked says nothing of the days since", {
  asked: { from: "2022-06-01" },
  record: [tally("march", 43, "05-30")],
  ends: "(-∞ – … – ∞)",
  working: null,
  left: { march: "outside-window" },
});

holds("C4: windows from the day asked on add up", {
  asked: { from: "2022-05-01", mode: "within" },
  record: [
    inside("second", 6, ["05-11", "05-20"]),
    inside("first", 4, ["05-01", "05-10"]),
    inside("before", 9, ["04-01", "04-30"]),
  ],
  ends: "[10 – 10 – 10]",
  working: "C4 sum(C1 latest(first), C1 latest(second))",
  left: { before: "outside-window" },
});

holds("C4: with days missing between windows, or before the first, their sum is a floor", {
  asked: { from: "2022-05-01", mode: "within" },
  record: [inside("first", 4, ["05-02", "05-10"]), inside("second", 6, ["05-12", "05-20"])],
  ends: "[10 – 10 – ∞)",
  working: "C4 floor(C4 sum(C1 latest(first), C1 latest(second)))",
  noticed: [["window-mismatch warning", ["4", "6"], "2 May 2022 to 20 May 2022"]],
});

holds("C4: one window after the day asked is a floor", {
  asked: { from: "2022-05-01", mode: "within" },
  record: [inside("only", 4, ["05-02", "05-10"])],
  ends: "[4 – 4 – ∞)",
  working: "C4 floor(C1 latest(only))",
  noticed: [["window-mismatch warning", ["4"], "2 May 2022 to 10 May 2022"]],
});

holds("C4: a day adds nothing to its month", {
  asked: { from: "2022-05-01", to: "2022-05-31", mode: "within" },
  record: [
    inside("month", 20, ["05-01", "05-31"]),
    inside("day", 3, ["05-10", "05-10"]),
    inside("first half", 12, ["05-01", "05-15"]),
    inside("elsewhen", 7, ["05-20", "06-10"]),
  ],
  ends: "[20 – 20 – 20]",
  working: "C1 latest(month)",
  left: { day: "event-in-tally", "first half": "earlier-in-series", elsewhen: "outside-window" },
});

holds("who names no day gets the newest window, and of those that end together the longest", {
  asked: { mode: "within" },
  record: [
    inside("april", 10, ["04-01", "04-30"]),
    inside("may", 12, ["05-01", "05-31"]),
    inside("end of may", 5, ["05-20", "05-31"]),
  ],
  ends: "[12 – 12 – 12]",
  working: "C1 latest(may)",
  left: { april: "outside-window", "end of may": "outside-window" },
});

holds("C4: what happened in the days right after a tally adds to it", {
  record: [tally("march", 43, "05-31"), inside("june", 5, ["06-01", "06-30"]), inside("in it", 2, ["05-31", "06-02"])],
  ends: "[48 – 48 – 48]",
  working: "C4 sum(C1 latest(march), C1 latest(june))",
  left: { "in it": "event-in-tally" },
});

holds("C4: what happened some days after a tally adds to it, and the sum is a floor", {
  record: [
    tally("march", 43, "05-31"),
    inside("june", 5, ["06-02", "06-30"]),
    inside("day of june", 2, ["06-03", "06-03"]),
  ],
  ends: "[48 – 48 – ∞)",
  working: "C4 floor(C4 sum(C1 latest(march), C1 latest(june)))",
  left: { "day of june": "event-in-tally" },
});

holds("D2: a tally that stops before the last day asked is a floor there", {
  asked: { from: "2022-03-29", to: "2022-06-30" },
  record: [tally("before", 20, "04-30"), tally("march", 43, "05-31")],
  ends: "[43 – … – ∞)",
  working: "D2 floor(C1 latest(march))",
  left: { before: "earlier-in-series" },
  noticed: [["window-mismatch warning", ["43"], "29 March 2022 to 31 May 2022"]],
});

const MID_MAY = { from: "2022-05-10", to: "2022-05-20", mode: "within" } as const;
const MAY = inside("may", 20, ["05-01", "05-31"]);

holds("D2: of windows around the days asked the innermost is a ceiling, and one that crosses them says nothing", {
  asked: MID_MAY,
  record: [MAY, inside("spring", 90, ["04-01", "06-30"]), inside("crossing", 30, ["05-15", "06-15"])],
  ends: "[0 – … – 20]",
  working: "D2 ceiling(C1 latest(may))",
  left: { spring: "outside-window", crossing: "outside-window" },
  noticed: [["window-mismatch warning", ["20"], "1 May 2022 to 31 May 2022"]],
});

holds("C4, D2: the days asked are bounded by what lies in them and what lies around", {
  asked: MID_MAY,
  record: [MAY, inside("day", 3, ["05-12", "05-12"])],
  ends: "[3 – 3 – 20]",
  working: "C6 intersection(C4 floor(C1 latest(day)), D2 ceiling(C1 latest(may)))",
  noticed: [["window-mismatch warning", ["3", "20"], "1 May 2022 to 31 May 2022"]],
});

holds("C6: more in a day than in its month cannot be", {
  asked: MID_MAY,
  record: [MAY, inside("day", 30, ["05-12", "05-12"], WEEKLY)],
  ends: "[0 – … – 30]",
  working: "C6 intersection(C4 floor(C1 latest(day)), D2 ceiling(C1 latest(may)))",
  noticed: [
    ["conflict warning", ["30", "20"], "The Weekly says 30"],
    ["window-mismatch warning", ["30", "20"]],
  ],
});

holds("C4: windows that cover the days asked settle them, whatever lies around", {
  asked: MID_MAY,
  record: [MAY, inside("first", 4, ["05-10", "05-14"]), inside("second", 6, ["05-15", "05-20"])],
  ends: "[10 – 10 – 10]",
  working: "C4 sum(C1 latest(first), C1 latest(second))",
  left: { may: "outside-window" },
});

holds("D2: a tally of nobody knows which start, or which end, is no limit to the days asked", {
  asked: MID_MAY,
  record: [
    tally("so far", 5, "05-31", { from: null }),
    tally("since april", 7, "05-31", { from: "2022-04-01", to: null }),
  ],
  ends: "(-∞ – … – ∞)",
  working: null,
  left: { "so far": "outside-window", "since april": "outside-window" },
});

holds("D2: by a day there are at most as many as by a later one", {
  asked: { to: "2022-05-31" },
  record: [tally("later", 7, "06-10", { from: null })],
  ends: "[0 – … – 7]",
  working: "D2 ceiling(C1 latest(later))",
  noticed: [["window-mismatch warning", ["7"], "10 June 2022"]],
});

const IN_MAY = { from: "2022-05-01", to: "2022-05-31", mode: "within" } as const;

holds("C4: windows that share days hold at least the larger and, where they leave no day out, at most the sum", {
  asked: IN_MAY,
  record: [
    inside("early", 10, ["05-01", "05-20"]),
    inside("late", 8, ["05-11", "05-31"]),
    inside("middle", 7, ["05-15", "05-25"]),
  ],
  ends: "[10 – … – 18]",
  working:
    "C6 intersection(C4 ceiling(C4 sum(C1 latest(early), C1 latest(late))), D2 floor(C1 latest(early)), D2 floor(C1 latest(late)))",
  left: { middle: "event-in-tally" },
});

holds("C4: windows that share days and leave a day out have no upper limit", {
  asked: IN_MAY,
  record: [inside("early", 10, ["05-01", "05-20"]), inside("late", 8, ["05-11", "05-30"])],
  ends: "[10 – … – ∞)",
  working: "C6 intersection(D2 floor(C1 latest(early)), D2 floor(C1 latest(late)))",
  noticed: [["window-mismatch warning", ["10", "8"], "1 May 2022 to 30 May 2022"]],
});

holds("C4: windows apart and one that shares their days, none of the first day asked, are floors beside each other", {
  asked: IN_MAY,
  record: [
    inside("first", 10, ["05-02", "05-12"]),
    inside("sharing", 8, ["05-08", "05-20"]),
    inside("last", 5, ["05-13", "05-31"]),
  ],
  ends: "[15 – … – ∞)",
  working: "C6 intersection(D2 floor(C1 latest(sharing)), D2 floor(C4 sum(C1 latest(first), C1 latest(last))))",
  noticed: [["window-mismatch warning", ["10", "8", "5"], "2 May 2022 to 31 May 2022"]],
});

holds("C4: windows with a day between them, and one over that day, bound from above what they cover together", {
  asked: IN_MAY,
  record: [
    inside("first", 10, ["05-01", "05-10"]),
    inside("bridge", 2, ["05-10", "05-12"]),
    inside("second", 6, ["05-12", "05-31"]),
  ],
  ends: "[16 – … – 18]",
  working:
    "C6 intersection(C4 ceiling(C4 sum(C1 latest(first), C1 latest(second), C1 latest(bridge))), D2 floor(C1 latest(bridge)), D2 floor(C4 sum(C1 latest(first), C1 latest(second))))",
});

holds("C1: what does not say what happened since a day is left out once", {
  asked: { from: "2022-04-29" },
  record: [
    tally("march", 20, ["01-01", "03-01"]),
    tally("april", 60, ["01-01", "04-28"]),
    tally("may", 90, OF_JANUARY),
    tally("other", 80, ["01-01", "05-20"], WEEKLY),
  ],
  ends: "[30 – 30 – 30]",
  working: "C1 difference(C1 latest(may), C1 latest(april))",
  left: { march: "outside-window", other: "outside-window" },
});

holds("C1: a tally that ended before the first day asked is left out beside one that did not", {
  asked: { from: "2022-06-01" },
  record: [tally("before", 43, "05-31"), tally("since", 5, ["06-01", "06-30"])],
  ends: "[5 – 5 – 5]",
  working: "C1 latest(since)",
  left: { before: "outside-window" },
});
