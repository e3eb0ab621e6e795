import { phraseAt } from "../lexicon/phrases.ts";
import type { Measured } from "./measured.ts";
import { custodyMeasure } from "./measures-nouns.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** How far a verb or noun may stand from the number it governs, in words. */
const REACH = 12;
/** Within so many words a verb governs whatever noun the number has; farther off only one that names people. */
const CLOSE = 4;

/** A verb or event noun before a number, and how many words before. */
interface Governor {
  readonly measure: string;
  readonly distance: number;
}

/** The verb or event noun that governs the number: close before it, a state or passive behind it, then farther before. */
export function governingMeasure(scan: Scan, measured: Measured): string | null {
  const before = governorBefore(scan, measured);
  if (before !== null && before.distance <= CLOSE) return before.measure;
  const behind = stateBehind(scan, measured) ?? governorBehind(scan, measured);
  if (behind !== null || before === null) return behind;
  return measured.phrase === null || isPeople(scan, scan.tokens[measured.phrase.head]!.folded) ? before.measure : null;
}

/** Measures whose verbs have things as objects as often as people ("released 3 reports", "held 2 seats", "blocked 9 accounts"). */
const PEOPLE_ONLY: ReadonlySet<string> = new Set(
  "releases personnel detentions protests displaced deportations kidnappings victims convictions extraditions".split(
    " ",
  ),
);

/** Whether what a figure counts can be what a verb's measure counts: only people are released or held, only things seized. */
export function isFitFor(scan: Scan, measure: string, { phrase, sentence, quantity: { first } }: Measured): boolean {
  const { counted } = scan.lexicon;
  // Of a subject before its number only the far end is read: "the number of people behind bars at 43".
  if (phrase === null || phrase.first < first) return true;
  const { folded } = scan.tokens[phrase.head]!;
  if (measure === "seizures") return !isPeople(scan, folded);
  // "several hundred marched": the verb itself stands where a noun might.
  if (!PEOPLE_ONLY.has(measure) || isPeople(scan, folded) || isPastVerb(scan, folded)) return true;
  return measure !== "victims" && counted.personal.has(wordAt(scan, sentence, first - 1));
}

/** Whether a word is a verb's form that no plural noun has: "marched", not "blocks" or "stations". */
export function isPastVerb(scan: Scan, word: string): boolean {
  return scan.lexicon.measures.verbs.has(word) && !word.endsWith("s");
}

/** Whether a noun names people: listed, a nation's, a group or measure of the lexicon, or made with an agent's ending. */
export function isPeople(scan: Scan, noun: string): boolean {
  const { measures, counted, hedges, gentilics } = scan.lexicon;
  return (
    measures.groups.has(noun) ||
    measures.nouns.has(noun) ||
    measures.states.has(noun) ||
    measures.custody.has(noun) ||
    counted.people.has(noun) ||
    hedges.alleged.has(noun) ||
    hedges.stages.has(noun) ||
    gentilics.has(noun) ||
    (counted.agentEndings.some((ending) => noun.endsWith(ending)) && !counted.notAgents.has(noun))
  );
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
export function topicMeasure(scan: Scan, { sentence, quantity, from }: Measured): string | null {
  const stop = Math.max(sentence.firstToken, from, quantity.first - TOPIC_REACH);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const noun = scan.lexicon.measures.nouns.get(scan.tokens[index]!.folded);
    const isPlural = scan.tokens[index]!.folded.endsWith("s");
    if (noun?.strength === "strong" && isPlural && HAPPENINGS.has(noun.measure)) return noun.measure;
  }
  return null;
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
  if (isScene(scan, sentence, quantity)) return null;
  let distance = 0;
  let crossed = false;
  for (let index = quantity.first - 1; index >= stop && distance < REACH; index--) {
    const token = scan.tokens[index]!;
    if (token.text === ";" || token.text === ":" || token.text === ".") return null;
    if (counted.relatives.has(token.folded) || counted.subordinators.has(token.folded)) return null;
    distance += token.text === "," ? COMMA_WORDS : 1;
    crossed ||= counted.and.has(token.folded) && index < listFirst;
    // "14 muertos, 380 heridos y 1.500 damnificados": what another item of the list counts governs nothing.
    if (index >= listFirst && measures.nouns.has(token.folded)) continue;
    // "3 stations for 400 people": what stands right behind a number is its noun.
    if (index === from && from > sentence.firstToken && token.folded.endsWith("s")) continue;
    const measure = governorAt(scan, sentence, { index, end: listFirst });
    if (measure === undefined) continue;
    // "… fueron hallados muertos y otros siete": a participle in front of "and" is the subject's before it.
    if (crossed && counted.headFirst && token.folded.endsWith("s")) return null;
    const isActive = counted.activeEndings.some((ending) => token.folded.endsWith(ending));
    const isPassive =
      (counted.passives.has(wordAt(scan, sentence, index - 1)) && !isActive) || measures.intransitive.has(token.folded);
    return isPassive && (crossed || !counted.subjectsFollow) ? null : { measure, distance };
  }
  return null;
}

/** "wounded in two raids", "un choque entre dos buses": what a preposition of place governs did not undergo the verb. */
function isScene(scan: Scan, sentence: Sentence, { first, boundRun }: Quantity): boolean {
  const { scenes } = scan.lexicon.measures;
  const word = wordAt(scan, sentence, first - 1);
  const before = scan.lexicon.counted.tally.determiners.has(word) ? wordAt(scan, sentence, first - 2) : word;
  return boundRun === null && scenes.has(before);
}

