import { bearingOf, cellOf } from "../core/count/selection.ts";
import type { Figure, ReviewState, StatementValue } from "../core/model/index.ts";
import { valueFrom } from "./bodies.ts";
import { chunksOf, insertRows, LIST_AT_MOST, storable } from "./rows.ts";
import { sha256 } from "./sha256.ts";
import { deleteStatementSubjects, insertStatementSubjects } from "./statement-subjects.ts";
import type { Database, FigurePlaceRow, StatementRow } from "./tables.ts";
import { deleteToldNames, insertToldNames } from "./told-names.ts";

/** A statement as far as its rows in `figure_places` go, with the value that stands. */
export interface PlacedStatement {
  readonly id: string;
  readonly collection: string;
  readonly review: ReviewState;
  /** Sequence of the batch that recorded it, in its collection. */
  readonly recorded: number;
  readonly value: StatementValue;
}

/** The rows by which questions find a statement; none for one that states no figure. */
function figurePlacesOf({ id, collection, review, value }: PlacedStatement): readonly FigurePlaceRow[] {
  if (value.kind !== "figure") return [];
  const { places, ...bearing } = bearingOf(value);
  const { cell, block, isOpen } = cellOf(value);
  const row = {
    measure: bearing.measure,
    unit: storable(bearing.unit) ?? "",
    last_day: bearing.lastDay,
    first_day: bearing.firstDay,
    statement_id: id,
    nth: 0,
    collection,
    head: storable(bearing.head),
    belonging: storable(bearing.belonging) ?? "",
    number: numberKeyOf(value),
    running: bearing.isRunning ? 1 : 0,
    standing: value.rhetorical || review === "rejected" ? 2 : review === "unreviewed" ? 0 : 1,
    cell: shortKey(cell),
    block: (isOpen ? "~" : "") + shortKey(block),
  };
  const keys = places.length === 0 ? [""] : places;
  return keys.map((place, nth) => ({ place: storable(place) ?? "", ...row, nth }));
}

/** The number as figures are found by it. */
export function numberKeyOf({ number }: Pick<Figure, "number">): string {
  return typeof number === "string" ? number : number.join("\u2013");
}

/** Keys repeat, and a hash costs more than the look. The table is emptied when it grows beyond its limit. */
const KEYS = new Map<string, string>();
const KEYS_AT_MOST = 50_000;

function shortKey(text: string): string {
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  if (KEYS.size >= KEYS_AT_MOST) KEYS.clear();
  const key = sha256(text).slice(0, 16);
  KEYS.set(text, key);
  return key;
}

export async function insertFigurePlaces(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  await insertRows(db, "figure_places", statements.flatMap(figurePlacesOf));
}

/** The rows by which questions and checks find statements. */
export async function insertKeys(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  await insertFigurePlaces(db, statements);
  await insertToldNames(db, statements);
  await insertStatementSubjects(db, statements);
}

/** Takes away the rows of statements that say something else now, or nothing any more. `value`: what they were made of. */
export async function deleteKeys(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  await deleteToldNames(db, statements);
  await deleteStatementSubjects(db, statements);
  for (const row of statements.flatMap(figurePlacesOf))
    await db
      .deleteFrom("figure_places")
      .where("place", "=", row.place)
      .where("measure", "=", row.measure)
      .where("unit", "=", row.unit)
      .where("last_day", "=", row.last_day)
      .where("first_day", "=", row.first_day)
      .where("statement_id", "=", row.statement_id)
      .execute();
}

/** Statements as they stand in the tables, with their values; those that a later reading took the place of are not among them. */
export async function placedStatements(db: Database, ids: readonly string[]): Promise<readonly PlacedStatement[]> {
  const placed: PlacedStatement[] = [];
  for (const some of chunksOf(ids, LIST_AT_MOST)) {
    const rows = await selectPlaced(db).where("s.id", "in", some).orderBy("s.id").execute();
    placed.push(...rows.map(placedFrom));
  }
  return placed;
}

/** Standing statements with their values. */
export function selectPlaced(db: Database) {
  return db
    .selectFrom("statements as s")
    .innerJoin("entries as e", (join) =>
      join.on((on) => on("e.id", "=", on.fn.coalesce("s.value_entry_id", "s.entry_id"))),
    )
    .select(["s.id", "s.collection", "s.review", "s.sequence", "e.body"])
    .where("s.superseded", "=", 0);
}

export function placedFrom(
  row: Pick<StatementRow, "id" | "collection" | "review" | "sequence"> & { body: string | null },
): PlacedStatement {
  const { id, collection, review, sequence } = row;
  return { id, collection, review, recorded: sequence, value: valueFrom(row.body) };
}
