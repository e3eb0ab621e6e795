import { phraseAt } from "../../lexicon/phrases.ts";
import { isMoney, WEIGHTS } from "../../lexicon/units.ts";
import { hedgesAround, quoteOfRun } from "../counted/counted.ts";
import type { Measured } from "../counted/measured.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";

/** Words back from a number within which its verb is weakened: "is alleged to have ordered the murder of 12". */
const REACH = 9;

/** The words that weaken a figure from outside its noun phrase, which ends at `end`: those beside it, else those on its verb. */
export function hedgesOutside(scan: Scan, measured: Measured, end: number): readonly string[] {
  const { sentence, quantity, until, from } = measured;
  const isCount = quantity.unit === "count";
  const beside = isCount ? hedgesAround(scan, sentence, { first: quantity.first, end, until }) : [];
  if (beside.length > 0 || !(isCount || isMoney(quantity.unit) || WEIGHTS.has(quantity.unit))) return beside;
  const verb = verbHedge(scan, sentence, { quantity, from });
  return verb === null ? [] : [verb];
}

/**
 * The word that weakens what a number's verb says, as written: "allegedly killed 12", "habría ordenado 12 asesinatos", "is believed to
 * have kidnapped 30". Null where none stands in the number's own clause: "who allegedly lied, arrested 12" weakens another verb.
 */
function verbHedge(scan: Scan, sentence: Sentence, at: { quantity: Quantity; from: number }): string | null {
  const { lexicon, tokens } = scan;
  const { first } = at.quantity;
  for (let index = first - 1; index >= Math.max(at.from, sentence.firstToken, first - REACH); index--) {
    const { folded, kind, text } = tokens[index]!;
    const opener = suspicionBefore(scan, sentence, index + 1);
    if (opener !== null) return opener;
    const isEnd = kind === "mark" ? folded !== "-" && !isAsideMark(scan, sentence, index) : endsClause(scan, folded);
    if (isEnd) break;
    if (lexicon.hedges.adverbs.has(folded) && weakensVerb(scan, sentence, { index, first })) return text;
    const phrase = phraseAt(lexicon.hedges.verbal, tokens, { index, end: first });
    if (phrase !== null && (phrase.value !== "rumour" || isRumour(scan, sentence)))
      return quoteOfRun(scan, { first: index, end: phrase.end }).exact;
  }
  return openingHedge(scan, sentence, first);
}

/** "se presume que", "allegations that", "con el pretexto de que": a phrase whose last word opens the number's clause. */
function suspicionBefore(scan: Scan, sentence: Sentence, end: number): string | null {
  if (!scan.lexicon.counted.relatives.has(wordAt(scan, sentence, end - 1))) return null;
  for (const first of [end - 2, end - 3]) {
    if (first < sentence.firstToken) return null;
    const phrase = phraseAt(scan.lexicon.hedges.verbal, scan.tokens, { index: first, end });
    if (phrase?.value === "suspicion" && phrase.end === end) return quoteOfRun(scan, { first, end }).exact;
  }
  return null;
}

/** "Agents, allegedly, beat 14": the commas around the adverb part nothing. */
function isAsideMark({ tokens, lexicon }: Scan, sentence: Sentence, index: number): boolean {
  if (tokens[index]!.text !== "," || index <= sentence.firstToken) return false;
  return [tokens[index - 1], tokens[index + 1]].some((each) => lexicon.hedges.adverbs.has(each?.folded ?? ""));
}

function endsClause({ lexicon }: Scan, word: string): boolean {
  const { counted } = lexicon;
  return counted.and.has(word) || counted.relatives.has(word) || counted.subordinators.has(word);
}

/** Whether an adverb goes with the verb: not "the allegedly corrupt officers arrested 12", "led allegedly by him, killed 12". */
function weakensVerb(scan: Scan, sentence: Sentence, at: { index: number; first: number }): boolean {
  const { counted, grammar } = scan.lexicon;
  const before = wordAt(scan, sentence, at.index - 1);
  if (before === "" || counted.tally.determiners.has(before) || counted.and.has(before)) return false;
  for (let index = at.index + 1; index < at.first; index++)
    if (grammar.agents.has(wordAt(scan, sentence, index))) return false;
  return true;
}

/** "Allegedly, the group extorted 200 shops": an adverb set apart at the start is of the whole first clause. */
function openingHedge(scan: Scan, sentence: Sentence, first: number): string | null {
  const opener = scan.tokens[sentence.firstToken]!;
  if (!scan.lexicon.hedges.adverbs.has(opener.folded) || first - sentence.firstToken > OPENING_REACH) return null;
  for (let index = sentence.firstToken + 2; index < first; index++)
    if (scan.tokens[index]!.kind === "mark" && scan.tokens[index]!.text !== "-") return null;
  return opener.text;
}

const OPENING_REACH = 14;

/** "habría" tells a rumour unless something in the sentence is supposed: "si no hubiera huido, habría matado a 12". */
function isRumour({ tokens, lexicon }: Scan, sentence: Sentence): boolean {
  const stop = Math.min(sentence.endToken, sentence.firstToken + SENTENCE_AT_MOST);
  for (let index = sentence.firstToken; index < stop; index++)
    if (lexicon.hedges.supposing.has(tokens[index]!.folded)) return false;
  return true;
}

/** Words of a sentence that are looked at, so that time stays linear. */
const SENTENCE_AT_MOST = 60;
