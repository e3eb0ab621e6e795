import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { quoteOfSpan, speakerOf, timeAt } from "../speech/speakers.ts";
import type { AttributedWords } from "./attributions.ts";
import { type Counting, isCounter } from "./counters.ts";
import { type Ground, withoutMarks } from "./cues.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";

/** "the 43 arrests reported by police", "los 240 casos que fueron reportados por la Fiscalía": what an agent is said to have told. */
export function byAgent(ground: Ground, index: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const isBy = lexicon.attitudes.agents.has(tokens[index + 1]?.folded ?? "") && index + 2 < sentence.endToken;
  const told = isBy && index > sentence.firstToken ? participleOf(ground, index) : null;
  if (told === null) return null;
  const phrase = phraseAfter(ground, index + 2, { withWhole: false });
  const speaker = phrase === null ? null : speakerOf(discourse, phrase);
  const isNone = speaker === null || (told !== "saying" && !isCounter(ground, speaker, told));
  return isNone ? null : toldOf(ground, { verb: index, end: pastPassive(ground, index), speaker });
}

/**
 * "el 6,7% que informó el instituto", "las 309 tomas que ha documentado hasta ahora el tribunal": the subject stands behind the
 * verb, and what it told before the relative.
 */
export function byObjectRelative(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const that = pastPerfect(ground, verb) - 1;
  if (!lexicon.grammar.headFirst || that <= sentence.firstToken || verb + 1 >= sentence.endToken) return null;
  if (!lexicon.speech.that.has(tokens[that]!.folded) || lexicon.speech.conjoined.has(tokens[that - 1]!.folded))
    return null;
  const { singulars, plurals, prepositions } = lexicon.speech;
  const first = pastTimes(ground, verb + 1);
  const next = tokens[first];
  if (next === undefined || first >= sentence.endToken) return null;
  // "que ha contado en la costa el instituto"
  const isOpened = singulars.has(next.folded) || plurals.has(next.folded) || prepositions.has(next.folded);
  if (!isOpened && !next.capital) return null;
  const phrase = phraseAfter(ground, first, { withWhole: false });
  const speaker = phrase === null ? null : speakerOf(discourse, phrase);
  const head = phraseBefore(ground, that);
  if (phrase === null || speaker === null || head === null || speakerOf(discourse, head) !== null) return null;
  return lexicon.speech.that.has(tokens[phrase.end]?.folded ?? "")
    ? null
    : toldOf(ground, { verb, end: that, speaker });
}

/** Before the helper of a perfect and "ya": "que ya ha documentado". */
function pastPerfect({ discourse: { passage }, sentence }: Ground, verb: number): number {
  const { tokens, lexicon } = passage;
  let first = verb;
  while (first > sentence.firstToken && lexicon.attitudes.perfects.has(tokens[first - 1]!.folded)) first--;
  return first > sentence.firstToken && lexicon.windows.already.has(tokens[first - 1]!.folded) ? first - 1 : first;
}

/** Past the times that stand between a verb and its subject: "que informó ayer el", "que ha contado hasta ahora la". */
function pastTimes({ discourse, sentence }: Ground, first: number): number {
  const { tokens, lexicon } = discourse.passage;
  let index = first;
  while (index < sentence.endToken) {
    const isOpened = lexicon.speech.prepositions.has(tokens[index]!.folded) && index + 1 < sentence.endToken;
    const time =
      timeAt(discourse, tokens[index]!.start) ?? (isOpened ? timeAt(discourse, tokens[index + 1]!.start) : null);
    if (time === null) return index;
    while (index < sentence.endToken && tokens[index]!.start < time.quote.end) index++;
  }
  return index;
}

/** Which verb a participle is of; Spanish ones agree with what was said or counted. */
function participleOf(ground: Ground, index: number): "saying" | Counting | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded, kind } = tokens[index]!;
  const isOne = lexicon.language === "en" ? folded.endsWith("ed") : PARTICIPLE.test(folded);
  if (kind !== "word" || !isOne) return null;
  const { speech } = lexicon;
  const word = lexicon.language === "en" ? folded : folded.replace(AGREEMENT, "o");
  if (speech.sayVerbs.has(word)) return "saying";
  return speech.counting.has(word) ? "counting" : speech.recording.has(word) ? "recording" : null;
}

const PARTICIPLE = /(?:ad|id|ich|ist|uest|rit)[oa]s?$/;
const AGREEMENT = /[oa]s?$/;

/** Where what was told ends: before "were", "que fueron", "have been". */
function pastPassive(ground: Ground, participle: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  const { copulas, perfects } = lexicon.attitudes;
  let end = participle;
  const isVerb = (word: string) => copulas.has(word) || perfects.has(word) || lexicon.speech.that.has(word);
  while (end > ground.sentence.firstToken && isVerb(tokens[end - 1]!.folded)) end--;
  return end;
}

function toldOf(
  ground: Ground,
  { verb, end, speaker }: { readonly verb: number; readonly end: number; readonly speaker: Speaker },
): AttributedWords | null {
  const phrase: TokenSpan | null = phraseBefore(ground, end);
  const content = phrase === null ? null : withoutMarks(ground, phrase);
  if (content === null) return null;
  const cue = quoteOfSpan(ground.discourse, { first: verb, end: verb + 1 });
  return {
    ...{ as: "object", kind: "statement", content, opens: content.first, further: null },
    ...{ attribution: { speaker, cue, via: null }, addressee: null },
  };
}
