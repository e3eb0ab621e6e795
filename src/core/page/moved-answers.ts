import type { Article, Check } from "../model/index.ts";
import { boundsText } from "./amounts.ts";
import { numbersIn } from "./chief-check.ts";
import type { Words } from "./words/words.ts";

/** A claim of an article whose answer is another in a later revision. */
export interface MovedAnswer {
  readonly before: Check;
  readonly after: Check;
}

/**
 * The claims that both revisions make and whose verdict or count is not what it was, in the order of the later one. An answer
 * that was erased is not known to have been another.
 */
export function movedAnswers(before: Article, after: Article): readonly MovedAnswer[] {
  const known = new Map(numbersIn(before).map((check) => [check.claim.id, check]));
  return numbersIn(after).flatMap((check) => {
    const earlier = known.get(check.claim.id);
    const isKnown = earlier !== undefined && earlier.isErased !== true && check.isErased !== true;
    return !isKnown || isSame(earlier, check) ? [] : [{ before: earlier, after: check }];
  });
}

/** An answer in few words: "59, supported". */
export function answerWords(check: Check, words: Words): string {
  const verdict = words.verdicts[check.verdict].toLowerCase();
  const isBounded = check.low !== null || check.high !== null;
  return isBounded ? `${boundsText(check, check.unit, words)}, ${verdict}` : verdict;
}

function isSame(one: Check, other: Check): boolean {
  const values = ({ verdict, low, lowOpen, best, high, highOpen }: Check) =>
    JSON.stringify([verdict, low, lowOpen, best, high, highOpen]);
  return values(one) === values(other);
}
