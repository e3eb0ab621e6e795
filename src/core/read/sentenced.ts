import { fold } from "../lexicon/fold.ts";
import { whomMark } from "../lexicon/qualifier-marks.ts";
import type { Measured } from "./measured.ts";
import { mentionsIn } from "./mentions-in.ts";
import type { Names } from "./names.ts";
import type { Scan } from "./scan.ts";

/** "Pedro Gómez was sentenced to 30 years": whose term it is, as a qualifier; nothing where its sentence names nobody. */
export function sentencedOf(
  scan: Scan,
  { quantity, sentence }: Measured,
  { names, measure }: { readonly names: Names; readonly measure: string },
): readonly string[] {
  if (measure !== "sentence") return [];
  const people = mentionsIn(names, sentence).filter(({ kind }) => kind === "person");
  const at = scan.tokens[quantity.first]!.start;
  const before = people.findLast(({ end }) => end <= at);
  const named = before ?? people[0];
  return named === undefined ? [] : [whomMark(fold(named.name))];
}
