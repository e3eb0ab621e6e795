import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { mentionsWithin, speakerOf, timeAt } from "../speech/speakers.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Ground, isCueVerb, OPENERS } from "./cues.ts";
import { phraseBefore } from "./phrases.ts";
import { isPluralVerb, JOINS, subjectOf, tokensOf, WHO } from "./subjects.ts";

/** "…, adding that …", "with its spokesman saying …": said by the subject of the sentence, or by whom it stands behind. */
export function gerundSpeaker(ground: Ground, index: number): Speaker | null {
  const { discourse, sentence } = ground;
  const isNamed =
    discourse.passage.tokens[index - 1]!.capital &&
    timeAt(discourse, discourse.passage.tokens[index - 1]!.start) === null;
  if (isNamed) return subjectOf(ground, index, index + 1);
  return (
    ground.speaking() ??
    sentenceSubject(ground, index) ??
    firstNamed(ground, index) ??
    speakerOf(discourse, { first: sentence.firstToken, end: Math.min(index, sentence.firstToken + 3) })
  );
}

/**
 * The subject that a verb leaves out: "Confirmó además que …" is said by whoever spoke last, "and added that …" by the
 * subject of the clause before it.
 */
export function dropped(ground: Ground, verb: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  let before = verb - 1;
  while (before >= ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[before]!.folded)) before--;
  if (lexicon.language === "es" && opensClause(ground, verb, before)) return speakerSoFar(ground, verb);
  const join = tokens[before]?.folded ?? "";
  const isJoin =
    JOINS.has(join) ||
    SUBORDINATORS.has(join) ||
    (WHO.has(join) && lexicon.speech.conjoined.has(tokens[before - 1]?.folded ?? ""));
  if (!isJoin) return null;
  return ground.speaking() ?? firstSubject(ground, verb) ?? sentenceSubject(ground, verb) ?? firstNamed(ground, verb);
}

/** Whether nothing that could be a subject stands before a verb: "Confirmó", "Además, confirmó", "El martes confirmó", "En su informe confirmó". */
function opensClause(ground: Ground, verb: number, before: number): boolean {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const { firstToken } = sentence;
  if (before < firstToken) return true;
  if (verb - firstToken > OPENING_AT_MOST) return false;
  const end = tokens[before]!.text === "," ? before : before + 1;
  const inner = phraseBefore(ground, end);
  if (inner === null) return end <= firstToken + 1;
  const isGoverned = inner.first > firstToken && lexicon.speech.prepositions.has(tokens[inner.first - 1]!.folded);
  const phrase = isGoverned ? { first: inner.first - 1, end } : inner;
  const isTime = timeAt(discourse, tokens[end - 1]!.start) !== null;
  const opener = tokens[phrase.first]!.folded;
  const isAdverbial = isTime || lexicon.speech.prepositions.has(opener) || lexicon.names.functionWords.has(opener);
  return isAdverbial && !lexicon.speech.determiners.has(opener) ? phrase.first <= firstToken + 1 : isTime;
}

const OPENING_AT_MOST = 12;

/** Whoever spoke last; behind a singular verb somebody who is one: "enfatizó" is not said by "algunos representantes". */
export function speakerSoFar(ground: Ground, verb: number): Speaker | null {
  const { passage, lastSpeaker, lastPerson } = ground.discourse;
  const isPlural = isPluralVerb(ground, verb);
  const { singulars } = passage.lexicon.speech;
  const isOne = (speaker: Speaker) =>
    speaker.kind === "person" ||
    speaker.kind === "organization" ||
    singulars.has(speaker.name.slice(0, speaker.name.indexOf(" ")).toLowerCase());
  const { topic, lastBody } = ground.discourse;
  if (topic?.kind === "person" && !isPlural) return topic;
  const fits = lastSpeaker !== null && (isPlural || isOne(lastSpeaker));
  return fits ? lastSpeaker : (lastPerson ?? lastSpeaker ?? lastBody);
}

/** The subject of the first cue of a sentence. */
function firstSubject(ground: Ground, verb: number): Speaker | null {
  const { firstToken } = ground.sentence;
  for (let index = firstToken + 1; index < Math.min(verb, firstToken + 12); index++)
    if (isCueVerb(ground, index)) return subjectOf(ground, index, index + 1);
  return null;
}

/** Spanish goes on behind them with the subject of the main clause: "…, aunque consideran que …". */
const SUBORDINATORS = new Set(["aunque", "porque", "pues", "mientras"]);

/** The person or body that a sentence begins with: the subject of its verbs joined by "and". */
function firstNamed(ground: Ground, verb: number): Speaker | null {
  const { discourse, sentence } = ground;
  const [first] = mentionsWithin(discourse, {
    first: sentence.firstToken,
    end: Math.min(verb, sentence.firstToken + 6),
  });
  if (first === undefined || (first.kind !== "person" && first.kind !== "organization")) return null;
  return speakerOf(discourse, { first: sentence.firstToken, end: firstFrom(discourse.passage.tokens, first.end) });
}

/** The noun phrase with which a sentence begins, up to its first verb: the subject of what is joined to that by "and" or a gerund. */
function sentenceSubject(ground: Ground, before: number): Speaker | null {
  const { discourse } = ground;
  const { tokens, lexicon } = discourse.passage;
  const first = pastOpening(ground, before);
  const opener = tokens[first]!;
  const isPhrase = lexicon.speech.determiners.has(opener.folded) || lexicon.speech.pronouns.has(opener.folded);
  if (!isPhrase && !opener.capital) return null;
  let end = first + 1;
  while (end < before && end - first < 12 && !endsSubject(ground, end)) end++;
  if (end === before || (tokens[end]!.kind === "mark" && tokens[end]!.text !== ",")) return null;
  const named = tokens[end]!.text === "," ? appositionAt(ground, end) : null;
  return speakerOf(discourse, named ?? { first, end });
}

/** Past a time or adjunct that a comma sets off at the head of a sentence: "Ese viernes, …", "En la sede del banco, …". */
function pastOpening(ground: Ground, before: number): number {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const first = sentence.firstToken;
  const isTime = [first, first + 1].some((index) => timeAt(discourse, tokens[index]?.start ?? 0) !== null);
  const { folded } = tokens[first]!;
  if (!isTime && !lexicon.speech.prepositions.has(folded) && !OPENERS.has(folded)) return first;
  for (let index = first + 1; index < Math.min(before, first + OPENING_AT_MOST); index++)
    if (tokens[index]!.text === "," && index + 1 < before) return index + 1;
  return first;
}

/** "El ministro de Trabajo, Pablo Mieres, dialogó …": the name behind the comma that the office is. */
function appositionAt(ground: Ground, comma: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  const [mention] = mentionsWithin(ground.discourse, { first: comma + 1, end: comma + 2 });
  if (mention?.kind !== "person" || mention.start !== tokens[comma + 1]!.start) return null;
  return tokensOf(ground, mention);
}

function endsSubject(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index]!;
  if (token.kind === "mark") return token.text !== "-" && token.text !== ".";
  if (token.capital) return false;
  const { speech, attitudes } = lexicon;
  const form = attitudes.verbs.get(token.folded)?.form;
  return (
    speech.helpers.has(token.folded) ||
    attitudes.copulas.has(token.folded) ||
    speech.sayVerbs.has(token.folded) ||
    (form !== undefined && form !== "plain") ||
    attitudes.finiteEndings.test(token.text.normalize("NFC"))
  );
}
