import type { Document } from "../core/model/index.ts";
import { termKey } from "../core/record/article-terms.ts";
import { bodyFrom } from "./bodies.ts";
import { insertRows, storable } from "./rows.ts";
import type { Database, DocumentSourceRow } from "./tables.ts";

/** How many documents are held at a time while the table is filled. */
const PAGE = 1_000;

/** Who a document comes from, and whom it reports when it is a note of the desk's own. */
function sourceRowsOf(document: Document): readonly DocumentSourceRow[] {
  const { id, collection, publisher, published, reports } = document;
  const rowOf = (name: string | null, part: string, day: string | null): DocumentSourceRow[] => {
    const source = name === null ? "" : termKey(name);
    if (name === null || source === "") return [];
    const shown = storable(name) ?? "";
    return [{ source, published: day ?? "", document_id: id, part, name: shown, collection }];
  };
  const reported = reports === null ? [] : rowOf(reports.publisher, "reported", reports.published ?? published);
  return [...rowOf(publisher, "published", published), ...reported];
}

/** Writes the rows of documents that are new to the record. */
export async function insertDocumentSources(db: Database, documents: readonly Document[]): Promise<void> {
  await insertRows(db, "document_sources", documents.flatMap(sourceRowsOf));
}

/** Fills the table for a record that is older than it. */
export async function fillDocumentSources(db: Database): Promise<void> {
  await db.deleteFrom("document_sources").execute();
  let after = "";
  while (true) {
    const page = await db
      .selectFrom("documents as d")
      .innerJoin("entries as e", "e.id", "d.entry_id")
      .select(["d.id", "e.body"])
      .where("d.id", ">", after)
      .orderBy("d.id")
      .limit(PAGE)
      .execute();
    const last = page.at(-1);
    if (last === undefined) return;
    await insertDocumentSources(
      db,
      page.map(({ body }) => bodyFrom("document-added", body).document),
    );
    after = last.id;
  }
}
