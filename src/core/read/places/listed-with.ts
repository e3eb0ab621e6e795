import type { Place } from "../../model/index.ts";
import { hasNumberBetween } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Span } from "../text/passage.ts";
import type { Scene } from "./groups.ts";

/** Words behind which a ranking goes on with its next place: "le siguen León, con 41", "followed by Leon with 41". */
const FOLLOWING: ReadonlySet<string> = new Set("siguen sigue siguieron siguio por de by are is come comes".split(" "));

/**
 * "Celaya, con 48; le siguen León, con 41, e Irapuato, con 27": the place of a list that stands right before its number, with nothing but "with"
 * between; null for any other number. Behind "," and "and" the place before has a number of its own: "Cali, Jamundí y Palmira, con 12" is of them all.
 */
export function placeListedWith({ start }: Span, { passage, names, near }: Scene): Place | null {
  const { tokens, lexicon } = passage;
  const withAt = firstFrom(tokens, start) - 1;
  if (!lexicon.grammar.with.has(tokens[withAt]?.folded ?? "")) return null;
  const last = tokens[withAt - 1]?.text === "," ? withAt - 2 : withAt - 1;
  const named = mentionsIn(names, { start: near.start, end: start });
  const mention = named.at(-1);
  if (mention?.kind !== "place" || mention.place === null || mention.end !== tokens[last]?.end) return null;
  const before = tokens[firstFrom(tokens, mention.start) - 1];
  if (before === undefined) return null;
  if (before.text === ";" || before.text === ":" || FOLLOWING.has(before.folded)) return mention.place;
  if (before.text !== "," && !lexicon.counted.and.has(before.folded)) return null;
  const previous = named.findLast(({ place, end }) => place !== null && end <= before.start);
  return previous !== undefined && hasNumberBetween(passage, previous.end, before.start) ? mention.place : null;
}
