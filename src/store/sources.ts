import { sql } from "kysely";
import { type Document, REVIEWED } from "../core/model/index.ts";
import { bodyFrom } from "./bodies.ts";
import type { Store } from "./store.ts";
import { type View, visibleTo } from "./view.ts";

/** A source with how many confirmed statements its documents hold, and the newest of their days. */
export interface ListedSource {
  readonly key: string;
  readonly name: string;
  readonly statements: number;
  readonly newest: string | null;
}

/** A document of a source. `part`: whether the source put it out, or a note of the desk's reports it. */
export interface SourceDocument {
  readonly document: Document;
  readonly part: "published" | "reported";
  /** How many of its statements a person has confirmed or corrected. */
  readonly statements: number;
}

/**
 * Everybody whom documents come from, or whom desk notes report, as far as a person has confirmed something in them; whoever
 * most statements come from first. With `key`: that source alone.
 */
export async function sourcesIn(
  store: Store,
  given: View & { readonly key?: string },
): Promise<readonly ListedSource[]> {
  const rows = await store.db
    .selectFrom("document_sources as f")
    .innerJoin("statements as s", "s.document_id", "f.document_id")
    .select((select) => [
      "f.source",
      select.fn.max("f.name").as("name"),
      select.fn.max("f.published").as("newest"),
      select.fn.count<number | string>("s.id").distinct().as("statements"),
    ])
    .where("s.review", "in", REVIEWED)
    .where("s.superseded", "=", 0)
    .$if(given.key !== undefined, (query) => query.where("f.source", "=", given.key!))
    .where(visibleTo(given, "f.collection"))
    .groupBy("f.source")
    .orderBy("statements", "desc")
    .orderBy("f.source")
    .execute();
  return rows.map(({ source, name, newest, statements }) => {
    return { key: source, name, newest: newest === "" ? null : newest, statements: Number(statements) };
  });
}

/** The newest documents of a source in which a person has confirmed something. */
export async function documentsOfSource(
  store: Store,
  key: string,
  given: View & { readonly limit: number },
): Promise<readonly SourceDocument[]> {
  const confirmed = sql<number>`(select count(*) from statements as s where s.document_id = f.document_id
    and s.superseded = 0 and s.review in (${sql.join(REVIEWED)}))`;
  const rows = await store.db
    .selectFrom("document_sources as f")
    .innerJoin("documents as d", "d.id", "f.document_id")
    .innerJoin("entries as e", "e.id", "d.entry_id")
    .select(["e.body", "f.part", confirmed.as("statements")])
    .where("f.source", "=", key)
    .where(confirmed, ">", 0)
    .where(visibleTo(given, "f.collection"))
    .orderBy("f.published", "desc")
    .orderBy("f.document_id")
    .limit(given.limit)
    .execute();
  return rows.map(({ body, part, statements }) => ({
    document: bodyFrom("document-added", body).document,
    part: part as SourceDocument["part"],
    statements: Number(statements),
  }));
}

/** The ids of the newest confirmed figures in a source's documents, by the day they were published. */
export async function figuresOfSource(
  store: Store,
  key: string,
  given: View & { readonly limit: number },
): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom("document_sources as f")
    .innerJoin("statements as s", "s.document_id", "f.document_id")
    .select(["s.id", "f.published"])
    .distinct()
    .where("f.source", "=", key)
    .where("s.kind", "=", "figure")
    .where("s.review", "in", REVIEWED)
    .where("s.superseded", "=", 0)
    .where(visibleTo(given, "f.collection"))
    .orderBy("f.published", "desc")
    .orderBy("s.id")
    .limit(given.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Who a document comes from and whom it reports, as keys and names of sources. */
export async function sourcesOfDocument(
  store: Store,
  documentId: string,
  view: View,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  const rows = await store.db
    .selectFrom("document_sources as f")
    .select(["f.source as key", "f.name"])
    .distinct()
    .where("f.document_id", "=", documentId)
    .where(visibleTo(view, "f.collection"))
    .orderBy("f.source")
    .execute();
  return rows;
}
