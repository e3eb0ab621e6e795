import type { Token } from "../text/tokens.ts";
import type { Candidate, Scan } from "./scan.ts";

/** "Rosario, de enero a junio.", "Florencia, primer semestre de 2024.": a name and a stretch of the calendar, and no more. */
export function headsItsStretch(
  { passage, tokens }: Scan,
  { first, place, sentence }: Candidate & { readonly place: { readonly end: number } },
): boolean {
  const { months, ordinals, units, of, rangeJoins } = passage.lexicon.times;
  if (first !== sentence.firstToken || tokens[place.end]?.text !== ",") return false;
  const rest = tokens.slice(place.end + 1, sentence.endToken);
  const isOfCalendar = (word: string) => months.has(word) || units.has(word);
  const isSmall = ({ kind, folded }: Token) =>
    kind !== "word" ||
    ordinals.has(folded) ||
    of.has(folded) ||
    rangeJoins.has(folded) ||
    passage.lexicon.counted.tally.determiners.has(folded);
  return (
    rest.some(({ folded }) => isOfCalendar(folded)) &&
    rest.every((token) => isOfCalendar(token.folded) || isSmall(token))
  );
}
