import type { Attitude, AttitudeForm } from "../../lexicon/attitudes.ts";
import type { Speaker } from "../../model/index.ts";
import { quoteOfSpan, speakerOf, timeAt } from "../speech/speakers.ts";
import type { AttributedWords } from "./attributions.ts";
import { beforeAdverbs, type Ground, isAdverb, isPluralSubject, isTime, withoutMarks } from "./cues.ts";
import { endOfContent } from "./ends.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";
import { dropped, gerundSpeaker } from "./tacit.ts";

/**
 * What somebody is said to hold, want, plan, praise or blame by the word at a token: a verb ("criticized the law"), an
 * adjective behind "be" ("is convinced that …") or a noun behind whose it is ("Pérez's promise to …"). `said` is who has
 * been given as speaking in the sentence so far: the subject of verbs joined by "and".
 */
export function readAttitude(ground: Ground, index: number, said: Speaker | null): AttributedWords | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index]!;
  if (token.kind !== "word" || (token.capital && (index > ground.sentence.firstToken || lexicon.language === "en")))
    return null;
  if (!isSpelled(ground, index)) return null;
  const { verbs, adjectives, nouns } = lexicon.attitudes;
  const form = verbs.get(token.folded);
  const verb = form === undefined ? null : byVerb(ground, { index, form }, said);
  if (verb !== null) return verb;
  const adjective = adjectives.get(token.folded);
  if (adjective !== undefined && isCopula(ground, beforeAdverbs(ground, index)))
    return attitudeFrom(ground, { index, attitude: adjective, speaker: subjectFor(ground, index, said) });
  const noun = nouns.get(token.folded);
  return noun === undefined ? null : byNoun(ground, index, noun);
}

/** "Pérez's promise to …", "la promesa del alcalde de …", "la versión de la policía es que …". */
function byNoun(ground: Ground, index: number, attitude: Attitude): AttributedWords | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const owned = lexicon.speech.possessors.has(tokens[index + 1]?.folded ?? "")
    ? phraseAfter(ground, index + 2, { withWhole: false })
    : null;
  const owner = owned === null ? null : speakerOf(ground.discourse, owned);
  const last = owner === null ? index : pastBracket(ground, owned!.end) - 1;
  const speaker = owner ?? ownerOf(ground, index);
  const isThat = isCopula(ground, last + 1) && lexicon.speech.that.has(tokens[last + 2]?.folded ?? "");
  const words = attitudeFrom(ground, { index: isThat ? last + 1 : last, attitude, speaker });
  if (words === null || !isThat) return words;
  const content = withoutMarks(ground, { first: words.content.first + 1, end: words.content.end });
  return content === null ? null : { ...words, as: "quotation", content };
}

/** "la proyección del Ministerio de Energía (ME) es que": past the short name in brackets. */
function pastBracket(ground: Ground, end: number): number {
  const { tokens } = ground.discourse.passage;
  return tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" ? end + 3 : end;
}

/** Spanish: "criticó", not "critico"; the accent tells the verb from the noun or the first person. */
function isSpelled(ground: Ground, index: number): boolean {
  const { text, folded } = ground.discourse.passage.tokens[index]!;
  if (ground.discourse.passage.lexicon.language === "en" || !folded.endsWith("o") || folded.endsWith("do")) return true;
  return text.normalize("NFC").endsWith("ó") || STRONG.test(folded);
}

/** Preterites that carry no accent: "propuso", "quiso", "sostuvo", "dijo"; gerunds end in "ndo". */
const STRONG = /(?:dijo|pus[o]|quiso|tuvo|hizo|supo|vino|dujo)$/;

function byVerb(
  ground: Ground,
  { index, form }: { readonly index: number; readonly form: AttitudeForm },
  said: Speaker | null,
): AttributedWords | null {
  const before = beforeAdverbs(ground, index);
  const { attitude } = form;
  if (form.form === "gerund" && isAdjunct(ground, before))
    return attitudeFrom(ground, { index, attitude, speaker: said ?? gerundSpeaker(ground, index) });
  if (!tells(ground, { index, form, before })) return null;
  return attitudeFrom(ground, { index, attitude, speaker: subjectFor(ground, index, said) });
}

