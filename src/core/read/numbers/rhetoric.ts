import { endsIn } from "../../lexicon/endings.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Fraction } from "../../model/index.ts";
import { hasFigureLandmark, type Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

const REACH = 14;

/** How many words before the number a condition may begin. */
const SUPPOSED_REACH = 40;

/**
 * Whether a number counts nothing: what is weighed against it in a comparison of worth ("more worrying than the
 * migration of 100 gang members"), supposed ("if …, would have been"), given as an example, said for very many ("ni cien"), or a hundred percent of
 * a quality ("100% false").
 */
export function isRhetorical(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  return (
    isComparedWith(scan, sentence, quantity) ||
    isSupposed(scan, sentence, quantity) ||
    isExaggerated(scan, sentence, quantity) ||
    isWholly(scan, sentence, quantity)
  );
}

/** "more <adjective> than …" before the number, with no verb between that would start a statement of its own. */
function isComparedWith(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.than)) return false;
  const { rhetoric, counted } = scan.lexicon;
  const stop = Math.max(sentence.firstToken, quantity.first - REACH);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" || counted.auxiliaries.has(token.folded) || counted.relatives.has(token.folded)) {
      if (!rhetoric.than.has(token.folded)) return false;
    }
    if (!rhetoric.than.has(token.folded) || index >= (quantity.boundRun?.first ?? quantity.first)) continue;
    const adjective = wordAt(scan, sentence, index - 1);
    return rhetoric.more.has(wordAt(scan, sentence, index - 2)) && !rhetoric.measurable.has(adjective);
  }
  return false;
}

/** "if … would have been more than a thousand"; "por ejemplo, si un trabajador realiza 15 jornales". */
function isSupposed(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.suppositions)) return false;
  const { rhetoric } = scan.lexicon;
  let example = false;
  let conditional = false;
  for (let index = Math.max(sentence.firstToken, quantity.first - SUPPOSED_REACH); index < quantity.first; index++) {
    const word = scan.tokens[index]!.folded;
    const opening = phraseAt(rhetoric.openings, scan.tokens, { index, end: sentence.endToken })?.value;
    if (opening === "pretence") return true;
    example ||= opening === "example";
    conditional ||= rhetoric.conditional.has(word);
    if (conditional && rhetoric.unreal.has(word) && rhetoric.unrealPast.has(wordAt(scan, sentence, index + 1)))
      return true;
  }
  return example && conditional;
}

/** "Ni cien pandillas juntas …", "not a thousand soldiers could …", "mil veces": a round number in words for very many. */
function isExaggerated(scan: Scan, sentence: Sentence, { value, unit, bound, core }: Quantity): boolean {
  if (value === null || "length" in value || bound !== "exact" || !isPowerOfTen(value)) return false;
  for (let index = core.first; index < core.end; index++) if (scan.tokens[index]!.kind !== "word") return false;
  const isOften = unit === scan.lexicon.units.times;
  if (isOften || scan.lexicon.rhetoric.notEven.has(wordAt(scan, sentence, core.first - 1))) return true;
  return isOfCountless(scan, sentence, core.end) || couldNot(scan, sentence, core.end);
}

/** Words from such a number to the verb that says what so many could do. */
const VERB_WITHIN = 5;

/** "A thousand promises", "mil ojos": of what nobody counts. */
function isOfCountless(scan: Scan, sentence: Sentence, end: number): boolean {
  const { countless } = scan.lexicon.rhetoric;
  return countless.has(wordAt(scan, sentence, end)) || countless.has(wordAt(scan, sentence, end + 1));
}

/** "A hundred roadblocks would not have stopped them", "mil patrullas no bastarían". */
function couldNot(scan: Scan, sentence: Sentence, end: number): boolean {
  const { rhetoric, counted } = scan.lexicon;
  for (let index = end; index < Math.min(sentence.endToken, end + VERB_WITHIN); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" || counted.relatives.has(folded)) return false;
    const isDenied = [index - 1, index + 1].some((beside) => counted.without.has(wordAt(scan, sentence, beside)));
    if (isDenied && (rhetoric.unreal.has(folded) || endsIn(folded, rhetoric.unrealEndings))) return true;
  }
  return false;
}

/** A whole power of ten from a hundred up: what stands for "very many". */
function isPowerOfTen({ numerator, denominator }: Fraction): boolean {
  return denominator === 1n && /^100+$/.test(numerator.toString());
}

function isWholly(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.unit !== "percent" || quantity.value === null || "length" in quantity.value) return false;
  const next = scan.tokens[quantity.end];
  const { counted } = scan.lexicon;
  const isHundred = quantity.value.numerator === 100n && quantity.value.denominator === 1n;
  if (!isHundred || next === undefined || quantity.end >= sentence.endToken || next.kind !== "word") return false;
  return (
    !counted.inside.has(next.folded) &&
    !counted.ends.has(next.folded) &&
    !counted.links.has(next.folded) &&
    !scan.lexicon.measures.changes.has(next.folded)
  );
}
