import { phraseAt } from "../../lexicon/phrases.ts";
import { happeningOf } from "../counted/measures-people.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Scan, wordAt } from "./scan.ts";

/**
 * Whether "one" is a count by itself: "one murder was recorded", "there was one murder": what happens to people, beside a verb of
 * recording, or behind "there was". "A murder" is none. Where the same word is the article ("un homicidio") none is read, as it may
 * tell of one of several.
 */
export function isRecordedOne(scan: Scan, sentence: Sentence, { first, end }: Quantity): boolean {
  const noun = wordAt(scan, sentence, end);
  // "one murder", and no "one dead", beside whom others may be told of
  if (scan.lexicon.counted.headFirst || happeningOf(scan, noun) === null || isWho(scan, noun)) return false;
  const { counted, speech, numbers } = scan.lexicon;
  const before = wordAt(scan, sentence, first - 1);
  const isDenied = [1, 2, 3].some((step) => {
    const word = wordAt(scan, sentence, first - step);
    return counted.without.has(word) || numbers.barely.has(word);
  });
  if (isDenied) return false;
  const isSaid = counted.passives.has(before) && wordAt(scan, sentence, first - 2) === THERE;
  if (isSaid) return closesAsCount(scan, sentence, end + 1);
  const isRecorded =
    counted.passives.has(wordAt(scan, sentence, end + 1)) && speech.recording.has(wordAt(scan, sentence, end + 2));
  return isRecorded && closesAsCount(scan, sentence, end + 3);
}

/** "one more than in June", "una menos al día que en junio": by how many a count lies apart from what a "than" holds it against. */
export function isOneApart(scan: Scan, sentence: Sentence, end: number): boolean {
  const { tokens, lexicon } = scan;
  const { comparisons } = lexicon;
  if (end + 1 >= sentence.endToken || !comparisons.orders.has(wordAt({ tokens }, sentence, end))) return false;
  const each = phraseAt(comparisons.each, tokens, { index: end + 1, end: sentence.endToken });
  const than = each?.end ?? end + 1;
  if (!comparisons.than.has(wordAt({ tokens }, sentence, than))) return false;
  return !lexicon.counted.headFirst || opensBase(scan, sentence, than + 1);
}

/** "que en junio", "que el año pasado", "que hace un mes": a place or time, where "que" may open a clause as well ("uno más que queda impune"). */
function opensBase({ tokens, lexicon }: Scan, sentence: Sentence, index: number): boolean {
  const [word, next] = [wordAt({ tokens }, sentence, index), wordAt({ tokens }, sentence, index + 1)];
  const { times, places } = lexicon;
  if (places.inside.has(word) || times.shiftOpeners.has(word)) return true;
  return times.articles.has(word) && (times.units.has(next) || times.weekdays.has(next));
}

/**
 * Whether nothing but a mark, a place or a time stands behind: "one murder every three hours", "one murder after another" and "one
 * murder in particular" are no count, nor is one of which the sentence says how often.
 */
function closesAsCount(scan: Scan, sentence: Sentence, from: number): boolean {
  const { numbers, names, places, units, counted } = scan.lexicon;
  for (let index = from; index < sentence.endToken; index++)
    if (numbers.often.has(scan.tokens[index]!.folded) || isEach(scan, index)) return false;
  if (from >= sentence.endToken) return true;
  const { kind, folded } = scan.tokens[from]!;
  if (kind === "mark" || names.calendar.has(folded)) return true;
  if (!places.inside.has(folded) && !numbers.beforeTimes.has(folded)) return false;
  let next = from + 1;
  while (
    counted.tally.determiners.has(wordAt(scan, sentence, next)) ||
    numbers.beforeTimes.has(wordAt(scan, sentence, next))
  )
    next++;
  const behind = scan.tokens[next];
  if (behind === undefined || next >= sentence.endToken) return false;
  const isTime = names.calendar.has(behind.folded) || units.durations.has(behind.folded);
  const isPlace = places.towns.has(behind.folded) || places.provinces.has(behind.folded);
  return behind.capital || behind.kind === "number" || isTime || isPlace;
}

/** "One murder a day": behind the article a stretch of time says how often. */
function isEach({ tokens, lexicon }: Scan, index: number): boolean {
  return tokens[index]!.folded === "a" && lexicon.units.durations.has(tokens[index + 1]?.folded ?? "");
}

const THERE = "there";

/** A noun for people: "one detainee". */
function isWho({ lexicon }: Scan, noun: string): boolean {
  return lexicon.measures.states.has(noun) || lexicon.measures.custody.has(noun) || lexicon.counted.people.has(noun);
}
