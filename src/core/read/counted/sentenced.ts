import { deedOfMeasure } from "../../lexicon/deeds.ts";
import { fold } from "../../lexicon/fold.ts";
import { whomMark } from "../../lexicon/qualifier-marks.ts";
import type { Counted } from "../../model/index.ts";
import type { Names } from "../names/names.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Sentence } from "../text/passage.ts";
import type { Amount, Setting } from "./amount-settings.ts";
import { organizationIn } from "./belonging.ts";
import { factsOf, type NounPhrase, quoteOfRun, readNounPhrase, singularOf } from "./counted.ts";
import type { Measured } from "./measured.ts";
import { happeningOf, isPeople } from "./measures-people.ts";
import { isPrisonTerm } from "./measures-units.ts";

/**
 * "Pedro Gómez was sentenced to 30 years": whose term it is, as a qualifier, where its sentence names somebody; and that it was served,
 * which is another thing than the sentence.
 */
export function sentencedOf(
  scan: Scan,
  measured: Measured,
  { names, measure }: { readonly names: Names; readonly measure: string },
): readonly string[] {
  if (measure !== "sentence") return [];
  const { quantity, sentence } = measured;
  const served = isServed(scan, measured) ? [deedOfMeasure("serve")] : [];
  const people = mentionsIn(names, sentence).filter(({ kind }) => kind === "person");
  const at = scan.tokens[quantity.first]!.start;
  const before = people.findLast(({ end }) => end <= at);
  const named = before ?? people[0];
  return named === undefined ? served : [...served, whomMark(fold(named.name))];
}

/** Words from a verb of serving a term to the term: "has already served at least". */
const SERVED_WITHIN = 4;

/** "Served 12 years in prison", "cumplió 12 años de cárcel": what somebody sat of a term, whatever it was. */
function isServed(scan: Scan, { sentence, quantity }: Measured): boolean {
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - SERVED_WITHIN); index--)
    if (SERVING.has(wordAt(scan, sentence, index))) return true;
  return false;
}

const SERVING: ReadonlySet<string> = new Set(
  "served serving spent serves cumplio cumplieron cumple cumplen purgo purgaron purga purgan paso pasaron".split(" "),
);

/** Whose term it is, as far as words other than names tell: the noun that tells it, or somebody counted before. */
type Convict = { readonly phrase: NounPhrase } | { readonly counted: Pick<Counted, "head" | "group" | "organization"> };

/** A prison term: whose it is, by their noun and their name. */
export function countedOfTerm(scan: Scan, measured: Measured, setting: Setting): Partial<Counted> {
  const qualifiers = sentencedOf(scan, measured, { names: setting.names, measure: "sentence" });
  const convict = convictOf(scan, measured, setting);
  if (convict === null) return { qualifiers };
  if ("counted" in convict) {
    const { head, group, organization } = convict.counted;
    return { qualifiers, head, group, organization };
  }
  const { phrase } = convict;
  return {
    qualifiers,
    quote: quoteOfRun(scan, phrase),
    head: singularOf(scan, scan.tokens[phrase.head]!.folded),
    group: factsOf(scan, measured.sentence, phrase).group,
    organization: organizationIn(scan, setting.names, phrase),
  };
}

/**
 * Who is sentenced to a term: "four gang members were sentenced to 45 years", "a 35 años de prisión a dos integrantes", "handed a
 * former mayor a 15-year sentence". Null where no words tell.
 */
function convictOf(scan: Scan, { sentence, quantity, phrase }: Measured, setting: Setting): Convict | null {
  if (phrase !== null && isPersonNoun(scan, phrase.head) && !isVictim(scan, sentence, phrase.first)) return { phrase };
  const before = setting.before.at(-1);
  if (
    before !== undefined &&
    before.start >= sentence.start &&
    before.unit === "count" &&
    isOfPeople(scan, before.counted) &&
    !isVictim(scan, sentence, firstFrom(scan.tokens, before.start))
  )
    return { counted: before.counted };
  const next = phraseOfNext(scan, sentence, setting) ?? personBefore(scan, sentence, quantity.first);
  const noun = next ?? personBehind(scan, sentence, setting);
  return noun === null ? null : { phrase: noun };
}

function isOfPeople({ lexicon }: Scan, { head, group }: Counted): boolean {
  return group !== null || (head !== null && lexicon.parties.get(head)?.has("person") === true);
}

/** "A former mayor", "el exalcalde", "four officers": somebody by what they are, and nobody who judges. */
function isPersonNoun(scan: Scan, index: number): boolean {
  const { folded } = scan.tokens[index]!;
  // "sentenced", "condenados": what was done to them, in the form of a noun
  if (scan.lexicon.measures.verbs.get(folded) === "convictions") return false;
  const kinds = scan.lexicon.parties.get(folded) ?? scan.lexicon.parties.get(folded.replace(/^ex-?/, ""));
  if (kinds === undefined && happeningOf(scan, folded) !== null) return false;
  return kinds === undefined ? isPeople(scan, folded) : kinds.has("person") && !kinds.has("court");
}

/** Words from a term to whoever it is told of. */
const CONVICT_WITHIN = 12;

function personBefore(scan: Scan, sentence: Sentence, first: number): NounPhrase | null {
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - CONVICT_WITHIN); index--) {
    if (CLAUSE_MARKS.has(scan.tokens[index]!.text)) return null;
    if (!isPersonNoun(scan, index) || isVictim(scan, sentence, index)) continue;
    return { first: index, end: index + 1, head: index };
  }
  return null;
}

