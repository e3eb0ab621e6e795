import { recordedInterval, valuesClaimed } from "../count/bounds.ts";
import { kindredMeasures, type PopulationRelation, populationsTo } from "../count/matching.ts";
import { innermostPlaces, liesInPlace } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { foldedWords } from "../lexicon/fold.ts";
import { type Figure, type Interval, intersectionOf, type Place } from "../model/index.ts";
import { isBeside, sentenceAt } from "../read/text/passage.ts";
import { hasOwnDays } from "./average-bases.ts";
import { wordsOf } from "./bare-heads.ts";
import type { Prepared } from "./judged.ts";

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
  const named = told.places ? [] : prepared.reading.figures.flatMap(({ places }) => places);
  const sought = soughtFor(figure, prepared);
  const readings = new Map<string, Figure>();
  for (const recorded of prepared.byFigure.keys()) {
    const counted = meantBy(recorded, sought, prepared);
    if (counted === null) continue;
    if ((!told.places && !liesAmong(recorded, named)) || (!told.days && !mayBeThen(recorded, figure))) continue;
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

function toldBeside(figure: Figure, { passage }: Prepared): Told {
  return {
    places: innermostPlaces(figure.places).some(
      ({ quote }) => quote !== null && isBeside(passage, quote, figure.quote),
    ),
    days: hasOwnDays(figure, passage),
  };
}

/** "All told, 744 people were killed in them": of several places told before, and not of the one that was named last. */
export function isOfPlacesBefore(figure: Figure, prepared: Prepared): boolean {
  const { passage, draft } = prepared;
  const sentence = sentenceAt(passage, figure.quote.start);
  if (sentence === null || figure.unit !== "count" || toldBeside(figure, prepared).places) return false;
  const words = ` ${foldedWords(draft.text.content.slice(sentence.start, sentence.end)).join(" ")} `;
  return passage.lexicon.partitives.together.some((phrase) => words.includes(` ${phrase} `));
}

/** A claim with what every recorded figure is held against, made once. */
interface Sought {
  readonly claim: Figure;
  readonly measures: readonly string[];
  readonly values: Interval;
  readonly relate: (recorded: Figure) => PopulationRelation;
}

function soughtFor(claim: Figure, prepared: Prepared): Sought {
  return {
    claim,
    measures: kindredMeasures(claim.counted.measure),
    values: valuesClaimed(claim),
    relate: populationsTo(questionFrom(claim), prepared),
  };
}

/** What a claim counts, where a recorded figure that has a value that it may have counts it too: in its own words, or the record's. */
function meantBy(recorded: Figure, sought: Sought, { byFigure }: Prepared): Figure["counted"] | null {
  const { claim, measures, values, relate } = sought;
  if (recorded.unit !== claim.unit || !measures.includes(recorded.counted.measure)) return null;
  if (intersectionOf([values, recordedInterval(recorded)]) === null) return null;
  const relation = relate(recorded);
  if (relation === "same") return claim.counted;
  const isShort = relation === "narrower" && isOfFewerWords(claim, recorded) && isOnlyKind(recorded, byFigure, relate);
  return isShort ? recorded.counted : null;
}

/** Whether nothing else of the noun is recorded there and then: of rifles and pistols neither are "the weapons". */
function isOnlyKind(kind: Figure, byFigure: Prepared["byFigure"], relate: Sought["relate"]): boolean {
  const qualifiers = kind.counted.qualifiers.join();
  return byFigure
    .keys()
    .every(
      (other) =>
        other.counted.qualifiers.join() === qualifiers || !mayBeThen(other, kind) || relate(other) !== "narrower",
    );
}

/** "The 17 laboratories" of the record's "drug laboratories", with which the same was done: the draft's words leave out what the record's have, and name nothing else. */
function isOfFewerWords(claim: Figure, recorded: Figure): boolean {
  const deeds = ({ counted }: Figure) => counted.qualifiers.filter(isDeed).join();
  return claim.counted.measure === "other" && wordsOf(claim).length === 0 && deeds(claim) === deeds(recorded);
}

/** Whether the recorded figure is of no place, or of one that the draft names, that lies in one or that one lies in. */
function liesAmong({ places }: Figure, named: readonly Place[]): boolean {
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
