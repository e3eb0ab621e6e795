import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { isOfDate } from "../numbers/numbers-between.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { endsAsParticiple } from "./counted.ts";
import type { Measured } from "./measured.ts";
import { countsPeople, HAPPENINGS, happeningOf, isPeople } from "./measures-people.ts";
import { governorBehind, passiveBehind, stateBehind } from "./measures-predicates.ts";
import { isOfAnother } from "./possessed.ts";
import { levelBefore } from "./subjects.ts";
import { isWholeOf } from "./wholes.ts";

/** How far a verb or noun may stand from the number it governs, in words. */
const REACH = 12;

/** Within so many words a verb governs whatever noun the number has; farther off only one that names people. */
const CLOSE = 4;

/** A verb or event noun before a number, and how many words before. */
interface Governor {
  readonly measure: string;
  readonly distance: number;
  /** Told of whom it is said, not of what it is done to: "fueron arrestadas". */
  readonly isPassive: boolean;
  /** The token it stands at. */
  readonly index: number;
}

/** The verb or event noun that governs the number: close before it, a state or passive behind it, then farther before. */
export function governingMeasure(scan: Scan, measured: Measured): string | null {
  const before = governorBefore(scan, measured);
  const own = before !== null && opensItem(scan, measured) ? passiveBehind(scan, measured) : null;
  if (own !== null && own !== "other") return own;
  if (before !== null && before.distance <= CLOSE) return before.measure;
  const behind = stateBehind(scan, measured) ?? governorBehind(scan, measured);
  if (behind !== null || before === null) return behind;
  return measured.phrase === null || countsPeople(scan, measured) ? before.measure : null;
}

/** "Seized 320 kilos, and 12 people in Guápiles were arrested": behind "and" or a comma a clause may begin that has a verb of its own. */
function opensItem(scan: Scan, { sentence, quantity }: Measured): boolean {
  const previous = wordAt(scan, sentence, quantity.first - 1);
  return previous === "," || scan.lexicon.counted.and.has(previous);
}

/** Words from a verb to its object, past "a". */
const OBJECT_WITHIN = 2;

/**
 * What the sentence says of people whom a participle describes: "fueron arrestadas … 312 personas deportadas", "312 people deported
 * from … were arrested", "arrestó a 312 personas deportadas" tell of arrests. Null where no verb tells it for certain.
 */
export function predicateOver(scan: Scan, measured: Measured): string | null {
  if (isWholeOf(scan, measured)) return null;
  const before = governorBefore(scan, measured);
  // "2 tonnes seized, 40 people arrested": behind a comma the next item begins
  const previous = wordAt(scan, measured.sentence, measured.quantity.first - 1);
  const isClose = (index: number) => measured.quantity.first - index <= OBJECT_WITHIN && previous !== ",";
  if (before !== null && (before.isPassive || isClose(before.index))) return before.measure;
  return passiveBehind(scan, measured);
}

/** "los homicidios … al pasar de 2.345 a 2.052", "homicides fell … to 2,052": the event noun before, for a number of nothing. */
export function movedMeasure(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const { measures, counted } = scan.lexicon;
  const previous = wordAt(scan, sentence, quantity.first - 1);
  const isNamed = phrase !== null && phrase.first >= quantity.end;
  if (isNamed || !(counted.tally.links.has(previous) || measures.startsFrom.has(previous))) return null;
  let moves = false;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - 2 * REACH); index--) {
    const word = scan.tokens[index]!.folded;
    moves ||= measures.movers.has(word) || measures.changeVerbs.has(word) || measures.changes.has(word);
    moves ||= scan.lexicon.numbers.shares.multiples.has(word);
    const noun = measures.nouns.get(word);
    if (noun?.strength === "strong") return moves ? noun.measure : null;
  }
  return null;
}

const TOPIC_REACH = 24;

/** "Los homicidios no ceden: en mayo se registraron 247": the event that the sentence speaks of, for a number of nothing. */
export function topicMeasure(scan: Scan, { sentence, quantity }: Measured): string | null {
  const stop = Math.max(sentence.firstToken, quantity.first - TOPIC_REACH);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const { folded } = scan.tokens[index]!;
    const measure = folded.endsWith("s") ? happeningOf(scan, folded) : null;
    if (measure !== null) return measure;
  }
  return null;
}

/** Words from a number of nothing to the subject of its clause. */
const SUBJECT_REACH = 10;

/**
 * "Los heridos sumaron 14 y los muertos, tres", "the death toll stands at five": what a number of nothing is of, by the subject of its
 * own clause. Null where no noun in it tells what happened.
 */
