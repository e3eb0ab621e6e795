import { endsIn } from "../../lexicon/endings.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { isPastVerb, type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { type NounPhrase, readNounPhrase, singularOf } from "./counted.ts";

/** Words of a subject whose verb is left out, at most. */
const SUBJECT_AT_MOST = 12;

/**
 * "Los detenidos fueron 64 y las armas decomisadas, 23": a comma that stands for the verb of the clause before, between a subject and
 * its number. `from`: where the number before ends. Null for other numbers, and behind a singular.
 */
export function gappedSubject(
  scan: Scan,
  sentence: Sentence,
  { quantity, from }: { readonly quantity: Quantity; readonly from: number },
): NounPhrase | null {
  const comma = quantity.first - 1;
  if (wordAt(scan, sentence, comma) !== "," || !closesClause(scan, sentence, quantity.end)) return null;
  const start = clauseStart(scan, comma, from);
  if (start === null || !scan.lexicon.counted.and.has(wordAt(scan, sentence, start - 1))) return null;
  const { tally } = scan.lexicon.counted;
  let first = start;
  while (first < comma && tally.determiners.has(wordAt(scan, sentence, first))) first++;
  const phrase = readNounPhrase(scan, sentence, { quantity: { ...quantity, end: first }, until: comma });
  if (phrase === null) return null;
  // "and the woman accused, 23": her age
  const head = scan.tokens[phrase.head]!.folded;
  return singularOf(scan, head) === head ? null : phrase;
}

/** The number is the last word of its clause: "…, 23." */
function closesClause({ tokens }: Scan, sentence: Sentence, end: number): boolean {
  return end >= sentence.endToken || ".;,)".includes(tokens[end]!.text);
}

/** The first word behind the "and" that joins the clause; null where a verb, mark or number stands between. */
function clauseStart(scan: Scan, comma: number, from: number): number | null {
  const { counted } = scan.lexicon;
  for (let index = comma - 1; index >= Math.max(from, comma - SUBJECT_AT_MOST); index--) {
    const { kind, folded } = scan.tokens[index]!;
    if (counted.and.has(folded)) return index + 1;
    if (kind !== "word" || counted.auxiliaries.has(folded)) return null;
    if (isPastVerb(scan, index) && !isModifier(scan, index)) return null;
  }
  return null;
}

/** "Firearms seized, 23": a participle behind its noun is no verb. */
function isModifier({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded } = tokens[index]!;
  const endings = [...lexicon.counted.participleEndings, ...lexicon.windows.participleEndings];
  return endsIn(folded, endings) || lexicon.counted.participles.has(folded);
}
