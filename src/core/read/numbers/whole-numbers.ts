import { namedBy } from "../../lexicon/things.ts";
import { fraction } from "../../model/index.ts";
import { readNounPhrase, singularOf } from "../counted/counted.ts";
import { isPeople } from "../counted/measures-people.ts";
import { readLabel } from "../lists/labels.ts";
import type { Sentence, Span } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/**
 * Numbers whose point or comma nothing in the text explains, read where they count what has no fractions: "2.311
 * migrantes" are two thousand and more in every country, as "1.234 toneladas" are not.
 */
export function withWholes(
  scan: Scan,
  sentence: Sentence,
  given: {
    readonly quantities: readonly Quantity[];
    readonly moments: readonly Span[];
    readonly places: readonly Span[];
  },
): readonly Quantity[] {
  const { quantities } = given;
  if (quantities.every(({ value }) => value !== null)) return quantities;
  return quantities.map((quantity, index) => {
    const digits = groupedDigits(scan, quantity);
    if (digits === null) return quantity;
    const until = quantities[index + 1]?.first ?? sentence.endToken;
    const behind = readNounPhrase(scan, sentence, { quantity, until });
    const phrase = behind ?? readLabel(scan, sentence, { quantity, ...given });
    const noun =
      phrase === null
        ? subjectNoun(scan, sentence, {
            quantity,
            from: endOfLast(scan, quantities.slice(0, index), given.moments) ?? sentence.firstToken,
          })
        : scan.tokens[phrase.head]!.folded;
    const isWhole = noun !== null && countsWholes(scan, noun);
    return isWhole ? { ...quantity, value: fraction(digits) } : quantity;
  });
}

/** The whole number of digits in one group of three, whichever mark parts them; null for anything else. */
function groupedDigits(scan: Scan, { value, unit, core, scale }: Quantity): bigint | null {
  if (value !== null || unit !== "count" || scale !== 1 || core.end !== core.first + 1) return null;
  const groups = /^([1-9][0-9]{0,2})[.,]([0-9]{3})$/.exec(scan.tokens[core.first]!.text);
  return groups === null ? null : BigInt(`${groups[1]}${groups[2]}`);
}

/** Where the last of the numbers before ends that is of no date. */
function endOfLast({ tokens }: Scan, before: readonly Quantity[], moments: readonly Span[]): number | undefined {
  const isOfDate = ({ first }: Quantity) =>
    moments.some(({ start, end }) => start <= tokens[first]!.start && tokens[first]!.end <= end);
  return before.findLast((quantity) => !isOfDate(quantity))?.end;
}

/** Verbs that say of their subject how many it was, with their prepositions. Folded, both languages. */
const AMOUNTING: ReadonlySet<string> = new Set(
  "suman sumaron sumaban totalizan totalizaron ascienden ascendieron llegan llegaron alcanzan alcanzaron bajaron subieron pasaron number numbered total totalled totaled reached rose fell climbed dropped".split(
    " ",
  ),
);
const TO: ReadonlySet<string> = new Set(["a", "en", "to", "at"]);

/**
 * "Las personas desaparecidas en Jalisco desde el 1 de enero … son 1.322", "Homicides reached 1.204": the plural that opens
 * the clause of a number which its verb leads to. Null where no such verb or noun stands there.
 */
function subjectNoun(
  scan: Scan,
  sentence: Sentence,
  { quantity: { first }, from }: { readonly quantity: Quantity; readonly from: number },
): string | null {
  const { tokens, lexicon } = scan;
  const { copulas, tally } = lexicon.counted;
  const verb = TO.has(wordAt(scan, sentence, first - 1)) ? first - 2 : first - 1;
  const word = wordAt(scan, sentence, verb);
  if (!copulas.has(word) && !AMOUNTING.has(word)) return null;
  let start = verb;
  while (start > sentence.firstToken && !CLAUSE_MARKS.has(tokens[start - 1]!.text)) start--;
  // the subject of a number before
  if (from > start) return null;
  while (start < verb && tally.determiners.has(tokens[start]!.folded)) start++;
  const { folded, kind } = tokens[start]!;
  return start < verb && kind === "word" && folded.endsWith("s") ? folded : null;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([".", ";", ":"]);

/** People, and things of the table: what is counted one by one. */
function countsWholes(scan: Scan, noun: string): boolean {
  return isPeople(scan, noun) || namedBy(singularOf(scan, noun), []) !== null;
}
