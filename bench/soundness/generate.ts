/** Small records with a claim, for trying every number: few places, originals and points, all bounds on both sides. */
import type { Bound, Mode } from "../../src/core/model/index.ts";
import type { Amount, Case, Claimed, Stated, Term } from "./case.ts";
import type { Random } from "./random.ts";
import { MONTHS, monthOf } from "./verdicts.ts";

/** A case that a seed decides. */
export function caseFrom(random: Random): Case {
  const shape = random.from(SHAPES);
  const { record, claim } = shape(random);
  return { record: record.map((each, index) => ({ ...each, id: `s${index}` })), claim };
}

type Unnamed = Omit<Stated, "id">;
type Shaped = (random: Random) => { readonly record: readonly Unnamed[]; readonly claim: Claimed };

const SHAPES: readonly Shaped[] = [
  tallies,
  tallies,
  nested,
  populations,
  levels,
  windows,
  comparison,
  months,
  months,
  quotient,
  quotient,
  difference,
];

const BOUNDS: readonly Bound[] = [
  "exact",
  "exact",
  "nearly",
  "about",
  "more-than",
  "at-least",
  "fewer-than",
  "at-most",
  "range",
  "vague",
];
const COUNTRIES = ["Guatemala", "Honduras", "Belize"] as const;
const START = MONTHS[2]!;
/** Days on which tallies stop, from 1 March. */
const STOPS = [START + 9, START + 30, START + 45, START + 60];

/** A number from 0 to 13 in any words that may limit it; nothing is nearly, about or fewer than none. */
function amount(random: Random, high = 13): Amount {
  const bound = random.from(BOUNDS);
  const number = (["nearly", "about", "fewer-than"].includes(bound) ? 1 : 0) + random.below(high);
  const isPair = bound === "range" || bound === "vague";
  return { bound, number: isPair ? [number, number + 1 + random.below(4)] : number };
}

/** A claim near what so many counts of this size may come to. */
function claimOf(random: Random, counts: number): Amount {
  return amount(random, 13 * counts);
}

const arrests: Omit<Term, "places"> = { measure: "arrests", group: null, from: START, to: null, mode: "cumulative" };

/** One to three originals' running counts of a place, each with one to three points. */
function tallied(random: Random, term: Term): readonly Unnamed[] {
  const originals = ["Office A", "Office B", "Office C"].slice(0, 1 + random.below(3));
  return originals.flatMap((original) => {
    const stops = STOPS.filter(() => random.chance(45));
    const points = (stops.length === 0 ? [random.from(STOPS)] : stops).slice(-3);
    const amounts = points.map(() => amount(random));
    const told = random.chance(70) ? rising(amounts) : amounts;
    return points.map((to, index) => ({ ...term, ...told[index]!, original, to }));
  });
}

