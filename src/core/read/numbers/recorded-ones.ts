import { happeningOf } from "../counted/measures-people.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/**
 * Whether "one" is a count by itself: "one murder was recorded", "there was one murder": what happens to people, beside a verb of
 * recording, or behind "there was". "A murder" is none, and neither are "se registró un homicidio" and "hubo un homicidio", which
 * may tell of one of several.
 */
export function isRecordedOne(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const noun = wordAt(scan, sentence, end);
  // "un asesinato", and no "un muerto" or "un herido", of whom others may be told
  if (scan.lexicon.counted.headFirst || happeningOf(scan, noun) === null || isWho(scan, noun)) return false;
  const { counted, speech } = scan.lexicon;
  const before = wordAt(scan, sentence, first - 1);
  const isDenied = [1, 2, 3].some((step) => counted.without.has(wordAt(scan, sentence, first - step)));
  if (isDenied) return false;
  const isSaid = counted.passives.has(before) && wordAt(scan, sentence, first - 2) === THERE;
  return (
    isSaid ||
    (counted.passives.has(wordAt(scan, sentence, end + 1)) && speech.recording.has(wordAt(scan, sentence, end + 2)))
  );
}

const THERE = "there";

/** A noun for people: "un detenido". */
function isWho({ lexicon }: Scan, noun: string): boolean {
  return lexicon.measures.states.has(noun) || lexicon.measures.custody.has(noun) || lexicon.counted.people.has(noun);
}
