import { deedOfMeasure, knownDeed } from "../../lexicon/deeds.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { namedBy } from "../../lexicon/things.ts";
import type { TimeExpression } from "../../model/index.ts";
import { isNumeral } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { isLandmark, type Passage, type Sentence, type Span, sentenceAt } from "../text/passage.ts";

/** Whether a time dates a report rather than what it tells: "a May 13 report", "un informe del 13 de mayo". */
export function datesReport(passage: Passage, time: TimeExpression): boolean {
  const sentence = sentenceAt(passage, time.quote.start)!;
  const { speech } = passage.lexicon;
  const { documents, carriers } = speech;
  if (datesIssue(passage, sentence, time)) return true;
  const after = firstFrom(passage.tokens, time.quote.end);
  const before = firstFrom(passage.tokens, time.quote.start) - 1;
  for (let index = before - 2; index <= after + 1; index++) {
    const isOutside = index <= before || index >= after;
    if (!isOutside || index < sentence.firstToken || index >= sentence.endToken) continue;
    const word = passage.tokens[index]!.folded;
    if ((documents.has(word) || carriers.has(word)) && !isCounted(passage, index)) return true;
    if (index <= before && isTallyQuoted(passage, index)) return true;
    if (index === before - 1 && speech.tallies.has(word) && endsCount(passage, before)) return true;
  }
  return false;
}

/** Words from a verb of putting out to its day, or to the noun of what is put out. */
const ISSUE_WITHIN = 6;

/** "The balance released on Thursday", "presentó este lunes los resultados", "published its figures on Tuesday": when a tally came out. */
function datesIssue(passage: Passage, sentence: Sentence, { quote, window }: TimeExpression): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, quote.start);
  const next = firstFrom(tokens, quote.end);
  // a month is what a tally is of; "Tuesday's attack" is content
  const isDay = window !== null && window.from?.length === 10 && window.from === window.to;
  if (!isDay || tokens[next - 1]!.folded !== tokens[next - 1]!.bare) return false;
  // "its results for April", "las cifras de mayo": what they are of
  if ([first - 1, first].some((index) => COVERS.has(tokens[index]?.folded ?? ""))) return false;
  const within = first - sentence.firstToken <= 2 ? ISSUE_WITHIN : BESIDE;
  const isVerb = (index: number) => lexicon.windows.issuing.has(tokens[index]!.folded);
  const verb =
    wordThat(passage, { from: first - 1, to: Math.max(sentence.firstToken, first - ISSUE_WITHIN), holds: isVerb }) ??
    wordThat(passage, { from: next, to: Math.min(sentence.endToken - 1, next + within), holds: isVerb });
  if (verb === null) return false;
  const holds = (index: number) => lexicon.windows.issues.has(tokens[index]!.folded) && !goesOn(passage, index);
  const isFound = (from: number, to: number) => wordThat(passage, { from, to, holds }) !== null;
  const last = Math.min(sentence.endToken - 1, Math.max(verb, next - 1) + ISSUE_WITHIN);
  if (isFound(verb - 1, Math.max(sentence.firstToken, verb - ISSUE_WITHIN))) return true;
  return verb < first ? isFound(verb + 1, first - 1) || isFound(next, last) : isFound(verb + 1, last);
}

/** Between a tally and the days that it is of. */
const COVERS: ReadonlySet<string> = new Set(
  "of for from since during through until de del desde durante entre hasta sobre".split(" "),
);

/** Words from a time in the middle of a sentence to the verb behind it. */
const BESIDE = 1;

/** The first token from one to another, forwards or backwards, for which a test holds; null past a mark or a number. */
function wordThat(
  passage: Passage,
  { from, to, holds }: { readonly from: number; readonly to: number; readonly holds: (index: number) => boolean },
): number | null {
  const step = from <= to ? 1 : -1;
  for (let index = from; step * (to - index) >= 0; index += step) {
    if (passage.tokens[index]?.kind !== "word" || isNumeral(passage, index)) return null;
    if (holds(index)) return index;
    if (opensContent(passage, index)) return null;
  }
  return null;
}

/** Where what a tally tells, or another deed, begins: "that", "and", and a verb of saying, which the tally's own noun is not. */
function opensContent(passage: Passage, index: number): boolean {
  const { speech, counted, windows } = passage.lexicon;
  const { folded } = passage.tokens[index]!;
  if (speech.that.has(folded) || counted.and.has(folded)) return true;
  return isSaying(passage, index) && !windows.issues.has(folded) && !windows.issuing.has(folded);
}

