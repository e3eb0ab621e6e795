import { nameArticles, nameOfOrIn } from "../../lexicon/small-words.ts";
import type { Place } from "../../model/index.ts";
import type { Amount as ReadAmount } from "../counted/amount-settings.ts";
import type { NameMention } from "../names/names.ts";
import { hasNumberBetween } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import type { Passage, Span } from "../text/passage.ts";
import { SENT_AWAY } from "./context.ts";
import type { Scene } from "./groups.ts";

type Amount = Pick<ReadAmount, "counted"> & Span;

/** "1,600 people were deported from Panama to Colombia": the country that they were taken out of did it. */
export function placesLeft({ counted, end }: Amount, scene: Scene): readonly Place[] {
  if (!SENT_AWAY.has(counted.measure)) return [];
  const left = mentionsIn(scene.names, scene.near).filter(
    (mention) => mention.kind === "place" && isTakenOut(scene.passage, mention),
  );
  // "3,412 were deported from the United States and 1,208 from Mexico"
  const own = left.find((mention) => mention.start >= end && !hasNumberBetween(scene.passage, end, mention.start));
  const [only, other] = left;
  const place = (only === undefined ? undefined : (gappedPlace(scene, end) ?? (other === undefined ? only : own)))
    ?.place;
  return place == null ? [] : [place];
}

/** "… fueron deportados de Estados Unidos y 1.208 de México": of a number whose verb stands with the one before it. */
function gappedPlace({ passage, names }: Scene, end: number): NameMention | undefined {
  const { tokens } = passage;
  const first = firstFrom(tokens, end);
  const start = nameOfOrIn.has(tokens[first]?.folded ?? "") ? tokens[first + 1]?.start : undefined;
  const mention = start === undefined ? undefined : names.mentions[firstFrom(names.mentions, start)];
  return mention?.start === start && mention?.kind === "place" ? mention : undefined;
}

/** The counted words with what follows "from" right behind them: "the 2,800 Salvadorans deported from Mexico". */
export function rightBehind({ tokens, lexicon }: Passage, { start, counted }: Amount): Span {
  const end = counted.quote?.end ?? start;
  const first = firstFrom(tokens, end);
  const isFrom = end > start && lexicon.places.fromWords.has(tokens[first]?.folded ?? "");
  const name = nameArticles.has(tokens[first + 1]?.folded ?? "") ? first + 2 : first + 1;
  return { start, end: isFrom ? (tokens[name]?.end ?? end) : end };
}

/** Behind "from", or behind "de" and the verb itself: "fueron deportadas de Panamá". */
function isTakenOut({ tokens, lexicon }: Passage, { start }: Span): boolean {
  const index = firstFrom(tokens, start);
  const word = (back: number) => tokens[index - back]?.folded ?? "";
  const back = nameArticles.has(word(1)) ? 2 : 1;
  if (lexicon.places.fromWords.has(word(back))) return true;
  return nameOfOrIn.has(word(back)) && SENT_AWAY.has(lexicon.measures.verbs.get(word(back + 1)) ?? "");
}
