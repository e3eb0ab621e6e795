import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { ZERO } from "../../model/index.ts";
import { type NounPhrase, readNounPhrase, singularOf } from "../counted/counted.ts";
import { isTallied } from "../counted/measures.ts";
import type { Sentence } from "../text/passage.ts";
import { isCountedBefore } from "./counted-before.ts";
import { type Quantity, quantityOfWords } from "./quantities.ts";
import { isPastVerb, type Run, type Scan, wordAt } from "./scan.ts";

/** "no homicides", "ningún homicidio", "no se registraron secuestros": none of what is tallied (RULES B13). */
export function noneAt(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const alone =
    noneInPlace(scan, sentence, index) ?? noneOfThose(scan, sentence, index) ?? nobodyAt(scan, sentence, index);
  if (alone !== null) return alone;
  if (phraseAt(scan.lexicon.numbers.nobody, scan.tokens, { index, end: sentence.endToken }) !== null) return null;
  const phrase = phraseAt(scan.lexicon.numbers.nones, scan.tokens, { index, end: sentence.endToken });
  const isBehindTime = phrase === null && passedWithout(scan, sentence, index);
  if (phrase === null && !isBehindTime) return null;
  const run = { first: index, end: phrase?.end ?? index + 1 };
  const quantity = quantityOfWords(run, { value: ZERO, bound: "exact", form: "none" });
  const noun = readNounPhrase(scan, sentence, { quantity, until: sentence.endToken });
  if (noun === null || noun.first !== run.end || saysSomething(scan, sentence, noun.end)) return null;
  if (isElsewhere(scan, sentence, noun) || isWithoutOther(scan, run, noun)) return null;
  return isTallied(scan, { sentence, quantity, phrase: noun }) || isNoneOfThings(scan, sentence, { none: run, noun })
    ? quantity
    : null;
}

/** "Sin una sola prueba", "sin un solo tiro": without what nobody tallies, unlike "sin una sola muerte". */
function isWithoutOther({ tokens, lexicon }: Scan, none: Run, { head }: NounPhrase): boolean {
  if (none.end - none.first !== SINGLED || !lexicon.numbers.nonesBehindTime.has(tokens[none.first]!.folded))
    return false;
  const named = lexicon.measures.nouns.get(tokens[head]!.folded);
  return named?.strength !== "strong" && named?.measure !== "victims";
}

/** Words of "sin una sola". */
const SINGLED = 3;

/** "closed November without homicides", "pasó la semana sin secuestros": behind a stretch of time, before a plural of what happens. */
function passedWithout({ tokens, lexicon }: Scan, sentence: Sentence, index: number): boolean {
  const { numbers, names, units } = lexicon;
  if (index === sentence.firstToken || !numbers.nonesBehindTime.has(tokens[index]!.folded)) return false;
  const { folded, text } = tokens[index - 1]!;
  const isTime = names.calendar.has(folded) || units.durations.has(folded) || /^(?:19|20)[0-9]{2}$/.test(text);
  // "tres meses sin homicidios" says since when, and of no stretch that is named
  const before = tokens[index - 2];
  const isLength = before?.kind === "number" || numbers.words.get(before?.folded ?? "")?.kind === "cardinal";
  const isCounted = isLength && units.durations.has(folded);
  const isDenied = tokens
    .slice(Math.max(sentence.firstToken, index - DENIED_WITHIN), index)
    .some(({ folded: word }) => lexicon.grammar.negations.has(word));
  return isTime && !isDenied && !isCounted && (tokens[index + 1]?.folded.endsWith("s") ?? false);
}

/** Words from "nobody" to the verb that it is denied of: "nobody has yet been", "nadie ha sido". */
const VERB_WITHIN = 5;

/** "Nobody died", "no one has been arrested", "nadie resultó herido": none of whom what befalls people is told. */
function nobodyAt(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { numbers, counted, measures } = scan.lexicon;
  const found = phraseAt(numbers.nobody, scan.tokens, { index, end: sentence.endToken });
  if (found === null || isDependent(scan, sentence, index)) return null;
  for (let at = found.end; at < Math.min(sentence.endToken, found.end + VERB_WITHIN); at++) {
    const { kind, folded } = scan.tokens[at]!;
    if (kind !== "word") return null;
    if (counted.auxiliaries.has(folded) || ADVERBS.has(folded)) continue;
    const measure = measures.verbs.get(folded) ?? measures.states.get(folded);
    if (measure === undefined || !BEFALL.has(measure)) return null;
    // "nobody killed him": what they did, and nothing that befell them
    const isBehind = counted.auxiliaries.has(scan.tokens[at - 1]!.folded) && isParticipleForm(scan, at);
    return isBehind || (measures.intransitive.has(folded) && (isPastVerb(scan, at) || folded.endsWith("ed")))
      ? quantityOfWords({ first: index, end: found.end }, { value: ZERO, bound: "exact", form: "none" })
      : null;
  }
  return null;
}

