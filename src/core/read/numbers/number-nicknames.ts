import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/** "Known as \"Twelve\"", "alias «el Siete»": a number word with a capital behind what introduces a nickname. */
export function isAlias(scan: Scan, sentence: Sentence, { core }: Quantity): boolean {
  const { counted, names } = scan.lexicon;
  const token = scan.tokens[core.first]!;
  if (token.kind !== "word" || !token.capital) return false;
  let end = core.first;
  const isBefore = ({ kind, folded, text }: typeof token) =>
    counted.tally.determiners.has(folded) || (kind === "mark" && !",.;:".includes(text));
  while (end > sentence.firstToken && core.first - end < 3 && isBefore(scan.tokens[end - 1]!)) end--;
  return names.aliasCues.some(
    (cue) =>
      end - cue.length >= sentence.firstToken &&
      cue.every((word, at) => wordAt(scan, sentence, end - cue.length + at) === word),
  );
}
