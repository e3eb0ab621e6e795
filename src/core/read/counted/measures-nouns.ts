import { endsIn } from "../../lexicon/endings.ts";
import type { MeasureNoun } from "../../lexicon/measures.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy, qualitiesOf } from "../../lexicon/things.ts";
import { VOLUMES, WEIGHTS } from "../../lexicon/units.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { type NounPhrase, singularOf } from "./counted.ts";
import type { Measured } from "./measured.ts";
import { isPastVerb } from "./measures-people.ts";
import { actsOnAnother, isProtestJoined } from "./measures-predicates.ts";

/** What the head noun, or a phrase around it, stands for; behind "cases of" and the like, the noun they contain. */
export function nounMeasure(scan: Scan, measured: Measured): MeasureNoun | null {
  const { phrase, sentence, quantity } = measured;
  const isWeight = WEIGHTS.has(quantity.unit) || VOLUMES.has(quantity.unit);
  if (phrase === null) return isWeight ? appositionMeasure(scan, sentence, quantity.first) : null;
  const { measures } = scan.lexicon;
  for (let index = phrase.first; index < phrase.end; index++) {
    // "2.318 kilos de clorhidrato de cocaína": a weight is of a stuff, whatever its form
    const stuff = isWeight ? measures.nouns.get(scan.tokens[index]!.folded) : undefined;
    if (stuff !== undefined) return stuff;
    const found = phraseAt(measures.phrases, scan.tokens, { index, end: sentence.endToken });
    // "12 personas privadas de libertad murieron": where they are held is who they are, and no more
    if (found !== null) return { measure: found.value, strength: found.value === "detentions" ? "weak" : "strong" };
  }
  return headMeasure(scan, measured, phrase);
}

function headMeasure(scan: Scan, measured: Measured, phrase: NounPhrase): MeasureNoun | null {
  const { measures, counted } = scan.lexicon;
  const head = scan.tokens[phrase.head]!.folded;
  if (measures.custody.has(head)) return { measure: custodyMeasure(scan, measured), strength: "weak" };
  if (measures.changes.has(head)) return { measure: "change", strength: "strong" };
  const known = measures.nouns.get(head) ?? null;
  if (known?.measure === "victims" && isOfKilling(scan, phrase)) return { ...known, measure: "deaths" };
  if (known !== null || !measures.containers.has(head)) return known;
  for (let index = phrase.head + 1; index < phrase.end; index++) {
    const inside = measures.nouns.get(scan.tokens[index]!.folded);
    if (inside !== undefined) return inside;
    const { folded } = scan.tokens[index]!;
    if (!counted.inside.has(folded) && !counted.tally.determiners.has(folded)) return null;
  }
  return null;
}

/** "94 homicide victims", "víctimas de feminicidio": who died, by the noun right beside the victims; those of attempts live. */
function isOfKilling({ tokens, lexicon }: Scan, { head }: NounPhrase): boolean {
  const kills = (index: number) => lexicon.measures.nouns.get(tokens[index]?.folded ?? "")?.measure === "deaths";
  const isAttempt = lexicon.certainty.nouns.get(tokens[head - 2]?.folded ?? "")?.needs === "none";
  const isAttemptBehind = tokens.slice(head + 3, head + 7).some(({ folded }) => tellsAttempt(folded));
  if (isAttemptBehind) return false;
  return (kills(head - 1) && !isAttempt) || (lexicon.grammar.of.has(tokens[head + 1]?.folded ?? "") && kills(head + 2));
}

/** "Víctimas de homicidio frustrado", "… en grado de tentativa". */
function tellsAttempt(word: string): boolean {
  return (
    qualitiesOf([word]).get("outcome")?.has("attempted") === true ||
    namedBy(word, [])?.ids.has("attempted-homicide") === true
  );
}

/** "La droga, unos 450 kilos, …": what the noun right before the comma stands for. */
function appositionMeasure(scan: Scan, sentence: Sentence, first: number): MeasureNoun | null {
  const { measures, counted } = scan.lexicon;
  if (wordAt(scan, sentence, first - 1) !== ",") return null;
  const isOpen = counted.tally.determiners.has(wordAt(scan, sentence, first - 3)) || first - 2 === sentence.firstToken;
  return isOpen ? (measures.nouns.get(wordAt(scan, sentence, first - 2)) ?? null) : null;
}

