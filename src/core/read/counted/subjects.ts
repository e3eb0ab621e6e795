import { phraseAt } from "../../lexicon/phrases.ts";
import { spanOver } from "../numbers/not-figures.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isParticiple, type NounPhrase, readNounPhrase } from "./counted.ts";
import { nounPastModifiers } from "./subject-modifiers.ts";

const WORDS_AT_MOST = 9;

/** Where a number stands whose subject is looked for, with what may stand between the two. */
interface Before {
  readonly quantity: Quantity;
  readonly from: number;
  readonly moments: readonly Span[];
  readonly places: readonly Span[];
}

/**
 * The noun phrase before a number that nothing countable follows: "la cantidad de personas detenidas era de 1,500",
 * "employee reduction would be about 5,000", "una inflación de 5,3%". Null when none stands there.
 */
export function readSubject(scan: Scan, sentence: Sentence, at: Before): NounPhrase | null {
  const verb = subjectEnd(scan, sentence, at);
  return verb === null ? null : readSubjectOf(scan, sentence, { ...at, verb });
}

/** The noun phrase that ends before a verb, places and times between them left out; null when none stands there. */
export function readSubjectOf(
  scan: Scan,
  sentence: Sentence,
  at: Before & { readonly verb: number },
): NounPhrase | null {
  const led = nounPastModifiers(scan, sentence, at);
  if (led !== null) return readNounPhrase(scan, sentence, { quantity: { ...at.quantity, end: led }, until: at.verb });
  const end = beforeAdjuncts(scan, at.verb, at);
  let first = end;
  const stop = Math.max(sentence.firstToken, at.from, end - WORDS_AT_MOST);
  while (first > stop && (isInside(scan, first - 1) || spanOver(scan, { first: first - 1, end: first }, at.places)))
    first--;
  while (
    first < end &&
    (scan.lexicon.counted.inside.has(wordAt(scan, sentence, first)) ||
      scan.lexicon.counted.links.has(wordAt(scan, sentence, first)))
  )
    first++;
  if (first === end || isTallier(scan, sentence, first)) return null;
  const named = leading(scan, sentence, { ...at, first, end }) ?? countedPart(scan, first, end);
  const phrase = withOrigin(scan, named, at);
  // "from 100 in January to 112": a month is when, not what.
  if (isMoment(scan, scan.tokens[phrase.head]!.folded)) return null;
  // "en el mismo semestre habían sido 84"
  const behindHead = scan.tokens[phrase.head + 1];
  if (scan.lexicon.counted.headFirst && phrase.head + 1 < end && isMoment(scan, behindHead!.folded)) return null;
  // "bringing the total to 1,500" leaves out of what.
  return scan.lexicon.counted.tally.nouns.has(wordAt(scan, sentence, phrase.head)) ? null : phrase;
}

/** "Armed robberies in Cape Coast in 2024 came to 64": past the places and times between a subject and its verb. */
function beforeAdjuncts(
  scan: Scan,
  verb: number,
  at: { from: number; moments: readonly Span[]; places: readonly Span[] },
): number {
  for (let end = verb; ; ) {
    const before = beforePlace(scan, beforeMoment(scan, end, at), at);
    if (before === end) return end;
    end = before;
  }
}

function beforePlace(scan: Scan, end: number, { from, places }: { from: number; places: readonly Span[] }): number {
  const place = end > from ? spanOver(scan, { first: end - 1, end }, places) : null;
  if (place === null) return end;
  const { inside, fromWords } = scan.lexicon.places;
  let first = end;
  while (first > from && scan.tokens[first - 1]!.end > place.start) first--;
  // "from the Dominican Republic"
  if (first > from && scan.lexicon.counted.tally.determiners.has(scan.tokens[first - 1]!.folded)) first--;
  if (first > from && WIDER.has(scan.tokens[first - 1]!.folded)) first--;
  const before = scan.tokens[first - 1]?.folded ?? "";
  // "in Lima and Callao", "en Cortés, Yoro y Atlántida"
  if (first > from && (before === "," || scan.lexicon.counted.and.has(before))) {
    const others = beforePlace(scan, first - 1, { from, places });
    return others === first - 1 ? end : others;
  }
  return first > from && (inside.has(before) || fromWords.has(before) || FOR.has(before)) ? first - 1 : end;
}

/** "In metropolitan Lima": a city with what lies around it. */
const WIDER: ReadonlySet<string> = new Set("metropolitan greater".split(" "));

/** "The population estimate for Jamaica was …". */
const FOR: ReadonlySet<string> = new Set(["for", "para"]);