/** Words to somebody from what makes them another than who is sentenced. */
const VICTIM_WITHIN = 4;

/** "Por matar a dos mujeres", "the man who shot an officer", "el asesino de la niña": somebody told of beside the one who is sentenced. */
function isVictim(scan: Scan, sentence: Sentence, index: number): boolean {
  const { counted, measures } = scan.lexicon;
  let isDoneTo = false;
  for (let at = index - 1; at >= Math.max(sentence.firstToken, index - VICTIM_WITHIN); at--) {
    const { kind, folded } = scan.tokens[at]!;
    if (kind === "mark") return false;
    if (REASONS.has(folded) || (isDoneTo && counted.relatives.has(folded))) return true;
    if (counted.inside.has(folded) && isLed(scan, at, index)) return true;
    isDoneTo ||= measures.verbs.has(folded);
  }
  return false;
}

/** Whether nothing but a determiner or number stands between a preposition and somebody: "de la niña", "of two women". */
function isLed(scan: Scan, preposition: number, index: number): boolean {
  const between = scan.tokens.slice(preposition + 1, index);
  const { counted, numbers } = scan.lexicon;
  return between.every(
    ({ kind, folded }) => kind === "number" || counted.tally.determiners.has(folded) || numbers.words.has(folded),
  );
}

/** Lead from a term to what it is for, in both languages. */
const REASONS: ReadonlySet<string> = new Set(["for", "por"]);

function hasReason(scan: Scan, first: number, end: number): boolean {
  return scan.tokens.slice(first, end).some(({ folded }) => REASONS.has(folded));
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([";", ":"]);

/** "35 años de prisión a dos integrantes": those counted right behind the term. */
function phraseOfNext(scan: Scan, sentence: Sentence, { quantities, index }: Setting): NounPhrase | null {
  const [term, next] = [quantities[index]!, quantities[index + 1]];
  if (next === undefined || next.unit !== "count" || next.first - term.end > TO_WHOM_WITHIN) return null;
  if (hasReason(scan, term.end, next.first)) return null;
  const phrase = readNounPhrase(scan, sentence, { quantity: next, until: sentence.endToken });
  return phrase !== null && isPersonNoun(scan, phrase.head) ? phrase : null;
}

/** Words from a term to the number of those who got it: "años de prisión a". */
const TO_WHOM_WITHIN = 4;

/** "Impuso 12 años de prisión a un exalcalde", "imposed 15 years on a teacher". */
function personBehind(scan: Scan, sentence: Sentence, { quantities, index }: Setting): NounPhrase | null {
  const { end } = quantities[index]!;
  const stop = Math.min(sentence.endToken, quantities[index + 1]?.first ?? sentence.endToken, end + CONVICT_WITHIN);
  for (let at = end; at < stop; at++) {
    // "34 años de prisión; los vecinos habían reunido …": of another clause
    if (REASONS.has(scan.tokens[at]!.folded) || scan.tokens[at]!.text === ";") return null;
    if (isPersonNoun(scan, at)) return { first: at, end: at + 1, head: at };
  }
  return null;
}

/** "Condenó a 35 años de prisión a dos integrantes": those counted right behind the term that they got were convicted. */
export function areConvicted(scan: Scan, measured: Measured, before: Amount | undefined): boolean {
  const { quantity, phrase } = measured;
  if (before?.counted.measure !== "sentence" || quantity.unit !== "count" || phrase === null) return false;
  const term = firstFrom(scan.tokens, before.end);
  const isMarked = TO_WHOM.has(wordAt(scan, measured.sentence, quantity.first - 1));
  if (hasReason(scan, term, quantity.first)) return false;
  return (
    isMarked && quantity.first - term <= TO_WHOM_WITHIN && term <= quantity.first && isPersonNoun(scan, phrase.head)
  );
}

/** Words from those counted to the term that they are given: "were given", "recibieron condenas de". */
const GIVEN_WITHIN = 5;

/** "Two brothers were given 30 years in prison", "recibieron 30 años de cárcel": the term right behind them says that they were convicted. */
export function areGivenTerm(
  scan: Scan,
  { sentence, phrase, quantity }: Measured,
  { quantities, index }: Setting,
): boolean {
  const term = quantities[index + 1];
  if (phrase === null || quantity.unit !== "count" || term === undefined || !isPersonNoun(scan, phrase.head))
    return false;
  if (!TERMS.has(term.unit) || !isPrisonTerm(scan, { sentence, quantity: term })) return false;
  if (term.first - phrase.head > GIVEN_WITHIN || isVictim(scan, sentence, quantity.first)) return false;
  for (let at = phrase.head + 1; at < term.first; at++) if (GIVING.has(scan.tokens[at]!.folded)) return true;
  return false;
}

/** Units that terms of years are told in. */
const TERMS: ReadonlySet<string> = new Set(["year", "month"]);

/** Verbs of getting a term, in both languages. */
const GIVING: ReadonlySet<string> = new Set(
  "given got received handed drew recibieron recibio obtuvieron obtuvo".split(" "),
);

/** Lead from a term to those who got it, in both languages. */
const TO_WHOM: ReadonlySet<string> = new Set(["a", "para", "on"]);
