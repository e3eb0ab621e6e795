/** Which words that may be a month's name or another word ("may", "Julio") are a month. */
import { namedBy } from "../../lexicon/things.ts";
import { phraseIn, type TimeContext, tokenAt, wordAt } from "./cursor.ts";

/**
 * "March was the month", "Marzo dejó 52 homicidios", "Abril, con 22, tuvo …": what opens a sentence as a month may, before what a
 * month is told to have. "Julio, con 22 años" is a person.
 */
function opensSentence(context: TimeContext, index: number): boolean {
  const { monthVerbs, monthDeeds, monthAdverbs, articles } = context.words;
  const before = wordAt(context, index - 1);
  if (index !== context.first && !OPENING_MARKS.has(before)) return false;
  const isAside = index === context.first && wordAt(context, index + 1) === ",";
  const isWith = WITH.has(wordAt(context, index + 2));
  if (isAside && isWith) return isCountOfThings(context, index + 3);
  const verb = pastWords(context, monthAdverbs, index + 1);
  const isDeed = index === context.first && monthDeeds.has(wordAt(context, verb));
  if (!monthVerbs.has(wordAt(context, verb)) && !isDeed) return false;
  const object = pastWords(context, monthAdverbs, verb + 1);
  if (WITH.has(wordAt(context, object))) return isCountOfThings(context, object + 1);
  const word = wordAt(context, object);
  // "May topped April", "Mayo superó a abril"
  if (monthsIn(context, object) || (PERSONAL.has(word) && monthsIn(context, object + 1))) return true;
  if (isDeed) return isOfMonth(context, object);
  return articles.has(word) || MONTHS_HAVE.has(word) || tokenAt(context, object)?.kind === "number";
}

/** Words from such a verb to what no person is told to have done or been. */
const OBJECT_WITHIN = 5;

/** "Julio anotó 22 homicidios", "May remained the worst month": so many of what happens, or a month. "Julio anotó 22 puntos" is a person's. */
function isOfMonth(context: TimeContext, object: number): boolean {
  if (tokenAt(context, object)?.kind === "number") {
    const isAlone = tokenAt(context, object + 1)?.kind !== "word";
    return isAlone ? isAmongMonths(context) : namedBy(wordAt(context, object + 1), [])?.kind === "happening";
  }
  for (let index = object; index < object + OBJECT_WITHIN && tokenAt(context, index)?.kind === "word"; index++)
    if (context.words.units.get(wordAt(context, index)) === "M") return true;
  return false;
}

/** Words back among which another month is told. */
const MONTHS_BACK = 40;

/** "Entre enero y mayo hubo 1143 denuncias. Mayo aportó 353.": behind other months. */
function isAmongMonths(context: TimeContext): boolean {
  for (let index = context.first - 1; index >= Math.max(0, context.first - MONTHS_BACK); index--)
    if (monthsIn(context, index)) return true;
  return false;
}

function monthsIn({ words, tokens }: TimeContext, index: number): boolean {
  return words.months.has(tokens[index]?.bare ?? "");
}

/** Before whom a Spanish verb is done to. */
const PERSONAL: ReadonlySet<string> = new Set(["a"]);

/** Where a clause may open. */
const OPENING_MARKS: ReadonlySet<string> = new Set([",", ";", ":"]);

/** Past such words, two at most. */
function pastWords(context: TimeContext, words: ReadonlySet<string>, index: number): number {
  let past = index;
  while (past < index + 2 && words.has(wordAt(context, past))) past++;
  return past;
}

/** "Marzo aportó 353", "Julio: 12": at the opening of a sentence, where every word has a capital, a month before a small word, or a label. */
function opensAsMonth(context: TimeContext, index: number): boolean {
  const next = tokenAt(context, index + 1);
  if (index !== context.first || next === null) return false;
  if (next.kind !== "word") return next.text === ":" && isCountOfThings(context, index + 2);
  return !next.capital && context.words.unmistakableMonths.has(wordAt(context, index));
}

const WITH: ReadonlySet<string> = new Set(["with", "con"]);

/** A number, and not of years. */
function isCountOfThings(context: TimeContext, index: number): boolean {
  return tokenAt(context, index)?.kind === "number" && !context.words.units.has(wordAt(context, index + 1));
}

const MONTHS_HAVE: ReadonlySet<string> = new Set("a an its more fewer un una su mas menos".split(" "));

/** Whether a month's name standing alone is one: "may" and "march" need a capital and a word of time before them. */
export function isMonthName(context: TimeContext, index: number): boolean {
  const token = tokenAt(context, index)!;
  const previous = wordAt(context, index - 1);
  const isBehindTime = context.words.monthOpeners.has(previous);
  if (token.capital && (opensMonths(context, index) || opensSentence(context, index) || opensAsMonth(context, index)))
    return true;
  if (token.text.length <= 3 && token.folded !== "may") return isBehindTime && isCutShort(context, index);
  if (context.words.carefulMonths.has(token.folded))
    return token.capital && (isBehindTime || isNamedMonth(context, index));
  if (context.language === "en") return true;
  return !token.capital || isBehindTime;
}

/** Words from the word "month" to the month that it is told to have been. */
const NAMED_WITHIN = 5;

/** "The worst month was May": what a month is told to have been, before nothing that could be a name's second part. */
function isNamedMonth(context: TimeContext, index: number): boolean {
  const { monthVerbs, monthDeeds, units } = context.words;
  const verb = wordAt(context, index - 1);
  if (tokenAt(context, index + 1)?.capital === true || !(monthVerbs.has(verb) || monthDeeds.has(verb))) return false;
  for (let back = index - 2; back >= index - NAMED_WITHIN; back--)
    if (units.get(wordAt(context, back)) === "M") return true;
  return false;
}

/** "Jan-Feb", "May to March": another month stands at the other end of the range. */
function opensMonths(context: TimeContext, index: number): boolean {
  const join = phraseIn(context, context.words.rangeJoins, index + 1);
  const at = join === null ? index : join.end;
  return at > index && context.words.months.has(wordAt(context, at)) && context.tokens[at]!.capital;
}

/** "after Feb", "desde nov.": three letters that no name follows. */
export function isCutShort(context: TimeContext, index: number): boolean {
  const [token, next] = [tokenAt(context, index)!, tokenAt(context, index + 1)];
  if (next?.text === "." && !next.spaced) return true;
  return context.language === "en" && token.capital && (next === null || !next.capital);
}
