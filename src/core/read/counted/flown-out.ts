import { type Scan, wordAt } from "../numbers/scan.ts";
import type { Measured } from "./measured.ts";
import { isPeople } from "./measures-people.ts";

/** Words from a number back to the flights that carried those it counts. */
const REACH = 8;

/**
 * "Deportation flights carried 312 people to Guatemala", "los vuelos de repatriación trajeron a 312": whom such flights carry is
 * deported, whatever verb tells it. Null for others, and where a number or a mark of the clause's end stands between.
 */
export function flownOut(scan: Scan, { sentence, phrase, quantity }: Measured): string | null {
  if (phrase === null || phrase.first < quantity.end || !isPeople(scan, scan.tokens[phrase.head]!.folded)) return null;
  const { counted, measures } = scan.lexicon;
  if (measures.nouns.get(scan.tokens[phrase.head]!.folded)?.measure === "personnel") return null;
  let isCarried = false;
  for (let index = quantity.first - 1; index >= Math.max(sentence.firstToken, quantity.first - REACH); index--) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind !== "word" || counted.relatives.has(folded) || counted.and.has(folded)) return null;
    if (FLIGHTS.has(folded)) return isCarried && isOfDeportees(scan, sentence, index) ? "deportations" : null;
    isCarried ||= CARRYING.test(folded);
  }
  return null;
}

/** Verbs for what flights do with whom they have aboard, in both languages. */
const CARRYING =
  /^(?:carr(?:y|ied|ying)|br(?:ing|ought)|took|flew|transport|return|llev|tra(?:j|e|slad)|devolv|retorn)/;

/** Flights and planes, in both languages. */
const FLIGHTS: ReadonlySet<string> = new Set("flight flights plane planes vuelo vuelos avion aviones".split(" "));

/** "Deportation flights", "vuelos de deportación", "aviones con deportados". */
function isOfDeportees(scan: Scan, sentence: Measured["sentence"], flights: number): boolean {
  const { headFirst } = scan.lexicon.counted;
  const word = wordAt(scan, sentence, headFirst ? flights + 2 : flights - 1);
  return REMOVAL.has(word) || scan.lexicon.measures.nouns.get(word)?.measure === "deportations";
}

/** Before "flights": what English calls deportation too. */
const REMOVAL: ReadonlySet<string> = new Set(["removal"]);