/** What a past participle behind the head noun says: "people deported from the country", "personas detenidas". */
export function participleMeasure(scan: Scan, measured: Measured): string | null {
  return describedMeasure(scan, measured, (word) => !isDoing(scan, word)) ?? pastAttribute(scan, measured);
}

/** Words between "con" or "sin" and the participle behind what it opens, at most. */
const ATTRIBUTE_AT_MOST = 4;
const ATTRIBUTES: ReadonlySet<string> = new Set(["con", "sin"]);

/**
 * "Personas con antecedentes penales expulsadas de Panamá": behind what they have or lack, a participle that agrees with
 * them and not with the word before it.
 */
function pastAttribute(scan: Scan, { sentence, phrase, quantity }: Measured): string | null {
  const { counted, measures } = scan.lexicon;
  if (!counted.headFirst || phrase === null || phrase.first < quantity.end) return null;
  if (!ATTRIBUTES.has(wordAt(scan, sentence, phrase.end))) return null;
  const ending = agreementOf(scan.tokens[phrase.head]!.folded);
  for (let index = phrase.end + 2; index <= phrase.end + 1 + ATTRIBUTE_AT_MOST; index++) {
    const word = wordAt(scan, sentence, index);
    if (word === "" || scan.tokens[index]!.kind !== "word" || counted.auxiliaries.has(word)) return null;
    if (counted.and.has(word) || counted.relatives.has(word)) return null;
    const found = measures.verbs.get(word);
    const isParticiple = endsIn(word, scan.lexicon.windows.participleEndings);
    if (found === undefined || !isParticiple) continue;
    const isOfOthers = agreementOf(wordAt(scan, sentence, index - 1)) === ending && !DONE_TO_PEOPLE.has(found);
    return agreementOf(word) === ending && !isOfOthers ? found : null;
  }
  return null;
}

/** What befalls nobody but people, so that it is not said of what they had with them. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions displaced".split(" "),
);

/** "Personas" and "expulsadas", "hombres" and "arrestados": gender and number, by the end of a word. */
function agreementOf(word: string): string {
  if (word.endsWith("as") || word.endsWith("a")) return word.endsWith("s") ? "as" : "a";
  return word.endsWith("s") ? "os" : "o";
}

/**
 * What they were doing to whom the noun refers: "people fleeing the floods". Only where no verb says what happened to
 * them: "members fleeing the country have been arrested" counts arrests.
 */
export function doingMeasure(scan: Scan, measured: Measured): string | null {
  return describedMeasure(scan, measured, (word) => isDoing(scan, word));
}

/** "fleeing", "huyendo": the form of a verb that tells what somebody is doing. */
function isDoing(scan: Scan, word: string): boolean {
  return endsIn(word, scan.lexicon.counted.doingEndings);
}

/** "Nine people of murder", "witnesses to murders": a noun behind a preposition, whatever verb is spelled like it. */
function isGovernedNoun({ tokens, lexicon }: Scan, index: number): boolean {
  const before = tokens[index - 1]!.folded;
  if (lexicon.counted.inside.has(before)) return true;
  return lexicon.language === "en" && tokens[index]!.folded.endsWith("s") && lexicon.grammar.links.has(before);
}

function describedMeasure(scan: Scan, measured: Measured, isMeant: (word: string) => boolean): string | null {
  const { phrase } = measured;
  if (phrase === null || phrase.first < measured.quantity.end) return null;
  const { hedges, measures } = scan.lexicon;
  const headWord = scan.tokens[phrase.head]!.folded;
  const isNamed = measures.nouns.has(headWord) || hedges.alleged.has(headWord) || hedges.stages.has(headWord);
  for (let index = isNamed ? phrase.head + 1 : phrase.head; index < phrase.end; index++) {
    const word = scan.tokens[index]!.folded;
    // "convicted nine people of murder": a noun
    if (index > phrase.head && isGovernedNoun(scan, index)) continue;
    // What they are accused or suspected of is not what happened to them.
    if (hedges.alleged.has(word) || hedges.stages.has(word)) return null;
    const complement = phraseAt(measures.complements, scan.tokens, { index, end: measured.sentence.endToken });
    if (complement !== null) return complement.value;
    if (isProtestJoined(scan, measured.sentence, index)) return "protests";
    // "members backed the strike"
    if (scan.lexicon.counted.tally.determiners.has(wordAt(scan, measured.sentence, index - 1))) continue;
    // "12 stations" are things; "12 killed" and "personas capturadas" are not.
    const isNoun = index === phrase.head && !scan.lexicon.counted.headFirst && !isPastVerb(scan, word);
    const isState = isNoun || measures.states.has(word) || measures.custody.has(word);
    const found = isState || !isMeant(word) ? undefined : measures.verbs.get(word);
    if (found === undefined) continue;
    return index + 1 === phrase.end && actsOnAnother(scan, measured.sentence, index) ? null : found;
  }
  return null;
}

