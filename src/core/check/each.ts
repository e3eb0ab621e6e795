/** What each of several things or people has on average: "252 people, four to a family", "17 seizures, an average of 286 kilos each". */
import { isMeanAlone, isRatioUnit } from "../count/averages-told.ts";
import { recordedInterval } from "../count/bounds.ts";
import { crimeNamed } from "../count/offences.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { phraseAt } from "../lexicon/phrases.ts";
import type { Figure } from "../model/index.ts";
import { firstFrom } from "../read/text/in-order.ts";
import { areAlike, countsBefore, isBare, isQuotient } from "./average-bases.ts";
import type { Prepared } from "./judged.ts";

/** Words between a number and what says that each has so many. */
const EACH_WITHIN = 5;

/** For what so many are told: the noun behind "per", or nothing named ("each"). */
interface Each {
  readonly noun: string | null;
}

/** For each of what a figure is told by the words behind it; null where it is told for no one of several. */
export function eachTold({ quote, unit, boundWord }: Figure, prepared: Prepared): Each | null {
  if (isRatioUnit(unit)) return null;
  const { passage, draft } = prepared;
  const { tokens } = passage;
  const { comparisons, counted } = lexiconOf(draft.language);
  const first = firstFrom(tokens, quote.end);
  let isMean = boundWord !== null && isMeanAlone(boundWord, draft.language);
  for (let index = first; index < Math.min(first + EACH_WITHIN, tokens.length); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || counted.and.has(folded)) break;
    if (phraseAt(comparisons.givenOut, tokens, { index, end: tokens.length }) !== null) return { noun: null };
    const per = phraseAt(comparisons.perOne, tokens, { index, end: tokens.length });
    const noun = per === null ? undefined : tokens[per.end];
    if (noun?.kind === "word" && (per!.value || (index === first && isCounted(noun.folded, prepared))))
      return { noun: noun.folded };
    isMean ||= comparisons.means.has(folded);
  }
  return isMean ? { noun: null } : null;
}

/** "Dos por redada" are two for each of the raids that are counted; "dos por robo", "dos por asfixia" are no such two. */
function isCounted(noun: string, { reading, byFigure }: Prepared): boolean {
  if (crimeNamed(noun) !== null) return false;
  const isIt = (figure: Figure) => isNamed(figure, noun);
  return reading.figures.some(isIt) || byFigure.keys().some(isIt);
}

/**
 * What is divided and by how many, as the draft's own figures: the two nearest that give the average, else the only two that can;
 * null without them. A noun that the draft does not count is left to the record.
 */
export function dividedTerms(average: Figure, told: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  const each = eachTold(told, prepared);
  if (each === null) return null;
  const totals = countsBefore(told, prepared);
  const counts = countsBefore({ ...told, unit: "count" }, prepared);
  const named = each.noun === null ? counts : counts.filter((count) => isNamed(count, each.noun!));
  const pairs = totals.flatMap((total) => {
    const divisors = named.length > 0 || each.noun === null ? named : asRecorded(total, each.noun, prepared);
    return divisors.filter((many) => many !== total).map((many) => [total, many] as const);
  });
  const isOpen = isBare(told, prepared);
  const fitting = pairs.filter(([total, many]) => isQuotient(average, total, recordedInterval(many)));
  const alike = pairs.filter(([total]) => isOpen || areAlike(told, total));
  const isRecorded = named.length === 0 && each.noun !== null;
  if (isRecorded) return alike.at(-1) ?? null;
  return fitting.at(-1) ?? (alike.length === 1 ? alike[0]! : null);
}

function isNamed({ counted }: Figure, noun: string): boolean {
  return counted.head === noun;
}

/** As many of a noun as the record counts in the days and places of a count. */
function asRecorded(total: Figure, noun: string, { byFigure }: Prepared): readonly Figure[] {
  const recorded = byFigure.keys().find((figure) => figure.unit === "count" && isNamed(figure, noun));
  return recorded === undefined ? [] : [{ ...total, unit: "count", counted: recorded.counted }];
}
