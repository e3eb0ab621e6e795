import type { ReaderVotesRow } from "./article-tables.ts";
import { messageFrom, messageRow, type ReaderMessage } from "./reader-messages.ts";
import { insertRows, replaceRows } from "./rows.ts";
import type { Database } from "./tables.ts";

/** What readers sent, as a line of a backup holds it. */
export type SentLine =
  | { readonly kind: "votes"; readonly votes: ReaderVotesRow }
  | { readonly kind: "message"; readonly message: ReaderMessage };

const PAGE = 500;

/** Everything that readers sent, a page at a time. */
export async function* sentByReaders(db: Database): AsyncGenerator<SentLine> {
  for (let skip = 0; ; skip += PAGE) {
    const page = db.selectFrom("reader_votes").selectAll().orderBy("article_id").orderBy("day").limit(PAGE);
    const rows = await page.offset(skip).execute();
    yield* rows.map((votes) => ({ kind: "votes", votes }) as const);
    if (rows.length < PAGE) break;
  }
  for (let skip = 0; ; skip += PAGE) {
    const rows = await db.selectFrom("reader_messages").selectAll().orderBy("id").limit(PAGE).offset(skip).execute();
    yield* rows.map((row) => ({ kind: "message", message: messageFrom(row) }) as const);
    if (rows.length < PAGE) break;
  }
}

/**
 * Puts back what a backup holds of it. What came since stays, because nothing of the record rests on it; a message that
 * has been erased since stays erased, and of two counts of a day the larger is the later one.
 */
export async function putBackSent(db: Database, line: SentLine): Promise<void> {
  if (line.kind === "votes") return putBackVotes(db, line.votes);
  const { id } = line.message;
  const known = await db.selectFrom("reader_messages").select("erased_at").where("id", "=", id).executeTakeFirst();
  if (known === undefined) return insertRows(db, "reader_messages", [messageRow(line.message)]);
  if (known.erased_at === null)
    await replaceRows(db, { table: "reader_messages", key: ["id"] }, [messageRow(line.message)]);
}

async function putBackVotes(db: Database, votes: ReaderVotesRow): Promise<void> {
  const { article_id, day, helpful, unhelpful } = votes;
  const known = await db
    .selectFrom("reader_votes")
    .select(["helpful", "unhelpful"])
    .where("article_id", "=", article_id)
    .where("day", "=", day)
    .executeTakeFirst();
  if (known === undefined) return insertRows(db, "reader_votes", [votes]);
  const larger = { helpful: Math.max(known.helpful, helpful), unhelpful: Math.max(known.unhelpful, unhelpful) };
  await replaceRows(db, { table: "reader_votes", key: ["article_id", "day"] }, [{ article_id, day, ...larger }]);
}
