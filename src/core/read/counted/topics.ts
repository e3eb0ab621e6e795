import type { Counted } from "../../model/index.ts";
import type { Scan } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { factsOf, quoteOfRun, readNounPhrase, singularOf } from "./counted.ts";
import type { Measured } from "./measured.ts";

type Topic = Pick<Counted, "quote" | "head" | "measure" | "group" | "hedges" | "stage" | "qualifiers">;

/** Words from a verb of counting to its number: "documented a total of 41". */
const COUNTED_WITHIN = 4;

/**
 * What a number without a noun counts by the subject of the sentence before: "Kidnappings fell in April. The network
 * documented 41", "Los homicidios crecieron. Fueron 58 en octubre". The number is the object of a verb of counting or what
 * there were of them; the sentence before, in the same paragraph, opens with a plural of what happens. Null otherwise.
 */
export function topicBefore(scan: Scan, measured: Measured): Topic | null {
  const { sentence, quantity } = measured;
  const { tokens, lexicon, passage } = scan;
  const before = passage.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block || quantity.unit !== "count") return null;
  if (!isTallied(scan, measured) && !areSo(scan, measured)) return null;
  const opens = behindDateline(scan, before);
  const first = lexicon.counted.tally.determiners.has(tokens[opens]!.folded) ? opens + 1 : opens;
  const word = tokens[first]?.folded ?? "";
  const noun = lexicon.measures.nouns.get(word);
  if (!word.endsWith("s") || noun?.strength !== "strong") return null;
  const phrase = readNounPhrase(scan, before, { quantity: { ...quantity, end: first }, until: before.endToken });
  if (phrase?.head !== first) return null;
  const facts = factsOf(scan, before, phrase);
  return { ...facts, quote: quoteOfRun(scan, phrase), head: singularOf(scan, word), measure: noun.measure };
}

/** Tokens of a dateline and its dash, at most. */
const DATELINE_WITHIN = 10;

/** "RÍO DE JANEIRO.— Las muertes …": behind the dash that only a name stands before. */
function behindDateline({ tokens }: Scan, { firstToken, endToken }: Sentence): number {
  const stop = Math.min(endToken, firstToken + DATELINE_WITHIN);
  for (let index = firstToken; index < stop - 1; index++) {
    const { kind, folded, capital, uppercase, text } = tokens[index]!;
    if (folded === "-" && index > firstToken) return index + 1;
    if (kind === "word" ? !capital && !uppercase : text !== "," && text !== ".") break;
  }
  return firstToken;
}

function isTallied({ tokens, lexicon }: Scan, { sentence, quantity }: Measured): boolean {
  const stop = Math.max(sentence.firstToken, quantity.first - COUNTED_WITHIN);
  return tokens.slice(stop, quantity.first).some(({ folded }) => lexicon.speech.tallying.has(folded));
}

/** "There were 26 of them", "Fueron 58": a form of being, or of there being, right before the number, near the sentence's start. */
function areSo({ tokens, lexicon }: Scan, { sentence, quantity }: Measured): boolean {
  const { folded } = tokens[quantity.first - 1] ?? { folded: "" };
  const opens = quantity.first - sentence.firstToken <= COUNTED_WITHIN;
  return opens && (lexicon.counted.copulas.has(folded) || lexicon.counted.being.has(folded));
}
