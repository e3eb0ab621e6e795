import { claimedInterval, recordedInterval, roundingInterval } from "../count/bounds.ts";
import { type Judges, kindredMeasures, relatePopulation } from "../count/matching.ts";
import { innermostPlaces, liesInPlace } from "../count/places.ts";
import { questionFrom } from "../count/questions.ts";
import { type Figure, type Interval, intersectionOf, type Quote } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Prepared } from "./judged.ts";

/** In how many other places and days a claim is held against the record. */
const READINGS_AT_MOST = 4;

/**
 * The claim as it may be meant as well: where its own sentence names no place, or no days, with those of a recorded figure of the same
 * things whose value fits. What a sentence leaves out its reader takes from the text around it, and the place named last there
 * is no more than a guess. What the sentence names itself always stands. These readings can bear a claim out; that none does
 * says nothing against it. Linear in the recorded figures.
 */
export function carriedReadings(figure: Figure, prepared: Prepared): readonly Figure[] {
  const told = toldBeside(figure, prepared);
  if (told.places && told.days) return [];
  const isPlacedAs = (recorded: Figure) =>
    (told.places || liesWhereTold(recorded, prepared)) && (told.days || mayBeThen(recorded, figure));
  const readings = new Map<string, Figure>();
  for (const recorded of prepared.byFigure.keys()) {
    if (!counts(recorded, figure, prepared) || !isPlacedAs(recorded)) continue;
    const reading = {
      ...figure,
      counted: isOfFewerWords(figure, recorded) ? recorded.counted : figure.counted,
      places: told.places ? figure.places : recorded.places,
      ...(told.days ? {} : { window: recorded.window, mode: recorded.mode }),
    };
    readings.set(JSON.stringify([reading.places, reading.window, reading.counted.qualifiers]), reading);
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

/** Whether a recorded figure counts what a claim does, and has a value that the claim may have. */
function counts(recorded: Figure, claim: Figure, judges: Judges): boolean {
  if (recorded.unit !== claim.unit || !kindredMeasures(claim.counted.measure).includes(recorded.counted.measure))
    return false;
  if (intersectionOf([valuesOf(claim), recordedInterval(recorded)]) === null) return false;
  const relation = relatePopulation(questionFrom(claim), recorded, judges);
  return relation === "same" || (relation === "narrower" && isOfFewerWords(claim, recorded));
}

function valuesOf(claim: Figure): Interval {
  return roundingInterval(claim) ?? claimedInterval(claim);
}

/** "The 17 laboratories" of the record's "drug laboratories": the draft's words leave out what the record's have, and name nothing else. */
function isOfFewerWords({ counted: own }: Figure, { counted }: Figure): boolean {
  return (
    own.measure === "other" &&
    own.qualifiers.length < counted.qualifiers.length &&
    own.qualifiers.every((word) => counted.qualifiers.includes(word))
  );
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