/** Whether a word is a form of "be" or ends in one: "is", "he's", "aren't". */
function isCopula(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  return partsOf(tokens[index]?.folded ?? "").some((part) => lexicon.attitudes.copulas.has(part));
}

/** "isn't" → "is"; "he's" → "he", "'s". */
function partsOf(word: string): readonly string[] {
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  const mark = word.indexOf("'");
  return mark > 0 ? [word.slice(0, mark), word.slice(mark)] : [word];
}

const BEFORE_GERUND = new Set([
  "by",
  "while",
  "after",
  "before",
  "when",
  "for",
  "and",
  "or",
  "besides",
  "without",
  "despite",
]);

function isAdjunct(ground: Ground, before: number): boolean {
  if (before < ground.sentence.firstToken) return false;
  const { folded, kind } = ground.discourse.passage.tokens[before]!;
  return kind === "mark" ? folded === "," || folded === '"' || folded === "-" : BEFORE_GERUND.has(folded);
}

const RELATIVES = new Set(["who", "which", "that"]);
const JOINS = new Set(["and", "but", "or", "then"]);

/** Whether a form of a verb is one that tells by what stands before it: not a noun of the same form, not a passive. */
function tells(
  ground: Ground,
  { index, form, before }: { readonly index: number; readonly form: AttitudeForm; readonly before: number },
): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (before < ground.sentence.firstToken) return lexicon.language === "es" && form.form === "third";
  const { folded, kind, text } = tokens[before]!;
  const { speech, attitudes } = lexicon;
  const parts = partsOf(folded);
  const has = (words: ReadonlySet<string>) => parts.some((part) => words.has(part));
  if (form.form === "gerund") return has(attitudes.copulas);
  const isPronoun = speech.pronouns.has(parts[0]!) || ["i", "we", "you"].includes(parts[0]!) || RELATIVES.has(folded);
  if (form.form === "participle") return has(attitudes.perfects);
  if (form.form === "past" && attitudes.agents.has(tokens[index + 1]?.folded ?? "")) return false;
  if (has(attitudes.perfects)) return form.form === "past";
  if (folded === "to") return false;
  if (has(attitudes.modals) || parts.includes("not")) return form.form === "plain" || form.form === "infinitive";
  if (isPronoun) return true;
  if (has(attitudes.copulas) || speech.determiners.has(folded) || folded.endsWith("'s") || PREPOSITIONS.has(folded))
    return false;
  if (kind === "mark" && ![",", ")", '"', "-"].includes(text)) return false;
  if (JOINS.has(folded)) return form.form !== "plain" && (form.form === "past" || isComplement(ground, index + 1));
  if (speech.plain.has(tokens[index]!.folded) && !isPluralSubject(ground, before)) return false;
  return form.form === "past" || !isNounToo(ground, index) || isComplement(ground, index + 1);
}

/** "plans", "claims": the form is a plural noun, too; "wants" and "believes" are not. */
function isNounToo(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const word = tokens[index]!.folded;
  const bases = [word, word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return bases.some((base) => lexicon.speech.plain.has(base));
}

const PREPOSITIONS = new Set(
  "of for in on by with at from about against over under through into as than like per".split(" "),
);

/** Whether a word opens a noun phrase, clause or infinitive, as behind a verb and seldom behind a plural noun. */
function isComplement(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index];
  if (token === undefined || index >= ground.sentence.endToken) return false;
  const { speech, attitudes } = lexicon;
  if (token.kind === "mark") return token.folded === '"' || token.folded === "'";
  return (
    token.capital ||
    speech.determiners.has(token.folded) ||
    speech.pronouns.has(token.folded) ||
    attitudes.openers.has(token.folded) ||
    attitudes.infinitiveMarks.has(token.folded) ||
    OBJECTS.has(token.folded)
  );
}

const OBJECTS = new Set("him them her us me it".split(" "));

