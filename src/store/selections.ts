import { type RawBuilder, sql } from "kysely";
import { ANYWHERE_AT_MOST, NO_LAST_DAY, type Selection } from "../core/count/selection.ts";
import type { Day, Figure, Place } from "../core/model/index.ts";
import { numberKeyOf } from "./figure-places.ts";
import { type DatedFigure, newestIds } from "./newest-figures.ts";
import type { Database } from "./tables.ts";
import type { View } from "./view.ts";

/** Which of the record is looked at. */
export interface Looked extends View {
  /** What nobody has confirmed or corrected is left out. */
  readonly reviewedOnly?: boolean;
}

/** A query for statements. */
export type Ids = RawBuilder<{ statement_id: string }>;

/** The ids of the statements that a selection takes, by the rule of core/count/selection.ts. */
export async function selectedIds(db: Database, selection: Selection, looked: Looked): Promise<readonly string[]> {
  if (selection.places !== null && selection.newestOnly)
    return newestIds((await datedFigures(selection, looked).execute(db)).rows);
  const found = selection.places === null ? anywhere(selection, looked) : inPlaces(selection, looked);
  return (await found.execute(db)).rows.map(({ statement_id }) => statement_id);
}

function inPlaces(selection: Selection, looked: Looked): Ids {
  return sql`select f.statement_id from ${matching(selection, looked)}`;
}

/** The newest of all days, by which places apart show, and the newest of the days asked. */
function anywhere(selection: Selection, looked: Looked): Ids {
  if (selection.newestOnly) return newestOf(selection, looked);
  return sql`${newestOf(selection, looked)} union ${newestOf({ ...selection, from: null, to: null }, looked)}`;
}

/** Each measure and unit has its newest in order, so that of a large record only the ends are read. */
function newestOf(selection: Selection, looked: Looked): Ids {
  const kinds = selection.measures.flatMap((measure) =>
    selection.units.map((unit) => ({ ...selection, measures: [measure], units: [unit] })),
  );
  const newest = kinds.map(
    (kind) => sql`select * from (select f.last_day, f.statement_id from ${matching(kind, looked)} and f.standing < 2
      order by f.last_day desc, f.statement_id limit ${sql.lit(ANYWHERE_AT_MOST)}) as of_kind`,
  );
  return sql`select statement_id from (select * from (${sql.join(newest, sql` union all `)}) as each_kind
    order by last_day desc, statement_id limit ${sql.lit(ANYWHERE_AT_MOST)}) as newest`;
}

/** What the newest are told from. Days not known are before all others here. */
function datedFigures(selection: Selection, looked: Looked): RawBuilder<DatedFigure> {
  return sql`select f.statement_id, f.cell, f.block, f.running, f.first_day,
      case when f.last_day = ${sql.lit(NO_LAST_DAY)} then '' else f.last_day end as last_day,
      case when f.block like '~%' and f.place like '~%' then 1 else 0 end as named
    from ${matching(selection, looked)} and f.standing < 2`;
}

/** From where, under which conditions; a selection without places takes each figure by its first row. */
function matching(selection: Selection, looked: Looked): RawBuilder<unknown> {
  const { measures, heads, units, places } = selection;
  const where = places === null ? sql`f.nth = 0 and ${belonging(selection)}` : sql`f.place in (${sql.join(places)})`;
  const headed = heads === null ? sql`` : sql`and (f.measure <> 'other' or f.head in (${sql.join(heads)}))`;
  return sql`figure_places as f where ${where} and f.measure in (${sql.join(measures)}) and f.unit in (${sql.join(units)}) ${headed}
    ${daysOf(selection, sql`${where} and f.measure in (${sql.join(measures)}) and f.unit in (${sql.join(units)})`)} and ${seenBy(looked)}`;
}

function belonging({ belonging: whose }: Selection): RawBuilder<unknown> {
  return whose.startsWith("~") ? sql`f.belonging like '~%'` : sql`f.belonging = ${whose}`;
}

