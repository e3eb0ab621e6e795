import { questionFrom, questionKey } from "../core/count/questions.ts";
import { type Bearing, selectionOf } from "../core/count/selection.ts";
import type { Article, Question } from "../core/model/index.ts";
import type { ArticleQuestionRow } from "./article-tables.ts";
import { selectNewest } from "./articles.ts";
import { insertRows } from "./rows.ts";
import type { Database } from "./tables.ts";

/** What an article's claims ask of the record, each question once: those that were answered, and each claim's own. */
export function questionsBehind({ checks }: Pick<Article, "checks">): readonly Question[] {
  const asked = checks.flatMap(({ claim, counts }) => [
    ...counts.map((count) => count.question),
    questionFrom(claim.figure),
  ]);
  return [...new Map(asked.map((question) => [questionKey(question), question])).values()];
}

/** Writes the rows of an article's newest revision in the place of those of the one before. */
export async function replaceArticleQuestions(db: Database, article: Article): Promise<void> {
  await db.deleteFrom("article_questions").where("article_id", "=", article.id).execute();
  const rows = new Map<string, ArticleQuestionRow>();
  for (const question of questionsBehind(article)) {
    const { measures, units, places } = selectionOf(question, { judgements: [] });
    const kinds = measures.flatMap((measure) => units.map((unit) => ({ measure, unit })));
    for (const { measure, unit } of kinds)
      for (const place of places ?? [""]) {
        const row = { place, measure, unit, article_id: article.id, collection: article.collection };
        rows.set(JSON.stringify([place, measure, unit]), row);
      }
  }
  await insertRows(db, "article_questions", [...rows.values()]);
}

/** The ids of articles with a claim that a figure could bear on; the rule itself says whether it does. */
export async function articlesTouchable(db: Database, bearing: Bearing): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("article_questions")
    .select("article_id")
    .distinct()
    .where("place", "in", ["", ...bearing.places])
    .where("measure", "=", bearing.measure)
    .where("unit", "=", bearing.unit)
    .execute();
  return rows.map((row) => row.article_id);
}

/** The ids of articles on the site whose newest revision names one of these statements, and perhaps some that do not. */
export async function articlesNaming(db: Database, statementIds: readonly string[]): Promise<readonly string[]> {
  const rows = await selectNewest(db)
    .select("a.id")
    .where("a.withdrawn_entry_id", "is", null)
    .$if(statementIds.length <= NAMED_AT_MOST, (query) =>
      query.where((where) => where.or(statementIds.map((id) => where("e.body", "like", `%${id}%`)))),
    )
    .execute();
  return statementIds.length === 0 ? [] : rows.map((row) => row.id);
}

/** Statements that the words of articles are searched for; of more, every article may name one. */
const NAMED_AT_MOST = 20;
