import { quoteOfSpan, speakerOfSubject } from "../speech/speakers.ts";
import type { AttributedWords } from "./attributions.ts";
import { isCounter } from "./counters.ts";
import { beforeAdverbs, type Ground, isPluralSubject, withoutMarks } from "./cues.ts";
import { endOfContent } from "./ends.ts";
import { isPassive, subjectOf, WHO } from "./subjects.ts";
import { dropped } from "./tacit.ts";

/** Words between the verb and the preposition before the number: "put the number of people still behind bars at". */
const REACH = 14;
/** Words of a bound before the number. */
const BOUND_WORDS = 4;

/**
 * "Rights groups put the number at fewer than 9,000", "organisers spoke of 300", "cifraron los daños en 40 millones": verbs
 * that say how many only with their preposition and a number. Null for any other use of them.
 */
export function byRating(ground: Ground, verb: number): AttributedWords | null {
  const { discourse } = ground;
  const { speech } = discourse.passage.lexicon;
  const word = discourse.passage.tokens[verb]!.folded;
  const foreseen = forecastBehind(ground, verb);
  if (foreseen !== null) return foreseen;
  const isRevised = !speech.ratings.has(word);
  const preposition = isRevised ? revisedWith(ground, verb) : speech.ratings.get(word);
  if (preposition === undefined || isNoun(ground, verb) || isPassive(ground, verb)) return null;
  if (!leadsToNumber(ground, verb, preposition)) return null;
  const speaker = whichBefore(ground, verb) ?? subjectOf(ground, verb, verb + 1);
  const content = withoutMarks(ground, { first: verb + 1, end: endOfContent(ground, verb + 1) });
  if (speaker === null || content === null || (isRevised && !isCounter(ground, speaker, "counting"))) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return {
    ...{ as: "object", kind: "statement", content, opens: content.first, further: null },
    ...{ attribution, addressee: null },
  };
}

/** Words from a verb to the forecast that is its object. */
const FORECAST_REACH = 6;

/**
 * "The bank raised its forecast by 0.1 points to 1.8 percent", "recortó su previsión de crecimiento al 2 %": whoever makes a forecast
 * more or less states it, by what and to what.
 */
function forecastBehind(ground: Ground, verb: number): AttributedWords | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (!lexicon.speech.revisingForecasts.has(tokens[verb]!.folded) || isPassive(ground, verb)) return null;
  const last = Math.min(sentence.endToken, verb + 1 + FORECAST_REACH);
  let noun = verb + 1;
  while (noun < last && tokens[noun]!.kind === "word" && !lexicon.windows.forecasts.has(tokens[noun]!.folded)) noun++;
  if (noun >= last || tokens[noun]!.kind !== "word") return null;
  const content = withoutMarks(ground, { first: verb + 1, end: endOfContent(ground, verb + 1) });
  const isOwn = tokens.slice(verb + 1, noun).some(({ folded }) => lexicon.speech.ownership.has(folded));
  const speaker = isOwn ? (subjectOf(ground, verb, verb + 1) ?? dropped(ground, verb)) : null;
  if (speaker === null || content === null) return null;
  const attribution = { speaker, cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }), via: null };
  return {
    ...{ as: "object", kind: "statement", content, opens: content.first, further: null },
    ...{ attribution, addressee: null },
  };
}

/** "elevó a 40 la cifra", "raised the toll to 40": the preposition of a verb that changes a count; of a tax it tells what somebody did. */
function revisedWith({ discourse: { passage }, sentence }: Ground, verb: number): string | undefined {
  const { tokens, lexicon } = passage;
  const { people } = lexicon.counted;
  const preposition = lexicon.speech.revisings.get(tokens[verb]!.folded);
  // "se elevó a 40": the count itself rose
  if (preposition === undefined || tokens[verb - 1]?.folded === "se") return undefined;
  for (let index = verb + 1; index < Math.min(sentence.endToken, verb + 1 + REACH); index++) {
    const { folded, kind } = tokens[index]!;
    if (kind === "mark") return undefined;
    if (lexicon.revisions.counts.has(folded) || people.has(folded) || lexicon.measures.nouns.has(folded))
      return preposition;
  }
  return undefined;
}

/** "Retiró su cifra de 52 migrantes en", "la cifra que", "took place at": a noun is no verb. */
function isNoun(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.counted.tally.determiners.has(tokens[index - 1]?.folded ?? "")) return true;
  return lexicon.speech.plain.has(tokens[index]!.folded) && !isPluralSubject(ground, beforeAdverbs(ground, index));
}

/** "the crowd, which police put at 800": the words behind the relative pronoun are the subject. */
function whichBefore(ground: Ground, verb: number) {
  const { tokens } = ground.discourse.passage;
  for (let index = verb - 1; index > Math.max(ground.sentence.firstToken, verb - BOUND_WORDS); index--)
    if (WHO.has(tokens[index]!.folded)) {
      const subject = { first: index + 1, end: verb };
      return subject.first < verb ? speakerOfSubject(ground.discourse, subject) : null;
    }
  return null;
}

function leadsToNumber({ discourse: { passage }, sentence }: Ground, verb: number, preposition: string): boolean {
  const { tokens, lexicon } = passage;
  const last = Math.min(sentence.endToken, verb + REACH);
  for (let index = verb + 1; index < last; index++) {
    if (tokens[index]!.kind === "mark" && tokens[index]!.folded !== "-") return false;
    if (tokens[index]!.folded !== preposition) continue;
    const behind = tokens.slice(index + 1, Math.min(sentence.endToken, index + 1 + BOUND_WORDS));
    if (behind.some(({ kind, folded }) => kind === "number" || lexicon.numbers.words.has(folded))) return true;
  }
  return false;
}
