/**
 * In what a relation's terms are counted where the draft tells no number: "more cocaine in May than in April" names neither
 * kilos nor packages, so that the record's own unit serves.
 */
import { questionFrom } from "../count/questions.ts";
import type { Figure } from "../model/index.ts";
import { bearingOn } from "./bearing.ts";
import type { Prepared } from "./judged.ts";

/** One unit of every kind of amount in which a stuff may be recorded; those of its kind are converted. */
const UNITS = ["count", "kg", "other:liter"] as const;

/** A term in every unit in which it may be counted: of one whose words hold no number all, of another its own. */
export function inEveryUnit(term: Figure): readonly Figure[] {
  const isTold = term.unit !== "count" || term.number !== "0" || term.bound !== "at-least";
  return isTold ? [term] : UNITS.map((unit) => ({ ...term, unit }));
}

/** A term in the first of its units in which the record has anything that bears on it; itself where it has nothing. */
export function inRecordedUnit(term: Figure, prepared: Prepared): Figure {
  const isRecorded = (each: Figure) =>
    bearingOn({ ...questionFrom(each), from: null, to: null }, prepared.statements, prepared).length > 0;
  const terms = inEveryUnit(term);
  return terms.length === 1 ? term : (terms.find(isRecorded) ?? term);
}
