import { isReviewed } from "../core/model/index.ts";
import { listedDayOf, subjectsOf } from "../core/record/subjects.ts";
import type { PlacedStatement } from "./figure-places.ts";
import { chunksOf, insertRows, LIST_AT_MOST, storable } from "./rows.ts";
import type { Database, StatementSubjectRow } from "./tables.ts";

/**
 * What a statement is about, once a person stands behind it. That somebody is protected holds from the first reading on,
 * until a person rejects it.
 */
function subjectRowsOf({ id, collection, review, value }: PlacedStatement): readonly StatementSubjectRow[] {
  const isProtected = value.kind === "person" && value.protected && review !== "rejected";
  if (!isReviewed({ review }) && !isProtected) return [];
  const day = listedDayOf(value);
  const counted = new Set<string>();
  return subjectsOf(value).map(({ kind, key, name, part }) => {
    const leads = counted.has(`${kind} ${key}`) ? 0 : 1;
    counted.add(`${kind} ${key}`);
    return {
      ...{ kind, subject: storable(key) ?? "", part, statement_id: id },
      ...{ value_kind: value.kind, day, name: storable(name) ?? "", collection, leads },
    };
  });
}

/** Writes the rows of statements as they stand now. */
export async function insertStatementSubjects(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  await insertRows(db, "statement_subjects", statements.flatMap(subjectRowsOf));
}

/** Takes away the rows of statements that say something else now, or nothing any more. */
export async function deleteStatementSubjects(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  const written = statements.filter((statement) => subjectRowsOf(statement).length > 0).map(({ id }) => id);
  for (const ids of chunksOf(written, LIST_AT_MOST))
    await db.deleteFrom("statement_subjects").where("statement_id", "in", ids).execute();
}
