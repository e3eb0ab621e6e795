import { isAnyone } from "../count/offences.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { isAround } from "../lexicon/qualifier-marks.ts";
import { ACT_RESPECTS, LOOSE_RESPECT } from "../lexicon/things/qualities.ts";
import { partingWords, qualitiesOf } from "../lexicon/things.ts";
import type { Claim, Figure } from "../model/index.ts";
import { type Passage, sentenceAt } from "../read/text/passage.ts";

/** Sentences back in which what is counted was named in full. */
const NAMED_WITHIN = 2;

/**
 * The words that a draft's bare nouns leave to a sentence before, by where their figure begins: after "107 people were arrested for
 * fuel theft", "on 24 June 13 people were arrested" may mean for fuel theft; a title leaves them to the body. What was named last counts.
 * Linear in the figures.
 */
export function wordsMeant(claims: readonly Claim[], passage: Passage): ReadonlyMap<number, readonly string[]> {
  const numbers = claims.filter(({ asserts }) => asserts === "number");
  const meant = new Map<number, readonly string[]>();
  const named: Figure[] = [];
  const body = numbers.filter(({ part }) => part === "body").map(({ figure }) => figure);
  for (const figure of body) {
    if (wordsOf(figure).length === 0) add(meant, figure, lastNamed(named, figure, passage));
    if (wordsOf(figure).length > 0 || deedsOf(figure).length > 0) named.push(figure);
  }
  for (const { figure, part } of numbers)
    if (part !== "body" && wordsOf(figure).length === 0)
      add(
        meant,
        figure,
        named.find((other) => isOneNoun(other, figure)),
      );
  return meant;
}

function add(meant: Map<number, readonly string[]>, figure: Figure, named: Figure | undefined): void {
  if (named === undefined) return;
  const words = [...wordsOf(named), ...(deedsOf(figure).length === 0 ? deedsOf(named) : [])];
  if (words.length > 0) meant.set(figure.quote.start, words);
}

/** The last figure of the same noun, where no more than a sentence stands between. */
function lastNamed(named: readonly Figure[], figure: Figure, passage: Passage): Figure | undefined {
  const last = named.at(-1);
  if (last === undefined || !isOneNoun(last, figure)) return undefined;
  const [one, other] = [last, figure].map(({ quote }) => sentenceAt(passage, quote.start)?.index ?? 0) as [
    number,
    number,
  ];
  return other - one <= NAMED_WITHIN ? last : undefined;
}

/** Of one unit and measure, and the same noun or two that say no more than that they are people. */
function isOneNoun(one: Figure, other: Figure): boolean {
  const [first, second] = [one.counted, other.counted];
  if (one.unit !== other.unit || first.measure !== second.measure) return false;
  if (first.head === null || second.head === null) return false;
  return first.head === second.head || (isAnyone(first.head) && isAnyone(second.head));
}

/** What parts the counted from others of their noun, but for what was done with them, which each sentence tells itself. */
export function wordsOf({ counted: { head, qualifiers } }: Pick<Figure, "counted">): readonly string[] {
  return partingWords(head ?? "", qualifiers).filter((word) => !isDeed(word) && !isAround(word) && !tellsAct(word));
}

function deedsOf({ counted }: Figure): readonly string[] {
  return counted.qualifiers.filter(isDeed);
}

function tellsAct(word: string): boolean {
  const respects = [...qualitiesOf([word]).keys()];
  return (
    respects.length > 0 && respects.every((respect) => respect === LOOSE_RESPECT || ACT_RESPECTS.includes(respect))
  );
}
