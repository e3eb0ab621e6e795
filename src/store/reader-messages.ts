import type { ReaderMessageRow } from "./article-tables.ts";
import { emptyWriteLog } from "./redact.ts";
import type { Store } from "./store.ts";

/** What a reader wrote to the desk. */
export interface ReaderMessage {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly language: string;
  /** What it is about; null for the desk at large. */
  readonly articleId: string | null;
  readonly name: string | null;
  /** How the writer can be answered, in their own words. */
  readonly answerTo: string | null;
  /** Null when erased, as are name and answerTo. */
  readonly words: string | null;
  readonly erased: { readonly at: string; readonly by: string; readonly because: string } | null;
}

/** Keeps a message. */
export async function addMessage(store: Store, message: Omit<ReaderMessage, "erased">): Promise<void> {
  await store.db
    .insertInto("reader_messages")
    .values(messageRow({ ...message, erased: null }))
    .execute();
}

/** The newest messages, newest first. */
export async function messagesIn(store: Store, given: { readonly limit: number }): Promise<readonly ReaderMessage[]> {
  const rows = await store.db
    .selectFrom("reader_messages")
    .selectAll()
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(given.limit)
    .execute();
  return rows.map(messageFrom);
}

/** How many messages have come since an instant. */
export async function messagesSince(store: Store, instant: string): Promise<number> {
  const row = await store.db
    .selectFrom("reader_messages")
    .select((select) => select.fn.countAll<number | string>().as("messages"))
    .where("at", ">=", instant)
    .executeTakeFirstOrThrow();
  return Number(row.messages);
}

/** Erases what a message says and who wrote it; that it came, who erased it and why stays. */
export async function eraseMessage(
  store: Store,
  id: string,
  erased: NonNullable<ReaderMessage["erased"]>,
): Promise<"erased" | "erased-before" | "not-found"> {
  const known = await store.db
    .selectFrom("reader_messages")
    .select("erased_at")
    .where("id", "=", id)
    .executeTakeFirst();
  if (known === undefined) return "not-found";
  if (known.erased_at !== null) return "erased-before";
  await store.db.updateTable("reader_messages").set(erasure(erased)).where("id", "=", id).execute();
  await emptyWriteLog(store);
  return "erased";
}

/** A message as its row; what was erased has no words, whatever is given. */
export function messageRow(message: ReaderMessage): ReaderMessageRow {
  const { id, at, language, articleId, name, answerTo, words, erased } = message;
  const row = { id, at, language, article_id: articleId, name, answer_to: answerTo, words };
  return erased === null
    ? { ...row, erased_at: null, erased_by: null, erased_because: null }
    : { ...row, ...erasure(erased) };
}

/** A row as the message it keeps. */
export function messageFrom(row: ReaderMessageRow): ReaderMessage {
  const { id, at, language, name, words, erased_at } = row;
  const erased =
    erased_at === null ? null : { at: erased_at, by: row.erased_by ?? "", because: row.erased_because ?? "" };
  return { id, at, language, articleId: row.article_id, name, answerTo: row.answer_to, words, erased };
}

function erasure({ at, by, because }: NonNullable<ReaderMessage["erased"]>) {
  return { name: null, answer_to: null, words: null, erased_at: at, erased_by: by, erased_because: because };
}
