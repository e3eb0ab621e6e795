/** How a count comes about from places and groups (RULES C3, C4, C7). */
import { holds, inside, tally } from "./held-counts.ts";
import { BELIZE, EL_SALVADOR, GUATEMALA, HONDURAS, JUTIAPA, ZACAPA } from "./recorded.ts";

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
