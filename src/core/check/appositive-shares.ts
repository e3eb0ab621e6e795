/**
 * Shares that say again what stands right before them: "A dozen have been named, more than a third of the dead", "in 17 of the cases,
 * nine in ten". The part is that count, and nothing else.
 */
import { count } from "../count/count.ts";
import { isAtMost } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure, Place } from "../model/index.ts";
import { amountsBefore } from "./average-bases.ts";
import { bearingOn } from "./bearing.ts";
import type { Prepared } from "./judged.ts";
import { meanCount, wholeWordsOf } from "./whole-words.ts";

/** Words that may stand between the mark and the share: "or", "es decir, un". */
const AGAIN_AT_MOST = 3;

/** The part of such a share with its whole, null where its whole is not told; `"none"` of every other share. */
export function appositiveTerms(share: Figure, prepared: Prepared): readonly [Figure, Figure] | null | "none" {
  const part = saidAgain(share, prepared);
  if (part === null) return "none";
  const words = wholeWordsOf(share, prepared);
  const whole =
    nationalWhole(part, words.isNational, prepared) ??
    recordedWhole(part, prepared) ??
    amountsBefore(part.quote, prepared).findLast(
      (each) => each.unit === part.unit && !isAtMost(each, part) && meanCount(words, each, prepared),
    );
  return whole === undefined ? null : [part, whole];
}

/** The count that a share says again: the last one before it, with a comma or bracket between and a mark behind. */
function saidAgain(share: Figure, prepared: Prepared): Figure | null {
  if (share.unit !== "percent" || share.mode !== "share" || share.ratio?.whole?.figureStart != null) return null;
  const behind = /^(?: (?:of|de|del) [^.,;:()–—]*)?(?=[.,;:)–—]|$)/u.test(
    prepared.draft.text.content.slice(share.quote.end),
  );
  return behind ? countSaidAgain(share, prepared) : null;
}

/** The count right before, which a share or a rate says again behind a comma or bracket: "44, or 10.5 per 100,000". */
export function countSaidAgain(share: Figure, prepared: Prepared): Figure | null {
  const last = prepared.reading.figures.findLast(({ quote }) => quote.end <= share.quote.start);
  if (last === undefined || last.unit === "percent" || last.mode === "change" || last.rhetorical) return null;
  const { content } = prepared.draft.text;
  const between = /^[^.;:,()–—]*[,(–—] ?([^.;:,()–—]*)$/u.exec(content.slice(last.quote.end, share.quote.start));
  const { counted, comparisons } = lexiconOf(prepared.draft.language);
  const words = between === null ? null : lettersIn(between[1]!).map(fold);
  const isAgain = (word: string) => counted.tally.determiners.has(word) || comparisons.again.has(word);
  if (words === null || words.length > AGAIN_AT_MOST || !words.every(isAgain)) return null;
  return prepared.resolved.get(last) ?? last;
}

/** The whole that the record gives the part that a draft tells. */
function recordedWhole(part: Figure, prepared: Prepared): Figure | undefined {
  const question = questionFrom(part);
  const { used } = count(question, bearingOn(question, prepared.statements, prepared), prepared);
  const wholes = used.flatMap((id) => {
    const value = prepared.byId.get(id)?.statement.value;
    const whole = value?.kind === "figure" ? prepared.recordWholes.get(value) : undefined;
    return whole === undefined ? [] : [whole];
  });
  const [first] = wholes;
  return wholes.every((whole) => String(whole.number) === String(first!.number)) ? first : undefined;
}

/** "45 percent of the national total": of the same in the country of the part's place. */
function nationalWhole(part: Figure, isNational: boolean, prepared: Prepared): Figure | undefined {
  const [own] = innermostPlaces(part.places);
  if (!isNational || own === undefined || own.country === null) return undefined;
  const isIts = ({ kind, code }: Place) => kind === "country" && code === own.country;
  const places = [part, ...prepared.byFigure.keys()].flatMap((figure) => figure.places.filter(isIts));
  const [country] = places;
  return country === undefined || relateSets([own], [country]) !== "within"
    ? undefined
    : { ...part, places: [country] };
}