/** Running counts mostly rise. */
function rising(amounts: readonly Amount[]): readonly Amount[] {
  const sizeOf = ({ number }: Amount) => (typeof number === "number" ? number : number[0]);
  return amounts.toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

function tallies(random: Random) {
  const places = COUNTRIES.slice(0, 1 + random.below(3));
  const told = places.filter(() => random.chance(92));
  const record = told.flatMap((place) => tallied(random, { ...arrests, places: [place] }));
  const later = random.chance(25) ? laterEvents(random, places[0]!) : [];
  return {
    record: [...record, ...later],
    claim: { kind: "amount" as const, of: { ...arrests, places }, ...claimOf(random, places.length) },
  };
}

/** What happened inside and after the tallies, in windows that touch without sharing a day. */
function laterEvents(random: Random, place: string): readonly Unnamed[] {
  const last = STOPS.at(-1)!;
  // What happened from a tally's own start on is a point of its series, and could fall; it stands a day later here.
  const days = [
    [START + 1, START + 4],
    [last + 1, last + 5],
    [last + 6, last + 6],
  ] as const;
  return days
    .filter(() => random.chance(60))
    .map(([from, to]) => ({
      ...arrests,
      ...amount(random),
      places: [place],
      from,
      to,
      mode: "within",
      original: "Office A",
    }));
}

/** Places in places: Jutiapa and Zacapa lie in Guatemala. */
function nested(random: Random) {
  const told = ["Guatemala", "Jutiapa", "Zacapa", "Honduras"].filter(() => random.chance(45));
  const asked = random.from([["Guatemala"], ["Jutiapa"], ["Guatemala", "Honduras"], ["Jutiapa", "Zacapa"]]);
  const record = told.flatMap((place) => tallied(random, { ...arrests, places: [place] }));
  const both = random.chance(15) ? tallied(random, { ...arrests, places: asked }) : [];
  const later = random.chance(30) ? laterEvents(random, random.from(["Jutiapa", "Zacapa"])) : [];
  return {
    record: [...record, ...(asked.length > 1 ? both : []), ...later],
    claim: { kind: "amount" as const, of: { ...arrests, places: asked }, ...claimOf(random, asked.length) },
  };
}

/** Groups in groups: leaders are members, members are people. */
function populations(random: Random) {
  const groups = [null, "gang-members", "gang-leaders"] as const;
  const told = groups.filter(() => random.chance(50));
  const places = COUNTRIES.slice(0, 1 + random.below(2));
  const record = told.flatMap((group) =>
    places.flatMap((place) => tallied(random, { ...arrests, group, places: [place] })),
  );
  return {
    record,
    claim: {
      kind: "amount" as const,
      of: { ...arrests, group: random.from(groups), places },
      ...claimOf(random, places.length),
    },
  };
}

/** Levels, old and new. */
function levels(random: Random) {
  const held: Term = { ...arrests, measure: "detentions", mode: "stock", places: ["Guatemala"] };
  return { record: tallied(random, held), claim: { kind: "amount" as const, of: held, ...claimOf(random, 1) } };
}

/** Windows one after another, some of them missing: March in five stretches. */
function windows(random: Random) {
  const [first, last] = [START, START + 30];
  const cuts = [first, ...[5, 10, 20, 25].filter(() => random.chance(40)).map((day) => first + day), last + 1];
  const stretches = cuts.slice(0, -1).map((from, index) => [from, cuts[index + 1]! - 1] as const);
  const place = { ...arrests, places: ["Guatemala"], mode: "within" as Mode };
  const record = stretches
    .filter(() => random.chance(85))
    .flatMap(([from, to]) => reported(random, { ...place, from, to }));
  const of: Term = { ...place, to: random.chance(70) ? last : null };
  return { record, claim: { kind: "amount" as const, of, ...claimOf(random, 1 + Math.min(2, record.length)) } };
}

/** What one or two originals say of the same days. */
function reported(random: Random, term: Term): readonly Unnamed[] {
  const originals = ["Office A", "Office B"].slice(0, random.chance(75) ? 1 : 2);
  return originals.map((original) => ({ ...term, ...amount(random), original, to: term.to! }));
}

function comparison(random: Random) {
  const [one, other] = [[random.from(COUNTRIES.slice(0, 2))], ["Belize"]];
  const told = [one, other].filter(() => random.chance(92));
  const record = told.flatMap((places) => tallied(random, { ...arrests, places }));
  const order = random.from(["more", "fewer"] as const);
  return {
    record,
    claim: {
      kind: "comparison" as const,
      order,
      of: { ...arrests, places: one },
      against: { ...arrests, places: other },
    },
  };
}

/** Months one after another, some of them missing, some told in halves. */
function months(random: Random) {
  const place = { ...arrests, places: ["Honduras"], mode: "within" as Mode };
  const record = MONTHS.filter(() => random.chance(85)).flatMap((from) => monthTold(random, monthOf(place, from)));
  const own = random.from(MONTHS.slice(2));
  const of = monthOf(place, own);
  const back = MONTHS.indexOf(own);
  const claim = random.chance(60)
    ? {
        kind: "superlative" as const,
        of,
        extreme: random.from(["highest", "lowest"] as const),
        since: MONTHS[random.below(back)]!,
      }
    : { kind: "run" as const, of, direction: random.from(["up", "down"] as const), length: 1 + random.below(back) };
  return { record, claim };
}

function monthTold(random: Random, term: Term): readonly Unnamed[] {
  if (random.chance(85)) return reported(random, term);
  const half = { ...term, to: term.from + 14 };
  const halves = [half, { ...term, from: term.from + 15 }].filter(() => random.chance(80));
  return halves.flatMap((each) => reported(random, each));
}

const PERCENTAGES = [20, 25, 30, 33, 40, 50, 60, 75, 80, 100, 120];

function quotient(random: Random) {
  const of: Term = { ...arrests, places: ["Guatemala"] };
  const places = random.chance(80) ? ["Belize"] : ["Belize", "Honduras"];
  const against: Term = { ...arrests, measure: random.from(["deportations", "arrests"]), places };
  const told = [of, ...places.map((place) => ({ ...against, places: [place] }))].filter(() => random.chance(96));
  const record = told.flatMap((term) => tallied(random, term).slice(-3));
  const kind = random.from(["share", "percent", "times"] as const);
  const low = kind === "times" ? 1 + random.below(3) : random.from(PERCENTAGES);
  const bound = random.from(BOUNDS);
  const amountTold: Amount = {
    bound,
    number: bound === "range" || bound === "vague" ? [low, low + 1 + random.below(20)] : low,
  };
  if (kind === "share") return { record, claim: { kind, of, against, ...amountTold } };
  const direction = kind === "times" ? "up" : random.from(["up", "down"] as const);
  return { record, claim: { kind: "change" as const, by: kind, direction, of, against, ...amountTold } };
}

function difference(random: Random) {
  const [of, against] = [
    { ...arrests, places: ["Guatemala"] },
    { ...arrests, places: ["Honduras"] },
  ];
  const record = [of, against].flatMap((term) => tallied(random, term));
  const direction = random.from(["up", "down"] as const);
  return {
    record,
    claim: { kind: "change" as const, by: "difference" as const, direction, of, against, ...amount(random, 9) },
  };
}
