/**
 * Shares of a count of the draft that are told by where they are: "440 arrests. More than two thirds were made in Cortés". The
 * part is what the record counts of the same in that place.
 */
import { innermostPlaces, relateSets } from "../count/places.ts";
import { knownDeed } from "../lexicon/deeds.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { namedBy } from "../lexicon/things.ts";
import type { Figure, Language, Place } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { amountsBefore } from "./average-bases.ts";
import type { Prepared } from "./judged.ts";
import { toldOf } from "./told-shares.ts";
import { meanCount, wholeWordsOf } from "./whole-words.ts";

/** The part and the whole of such a share; null for one whose words say anything of its part but where it is. */
export function placedTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode !== "share" || figure.places.length === 0) return null;
  return accountedTerms(figure, prepared) ?? thereTerms(figure, prepared);
}

/** "Peru recorded 200 homicides. Lima, with 90, accounted for 45 percent": of the last count before that holds the place's. */
function accountedTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  const words = wholeWordsOf(figure, prepared);
  if (!words.closes || !accountsFor(figure, prepared)) return null;
  const own = innermostPlaces(figure.places);
  const named = prepared.byStart.get(figure.ratio?.whole?.figureStart ?? -1);
  const before = named === undefined ? amountsBefore(figure.quote, prepared) : [prepared.resolved.get(named) ?? named];
  const [place] = own;
  const whole = before
    .map((count) => (count.quote.start === named?.quote.start ? asPlaced(count, place!, prepared) : count))
    .findLast(
      (count) =>
        relateSets(own, innermostPlaces(count.places)) === "within" &&
        (count.quote.start === named?.quote.start || meanCount(words, count, prepared)),
    );
  return whole === undefined ? null : [{ ...whole, quote: figure.quote, places: figure.places }, whole];
}

/** Whether nothing but a verb that says so stands between the place that a share is told of and the share: "Lima, with 90, took". */
function accountsFor({ places, quote }: Figure, { draft, passage }: Prepared): boolean {
  const { counted, partitives, places: kinds } = lexiconOf(draft.language);
  const sentence = sentenceAt(passage, quote.start);
  const named = innermostPlaces(places).flatMap((place) => place.quote ?? []);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || sentence === null || first.start < sentence.start) return false;
  const { content } = draft.text;
  const ahead = lettersIn(/[^,;:]*$/.exec(content.slice(sentence.start, first.start))![0]).map(fold);
  const opens = (word: string) =>
    counted.tally.determiners.has(word) || kinds.heads.has(word) || counted.inside.has(word) || counted.and.has(word);
  if (last.end > quote.start || !ahead.every(opens)) return false;
  const told = content.slice(last.end, quote.start).replace(/^\s*(?:,[^,]*,|\([^)]*\)|[–—][^–—]*[–—])/, "");
  const words = lettersIn(told).map(fold);
  const isAccounting = (word: string) =>
    partitives.accounting.has(word) || partitives.alone.includes(word) || counted.tally.determiners.has(word);
  return !/[.,;:]/.test(told) && words.some((word) => partitives.accounting.has(word)) && words.every(isAccounting);
}

/** "Two thirds of the arrests were made in Cortés": told by where what was counted was done. */
function thereTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  const told = toldOf(figure, prepared);
  const [named] = told.wholes.flatMap((whole) => whole.number ?? []);
  const number = named ?? besideWhole(figure, prepared);
  if (number == null || number.unit === "percent") return null;
  const place = placeDone(figure, number, prepared);
  if (place === null) return null;
  const whole = asPlaced(prepared.resolved.get(number) ?? number, place, prepared);
  const places = figure.places.some(({ name }) => name === place.name) ? figure.places : [place];
  if (relateSets(innermostPlaces(places), innermostPlaces(whole.places)) !== "within") return null;
  return [{ ...whole, quote: figure.quote, places }, whole];
}

