import { fold } from "../../lexicon/fold.ts";
import { namedBy } from "../../lexicon/things.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { singularOf } from "./counted.ts";
import { behindCounted, type Measured } from "./measured.ts";

/** Words between a verb and what it is said of, at most. */
const REACH = 8;

/**
 * What the verb of the clause says is done with the counted ("destroyed 31 laboratories", "31 laboratories in Arauca were
 * destroyed"), as its participle: it parts one count from another like a word beside the noun. Nothing where no such verb
 * governs the number.
 */
export function handledAs(scan: Scan, measured: Measured): readonly string[] {
  const found = handledBefore(scan, measured) ?? handledBehind(scan, measured);
  return found === null ? [] : [found];
}

/** "Destroyed 31 laboratories", "fueron destruidos en mayo 31 laboratorios": nothing but its own clause between. */
function handledBefore(scan: Scan, { sentence, from, listFirst }: Measured): string | null {
  const { handling, counted } = scan.lexicon;
  const least = Math.max(sentence.firstToken, from < listFirst ? from : sentence.firstToken);
  let stop = Math.max(least, listFirst - REACH);
  for (let index = listFirst - 1; index >= stop; index--) {
    const aside = asideBefore(scan, index, least);
    if (aside !== null) {
      stop = Math.max(least, stop - (index - aside + 1));
      index = aside;
      continue;
    }
    const { kind, folded, spelled, text } = scan.tokens[index]!;
    if ((kind === "mark" && text !== "-") || counted.and.has(folded) || counted.relatives.has(folded)) return null;
    const done = handling.verbs.get(spelled);
    if (done === undefined) continue;
    const isPassive = handling.participles.has(spelled) && counted.passives.has(wordAt(scan, sentence, index - 1));
    // "trucks stolen in 12 towns": what stands before an English participle was stolen
    return isPassive && !counted.subjectsFollow ? null : fold(done);
  }
  return null;
}

/** Words of an aside between two commas, at most. */
const ASIDE_AT_MOST = 6;

/** Where an aside opens that closes at a comma: "stole, on average, 20", "robaron en Cali, según la Policía, 20". Null for any other. */
function asideBefore({ tokens, lexicon }: Scan, comma: number, from: number): number | null {
  if (tokens[comma]!.text !== ",") return null;
  for (let index = comma - 1; index > Math.max(from, comma - ASIDE_AT_MOST - 2); index--) {
    const { kind, folded, spelled, text } = tokens[index]!;
    if (text === ",") return index < comma - 1 ? index : null;
    if (kind !== "word" || lexicon.handling.verbs.has(spelled) || lexicon.counted.and.has(folded)) return null;
  }
  return null;
}

/** "31 laboratories in Arauca were destroyed", "laboratories found in Arauca that were destroyed". */
function handledBehind(scan: Scan, { sentence, phrase, quantity, until }: Measured): string | null {
  const { handling, counted } = scan.lexicon;
  const start = behindCounted({ quantity, phrase });
  let isOpened = false;
  for (let index = start; index < Math.min(until, sentence.endToken, start + REACH); index++) {
    const { kind, folded, spelled, text } = scan.tokens[index]!;
    if ((kind === "mark" && text !== "-") || counted.and.has(folded) || counted.subordinators.has(folded)) return null;
    isOpened ||= counted.auxiliaries.has(folded);
    const done = handling.verbs.get(spelled);
    if (done !== undefined) return isOpened && handling.participles.has(spelled) ? fold(done) : null;
  }
  return null;
}

/** Buildings of which news counts what is found in all of them. */
const SITES: ReadonlySet<string> = new Set(["prison", "school", "hospital"]);

/** "Grenades found in prisons", "se incautaron en las cárceles 57 granadas": the buildings without a name that a count is of. */
export function sitesAround(
  scan: Scan,
  { sentence, phrase, quantity, from, until, listFirst }: Measured,
): readonly string[] {
  const start = behindCounted({ quantity, phrase });
  const behind = siteIn(scan, quantity.end, Math.min(until, sentence.endToken, start + REACH));
  return behind ?? siteIn(scan, Math.max(from, sentence.firstToken, listFirst - REACH), listFirst) ?? [];
}

function siteIn(scan: Scan, first: number, end: number): readonly string[] | null {
  const { places, counted } = scan.lexicon;
  for (let index = first; index < end - 1; index++) {
    if (!places.inside.has(scan.tokens[index]!.folded)) continue;
    const isDetermined = counted.tally.determiners.has(scan.tokens[index + 1]!.folded);
    const { folded } = scan.tokens[isDetermined ? Math.min(index + 2, end - 1) : index + 1]!;
    const ids = folded.endsWith("s") ? namedBy(singularOf(scan, folded), [])?.ids : undefined;
    if (ids !== undefined && [...ids].some((id) => SITES.has(id))) return [folded];
  }
  return null;
}

/** Words from the participle of a predicate to the crime that it names. */
const CRIME_WITHIN = 4;

/**
 * "150 people were charged with extortion", "were rescued from trafficking networks", "charged 150 people with extortion":
 * the crimes that the predicate names, which part the counted like those of "150 people charged with extortion".
 */
export function crimesOfPredicate(scan: Scan, measured: Measured): readonly string[] {
  const { sentence, phrase, quantity, until } = measured;
  const start = behindCounted({ quantity, phrase });
  const end = Math.min(until, sentence.endToken, start + REACH);
  const charge = chargeBefore(scan, measured);
  const between = charge === null ? [] : crimesBehind(scan, charge + 1, measured.listFirst);
  if (between.length > 0) return between;
  let isOpened = charge !== null;
  for (let index = start; index < end; index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" || scan.lexicon.counted.and.has(folded)) return [];
    if (charge !== null && index === start) return crimesBehind(scan, index, end);
    isOpened ||= scan.lexicon.counted.auxiliaries.has(folded);
    if (isOpened && isCharge(scan, index)) return crimesBehind(scan, index + 1, end);
  }
  return [];
}

/** The verb or participle of a charge or of what is done, in front of those it is said of; null where none governs them. */
function chargeBefore(scan: Scan, { sentence, from, listFirst }: Measured): number | null {
  for (let index = listFirst - 1; index >= Math.max(sentence.firstToken, from, listFirst - REACH); index--) {
    if (scan.tokens[index]!.kind === "mark") return null;
    if (isCharge(scan, index)) return index;
  }
  return null;
}

function isCharge({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded, spelled } = tokens[index]!;
  const isStage = lexicon.hedges.stages.has(folded) || lexicon.measures.verbs.get(folded) === "other";
  return isStage || lexicon.handling.participles.has(spelled);
}

function crimesBehind(scan: Scan, first: number, end: number): readonly string[] {
  const found: string[] = [];
  for (let index = first; index < Math.min(end, first + CRIME_WITHIN); index++) {
    const { kind, folded } = scan.tokens[index]!;
    // "revisadas ese día": when, not for what
    if (kind === "mark" || scan.lexicon.units.durations.has(folded)) break;
    if (namedBy(folded, [])?.kind === "happening") found.push(folded);
  }
  return found;
}
