import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { countsBehind, isBetween } from "../counted/counted-behind.ts";
import { placeMatch } from "../names/place-matches.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** The oldest that people are. */
export const OLDEST = 110n;

/** "aged 34", "34 years old", "34-year-old", "de 34 años de edad", "Juan Pérez, 34,". */
export function isAge(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { not } = scan.lexicon.counted;
  const word = (index: number) => wordAt(scan, sentence, index);
  if (not.ageBounds.has(word(quantity.boundRun?.first ?? -1)) && isBetween(quantity, 0n, OLDEST)) return true;
  if (quantity.unit !== "year" && quantity.unit !== "count") return false;
  if (opensAge(scan, sentence, quantity)) return true;
  if (isBetween(quantity, 0n, OLDEST) && isAgeInSeries(scan, sentence, quantity)) return true;
  if (quantity.unit === "year" && not.ageVerbs.has(word(quantity.first - 1))) return true;
  if (quantity.unit === "year") {
    for (let index = quantity.end; index < quantity.end + 3; index++) if (not.ageAfter.has(word(index))) return true;
    return isAgeOf(scan, sentence, quantity);
  }
  if (isAgeInList(scan, sentence, quantity) || isAgeLimit(scan, sentence, quantity)) return true;
  const between = word(quantity.first - 1) === "," && (word(quantity.end) === "," || word(quantity.end) === ".");
  const name = scan.tokens[quantity.first - 2];
  return (
    between &&
    quantity.unit === "count" &&
    quantity.form === "digits" &&
    name?.kind === "word" &&
    (name.capital || endsOne(scan, sentence, quantity.first - 1)) &&
    !scan.lexicon.times.months.has(name.folded) &&
    !endsWhole(scan, sentence, quantity.first - 1) &&
    !isPlacesItem(scan, sentence, quantity.first - 1) &&
    !isAdjunct(scan, sentence, quantity.first - 1) &&
    // "In Peru, 12, 14 and 20 officers were killed"
    scan.tokens[quantity.end + 1]?.kind !== "number" &&
    isBetween(quantity, 1n, OLDEST)
  );
}

/** Words of "the woman accused", at most. */
const ONE_WITHIN = 4;

/** "A Colombian, 34,", "the woman accused, 23,", "el conductor, 41,": one single person stands before the comma. */
function endsOne({ tokens, lexicon }: Scan, { firstToken }: Sentence, comma: number): boolean {
  const { grammar, counted, speech, places } = lexicon;
  for (let index = comma - 1; index >= Math.max(firstToken, comma - ONE_WITHIN); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || places.inside.has(folded)) return false;
    const isArticle = grammar.one.has(folded) || speech.singulars.has(folded) || counted.tally.determiners.has(folded);
    if (!isArticle) continue;
    // "among the family, 12, …"
    if (counted.among.has(tokens[index - 1]?.folded ?? "")) return false;
    return [index + 1, comma - 1].some((noun) => isPerson(lexicon, tokens[noun]!.folded));
  }
  return false;
}

/** Whether a noun is one person's: "woman", "conductor", "Colombian", "suspect". */
function isPerson({ counted, gentilics, hedges }: Scan["lexicon"], noun: string): boolean {
  if (noun.endsWith("s") || counted.singulars.has(noun)) return false;
  if (counted.people.has(noun) || gentilics.has(noun) || hedges.alleged.has(noun) || hedges.stages.has(noun))
    return true;
  return [`${noun}s`, `${noun}es`].some(
    (plural) => !counted.notAgents.has(plural) && endsIn(plural, counted.agentEndings),
  );
}

/** "Aged", "edad" shortly before a number. */
function opensAge(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const { not, inside } = scan.lexicon.counted;
  for (let index = first - 1; index >= first - 3; index--)
    if (not.ageBefore.has(wordAt(scan, sentence, index)))
      return !(inside.has(wordAt(scan, sentence, end)) && isOfAge(scan, sentence, index));
  return false;
}

/** "31 eran menores de edad y 12 de estos, niñas": who is of age or not, and how old nobody is. */
function isOfAge(scan: Scan, sentence: Sentence, index: number): boolean {
  return OF_AGE.has(wordAt(scan, sentence, index - 2)) && scan.lexicon.units.of.has(wordAt(scan, sentence, index - 1));
}

const OF_AGE: ReadonlySet<string> = new Set("menor menores mayor mayores mayoria minoria".split(" "));

/** Words of a place's name, at most. */
const PLACE_WITHIN = 5;

