/** The words behind a share that say of what it is: "45 percent of the national total", "el 45 % de los casos". */
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Prepared } from "./judged.ts";
import { namesOf, wordsOf } from "./told-shares.ts";

/** Folded words behind "of", none where nothing is named; `isWhole`: of the whole country. */
export interface WholeWords {
  readonly words: readonly string[];
  readonly isNational: boolean;
  /** Whether the clause ends behind them, or goes on with where or when. */
  readonly closes: boolean;
}

const OF = /^\s+(?:of|de|del)(?=\s)/i;

/** What a share is told of, by the words right behind it. */
export function wholeWordsOf({ quote }: Figure, { draft, passage }: Prepared): WholeWords {
  const { counted, places, windows } = lexiconOf(draft.language);
  const end = sentenceAt(passage, quote.start)?.end ?? quote.end;
  const behind = draft.text.content.slice(quote.end, end);
  const isOf = OF.test(behind);
  const clause = /^[^.,;:()–—\n0-9]*/.exec(behind)![0];
  const all = lettersIn(clause).map(fold);
  const isStop = (word: string) =>
    counted.and.has(word) || places.inside.has(word) || counted.relatives.has(word) || windows.clauseJoins.has(word);
  const stop = all.findIndex((word, index) => index > 0 && isStop(word));
  const words = isOf ? all.slice(1, stop === -1 ? undefined : stop) : [];
  const next = isOf ? stop : all.length === 0 ? -1 : isStop(all[0]!) ? 0 : null;
  return { words, isNational: words.some((word) => isNational(word, draft.language)), closes: next !== null };
}

function isNational(word: string, language: Prepared["draft"]["language"]): boolean {
  const { places } = lexiconOf(language);
  return places.nationals.has(word) || places.country.has(word);
}

/**
 * Whether words behind a share mean what a count tells: its noun, one of its measure, "them", "the total", "the cases". Words that
 * say anything more of it mean something else: "45 percent of the homicides solved".
 */
export function meanCount({ words }: WholeWords, whole: Figure, { draft }: Prepared): boolean {
  const { counted, comparisons, measures, places, partitives } = lexiconOf(draft.language);
  const own = new Set([...wordsOf(whole.counted.quote?.exact ?? ""), ...namesOf(whole.places)]);
  const pronouns = new Set(partitives.pronouns.flatMap((phrase) => phrase.split(" ")));
  return words.every((word) => {
    if (counted.tally.determiners.has(word) || counted.ends.has(word) || pronouns.has(word)) return true;
    if (comparisons.totals.has(word) || comparisons.cases.has(word) || comparisons.periods.has(word)) return true;
    if (isNational(word, draft.language) || places.divisions.has(word) || word === "s") return true;
    const [stem] = wordsOf(word);
    if (stem === undefined || own.has(stem)) return true;
    const measure = measures.nouns.get(word)?.measure ?? measures.states.get(word);
    return measure !== undefined && measure !== "other" && measure === whole.counted.measure;
  });
}