/** `kind`: the conditions besides days, under which figures that reach the days tell which starts do. */
function daysOf({ from, to }: Selection, kind: RawBuilder<unknown>): RawBuilder<unknown> {
  if (to === null && from === null) return sql``;
  if (from === null) return sql`and (f.last_day <= ${to} or (f.first_day = '' and f.last_day >= ${to}))`;
  const reaching = sql`f.first_day < ${from} and f.first_day > '' and f.first_day in (
    select f.first_day from figure_places as f where ${kind} and f.last_day >= ${from} and f.first_day < ${from})`;
  if (to === null) return sql`and (f.last_day >= ${from} or (${reaching}))`;
  return sql`and ((f.first_day >= ${from} and f.last_day >= ${from} and f.last_day <= ${to})
    or (f.first_day <= ${from} and f.last_day >= ${to}) or (${reaching}))`;
}

/** The newest so many figures of one group or organization, wherever they are, with a day among those asked: for `scope`. */
export interface Elsewhere {
  readonly measure: string;
  readonly unit: string;
  readonly belonging: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly atMost: number;
}

export function idsElsewhere({ measure, unit, belonging, from, to, atMost }: Elsewhere, looked: Looked): Ids {
  const since = from === null ? sql`` : sql`and f.last_day >= ${from}`;
  const until = to === null ? sql`` : sql`and f.first_day <= ${to}`;
  return sql`select statement_id from (
    select f.statement_id from figure_places as f
    where f.nth = 0 and f.measure = ${measure} and f.unit = ${unit} and f.belonging = ${belonging} and f.standing < 2
      ${since} ${until} and ${seenBy(looked)}
    order by f.last_day desc, f.statement_id limit ${sql.lit(atMost)}) as elsewhere`;
}

/** Figures of one number that are looked at besides those in the places asked. */
const OF_NUMBER_ELSEWHERE = 50;

/**
 * The figures of one number in these places and, so many, in others: for what a claim took from another population, days
 * or place. In one of these alone: of other days than those asked only what may be the same thing is taken, by its measure.
 */
export interface SameNumber {
  readonly number: Figure["number"];
  readonly unit: string;
  readonly places: readonly Place["name"][];
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null: the same thing may be recorded under any. */
  readonly measures: readonly string[] | null;
}

export function idsOfNumber({ number, unit, places, ...asked }: SameNumber, looked: Looked): Ids {
  const found = sql`from figure_places as f where f.nth = 0 and f.number = ${numberKeyOf({ number })} and f.unit = ${unit}
    and ${seenBy(looked)}`;
  return sql`select f.statement_id ${found} and f.place in (${sql.join(places)}) and ${ofDaysOrMeasures(asked)}
    union select f.statement_id from (
      select f.* ${found} order by f.place, f.statement_id limit ${sql.lit(OF_NUMBER_ELSEWHERE)}) as f
    where ${ofDaysOrMeasures(asked)}`;
}

function ofDaysOrMeasures({ from, to, measures }: Pick<SameNumber, "from" | "to" | "measures">): RawBuilder<unknown> {
  if (measures === null) return sql`1 = 1`;
  const meet = [
    ...(from === null ? [] : [sql`f.last_day >= ${from}`]),
    ...(to === null ? [] : [sql`f.first_day <= ${to}`]),
  ];
  return meet.length === 0
    ? sql`1 = 1`
    : sql`((${sql.join(meet, sql` and `)}) or f.measure in (${sql.join(measures)}))`;
}

/** The condition on a row of a statement: its collection is not hidden, and what `looked` says besides. */
export function seenBy({ publicOnly, reviewedOnly }: Looked): RawBuilder<unknown> {
  const visible = publicOnly ? sql`and c.visibility = 'public'` : sql``;
  const reviewed = reviewedOnly === true ? sql`and f.standing = 1` : sql``;
  return sql`f.collection in (select c.id from collections as c where c.hidden = 0 ${visible}) ${reviewed}`;
}
