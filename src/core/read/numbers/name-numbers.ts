import { aircraftModel, aircraftNouns, answerers, callingStems, emergencyNumbers } from "../../lexicon/number-names.ts";
import { compareFractions, fraction } from "../../model/index.ts";
import { countsBehind } from "../counted/counted-behind.ts";
import type { Sentence } from "../text/passage.ts";
import { goesOnInPlace } from "./ages.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/**
 * A number in a name: right behind a capitalised word with no plural behind it ("Barrio 18", "Planet 9"), tied to the
 * word before it ("COVID-19", "Página/12"), written with a capital in mid-sentence ("the Big Four"), or part of a compound that is
 * no unit ("six-speed", "two-way").
 */
export function isNameNumber(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.form === "share") return isCompound(scan, sentence, quantity.end);
  if (quantity.unit !== "count" || quantity.first !== quantity.core.first) return false;
  const before = scan.tokens[quantity.first - 1];
  const starts = quantity.first === sentence.firstToken || before === undefined;
  const isTied = !starts && (before.folded === "-" || before.folded === "/") && !before.spaced;
  if (isTied && !scan.tokens[quantity.first]!.spaced) return true;
  if (isCompound(scan, sentence, quantity.end)) return true;
  if (starts || before.kind !== "word" || !hasCapital(before.text)) return false;
  if (quantity.first - 1 === sentence.firstToken) return isNamedSubject(scan, sentence, quantity);
  const isWritten = quantity.form !== "digits";
  if (isWritten) return scan.tokens[quantity.core.first]!.capital && !isTitle(scan, sentence);
  return !countsBehind(scan, sentence, quantity.end) && !goesOnInPlace(scan, sentence, quantity);
}

/** "Zeta 40 was arrested", "Zeta 40 murió": forty would not be told of in the singular. */
function isNamedSubject({ tokens, lexicon }: Scan, sentence: Sentence, { end, form, value }: Quantity): boolean {
  const verb = tokens[end];
  if (form !== "digits" || verb === undefined || end >= sentence.endToken || value === null) return false;
  if (!("length" in value) && compareFractions(value, fraction(1n)) === 0) return false;
  return SINGULAR.has(verb.folded) || (lexicon.language === "es" && /[^q]u?[óé]$/u.test(verb.spelled));
}

/** Helpers that tell of one alone, in both languages. */
const SINGULAR: ReadonlySet<string> = new Set(
  "was is has wasn't isn't hasn't fue es ha era sera esta estaba habia".split(" "),
);

/** "Operation 100 Days", "Plan 90 Noches": capitals on both sides of the number make a name. */
export function isOfUndertaking(scan: Scan, sentence: Sentence, { core, first }: Quantity): boolean {
  const [before, behind] = [scan.tokens[first - 1], scan.tokens[core.end]];
  if (first !== core.first || first <= sentence.firstToken || before === undefined || behind === undefined)
    return false;
  return scan.lexicon.counted.undertakings.has(before.folded) && before.capital && behind.capital;
}

/** "A 737 Max", "787 Dreamliners", "the 777 program": Boeing's aeroplanes, of which nobody has that many. */
export function isModel(scan: Scan, sentence: Sentence, { core, first, unit }: Quantity): boolean {
  const next = scan.tokens[core.end];
  if (unit !== "count" || first !== core.first || !aircraftModel.test(scan.tokens[first]!.text) || next === undefined)
    return false;
  return next.capital || aircraftNouns.has(wordAt(scan, sentence, core.end));
}

/** "Called 911", "llamó al 112": who is called, not how many. */
export function isEmergencyNumber(scan: Scan, sentence: Sentence, { core, first, end, unit }: Quantity): boolean {
  if (unit !== "count" || first !== core.first || !emergencyNumbers.has(scan.tokens[first]!.text)) return false;
  const before = wordAt(scan, sentence, first - 1);
  return callingStems.some((stem) => before.startsWith(stem)) || answerers.has(wordAt(scan, sentence, end));
}

/** "El FTSE 100 ha subido": a name's number before the helper of a perfect, which is no hectares. */
export function isBeforeHelper(scan: Scan, sentence: Sentence, { first, core, end, unit }: Quantity): boolean {
  if (unit !== "ha" || first !== core.first || first <= sentence.firstToken) return false;
  const isName = scan.tokens[first - 1]!.kind === "word" && scan.tokens[first - 1]!.capital;
  return isName && /[ai]d[oa]$/.test(wordAt(scan, sentence, end));
}

/** A capital anywhere: "iOS 5" is a name too. */
function hasCapital(text: string): boolean {
  return text !== text.toLowerCase();
}

function isCompound(scan: Scan, sentence: Sentence, end: number): boolean {
  const [hyphen, next] = [scan.tokens[end], scan.tokens[end + 1]];
  if (end + 1 >= sentence.endToken || hyphen === undefined || next === undefined) return false;
  return hyphen.text === "-" && !hyphen.spaced && !next.spaced && next.kind === "word";
}

function isTitle(scan: Scan, sentence: Sentence): boolean {
  return scan.passage.blocks[sentence.block]?.role === "title";
}
