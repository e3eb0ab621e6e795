/**
 * What the rules let the counts behind a claim be, as lists of whole numbers: one number for the latest figure of each
 * series within what its words allow (RULES C, D2), every one of them. Written from the rules; it shares no code with
 * the engine.
 */
import { allows } from "./amounts.ts";
import type { Case, Stated, Term } from "./case.ts";

/** The whole numbers that a count can be, in order. */
export type Values = readonly number[];

/** One figure held at one number, all else equal (D5). */
export interface Pin {
  readonly id: string;
  readonly value: number;
}

/** What a count rests on, and what it can be while one of its figures is held. */
export interface Counted {
  readonly ids: readonly string[];
  readonly newestDay: number;
  readonly isFloor: boolean;
  readonly isCeiling: boolean;
  readonly at: (pin: Pin | null) => Values;
  /** What was said of it, before it was taken for a floor. */
  readonly said?: Counted["at"];
}

/** Lists go up to here; every number told lies well below. */
export interface Limits {
  readonly cutOff: number;
}

/** Stands for every number beyond the lists, in those that nothing bounds above. */
export const BEYOND = 1_000_000;

/** What the record lets a term be; null when it says nothing of it. */
export function countedBy(term: Term, record: Case["record"], limits: Limits): Counted | null {
  const of = (group: string | null) => record.filter((each) => each.measure === term.measure && each.group === group);
  const direct = overPlaces(term, of(term.group), limits);
  if (direct !== null) return direct;
  const groups = GROUPS.filter((group) => group !== term.group);
  const floors = groups
    .filter((group) => isWithin(group, term.group))
    .map((group) => overPlaces(term, of(group), limits));
  const ceilings = groups
    .filter((group) => isWithin(term.group, group))
    .map((group) => overPlaces(term, of(group), limits));
  const known = [
    ...floors.flatMap((each) => (each === null ? [] : floorOf(each, limits))),
    ...ceilings.flatMap((each) => (each === null ? [] : ceilingOf(each))),
  ];
  return known.length === 0 ? null : all(known, limits);
}

const GROUPS = [null, "gang-members", "gang-leaders"] as const;

/** C3: leaders are members, members are people. */
function isWithin(inner: string | null, outer: string | null): boolean {
  return GROUPS.indexOf(inner as never) > GROUPS.indexOf(outer as never);
}

/** C3: what is said of the places asked; else their sum; else what places inside or around one of them imply. */
function overPlaces(term: Term, record: Case["record"], limits: Limits): Counted | null {
  const isAbout = (each: Stated, places: readonly string[]) =>
    each.places.length === places.length && places.every((place) => each.places.includes(place));
  const direct = overDays(
    term,
    record.filter((each) => isAbout(each, term.places)),
    limits,
  );
  if (direct !== null) return withLaterInside(direct, term, { record, limits });
  if (term.places.length > 1) {
    const parts = term.places.map((place) => overPlaces({ ...term, places: [place] }, record, limits));
    const known = parts.flatMap((part) => part ?? []);
    if (known.length === 0) return null;
    return known.length === parts.length ? sum(known, limits) : floorOf(sum(known, limits), limits);
  }
  const [place] = term.places;
  const inside =
    place === "Guatemala"
      ? INSIDE.flatMap(
          (each) =>
            overDays(
              term,
              record.filter((one) => isAbout(one, [each])),
              limits,
            ) ?? [],
        )
      : [];
  const around = INSIDE.includes(place!)
    ? overDays(
        term,
        record.filter((one) => isAbout(one, ["Guatemala"])),
        limits,
      )
    : null;
  if (inside.length > 0) return floorOf(sum(inside, limits), limits);
  return around === null ? null : ceilingOf(around);
}

const INSIDE = ["Jutiapa", "Zacapa"];