/** Measures whose nouns name what happens, so that "of"/"de" behind them leads to whom ("the capture of 16"). */
const HAPPENINGS: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions displaced deaths injuries disappearances kidnappings seizures migrants".split(
    " ",
  ),
);
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
  const asNoun = isDetermined || (noun !== undefined && counted.inside.has(previous));
  const isState = measures.states.has(word) && (counted.links.has(previous) || isDetermined);
  if (isState) return measures.states.get(word);
  const touches = at.index + 1 === at.end;
  if ((!asNoun || touches) && measures.verbs.has(word)) return measures.verbs.get(word);
  const opens = counted.inside.has(wordAt(scan, sentence, at.index + 1)) && at.end - at.index <= NOMINAL_REACH;
  return noun?.strength === "strong" && opens && HAPPENINGS.has(noun.measure) ? noun.measure : undefined;
}

/** Words between a count and a verb of its own without "to be" or "to have" before it ("two people died"). */
const OWN_VERB_WITHIN = 2;
/** Words from an auxiliary to its verb ("were reportedly killed"). */
const VERB_WITHIN = 3;

/** Measures whose verbs tell of whoever does it, whatever they do it to: "vecinos bloquearon la ruta". */
const SAID_OF_SUBJECTS: ReadonlySet<string> = new Set(["protests", "population", "votes", "migrants"]);

/** The state that stands in the noun phrase of a number: "12 people dead", "30 men missing", "17 personas detenidas". */
function stateBehind(scan: Scan, measured: Measured): string | null {
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

/** "43 … have been arrested", "43, most of them minors, were killed", "dos personas murieron", "drove 200 from their homes". */
function governorBehind(scan: Scan, measured: Measured): string | null {
  const { sentence, quantity, phrase, until } = measured;
  const { counted, measures } = scan.lexicon;
  if (counted.obliques.has(wordAt(scan, sentence, quantity.first - 1)) || isWhole(scan, measured)) return null;
  const start = behindAnaphor(scan, sentence, Math.max(phrase?.end ?? quantity.end, quantity.end));
  const tellsItself = phrase !== null && tellsWhatHappened(scan, scan.tokens[phrase.head]!.folded);
  const stop = Math.min(until, sentence.endToken, start + REACH);
  let opened = Number.NEGATIVE_INFINITY;
  for (let index = start; index < stop; index++) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "," && token.text !== "-") return null;
    if ((index > start + 1 || tellsItself) && counted.relatives.has(token.folded)) return null;
    if (index > start && counted.subordinators.has(token.folded)) return null;
    const complement = phraseAt(measures.complements, scan.tokens, { index, end: sentence.endToken });
    if (complement !== null) return complement.value;
    if (isProtestJoined(scan, sentence, index)) return "protests";
    if (counted.auxiliaries.has(token.folded)) opened = index;
    if (counted.and.has(token.folded) && (!opensFigure(scan, index + 1) || opensOwn(scan, index + 1))) return null;
    const isOpened = index - opened <= VERB_WITHIN;
    const isFirst = index < start + OWN_VERB_WITHIN;
    const phraseFound = phraseAt(measures.phrases, scan.tokens, { index, end: sentence.endToken });
    if (phraseFound !== null && (isOpened || isFirst)) return phraseFound.value;
    const measure = verbAt(scan, measured, { index, isOpened, isFirst: index === start });
    if (measure === undefined) continue;
    const isOwn = isFirst && (SAID_OF_SUBJECTS.has(measure) || !actsOnAnother(scan, sentence, index));
    return isOpened || isOwn ? measure : null;
  }
  return null;
}

/** "six of the 11 detainees would be charged": the verb tells of the part. */
function isWhole(scan: Scan, { sentence, quantity, from }: Measured): boolean {
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

/** Whether a number stands right behind "and": the list goes on, and its verb may come after it. */
function opensFigure(scan: Scan, index: number): boolean {
  const { words, vague } = scan.lexicon.numbers;
  return [scan.tokens[index], scan.tokens[index + 1]].some(
    (token) => token !== undefined && (token.kind === "number" || words.has(token.folded) || vague.has(token.folded)),
  );
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
  const next = wordAt(scan, sentence, index + 1);
  if (counted.personal.has(next) || isNumberAt(scan, index + 1)) return true;
  const isWhen = [2, 3].some((offset) => units.durations.has(wordAt(scan, sentence, index + offset)));
  return counted.tally.determiners.has(next) && !isWhen;
}

function isNumberAt(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && (token.kind === "number" || scan.lexicon.numbers.words.has(token.folded));
}

/** The measure of the verb, phrase or (behind "to be") state at a token: "were killed", "are missing". */
function verbAt(
  scan: Scan,
  measured: Measured,
  at: { index: number; isOpened: boolean; isFirst: boolean },
): string | undefined {
  const { verbs, states, custody, held } = scan.lexicon.measures;
  const word = scan.tokens[at.index]!.folded;
  if (scan.lexicon.counted.without.has(wordAt(scan, measured.sentence, at.index - 1))) return undefined;
  if (custody.has(word) && at.isOpened) return custodyMeasure(scan, measured);
  const isHeld = held.has(word) ? at.isFirst : held.has(wordAt(scan, measured.sentence, at.index - 1));
  if (custody.has(word) && isHeld) return "detentions";
  return (at.isOpened ? states.get(word) : undefined) ?? verbs.get(word);
}

/** "Cayeron 12 presuntos sicarios": suspects who fall are arrested, where others die. */
export function fallen(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const { measures, hedges } = scan.lexicon;
  if (phrase === null || !hedges.alleged.has(scan.tokens[phrase.first]!.folded)) return null;
  for (let index = quantity.first - 1; index >= quantity.first - CLOSE; index--)
    if (measures.fallen.has(wordAt(scan, sentence, index))) return "arrests";
  return null;
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
