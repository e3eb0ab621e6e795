import type { Article } from "../core/model/index.ts";
import { insertCorrection, insertWithdrawal } from "./article-changes.ts";
import { replaceArticleQuestions } from "./article-questions.ts";
import { replaceArticleSummary } from "./article-summaries.ts";
import { replaceArticleTerms } from "./article-terms.ts";
import { replaceArticleTranslation } from "./article-translations.ts";
import { replaceArticleWords } from "./article-words.ts";
import type { Fold } from "./fold.ts";
import { insertRows } from "./rows.ts";
import { searchArticle, searchNoArticle } from "./search-entries.ts";
import type { Database } from "./tables.ts";

/** @throws RangeError when another article has, or once had, one of the addresses: links to it must keep working. */
export const foldPublished: Fold<"published"> = async (db, run) => {
  for (const { id, body } of run) {
    const { article } = body;
    const { id: article_id, collection, revision } = article;
    const row = { id: article.revisionId, collection, article_id, revision, entry_id: id };
    await insertRows(db, "article_revisions", [row]);
    const claims = article.checks.map(({ claim }) => ({
      claim_id: claim.id,
      revision,
      collection,
      article_id,
      entry_id: id,
    }));
    await insertRows(db, "article_claims", claims);
    await takeAddress(db, article);
    await writeArticle(db, article);
    await replaceArticleQuestions(db, article);
    await replaceArticleSummary(db, article);
    await replaceArticleTerms(db, article);
    await replaceArticleWords(db, article);
    await replaceArticleTranslation(db, article);
    await db.deleteFrom("held_articles").where("article_id", "=", article_id).execute();
    await searchArticle(db, article);
    await insertCorrection(db, id, article);
  }
};

/** Gives the article its address; an earlier one goes on leading to it. */
async function takeAddress(db: Database, article: Article): Promise<void> {
  const { address, collection, id: article_id } = article;
  const known = await db.selectFrom("articles").select("collection").where("id", "=", article_id).executeTakeFirst();
  if (known !== undefined && known.collection !== collection)
    throw new RangeError(`Article ${article_id} is of collection ${known.collection}, not of ${collection}`);
  const holder = await db.selectFrom("article_addresses").selectAll().where("address", "=", address).executeTakeFirst();
  if (holder !== undefined && holder.article_id !== article_id)
    throw new RangeError(`${address} is the address of article ${holder.article_id}; ${article_id} needs another`);
  if (holder === undefined) await insertRows(db, "article_addresses", [{ address, collection, article_id }]);
}

/** Publishing again puts a withdrawn article back. */
async function writeArticle(db: Database, article: Article): Promise<void> {
  const { id, collection, language, address, published, updated } = article;
  const latest = { language, revision_id: article.revisionId, address, published, updated, withdrawn_entry_id: null };
  await db
    .insertInto("articles")
    .values({ id, collection, ...latest })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(latest))
    .execute();
}

export const foldUnpublished: Fold<"unpublished"> = async (db, run) => {
  for (const { id, body, batch } of run) {
    await db.updateTable("articles").set({ withdrawn_entry_id: id }).where("id", "=", body.articleId).execute();
    await db.deleteFrom("held_articles").where("article_id", "=", body.articleId).execute();
    await searchNoArticle(db, body.articleId);
    await insertWithdrawal(db, id, { articleId: body.articleId, at: batch.at });
  }
};
