import type { Quantity } from "../numbers/quantities.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "./passage.ts";

/** A web address is not followed further back than this, so that time stays linear. */
const ADDRESS_AT_MOST = 40;

/** Words from the number of a house to its street's kind: "62 Duncan Street", "1600 South Hill Road". */
const STREET_WITHIN = 4;
const STREETS: ReadonlySet<string> = new Set(
  "street avenue road lane drive boulevard court terrace close crescent st ave rd blvd".split(" "),
);

/** "Of 62 Duncan Street": behind a bare number nothing but capitals up to the kind of street. */
function isHouse(scan: Scan, sentence: Sentence, { core, first, end, unit }: Quantity): boolean {
  if (unit !== "count" || first !== core.first || end !== core.end || end - first !== 1) return false;
  for (let index = end; index < Math.min(sentence.endToken, end + STREET_WITHIN); index++) {
    if (!scan.tokens[index]!.capital) return false;
    if (index > end && STREETS.has(wordAt(scan, sentence, index))) return true;
  }
  return false;
}

/** Whether a number is of a house ("of 62 Duncan Street") or of a web address: "://" or "www." stands before it with no space between. */
export function isInAddress(scan: Scan, sentence: Sentence, quantity: Quantity): boolean {
  const { core, form } = quantity;
  if (form !== "digits") return false;
  if (isHouse(scan, sentence, quantity)) return true;
  const stop = Math.max(sentence.firstToken, core.first - ADDRESS_AT_MOST);
  for (let index = core.first; index > stop && !scan.tokens[index]!.spaced; index--) {
    const before = scan.tokens[index - 1]!;
    if (before.folded === "www" || (before.text === "/" && wordAt(scan, sentence, index - 3) === ":")) return true;
  }
  return false;
}