/** "The results and freed 12 hostages", "los datos de 12 personas": behind the noun another deed, or whom it is of. */
function goesOn(passage: Passage, noun: number): boolean {
  const { tokens, lexicon } = passage;
  const behind = tokens[noun + 1]?.folded ?? "";
  if (lexicon.counted.and.has(behind)) return true;
  return lexicon.counted.inside.has(behind) && tokens[noun + 2] !== undefined && isNumeral(passage, noun + 2);
}

/** "Según el conteo del 28 de febrero", "according to the tally of 28 February", "según el corte del …" (and not "la Corte"). */
function isTallyQuoted({ tokens, lexicon }: Passage, noun: number): boolean {
  const { speech, counted } = lexicon;
  const { folded } = tokens[noun]!;
  const isCut = speech.cutoffs.get(folded) === (tokens[noun - 1]?.folded ?? "");
  if (!isCut && !speech.tallies.has(folded)) return false;
  const first = counted.tally.determiners.has(tokens[noun - 1]?.folded ?? "") ? noun - 2 : noun - 1;
  return speech.accordingTo.some((words) =>
    words.every((word, at) => tokens[first - words.length + 1 + at]?.folded === word),
  );
}

/** "The count to 28 February", "el conteo al 28 de febrero". */
function endsCount({ tokens, lexicon }: Passage, index: number): boolean {
  const { folded } = tokens[index]!;
  return lexicon.windows.runsTo.has(folded);
}

/** Words from a number to the noun that it counts: "318 missing-person reports". */
const COUNTED_WITHIN = 4;

/** "318 disappearance reports since 1 January": what is counted dates nothing. */
function isCounted(passage: Passage, noun: number): boolean {
  const { tokens, lexicon } = passage;
  if (!tokens[noun]!.folded.endsWith("s")) return false;
  if (isReportOf(passage, noun)) return true;
  for (let index = noun - 1; index >= Math.max(0, noun - COUNTED_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind === "number" || lexicon.numbers.words.has(folded)) return true;
    if (kind === "mark" && folded !== "-") return false;
  }
  return false;
}

/** How many words a clause of saying may be long. */
const SAYING_REACH = 80;

/** Whether a time is that of saying what stands at `told` ("said on Monday that 12 …", "El martes la policía informó que 12 …"). */
export function datesSaying(
  passage: Passage,
  at: { readonly sentence: Sentence; readonly time: TimeExpression; readonly told: Span },
): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, at.time.quote.start);
  const isBehind = (index: number) =>
    index >= at.sentence.firstToken &&
    isSaying(passage, index) &&
    !opensStart(passage, index) &&
    !takesHold(passage, index, at);
  // "60 traders reported extortion in October": they are the counted, and what they did is when
  if (isSayer(passage, at)) return false;
  // "respondieron el miércoles con 18 atentados": what they did, and not what they said
  const next = tokens[firstFrom(tokens, at.time.quote.end)]?.folded ?? "";
  if (lexicon.grammar.with.has(next) && at.told.start > at.time.quote.end) return false;
  // "said that on Monday 12 …" dates what was said
  const isContent = lexicon.speech.that.has(tokens[first - 1]?.folded ?? "");
  if (isBehind(first - 1) || (isBehind(first - 2) && !isContent) || closesSaying(passage, at)) return true;
  if (isOfSource(passage, at)) return true;
  let isSaid = false;
  const last = Math.min(at.sentence.endToken, first + SAYING_REACH);
  for (let index = first; index < last && tokens[index]!.start < at.told.start; index++) {
    if (isSaying(passage, index) || lexicon.speech.clauseVerbs.has(tokens[index]!.folded)) isSaid = true;
    else if (isSaid && lexicon.speech.that.has(tokens[index]!.folded)) return true;
  }
  return false;
}

/** "el incendio declarado el viernes": a participle that says when something began, not "ha declarado el viernes". */
function opensStart({ tokens, lexicon }: Passage, index: number): boolean {
  const { starting, tenses } = lexicon.windows;
  return starting.has(tokens[index]!.folded) && tenses.get(tokens[index - 1]?.folded ?? "") !== "perfect";
}

/** Words from the time to the number that a verb of seizing takes: "unos", "más de". */
const OBJECT_WITHIN = 3;

