import type { Article, Check } from "../model/index.ts";
import { isWorkedOut } from "./verdicts.ts";

/** The check that an article is shown by where only one has room: the first in its body that was worked out; null when none was. */
export function chiefCheck(article: Article): Check | null {
  return numbersIn(article).find((check) => isWorkedOut(check) && check.claim.part === "body") ?? null;
}

/** The checks of what an article says, without those of who said it. */
export function numbersIn(article: Article): readonly Check[] {
  return article.checks.filter(({ claim }) => claim.asserts === "number");
}
