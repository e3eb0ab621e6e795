/**
 * Which statements a question has to be answered from.
 *
 * The rule of what may stay unread, without changing an answer or a finding: a figure can bear on a question only when
 * all of this holds, and what is left over only ever shows among what a count leaves out.
 *
 * - *What is counted.* Its unit is the question's or one of its kind (kilos and tonnes), its measure one under which the same thing may be recorded
 *   ({@link kindredMeasures}), or "other", and then its head the question's or one that judgements and the lexicon lead to.
 *   What is asked for under "other" is not looked for under measures that are no kin of it.
 * - *Where.* One of its places is one of the question's, lies in one, or one lies in it (C3): every other relation of
 *   places is left out. {@link placeKeysOf} and {@link keysAround} turn that into equal keys.
 * - *When, with a last day named.* Its days lie inside those asked, or those asked inside its (C4, D2).
 * - *When, with a first day alone.* It did not end before that day.
 * - *When, with a first day,* also every figure with a start before that day from which some figure reaches it: points of a
 *   series lie on both sides of the days that they bound (C1).
 * - *When no day is named.* Within a cell (one population in one set of places) only the newest counts. Of what runs: all
 *   figures with a start that the newest of this cell, or of one whose newest is as new, has. Of the rest: what starts
 *   after the cell's newest running figure; in a cell where nothing runs, its newest days, and what starts after the
 *   newest running figure of another cell of its block. Counting joins cells of a block and never divides one, so what is
 *   newest where several are joined is newest in its own.
 * - *Standing.* What is rejected or rhetorical counts nowhere, so it cannot be the newest either.
 *
 * A question without places is answered from its own population in one place, or not at all, and two figures in places
 * apart settle that it is not, of whatever days. So of its group's figures the newest {@link ANYWHERE_AT_MOST} are read, and as
 * many of its days. This is the one step that could hide something: a place apart that nobody has counted in for so long.
 *
 * More statements than these change nothing. {@link bears} is the rule for one figure, without the steps that need the
 * others: whether a series reaches the days asked, and what is newest; read from the figure's side it says which questions a new statement can
 * touch.
 */

import { fold } from "../lexicon/fold.ts";
import { gazetteerOfPlaces } from "../lexicon/places-gazetteer.ts";
import type { Day, Figure, Judgement, Place, Question } from "../model/index.ts";
import { kindredUnits } from "./conversions.ts";
import { soughtFor } from "./heads.ts";
import { kindredMeasures } from "./matching.ts";
import { headCounted, kindredOffenders } from "./offences.ts";
import { onceFor, onceForText } from "./once.ts";
import { facilityOf, innermostPlaces, placeName, placesKey, tellingOrigins } from "./places.ts";
import { isRunning, spanOf } from "./spans.ts";

/** What a figure's bearing on questions is told from. */
export interface Bearing {
  readonly measure: string;
  readonly unit: string;
  readonly head: string | null;
  /** Group or organization that the counted belong to, as {@link belongingOf} writes it; "" for anyone. */
  readonly belonging: string;
  readonly isRunning: boolean;
  /** First day covered; "" when not known, which is before all days. */
  readonly firstDay: Day | "";
  /** Last day covered; {@link NO_LAST_DAY} when not known. */
  readonly lastDay: Day | typeof NO_LAST_DAY;
  readonly places: readonly string[];
}

/** Of which figures a figure may be the newest. */
export interface Cell {
  /** One population in one set of places. */
  readonly cell: string;
  /** The cells that counting may join: of one group and one set of places, told with one certainty. */
  readonly block: string;
  /** A place has no code, so that it may be one with a place of its name, in another block. */
  readonly isOpen: boolean;
}

/** Figures that are read for a question without places. */
export const ANYWHERE_AT_MOST = 500;

/** Behind all days. */
export const NO_LAST_DAY = "9999";

/** What can bear on a question, as conditions on a {@link Bearing}. */
export interface Selection {
  readonly measures: readonly string[];
  /** Of the measure "other", the heads that it must have; null: any. Other measures are read whatever their head. */
  readonly heads: readonly string[] | null;
  readonly units: readonly string[];
  /** Keys of places, one of which it must have; null: any, and none, of which the newest are enough. */
  readonly places: readonly string[] | null;
  /** Without places: whom it counts, as {@link belongingOf} writes it; any organization for one. */
  readonly belonging: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** No day is named, so that the newest of every cell is enough. */
  readonly newestOnly: boolean;
}

/** What a figure says of itself to questions. */
export const bearingOf = onceFor((figure: Figure): Bearing => {
  const { counted, unit } = figure;
  const { from, to } = spanOf(figure);
  return {
    measure: counted.measure,
    unit,
    head: headCounted(counted),
    belonging: belongingOf(counted),
    isRunning: isRunning(figure),
    firstDay: from ?? "",
    lastDay: to ?? NO_LAST_DAY,
    places: [...new Set(innermostPlaces(figure.places).flatMap(placeKeysOf))],
  };
});

/** Where a figure stands when no day is asked for. */
export function cellOf(figure: Figure): Cell {
  const { counted, mode, certainty } = figure;
  const places = innermostPlaces(figure.places);
  const origins = tellingOrigins(figure);
  const { measure, head, group, organization, hedges, stage, qualifiers } = counted;
  const told = [head, qualifiers, hedges.length > 0, stage];
  // what is planned is never the newest of what was done; what was done keeps the cell that it had before any was told apart
  const asTold = certainty === undefined ? [] : [certainty];
  const population = [measure, told, group, organization, mode === "stock", ...asTold];
  return {
    cell: JSON.stringify([population, placesKey(origins), placesKey(places)]),
    block: JSON.stringify([
      counted.group,
      counted.organization !== null,
      origins.length > 0,
      placesKey(places),
      ...asTold,
    ]),
    isOpen: places.some(({ code }) => code === null),
  };
}

