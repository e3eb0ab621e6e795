import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isPastVerb, type Scan, wordAt } from "../numbers/scan.ts";
import { behindCounted, type Measured } from "./measured.ts";

/** Words from the relative pronoun to its verb: "whom the national police in Reynosa freed". */
const VERB_WITHIN = 7;

/**
 * "The 19 migrants whom police freed", "los 2.140 hondureños que México deportó", "las 11 personas que detuvo la Policía": what
 * somebody else did to those counted, by the verb of the relative clause right behind them. Null where they did it themselves.
 */
export function objectRelative(scan: Scan, { sentence, quantity, phrase, until }: Measured): string | null {
  const { counted, measures } = scan.lexicon;
  const relative = behindCounted({ quantity, phrase });
  if (phrase === null || !opensRelative(scan, wordAt(scan, sentence, relative))) return null;
  for (let index = relative + 1; index < Math.min(until, sentence.endToken, relative + 1 + VERB_WITHIN); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" || counted.auxiliaries.has(folded) || counted.passives.has(folded)) return null;
    const measure = tellsDeed(scan, index) ? measures.verbs.get(folded) : undefined;
    if (measure === undefined || measures.intransitive.has(folded)) continue;
    const isObject = hasSubject(scan, relative, index) ? !hasObject(scan, index) : isOfOne(scan, { relative, index });
    return isObject || isReflexive(scan, index) ? measure : null;
  }
  return null;
}

/** "The 14 people the police arrested": English leaves the pronoun out. */
function opensRelative({ lexicon }: Scan, word: string): boolean {
  const { relatives, tally } = lexicon.counted;
  return relatives.has(word) || (lexicon.language === "en" && tally.determiners.has(word));
}

/** Whether a noun that no preposition governs stands between the pronoun and the verb: "que los soldados mataron", not "que el 3 de junio mataron". */
function hasSubject({ tokens, lexicon }: Scan, relative: number, verb: number): boolean {
  const { counted, grammar, names, numbers } = lexicon;
  let isGoverned = false;
  for (let index = relative + 1; index < verb; index++) {
    const { kind, folded } = tokens[index]!;
    const isLink = grammar.links.has(folded) || counted.inside.has(folded);
    const isTime = names.calendar.has(folded) || kind === "number" || numbers.words.has(folded);
    if (
      !isLink &&
      !isTime &&
      !isGoverned &&
      !counted.tally.determiners.has(folded) &&
      mayBeSubject(lexicon, tokens, index)
    )
      return true;
    isGoverned = isLink || (isGoverned && counted.tally.determiners.has(folded));
  }
  return false;
}

/** In English an adverb may stand there too: "who allegedly kidnapped", "who later murdered". */
function mayBeSubject(
  { language, counted, parties, measures }: Lexicon,
  tokens: Scan["tokens"],
  index: number,
): boolean {
  const { folded, capital } = tokens[index]!;
  if (language !== "en" || capital || parties.has(folded) || counted.people.has(folded)) return true;
  return measures.nouns.has(folded) || counted.tally.determiners.has(tokens[index - 1]!.folded);
}

/** "Se desplazaron": they did it, and it befell them. */
function isReflexive(scan: Scan, index: number): boolean {
  const { reflexive } = scan.lexicon.grammar;
  return reflexive !== null && scan.tokens[index - 1]!.folded === reflexive;
}

/** A past that is spelled like no noun or participle: "freed", "deportó", "detuvieron". */
function tellsDeed({ tokens, lexicon }: Scan, index: number): boolean {
  const { spelled, folded } = tokens[index]!;
  if (lexicon.language === "en") return /(?:ed|[aeou]w|[^s]t|ook|ught)$/.test(folded);
  return /(?:ó|vo|jo|zo|aron|eron)$/u.test(spelled);
}

/** "Que detuvo la Policía" of several: right behind the pronoun, the verb of one who did it to them. */
function isOfOne({ tokens, lexicon }: Scan, { relative, index }: { relative: number; index: number }): boolean {
  return lexicon.language === "es" && index === relative + 1 && !tokens[index]!.folded.endsWith("n");
}

/** Whether whom or what the verb is done to may stand behind it, so that it is not done to those before. */
function hasObject(scan: Scan, index: number): boolean {
  const { tokens, lexicon } = scan;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "mark") return false;
  if (marksPerson(scan, index)) return true;
  // "kidnapped and killed a judge"
  if (lexicon.counted.and.has(next.folded) && isVerbAt(scan, index + 2)) return hasObject(scan, index + 2);
  const { grammar, counted, names } = lexicon;
  const isFree = [grammar.links, grammar.joins, counted.passives, counted.auxiliaries, names.calendar].some((words) =>
    words.has(next.folded),
  );
  return !isFree && !isPastVerb(scan, index + 1);
}

function isVerbAt(scan: Scan, index: number): boolean {
  const word = scan.tokens[index];
  return word !== undefined && (scan.lexicon.measures.verbs.has(word.folded) || tellsDeed(scan, index));
}

/** Words from a verb to the "a" before whom it is done to: "secuestraron en Reynosa a un juez". */
const PERSON_WITHIN = 6;

function marksPerson({ tokens, lexicon }: Scan, verb: number): boolean {
  const { personal } = lexicon.counted;
  for (let index = verb + 1; index <= verb + PERSON_WITHIN && tokens[index]?.kind === "word"; index++)
    if (personal.has(tokens[index]!.folded)) return true;
  return false;
}
