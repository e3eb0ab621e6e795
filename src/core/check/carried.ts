import { claimedInterval, recordedInterval, roundingInterval } from "../count/bounds.ts";
import { kindredMeasures, relatePopulation } from "../count/matching.ts";
import { innermostPlaces, liesInPlace } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { type Figure, type Interval, intersectionOf, type Quote } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import { wordsOf } from "./bare-heads.ts";
import type { Prepared } from "./judged.ts";
import { foldedWords } from "./totals.ts";

/** In how many other places and days a claim is held against the record. */
const READINGS_AT_MOST = 4;

/**
 * The claim as it may be meant as well, by a recorded figure whose value fits: where its own sentence names no place, or no days, in
 * those of the figure, and where its nouns leave out what the record's have, by the record's words. What a sentence leaves out
 * its reader takes from the text around it, and the place named last there is no more than a guess. What the sentence names itself
 * always stands. These readings can bear a claim out; that none does says nothing against it.
 * Linear in the recorded figures, but for those of fewer words: each of these looks at all.
 */
export function carriedReadings(figure: Figure, prepared: Prepared): readonly Figure[] {
  const told = toldBeside(figure, prepared);
  const readings = new Map<string, Figure>();
  for (const recorded of prepared.byFigure.keys()) {
    const counted = meantBy(recorded, figure, prepared);
    if (counted === null) continue;
    if ((!told.places && !liesWhereTold(recorded, prepared)) || (!told.days && !mayBeThen(recorded, figure))) continue;
    if (told.places && told.days && counted === figure.counted) continue;
    const reading = {
      ...figure,
      counted,
      places: told.places ? figure.places : recorded.places,
      ...(told.days ? {} : { window: recorded.window, mode: recorded.mode }),
    };
    readings.set(JSON.stringify([reading.places, reading.window, counted.qualifiers]), reading);
  }
  return [...readings.values()].slice(0, READINGS_AT_MOST);
}

/** What of a claim its own sentence tells. */
interface Told {
  readonly places: boolean;
  readonly days: boolean;
}

function toldBeside({ quote, places, window }: Figure, { passage }: Prepared): Told {
  const own = sentenceAt(passage, quote.start)?.index;
  const isBeside = (words: Quote | null) => words !== null && sentenceAt(passage, words.start)?.index === own;
  return {
    places: innermostPlaces(places).some((place) => isBeside(place.quote)),
    days: window.quotes.some(isBeside),
  };
}

/** "All told, 744 people were killed in them": of several places told before, and not of the one that was named last. */
export function isOfPlacesBefore(figure: Figure, prepared: Prepared): boolean {
  const { passage, draft } = prepared;
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null || figure.unit !== "count" || toldBeside(figure, prepared).places) return false;
  const words = ` ${foldedWords(draft.text.content.slice(sentence.start, sentence.end))} `;
  return passage.lexicon.partitives.together.some((phrase) => words.includes(` ${phrase} `));
}

/** What a claim counts, where a recorded figure that has a value that it may have counts it too: in its own words, or the record's. */
function meantBy(recorded: Figure, claim: Figure, prepared: Prepared): Figure["counted"] | null {
  if (recorded.unit !== claim.unit || !kindredMeasures(claim.counted.measure).includes(recorded.counted.measure))
    return null;
  if (intersectionOf([valuesOf(claim), recordedInterval(recorded)]) === null) return null;
  const relation = relatePopulation(questionFrom(claim), recorded, prepared);
  if (relation === "same") return claim.counted;
  const isShort = relation === "narrower" && isOfFewerWords(claim, recorded) && isOnlyKind(recorded, claim, prepared);
  return isShort ? recorded.counted : null;
}

/** Whether nothing else of the noun is recorded there and then: of rifles and pistols neither are "the weapons". */
function isOnlyKind(kind: Figure, claim: Figure, prepared: Prepared): boolean {
  const question = questionFrom(claim);
  return [...prepared.byFigure.keys()].every(
    (other) =>
      other.counted.qualifiers.join() === kind.counted.qualifiers.join() ||
      !mayBeThen(other, kind) ||
      relatePopulation(question, other, prepared) !== "narrower",
  );
}

function valuesOf(claim: Figure): Interval {
  return roundingInterval(claim) ?? claimedInterval(claim);
}

/** "The 17 laboratories" of the record's "drug laboratories", with which the same was done: the draft's words leave out what the record's have, and name nothing else. */
function isOfFewerWords(claim: Figure, recorded: Figure): boolean {
  const deeds = ({ counted }: Figure) => counted.qualifiers.filter(isDeed).join();
  return claim.counted.measure === "other" && wordsOf(claim).length === 0 && deeds(claim) === deeds(recorded);
}

/** Whether the recorded figure is of no place, or of one that the draft names, that lies in one or that one lies in. */
function liesWhereTold({ places }: Figure, { reading }: Prepared): boolean {
  const named = reading.figures.flatMap((figure) => figure.places);
  return innermostPlaces(places).every((place) =>
    named.some((other) => liesInPlace(place, other) || liesInPlace(other, place)),
  );
}

/** Whether days that the claim's sentence leaves out can be those of the record. */
function mayBeThen({ window }: Figure, { window: carried }: Figure): boolean {
  return (
    (window.from === null || carried.to === null || window.from <= carried.to) &&
    (window.to === null || carried.from === null || carried.from <= window.to)
  );
}