/** C4, C3: what happened inside the places after the last day that they are counted to together adds, and the sum is a floor. */
function withLaterInside(
  direct: Counted,
  { places, from, to, mode }: Term,
  { record, limits }: { readonly record: Case["record"]; readonly limits: Limits },
): Counted {
  if (mode === "stock") return direct;
  const inner = [...(places.length > 1 ? places : []), ...(places.includes("Guatemala") ? INSIDE : [])];
  const laterIn = (place: string) =>
    record.filter(
      (each) =>
        each.mode === "within" &&
        each.places.length === 1 &&
        each.places[0] === place &&
        each.from > Math.max(direct.newestDay, from) &&
        (to === null || each.to <= to),
    );
  const told = inner.filter((place) => laterIn(place).length > 0);
  const outer = told.filter((place) => !(INSIDE.includes(place) && told.includes("Guatemala")));
  const later = outer.map((place) => sum(byWindow(laterIn(place), limits), limits));
  return later.length === 0 ? direct : floorOf(sum([direct, ...later], limits), limits);
}

/** C4, D2: which days count. Tallies of the record start on the day asked, windows of it do not overlap. */
function overDays({ from, to, mode }: Term, record: Case["record"], limits: Limits): Counted | null {
  const tallies = record.filter((each) => each.mode === "cumulative" || each.mode === "stock");
  const windows = record.filter((each) => each.mode === "within" && each.from >= from);
  if (mode === "stock" || (to === null && tallies.length > 0)) {
    if (tallies.length === 0) return null;
    const tally = agreed(tallies, limits);
    const later = windows.filter((each) => each.from > tally.newestDay);
    if (later.length === 0) return tally;
    const whole = sum([tally, ...byWindow(later, limits)], limits);
    const isWhole = tiles(later, tally.newestDay + 1, Math.max(...later.map((each) => each.to)));
    return isWhole ? whole : floorOf(whole, limits);
  }
  const asked = to ?? Math.max(...windows.map((each) => each.to));
  const inside = windows.filter((each) => each.to <= asked);
  const exact = inside.filter((each) => each.from === from && each.to === asked);
  if (exact.length > 0) return agreed(exact, limits);
  if (inside.length > 0) {
    const parts = byWindow(inside, limits);
    const whole = sum(parts, limits);
    return tiles(inside, from, asked) ? whole : floorOf(whole, limits);
  }
  return null;
}

function byWindow(windows: readonly Stated[], limits: Limits): readonly Counted[] {
  return [...Map.groupBy(windows, (each) => each.from).values()].map((each) => agreed(each, limits));
}

function tiles(windows: readonly Stated[], from: number, to: number): boolean {
  const days = new Set(
    windows.flatMap((each) => Array.from({ length: each.to - each.from + 1 }, (_, day) => each.from + day)),
  );
  return days.size === to - from + 1;
}

/**
 * C6: what the originals have in common on the newest day, of which an earlier tally is a floor; everything between
 * the lowest and the highest that was said where they have nothing in common.
 */
function agreed(points: readonly Stated[], limits: Limits): Counted {
  const series = [...Map.groupBy(points, (each) => each.original).values()].map((each) => latestOf(each, limits));
  const newestDay = Math.max(...series.map((each) => each.newestDay));
  const at = (pin: Pin | null) => {
    const said = series.map((each) => each.at(pin));
    const onNewest = said.map((values, index) =>
      series[index]!.newestDay < newestDay ? upFrom(values[0]!, limits) : values,
    );
    const common = onNewest.reduce(inBoth);
    return common.length > 0 ? common : between(said.flat(), limits);
  };
  return kept({ ...EXACT, ids: series.flatMap((each) => each.ids), newestDay, at });
}