/** "la cantidad de personas detenidas era de 1.500": the state in the subject, before any verb. */
export function stateOfSubject(scan: Scan, { phrase, quantity }: Measured): string | null {
  if (phrase === null || phrase.first >= quantity.end) return null;
  const { measures } = scan.lexicon;
  for (let index = phrase.head; index < phrase.end; index++) {
    const word = scan.tokens[index]!.folded;
    // A number of people is how many there are, not how many were brought in; "furgones retenidos" are no people.
    if (measures.custody.has(word) && index === phrase.head && cameTo(scan, quantity.first)) return null;
    if (measures.custody.has(word)) return isThing(scan, phrase) ? null : "detentions";
    const found = measures.states.get(word) ?? measures.verbs.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** "Los detenidos fueron 16", "sumaron 16": so many were brought in, where "eran 16" tells how many there were. */
function cameTo({ tokens, lexicon }: Scan, number: number): boolean {
  return [number - 1, number - 2].some((index) => lexicon.measures.amounting.has(tokens[index]?.folded ?? ""));
}

function isThing(scan: Scan, { head }: NounPhrase): boolean {
  return namedBy(singularOf(scan, scan.tokens[head]!.folded), [])?.kind === "object";
}

/** What a participle or state before the head noun says: "missing people", "deported migrants". */
export function modifierMeasure(scan: Scan, measured: Measured): string | null {
  const { phrase } = measured;
  if (phrase === null) return null;
  const { measures, counted } = scan.lexicon;
  for (let index = phrase.first; index < phrase.head; index++) {
    const word = scan.tokens[index]!.folded;
    if (measures.custody.has(word)) return custodyMeasure(scan, measured);
    const isParticiple = endsIn(word, counted.participleEndings);
    const found = measures.states.get(word) ?? (isParticiple ? measures.verbs.get(word) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

const CUSTODY_BEFORE = 6;
const CUSTODY_BEHIND = 8;

/**
 * Whether "detained"/"detenidos" tells who was brought in or who is held: held where the words around speak of a stock
 * ("hay 40 detenidos", "40 detenidos siguen en la cárcel"), brought in where they tell what happened ("hubo 40 detenidos").
 */
export function custodyMeasure(scan: Scan, { sentence, quantity, from, until }: Measured): string {
  const { held } = scan.lexicon.measures;
  const first = Math.max(from, sentence.firstToken, quantity.first - CUSTODY_BEFORE);
  const end = Math.min(until, sentence.endToken, quantity.end + CUSTODY_BEHIND);
  for (let index = first; index < end; index++) {
    if (scan.tokens[index]!.text === "," && index > quantity.end) break;
    if (held.has(scan.tokens[index]!.folded)) return "detentions";
  }
  return "arrests";
}

const APPOSITION_REACH = 4;

/** "Los migrantes, 54 hombres y 12 mujeres, …", "los docentes, unos 40.000, …": behind a comma, what the noun before it says. */
export function appositionOf(scan: Scan, { sentence, phrase, listFirst }: Measured): string | null {
  const { measures, counted } = scan.lexicon;
  if (wordAt(scan, sentence, listFirst - 1) !== ",") return null;
  if (phrase !== null && !counted.people.has(scan.tokens[phrase.head]!.folded)) return null;
  for (let index = listFirst - 2; index >= listFirst - 1 - APPOSITION_REACH; index--) {
    const noun = measures.nouns.get(wordAt(scan, sentence, index));
    if (noun !== undefined)
      return counted.tally.determiners.has(wordAt(scan, sentence, index - 1)) ? noun.measure : null;
  }
  return null;
}
