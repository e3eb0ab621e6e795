/** How a count comes about from days: points of a series, windows, tallies and what lies around them (RULES C1, C4, D2). */
import { holds, inside, tally, WEEKLY } from "./held-counts.ts";

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
