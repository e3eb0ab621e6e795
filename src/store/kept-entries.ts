import { sql } from "kysely";
import type { EntryBody, KeptBody } from "../core/model/index.ts";
import {
  type Erased,
  erasedWordsIn,
  erasedWordsSaidBy,
  erasedWordsWrittenIn,
  withoutErased,
} from "../core/record/without-erased.ts";
import { articleFrom } from "./articles.ts";
import { bodyFrom } from "./bodies.ts";
import { isPostgres } from "./rows.ts";
import type { Database } from "./tables.ts";
import { visibleTo } from "./view.ts";

/** The entry that keeps what is left of an erased one. */
export interface KeptEntry {
  readonly id: string;
  readonly left: KeptBody;
}

/** An entry that holds something that is erased, and what is left of it. */
export interface HoldingEntry extends KeptEntry {
  readonly collection: string;
  /** The entry in whose place it is folded: itself, unless it keeps what was left of another. */
  readonly of: string;
}

/** How many articles are held at a time while all are looked through. */
const PAGE = 50;

/** What is kept of erased entries, by their ids. Few: each was held against an erasure. */
export async function keptEntriesIn(db: Database): Promise<ReadonlyMap<string, KeptEntry>> {
  const rows = await db
    .selectFrom("entries")
    .select(["id", "body"])
    // written out, because SQLite takes an index of some rows only for what it can see to be among them
    .where("kind", "=", sql.lit("kept"))
    .where("body", "is not", null)
    .execute();
  return new Map(
    rows.map(({ id, body }) => {
      const { of, left } = bodyFrom("kept", body);
      return [of, { id, left }];
    }),
  );
}

/** What published articles hold of something that has been erased. */
export interface Holding {
  /** Every revision, of any collection, whose frozen checks hold something of it. */
  readonly entries: readonly HoldingEntry[];
  /** Ids of articles that say words of it themselves which no text that their readers may see holds any more. */
  readonly repeating: readonly string[];
  /** Ids of other entries of the desk's that do: reasons of withdrawals, replies and drafts that wait. */
  readonly repeatingEntries: readonly string[];
}

/** What still holds erased words; looks through every revision of every article. */
export async function holdingErased(db: Database, erased: Erased): Promise<Holding> {
  const entries: HoldingEntry[] = [];
  const repeating = new Set<string>();
  if (isNothing(erased)) return { entries, repeating: [], repeatingEntries: [] };
  const isSaid = saidElsewhere(db);
  for await (const { id, collection, body } of publishedEntries(db)) {
    const article = articleFrom({ body });
    const words = new Set<string>();
    for (const word of erasedWordsIn(article, erased)) if (!(await isSaid(word, collection))) words.add(word);
    const left = withoutErased(article, erased, words);
    if (left !== null)
      entries.push({ id, collection, of: folded(id, body), left: { kind: "published", article: left } });
    for (const word of erasedWordsSaidBy(article, erased))
      if (!(await isSaid(word, collection))) repeating.add(article.id);
  }
  const repeatingEntries = await entriesRepeating(db, erased, isSaid);
  return { entries, repeating: [...repeating].toSorted(), repeatingEntries };
}

const WRITTEN_BY_DESK = ["unpublished", "replied", "reply-withdrawn", "held", "hold-dropped"] as const;

/** What the desk wrote besides articles; little enough to be held at once. */
async function entriesRepeating(db: Database, erased: Erased, isSaid: IsSaid): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("entries as e")
    .innerJoin("batches as b", "b.number", "e.batch")
    .select(["e.id", "e.body", "b.collection"])
    .where("e.kind", "in", WRITTEN_BY_DESK)
    .where("e.body", "is not", null)
    .orderBy("e.id")
    .execute();
  const found = new Set<string>();
  for (const { id, body, collection } of rows)
    for (const word of erasedWordsWrittenIn(JSON.parse(body!) as EntryBody, erased))
      if (!(await isSaid(word, collection))) found.add(id);
  return [...found];
}

/**
 * The documents of a capture that is being erased when no other capture of theirs is left, without the words that came from
 * it: title and address.
 */
export async function documentsOnlyIn(db: Database, captureId: string): Promise<readonly HoldingEntry[]> {
  const row = await db
    .selectFrom("captures as k")
    .innerJoin("documents as d", "d.id", "k.document_id")
    .innerJoin("entries as e", "e.id", "d.entry_id")
    .select(["e.id", "e.body", "d.collection", "d.id as document"])
    .where("k.id", "=", captureId)
    .executeTakeFirst();
  if (row === undefined) return [];
  const others = db
    .selectFrom("captures")
    .select("id")
    .where("document_id", "=", row.document)
    .where("redacted", "=", 0);
  if ((await others.where("id", "!=", captureId).executeTakeFirst()) !== undefined) return [];
  const { document } = bodyFrom("document-added", row.body);
  const reports = document.reports === null ? null : { ...document.reports, title: null, url: null };
  const left = { kind: "document-added", document: { ...document, title: null, url: null, reports } } as const;
  return [{ id: row.id, collection: row.collection, of: folded(row.id, row.body!), left }];
}

function isNothing({ statementIds, textIds, words }: Erased): boolean {
  return statementIds.size === 0 && textIds.size === 0 && words.length === 0;
}

function folded(id: string, body: string): string {
  const parsed = JSON.parse(body) as EntryBody;
  return parsed.kind === "kept" ? parsed.of : id;
}

const isKeptArticle = sql<boolean>`e.kind = 'kept' and e.body like '%"kind":"published"%'`;

/** Entries with a revision in them, a page at a time, in the order of their ids. */
async function* publishedEntries(
  db: Database,
): AsyncGenerator<{ readonly id: string; readonly collection: string; readonly body: string }> {
  let after = "";
  while (true) {
    const rows = await db
      .selectFrom("entries as e")
      .innerJoin("batches as b", "b.number", "e.batch")
      .select(["e.id", "e.body", "b.collection"])
      .where((where) => where.or([where("e.kind", "=", "published"), isKeptArticle]))
      .where("e.body", "is not", null)
      .where("e.id", ">", after)
      .orderBy("e.id")
      .limit(PAGE)
      .execute();
    for (const { id, collection, body } of rows) yield { id, collection, body: body! };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** Whether words stand in what whoever may see this collection may see. */
type IsSaid = (words: string, collection: string) => Promise<boolean>;

/**
 * Whether a text or document that is not erased holds these words: one that the public may see, or of the same collection.
 * What only the desk may see excuses nothing that the public reads. Each is looked for once.
 */
function saidElsewhere(db: Database): IsSaid {
  const known = new Map<string, Promise<boolean>>();
  const look = async (words: string, collection: string) => {
    const written = JSON.stringify(words).slice(1, -1);
    const holds = isPostgres(db)
      ? sql<boolean>`strpos(e.body, ${written}) > 0`
      : sql<boolean>`instr(e.body, ${written}) > 0`;
    const found = db
      .selectFrom("entries as e")
      .innerJoin("batches as b", "b.number", "e.batch")
      .select("e.id")
      .where("e.kind", "in", ["extracted", "document-added"])
      .where((where) =>
        where.or([where("b.collection", "=", collection), visibleTo({ publicOnly: true }, "b.collection")]),
      )
      .where(holds);
    return (await found.limit(1).executeTakeFirst()) !== undefined;
  };
  return (words, collection) => {
    const key = JSON.stringify([words, collection]);
    const looked = known.get(key) ?? look(words, collection);
    known.set(key, looked);
    return looked;
  };
}
