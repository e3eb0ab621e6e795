import type { VerbForm } from "../../lexicon/verbs.ts";
import type { TokenSpan } from "./clauses.ts";
import type { Passage, Sentence } from "./passage.ts";

/**
 * A verb with the auxiliaries, adverbs and object pronouns before it. "bare": a participle or past that only the clause can
 * tell ("killed": they killed, or those killed).
 */
export interface VerbGroup extends TokenSpan {
  /** The verb itself, behind its helpers. */
  readonly verb: number;
  readonly voice: "active" | "passive" | "bare";
  readonly form: VerbForm;
  /** Its helpers, folded, in order. */
  readonly helpers: readonly string[];
  /** Passive or mutual by "se". */
  readonly isReflexive: boolean;
  readonly isPerfect: boolean;
  /** Object pronouns of Spanish: whom it happens to stands before the verb, by number. */
  readonly clitic: "one" | "many" | null;
}

/** Helpers before a verb: more than any clause has. */
const HELPERS_AT_MOST = 8;

/** The group of a verb that has these forms at these tokens. */
export function readVerbGroup(
  passage: Passage,
  sentence: Sentence,
  word: TokenSpan & { readonly forms: readonly VerbForm[] },
): VerbGroup {
  const { grammar } = passage.lexicon;
  const first = firstHelper(passage, sentence, word.first);
  const helpers = passage.tokens.slice(first, word.first).map((token) => token.folded);
  const isReflexive = grammar.reflexive !== null && helpers.includes(grammar.reflexive);
  const isPassive = word.forms.includes("participle") && helpers.some((helper) => grammar.passives.has(helper));
  const isPerfect = word.forms.includes("participle") && helpers.some((helper) => grammar.perfects.has(helper));
  const clitic = helpers.map((helper) => grammar.clitics.get(helper)).find((number) => number !== undefined) ?? null;
  const isBare = word.forms.includes("participle") && !isPassive && !isPerfect;
  return {
    first,
    end: word.end,
    verb: word.first,
    voice: isPassive ? "passive" : isBare ? "bare" : "active",
    form: isPassive || isPerfect || isBare ? "participle" : word.forms[0]!,
    helpers,
    isReflexive,
    isPerfect,
    clitic,
  };
}

function firstHelper(passage: Passage, sentence: Sentence, verb: number): number {
  let first = verb;
  while (first > sentence.firstToken && verb - first < HELPERS_AT_MOST && isHelper(passage, first - 1, verb)) first--;
  // an adverb or "to" alone does not begin a group behind a noun ("the daily killed …" is no case of it)
  return first;
}

function isHelper(passage: Passage, index: number, verb: number): boolean {
  const { grammar } = passage.lexicon;
  const token = passage.tokens[index]!;
  if (
    token.kind !== "word" ||
    (token.capital && index > 0 && passage.tokens[index - 1]!.spaced && token.folded.endsWith(grammar.adverbEnding))
  )
    return false;
  const word = token.folded;
  if (grammar.clitics.has(word)) return isClitic(passage, index, verb);
  return (
    grammar.helpers.has(word) ||
    grammar.passives.has(word) ||
    grammar.perfects.has(word) ||
    grammar.negations.has(word) ||
    word.endsWith(grammar.adverbEnding)
  );
}

/** "la mataron" has a pronoun before its verb; "la" before a noun is an article. Object pronouns stand right before the verb or its auxiliary. */
function isClitic(passage: Passage, index: number, verb: number): boolean {
  const { grammar } = passage.lexicon;
  if (index === verb - 1) return true;
  const next = passage.tokens[index + 1]!.folded;
  return grammar.perfects.has(next) || grammar.clitics.has(next) || grammar.helpers.has(next);
}
