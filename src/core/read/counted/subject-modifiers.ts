import { endsIn } from "../../lexicon/endings.ts";
import { spanOver } from "../numbers/not-figures.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isParticiple } from "./counted.ts";

/** Words from a verb back to the noun of its subject, with what is said of it between. */
const MODIFIERS_AT_MOST = 28;

/** Where a verb stands, how far back its subject may, and the times and places that may stand between. */
interface Between {
  readonly from: number;
  readonly verb: number;
  readonly moments: readonly Span[];
  readonly places: readonly Span[];
}

/**
 * The token of the plural noun that is the subject of a verb, past what is said of it: "las personas aprehendidas por el CICPC
 * en San Félix eran", "the migrants rescued by the navy off the coast numbered", "the inmates who escaped on Sunday were". Null
 * where nothing stands between the two, or another clause may.
 */
export function nounPastModifiers(scan: Scan, sentence: Sentence, at: Between): number | null {
  const stop = Math.max(sentence.firstToken, at.from, at.verb - MODIFIERS_AT_MOST);
  let crossed = 0;
  let isClause = false;
  for (let index = beforeAside(scan, at.verb, stop) - 1; index >= stop; index--) {
    const span =
      spanOver(scan, { first: index, end: index + 1 }, at.moments) ??
      spanOver(scan, { first: index, end: index + 1 }, at.places);
    if (span !== null) {
      while (index > stop && scan.tokens[index - 1]!.end > span.start) index--;
      crossed++;
      continue;
    }
    const step = stepOf(scan, sentence, index);
    if (step === "stop") return null;
    if (step === "opening") return crossed > 0 && !isClause ? openingNoun(scan, sentence, index + 1) : null;
    if (step === "relative") {
      if (isOwn(scan, sentence, index - 1)) return index - 1;
      isClause = false;
    } else if (step === "participle" && !isClause && crossed > 0 && isOwn(scan, sentence, index - 1)) return index - 1;
    isClause ||= step === "verb";
    if (step === "link") crossed++;
  }
  const isStart = stop === sentence.firstToken && crossed > 0 && !isClause;
  return isStart ? openingNoun(scan, sentence, stop) : null;
}

/** Words of an aside between a subject and its verb: ", it added,". */
const ASIDE_AT_MOST = 6;

/** Before the comma that opens an aside, where one ends at a verb; else the verb itself. */
function beforeAside({ tokens }: Scan, verb: number, stop: number): number {
  if (tokens[verb - 1]?.text !== ",") return verb;
  for (let index = verb - 2; index >= Math.max(stop, verb - 2 - ASIDE_AT_MOST); index--)
    if (tokens[index]!.kind === "mark") return tokens[index]!.text === "," ? index : verb;
  return verb;
}

type Step = "stop" | "opening" | "relative" | "participle" | "verb" | "link" | "word";

/** What a token before a verb is to the clause of its subject. */
function stepOf(scan: Scan, sentence: Sentence, index: number): Step {
  const { grammar, counted, measures } = scan.lexicon;
  const { kind, text, folded, spelled } = scan.tokens[index]!;
  if (kind === "number") return "stop";
  if (kind === "mark") return text === "-" ? "word" : OPENINGS.has(text) ? "opening" : "stop";
  if (scan.lexicon.speech.sayVerbs.has(folded) && !scan.lexicon.places.heads.has(folded)) return "stop";
  if (grammar.relatives.has(folded)) return "relative";
  if (counted.and.has(folded)) return wordAt(scan, sentence, index - 1) === "," ? "opening" : "stop";
  if (grammar.links.has(folded) || counted.inside.has(folded)) return "link";
  if (counted.tally.determiners.has(folded)) return "word";
  if (counted.auxiliaries.has(folded)) return "verb";
  if (isParticiple(scan, folded) || (counted.headFirst && PARTICIPLE.test(folded)))
    return isPassive(scan, sentence, index) ? "participle" : "verb";
  if (measures.verbs.has(folded) || FINITE.test(spelled)) return "verb";
  return counted.ends.has(folded) ? "stop" : "word";
}

/** "People arrested in Cali", and neither "were arrested" nor, in English, "figures put homicides at": with no object behind it. */
function isPassive(scan: Scan, sentence: Sentence, index: number): boolean {
  const { counted, grammar } = scan.lexicon;
  if (counted.auxiliaries.has(wordAt(scan, sentence, index - 1))) return false;
  const next = wordAt(scan, sentence, index + 1);
  // "men carrying rifles", "kidnapping complaints"
  const isDoing = endsIn(wordAt(scan, sentence, index), counted.doingEndings);
  return isDoing || counted.headFirst || grammar.links.has(next) || counted.inside.has(next) || next.endsWith("ly");
}

const OPENINGS: ReadonlySet<string> = new Set([",", ";", ":"]);

/** A Spanish participle by its ending: "detenidas", "muertos", "descubierta". */
const PARTICIPLE = /(?:[ai]d|[ei]ch|ert|uest|uelt|rot|crit)[oa]s?$/;

/** A Spanish verb in the past tense by its accent: "recuperó", "empezó". */
const FINITE = /[óé]$/;

/** The first word of the noun phrase that opens a clause, past its determiner; null behind a preposition, or in the singular. */
function openingNoun(scan: Scan, sentence: Sentence, first: number): number | null {
  const { counted, grammar } = scan.lexicon;
  const start = counted.tally.determiners.has(wordAt(scan, sentence, first)) ? first + 1 : first;
  let head = start;
  // "kidnapping complaints in": the first plural, right before the preposition
  while (!counted.headFirst && head < start + COMPOUND_AT_MOST && !isPluralNoun(scan, sentence, head)) head++;
  const next = wordAt(scan, sentence, head + 1);
  if (!counted.headFirst && !grammar.links.has(next) && !counted.inside.has(next)) return null;
  const isTally = counted.tally.nouns.has(wordAt(scan, sentence, head));
  return !isTally && isPluralNoun(scan, sentence, head) ? start : null;
}

/** Words before the noun of an English compound, at most. */
const COMPOUND_AT_MOST = 3;

/** A noun in the plural: people or things that are counted. */
function isPluralNoun(scan: Scan, sentence: Sentence, index: number): boolean {
  const { counted, grammar, gentilics } = scan.lexicon;
  const token = scan.tokens[index];
  if (
    token === undefined ||
    index < sentence.firstToken ||
    token.kind !== "word" ||
    (token.capital && index > sentence.firstToken)
  )
    return false;
  const { folded } = token;
  if (
    counted.ends.has(folded) ||
    grammar.links.has(folded) ||
    counted.tally.determiners.has(folded) ||
    gentilics.has(folded)
  )
    return false;
  return counted.singulars.has(folded) || (folded.endsWith("s") && folded.length > 3);
}

/** Whether a plural noun is no part of another's phrase, but for a word of counting: "the number of people". */
function isOwn(scan: Scan, sentence: Sentence, noun: number): boolean {
  if (!isPluralNoun(scan, sentence, noun)) return false;
  const { counted, grammar } = scan.lexicon;
  let index = noun - 1;
  while (index >= sentence.firstToken && counted.tally.determiners.has(wordAt(scan, sentence, index))) index--;
  const before = wordAt(scan, sentence, index);
  if (index < sentence.firstToken || !(grammar.links.has(before) || counted.inside.has(before))) return true;
  return counted.tally.nouns.has(wordAt(scan, sentence, index - 1));
}
