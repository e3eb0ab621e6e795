import { fold, lettersIn } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Anchor, Figure, Language, Period, StandingStatement } from "../model/index.ts";
import { onceFor } from "./once.ts";

/** Words between a number and its period: "123 complaints of extortion a month". */
const WORDS_BETWEEN = 7;

/**
 * Whether a record tells a figure as an average over time: "770 people a day", "520 diarias", "an average of 310". It counts
 * nobody of the days it is told of, so that it neither is their count nor bounds it.
 */
export function tellsAverage({ statement, document }: StandingStatement, figure: Figure): boolean {
  const { unit, boundWord } = figure;
  if (isRatioUnit(unit)) return false;
  const { language } = document;
  if (isEachOnesOwn(figure)) return boundWord !== null && isMean(boundWord, language);
  return (boundWord !== null && isMean(boundWord, language)) || TELLING_EACH.get(language)!(statement.anchor);
}

/** A prison term is each convict's anyway: "35 años de prisión cada uno" is what "35 años de prisión" says. */
export function isEachOnesOwn({ counted }: Pick<Figure, "counted">): boolean {
  return counted.measure === "sentence";
}

/** The words around a recorded figure stay what they are. */
const TELLING_EACH = new Map(
  LANGUAGES.map((language) => [
    language,
    onceFor((anchor: Pick<Anchor, "before" | "after">) => tellsEach(anchor, language)),
  ]),
);

/** Whether the words of a sentence around a number give it to each of several, or to each period: "$300 each", "every week 12 died". */
export function tellsEach(
  { before, after }: { readonly before: string; readonly after: string },
  language: Language,
): boolean {
  const clause = /^[^.,;:()\n0-9]*/u.exec(after)![0];
  const behind = wordsOf(clause);
  const isBeforeNumber = DIGIT.test(after.slice(clause.length));
  if (periodIn(isBeforeNumber ? [...behind, NUMBER] : behind, 0, language) !== null || isGivenOut(behind, language))
    return true;
  return opensWithPeriod(wordsOf(/[^.;:()\n]*$/u.exec(before)![0]), language);
}

/** Whether a unit is one of ratios already. */
export function isRatioUnit(unit: string): boolean {
  return unit === "percent" || unit.startsWith("per-");
}

type Words = readonly { readonly folded: string }[];

function wordsOf(clause: string): Words {
  return lettersIn(clause).map((word) => ({ folded: fold(word) }));
}

/** "Every day police arrested 12", "Cada semana mueren 12": the sentence opens with the period. */
function opensWithPeriod(words: Words, language: Language): boolean {
  const { comparisons } = lexiconOf(language);
  const found = words.length === 0 ? null : phraseAt(comparisons.each, words, { index: 0, end: words.length });
  return found?.value != null && !comparisons.notEach.has(words[found.end]?.folded ?? "");
}

/** "$300 each", "12 kilos cada uno", "12 killed weekly": what each has, or each period. */
function isGivenOut(words: Words, language: Language): boolean {
  const { givenOut, often } = lexiconOf(language).comparisons;
  const { and, relatives } = lexiconOf(language).counted;
  // "12 hombres y cada uno pagó": what is told of them next
  const end = words.findIndex(({ folded }) => and.has(folded) || relatives.has(folded));
  return words.slice(0, end < 0 ? WORDS_BETWEEN : Math.min(end, WORDS_BETWEEN)).some(({ folded }, index) => {
    if (phraseAt(givenOut, words, { index, end: words.length }) !== null) return true;
    // "12 weekly meetings" are twelve
    const next = words[index + 1]?.folded;
    return often.has(folded) && (next === undefined || lexiconOf(language).grammar.kinds.get(next) === "link");
  });
}

const DIGIT = /^[0-9]/;
const NUMBER = { folded: "", kind: "number" };

/** "Averaged", "en promedio": what bounds a mean. */
function isMean(boundWord: string, language: Language): boolean {
  return boundWord.split(/\s+/).some((word) => lexiconOf(language).comparisons.means.has(fold(word)));
}

/** Whether words that bound a number say that it is a mean, and nothing else: "an average of", "en promedio". */
export function isMeanAlone(boundWord: string, language: Language): boolean {
  const { comparisons, counted } = lexiconOf(language);
  const words = boundWord.split(/\s+/).map(fold);
  const isOther = (word: string) =>
    !comparisons.means.has(word) && !counted.ends.has(word) && !counted.inside.has(word);
  return words.some((word) => comparisons.means.has(word)) && !words.some(isOther);
}

/** The period that words behind a number name ("a day", "al mes"), up to a mark or an "and"; null where they name none. */
export function periodIn(
  tokens: readonly { readonly folded: string; readonly kind?: string; readonly text?: string }[],
  first: number,
  language: Language,
): Period | null {
  const { comparisons, counted } = lexiconOf(language);
  for (let index = first; index < Math.min(first + WORDS_BETWEEN, tokens.length); index++) {
    const { folded, kind = "word", text } = tokens[index]!;
    // "8.5 missing-person files a day"
    if (text === "-") continue;
    const found = phraseAt(comparisons.each, tokens, { index, end: tokens.length });
    // "62 al día 10": a day of the month
    const next = found === null ? undefined : tokens[found.end];
    if (found !== null)
      return next?.kind === "number" || comparisons.notEach.has(next?.folded ?? "") ? null : found.value;
    if (kind !== "word" || counted.and.has(folded)) return null;
  }
  return null;
}