function subjectFor(ground: Ground, index: number, said: Speaker | null): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  let before = beforeAdverbs(ground, index);
  while (before > ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[before]!.folded)) before--;
  if (JOINS.has(tokens[before]?.folded ?? "")) return said;
  return subjectOf(ground, index, index + 1) ?? (lexicon.language === "es" ? dropped(ground, index) : null);
}

const OWN: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
]);

/** Whose claim or plan it is: "Pérez's recent claim", "his promise". */
function ownerOf(ground: Ground, noun: number): Speaker | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  for (let index = noun - 1; index >= Math.max(sentence.firstToken, noun - 3); index--) {
    const { folded, kind } = tokens[index]!;
    if (OWN.has(folded)) return speakerOf(discourse, { first: index, end: index + 1 });
    if (folded.endsWith("'s") || folded === "'") {
      const phrase = phraseBefore(ground, index + 1);
      return phrase === null ? null : speakerOf(discourse, phrase);
    }
    if (kind !== "word" || discourse.passage.lexicon.speech.determiners.has(folded)) return null;
  }
  return null;
}

interface AttitudeAt {
  readonly index: number;
  readonly attitude: Attitude;
  readonly speaker: Speaker | null;
}

function attitudeFrom(ground: Ground, { index, attitude, speaker }: AttitudeAt): AttributedWords | null {
  if (speaker === null) return null;
  const first = contentStart(ground, index + 1, attitude);
  if (first === null) return null;
  const content = withoutMarks(ground, { first, end: endOfContent(ground, first) });
  if (content === null) return null;
  const cue = quoteOfSpan(ground.discourse, { first: index, end: index + 1 });
  const isDemand = ground.discourse.passage.lexicon.speech.demands.has(ground.discourse.passage.tokens[index]!.folded);
  return {
    // who asks for a sum says it; what somebody wants or thinks of something is not said
    as: isDemand ? "object" : "attitude",
    kind: attitude.kind,
    content,
    opens: content.first,
    further: null,
    attribution: { speaker, cue, via: null },
    addressee: null,
  };
}

/** Where the content begins: at a clause, infinitive or object, or behind the preposition that leads to it; null where none stands. */
function contentStart(ground: Ground, index: number, { takes, links }: Attitude): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { attitudes, speech } = lexicon;
  const { endToken } = ground.sentence;
  let first = pastTime(ground, index);
  while (first < endToken && isAdverb(ground, first)) first++;
  if (first >= endToken) return null;
  const token = tokens[first]!;
  const word = token.folded;
  if (takes.has("link") && links.has(word)) return first + 1 < endToken ? first + 1 : null;
  if (INFINITIVE.test(word) && lexicon.language === "es" && takes.has("infinitive")) return first;
  if (lexicon.language === "es" && word === "a" && takes.has("object")) return first + 1 < endToken ? first + 1 : null;
  if (attitudes.infinitiveMarks.has(word)) return takes.has("infinitive") ? first : null;
  if (attitudes.openers.has(word))
    return takes.has("clause") || (takes.has("object") && word !== "that") ? first : null;
  if (token.kind === "mark") return (word === '"' || word === "'") && takes.has("object") ? first : null;
  if (speech.boundaries.has(word) || PREPOSITIONS.has(word)) return null;
  if (word.endsWith("ing") && takes.has("gerund")) return first;
  if (takes.has("object")) return first;
  return takes.has("clause") && isComplement(ground, first) ? first : null;
}

const INFINITIVE = /(?:ar|er|ir)(?:se|l[aeo]s?)?$/;

/** Past an expression of time that starts here: "voted Thursday to …". */
function pastTime(ground: Ground, index: number): number {
  const { tokens } = ground.discourse.passage;
  const start = tokens[index]?.start;
  if (start === undefined || !isTime(ground, start)) return index;
  const { type, quote } = timeAt(ground.discourse, start)!;
  // "pidió 12 años de prisión": a length is what is asked for, no time of the asking
  if (type === "duration") return index;
  const { end } = quote;
  let next = index;
  while (next < ground.sentence.endToken && tokens[next]!.start < end) next++;
  return next;
}
