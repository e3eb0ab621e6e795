import type { SpeechWords } from "../../lexicon/speech.ts";
import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { quoteOfSpan, speakerOfSubject, timeAt } from "../speech/speakers.ts";
import { byObjectRelative } from "./agents.ts";
import type { AttributedWords } from "./attributions.ts";
import { type Counting, isCounter } from "./counters.ts";
import { type Ground, isFiniteVerb, TO, withoutMarks } from "./cues.ts";
import { endOfContent, endOfObject } from "./ends.ts";
import { phraseBefore } from "./phrases.ts";
import { isPassive, pastHelpers, subjectOf, WHO } from "./subjects.ts";
import { dropped } from "./tacit.ts";

/** Words between the verb and its number: "registró por tercer mes seguido una inflación de". */
const REACH = 14;
/** … behind a form that may be a plural noun: "records 40", not "records of the last 40". */
const NEAR = 3;

/**
 * "The consultancy counted 749 attacks", "CASIA midió una inflación de 5 %": whoever measures or counts has the number behind
 * the verb. Of recording the subject must be one whose work it is to count what befalls others, since any place or company
 * "recorded 40 thefts" that were done to it. Null for any other use of these verbs.
 */
export function byCount(ground: Ground, index: number): AttributedWords | null {
  const kind = countingAt(ground, index);
  if (kind === null) return null;
  const relative = byCountedRelative(ground, index, kind);
  if (relative !== null) return relative;
  if (!leadsToNumber(ground, index)) return null;
  const verb = helperOf(ground, index);
  const speaker = subjectOf(ground, verb, verb + 1) ?? dropped(ground, verb);
  if (speaker === null || !isCounter(ground, speaker, kind)) return null;
  const end = endOfObject(ground, index + 1, endOfContent(ground, index + 1));
  const content = withoutMarks(ground, { first: index + 1, end });
  return content === null ? null : countOf(ground, { verb: index, content, speaker });
}

/** "las 120 muertes que registra el observatorio", "the 309 raids that the tribunal has documented": what is counted stands before the relative. */
function byCountedRelative(ground: Ground, verb: number, kind: Counting): AttributedWords | null {
  const told = byObjectRelative(ground, verb) ?? byRelativeSubject(ground, verb);
  const speaker = told?.attribution.speaker ?? null;
  return speaker !== null && isCounter(ground, speaker, kind) && holdsNumber(ground, told!.content) ? told : null;
}

/** Words of the subject between "that" and its verb. */
const SUBJECT_AT_MOST = 8;

/** "that the tribunal has documented so far": in English the subject of the relative stands before its verb, which has no object of its own. */
function byRelativeSubject(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (lexicon.grammar.headFirst || leadsToNumber(ground, verb)) return null;
  const end = pastHelpers(ground, verb);
  let that = end - 1;
  while (that > sentence.firstToken && end - that < SUBJECT_AT_MOST && !WHO.has(tokens[that]!.folded)) that--;
  if (!WHO.has(tokens[that]!.folded) || that === end - 1) return null;
  const speaker = speakerOfSubject(discourse, { first: that + 1, end });
  const content = phraseBefore(ground, tokens[that - 1]?.text === "," ? that - 1 : that);
  return speaker === null || content === null ? null : countOf(ground, { verb, content, speaker });
}

function holdsNumber({ discourse: { passage } }: Ground, { first, end }: TokenSpan): boolean {
  const { tokens, lexicon } = passage;
  return tokens.slice(first, end).some(({ kind, folded }) => kind === "number" || lexicon.numbers.words.has(folded));
}

/** What somebody counted, given to them as the object of their verb. */
function countOf(
  ground: Ground,
  { verb, content, speaker }: { readonly verb: number; readonly content: TokenSpan; readonly speaker: Speaker },
): AttributedWords {
  const cue = quoteOfSpan(ground.discourse, { first: verb, end: verb + 1 });
  return {
    ...{ as: "object", kind: "statement", content, opens: content.first, further: null },
    ...{ attribution: { speaker, cue, via: null }, addressee: null },
  };
}

const INFINITIVE = /[aei]r(?:se)?$/;

/** Which verb of counting stands at a token as a finite verb, or an infinitive behind its helper. */
function countingAt(ground: Ground, index: number): Counting | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { speech } = lexicon;
  const word = tokens[index]!.folded;
  if (speech.toCount.has(word)) {
    if (helperOf(ground, index) === index) return null;
    return speech.recording.has(word) ? "recording" : "counting";
  }
  const kind = kindOf(speech, word);
  return kind !== null && isFiniteVerb(ground, index) && !isPassive(ground, index) ? kind : null;
}

function kindOf({ counting, recording, showing }: SpeechWords, word: string): Counting | null {
  if (counting.has(word)) return "counting";
  if (recording.has(word)) return "recording";
  return showing.has(word) ? "showing" : null;
}

/** "acaba de medir", "volvió a registrar": the verb that has the subject, or the token itself. */
function helperOf(ground: Ground, index: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.toCount.has(tokens[index]!.folded) || index - 2 < ground.sentence.firstToken) return index;
  const link = HELPERS.get(tokens[index - 2]!.folded);
  return link !== undefined && link === tokens[index - 1]!.folded ? index - 2 : index;
}

/** Verbs that with their preposition only say how recent or how often what follows is. */
const HELPERS: ReadonlyMap<string, string> = new Map([
  ...["acaba", "acaban", "acababa", "acababan"].map((word) => [word, "de"] as const),
  ...["vuelve", "vuelven", "volvio", "volvieron", "llego", "llegaron"].map((word) => [word, "a"] as const),
]);

/** Whether a number that is no time stands in the object of a verb, which is nothing searched, entered or performed. */
function leadsToNumber({ discourse, sentence }: Ground, verb: number): boolean {
  const { tokens, lexicon } = discourse.passage;
  const { numbers, speech } = lexicon;
  const isPlural = lexicon.language === "en" && tokens[verb]!.folded.endsWith("s");
  const end = Math.min(sentence.endToken, verb + 1 + (isPlural ? NEAR : REACH));
  for (let index = verb + 1; index < end; index++) {
    const { kind, folded, text, start } = tokens[index]!;
    if (text === ";" || text === ":" || speech.that.has(folded)) return false;
    // "relevó a 30 policías": of people, it took them off their post
    // … and "prevé invertir 300 millones" tells what is planned
    const isNone = lexicon.language === "es" && (TO.has(folded) || INFINITIVE.test(folded));
    if (index === verb + 1 && isNone) return false;
    if (timeAt(discourse, start) !== null || !(kind === "number" || numbers.words.has(folded))) continue;
    return !tokens.slice(index + 1, index + 4).some((token) => speech.searched.has(token.folded));
  }
  return false;
}