export function subjectsMeasure(scan: Scan, { sentence, quantity }: Measured): string | null {
  const { tokens, lexicon } = scan;
  const { measures } = lexicon;
  const stop = Math.max(sentence.firstToken, quantity.first - SUBJECT_REACH);
  for (let index = (levelBefore(scan, quantity.first, stop) ?? quantity.first) - 1; index >= stop; index--) {
    const { kind, text, folded } = tokens[index]!;
    if (kind === "number" || text === ";" || text === ":") return null;
    const phrase = phraseAt(measures.phrases, tokens, { index, end: quantity.first });
    if (phrase !== null && lexicon.counted.tally.nouns.has(tokens[phrase.end - 1]!.folded)) return phrase.value;
    // "the toll" leaves open of what
    const measure = lexicon.counted.tally.nouns.has(folded) ? null : happeningOf(scan, folded);
    if (measure !== null && opensSubject(scan, sentence, index)) return measure;
  }
  return null;
}

/** Whether a noun stands at the head of its clause, its article aside, and behind no preposition. */
function opensSubject({ tokens, lexicon }: Scan, sentence: Sentence, noun: number): boolean {
  const { tally, and } = lexicon.counted;
  const first = tally.determiners.has(tokens[noun - 1]?.folded ?? "") ? noun - 1 : noun;
  const before = tokens[first - 1];
  return first === sentence.firstToken || before!.kind === "mark" || and.has(before!.folded);
}

/** "recibió millones": a large number that nothing counted follows, behind a verb of paying. */
export function spentMoney(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  if (phrase !== null || (quantity.form !== "vague" && quantity.scale < 1000)) return null;
  for (let index = quantity.first - 1; index >= quantity.first - 3; index--)
    if (scan.lexicon.measures.moneyVerbs.has(wordAt(scan, sentence, index))) return "money";
  return null;
}

/** A comma between verb and number makes it likelier that another verb governs: it counts as so many words. */
const COMMA_WORDS = 4;

function governorBefore(scan: Scan, { sentence, quantity, from, listFirst }: Measured): Governor | null {
  const stop = Math.max(from, sentence.firstToken);
  const { counted, measures } = scan.lexicon;
  if (isScene(scan, sentence, quantity) || isOfAnother(scan, sentence, quantity.first)) return null;
  let distance = 0;
  let crossed = false;
  for (let index = quantity.first - 1; index >= stop && distance < REACH; index--) {
    if (index === listFirst - 1) index = lastBefore(scan, stop, listFirst);
    if (index < sentence.firstToken) return null;
    const token = scan.tokens[index]!;
    if (token.text === ":" && index === listFirst - 1) return labelsParticiple(scan, sentence, index);
    if (token.text === ";" || token.text === ":" || token.text === ".") return null;
    if (counted.relatives.has(token.folded) || counted.subordinators.has(token.folded)) return null;
    // The items of a list stand equally near to their verb: "seized 11 rifles, 2,400 rounds and two vans".
    if (index < listFirst) distance += token.text === "," ? COMMA_WORDS : 1;
    crossed ||= counted.and.has(token.folded) && index < listFirst && !joinsSettings(scan, index);
    // "14 muertos, 380 heridos y 1.500 damnificados": what another item of the list counts governs nothing.
    if (index >= listFirst && measures.nouns.has(token.folded)) continue;
    // "3 stations for 400 people": what stands right behind a number is its noun.
    if (index === from && from > sentence.firstToken && token.folded.endsWith("s")) continue;
    const measure = governorAt(scan, sentence, { index, end: listFirst });
    if (measure === undefined) continue;
    // "… fueron hallados muertos y otros siete": a participle in front of "and" is the subject's before it.
    if (crossed && counted.headFirst && token.folded.endsWith("s")) return null;
    const isActive = endsIn(token.folded, counted.doingEndings);
    const isPassive =
      (counted.passives.has(wordAt(scan, sentence, index - 1)) && !isActive) || measures.intransitive.has(token.folded);
    return isPassive && (crossed || !counted.subjectsFollow) ? null : { measure, distance, isPassive, index };
  }
  return null;
}

/** "Kidnapped in Reynosa in March: 72 migrants", "Detenidos en Soacha: 14": the participle that opens a label says what befell its counts. */
function labelsParticiple(scan: Scan, sentence: Sentence, colon: number): Governor | null {
  const { tokens, lexicon } = scan;
  let first = colon;
  while (first > sentence.firstToken && !LABEL_STOPS.has(tokens[first - 1]!.text)) {
    if (lexicon.counted.auxiliaries.has(tokens[first - 1]!.folded) || colon - first >= LABEL_WITHIN) return null;
    first--;
  }
  const { folded } = tokens[first]!;
  const measure = lexicon.measures.verbs.get(folded) ?? lexicon.measures.nouns.get(folded)?.measure;
  const isDone = measure !== undefined && endsAsParticiple(scan, folded);
  return isDone ? { measure, distance: 1, isPassive: false, index: first } : null;
}