/** "Salvadorans deported from Mexico": where the counted were taken from goes with what names them. */
function withOrigin(scan: Scan, phrase: NounPhrase, { places }: { readonly places: readonly Span[] }): NounPhrase {
  const { tokens, lexicon } = scan;
  if (!lexicon.places.fromWords.has(tokens[phrase.end]?.folded ?? "")) return phrase;
  let end = phrase.end + 1;
  if (lexicon.counted.tally.determiners.has(tokens[end]?.folded ?? "")) end++;
  const place = spanOver(scan, { first: end, end: end + 1 }, places);
  while (place !== null && tokens[end] !== undefined && tokens[end]!.start < place.end) end++;
  return place === null ? phrase : { ...phrase, end };
}

/** "The population of Limón in 2024 was …": what stands between a subject and its verb may say when. */
function beforeMoment(scan: Scan, end: number, { from, moments }: { from: number; moments: readonly Span[] }): number {
  const moment = end > from ? spanOver(scan, { first: end - 1, end }, moments) : null;
  if (moment === null) return end;
  const { counted, places } = scan.lexicon;
  let first = end;
  while (first > from && scan.tokens[first - 1]!.end > moment.start) first--;
  // "a mitad de 2024", "at the end of 2024"
  const isOf = first > from + 1 && counted.inside.has(scan.tokens[first - 1]!.folded);
  const phase = isOf && AT_PHASE.has(scan.tokens[first - 3]?.folded ?? "") ? first - 2 : first;
  const before = scan.tokens[phase - 1]?.folded ?? "";
  return phase > from && (places.inside.has(before) || AT_PHASE.has(before)) ? phase - 1 : phase;
}

const AT_PHASE: ReadonlySet<string> = new Set("a al at by en hacia in para".split(" "));

/**
 * The noun phrase that opens the clause of a number whose bound is its verb: "Las escopetas incautadas en Rosario entre el 1 de
 * enero y el 31 de marzo no llegan a 40". `from`: where the number before ends. Null for other numbers.
 */
