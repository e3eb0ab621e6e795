import { manyNamed, namedBy } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { singularOf } from "./counted.ts";

/** Nouns of a chain of "of": "the leader of a gang of". */
const CHAIN_AT_MOST = 4;

/**
 * Whether a number only says whose somebody or something is: "the leader of a gang of 40", "los teléfonos de 40 internos". What a
 * verb does is done to the leader and the phones. "The arrest of 40" and "a group of 40" are no such.
 */
export function isOfAnother(scan: Scan, sentence: Sentence, first: number): boolean {
  const { counted, grammar } = scan.lexicon;
  let noun: number | null = null;
  let index = first - 1;
  let links = 0;
  for (; links < CHAIN_AT_MOST; links++) {
    while (counted.tally.determiners.has(wordAt(scan, sentence, index))) index--;
    if (!grammar.of.has(wordAt(scan, sentence, index))) break;
    noun = index - 1;
    index = noun - 1;
  }
  if (noun === null || noun < sentence.firstToken) return false;
  // "detained its crew of five"
  if (links === 1 && isCrew(scan, noun) && countsNothing(scan, sentence, first + 1)) return false;
  return isSomebody(scan, scan.tokens[noun]!.folded);
}

/** "A crew", "una banda": one body of people, which so many are. */
function isCrew({ tokens, lexicon }: Scan, noun: number): boolean {
  return lexicon.parties.get(tokens[noun]!.folded)?.has("group") === true && !tokens[noun]!.folded.endsWith("s");
}

/** Whether no noun stands behind a number: "a crew of five off Champerico", and not "the crew of five boats". */
function countsNothing({ tokens, lexicon }: Scan, sentence: Sentence, behind: number): boolean {
  const next = tokens[behind];
  if (behind >= sentence.endToken || next === undefined || next.kind === "mark") return true;
  const { grammar, counted } = lexicon;
  return [grammar.links, grammar.joins, counted.auxiliaries].some((words) => words.has(next.folded));
}

/** A leader, a relative, a phone; not what happens, and no measure, group or heap of what is counted. */
function isSomebody(scan: Scan, word: string): boolean {
  const { measures, offences } = scan.lexicon;
  const singular = singularOf(scan, word);
  if (measures.nouns.get(word)?.strength === "strong" || measures.containers.has(word)) return false;
  if (manyNamed(singular) !== null) return false;
  return offences.members.has(singular) || OWNED.has(namedBy(singular, [])?.kind ?? "");
}

const OWNED: ReadonlySet<string> = new Set(["people", "object"]);
