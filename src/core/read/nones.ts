import { phraseAt } from "../lexicon/phrases.ts";
import { namedBy } from "../lexicon/things.ts";
import { ZERO } from "../model/index.ts";
import { type NounPhrase, readNounPhrase, singularOf } from "./counted.ts";
import { isTallied } from "./measures.ts";
import type { Sentence } from "./passage.ts";
import { type Quantity, quantityOfWords } from "./quantities.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/** "no homicides", "ningún homicidio", "no se registraron secuestros": none of what is tallied (RULES B13). */
export function noneAt(scan: Scan, sentence: Sentence, index: number): Quantity | null {
  const alone = noneInPlace(scan, sentence, index);
  if (alone !== null) return alone;
  const phrase = phraseAt(scan.lexicon.numbers.nones, scan.tokens, { index, end: sentence.endToken });
  if (phrase === null) return null;
  const run = { first: index, end: phrase.end };
  const quantity = quantityOfWords(run, { value: ZERO, bound: "exact", form: "none" });
  const noun = readNounPhrase(scan, sentence, { quantity, until: sentence.endToken });
  if (noun === null || noun.first !== run.end || saysSomething(scan, sentence, noun.end)) return null;
  if (isElsewhere(scan, sentence, noun)) return null;
  return isTallied(scan, { sentence, quantity, phrase: noun }) || isNoneOfThings(scan, sentence, { none: run, noun })
    ? quantity
    : null;
}

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
  return isSaid && (isPerfect || !windows.participleEndings.some((ending) => verb.endsWith(ending)));
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
    if (without.has(wordAt(scan, sentence, index))) return true;
  }
  return false;
}
