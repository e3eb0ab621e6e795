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
  for (let links = 0; links < CHAIN_AT_MOST; links++) {
    while (counted.tally.determiners.has(wordAt(scan, sentence, index))) index--;
    if (!grammar.of.has(wordAt(scan, sentence, index))) break;
    noun = index - 1;
    index = noun - 1;
  }
  return noun !== null && noun >= sentence.firstToken && isSomebody(scan, scan.tokens[noun]!.folded);
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
