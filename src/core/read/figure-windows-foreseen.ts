import type { TimeExpression, Window } from "../model/index.ts";
import { tenseOf } from "./figure-windows-events.ts";
import { windowOf } from "./figure-windows-found.ts";
import { type At, isClosed, liesAhead } from "./figure-windows-told.ts";
import { firstFrom } from "./in-order.ts";

/** Words before a figure among which a noun for what is reckoned to come stands. */
const REACH = 12;

/** Whether a figure is of what is reckoned or set to come: told in the future, or as a forecast. */
export function isForeseen({ found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">): boolean {
  const { passage } = found;
  const { tokens, lexicon } = passage;
  if (tenseOf(passage, sentence, amount) === "unreal") return true;
  const first = firstFrom(tokens, amount.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    if (lexicon.windows.forecasts.has(tokens[index]!.folded)) return true;
    if (";:".includes(tokens[index]!.text)) return false;
  }
  return false;
}

/**
 * The days of a time as those of a figure. What is reckoned for a stretch that still runs ("will grow by 2 percent this year") is of the
 * whole of it, and no tally up to now.
 */
export function daysOf(time: TimeExpression, at: At): Window {
  return isClosed(time) && liesAhead(time, at.found) && isForeseen(at) ? time.window! : windowOf(time, at.found);
}