/** "200 homicides in May, 45 percent in Lima": the count of which a share is told right behind a comma; null for a share of anything named. */
function besideWhole(figure: Figure, prepared: Prepared): Figure | null {
  const last = amountsBefore(figure.quote, prepared).at(-1);
  const isBare = figure.ratio?.whole == null && figure.counted.quote === null;
  const between = prepared.draft.text.content.slice(last?.quote.end ?? 0, figure.quote.start);
  return last !== undefined && isBare && /^[^.;:,()]*, (?:el |un )?$/.test(between) ? last : null;
}

/** A whole with the place that stands behind it before the part's ("of the 200 homicides recorded in Peru"), and without the part's. */
function asPlaced(whole: Figure, part: Place, { reading, passage }: Prepared): Figure {
  const limit = part.quote?.start ?? 0;
  const own = whole.places.filter(({ quote }) => quote === null || quote.start !== limit);
  if (own.length === whole.places.length || own.some(({ quote }) => quote !== null)) return { ...whole, places: own };
  const end = sentenceAt(passage, whole.quote.start)?.end ?? 0;
  const behind = reading.places.find(
    ({ quote }) => quote !== null && quote.start > whole.quote.end && quote.start < end && quote.start !== limit,
  );
  const isBefore = behind?.quote != null && (limit < whole.quote.start || behind.quote.start < limit);
  return { ...whole, places: isBefore ? [behind] : own };
}

/**
 * Where a share's words put the deed: "were in Cortés" of deeds and things, "were made in Cortés"; null where they say more, or of
 * people. Where people come from or are by now is not where they were arrested.
 */
function placeDone(share: Figure, whole: Figure, prepared: Prepared): Place | null {
  const { draft, passage, reading } = prepared;
  const { counted, partitives } = lexiconOf(draft.language);
  const { prepositions } = counted.doneThere;
  const isNamed = whole.quote.start > share.quote.start;
  const from = Math.max(share.quote.end, isNamed ? whole.quote.end : (share.ratio?.whole?.quote.end ?? 0));
  const end = sentenceAt(passage, share.quote.start)?.end ?? from;
  const { content } = draft.text;
  for (const place of [...share.places, ...reading.places].flatMap((each) =>
    mentionIn(content.slice(0, end), each, from),
  )) {
    const before = lettersIn(content.slice(from, place.quote!.start)).map(fold);
    while (before.length > 0 && counted.tally.determiners.has(before.at(-1)!)) before.pop();
    if (!prepositions.has(before.pop() ?? "")) continue;
    // "three-quarters of them in Cortés" goes on from what was done
    const isBare = before.length === 0 || partitives.pronouns.includes(before.join(" "));
    if (isBare || (endsOnDoing(before, draft.language, isNamed) && isThing(whole, draft.language))) return place;
  }
  return null;
}

/** A place as it is named from a position on; a text tells each of its places where it names it first. */
function mentionIn(content: string, place: Place, from: number): readonly Place[] {
  if (place.quote === null) return [];
  const start = content.indexOf(place.quote.exact, from);
  return start === -1 ? [] : [{ ...place, quote: { ...place.quote, start, end: start + place.quote.exact.length } }];
}

/** Whether words end on a verb that only says that something was there; they are no more than that unless the whole is named before it. */
function endsOnDoing(words: readonly string[], language: Language, isNamed: boolean): boolean {
  const { copulas } = lexiconOf(language).counted.doneThere;
  const isDoing = (word: string) => copulas.has(word) || knownDeed(language, word) === "";
  const last = words.findLastIndex((word) => !isDoing(word));
  return last < words.length - 1 && (isNamed || last === -1) && words.slice(last + 1).some((word) => copulas.has(word));
}

function isThing({ counted: { head, measure } }: Figure, language: Language): boolean {
  if (head === null) return false;
  const noun = lexiconOf(language).measures.nouns.get(head);
  const kind = namedBy(head, [])?.kind;
  return kind === undefined ? noun?.measure === measure && noun.strength === "strong" : kind !== "people";
}
