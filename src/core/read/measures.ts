import type { MeasureNoun } from "../lexicon/measures.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import { DISTANCES, DURATIONS, isMoney, WEIGHTS } from "../lexicon/units.ts";
import type { NounPhrase } from "./counted.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** How far a verb or noun may stand from the number it governs, in words. */
const REACH = 12;

/** A figure's words as the measure is decided from them. */
export interface Measured {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly phrase: NounPhrase | null;
  /** First token that may belong to this figure rather than to the one before it. */
  readonly from: number;
  /** First token of the next figure, or the sentence's end. */
  readonly until: number;
  /** First token of the list of figures that this one stands in; its own when it stands alone. */
  readonly listFirst: number;
}

/**
 * What a figure counts. The unit decides for money, shares and lengths; else a noun that names what happened ("arrests");
 * else the participle behind the noun ("people deported"), the verb or nominalisation that governs it ("arrested 43",
 * "the capture of 16", "43 were arrested"); else a noun that merely suggests it ("migrants"). Null when nothing does.
 */
export function measureOf(scan: Scan, measured: Measured): string | null {
  const { unit, form } = measured.quantity;
  if (form === "multiple") return "change";
  if (unit === "percent") return isChange(scan, measured) ? "change" : "share";
  if (isMoney(unit)) return "money";
  if (DURATIONS.has(unit)) return isPrisonTerm(scan, measured) ? "sentence" : "duration";
  if (DISTANCES.has(unit)) return "area-distance";
  if (WEIGHTS.has(unit)) return nounMeasure(scan, measured)?.measure ?? "other";
  if (unit.startsWith("other:")) return isChange(scan, measured) ? "change" : "other";
  return countMeasure(scan, measured);
}

function countMeasure(scan: Scan, measured: Measured): string | null {
  const noun = nounMeasure(scan, measured);
  if (noun?.strength === "strong") return noun.measure;
  const { verbs, states } = scan.lexicon.measures;
  const governed =
    participleMeasure(scan, measured, (word) => (states.has(word) ? undefined : verbs.get(word))) ??
    stateOfSubject(scan, measured) ??
    spentMoney(scan, measured) ??
    governingMeasure(scan, measured) ??
    modifierMeasure(scan, measured) ??
    movedMeasure(scan, measured);
  return (governed !== null && fits(scan, governed, measured.phrase) ? governed : null) ?? noun?.measure ?? null;
}

/** Measures whose verbs have things as objects as often as people ("released 3 reports", "deployed 2 helicopters"). */
const PEOPLE_ONLY: ReadonlySet<string> = new Set(["releases", "personnel"]);

function fits(scan: Scan, measure: string, phrase: NounPhrase | null): boolean {
  if (phrase === null || !PEOPLE_ONLY.has(measure)) return true;
  return isPeople(scan, scan.tokens[phrase.head]!.folded);
}

/** Whether a noun names people: listed, a group or people's measure of the lexicon, or made with an agent's ending. */
function isPeople(scan: Scan, noun: string): boolean {
  const { measures, counted, hedges } = scan.lexicon;
  const isKnown = measures.groups.has(noun) || measures.nouns.has(noun) || counted.people.has(noun);
  return (
    isKnown ||
    hedges.alleged.has(noun) ||
    hedges.stages.has(noun) ||
    counted.agentEndings.some((ending) => noun.endsWith(ending))
  );
}