/** End the words of a label, looked at from its colon. */
const LABEL_STOPS: ReadonlySet<string> = new Set([".", ";", ":", "•"]);
const LABEL_WITHIN = 26;

/** An "and" within where or when it was: "capturados en Guatemala y en Honduras", "detenidos entre el 1 y el 15 de junio". */
function joinsSettings({ tokens, lexicon }: Scan, and: number): boolean {
  const { counted, names, places } = lexicon;
  const isSmall = (word: string) =>
    counted.tally.determiners.has(word) || counted.inside.has(word) || places.inside.has(word);
  let next = and + 1;
  while (next < and + 3 && isSmall(tokens[next]?.folded ?? "")) next++;
  const [before, behind] = [tokens[and - 1], tokens[next]];
  if (before === undefined || behind === undefined) return false;
  const isDate = ({ kind, folded }: typeof before) => kind === "number" || names.calendar.has(folded);
  return (before.capital && behind.capital) || (isDate(before) && isDate(behind));
}

/** Words of an aside between a verb and its subject, at most. */
const ASIDE_REACH = 10;

/** The last word before a number that may govern it: past what commas set off, also where Spanish "a" marks the people behind. */
function lastBefore(scan: Scan, stop: number, first: number): number {
  const isMarked = first - 2 >= stop && scan.lexicon.counted.personal.has(scan.tokens[first - 1]!.folded);
  return beforeAside(scan, stop, isMarked && scan.tokens[first - 2]!.text === "," ? first - 2 : first - 1);
}

/** "marcharon por la paz, el mismo día, miles de personas": past what two commas set off right before a number, if no verb or number is in it. */
function beforeAside({ tokens, lexicon }: Scan, stop: number, last: number): number {
  if (!lexicon.counted.subjectsFollow || tokens[last]?.text !== ",") return last;
  for (let index = last - 1; index >= Math.max(stop, last - ASIDE_REACH); index--) {
    const { kind, text, folded } = tokens[index]!;
    if (text === ",") {
      const { folded: opener } = tokens[index + 1]!;
      const { tally, links } = lexicon.counted;
      const isAdjunct = tally.determiners.has(opener) || links.has(opener) || lexicon.places.inside.has(opener);
      return isAdjunct ? index - 1 : last;
    }
    if (kind === "number" && isOfDate({ tokens, lexicon }, index)) continue;
    if (kind !== "word" || lexicon.measures.nouns.has(folded) || lexicon.measures.verbs.has(folded)) return last;
  }
  return last;
}

/** "wounded in two raids", "un choque entre dos buses": what a preposition of place governs did not undergo the verb. */
function isScene(scan: Scan, sentence: Sentence, { first, boundRun }: Quantity): boolean {
  const { scenes } = scan.lexicon.measures;
  const word = wordAt(scan, sentence, first - 1);
  const before = scan.lexicon.counted.tally.determiners.has(word) ? wordAt(scan, sentence, first - 2) : word;
  return boundRun === null && scenes.has(before);
}

const NOMINAL_REACH = 4;

/** A measure's verb, or its event noun before "of"/"de". "la captura" is the noun, "captura" alone may be the verb. */
function governorAt(scan: Scan, sentence: Sentence, at: { index: number; end: number }): string | undefined {
  const { measures, counted } = scan.lexicon;
  const word = scan.tokens[at.index]!.folded;
  const complement = counted.subjectsFollow ? phraseAt(measures.complements, scan.tokens, at) : null;
  const phrase = phraseAt(measures.phrases, scan.tokens, at) ?? complement;
  if (phrase !== null) return phrase.value;
  const noun = measures.nouns.get(word);
  const previous = wordAt(scan, sentence, at.index - 1);
  const isDetermined = counted.tally.determiners.has(previous);
  // "held for murder and another four freed"
  const isGoverned = counted.inside.has(previous) || scan.lexicon.grammar.links.has(previous);
  const asNoun = isDetermined || (noun !== undefined && isGoverned);
  // "entre los fallecidos hay cuatro niños", "among the dead were four children"
  if (noun !== undefined && isDetermined && counted.among.has(wordAt(scan, sentence, at.index - 2)))
    return HAPPENINGS.has(noun.measure) || noun.measure === "victims" ? noun.measure : undefined;
  const isState = measures.states.has(word) && (counted.links.has(previous) || isDetermined);
  if (isState) return measures.states.get(word);
  const touches = at.index + 1 === at.end;
  const isVerb = (!asNoun || touches) && !(noun?.strength === "strong" && lacksAccent(scan, at.index));
  if (isVerb && measures.verbs.has(word)) return measures.verbs.get(word);
  const opens = counted.inside.has(wordAt(scan, sentence, at.index + 1)) && at.end - at.index <= NOMINAL_REACH;
  return opens ? (happeningOf(scan, word) ?? undefined) : undefined;
}