/** "aseguraron el lunes 42 kilos": what a verb that also says takes right behind its time was seized, "aseguró el lunes que" aside. */
function takesHold(
  { tokens, lexicon }: Passage,
  verb: number,
  { time, told }: { readonly time: TimeExpression; readonly told: Span },
): boolean {
  if (knownDeed(lexicon.language, tokens[verb]!.spelled) !== deedOfMeasure("seizures")) return false;
  const first = firstFrom(tokens, time.quote.end);
  if (told.start < time.quote.end) return false;
  for (let index = first; index < tokens.length && tokens[index]!.start < told.start; index++) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark" || lexicon.speech.that.has(folded) || index - first >= OBJECT_WITHIN) return false;
  }
  return true;
}

/** Words from a number to the verb of those whom it counts. */
const SAYERS_AT_MOST = 4;

/** Whether the counted say what their time dates: nothing but their noun stands between the number and the verb. */
function isSayer(passage: Passage, { time, told }: { readonly time: TimeExpression; readonly told: Span }): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, told.end);
  for (let index = first; index <= first + SAYERS_AT_MOST && index < tokens.length; index++) {
    const { kind, capital, folded, start } = tokens[index]!;
    if (start >= time.quote.start || kind !== "word" || capital) return false;
    if (index > first && isSaying(passage, index)) return true;
    if (lexicon.counted.tally.determiners.has(folded) || lexicon.places.inside.has(folded)) return false;
  }
  return false;
}

/** "según datos divulgados esta semana", "according to figures released on Monday": when the source came out. */
function isOfSource(
  { tokens, lexicon }: Passage,
  { sentence, time, told }: { readonly sentence: Sentence; readonly time: TimeExpression; readonly told: Span },
): boolean {
  const first = firstFrom(tokens, time.quote.start);
  let isOut = false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - SAYER_REACH); index--) {
    const { kind, folded, start } = tokens[index]!;
    if (kind === "mark" || kind === "number" || (start < told.end && told.start <= start)) return false;
    isOut ||= lexicon.windows.published.has(folded);
    if (isOut && lexicon.speech.accordingTo.some((cue) => cue.every((word, at) => tokens[index + at]?.folded === word)))
      return true;
  }
  return false;
}

/** How many words may stand between a verb of saying and its time: who says it, to whom, where. */
const SAYER_REACH = 12;

/** "informó la Policía el lunes.", "said in a statement on Monday that …": nothing but sayer and listeners between verb and time. */
function closesSaying(
  passage: Passage,
  { sentence, time, told }: { readonly sentence: Sentence; readonly time: TimeExpression; readonly told: Span },
): boolean {
  const { tokens, lexicon } = passage;
  const next = tokens[firstFrom(tokens, time.quote.end)];
  const isLast = next === undefined || next.start >= sentence.end || next.kind === "mark";
  const first = firstFrom(tokens, time.quote.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - SAYER_REACH); index--) {
    const { kind, folded, start } = tokens[index]!;
    if (isSaying(passage, index)) return told.end <= start || isLast || lexicon.speech.that.has(next.folded);
    const isOther = lexicon.windows.pasts.has(folded) || lexicon.windows.tenses.has(folded);
    const isNumber = kind === "number" || lexicon.numbers.words.has(folded);
    // "said after its agents pried it open on 9 November": of what the clause behind the saying tells
    if (AFTER.has(folded) && !lexicon.counted.tally.determiners.has(tokens[index - 1]?.folded ?? "")) return false;
    if (isNumber || (kind === "mark" && folded !== "-") || lexicon.speech.that.has(folded) || isOther) return false;
  }
  return false;
}

/** Open a clause or phrase about what came before the saying. */
const AFTER: ReadonlySet<string> = new Set("after since when while as tras cuando mientras despues luego".split(" "));

/** A verb that says by itself; "held on Sunday" does not, though "held that" does. */
export function isSaying(passage: Passage, index: number): boolean {
  if (passage.tokens[index] === undefined || !isLandmark(passage, index, LANDMARK.saying)) return false;
  if (isCounted(passage, index)) return false;
  return (
    !isHedge(passage, index) &&
    !isKindOfPlace(passage, index) &&
    !isNoVerb(passage, index) &&
    !isCompound(passage, index) &&
    !isOfCount(passage, index)
  );
}

/** "Population estimate for Belize": the noun, behind what is estimated and before where; nobody says it. */
function isOfCount({ tokens, lexicon }: Passage, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (lexicon.counted.headFirst || before === undefined || next === undefined) return false;
  if (!lexicon.measures.nouns.has(before.folded)) return false;
  return next.text === ":" || next.folded === "for" || lexicon.counted.inside.has(next.folded);
}

