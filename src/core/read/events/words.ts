import type { EventFrame, EventTrigger, TriggerForm } from "../../lexicon/events.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { VerbForm } from "../../lexicon/verbs.ts";
import type { TokenSpan } from "../text/clauses.ts";
import { isLandmark, type Passage, type Sentence } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/** A word of a sentence that can tell an event, read as a verb in these forms or as a noun. */
export interface EventWord extends TokenSpan {
  readonly frame: EventFrame;
  /** Empty for a noun. More than one where only the clause can tell ("killed": past or participle). */
  readonly forms: readonly VerbForm[];
}

/** The words of a sentence that can tell an event, in order. */
export function readEventWords(passage: Passage, sentence: Sentence): readonly EventWord[] {
  const words: EventWord[] = [];
  const { triggers } = passage.lexicon.events;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (!isLandmark(passage, index, LANDMARK.events)) continue;
    const found = phraseAt(triggers, passage.tokens, { index, end: sentence.endToken });
    if (found === null) continue;
    const word = wordFrom(passage, sentence, { trigger: found.value, span: { first: index, end: found.end } });
    if (word === null) continue;
    words.push(word);
    index = found.end - 1;
  }
  return words;
}

interface Found {
  readonly trigger: EventTrigger;
  readonly span: TokenSpan;
}

function wordFrom(passage: Passage, sentence: Sentence, { trigger, span }: Found): EventWord | null {
  const { verb, noun } = trigger;
  const token = passage.tokens[span.first]!;
  const forms = verb === null ? [] : spelledForms(passage, verb.forms, token);
  const around = contextOf(passage, sentence, span);
  const isVerb =
    forms.length > 0 &&
    (noun === null && !isBase(passage, forms)
      ? !isDescribing(passage, forms, around)
      : isVerbHere(passage, forms, around));
  if (isVerb && verb !== null) return { ...span, frame: verb.frame, forms };
  return noun === null || (around.before === null && around.after === null)
    ? null
    : { ...span, frame: noun, forms: [] };
}

/** The forms that the spelling allows: "arrestó" is a verb and "arresto" a noun, unless the text has no accents at all. */
export function spelledForms(passage: Passage, forms: readonly TriggerForm[], token: Token): readonly VerbForm[] {
  const isAccented = token.spelled !== token.folded;
  const fits = passage.hasAccents ? forms.filter(({ accented }) => accented === isAccented) : forms;
  return [...new Set(fits.map(({ form }) => form))];
}

/** English "attack", "station" and "storms" are as likely nouns: they are read as verbs only before an object. */
function isBase(passage: Passage, forms: readonly VerbForm[]): boolean {
  return !passage.lexicon.grammar.headFirst && forms.every((form) => form === "present" || form === "infinitive");
}

interface Context {
  readonly before: Token | null;
  readonly after: Token | null;
  /** Only the token before stands between it and the sentence's start. */
  readonly opensSentence: boolean;
  /** The two tokens before stand apart by a determiner or preposition, as before a noun. */
  readonly isNounPlace: boolean;
  /** What follows can be a verb's object. */
  readonly opensObject: boolean;
}

function contextOf(passage: Passage, sentence: Sentence, { first, end }: TokenSpan): Context {
  const { tokens, lexicon } = passage;
  const { grammar } = lexicon;
  const before = first > sentence.firstToken ? tokens[first - 1]! : null;
  const after = end < sentence.endToken ? tokens[end]! : null;
  const word = before?.folded ?? "";
  const isNounPlace =
    grammar.determiners.has(word) ||
    grammar.of.has(word) ||
    (grammar.links.has(word) && word !== "to") ||
    lexicon.events.modifiers.has(word) ||
    word.endsWith("'s");
  const opensSentence = first <= sentence.firstToken + 1;
  return { before, after, opensSentence, isNounPlace, opensObject: after !== null && opensNounPhrase(passage, after) };
}

function opensNounPhrase({ lexicon }: Passage, token: Token): boolean {
  const { grammar, parties, numbers, events } = lexicon;
  const word = token.folded;
  if (grammar.personal.has(word) || grammar.determiners.has(word) || grammar.pronouns.has(word)) return true;
  if (token.kind === "number" || numbers.words.has(word) || events.hedges.has(word)) return true;
  return token.kind === "word" && (token.capital || parties.has(word)) && !grammar.links.has(word);
}

/** A participle between an article and its noun only describes ("the kidnapped journalist"), or is one ("los capturados"). */
function isDescribing(
  { lexicon }: Passage,
  forms: readonly VerbForm[],
  { before, after, opensSentence }: Context,
): boolean {
  if (!forms.includes("participle")) return false;
  const { headFirst } = lexicon.grammar;
  // "los dos detenidos" are people; "Dos detenidos en Madrid" were arrested
  if (headFirst && before !== null && !opensSentence && isNumber(lexicon, before)) return true;
  const isBeforeNoun = !headFirst && after !== null && lexicon.parties.has(after.folded);
  const opens = before === null || isNumber(lexicon, before);
  return (opens && isBeforeNoun) || (before !== null && DESCRIBED.has(before.folded));
}

function isNumber({ numbers }: Passage["lexicon"], token: Token): boolean {
  return token.kind === "number" || numbers.words.has(token.folded);
}

/** Articles and the like in both languages, behind which a participle is no verb. */
const DESCRIBED: ReadonlySet<string> = new Set(
  "the a an this that these those his her its their el la los las un una unos unas este esta estos estas ese esa esos esas su sus del al".split(
    " ",
  ),
);

/** Of a word that is a noun too: whether a subject can stand before it and an object behind it does. */
function isVerbHere(passage: Passage, forms: readonly VerbForm[], around: Context): boolean {
  const { before, opensObject, isNounPlace } = around;
  const { helpers, pronouns } = passage.lexicon.grammar;
  const word = before?.folded ?? "";
  if (forms.includes("infinitive") && (word === "to" || (helpers.has(word) && !isNounPlace))) return true;
  if (isNounPlace && !(forms.includes("gerund") && opensObject && !passage.lexicon.grammar.determiners.has(word)))
    return false;
  if (forms.includes("past") && before !== null && !opensObject) return passage.lexicon.grammar.reflexive === word;
  if (before === null || before.kind === "mark") return forms.includes("gerund") && opensObject;
  return opensObject || pronouns.has(word);
}