/** "Por secuestro" is the noun, "secuestró" the verb, and of verbs only participles have a plural; capital letters may go without accents. */
function lacksAccent({ tokens, lexicon }: Scan, index: number): boolean {
  const { text, folded } = tokens[index]!;
  return text.endsWith("o") && !lexicon.measures.verbs.has(`${folded}s`);
}

/** "Cayeron 12 presuntos sicarios", "12 presuntos sicarios cayeron": suspects who fall are arrested, where others die. */
export function fallen(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const { measures, hedges } = scan.lexicon;
  if (phrase === null || !hedges.alleged.has(scan.tokens[phrase.first]!.folded)) return null;
  for (let index = quantity.first - 1; index >= quantity.first - CLOSE; index--)
    if (measures.fallen.has(wordAt(scan, sentence, index))) return isKilled(scan, sentence, index) ? null : "arrests";
  return fallenBehind(scan, sentence, Math.max(phrase.end, quantity.end)) ? "arrests" : null;
}

/** The verb of falling behind whom it is said of, with nothing but their name and belonging between. */
function fallenBehind(scan: Scan, sentence: Sentence, start: number): boolean {
  const { measures, counted } = scan.lexicon;
  for (let index = start; index < Math.min(sentence.endToken, start + REACH); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (measures.fallen.has(folded)) return !isKilled(scan, sentence, index);
    if (kind === "mark" || counted.relatives.has(folded) || measures.verbs.has(folded)) return false;
  }
  return false;
}

/** "Cayeron abatidos", "cayeron muertos". */
function isKilled(scan: Scan, sentence: Sentence, verb: number): boolean {
  const { states, verbs } = scan.lexicon.measures;
  const word = wordAt(scan, sentence, verb + 1);
  return states.get(word) === "deaths" || verbs.get(word) === "deaths";
}

/** In a text about migrants, whoever travels, lands or is rescued is one: "516 people reached the island". */
export function traveller(scan: Scan, measured: Measured): string | null {
  if (!scan.countsMigrants || measured.phrase === null) return null;
  const { travels } = scan.lexicon.measures;
  if (!isPeople(scan, scan.tokens[measured.phrase.head]!.folded)) return null;
  const { sentence, quantity, from, until } = measured;
  const first = Math.max(sentence.firstToken, from, quantity.first - REACH);
  const end = Math.min(sentence.endToken, until, quantity.end + REACH);
  for (let index = first; index < end; index++) if (travels.has(scan.tokens[index]!.folded)) return "migrants";
  return null;
}

/** "Estiman la población de Esmeraldas en 553.900 personas": people of whom the clause says that they are a population. */
export function populace(scan: Scan, { sentence, quantity, phrase, from }: Measured): string | null {
  if (
    isOfTown(scan, sentence, quantity.first) &&
    (phrase === null || phrase.end <= quantity.first || isPeople(scan, scan.tokens[phrase.head]!.folded))
  )
    return "population";
  if (phrase === null || phrase.end - phrase.first > 1 || !isPeople(scan, scan.tokens[phrase.head]!.folded))
    return null;
  const first = quantity.first - 2;
  const home =
    first < sentence.firstToken
      ? null
      : phraseAt(scan.lexicon.measures.phrases, scan.tokens, { index: first, end: quantity.first });
  if (home?.value === "population") return home.value;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, from, quantity.first - REACH); index--) {
    const noun = scan.lexicon.measures.nouns.get(wordAt(scan, sentence, index));
    if (noun !== undefined) return noun.measure === "population" ? noun.measure : null;
  }
  return null;
}

/** "A farming province of 900,000 people", "una ciudad de 40.000": how many live in a place of that kind. */
export function isOfTown({ tokens, lexicon }: Scan, sentence: Sentence, first: number): boolean {
  const kind = wordAt({ tokens }, sentence, first - 2);
  const { towns, divisions, provinces } = lexicon.places;
  return (
    lexicon.counted.inside.has(wordAt({ tokens }, sentence, first - 1)) &&
    (towns.has(kind) || divisions.has(kind) || provinces.has(kind))
  );
}

/** "La marcha reunió a 20.000 personas", "the protest drew 300 people": people whom a protest brings together are in it. */
export function gathered(scan: Scan, { sentence, quantity, phrase, from }: Measured): string | null {
  const { measures } = scan.lexicon;
  if (phrase === null || !isPeople(scan, scan.tokens[phrase.head]!.folded)) return null;
  let gathers = false;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, from, quantity.first - REACH); index--) {
    const word = scan.tokens[index]!.folded;
    gathers ||= measures.gathers.has(word);
    const noun = measures.nouns.get(word);
    if (noun?.measure === "protests" && noun.strength === "strong") return gathers ? "protests" : null;
  }
  return null;
}
