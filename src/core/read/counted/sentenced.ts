import { deedOfMeasure } from "../../lexicon/deeds.ts";
import { fold } from "../../lexicon/fold.ts";
import { whomMark } from "../../lexicon/qualifier-marks.ts";
import type { Names } from "../names/names.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Measured } from "./measured.ts";

/**
 * "Pedro Gómez was sentenced to 30 years": whose term it is, as a qualifier, where its sentence names somebody; and that it was served,
 * which is another thing than the sentence.
 */
export function sentencedOf(
  scan: Scan,
  measured: Measured,
  { names, measure }: { readonly names: Names; readonly measure: string },
): readonly string[] {
  if (measure !== "sentence") return [];
  const { quantity, sentence } = measured;
  const served = isServed(scan, measured) ? [deedOfMeasure("serve")] : [];
  const people = mentionsIn(names, sentence).filter(({ kind }) => kind === "person");
  const at = scan.tokens[quantity.first]!.start;
  const before = people.findLast(({ end }) => end <= at);
  const named = before ?? people[0];
  return named === undefined ? served : [...served, whomMark(fold(named.name))];
}

/** Words from a verb of serving a term to the term: "has already served at least". */
const SERVED_WITHIN = 4;

/** "Served 12 years in prison", "cumplió 12 años de cárcel": what somebody sat of a term, whatever it was. */
function isServed(scan: Scan, { sentence, quantity }: Measured): boolean {
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - SERVED_WITHIN); index--)
    if (SERVING.has(wordAt(scan, sentence, index))) return true;
  return false;
}

const SERVING: ReadonlySet<string> = new Set(
  "served serving spent serves cumplio cumplieron cumple cumplen purgo purgaron purga purgan paso pasaron".split(" "),
);
