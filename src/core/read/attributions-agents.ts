import type { Speaker } from "../model/index.ts";
import type { AttributedWords } from "./attributions.ts";
import { type Ground, withoutMarks } from "./attributions-cues.ts";
import { phraseAfter, phraseBefore } from "./attributions-phrases.ts";
import type { TokenSpan } from "./people.ts";
import { quoteOfSpan, speakerOf } from "./speech-speakers.ts";

/** "the 43 arrests reported by police", "los 240 casos que fueron reportados por la Fiscalía": what an agent is said to have told. */
export function byAgent(ground: Ground, index: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const isBy = lexicon.attitudes.agents.has(tokens[index + 1]?.folded ?? "") && index + 2 < sentence.endToken;
  if (!isBy || index === sentence.firstToken || !isToldParticiple(ground, index)) return null;
  const phrase = phraseAfter(ground, index + 2, { withWhole: false });
  const speaker = phrase === null ? null : speakerOf(discourse, phrase);
  return speaker === null ? null : toldOf(ground, { verb: index, end: pastPassive(ground, index), speaker });
}

/** "el 6,7% que informó el instituto": the subject stands behind the verb, and what it told before the relative. */
export function byObjectRelative(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const that = verb - 1;
  if (!lexicon.grammar.headFirst || that <= sentence.firstToken || verb + 1 >= sentence.endToken) return null;
  if (!lexicon.speech.that.has(tokens[that]!.folded) || lexicon.speech.conjoined.has(tokens[that - 1]!.folded))
    return null;
  const { singulars, plurals } = lexicon.speech;
  const next = tokens[verb + 1]!;
  if (!singulars.has(next.folded) && !plurals.has(next.folded) && !next.capital) return null;
  const phrase = phraseAfter(ground, verb + 1, { withWhole: false });
  const speaker = phrase === null ? null : speakerOf(discourse, phrase);
  const head = phraseBefore(ground, that);
  if (phrase === null || speaker === null || head === null || speakerOf(discourse, head) !== null) return null;
  return lexicon.speech.that.has(tokens[phrase.end]?.folded ?? "")
    ? null
    : toldOf(ground, { verb, end: that, speaker });
}

/** A participle of a verb of saying; Spanish ones agree with what was said. */
function isToldParticiple(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded, kind } = tokens[index]!;
  if (kind !== "word") return false;
  if (lexicon.language === "en") return folded.endsWith("ed") && lexicon.speech.sayVerbs.has(folded);
  return PARTICIPLE.test(folded) && lexicon.speech.sayVerbs.has(folded.replace(AGREEMENT, "o"));
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
