import { deedOfMeasure } from "../../lexicon/deeds.ts";
import { BECAME } from "../../lexicon/missing.ts";
import type { Measured } from "../counted/measured.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";

/** Words around those missing among which it is told what became of them. */
const REACH = 8;

/** "40 missing people were found", "buscan a 40 desaparecidos": what is told of people who had disappeared, and not that they did. */
export function foundAgain(scan: Scan, { sentence, quantity, phrase, until }: Measured): readonly string[] {
  const verbs = BECAME[scan.lexicon.language];
  const end = Math.max(phrase?.end ?? quantity.end, quantity.end);
  const ahead = between(quantity.first - 1, Math.max(sentence.firstToken, quantity.first - REACH) - 1, -1);
  const behind = between(end, Math.min(until, sentence.endToken, end + REACH), 1);
  const own = phrase === null ? [] : between(phrase.first, phrase.end, 1);
  for (const walk of [own, ahead, behind])
    for (const index of walk) {
      if (scan.tokens[index]!.kind === "mark") break;
      const found = verbs.get(wordAt(scan, sentence, index));
      if (found !== undefined && !isOfBody(scan, index)) return [deedOfMeasure(found)];
    }
  return [];
}

/** "The search commission", "la Comisión de Búsqueda de Personas": the noun in a body's name, and nobody is being looked for. */
function isOfBody({ tokens, lexicon }: Scan, index: number): boolean {
  if (!NOUNS.has(tokens[index]!.folded)) return false;
  const { inside } = lexicon.counted;
  const next = tokens[index + 1]?.folded ?? "";
  return inside.has(tokens[index - 1]?.folded ?? "") || (next !== "for" && !inside.has(next));
}

/** Verbs of looking for somebody that are nouns too. */
const NOUNS: ReadonlySet<string> = new Set(["search", "busqueda"]);

function between(first: number, end: number, step: 1 | -1): readonly number[] {
  return Array.from({ length: Math.max(0, (end - first) * step) }, (_, offset) => first + offset * step);
}
