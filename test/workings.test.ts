/** How a count comes about from series and originals (RULES C1, C2, C5, C6). */
import { dayFrom } from "../src/core/model/index.ts";
import { holds, inside, MONTHLY, tally, WEEKLY } from "./held-counts.ts";

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
