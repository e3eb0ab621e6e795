/** Where a number is that a sentence opens with, before the subject whose it is: "Con 60 homicidios, Trujillo superó a Lima". */
import type { Figure, Place } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Span } from "../text/passage.ts";
import type { Scene } from "./groups.ts";

/** Tokens from such a number to the comma that its subject stands behind. */
const COMMA_WITHIN = 12;

type Amount = Span & Pick<Figure, "counted">;

/**
 * The place that is the subject behind the comma, right before a verb of tallying or surpassing; null where none is, where one
 * stands beside the number, or where nothing that happens is counted: "With 300 troops, Kenya leads the mission in Haiti".
 */
export function placeOfSubject({ start, end, counted }: Amount, { passage, names, sentence }: Scene): Place | null {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, start);
  const opening = tokens[first - 1];
  if (opening === undefined || first - 1 !== sentence.firstToken || !lexicon.grammar.with.has(opening.folded))
    return null;
  if (!lexicon.windows.happenings.has(counted.measure)) return null;
  let comma = firstFrom(tokens, end);
  while (comma < Math.min(sentence.endToken, first + COMMA_WITHIN) && tokens[comma]!.kind !== "mark") comma++;
  const subject = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || subject === undefined) return null;
  const named = mentionsIn(names, sentence);
  if (named.some((mention) => mention.place !== null && mention.start >= end && mention.end <= subject.start))
    return null;
  const found = named.find((mention) => mention.place !== null && mention.start === subject.start);
  const verb = found === undefined ? "" : (tokens[firstFrom(tokens, found.end)]?.folded ?? "");
  return lexicon.places.tallying.has(verb) || lexicon.comparisons.verbs.has(verb) ? (found?.place ?? null) : null;
}
