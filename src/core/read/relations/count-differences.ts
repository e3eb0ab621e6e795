import { phraseAt } from "../../lexicon/phrases.ts";
import { WEIGHTS } from "../../lexicon/units.ts";
import { happenings } from "../../lexicon/windows-measures.ts";
import type { Measured } from "../counted/measured.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";

/** Words behind a number among which what it is held against stands: "25 more homicides in Cali in 2024 than". */
const THAN_WITHIN = 12;

/**
 * Whether a count of what happens, or a weight, says by how much it changed or lies apart from another, and not how many there
 * were: "fell by 25", "25 more homicides in 2024 than in 2023", "25 homicidios menos", "300 kilos more in Tema than in Accra".
 * "Twelve more people were arrested" counts people.
 */
export function tellsDifference(scan: Scan, measured: Measured, measure: string): boolean {
  const { quantity } = measured;
  if (quantity.form === "unstated") return false;
  if (quantity.unit !== "count") return WEIGHTS.has(quantity.unit) && isApart(scan, measured);
  return (happenings.has(measure) && isChangedBy(scan, measured)) || isApart(scan, measured) || isGap(scan, measured);
}

/** Words from "the difference" to the number that it is. */
const GAP_WITHIN = 4;

/** "La diferencia es de 160 muertes", "the gap is 160": what lies between two counts. */
function isGap({ tokens, lexicon }: Scan, { quantity, sentence }: Measured): boolean {
  const { comparisons, counted } = lexicon;
  const at = counted.inside.has(wordAt({ tokens }, sentence, quantity.first - 1))
    ? quantity.first - 2
    : quantity.first - 1;
  if (!counted.auxiliaries.has(wordAt({ tokens }, sentence, at))) return false;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - GAP_WITHIN); index--) {
    if (tokens[index]!.kind === "mark") return false;
    if (comparisons.gaps.has(tokens[index]!.folded)) return true;
  }
  return false;
}

/** Words from "each" to what it gives out. */
const EACH_WITHIN = 6;

/** "Each officer earns $40,000", "cada familia recibió 12 kilos": what one of them has, and no total. */
export function isForEach({ tokens, lexicon }: Scan, { quantity, sentence }: Measured): boolean {
  const { durations } = lexicon.units;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - EACH_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark" || lexicon.grammar.joins.has(folded)) return false;
    if (!EACH.has(folded)) continue;
    const next = tokens[index + 1]!;
    return next.kind === "word" && !durations.has(next.folded) && index + 1 < quantity.first && next.folded !== "vez";
  }
  return false;
}

/** Distributives of both languages, folded. */
const EACH: ReadonlySet<string> = new Set(["each", "every", "cada"]);

/** "fell by 25", "bajaron en 25": the verb of a change before what it changed by. */
function isChangedBy({ tokens, lexicon }: Scan, { quantity, sentence }: Measured): boolean {
  const { measures } = lexicon;
  if (!measures.byAmount.has(wordAt({ tokens }, sentence, quantity.first - 1))) return false;
  const verb = wordAt({ tokens }, sentence, quantity.first - 2);
  return measures.changeVerbs.has(verb) || measures.moves.has(verb) || measures.changes.has(verb);
}

/** "25 more homicides … than", "25 fewer homicides", "25 homicidios menos que": right behind the number, or behind its noun. */
function isApart(scan: Scan, { quantity, sentence, until }: Measured): boolean {
  const { tokens, lexicon } = scan;
  const { orders, than } = lexicon.comparisons;
  const nounWithin = lexicon.counted.headFirst ? NOUN_WORDS : 0;
  const last = Math.min(quantity.end + nounWithin, Math.min(until, sentence.endToken) - 1);
  for (let index = quantity.end; index <= last; index++) {
    if (tokens[index]!.kind === "mark") return false;
    const order = orders.get(tokens[index]!.folded);
    if (order === undefined) continue;
    // "37 muertos tenían menos de 25 años": a bound of another number
    if (lexicon.counted.and.has(tokens[index - 1]!.folded) || boundsNumber({ tokens, lexicon }, index)) return false;
    return (
      order === "fewer" ||
      hasThan(scan, { first: index + 1, end: sentence.endToken }, than) ||
      (closes(scan, sentence, index + 1) && levelsBefore(scan, sentence, quantity.first) !== null)
    );
  }
  return false;
}

/** Whether nothing but a mark stands behind: "…, 38 más." */
function closes({ tokens }: Scan, sentence: Sentence, index: number): boolean {
  return index >= sentence.endToken || tokens[index]!.kind === "mark";
}

/** Tokens back in which the two levels of a change are looked for. */
const LEVELS_WITHIN = 24;

/** "pasaron de 210 en junio a 248 en julio, 38 más": where the two numbers stand that a difference told behind them lies between; null without both. */
export function levelsBefore(
  { tokens, lexicon }: Pick<Scan, "tokens" | "lexicon">,
  sentence: Sentence,
  index: number,
): { readonly from: number; readonly to: number } | null {
  const { fromLevel, toLevel } = lexicon.measures;
  let to: number | null = null;
  for (let at = index - 1; at > Math.max(sentence.firstToken, index - LEVELS_WITHIN); at--) {
    if (tokens[at]!.text === ";") return null;
    if (tokens[at]!.kind !== "number") continue;
    const word = tokens[at - 1]!.folded;
    if (to === null && toLevel.has(word)) to = at;
    else if (to !== null && fromLevel.has(word)) return { from: at, to };
  }
  return null;
}

function boundsNumber(
  { tokens, lexicon }: Pick<Scan, "tokens"> & { readonly lexicon: Scan["lexicon"] },
  order: number,
): boolean {
  const [than, next] = [tokens[order + 1], tokens[order + 2]];
  const isNumber = next?.kind === "number" || lexicon.numbers.words.has(next?.folded ?? "");
  return lexicon.bounds.than.has(than?.folded ?? "") && isNumber;
}

/** Words of a noun phrase before "más": "robos de vehículos más". */
const NOUN_WORDS = 4;

function hasThan(
  { tokens, lexicon }: Scan,
  { first, end }: { readonly first: number; readonly end: number },
  than: ReadonlySet<string>,
): boolean {
  const { bases } = lexicon.comparisons;
  for (let index = first; index < Math.min(end, first + THAN_WITHIN); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark" || (kind === "number" && index === first)) return false;
    if (!than.has(folded)) continue;
    // "12 personas más que viajaban": a clause about them
    if (!lexicon.counted.headFirst || phraseAt(bases, tokens, { index, end }) !== null)
      return isBase(tokens[index + 1]);
  }
  return false;
}

/** Behind "que", a time, place or article opens what is compared; a verb says something of those counted. */
function isBase(next: { readonly folded: string } | undefined): boolean {
  return next !== undefined && OPENS_BASE.has(next.folded);
}

const OPENS_BASE: ReadonlySet<string> = new Set(
  "in during the a last those that at on by previous before en el la los las durante lo hace un una".split(" "),
);