export function readClauseSubject(
  scan: Scan,
  sentence: Sentence,
  { quantity, from }: { quantity: Quantity; from: number },
): NounPhrase | null {
  const { boundRun, first } = quantity;
  const isVerb = boundRun !== null && holdsVerb(scan, boundRun);
  if (!isVerb) return null;
  let start = first;
  while (start > sentence.firstToken && !CLAUSE_MARKS.has(scan.tokens[start - 1]!.text)) start--;
  if (from > start || start === first) return null;
  const { counted, places } = scan.lexicon;
  if (places.inside.has(scan.tokens[start]!.folded) || counted.inside.has(scan.tokens[start]!.folded)) return null;
  while (start < first && counted.tally.determiners.has(scan.tokens[start]!.folded)) start++;
  return readNounPhrase(scan, sentence, { quantity: { ...quantity, end: start }, until: first });
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([".", ";", ":"]);

/** "no llegan a", "do not reach", "superan": the words of a bound that are its clause's verb. */
function holdsVerb(scan: Scan, { first, end }: Run): boolean {
  const { limiting } = scan.lexicon.bounds;
  return scan.tokens.slice(first, end).some(({ folded }) => limiting.has(folded));
}

/** Past the copula and prepositions between the subject and its number; null when none of them stands there. */
function subjectEnd(
  scan: Scan,
  sentence: Sentence,
  { quantity, from }: { quantity: Quantity; from: number },
): number | null {
  const { auxiliaries, tally } = scan.lexicon.counted;
  const { verbs } = scan.lexicon.bounds;
  const level = levelBefore(scan, quantity.first, Math.max(from, sentence.firstToken));
  let end = level ?? quantity.first;
  let hasVerb = level !== null;
  while (end > from) {
    const word = wordAt(scan, sentence, end - 1);
    const isReflexive = isReflexiveVerb(scan, sentence, end - 1);
    const isMove = scan.lexicon.measures.movers.has(word) || isChangeVerb(scan, word);
    const isVerb = auxiliaries.has(word) || verbs.has(word) || isReflexive || isMove;
    const isLink = tally.links.has(word) || tally.just.has(word) || isLevelOfChange(scan, sentence, end - 1);
    if (!isVerb && !isLink) break;
    hasVerb ||= isVerb;
    end -= isReflexive ? 2 : 1;
  }
  // "rescataron a 12": the verb before the mark of its object is no subject.
  const isObject = !hasVerb && scan.lexicon.counted.personal.has(wordAt(scan, sentence, quantity.first - 1));
  const isNoun =
    scan.lexicon.measures.nouns.has(wordAt(scan, sentence, end - 1)) ||
    tally.nouns.has(wordAt(scan, sentence, end - 1));
  return end === quantity.first || end <= sentence.firstToken || (isObject && !isNoun) ? null : end;
}

/** Words of a verb that says where a count stands: "came to", "se elevaba a". */
const LEVEL_WORDS = 4;

/** Where a verb begins that says where a count stands ("came to", "suman") and ends right before a number; null where none does. */
export function levelBefore(scan: Scan, first: number, from: number): number | null {
  const { levels, reaching } = scan.lexicon.windows;
  for (let index = Math.max(from, first - LEVEL_WORDS); index < first; index++) {
    const at = { index, end: first };
    const found = phraseAt(levels, scan.tokens, at) ?? phraseAt(reaching, scan.tokens, at);
    if (found?.end === first) return index;
  }
  return null;
}

function isMoment(scan: Scan, word: string): boolean {
  const { months, weekdays } = scan.lexicon.counted.not;
  return (
    months.has(word) ||
    weekdays.has(word) ||
    scan.lexicon.units.durations.has(word) ||
    scan.lexicon.counted.periods.has(word)
  );
}

/** "rose", "aumentó": between a subject and its number. "aumento" is also a noun, and stays. */
function isChangeVerb(scan: Scan, word: string): boolean {
  const { changeVerbs, changes } = scan.lexicon.measures;
  return changeVerbs.has(word) && !changes.has(word);
}

/** "rose from", "went from", "pasó de", "cayeron a": the preposition between a verb of change and the number it starts or ends at. */
function isLevelOfChange(scan: Scan, sentence: Sentence, index: number): boolean {
  const { fromLevel, toLevel, movers } = scan.lexicon.measures;
  const [word, before] = [wordAt(scan, sentence, index), wordAt(scan, sentence, index - 1)];
  return (fromLevel.has(word) || toLevel.has(word)) && (movers.has(before) || isChangeVerb(scan, before));
}

/** "se incrementó": its pronoun makes a verb of what may be a noun without its accent. */
function isReflexiveVerb(scan: Scan, sentence: Sentence, index: number): boolean {
  const { measures, grammar } = scan.lexicon;
  return (
    measures.changeVerbs.has(wordAt(scan, sentence, index)) && wordAt(scan, sentence, index - 1) === grammar.reflexive
  );
}

function isInside(scan: Scan, index: number): boolean {
  const { counted } = scan.lexicon;
  const token = scan.tokens[index]!;
  if (token.kind === "mark") return token.folded === "-" && !token.spaced;
  return (
    token.kind !== "number" &&
    (!counted.ends.has(token.folded) || counted.inside.has(token.folded)) &&
    !counted.tally.determiners.has(token.folded)
  );
}

/**
 * "Denuncias por extorsión", "the number of people arrested since June for smuggling": what leads is counted, what it is for
 * goes with it. Null where no preposition stands before the noun at the verb.
 */
function leading(scan: Scan, sentence: Sentence, at: Run & { from: number; quantity: Quantity }): NounPhrase | null {
  const { measures, grammar, counted } = scan.lexicon;
  if (!grammar.links.has(wordAt(scan, sentence, at.first - 1))) return null;
  let head: number | null = null;
  for (let index = at.first - 2; index >= at.from; index--) {
    const { kind, text, folded } = scan.tokens[index]!;
    if (kind === "mark" && text !== "-") break;
    if (measures.nouns.has(folded) && index === at.first - 2) head = index;
    if (counted.tally.nouns.has(folded) && counted.inside.has(wordAt(scan, sentence, index + 1))) head = index + 2;
  }
  while (head !== null && counted.tally.determiners.has(wordAt(scan, sentence, head))) head++;
  if (head === null) return null;
  return readNounPhrase(scan, sentence, { quantity: { ...at.quantity, end: head }, until: at.end });
}

/** "El registro del ministerio", "the tally of the ministry": one body that counts, and not what it counts. */
function isTallier(scan: Scan, sentence: Sentence, noun: number): boolean {
  const { counted, parties } = scan.lexicon;
  const { folded } = scan.tokens[noun]!;
  if (folded.endsWith("s") || parties.get(folded)?.has("body") !== true) return false;
  let index = noun - 1;
  while (counted.tally.determiners.has(wordAt(scan, sentence, index))) index--;
  if (counted.inside.has(wordAt(scan, sentence, index))) index--;
  return counted.tally.nouns.has(wordAt(scan, sentence, index));
}

/** "the number of people" counts people; "employee reduction" is its own head. */
function countedPart(scan: Scan, first: number, end: number): NounPhrase {
  const { counted } = scan.lexicon;
  let start = first;
  for (let index = first; index < end - 1; index++) {
    const isTally = counted.tally.nouns.has(scan.tokens[index]!.folded);
    if (isTally && counted.inside.has(scan.tokens[index + 1]!.folded)) start = index + 2;
  }
  if (start >= end) start = first;
  let head = start;
  if (!counted.headFirst)
    for (let index = start; index < end && !counted.inside.has(scan.tokens[index]!.folded); index++) {
      // "families displaced", "Haitian nationals deported": what was done to them is no name of them
      if (index > start && index + 1 === end && isParticiple(scan, scan.tokens[index]!.folded)) break;
      head = index;
    }
  return { first: start, end, head };
}
