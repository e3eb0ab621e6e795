import { CRIMES } from "../../lexicon/things/happenings.ts";
import { namedBy } from "../../lexicon/things.ts";
import { compareFractions, type Fraction, fractionFrom } from "../../model/fraction.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Amount, Setting } from "./amount-settings.ts";
import type { Measured } from "./measured.ts";
import { HAPPENINGS, isPeople } from "./measures-people.ts";

/** Words from the noun for a number to what it says. */
const REACH = 12;

/**
 * "In Cap-Haïtien the average was three people a day", "en Manta la cifra fue de 12 personas": what befell those counted in the
 * sentence before or this one, of which a bare "the average" or "the figure", or what a place has as "cases", tells another. Null where it is of something named.
 */
export function totalsMeasure(scan: Scan, measured: Measured, setting: Setting): string | null {
  const { sentence, phrase, quantity } = measured;
  const { counted } = scan.lexicon;
  const last = setting.before.at(-1);
  const ofCases = casesMeasure(scan, measured, setting);
  if (ofCases !== null) return ofCases;
  if (last === undefined || last.unit !== "count" || quantity.unit !== "count") return null;
  const previous = scan.passage.sentences[Math.max(0, sentence.index - 1)]!;
  const isAnyone = phrase === null || isPeople(scan, scan.tokens[phrase.head]!.folded);
  if (last.start < previous.start || !isAnyone || !HAPPENINGS.has(last.counted.measure)) return null;
  const stop = Math.max(sentence.firstToken, quantity.first - REACH);
  let isSaid = false;
  for (let index = quantity.first - 1; index > stop; index--) {
    const { text, folded } = scan.tokens[index]!;
    if (text === ";" || counted.relatives.has(folded)) return null;
    isSaid ||= counted.copulas.has(folded) || (counted.tally.links.has(folded) && !counted.inside.has(folded));
    if (!counted.tally.nouns.has(folded)) continue;
    const isBare = !counted.inside.has(wordAt(scan, sentence, index + 1));
    return isSaid && isBare && counted.tally.determiners.has(wordAt(scan, sentence, index - 1))
      ? last.counted.measure
      : null;
  }
  return null;
}

/**
 * "231 homicidios … Celaya encabeza la lista con 48 casos", "Leon had 41 cases": bare cases are of the crime counted in the sentence
 * before or this one, where a place has them and no more of them; those that somebody opens or investigates are a court's.
 */
function casesMeasure(scan: Scan, { sentence, phrase, quantity }: Measured, setting: Setting): string | null {
  const last = setting.before.slice(-COUNTS_BACK).findLast(isCount);
  if (last === undefined || last.unit !== "count" || quantity.unit !== "count" || phrase === null) return null;
  const { grammar, places, counted } = scan.lexicon;
  const isBare =
    phrase.first === quantity.end && phrase.end - phrase.first === 1 && CASES.has(scan.tokens[phrase.head]!.folded);
  if (!isBare || counted.inside.has(wordAt(scan, sentence, phrase.end)) || !HAPPENINGS.has(last.counted.measure))
    return null;
  const before = wordAt(scan, sentence, quantity.first - 1);
  const isHad =
    grammar.with.has(before) || (places.tallying.has(before) && !LAUNCHING.test(before)) || counted.copulas.has(before);
  const previous = scan.passage.sentences[Math.max(0, sentence.index - 1)]!;
  if (!isHad || last.start < previous.start || !isCrime(last.counted.head) || !isPlaceOf(scan, quantity, setting))
    return null;
  return isNoMore(quantity.value, last.number) ? last.counted.measure : null;
}

/** Whether a number is one, as what it is of is, and no larger than that. */
function isNoMore(part: Quantity["value"], whole: Amount["number"]): boolean {
  if (part === null || Array.isArray(part) || typeof whole !== "string") return false;
  return compareFractions(part as Fraction, fractionFrom(whole)) <= 0;
}

/** "Homicidios", "kidnappings", and no people, who may have died of anything. */
function isCrime(head: string | null): boolean {
  return head !== null && [...(namedBy(head, [])?.ids ?? [])].some((id) => CRIMES.has(id));
}

/** Whether a place is who has them: "Celaya encabeza la lista con 48", not "el hospital de Celaya registró 45". */
function isPlaceOf(scan: Scan, { first }: Quantity, { sentence, names }: Setting): boolean {
  const { start } = scan.tokens[first]!;
  const place = mentionsIn(names, sentence).findLast(({ end }) => end <= start);
  if (place?.kind !== "place") return false;
  const from = firstFrom(scan.tokens, place.start);
  if (scan.lexicon.counted.inside.has(wordAt(scan, sentence, from - 1))) return false;
  return !scan.tokens.slice(from, first).some(({ folded, capital }) => !capital && scan.lexicon.parties.has(folded));
}

/** Figures back among which the last count is looked for: how much it rose may stand between. */
const COUNTS_BACK = 4;

function isCount({ unit, counted }: Amount): boolean {
  return unit === "count" && counted.measure !== "change";
}

/** Verbs of beginning, by which a place begins its year with so many, and a prosecutor a case. */
const LAUNCHING = /^(?:open|start|beg[aiu]n|inici|empez|empiez|comenz|comienz)/;

const CASES: ReadonlySet<string> = new Set(["cases", "casos"]);
