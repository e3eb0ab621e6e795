import { happeningOf } from "../counted/measures-people.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/**
 * Whether "one" is a count by itself: "se registró un homicidio", "one murder was recorded", "there was one murder": what happens to
 * people, beside a verb of recording, or behind "there was", which tells of nothing else. "A murder" and "investiga un homicidio" are none.
 */
export function isRecordedOne(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const noun = wordAt(scan, sentence, end);
  // "un asesinato", and no "un muerto" or "un herido", of whom others may be told
  if (happeningOf(scan, noun) === null || isWho(scan, noun)) return false;
  const { counted, speech } = scan.lexicon;
  const before = wordAt(scan, sentence, first - 1);
  const isDenied = [1, 2, 3].some((step) => counted.without.has(wordAt(scan, sentence, first - step)));
  if (isDenied) return false;
  // "hubo un homicidio" may tell of one of several
  if (scan.lexicon.language === "es") return speech.recording.has(before) && isReflexive(scan, sentence, first - 2);
  const isSaid = counted.passives.has(before) && wordAt(scan, sentence, first - 2) === THERE;
  return (
    isSaid ||
    (counted.passives.has(wordAt(scan, sentence, end + 1)) && speech.recording.has(wordAt(scan, sentence, end + 2)))
  );
}

const THERE = "there";

function isReflexive(scan: Scan, sentence: Sentence, index: number): boolean {
  return wordAt(scan, sentence, index) === scan.lexicon.grammar.reflexive;
}

/** A noun for people: "un detenido". */
function isWho({ lexicon }: Scan, noun: string): boolean {
  return lexicon.measures.states.has(noun) || lexicon.measures.custody.has(noun) || lexicon.counted.people.has(noun);
}