/** The group, or "~" and the folded name of the organization, or "": whom scope is told about. */
export function belongingOf(counted: { readonly group: string | null; readonly organization: string | null }): string {
  if (counted.group !== null) return counted.group;
  return counted.organization === null ? "" : `~${fold(counted.organization)}`;
}

/** What can bear on a question. Judgements of heads are followed all the way, so that a later rule may use less. */
export function selectionOf(question: Question, given: { readonly judgements: readonly Judgement[] }): Selection {
  const { measure, unit, places, from, to } = question;
  const { heads } = question.head === null ? NO_HEADS : soughtFor({ ...question, measure: "other" });
  return {
    measures: [...new Set([...kindredMeasures(measure), ...(heads.length > 0 ? ["other"] : [])])],
    heads: heads.length > 0 ? headsJudgedLike(heads, given.judgements) : null,
    units: kindredUnits(unit),
    places: places.length === 0 ? null : [...new Set(places.flatMap(keysAround))],
    belonging: places.length === 0 ? belongingOf(question) : "",
    from,
    to,
    newestOnly: from === null && to === null,
  };
}

const NO_HEADS = { heads: [] };

/** Whether a figure can bear on the question that a selection is of. */
export function bears(selection: Selection, bearing: Bearing): boolean {
  const { measures, units, places } = selection;
  return (
    units.includes(bearing.unit) &&
    measures.includes(bearing.measure) &&
    (places === null || bearing.places.some((key) => places.includes(key))) &&
    bearsBesides(selection, bearing)
  );
}

/** As {@link bears}, of a figure that was looked up by its measure, its unit and, where places are asked, one of their keys. */
export function bearsBesides(selection: Selection, bearing: Bearing): boolean {
  const { heads, places } = selection;
  return (
    (heads === null || bearing.measure !== "other" || heads.includes(bearing.head ?? "")) &&
    (places === null ? isSameBelonging(selection.belonging, bearing.belonging) : bearsOnDays(selection, bearing))
  );
}

/** A start before the days asked may be that of a series that reaches them. */
function bearsOnDays({ from, to }: Selection, { firstDay, lastDay }: Bearing): boolean {
  if (from !== null && firstDay !== "" && firstDay < from) return true;
  if (to === null) return from === null || lastDay >= from;
  const first = from ?? "";
  return (firstDay >= first && lastDay <= to) || (firstDay <= first && lastDay >= to);
}

/** One organization may be named in several ways. */
function isSameBelonging(one: string, other: string): boolean {
  return one === other || (one.startsWith("~") && other.startsWith("~"));
}

/** These heads with all that judgements or the lexicon call the same as one of them, in any number of steps. */
function headsJudgedLike(heads: readonly string[], judgements: readonly Judgement[]): readonly string[] {
  const found = new Set(heads);
  const pairs = judgements.filter(({ about, same }) => about === "same-counted" && same);
  for (const each of found) {
    for (const kindred of kindredOffenders(each)) found.add(kindred);
    for (const { one, other } of pairs) {
      if (one === each) found.add(other);
      if (other === each) found.add(one);
    }
  }
  return [...found];
}

/**
 * The keys under which a figure about a place is found: what it is ("GT-JU"), its name ("~jutiapa"), by which a place
 * without a code is told, and what it lies in ("GT>"). The first is the place itself; a country that is called by its name
 * needs no second.
 */
function placeKeysOf(place: Place): readonly string[] {
  const { code, kind } = place;
  const isNamed = kind === "country" && code !== null && countryCodesOf(place).includes(code);
  const inside = [...outerCodes(place), ...townKey(place)].map((outer) => `${outer}>`);
  return [...(code === null ? [] : [code]), ...(isNamed ? [] : [nameKey(place)]), ...inside];
}

/** The keys of figures about a place asked for: about it, inside it, around it, or of its name. */
export function keysAround(place: Place): readonly string[] {
  const { code } = place;
  const own = code === null ? countryCodesOf(place) : [code];
  const named = nameKey(place);
  return [...own, ...own.map((each) => `${each}>`), ...outerCodes(place), named, `${named}>`, ...townKey(place)];
}

function nameKey(place: Place): string {
  return `~${placeName(place)}`;
}

/** The key of the town that a building is named after, by which it is told where one of them has no code. */
function townKey({ name }: Place): readonly string[] {
  const facility = facilityOf(name);
  return facility === null ? [] : [`~${facility.of}`];
}

/** The codes of all that a place lies in (see `liesIn`). */
function outerCodes(place: Place): ReadonlySet<string> {
  const { code, country } = place;
  const found = new Set<string>();
  if (country !== null && country !== code) found.add(country);
  for (const [index, letter] of [...(code ?? "")].entries())
    if (letter === ":" || letter === "/") found.add(code!.slice(0, index));
  return found;
}

function countryCodesOf({ name }: Place): readonly string[] {
  return countriesNamed(name);
}

const NAMES_AT_MOST = 20_000;

const countriesNamed = onceForText(NAMES_AT_MOST, (name): readonly string[] => {
  const entries = gazetteerOfPlaces().entries.get(fold(name)) ?? [];
  return entries.flatMap((entry) => (entry.kind === "country" && entry.code !== null ? [entry.code] : []));
});
