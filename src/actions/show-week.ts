import { codebook } from "../core/lexicon/codebook.ts";
import type { Count, Language, Week } from "../core/model/index.ts";
import { plusDays } from "../core/model/index.ts";
import { answerText } from "../core/page/answers.ts";
import type { MovedCount, WeekOfSite } from "../core/page/digest/digest.ts";
import { wordsIn } from "../core/page/edition.ts";
import { titleOfCount } from "../core/page/questions.ts";
import type { QuestionPage } from "../core/page/saved-question.ts";
import { articleChangesIn } from "../store/article-changes.ts";
import { articlesIn } from "../store/articles.ts";
import { questionsIn } from "../store/questions.ts";
import type { Desk } from "./desk.ts";
import { showQuestion } from "./show-question.ts";

const PUBLIC = { publicOnly: true } as const;

/** A week has fewer than that; a mail with more would not be read. */
const ITEMS_AT_MOST = 200;

/** What the public could see happen in a week: articles, corrections, and saved questions whose answer moved. */
export async function showWeek(desk: Pick<Desk, "store">, week: Week, language: Language): Promise<WeekOfSite> {
  const [from, to] = [week.from, plusDays(week.to, 1)];
  const articles = await articlesIn(desk.store, {
    ...PUBLIC,
    language,
    publishedFrom: from,
    publishedBefore: to,
    limit: ITEMS_AT_MOST,
  });
  const changes = await articleChangesIn(desk.store, { ...PUBLIC, language, from, to, limit: ITEMS_AT_MOST });
  return { week, articles, changes, counts: await movedCounts(desk, week, language) };
}

async function movedCounts(desk: Pick<Desk, "store">, week: Week, language: Language): Promise<readonly MovedCount[]> {
  const moved: MovedCount[] = [];
  for (const { name } of await questionsIn(desk.store, PUBLIC)) {
    const page = await showQuestion(desk, name, language);
    const count = page === null ? null : movedIn(week, page, language);
    if (count !== null) moved.push(count);
  }
  return moved;
}

/** Null where the answer at the week's end is the one from before it. */
function movedIn(week: Week, page: QuestionPage, language: Language): MovedCount | null {
  const before = page.changes.findLast(({ day }) => day < week.from)?.count ?? null;
  const after = page.changes.findLast(({ day }) => day <= week.to)?.count ?? null;
  if (after === null) return null;
  const [was, is] = [answerOf(before, page, language), answerOf(after, page, language)];
  const title = titleOfCount(after, page.evidence, { codebook, language });
  return was === is ? null : { name: page.name, title, before: was, after: is };
}

function answerOf(count: Count | null, page: QuestionPage, language: Language): string | null {
  if (count === null || count.used.length === 0) return null;
  return answerText(count, page.evidence, wordsIn(language));
}
