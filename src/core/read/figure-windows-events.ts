import { tokenIndexAt } from "./clauses.ts";
import type { Passage, Sentence, Span } from "./passage.ts";

/** Words before or behind a figure among which the verb that tells of it stands. */
const REACH = 24;

/** The past of narration ("lost", "destruyeron"), or the tenses of what is, was for long, has been or will be. */
export type Tense = "past" | "other";

/** The tense of the clause that tells a figure: of the verb in front of it, else of the one behind; null where no word shows it. */
export function tenseOf(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  return tenseBefore(passage, sentence, told) ?? tenseBehind(passage, sentence, told);
}

/** The tense of the verb in front of a figure. */
export function tenseBefore(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  const first = tokenIndexAt(passage.tokens, told.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    if (isStop(passage, index)) return null;
    const tense = tenseAt(passage, index);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseBehind(passage: Passage, sentence: Sentence, told: Span): Tense | null {
  const end = tokenIndexAt(passage.tokens, told.end);
  for (let index = end; index < Math.min(sentence.endToken, end + REACH); index++) {
    if (isStop(passage, index)) return null;
    const tense = tenseAt(passage, index);
    if (tense !== null) return tense;
  }
  return null;
}

function isStop({ tokens, lexicon }: Passage, index: number): boolean {
  const { text, folded } = tokens[index]!;
  return text === ";" || text === ":" || lexicon.windows.clauseJoins.has(folded);
}

/** The tense that a word gives its clause, if it is a finite verb; verbs of saying only frame what they say. */
function tenseAt(passage: Passage, index: number): Tense | null {
  const { tokens, lexicon } = passage;
  const { windows, speech, counted } = lexicon;
  const token = tokens[index]!;
  if (token.kind !== "word" || token.capital) return null;
  if (windows.notPast.has(token.folded)) return "other";
  if (windows.pluperfect.has(token.folded)) return isParticiple(passage, index + 1) ? "other" : "past";
  if (speech.sayVerbs.has(token.folded)) return null;
  const isPast = windows.pasts.has(token.folded) || windows.pastEndings.some((ending) => token.text.endsWith(ending));
  if (!isPast) return null;
  const nearest = tokens[index - 1]?.folded ?? "";
  const before = speech.helpers.has(nearest) ? (tokens[index - 2]?.folded ?? "") : nearest;
  // "were deported" is a past itself; "has deported", "to cut", "deported men" are none
  const isOther = [before, nearest].some((word) => windows.notPast.has(word) || windows.pluperfect.has(word));
  if (isOther || windows.infinitive.has(before)) return "other";
  return counted.tally.determiners.has(before) || counted.inside.has(before) ? null : "past";
}

/** A participle, or one behind an adverb: "had been", "had also lost"; "had two floods" is a past. */
function isParticiple({ tokens, lexicon }: Passage, first: number): boolean {
  const { pasts, pastEndings, notPast } = lexicon.windows;
  return [tokens[first], tokens[first + 1]].some((token, offset) => {
    if (token === undefined || token.kind !== "word") return false;
    if (offset === 1 && (tokens[first]!.kind !== "word" || !lexicon.speech.helpers.has(tokens[first]!.folded)))
      return false;
    return (
      pasts.has(token.folded) || notPast.has(token.folded) || pastEndings.some((ending) => token.text.endsWith(ending))
    );
  });
}