/** C1: the latest figure; C2: an unexplained fall leaves everything between the highest earlier one and it. */
function latestOf(points: readonly Stated[], limits: Limits): Counted {
  const inOrder = points.toSorted((one, other) => one.to - other.to);
  const latest = inOrder.at(-1)!;
  const valuesOf = (stated: Stated, pin: Pin | null) =>
    pin?.id === stated.id ? [pin.value] : allowedBy(stated, limits);
  const highest = valuesOf(latest, null).at(-1)!;
  const lowestOf = (stated: Stated) => valuesOf(stated, null)[0]!;
  const above = latest.mode === "stock" ? [] : inOrder.slice(0, -1).filter((each) => lowestOf(each) > highest);
  const fallen = above.toSorted((one, other) => lowestOf(one) - lowestOf(other)).at(-1);
  const at = (pin: Pin | null) => {
    const last = valuesOf(latest, pin);
    if (fallen === undefined) return last;
    const before = valuesOf(fallen, pin);
    return before[0]! > last.at(-1)! ? between([...before, ...last], limits) : last;
  };
  return kept({ ...EXACT, ids: [latest.id, ...(fallen === undefined ? [] : [fallen.id])], newestDay: latest.to, at });
}

/** Every whole number that a recorded figure's words allow. */
export function allowedBy(stated: Stated, { cutOff }: Limits): Values {
  return [...Array.from({ length: cutOff + 1 }, (_, value) => value), BEYOND].filter((value) =>
    allows(stated, value, "record"),
  );
}

const EXACT = { isFloor: false, isCeiling: false };

function sum(parts: readonly Counted[], limits: Limits): Counted {
  const at = (pin: Pin | null) => parts.map((part) => part.at(pin)).reduce((one, other) => sums(one, other, limits));
  return joined(parts, at);
}

function sums(one: Values, other: Values, { cutOff }: Limits): Values {
  const found = new Uint8Array(cutOff + 2);
  for (const first of one) for (const second of other) found[Math.min(first + second, cutOff + 1)] = 1;
  const values = Array.from(found.keys()).filter((value) => found[value] === 1);
  return values.at(-1) === cutOff + 1 ? [...values.slice(0, -1), BEYOND] : values;
}

/** Figures that each bound the same count, as floors or ceilings: what they have in common. */
function all(parts: readonly Counted[], limits: Limits): Counted {
  if (parts.length === 1) return parts[0]!;
  const at = (pin: Pin | null) => {
    const lists = parts.map((part) => part.at(pin));
    const common = lists.reduce(inBoth);
    return common.length > 0
      ? common
      : between(
          parts.flatMap((part) => (part.said ?? part.at)(pin)),
          limits,
        );
  };
  return joined(parts, at);
}

/** C3, C4: at least this. */
function floorOf(part: Counted, limits: Limits): Counted {
  return kept({
    ...part,
    said: part.at,
    isFloor: true,
    isCeiling: false,
    at: (pin) => upFrom(part.at(pin)[0]!, limits),
  });
}

/** C3: at most this. */
function ceilingOf(part: Counted): Counted {
  const at = (pin: Pin | null) => {
    const highest = part.at(pin).at(-1)!;
    return highest === BEYOND ? [...upTo(part.at(pin).at(-2)!), BEYOND] : upTo(highest);
  };
  return kept({ ...part, isFloor: false, isCeiling: true, at });
}

function joined(parts: readonly Counted[], at: Counted["at"]): Counted {
  return kept({
    ...EXACT,
    ids: parts.flatMap((part) => part.ids),
    newestDay: Math.max(...parts.map((part) => part.newestDay)),
    at,
  });
}

/** The same, with what it can be worked out once while none of its own figures is held. */
function kept(counted: Counted): Counted {
  let free: Values | undefined;
  const at = (pin: Pin | null) => {
    if (pin !== null && counted.ids.includes(pin.id)) return counted.at(pin);
    free ??= counted.at(null);
    return free;
  };
  return { ...counted, at };
}

function inBoth(one: Values, other: Values): Values {
  const others = new Set(other);
  return one.filter((value) => others.has(value));
}

function between(values: Values, limits: Limits): Values {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high === BEYOND ? upFrom(low, limits) : Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function upFrom(low: number, { cutOff }: Limits): Values {
  return [...Array.from({ length: Math.max(0, cutOff - low + 1) }, (_, index) => low + index), BEYOND];
}

function upTo(high: number): Values {
  return Array.from({ length: high + 1 }, (_, value) => value);
}
