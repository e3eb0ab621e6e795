import type { Run, Scan } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { isParticiple } from "./counted.ts";

/**
 * "Of the 60 inmates, 58 awaited trial", "twelve carried weapons": a past right behind a number tells what the counted
 * did, and the noun behind it is no count. Behind "of them, …" any past does, as long as no other verb follows that
 * would make it describe its noun ("of them, 45 seized boats were burned"); elsewhere only one that describes none.
 */
export function isOwnVerb(scan: Scan, sentence: Sentence, phrase: Run & { readonly number: number }): boolean {
  const { tokens, lexicon } = scan;
  const { folded } = tokens[phrase.first]!;
  if (lexicon.counted.headFirst || phrase.end - phrase.first < 2) return false;
  if (lexicon.hedges.alleged.has(folded) || lexicon.hedges.stages.has(folded) || !isParticiple(scan, folded))
    return false;
  if (!opensPartitive(scan, sentence, phrase.number)) return lexicon.counted.doings.has(folded);
  return !hasVerbBehind(scan, sentence, phrase);
}

/** "Of the 300 held, 45 …", "of them, twelve … and 45 …". */
function opensPartitive({ tokens, lexicon }: Scan, sentence: Sentence, number: number): boolean {
  const opener = tokens[sentence.firstToken]!.folded;
  if (!lexicon.grammar.of.has(opener) && !lexicon.counted.among.has(opener)) return false;
  const before = tokens[number - 1];
  return before !== undefined && (before.text === "," || lexicon.counted.and.has(before.folded));
}

/** Whether another verb stands behind a noun of the phrase, up to the clause's end. */
function hasVerbBehind(scan: Scan, sentence: Sentence, { first }: Run): boolean {
  const { counted } = scan.lexicon;
  for (let index = first + 1; index < sentence.endToken; index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" && folded !== "-") return false;
    if (counted.and.has(folded)) return false;
    if (counted.auxiliaries.has(folded)) return true;
    if (index > first + 1 && isParticiple(scan, folded) && scan.tokens[index - 1]!.folded.endsWith("s")) return true;
  }
  return false;
}
