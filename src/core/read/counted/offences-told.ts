import { phraseAt } from "../../lexicon/phrases.ts";
import { CRIMES, DRUG_CRIMES } from "../../lexicon/things/happenings.ts";
import { qualitiesOf } from "../../lexicon/things.ts";
import type { Run, Scan } from "../numbers/scan.ts";
import type { Measured } from "./measured.ts";

/** Words behind a count in which its clause may say what for. */
const CLAUSE_WITHIN = 14;
/** Words from "for" to the crime, at most. */
export const CRIME_WITHIN = 5;

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
    // "20 people, 12 for murder and eight for theft": told of the number right before it alone
    if (isOfNumber(scan, first, index)) return [];
    const found = crimeBehind(scan, charge.end, Math.min(last, charge.end + CRIME_WITHIN));
    if (found.length > 0) return found;
  }
  return [];
}

/** The crime that opens within so many words and, beside it, of what: "drug trafficking", "tráfico de drogas". Nothing where none is named. */
export function crimeBehind(
  { tokens, lexicon }: Pick<Scan, "tokens" | "lexicon">,
  first: number,
  end: number,
): readonly string[] {
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

/**
 * What qualifies a count that leaves its noun to the one before and has a crime of its own right behind it: "14 arrests for
 * murder, 12 for vehicle theft", "85 denuncias por robo y 40 por extorsión", "31 robos de carga y 12 de ganado".
 */
export function withOwnOffence(scan: Scan, measured: Measured, qualifiers: readonly string[]): readonly string[] {
  const own = ownOffence(scan, measured);
  const parts = own.some((word) => !isStuff(word)) ? isOfOffence : isStuff;
  return own.length === 0 ? qualifiers : [...qualifiers.filter((word) => !parts(word)), ...own];
}

/** The crime, or the stuff, right behind a number of nothing: "12 for vehicle theft", "two were for theft", "12 de ganado". */
export function ownOffence(
  { tokens, lexicon }: Scan,
  { sentence, quantity }: Pick<Measured, "sentence" | "quantity">,
): readonly string[] {
  const isSaid = lexicon.counted.copulas.has(tokens[quantity.end]?.folded ?? "");
  const link = isSaid ? quantity.end + 1 : quantity.end;
  const first = link + 1;
  if (first >= sentence.endToken || !OFFENCE_LINKS.has(tokens[link]!.folded)) return [];
  const crime = crimeBehind({ tokens, lexicon }, first, Math.min(sentence.endToken, first + CRIME_WITHIN));
  if (crime.length > 0) return crime;
  return isStuff(tokens[first]!.folded) ? [tokens[first]!.folded] : [];
}

/** Lead from a number to what those it counts were done, held or reported for, and of what. */
const OFFENCE_LINKS: ReadonlySet<string> = new Set(["for", "of", "over", "about", "with", "por", "de"]);

function isStuff(word: string): boolean {
  return qualitiesOf([word]).has("stuff");
}

/** Whether a number, or one with its copula ("12 were for murder"), stands right before a token. */
function isOfNumber({ tokens, lexicon }: Scan, first: number, index: number): boolean {
  const last = lexicon.counted.copulas.has(tokens[index - 1]?.folded ?? "") ? index - 2 : index - 1;
  if (last < first) return false;
  const { kind, folded } = tokens[last]!;
  return kind === "number" || lexicon.numbers.words.has(folded);
}

/** Whether a word names a crime or what it is of, so that it can part those held for it. */
export function isOfOffence(word: string): boolean {
  return tellsOffence(qualitiesOf([word]));
}

function tellsOffence(said: ReturnType<typeof qualitiesOf>): boolean {
  // "land fraud", "robo marítimo"
  return said.has("crime") || said.has("stuff") || said.has("water");
}
