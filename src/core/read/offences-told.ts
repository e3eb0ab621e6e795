import { phraseAt } from "../lexicon/phrases.ts";
import { CRIMES, DRUG_CRIMES } from "../lexicon/things/happenings.ts";
import { qualitiesOf } from "../lexicon/things.ts";
import type { Measured } from "./measured.ts";
import type { Run, Scan } from "./scan.ts";

/** Words behind a count in which its clause may say what for, and from "for" to the crime. */
const CLAUSE_WITHIN = 14;
const CRIME_WITHIN = 5;

/**
 * What people were arrested or convicted for, in its words: "30 arrests for drug trafficking", "12 personas fueron
 * capturadas en Cortés por extorsión", "Capturas por extorsión: 12". It parts one count of people from another; those of
 * whom no crime is told may be held for any. Linear in the clause.
 */
export function offencesTold(scan: Scan, { sentence, phrase, quantity, from, until }: Measured): readonly string[] {
  const behind = Math.max(quantity.end, phrase?.end ?? 0);
  const isLabelled = phrase !== null && phrase.end <= quantity.first;
  const before = isLabelled ? phrase.first : Math.max(sentence.firstToken, from, quantity.first - CLAUSE_WITHIN);
  const last = Math.min(until, sentence.endToken);
  const found = toldIn(scan, { first: behind, end: Math.min(last, behind + CLAUSE_WITHIN) }, last);
  return found.length > 0 ? found : toldIn(scan, { first: before, end: quantity.first }, quantity.first);
}

/** The first crime that a preposition of a stretch leads to; `last`: where its words end at the latest. */
function toldIn(scan: Scan, { first, end }: Run, last: number): readonly string[] {
  const { charges } = scan.lexicon.offences;
  for (let index = first; index < end; index++) {
    const { text } = scan.tokens[index]!;
    if (text === ";" || text === ".") return [];
    const charge = phraseAt(charges, scan.tokens, { index, end });
    if (charge === null) continue;
    const found = crimeBehind(scan, charge.end, Math.min(last, charge.end + CRIME_WITHIN));
    if (found.length > 0) return found;
  }
  return [];
}

/** The crime and, beside it, of what: "drug trafficking", "tráfico de drogas". Nothing where no crime is named. */
function crimeBehind({ tokens, lexicon }: Scan, first: number, end: number): readonly string[] {
  const found: string[] = [];
  let isCrime = false;
  for (let index = first; index < end; index++) {
    const { kind, folded } = tokens[index]!;
    if (kind === "mark" || lexicon.counted.and.has(folded) || lexicon.places.inside.has(folded)) break;
    const said = qualitiesOf([folded]);
    isCrime ||= [...(said.get("crime") ?? [])].some((id) => CRIMES.has(id));
    if (tellsOffence(said)) found.push(folded);
    if (DRUG_CRIMES.has(folded)) found.push("drug");
  }
  return isCrime ? found : [];
}

/** Whether a word names a crime or what it is of, so that it can part those held for it. */
export function isOfOffence(word: string): boolean {
  return tellsOffence(qualitiesOf([word]));
}

function tellsOffence(said: ReturnType<typeof qualitiesOf>): boolean {
  return said.has("crime") || said.has("stuff");
}
