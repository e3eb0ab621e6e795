import { namedBy } from "../lexicon/things.ts";
import { fraction } from "../model/index.ts";
import { readNounPhrase, singularOf } from "./counted.ts";
import { readLabel } from "./labels.ts";
import { isPeople } from "./measures-people.ts";
import type { Sentence, Span } from "./passage.ts";
import type { Quantity } from "./quantities.ts";
import type { Scan } from "./scan.ts";

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
    const isWhole = phrase !== null && countsWholes(scan, scan.tokens[phrase.head]!.folded);
    return isWhole ? { ...quantity, value: fraction(digits) } : quantity;
  });
}

/** The whole number of digits in one group of three, whichever mark parts them; null for anything else. */
function groupedDigits(scan: Scan, { value, unit, core, scale }: Quantity): bigint | null {
  if (value !== null || unit !== "count" || scale !== 1 || core.end !== core.first + 1) return null;
  const groups = /^([1-9][0-9]{0,2})[.,]([0-9]{3})$/.exec(scan.tokens[core.first]!.text);
  return groups === null ? null : BigInt(`${groups[1]}${groups[2]}`);
}

/** People, and things of the table: what is counted one by one. */
function countsWholes(scan: Scan, noun: string): boolean {
  return isPeople(scan, noun) || namedBy(singularOf(scan, noun), []) !== null;
}
