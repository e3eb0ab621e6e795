import { endsIn } from "../../lexicon/endings.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { namedBy } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { type NounPhrase, singularOf } from "./counted.ts";
import type { Measured } from "./measured.ts";

/** Whether a noun names people: listed, a nation's, a group or measure of the lexicon, or made with an agent's ending. */
export function isPeople(scan: Scan, noun: string): boolean {
  const { measures, counted, hedges, gentilics } = scan.lexicon;
  return (
    measures.groups.has(noun) ||
    measures.nouns.has(noun) ||
    measures.states.has(noun) ||
    measures.custody.has(noun) ||
    counted.people.has(noun) ||
    hedges.alleged.has(noun) ||
    hedges.stages.has(noun) ||
    gentilics.has(noun) ||
    (endsIn(noun, counted.agentEndings) && !counted.notAgents.has(noun) && !isObject(noun))
  );
}

/** Whether what a figure counts is people: by their noun, by a word that suspects them, or as the person that Spanish "a" marks. */
export function countsPeople(scan: Scan, { phrase, sentence, quantity }: Measured): boolean {
  if (phrase === null) return false;
  const { folded } = scan.tokens[phrase.head]!;
  if (isPeople(scan, folded) || scan.lexicon.hedges.alleged.has(scan.tokens[phrase.first]!.folded)) return true;
  return scan.lexicon.counted.personal.has(wordAt(scan, sentence, quantity.first - 1)) && !isObject(folded);
}

/** Whether the table of things holds a noun as no person: "chargers", "routers". */
export function isObject(noun: string): boolean {
  return namedBy(noun, [])?.kind === "object";
}

/** Whether a word is a verb's form that no plural noun has: "marched", not "blocks" or "stations". */
export function isPastVerb(scan: Scan, word: string): boolean {
  return scan.lexicon.measures.verbs.has(word) && !word.endsWith("s");
}

/** Measures whose verbs have things as objects as often as people ("released 3 reports", "held 2 seats", "blocked 9 accounts"). */
const PEOPLE_ONLY: ReadonlySet<string> = new Set(
  "releases personnel detentions protests displaced deportations kidnappings victims convictions extraditions".split(
    " ",
  ),
);

/** Whether what a figure counts can be what a verb's measure counts: only people are released or held, only things seized. */
export function isFitFor(scan: Scan, measure: string, measured: Measured): boolean {
  const { phrase, sentence, quantity } = measured;
  const { first } = quantity;
  const { counted } = scan.lexicon;
  // Of a subject before its number only the far end is read: "the number of people behind bars at 43".
  if (phrase === null || phrase.first < first) return true;
  const { folded, capital } = scan.tokens[phrase.head]!;
  if (measure === "seizures") return !isPeople(scan, folded);
  if (measure === "deaths" && !capital && !isPeople(scan, folded) && isCarriedOut(scan, measured)) return false;
  if ((measure === "arrests" || measure === "deaths") && isObject(folded)) return false;
  // "several hundred marched": the verb itself stands where a noun might.
  if (measure === "displaced" && (isFugitive(scan, phrase) || isWhereRefuge(scan, measured))) return false;
  if (measure === "disappearances" && isWanted(scan, phrase)) return false;
  if (!PEOPLE_ONLY.has(measure) || isPeople(scan, folded) || isPastVerb(scan, folded)) return true;
  // "held nine Kurds": a name behind a number is a people's or a company's of people.
  if (capital) return true;
  return (
    measure !== "victims" &&
    !isObject(singularOf(scan, folded)) &&
    counted.personal.has(wordAt(scan, sentence, first - 1))
  );
}

/** Words from a verb to what is carried out. */
const CARRIED_WITHIN = 6;

/** "executed 40 warrants", "40 obras fueron ejecutadas": what is no people is carried out, and not put to death. */
function isCarriedOut({ tokens }: Scan, { sentence, quantity }: Measured): boolean {
  const stop = Math.min(sentence.endToken, quantity.end + CARRIED_WITHIN);
  for (let index = Math.max(sentence.firstToken, quantity.first - CARRIED_WITHIN); index < stop; index++)
    if (EXECUTED.test(tokens[index]!.folded)) return true;
  return false;
}

const EXECUTED = /^(?:execut|ejecut)/;

/** What a word says befell somebody, as a measure, be it a noun or a verb: "detainees", "arrested", "arrest"; undefined for other words. */
export function befell({ measures: { nouns, custody, verbs } }: Lexicon, word: string): string | undefined {
  return nouns.get(word)?.measure ?? (custody.has(word) ? "detentions" : verbs.get(word));
}

/** Measures whose nouns name what happens, so that "of"/"de" behind them leads to whom ("the capture of 16"). */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions displaced deaths injuries disappearances kidnappings seizures migrants".split(
    " ",
  ),
);

/** What a noun that names nothing else says befell people: "asesinatos" and "arrests", not "suspects". Null for every other word. */
export function happeningOf({ lexicon }: Pick<Scan, "lexicon">, word: string): string | null {
  const noun = lexicon.measures.nouns.get(word);
  return noun?.strength === "strong" && HAPPENINGS.has(noun.measure) ? noun.measure : null;
}

/** "Bandits seized 40 students": people are taken, not seized. */
export function isTaken(scan: Scan, { phrase }: Measured): boolean {
  return phrase !== null && isPeople(scan, scan.tokens[phrase.head]!.folded);
}

/** Words from what somebody sought to a number that stands where they sought it. */
const REFUGE_WITHIN = 8;

/** "Took refuge in a school with 40 children": those who sought it stand before, or in Spanish right behind. */
function isWhereRefuge({ tokens, lexicon }: Scan, { sentence, quantity }: Measured): boolean {
  const stop = Math.max(sentence.firstToken, quantity.first - REFUGE_WITHIN);
  for (let index = quantity.first - 1; index >= stop; index--)
    if (REFUGES.has(tokens[index]!.folded)) return !lexicon.counted.headFirst || index < quantity.first - 1;
  return false;
}

const REFUGES: ReadonlySet<string> = new Set("refuge shelter refugio albergue".split(" "));

/** "Vehículos robados sin localizar", "prófugos sin localizar": things and fugitives are sought, and have not disappeared. */
function isWanted({ tokens }: Scan, { head, end }: NounPhrase): boolean {
  const { folded } = tokens[head]!;
  return tokens[end]?.folded === "sin" && (isObject(folded) || FUGITIVES.has(folded));
}

const FUGITIVES: ReadonlySet<string> = new Set(
  "profugo profugos profuga profugas fugitivo fugitivos fugitiva fugitivas evadido evadidos reo reos preso presos".split(
    " ",
  ),
);

/** Suspects, members of a group and prisoners who flee are fugitives, not displaced. */
function isFugitive(scan: Scan, phrase: NounPhrase): boolean {
  const { hedges, measures } = scan.lexicon;
  const measure = measures.nouns.get(scan.tokens[phrase.head]!.folded)?.measure;
  return hedges.alleged.has(scan.tokens[phrase.first]!.folded) || measure === "members" || measure === "detentions";
}
