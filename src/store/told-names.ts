import { sql } from "kysely";
import { type ToldName, toldNamesOf } from "../core/count/told-names.ts";
import type { PlacedStatement } from "./figure-places.ts";
import { insertRows, storable } from "./rows.ts";
import type { Ids, Looked } from "./selections.ts";
import { seenBy } from "./selections.ts";
import type { Database, ToldNameRow } from "./tables.ts";

/** What is told under one key that is looked at: the newest recorded. */
const OF_NAME_AT_MOST = 100;

/** Figures whose documents are looked through for quotations. */
const BESIDE_AT_MOST = 200;

function toldNameRows({ id, collection, recorded, value }: PlacedStatement): readonly ToldNameRow[] {
  return toldNamesOf(value).map(({ kind, key }) => ({
    ...{ kind, name_key: storable(key) ?? "", recorded },
    ...{ statement_id: id, collection },
  }));
}

export async function insertToldNames(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  await insertRows(db, "told_names", statements.flatMap(toldNameRows));
}

export async function deleteToldNames(db: Database, statements: readonly PlacedStatement[]): Promise<void> {
  for (const row of statements.flatMap(toldNameRows))
    await db
      .deleteFrom("told_names")
      .where("kind", "=", row.kind)
      .where("name_key", "=", row.name_key)
      .where("recorded", "=", row.recorded)
      .where("statement_id", "=", row.statement_id)
      .execute();
}

/** The newest people, events or quotations under a name. */
export function idsTold({ kind, key }: ToldName, looked: Looked): Ids {
  return sql`select f.statement_id from told_names as f
    where f.kind = ${kind} and f.name_key = ${storable(key)} and ${seenBy(looked)}
    order by f.recorded desc, f.statement_id limit ${sql.lit(OF_NAME_AT_MOST)}`;
}

/** What is quoted in the documents that the first of these statements are from. */
export function idsQuotedBeside(ids: readonly string[]): Ids {
  const first = ids.slice(0, BESIDE_AT_MOST);
  return sql`select q.id as statement_id from statements as q
    where q.kind = 'quotation' and q.superseded = 0
      and q.document_id in (select s.document_id from statements as s where s.id in (${sql.join(first)}))`;
}
