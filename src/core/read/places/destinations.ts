import { destinationMark } from "../../lexicon/qualifier-marks.ts";
import type { Measured } from "../counted/measured.ts";
import type { Names } from "../names/names.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { firstBehind, firstFrom } from "../text/in-order.ts";

/** Measures of what sends people to another country. */
const SENDING: ReadonlySet<string> = new Set(["extraditions", "deportations"]);

/** Code units behind the counted within which their destination is named. */
const REACH = 60;

/** "extradited 12 people to Spain", "deportó a 40 personas a Haití": the country that those counted were sent to, as a qualifier. */
export function destinationOf(
  scan: Scan,
  measured: Measured,
  given: { readonly names: Names; readonly measure: string },
): readonly string[] {
  if (!SENDING.has(given.measure)) return [];
  const { phrase, quantity, sentence } = measured;
  const end = scan.tokens[Math.max(phrase?.end ?? quantity.end, quantity.end) - 1]!.end;
  const { mentions } = given.names;
  for (let index = firstBehind(mentions, end); index < mentions.length; index++) {
    const { start, kind, place } = mentions[index]!;
    if (start > Math.min(end + REACH, sentence.end)) return [];
    if (kind !== "place" || place?.country == null) continue;
    const token = firstFrom(scan.tokens, start) - 1;
    const before = scan.lexicon.counted.tally.determiners.has(wordAt(scan, sentence, token)) ? token - 1 : token;
    return TO.has(wordAt(scan, sentence, before)) ? [destinationMark(place.country)] : [];
  }
  return [];
}

/** Before the country that somebody is sent to, in both languages. */
const TO: ReadonlySet<string> = new Set(["to", "a", "hacia", "into"]);