function isParticipleForm({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded } = tokens[index]!;
  if (lexicon.measures.states.has(folded) || lexicon.counted.participles.has(folded)) return true;
  return endsIn(folded, lexicon.windows.participleEndings);
}

/** Whether a number of nobody stands at a token, which has no noun behind it. */
export function isNobody(scan: Scan, { first, end, form }: Quantity): boolean {
  if (form !== "none") return false;
  // "ninguna era menor", "none of them"; "ninguna arma" has its noun
  const { numbers, counted } = scan.lexicon;
  const isPointing = end - first > 1 || counted.copulas.has(scan.tokens[end]?.folded ?? "");
  const isAlone = isPointing && numbers.nonesAlone.has(scan.tokens[first]!.folded);
  return isAlone || phraseAt(scan.lexicon.numbers.nobody, scan.tokens, { index: first, end }) !== null;
}

/** "So that nobody is killed", "para que nadie muera": behind a word that opens a clause of what is meant or supposed. */
function isDependent(scan: Scan, sentence: Sentence, index: number): boolean {
  return UNREAL.has(wordAt(scan, sentence, index - 1));
}

const UNREAL: ReadonlySet<string> = new Set(["that", "que", "if", "si", "unless", "ensure"]);
const ADVERBS: ReadonlySet<string> = new Set(["yet", "still", "else", "mas", "aun", "todavia"]);

/** What befalls people, so that it can be said of nobody. */
const BEFALL: ReadonlySet<string> = new Set(
  "arrests deaths injuries disappearances kidnappings convictions deportations extraditions releases displaced".split(
    " ",
  ),
);

/** "12 schools in Beni and none in Tarija", "nine in Lima, none in Cusco": none of what was counted before, in a place of its own. */
function noneInPlace(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { counted, places, numbers } = scan.lexicon;
  if (!numbers.nonesAlone.has(wordAt(scan, sentence, index)) || !places.inside.has(wordAt(scan, sentence, index + 1)))
    return null;
  const before = scan.tokens[index - 1];
  if (scan.tokens[index + 2]?.capital !== true || before === undefined || index === sentence.firstToken) return null;
  if (before.text !== "," && !counted.and.has(before.folded) && !JOINS.has(before.folded)) return null;
  const isCounted = scan.tokens
    .slice(Math.max(sentence.firstToken, index - LIST_AT_MOST), index)
    .some(({ kind, folded }) => kind === "number" || numbers.words.get(folded)?.kind === "cardinal");
  if (!isCounted || !endsPlace(scan, sentence, index + 2)) return null;
  return quantityOfWords({ first: index, end: index + 1 }, { value: ZERO, bound: "exact", form: "none" });
}

/** "44 people, none of them a minor", "44 detenidos; ninguno era menor": none of those counted before is of a group. */
function noneOfThose(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const { counted, numbers, measures } = scan.lexicon;
  if (!numbers.nonesAlone.has(wordAt(scan, sentence, index)) || isDependent(scan, sentence, index)) return null;
  const isPointing = counted.inside.has(wordAt(scan, sentence, index + 1));
  if (isPointing && !counted.anaphors.has(wordAt(scan, sentence, index + 2))) return null;
  let noun = isPointing ? index + 3 : index + 1;
  const isSaid = counted.copulas.has(wordAt(scan, sentence, noun));
  if (!isSaid && !isPointing) return null;
  if (isSaid) noun++;
  if (counted.tally.determiners.has(wordAt(scan, sentence, noun))) noun++;
  if (!measures.groups.has(wordAt(scan, sentence, noun)) || !isCountedBefore(scan, sentence, index)) return null;
  if (!arePlain(scan, sentence, index)) return null;
  const run = { first: index, end: isPointing ? index + 3 : index + 1 };
  return quantityOfWords(run, { value: ZERO, bound: "exact", form: "none" });
}

/**
 * Whether the sentence up to "none" says of the counted no more than that they are people, what befell them, where and when. Of
 * migrants, of those held for robbery or of those from Cuba the zero would be told of everybody.
 */
function arePlain(scan: Scan, { firstToken }: Sentence, index: number): boolean {
  return scan.tokens.slice(firstToken, index).every((_, at) => isPlain(scan, firstToken + at));
}

function isPlain({ tokens, lexicon }: Scan, index: number): boolean {
  const { counted, measures, numbers, names, places, units } = lexicon;
  const { kind, folded, capital } = tokens[index]!;
  const before = tokens[index - 1]?.folded ?? "";
  if (measures.groups.has(folded) || lexicon.gentilics.has(folded)) return false;
  if (kind !== "word" || numbers.words.get(folded)?.kind === "cardinal" || names.calendar.has(folded)) return true;
  if (counted.inside.has(folded)) return names.calendar.has(tokens[index + 1]?.folded ?? "");
  if (capital) return places.inside.has(before) || tokens[index - 1]?.capital === true || isFirstOf(before);
  const isOfDeed = measures.verbs.has(folded) || measures.states.has(folded) || measures.custody.has(folded);
  const isSmall = places.inside.has(folded) || counted.auxiliaries.has(folded) || counted.tally.determiners.has(folded);
  return isOfDeed || isSmall || counted.people.has(folded) || units.durations.has(folded) || SMALL.has(folded);
}