/** "Soacha, 47; Fusagasugá, 19; Girardot, 23.", "Ambato registró 88 y Riobamba, 61": a place with its number behind one with another. */
function isPlacesItem({ tokens, lexicon }: Scan, sentence: Sentence, comma: number): boolean {
  for (let index = comma - 1; index > Math.max(sentence.firstToken, comma - 1 - PLACE_WITHIN); index--) {
    const { text, folded } = tokens[index]!;
    const joins = lexicon.counted.and.has(folded);
    if (!joins && text !== ";") continue;
    if (placeMatch(tokens, index + 1)?.end !== comma) return false;
    return joins ? countsBefore({ tokens }, sentence, index) : tokens[index - 1]!.kind === "number";
  }
  return false;
}

/** Tokens back from "and" to the number of the clause before it. */
const COUNT_WITHIN = 12;

/** Whether the clause before has a number that is no age ("Ana Ruiz, 34, y Santiago, 61"). */
function countsBefore({ tokens }: Pick<Scan, "tokens">, sentence: Sentence, and: number): boolean {
  for (let index = and - 1; index > Math.max(sentence.firstToken, and - COUNT_WITHIN); index--)
    if (tokens[index]!.kind === "number") return tokens[index - 1]!.text !== ",";
  return false;
}

/** "Of the 250 trucks seen in Paso Canoas, 45, or a fifth, …": the first comma behind a whole that has its number, before a part of it. */
function endsWhole({ tokens, lexicon }: Scan, sentence: Sentence, comma: number): boolean {
  const opener = tokens[sentence.firstToken]!.folded;
  if (!lexicon.grammar.of.has(opener) && !lexicon.counted.among.has(opener)) return false;
  const whole = tokens.slice(sentence.firstToken + 1, Math.min(comma, sentence.firstToken + WHOLE_WITHIN));
  const counts = whole.some(({ kind }) => kind === "number");
  return counts && comma - sentence.firstToken <= WHOLE_WITHIN && whole.every(({ text }) => text !== ",");
}

/** Tokens of "of" and its whole, at most. */
const WHOLE_WITHIN = 20;

/** "…; in April, 90.", "… y en San Pedro, 12.": where or when, with its preposition, at the start of a clause, and nobody's name. */
function isAdjunct(scan: Scan, sentence: Sentence, comma: number): boolean {
  return adjunctBefore(scan, sentence, comma) !== null;
}

/** Where the words with a capital begin that end at a token and open a clause behind "in"; null for any others. */
function adjunctBefore({ tokens, lexicon }: Scan, sentence: Sentence, end: number): number | null {
  let first = end - 1;
  while (first > sentence.firstToken && end - first < PLACE_WITHIN && tokens[first]!.capital) first--;
  const firstWord = first + 1;
  // "en el Callao"
  if (first > sentence.firstToken && lexicon.counted.tally.determiners.has(tokens[first]!.folded)) first--;
  if (!lexicon.places.inside.has(tokens[first]!.folded)) return null;
  const previous = tokens[first - 1];
  const opens = first === sentence.firstToken || previous!.kind === "mark" || lexicon.counted.and.has(previous!.folded);
  return opens ? firstWord : null;
}

/** "In Tela there were 25 and in Yoro 15": a number behind a known place that goes on the sentence behind "in", and no part of its name. */
export function goesOnInPlace(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const first = adjunctBefore(scan, sentence, quantity.first);
  if (first === null || first >= quantity.first || !isBetween(quantity, FEWEST, MOST)) return false;
  if (placeMatch(scan.tokens, first)?.end !== quantity.first) return false;
  const said = scan.tokens.slice(Math.max(sentence.firstToken, first - GOES_ON_WITHIN), first);
  return said.some(({ kind }) => kind === "number");
}

/** A number of one digit behind a place may be that of a prison or district: "Santiago 1". */
const FEWEST = 10n;
const MOST = 10n ** 12n;

/** Tokens back to the number that a sentence goes on from. */
const GOES_ON_WITHIN = 16;

/**
 * "un hombre de 34 años", "Juan, de 34 años": "de" before years gives an age, unless what stands before it has a
 * duration ("una pena de 20 años", "un plazo de dos años") or a prison follows.
 */
