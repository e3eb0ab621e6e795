import { phraseAt } from "../../lexicon/phrases.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";

/** Words around a figure among which its verb and the case that was not so stand. */
const REACH = 24;

/**
 * "De no haber intervenido la policía, 40 personas habrían muerto", "si no hubiera llovido, …": the Spanish conditional perfect
 * passes on what others say, but beside a case that was not so it tells what would have been (Nueva gramática § 23.15, § 47).
 */
export function isCounterfactual(passage: Passage, sentence: Sentence, amount: Span): boolean {
  const { tokens } = passage;
  const [first, end] = [firstFrom(tokens, amount.start), firstFrom(tokens, amount.end)];
  if (!isHearsay(passage, sentence, { first, end })) return false;
  const stop = Math.min(sentence.endToken, end + REACH);
  for (let index = Math.max(sentence.firstToken, first - REACH); index < stop; index++)
    if (opensCase(passage, sentence, index)) return true;
  return false;
}

/** Whether the nearest verb in front of a figure, or else behind it, is the helper of a conditional perfect. */
function isHearsay(
  passage: Passage,
  { firstToken, endToken }: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const { tokens, lexicon } = passage;
  const { hearsay } = lexicon.certainty;
  if (hearsay.size === 0) return false;
  for (let index = first - 1; index >= Math.max(firstToken, first - REACH); index--) {
    if (hearsay.has(tokens[index]!.folded)) return true;
    if (tokens[index]!.kind === "mark") break;
    if (tenseAt(passage, index) !== null && !hearsay.has(tokens[index - 1]?.folded ?? "")) return false;
  }
  for (let index = end; index < Math.min(endToken, end + REACH); index++) {
    if (hearsay.has(tokens[index]!.folded)) return true;
    if (tenseAt(passage, index) !== null) return false;
  }
  return false;
}

/** "si" opens one whatever its verb is ("si la policía no llega"), but for "si bien" and an accented "sí". */
function opensCase({ tokens, lexicon, hasAccents }: Passage, sentence: Sentence, index: number): boolean {
  const { folded, spelled } = tokens[index]!;
  const { conditions, counterfactual } = lexicon.certainty;
  const found = phraseAt(counterfactual, tokens, { index, end: sentence.endToken });
  const opens = index === sentence.firstToken || tokens[index - 1]!.kind === "mark";
  if (found !== null) return opens || found.value === "anywhere";
  return conditions.has(folded) && (!hasAccents || spelled === folded) && tokens[index + 1]?.folded !== "bien";
}