/** "Disappearance reports", "missing-person reports": the noun, behind what is reported. */
function isReportOf({ tokens, lexicon }: Passage, index: number): boolean {
  if (lexicon.counted.headFirst || tokens[index]!.folded !== "reports") return false;
  const [before, opening] = [tokens[index - 1]?.folded ?? "", tokens.slice(Math.max(0, index - 3), index - 1)];
  const isOfMissing = /^pe(rsons?|ople)$/.test(before) && opening.some(({ folded }) => folded === "missing");
  return isOfMissing || before === "missing" || namedBy(before, [])?.kind === "happening";
}

/** "Estimated population of Hanover: 69,900", "from the United States in May": with a capital an English word of saying is an adjective or a name. */
function isNoVerb(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  const { capital, text, start } = tokens[index]!;
  if (lexicon.counted.headFirst || !capital || text === text.toUpperCase()) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.text === ".") return true;
  const sentence = sentenceAt(passage, start);
  const isBody = sentence !== null && passage.blocks[sentence.block]!.role === "paragraph";
  return isBody || sentence?.firstToken === index;
}

/** "Drug-related shootings", "in related raids": in English a participle behind a hyphen or preposition says only which. */
function isCompound({ tokens, lexicon }: Passage, index: number): boolean {
  const before = tokens[index - 1];
  if (lexicon.counted.headFirst || before === undefined || !tokens[index]!.folded.endsWith("ed")) return false;
  return (before.text === "-" && !tokens[index]!.spaced) || isPreposition({ lexicon }, before.folded);
}

/** "in the state", "in Bolívar state": the noun, behind what a plural or a pronoun that states something does not stand behind. */
function isKindOfPlace({ tokens, lexicon }: Passage, index: number): boolean {
  const { places, counted, numbers } = lexicon;
  const before = tokens[index - 1];
  if (before === undefined || !places.heads.has(tokens[index]!.folded)) return false;
  if (before.kind === "number" || numbers.words.has(before.folded)) return true;
  if (counted.tally.determiners.has(before.folded) || counted.inside.has(before.folded)) return true;
  // "in the Venezuelan state of Táchira"
  const next = tokens[index + 1]?.folded ?? "";
  if (before.kind === "word" && counted.inside.has(next) && tokens[index + 2]?.capital === true) return true;
  const opening = tokens[index - 2];
  return before.capital && opening !== undefined && (opening.capital || isPreposition({ lexicon }, opening.folded));
}

function isPreposition({ lexicon }: Pick<Passage, "lexicon">, word: string): boolean {
  return lexicon.places.inside.has(word) || lexicon.counted.inside.has(word);
}

/** "28 alleged killers", "the alleged leader": an adjective, where nobody stands before it who might say something. */
function isHedge({ tokens, lexicon }: Passage, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !lexicon.hedges.alleged.has(tokens[index]!.folded)) return false;
  const { counted, numbers } = lexicon;
  const { kind, folded } = before;
  return (
    kind === "number" ||
    [numbers.words, counted.tally.determiners, counted.inside, counted.and].some((words) => words.has(folded))
  );
}

/** Whether a time is that of a report or of saying what the rest of its sentence tells. */
export function datesWords(passage: Passage, time: TimeExpression): boolean {
  const sentence = sentenceAt(passage, time.quote.start)!;
  const told = { start: sentence.end, end: sentence.end };
  return datesReport(passage, time) || datesSaying(passage, { sentence, time, told });
}

/**
 * Whether what stands at `told` is in the clause that says what happened at a time ("May 30, when …"). Behind a time that
 * opens the sentence that clause ends at its comma ("Since March 27, when the siege began, 43 …").
 */
export function opensWhen(passage: Passage, time: TimeExpression, told: Span): boolean {
  const { tokens, lexicon } = passage;
  const next = firstFrom(tokens, time.quote.end);
  const when = tokens[next]?.text === "," ? next + 1 : next;
  const word = tokens[when];
  if (time.quote.end > told.start || word === undefined || word.start >= told.start) return false;
  if (!lexicon.windows.when.has(word.folded)) return false;
  const sentence = sentenceAt(passage, time.quote.start)!;
  if (firstFrom(tokens, time.quote.start) - sentence.firstToken > 2) return true;
  const last = Math.min(sentence.endToken, when + SAYING_REACH);
  for (let index = when; index < last && tokens[index]!.start < told.start; index++)
    if (tokens[index]!.text === ",") return false;
  return true;
}