/** Whether nothing stands before a word, so that its capital is its sentence's. */
function isFirstOf(before: string): boolean {
  return before === "" || before === "." || before === ":";
}

const SMALL: ReadonlySet<string> = new Set("on during se la las los el the".split(" "));

/** Tokens before "none" among which what was counted before stands. */
const LIST_AT_MOST = 80;

/** Whether nothing but when stands behind a place: "none in Beni talked" says what they did. */
function endsPlace(scan: Scan, sentence: Sentence, first: number): boolean {
  let end = first;
  while (end < sentence.endToken && scan.tokens[end]!.capital) end++;
  if (end === sentence.endToken) return true;
  const { kind, folded } = scan.tokens[end]!;
  return kind === "mark" || WHEN.has(folded) || scan.lexicon.places.inside.has(folded);
}

const WHEN: ReadonlySet<string> = new Set(
  "between during over since from by throughout entre durante desde hasta del".split(" "),
);
const JOINS: ReadonlySet<string> = new Set(["but", "pero"]);

/** Words behind a noun in which a place may be called another. */
const OTHER_WITHIN = 6;
const OTHER: ReadonlySet<string> = new Set("other others elsewhere otro otra otros otras demas resto".split(" "));

/** "No arrests in any other province", "ningún homicidio en el resto del país": none where nothing was told yet, and no zero of the whole. */
function isElsewhere(scan: Scan, sentence: Sentence, { first, end }: Run): boolean {
  for (let index = first; index < Math.min(sentence.endToken, end + OTHER_WITHIN); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark") return false;
    if (OTHER.has(folded)) return true;
  }
  return false;
}

/** "no body has confirmed it", "ningún detenido declaró": what nobody said is no tally. "No killings reported" is one. */
function saysSomething(scan: Scan, sentence: Sentence, end: number): boolean {
  const { grammar, speech, windows } = scan.lexicon;
  const isPerfect = grammar.perfects.has(wordAt(scan, sentence, end));
  const verb = wordAt(scan, sentence, isPerfect ? end + 1 : end);
  const isSaid = [speech.sayVerbs, speech.tellVerbs, speech.clauseVerbs].some((verbs) => verbs.has(verb));
  return isSaid && (isPerfect || !endsIn(verb, windows.participleEndings));
}

/**
 * Whether a sentence says of things that none were found, seized or destroyed (RULES B13): "no firearms were seized",
 * "no se incautó ninguna arma". "Nobody has no weapons" and "there is no house" only describe.
 */
function isNoneOfThings(scan: Scan, sentence: Sentence, at: { none: Run; noun: NounPhrase }): boolean {
  const { none, noun } = at;
  const head = scan.tokens[noun.head]!.folded;
  if (namedBy(singularOf(scan, head), [])?.kind !== "object") return false;
  return isPassiveBehind(scan, sentence, noun.end) || isDeniedBefore(scan, sentence, none.first);
}

/** Participles of what is done to things that no ending gives away. */
const DONE: ReadonlySet<string> = new Set(
  "found taken stolen lost hit left brought sold burnt dug sunk shot".split(" "),
);

/** "were seized", "were found": behind the noun. */
function isPassiveBehind(scan: Scan, sentence: Sentence, end: number): boolean {
  const { passives, headFirst } = scan.lexicon.counted;
  const { pasts, participleEndings } = scan.lexicon.windows;
  if (headFirst || !passives.has(wordAt(scan, sentence, end))) return false;
  const verb = wordAt(scan, sentence, end + 1);
  return (
    pasts.has(verb) || DONE.has(verb) || participleEndings.some((ending) => verb.length > 4 && verb.endsWith(ending))
  );
}

/** Words between "no" and the thing that it denies: "no se incautó en la ciudad ninguna arma". */
const DENIED_WITHIN = 9;

/** "no se incautó ni una sola arma": where the language says its "no" twice, the first stands at the verb. */
function isDeniedBefore(scan: Scan, sentence: Sentence, first: number): boolean {
  const { headFirst, without } = scan.lexicon.counted;
  if (!headFirst || without.has(wordAt(scan, sentence, first))) return false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - DENIED_WITHIN); index--) {
    if (scan.tokens[index]!.kind === "mark") return false;
    const word = wordAt(scan, sentence, index);
    if (without.has(word) || word === "tampoco") return true;
  }
  return false;
}