function isAgeOf(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { not } = scan.lexicon.counted;
  // "de 18 a 30 años" opens with its own "de", "de entre 18 y 30" has it before.
  const opens = quantity.bound === "range" && scan.lexicon.units.of.has(wordAt(scan, sentence, quantity.first));
  const first = opens ? quantity.first + 1 : quantity.first;
  if (!not.ageLinks.has(wordAt(scan, sentence, first - 1)) || !isBetween(quantity, 0n, OLDEST)) return false;
  if (not.prison.has(wordAt(scan, sentence, quantity.end + 1))) return false;
  // "reducida de 12 años a ocho"
  const { changeVerbs, moves, movers } = scan.lexicon.measures;
  const before = wordAt(scan, sentence, first - 2);
  if (changeVerbs.has(before) || moves.has(before) || movers.has(before)) return false;
  return quantity.boundRun === null && !hasLength(scan, sentence, first - 1);
}

/** Whether what stands before the "de" of a duration lasts that long: a term, a sentence, a wait. */
function hasLength(scan: Scan, sentence: Sentence, link: number): boolean {
  const { not, ends } = scan.lexicon.counted;
  for (let index = link - 1; index >= link - 3; index--) {
    const word = wordAt(scan, sentence, index);
    if (not.lasting.has(word) || not.prison.has(word)) return true;
    if (index < link - 1 && ends.has(word)) return false;
  }
  return false;
}

/** A series is not followed further, so that time stays linear in a table of numbers. */
const SERIES_AT_MOST = 16;

/** "de 18, 21 y 34 años", "aged 18, 21 and 34": one of several ages in a row. */
function isAgeInSeries(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { counted, units } = scan.lexicon;
  const goesOn = (index: number) =>
    scan.tokens[index]?.kind === "number" ||
    wordAt(scan, sentence, index) === "," ||
    counted.and.has(wordAt(scan, sentence, index));
  let { first, end } = quantity.core;
  while (quantity.core.first - first < SERIES_AT_MOST && first > sentence.firstToken && goesOn(first - 1)) first--;
  while (end - quantity.core.end < SERIES_AT_MOST && end < sentence.endToken && goesOn(end)) end++;
  if (first === quantity.core.first && end === quantity.core.end) return false;
  const opener = wordAt(scan, sentence, first - 1);
  if (counted.not.ageBefore.has(opener))
    return !(counted.inside.has(wordAt(scan, sentence, quantity.end)) && isOfAge(scan, sentence, first - 1));
  if (!counted.not.ageLinks.has(opener) || end >= sentence.endToken) return false;
  const unit = phraseAt(units.after, scan.tokens, { index: end, end: sentence.endToken });
  return unit?.value === "year" && !hasLength(scan, sentence, first - 1);
}

/** "people under 30", "who is 70." */
function isAgeLimit(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.unit !== "count" || !isBetween(quantity, 0n, OLDEST) || countsBehind(scan, sentence, quantity.end))
    return false;
  const { people, auxiliaries, not } = scan.lexicon.counted;
  const [last, before] = [wordAt(scan, sentence, quantity.first - 1), wordAt(scan, sentence, quantity.first - 2)];
  const isLimit = quantity.bound === "fewer-than" || quantity.bound === "more-than";
  if (isLimit && auxiliaries.has(last) && tellsOfPeople(scan, sentence, quantity.first - 1)) return true;
  return (isLimit && people.has(last)) || (auxiliaries.has(last) && not.who.has(before));
}

/** "two-thirds of the victims were under 18", and not "the number of victims was under 18". */
function tellsOfPeople(scan: Scan, sentence: Sentence, verb: number): boolean {
  const { people, tally } = scan.lexicon.counted;
  for (let index = verb - 1; index >= verb - 6; index--)
    if (tally.nouns.has(wordAt(scan, sentence, index))) return false;
  const subject = wordAt(scan, sentence, verb - 1);
  if (PARTS_OF_PEOPLE.has(subject)) return true;
  return people.has(subject) || scan.lexicon.measures.nouns.get(subject)?.measure === "victims";
}

/** "A fifth were under 18", "40 percent are over 60", "most of the dead were under 30". */
const PARTS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "half quarter quarters third thirds fifth fifths percent % most majority dead".split(" "),
);

/** "Juan Chinchilla, de 23, y Jorge …": the age without its years. */
function isAgeInList(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const word = (index: number) => wordAt(scan, sentence, index);
  const closes =
    scan.tokens[quantity.end]?.kind === "mark" ||
    quantity.end >= sentence.endToken ||
    scan.lexicon.counted.and.has(word(quantity.end));
  const name = scan.tokens[quantity.first - 3];
  const opens = scan.lexicon.units.of.has(word(quantity.first - 1)) && word(quantity.first - 2) === ",";
  return quantity.unit === "count" && closes && opens && name?.capital === true && isBetween(quantity, 0n, OLDEST);
}