/** "los homicidios … al pasar de 2.345 a 2.052", "homicides fell … to 2,052": the event noun before, for a number of nothing. */
function movedMeasure(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  const { measures, counted } = scan.lexicon;
  if (
    (phrase !== null && phrase.first >= quantity.end) ||
    (!counted.tally.links.has(wordAt(scan, sentence, quantity.first - 1)) &&
      !measures.startsFrom.has(wordAt(scan, sentence, quantity.first - 1)))
  )
    return null;
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

/** "la cantidad de personas detenidas era de 1.500": the state in the subject, before any verb. */
function stateOfSubject(scan: Scan, measured: Measured): string | null {
  const { phrase, quantity } = measured;
  if (phrase === null || phrase.first >= quantity.end) return null;
  return participleMeasure(scan, measured, (word) => scan.lexicon.measures.states.get(word));
}

/** "recibió millones": a large number that nothing counted follows, behind a verb of paying. */
function spentMoney(scan: Scan, { sentence, quantity, phrase }: Measured): string | null {
  if (phrase !== null || (quantity.form !== "vague" && quantity.scale < 1000)) return null;
  for (let index = quantity.first - 1; index >= quantity.first - 3; index--)
    if (scan.lexicon.measures.moneyVerbs.has(wordAt(scan, sentence, index))) return "money";
  return null;
}

/** What happens to people and is told in tallies: "one dead and three wounded". */
const TALLIED: ReadonlySet<string> = new Set(
  "arrests detentions releases deaths injuries disappearances kidnappings victims attacks".split(" "),
);

/** Whether the words around a count make it part of a tally of what happened to people. */
export function isTallied(scan: Scan, given: Pick<Measured, "sentence" | "quantity" | "phrase">): boolean {
  const { firstToken: from, endToken: until } = given.sentence;
  const measure = countMeasure(scan, { ...given, from, until, listFirst: given.quantity.first });
  return measure !== null && TALLIED.has(measure);
}

/** What the head noun, or a phrase around it, stands for; behind "cases of" and the like, the noun they contain. */
function nounMeasure(scan: Scan, { phrase, sentence, quantity }: Measured): MeasureNoun | null {
  const { measures, counted } = scan.lexicon;
  if (phrase === null) return WEIGHTS.has(quantity.unit) ? appositionMeasure(scan, sentence, quantity.first) : null;
  if (WEIGHTS.has(quantity.unit)) {
    // "2.318 kilos de clorhidrato de cocaína": a weight is of a stuff, whatever its form
    for (let index = phrase.first; index < phrase.end; index++) {
      const stuff = measures.nouns.get(scan.tokens[index]!.folded);
      if (stuff !== undefined) return stuff;
    }
  }
  for (let index = phrase.first; index < phrase.end; index++) {
    const found = phraseAt(measures.phrases, scan.tokens, { index, end: sentence.endToken });
    if (found !== null) return { measure: found.value, strength: "strong" };
  }
  const head = scan.tokens[phrase.head]!.folded;
  const known =
    measures.nouns.get(head) ??
    (measures.changes.has(head) ? { measure: "change", strength: "strong" as const } : null);
  if (known !== null || !measures.containers.has(head)) return known;
  for (let index = phrase.head + 1; index < phrase.end; index++) {
    const inside = measures.nouns.get(scan.tokens[index]!.folded);
    if (inside !== undefined) return inside;
    if (!counted.inside.has(scan.tokens[index]!.folded)) return null;
  }
  return null;
}

/** "La droga, unos 450 kilos, …": what the noun right before the comma stands for. */
function appositionMeasure(scan: Scan, sentence: Sentence, first: number): MeasureNoun | null {
  const { measures, counted } = scan.lexicon;
  if (wordAt(scan, sentence, first - 1) !== ",") return null;
  const isOpen = counted.tally.determiners.has(wordAt(scan, sentence, first - 3)) || first - 2 === sentence.firstToken;
  return isOpen ? (measures.nouns.get(wordAt(scan, sentence, first - 2)) ?? null) : null;
}

/** What a participle behind the head noun says: "people deported from the country", "personas detenidas". */
function participleMeasure(
  scan: Scan,
  { phrase }: Measured,
  measureOfWord: (word: string) => string | undefined,
): string | null {
  if (phrase === null) return null;
  const { hedges } = scan.lexicon;
  const start = scan.lexicon.measures.nouns.has(scan.tokens[phrase.head]!.folded) ? phrase.head + 1 : phrase.head;
  for (let index = start; index < phrase.end; index++) {
    const word = scan.tokens[index]!.folded;
    // What they are accused or suspected of is not what happened to them.
    if (hedges.alleged.has(word) || hedges.stages.has(word)) return null;
    const found = measureOfWord(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** What a participle or state before the head noun says: "missing people", "deported migrants". */
function modifierMeasure(scan: Scan, { phrase }: Measured): string | null {
  if (phrase === null) return null;
  const { measures, counted } = scan.lexicon;
  for (let index = phrase.first; index < phrase.head; index++) {
    const word = scan.tokens[index]!.folded;
    const isParticiple = counted.participleEndings.some((ending) => word.endsWith(ending));
    const found = measures.states.get(word) ?? (isParticiple ? measures.verbs.get(word) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** The verb or event noun that governs the number: close before it, a state or passive behind it, then farther before. */
function governingMeasure(scan: Scan, measured: Measured): string | null {
  const before = governorBefore(scan, measured);
  if (before !== null && before.distance <= 4) return before.measure;
  const { states } = scan.lexicon.measures;
  return (
    participleMeasure(scan, measured, (word) => states.get(word)) ??
    governorBehind(scan, measured) ??
    before?.measure ??
    null
  );
}

/** A comma between verb and number makes it likelier that another verb governs: it counts as so many words. */
const COMMA_WORDS = 4;

function governorBefore(
  scan: Scan,
  { sentence, quantity, from, listFirst }: Measured,
): { measure: string; distance: number } | null {
  const stop = Math.max(from, sentence.firstToken);
  const { counted, measures } = scan.lexicon;
  if (isScene(scan, sentence, quantity)) return null;
  let distance = 0;
  let crossed = false;
  for (let index = quantity.first - 1; index >= stop && distance < REACH; index--) {
    const token = scan.tokens[index]!;
    if (token.text === ";" || token.text === ":" || token.text === ".") return null;
    if (counted.relatives.has(token.folded)) return null;
    distance += token.text === "," ? COMMA_WORDS : 1;
    crossed ||= counted.and.has(token.folded) && index < listFirst;
    const measure = governorAt(scan, sentence, { index, end: listFirst });
    if (measure === undefined) continue;
    const isPassive =
      counted.passives.has(wordAt(scan, sentence, index - 1)) || measures.intransitive.has(token.folded);
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
  const phrase = phraseAt(measures.phrases, scan.tokens, at);
  if (phrase !== null) return phrase.value;
  const noun = measures.nouns.get(word);
  const previous = wordAt(scan, sentence, at.index - 1);
  const asNoun = noun !== undefined && (counted.tally.determiners.has(previous) || counted.inside.has(previous));
  const isState = measures.states.has(word) && (counted.links.has(previous) || counted.tally.determiners.has(previous));
  if (isState) return measures.states.get(word);
  if (!asNoun && measures.verbs.has(word)) return measures.verbs.get(word);
  const opens = counted.inside.has(wordAt(scan, sentence, at.index + 1)) && at.end - at.index <= NOMINAL_REACH;
  return noun?.strength === "strong" && opens && HAPPENINGS.has(noun.measure) ? noun.measure : undefined;
}

/** Words between a count and a verb of its own without "to be" or "to have" before it ("two people died"). */
const OWN_VERB_WITHIN = 2;
/** Words from an auxiliary to its verb ("were reportedly killed"). */
const VERB_WITHIN = 3;

/** "43 … have been arrested", "43, most of them minors, were killed", "dos personas murieron". */
function governorBehind(scan: Scan, { sentence, quantity, phrase, until }: Measured): string | null {
  const { counted } = scan.lexicon;
  const start = behindAnaphor(scan, sentence, Math.max(phrase?.end ?? quantity.end, quantity.end));
  const stop = Math.min(until, sentence.endToken, start + REACH);
  let opened = Number.NEGATIVE_INFINITY;
  for (let index = start; index < stop; index++) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "," && token.text !== "-") return null;
    if (index > start + 1 && counted.relatives.has(token.folded)) return null;
    if (counted.auxiliaries.has(token.folded)) opened = index;
    if (counted.and.has(token.folded) && !opensFigure(scan, index + 1)) return null;
    const measure = verbAt(scan, sentence, index);
    if (measure === undefined) continue;
    return index - opened <= VERB_WITHIN || index < start + OWN_VERB_WITHIN ? measure : null;
  }
  return null;
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

function verbAt(scan: Scan, sentence: Sentence, index: number): string | undefined {
  const { phrases, verbs } = scan.lexicon.measures;
  return (
    phraseAt(phrases, scan.tokens, { index, end: sentence.endToken })?.value ?? verbs.get(scan.tokens[index]!.folded)
  );
}

/** Whether the words around a percentage or unit make it a rise or fall: "up 12 percent", "una reducción de 18%", "60% de aumento". */
function isChange(scan: Scan, measured: Measured): boolean {
  const { sentence, quantity, phrase, from } = measured;
  const { measures, counted } = scan.lexicon;
  const word = (index: number) => wordAt(scan, sentence, index);
  if (measures.moreOrLess.has(word(quantity.end)) || measures.moreOrLess.has(word(quantity.first - 1))) return true;
  const named = phrase !== null && phrase.first >= quantity.end;
  const ofSome = named && counted.tally.determiners.has(word(phrase.first - 1));
  if (named && !ofSome)
    for (let index = phrase.first; index <= phrase.head; index++) if (measures.changes.has(word(index))) return true;
  if (ofSome && quantity.form === "share") return false;
  const stop = Math.max(from, sentence.firstToken, quantity.first - (named ? 6 : 2 * REACH));
  for (let index = quantity.first - 1; index >= stop; index--)
    if (measures.changes.has(word(index)) || measures.changeVerbs.has(word(index))) return true;
  return false;
}

/** Whether a duration is a prison term: "sentenced to 20 years", "30 años de cárcel". Custody before trial is none. */
export function isPrisonTerm(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const { prison, custody } = scan.lexicon.counted.not;
  let found = false;
  for (let index = quantity.first - 8; index < quantity.end + 4; index++) {
    const word = wordAt(scan, sentence, index);
    if (custody.has(word)) return false;
    found ||= prison.has(word);
  }
  return found;
}
