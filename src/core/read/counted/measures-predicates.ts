import { deedOfMeasure, knownDeed } from "../../lexicon/deeds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { isPastVerb, type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { endsAsParticiple, singularOf } from "./counted.ts";
import { behindCounted, type Measured } from "./measured.ts";
import { custodyMeasure } from "./measures-nouns.ts";
import { HAPPENINGS } from "./measures-people.ts";
import { isOfNone } from "./wholes.ts";

/** How far behind a figure its verb may stand, in words. */
const REACH = 12;
/** Words between a count and a verb of its own without "to be" or "to have" before it ("two people died"). */
const OWN_VERB_WITHIN = 2;

/** Words from an auxiliary to its verb ("were reportedly killed"). */
const VERB_WITHIN = 3;

/** Measures whose verbs tell of whoever does it, whatever they do it to: "vecinos bloquearon la ruta". */
const SAID_OF_SUBJECTS: ReadonlySet<string> = new Set(["protests", "population", "votes", "migrants"]);

/** The state that stands in the noun phrase of a number: "12 people dead", "30 men missing", "17 personas detenidas". */
export function stateBehind(scan: Scan, measured: Measured): string | null {
  const { phrase, quantity } = measured;
  if (phrase === null || phrase.first < quantity.end) return null;
  const { measures } = scan.lexicon;
  const isNamed = measures.nouns.has(scan.tokens[phrase.head]!.folded);
  for (let index = isNamed ? phrase.head + 1 : phrase.head; index < phrase.end; index++) {
    const word = scan.tokens[index]!.folded;
    if (measures.custody.has(word)) return custodyMeasure(scan, measured);
    const found = measures.states.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** The finite verb, state or phrase behind a figure that says what happened to whom it counts; with whether that settles it. */
interface Said {
  /** Null: a verb that says nothing of them, behind which nothing more is looked for. */
  readonly measure: string | null;
  readonly sure: boolean;
}

/** Where a walk over the words behind a figure stands. */
interface Walk {
  readonly index: number;
  readonly start: number;
  /** Whether "to be" or "to have" stands shortly before. */
  readonly isOpened: boolean;
  /** Whether a relative pronoun opened a clause, so that the main verb may still come. */
  readonly inRelative: boolean;
  /** Whether the walk went on to a further item of a list ("six men and two women died"). */
  readonly crossed: boolean;
}

/** "43 … have been arrested", "43, most of them minors, were killed", "dos personas murieron", "drove 200 from their homes". */
export function governorBehind(scan: Scan, measured: Measured): string | null {
  const { sentence, quantity, phrase, until } = measured;
  const { counted } = scan.lexicon;
  if (isWhole(scan, measured)) return null;
  if (counted.obliques.has(wordAt(scan, sentence, quantity.first - 1))) return complementAt(scan, measured);
  const first = behindAnaphor(scan, sentence, behindCounted({ quantity, phrase }));
  const start = behindAside(scan, sentence, first);
  const stop = Math.min(until, sentence.endToken, start + REACH);
  let opened = Number.NEGATIVE_INFINITY;
  let [inRelative, crossed] = [false, false];
  let maybe: string | null = null;
  for (let index = start; index < stop; index++) {
    if (endsClause(scan, measured, { index, start })) return maybe;
    const { folded } = scan.tokens[index]!;
    if (counted.auxiliaries.has(folded)) opened = index;
    inRelative ||= counted.relatives.has(folded);
    crossed ||= counted.and.has(folded) && opensFigure(scan, index + 1);
    const walk = { index, start, isOpened: index - opened <= VERB_WITHIN, inRelative, crossed };
    const said = saidAt(scan, measured, walk);
    if (said?.sure) return said.measure ?? maybe;
    maybe ??= said?.measure ?? null;
  }
  return maybe;
}

/**
 * "Nine officers were among the 58 people arrested", "nueve policías estaban entre los 58 detenidos": what befell all of those, by
 * the word right behind their number or right behind a noun for people. "The 58 who survived killings" says nothing.
 */
export function amongMeasure(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const { counted, measures } = scan.lexicon;
  const among = amongThose(scan, sentence, behindCounted({ quantity, phrase }));
  if (among === null) return null;
  let index = among;
  while (isCardinal(scan, index)) index++;
  if (counted.people.has(wordAt(scan, sentence, index))) index++;
  const word = wordAt(scan, sentence, index);
  if (measures.custody.has(word)) return "arrests";
  if (namedBy(singularOf(scan, word), [])?.ids.has(INMATE) === true) return "detentions";
  const noun = measures.nouns.get(word);
  const strong = noun?.strength === "strong" ? noun.measure : null;
  return measures.verbs.get(word) ?? measures.states.get(word) ?? strong;
}

/** Whoever is held, in the table of things. */
const INMATE = "inmate";

/** The first word behind "were among the", which ends at no noun of its own; null without it. */
function amongThose(scan: Scan, sentence: Sentence, copula: number): number | null {
  const { counted } = scan.lexicon;
  const isAmong =
    counted.auxiliaries.has(wordAt(scan, sentence, copula)) &&
    counted.among.has(wordAt(scan, sentence, copula + 1)) &&
    counted.tally.determiners.has(wordAt(scan, sentence, copula + 2));
  return isAmong ? copula + 3 : null;
}

function isCardinal({ tokens, lexicon }: Scan, index: number): boolean {
  const token = tokens[index];
  return token?.kind === "number" || lexicon.numbers.words.get(token?.folded ?? "")?.kind === "cardinal";
}

/** "312 people deported from the United States were arrested": the passive of the clause's own verb, of whom a participle describes. */
export function passiveBehind(scan: Scan, measured: Measured): string | null {
  const { sentence, quantity, phrase, until } = measured;
  const { counted, measures, names } = scan.lexicon;
  // "a quarter of the 40 people arrested in Tema were released": some of them were
  if (isWhole(scan, measured)) return null;
  const start = behindCounted({ quantity, phrase });
  const stop = Math.min(until, sentence.endToken, start + REACH);
  for (let index = start; index < stop; index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (
      kind === "mark" ||
      counted.and.has(folded) ||
      counted.relatives.has(folded) ||
      counted.subordinators.has(folded)
    )
      return null;
    // "nine men arrested in May were released": the days are those of the arrests
    if (kind === "number" || names.calendar.has(folded)) return null;
    // "40 people held at the prison died": whoever it is said of
    if (measures.intransitive.has(folded) && measures.verbs.get(folded) === "deaths") return "deaths";
    if (!counted.passives.has(folded)) continue;
    const end = Math.min(stop, index + 1 + VERB_WITHIN);
    for (let verb = index + 1; verb < end; verb++) {
      const word = scan.tokens[verb]!.folded;
      if (measures.verbs.has(word)) return measures.verbs.get(word)!;
      if (isPastVerb(scan, verb)) return null;
    }
    return null;
  }
  return null;
}

/** "The raid ended with 23 men in custody": what a preposition governs is told of by nothing but a state right behind it. */
function complementAt({ tokens, lexicon }: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const index = Math.max(phrase?.end ?? quantity.end, quantity.end);
  if (index >= sentence.endToken) return null;
  return phraseAt(lexicon.measures.complements, tokens, { index, end: sentence.endToken })?.value ?? null;
}

/** Words of an aside about the counted, at most. */
const ASIDE_AT_MOST = 14;

/** "Two suspects, a couple who ran the place, were arrested": past an aside between commas that the passive stands right behind. */
export function behindAside({ tokens, lexicon }: Scan, sentence: Sentence, comma: number): number {
  if (tokens[comma]?.text !== ",") return comma;
  const { passives } = lexicon.counted;
  const stop = Math.min(sentence.endToken - 1, comma + ASIDE_AT_MOST);
  for (let index = comma + 1; index < stop; index++) {
    const { kind, text } = tokens[index]!;
    if (kind === "number" || (kind === "mark" && text !== "," && text !== "-")) return comma;
    if (text === ",") return passives.has(tokens[index + 1]!.folded) ? index + 1 : comma;
  }
  return comma;
}

/** Whether no verb behind this token tells of the figure any more. */
function endsClause(scan: Scan, { sentence, phrase }: Measured, at: { index: number; start: number }): boolean {
  const { counted, hedges } = scan.lexicon;
  const { kind, text, folded } = scan.tokens[at.index]!;
  if (kind === "mark") return text !== "," && text !== "-";
  const tellsItself = phrase !== null && tellsWhatHappened(scan, scan.tokens[phrase.head]!.folded);
  if (counted.relatives.has(folded)) return at.index > at.start + 1 || tellsItself;
  if (counted.subordinators.has(folded)) return at.index > at.start;
  // "62 members of Barrio 18 and MS-13 were arrested"
  if (counted.and.has(folded) && opensName(scan, at.index + 1)) return false;
  if (counted.and.has(folded))
    return !opensFigure(scan, at.index + 1) || opensOwn(scan, at.index + 1) || tellsBefore(scan, at);
  // "are suspected of killing 11": of what they are suspected did not happen to them.
  const isSuspicion = hedges.alleged.has(folded) || hedges.accusing.has(folded);
  return isSuspicion && counted.inside.has(wordAt(scan, sentence, at.index + 1));
}

/** Whether a name stands behind "and", past a preposition and article: "y de la MS-13". */
function opensName({ tokens, lexicon }: Scan, first: number): boolean {
  const { inside, tally } = lexicon.counted;
  let index = first;
  while (inside.has(tokens[index]?.folded ?? "") || tally.determiners.has(tokens[index]?.folded ?? "")) index++;
  const token = tokens[index];
  return token !== undefined && token.kind !== "number" && token.capital;
}

/** "20 officers took part and 63 phones were seized": the first has its verb already. */
function tellsBefore(scan: Scan, { index, start }: { readonly index: number; readonly start: number }): boolean {
  for (let at = start; at < index; at++) if (isPastVerb(scan, at)) return true;
  return false;
}

function saidAt(scan: Scan, measured: Measured, walk: Walk): Said | null {
  const { measures, counted } = scan.lexicon;
  const { sentence } = measured;
  const { index, start, isOpened } = walk;
  const at = { index, end: sentence.endToken };
  const complement = phraseAt(measures.complements, scan.tokens, at)?.value;
  // "trasladados a la cárcel" were held before
  const isMoved = complement === "detentions" && isMoveVerb(scan, index - 1);
  if (complement !== undefined) return isMoved ? null : { measure: complement, sure: true };
  if (isProtestJoined(scan, sentence, index)) return { measure: "protests", sure: true };
  const isFirst = index < start + OWN_VERB_WITHIN;
  const phrase = isOpened || isFirst ? phraseAt(measures.phrases, scan.tokens, at)?.value : undefined;
  if (phrase !== undefined) return { measure: phrase, sure: true };
  const measure = verbAt(scan, measured, { index, isOpened, isFirst: index === start });
  if (measure === undefined) return null;
  const word = scan.tokens[index]!.folded;
  // "supporters of the loser, Ana Ruiz, gathered": behind the comma that closes an aside the clause goes on.
  const goesOn = walk.crossed || wordAt(scan, sentence, index - 1) === ",";
  if (isOpened || (goesOn && measures.intransitive.has(word))) return { measure, sure: true };
  if (!isFirst) return { measure: null, sure: true };
  // "members fleeing the country have been arrested", "people who fled were arrested": the main verb decides.
  const isAside = walk.inRelative || endsIn(word, counted.doingEndings);
  // "12 men who kidnapped a judge"
  const isDoing = walk.inRelative && !SAID_OF_SUBJECTS.has(measure) && actsOnAnother(scan, sentence, index);
  if (isAside) return { measure: isDoing ? null : measure, sure: false };
  const isOwn = SAID_OF_SUBJECTS.has(measure) || !actsOnAnother(scan, sentence, index);
  return { measure: isOwn ? measure : null, sure: true };
}

function isMoveVerb({ tokens, lexicon }: Scan, index: number): boolean {
  return knownDeed(lexicon.language, tokens[index]?.spelled ?? "") === MOVED;
}

const MOVED = deedOfMeasure("move");

/** "six of the 11 detainees would be charged", "en ninguno de los dos lugares hubo detenidos": the verb tells of the part, or of none. */
function isWhole(scan: Scan, { sentence, quantity, from }: Measured): boolean {
  if (isOfNone(scan, sentence, quantity.first)) return true;
  if (from <= sentence.firstToken || from >= quantity.first) return false;
  for (let index = from; index < quantity.first; index++)
    if (!scan.lexicon.counted.links.has(scan.tokens[index]!.folded)) return false;
  return true;
}

/** "500 took part in the march", "participaron en la protesta": the event noun behind a preposition of place. */
export function isProtestJoined(scan: Scan, sentence: Sentence, index: number): boolean {
  const { measures, counted } = scan.lexicon;
  const noun = measures.nouns.get(scan.tokens[index]!.folded);
  if (noun?.measure !== "protests" || noun.strength !== "strong") return false;
  const isDetermined = counted.tally.determiners.has(wordAt(scan, sentence, index - 1));
  return isDetermined && measures.joins.has(wordAt(scan, sentence, index - 2));
}

/** "Two detainees, who were later freed": the noun tells what happened, and the clause what came of it. */
function tellsWhatHappened(scan: Scan, head: string): boolean {
  const noun = scan.lexicon.measures.nouns.get(head);
  return noun !== undefined && HAPPENINGS.has(noun.measure);
}

/** What the verb of "four of them were freed" says, for a number whose anaphor follows it; null without such a verb. */
export function predicateMeasure(scan: Scan, measured: Measured): string | null {
  return governorBehind(scan, { ...measured, phrase: null });
}

/** Past "of whom", "de los cuales" behind a number: "22 of whom died". */
function behindAnaphor(scan: Scan, sentence: Sentence, start: number): number {
  const { inside, anaphors, relatives, tally } = scan.lexicon.counted;
  if (!inside.has(wordAt(scan, sentence, start))) return start;
  const index = tally.determiners.has(wordAt(scan, sentence, start + 1)) ? start + 2 : start + 1;
  const word = wordAt(scan, sentence, index);
  return anaphors.has(word) || relatives.has(word) ? index + 1 : start;
}

/** Whether a number stands right behind "and", or behind a word that is no verb: the list goes on, and its verb may come after it. */
function opensFigure(scan: Scan, index: number): boolean {
  return isAmountAt(scan, index) || (isAmountAt(scan, index + 1) && !isVerbOfNext(scan, index));
}

function isAmountAt(scan: Scan, index: number): boolean {
  return isNumberAt(scan, index) || scan.lexicon.numbers.vague.has(scan.tokens[index]?.folded ?? "");
}

/** "17 pistas y decomisadas tres avionetas", "12 houses and killed three": a verb between "and" and the number is that number's. */
function isVerbOfNext(scan: Scan, index: number): boolean {
  const { folded } = scan.tokens[index]!;
  return scan.lexicon.measures.verbs.has(folded) || (folded.length > 4 && endsAsParticiple(scan, folded));
}

/** Whether the number behind "and" has a verb of its own: "23 surrendered and 14 were captured". */
function opensOwn(scan: Scan, index: number): boolean {
  const token = scan.tokens[index + 1];
  return token !== undefined && scan.lexicon.counted.auxiliaries.has(token.folded);
}

/** "Masked men held six officials": what an active verb without auxiliary does to another is not done to its subject. */
export function actsOnAnother(scan: Scan, sentence: Sentence, index: number): boolean {
  const { measures, counted, units } = scan.lexicon;
  const { folded } = scan.tokens[index]!;
  // Where participles agree with a plural noun, they end like it and are told from the verb.
  if (measures.intransitive.has(folded) || (counted.headFirst && folded.endsWith("s"))) return false;
  // "se desplazaron el lunes"
  if (wordAt(scan, sentence, index - 1) === scan.lexicon.grammar.reflexive) return false;
  const next = wordAt(scan, sentence, index + 1);
  if (counted.personal.has(next) || isNumberAt(scan, index + 1)) return true;
  const isWhen = [2, 3].some((offset) => units.durations.has(wordAt(scan, sentence, index + offset)));
  return counted.tally.determiners.has(next) && !isWhen;
}

function isNumberAt(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && (token.kind === "number" || scan.lexicon.numbers.words.has(token.folded));
}

/** "171 in March": the month, where the language gives months a capital, and no verb. */
function isMonth({ tokens, lexicon }: Scan, index: number): boolean {
  const { monthsHaveCapital, months } = lexicon.counted.not;
  return monthsHaveCapital && tokens[index]!.capital && months.has(tokens[index]!.folded);
}

/** "12 witnesses to murders": what stands right behind "to" happened to none of them. */
const TO = "to";

/** The measure of the verb, phrase or (behind "to be") state at a token: "were killed", "are missing". */
function verbAt(
  scan: Scan,
  measured: Measured,
  at: { index: number; isOpened: boolean; isFirst: boolean },
): string | undefined {
  const { verbs, states, custody, held } = scan.lexicon.measures;
  const word = scan.tokens[at.index]!.folded;
  if (isMonth(scan, at.index)) return undefined;
  if (!at.isOpened && wordAt(scan, measured.sentence, at.index - 1) === TO) return undefined;
  if (scan.lexicon.counted.without.has(wordAt(scan, measured.sentence, at.index - 1))) return undefined;
  if (custody.has(word) && at.isOpened) return custodyMeasure(scan, measured);
  const isHeld = held.has(word) ? at.isFirst : held.has(wordAt(scan, measured.sentence, at.index - 1));
  if (custody.has(word) && isHeld) return "detentions";
  return (at.isOpened ? states.get(word) : undefined) ?? verbs.get(word);
}
