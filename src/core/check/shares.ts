import { speaksOf } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { namedSpan, spanOf, spanWithin } from "../count/spans.ts";
import type { Figure } from "../model/index.ts";
import { sentenceAt } from "../read/passage.ts";
import type { Prepared } from "./judged.ts";

/**
 * The part and the whole of a share, as the draft's own figures: those that its words name, else the part that it stands
 * right behind, with its whole ("Of the 124 detained, 93 (75 percent) …"). Null when the draft does not give both.
 */
export function shareTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode === "change") return null;
  const named = [figure.ratio?.part, figure.ratio?.whole].map((term) =>
    term?.figureStart == null ? undefined : prepared.byStart.get(term.figureStart),
  );
  const [part, whole] = named.every((term) => term === undefined) ? termsBeside(figure, prepared) : named;
  if (part === undefined || whole === undefined) return null;
  return [prepared.resolved.get(part) ?? part, prepared.resolved.get(whole) ?? whole];
}

/** "93 (75 percent)", "93 of them, or 75 percent": a bracket or comma and a few words between. Code units. */
const BETWEEN_AT_MOST = 24;

function termsBeside(share: Figure, { draft, wholes }: Prepared): readonly [Figure?, Figure?] {
  for (const [part, whole] of wholes) {
    const between = draft.text.content.slice(part.quote.end, share.quote.start);
    const isBeside = part.quote.end <= share.quote.start && share.quote.start - part.quote.end <= BETWEEN_AT_MOST;
    if (isBeside && /[(,–—]/.test(between)) return [part, whole];
  }
  return [];
}

/**
 * A share of what the record itself divides ("120 were held. Of them, 61 …"), for a claim that names neither number
 * ("most of those held were returned"): the pair whose whole and part the claim's sentence speaks of, for its places
 * and days. Null when there is none, or when several give different numbers.
 */
export function recordedShare(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  const sentence = sentenceAt(prepared.passage, figure.quote.start);
  if (figure.unit !== "percent" || figure.change !== null || sentence === null) return null;
  const words = prepared.draft.text.content.slice(sentence.start, sentence.end);
  const named = namedSpan(figure.window);
  const pairs = [...prepared.recordWholes].filter(
    ([part, whole]) =>
      isAbout(whole, figure) &&
      spanWithin(spanOf(whole), named) &&
      speaksOf(words, prepared.around(whole)) &&
      speaksOf(words, prepared.around(part)),
  );
  const [first] = pairs;
  return first !== undefined && pairs.every((pair) => numbersOf(pair) === numbersOf(first)) ? first : null;
}

function numbersOf(pair: readonly [Figure, Figure]): string {
  return JSON.stringify(pair.map(({ number, bound }) => [number, bound]));
}

function isAbout(whole: Figure, share: Figure): boolean {
  const places = innermostPlaces(share.places);
  return places.length === 0 || relateSets(innermostPlaces(whole.places), places) === "same";
}
