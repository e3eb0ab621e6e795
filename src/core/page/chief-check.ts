import type { Article, Check } from "../model/index.ts";
import { isWorkedOut } from "./verdicts.ts";

/**
 * The check that an article is shown by where only one has room: the first of its body that was worked out, else the first
 * for which there is a record; null when there is none.
 */
export function chiefCheck(article: Article): Check | null {
  const checks = numbersIn(article).filter(({ claim, verdict }) => claim.part === "body" && verdict !== "no-record");
  return checks.find(isWorkedOut) ?? checks[0] ?? null;
}

/** The checks of what an article says, without those of who said it. */
export function numbersIn(article: Article): readonly Check[] {
  return article.checks.filter(({ claim }) => claim.asserts === "number");
}
