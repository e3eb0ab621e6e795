import { deedOfMeasure } from "../../lexicon/deeds.ts";
import { DEEDS_OF_MONEY, paidDeed } from "../../lexicon/money-deeds.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { deedOf } from "./deeds.ts";
import type { Measured } from "./measured.ts";

/** Words before an amount among which a noun says what it is, and behind it. */
const BEFORE = 7;
const BEHIND = 3;

/**
 * What an amount of money is or what was done with it: a ransom, a budget, what drugs are worth, or what was seized, stolen or
 * paid. Empty where no word of the table tells it.
 */
export function moneyDeeds(scan: Scan, measured: Measured): readonly string[] {
  const named = moneyNamed(scan, measured);
  if (named !== null) {
    const done = deedOf(scan, { ...measured, listFirst: Math.min(named.index, measured.listFirst) });
    return [done !== null && PAID.has(done) ? paidDeed(named.deed) : named.deed];
  }
  const deed = deedOf(scan, measured);
  return deed !== null && HANDLED.has(deed) ? [deed] : [];
}

/** What an amount of money is, and the noun that says so. */
interface Named {
  readonly deed: string;
  readonly index: number;
}

function moneyNamed(scan: Scan, { sentence, quantity, until }: Measured): Named | null {
  const nouns = DEEDS_OF_MONEY[scan.lexicon.language];
  for (let index = quantity.end; index < Math.min(until, sentence.endToken, quantity.end + BEHIND); index++) {
    if (scan.tokens[index]!.kind === "mark") break;
    const found = nouns.get(scan.tokens[index]!.folded);
    if (found !== undefined && !savesSomebody(scan, { index, number: quantity.first })) return { deed: found, index };
  }
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - BEFORE); index--) {
    const { kind, text } = scan.tokens[index]!;
    if (kind === "mark" && text !== "-") return null;
    const found = nouns.get(wordAt(scan, sentence, index));
    if (found !== undefined && !savesSomebody(scan, { index, number: quantity.first })) return { deed: found, index };
  }
  return null;
}

/** "40 millones en el rescate de mineros": what saves somebody, and no sum ("un rescate de 40 millones"). */
function savesSomebody(
  { tokens, lexicon }: Scan,
  { index, number }: { readonly index: number; readonly number: number },
): boolean {
  if (tokens[index]!.folded !== "rescate") return false;
  return lexicon.counted.inside.has(tokens[index + 1]?.folded ?? "") && index + 2 !== number;
}

/** What shows that a reward, ransom or fine was not only offered, demanded or imposed. */
const PAID: ReadonlySet<string> = new Set(["pay", "collect", "deliver", "return"].map(deedOfMeasure));

const HANDLED: ReadonlySet<string> = new Set(
  [
    "seizures",
    "recover",
    "steal",
    "deliver",
    "pay",
    "collect",
    "burn",
    "lose",
    "freeze",
    "return",
    "launder",
    "spend",
  ].map(deedOfMeasure),
);
