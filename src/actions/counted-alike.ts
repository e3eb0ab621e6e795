import { countsDeciding, decidedBy } from "../core/check/counted-alone.ts";
import { questionKey } from "../core/count/questions.ts";
import type { Article, Check, Question } from "../core/model/index.ts";
import { readDraft } from "../core/read/layout/drafts.ts";
import { countStatements } from "./count-statements.ts";
import type { Desk } from "./desk.ts";

/**
 * Tells of checks of an article whether each of them hangs on one count that decides today what it did when the article was
 * published; false where that is not certain. A question that several of them ask is counted once.
 */
export function countedAlike(desk: Desk): (article: Article, checks: readonly Check[]) => Promise<boolean> {
  const known = new Map<string, Promise<string>>();
  const decidedNow = (question: Question, { language }: Article): Promise<string> => {
    const key = questionKey(question);
    const asked = { language, publicOnly: false };
    const counting = known.get(key) ?? countStatements(desk, question, asked).then(({ count }) => decidedBy(count));
    known.set(key, counting);
    return counting;
  };
  return async (article, checks) => {
    const draft = readDraft(article.draft, { id: article.id });
    if ("kind" in draft) return false;
    const counts = countsDeciding(checks, { all: article.checks, content: draft.text.content });
    if (counts === null) return false;
    for (const count of counts) if (decidedBy(count) !== (await decidedNow(count.question, article))) return false;
    return true;
  };
}
