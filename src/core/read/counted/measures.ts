import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { DISTANCES, DURATIONS, isMoney, VOLUMES, WEIGHTS } from "../../lexicon/units.ts";
import { hasLabel } from "../lists/labels.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { singularOf } from "./counted.ts";
import { drivenOut } from "./driven-out.ts";
import { flownOut } from "./flown-out.ts";
import { housedIn } from "./housed.ts";
import type { Measured } from "./measured.ts";
import {
  fallen,
  gathered,
  governingMeasure,
  movedMeasure,
  populace,
  predicateOver,
  spentMoney,
  traveller,
} from "./measures-governors.ts";
import {
  appositionOf,
  doingMeasure,
  modifierMeasure,
  nounMeasure,
  participleMeasure,
  stateOfSubject,
} from "./measures-nouns.ts";
import { isFitFor, isObject, isTaken } from "./measures-people.ts";
import { amongMeasure, stateBehind } from "./measures-predicates.ts";
import {
  isAmountOfChange,
  isChange,
  isDifference,
  isLead,
  isPrice,
  isPrisonTerm,
  isTimesAsMuch,
} from "./measures-units.ts";
import { objectRelative } from "./object-relatives.ts";

/**
 * What a figure counts. The unit decides for money, shares and lengths; else a noun that names what happened ("arrests");
 * else the participle behind the noun ("people deported"), the verb or nominalisation that governs it ("arrested 43",
 * "the capture of 16", "43 were arrested"); else a noun that merely suggests it ("migrants"). Null when nothing does.
 */
export function measureOf(scan: Scan, measured: Measured): string | null {
  const { unit, form } = measured.quantity;
  if (form === "multiple") return "change";
  if (unit === "percent") return isChange(scan, measured) ? "change" : "share";
  if (unit !== "count" && isDifference(scan, measured)) return "change";
  if (isMoney(unit)) return isPrice(scan, measured) ? "prices" : "money";
  // "a 20 minutos de la prisión": nobody is sentenced to so little
  if (DURATIONS.has(unit)) return TERMS.has(unit) && isPrisonTerm(scan, measured) ? "sentence" : "duration";
  if (DISTANCES.has(unit)) return "area-distance";
  if (WEIGHTS.has(unit) || VOLUMES.has(unit)) return nounMeasure(scan, measured)?.measure ?? "other";
  if (scan.lexicon.units.percentagePoint === unit) return isLead(scan, measured) ? "share" : "change";
  if (unit === scan.lexicon.units.times && isTimesAsMuch(scan, measured)) return "change";
  // "a lead of 7 points" parts two shares, whatever the margin of error
  if (unit === scan.lexicon.units.point && isLead(scan, measured)) return "share";
  if (unit.startsWith("other:")) return isChange(scan, measured) ? "change" : "other";
  return countMeasure(scan, measured);
}

/** Units that prison terms are told in. */
const TERMS: ReadonlySet<string> = new Set(
  "year month day other:week other:semana other:decade other:decada other:década".split(" "),
);

function countMeasure(scan: Scan, measured: Measured): string | null {
  if (isDifference(scan, measured) || isAmountOfChange(scan, measured) || isMiscounted(scan, measured)) return "change";
  const reports = crimeReports(scan, measured);
  if (reports !== null) return reports;
  const noun = nounMeasure(scan, measured);
  if (noun?.strength === "strong") return noun.measure;
  // "somos 43 familias desplazadas" says what befell them
  if (isOfUs(scan, measured) && participleMeasure(scan, measured) === null) return noun?.measure ?? "members";
  const building = housedIn(scan, measured);
  if (building !== null && IN_CUSTODY.has(building)) return "detentions";
  const governed = building === null ? happened(scan, measured) : null;
  // Who is affected is told best by a noun: "affects 11,000 prisoners".
  const yields = governed === "victims" && noun !== null;
  if (governed === "seizures" && isTaken(scan, measured)) {
    const isUnsure = areSecured(scan, measured) || isAmongGoods(scan, measured);
    return stateBehind(scan, measured) ?? (isUnsure ? (noun?.measure ?? null) : "kidnappings");
  }
  if (governed !== null && !yields && isFitFor(scan, governed, measured)) return governed;
  return (
    noun?.measure ??
    appositionOf(scan, measured) ??
    populace(scan, measured) ??
    traveller(scan, measured) ??
    gathered(scan, measured)
  );
}

/** Words from a number to what says that its cases were entered wrongly, at most. */
const MISCOUNTED_WITHIN = 8;

/** "Six deaths had been entered twice": by how much a count was wrong. */
function isMiscounted({ tokens, lexicon }: Scan, { quantity, sentence }: Measured): boolean {
  const { recording, wrongly } = lexicon.revisions;
  const { passives, copulas } = lexicon.counted;
  const isPassive = (word: string) => passives.has(word) || copulas.has(word);
  const end = Math.min(sentence.endToken, quantity.end + MISCOUNTED_WITHIN);
  let isRecorded = false;
  for (let index = quantity.end; index < end && tokens[index]!.kind === "word"; index++) {
    const found = isRecorded ? phraseAt(wrongly, tokens, { index, end: sentence.endToken }) : null;
    // not "twice a week", "twice as often"
    const behind = tokens[found?.end ?? index];
    if (found !== null) return behind?.kind !== "word" || lexicon.counted.and.has(behind.folded);
    isRecorded ||= recording.has(tokens[index]!.folded) && isPassive(tokens[index - 1]!.folded);
  }
  return false;
}

/** "Seized 12 rifles, two boats and 20 people": whoever is told of in a list with things was not taken as a hostage is. */
function isAmongGoods(scan: Scan, { listFirst, from, quantity, sentence }: Measured): boolean {
  const first = Math.max(sentence.firstToken, Math.min(listFirst, from), quantity.first - GOODS_WITHIN);
  const { verbs, nouns } = scan.lexicon.measures;
  for (let index = quantity.first - 1; index >= first && !verbs.has(scan.tokens[index]!.folded); index--) {
    const { folded } = scan.tokens[index]!;
    if (GOODS.has(nouns.get(folded)?.measure ?? "") || isObject(singularOf(scan, folded))) return true;
  }
  return false;
}

/** "Se aseguraron 14 personas", "se han intervenido 14 personas": said of whoever the authorities deal with, whatever they do. */
function areSecured(scan: Scan, { sentence, quantity }: Measured): boolean {
  return [1, 2, 3].some((back) => SECURED.test(wordAt(scan, sentence, quantity.first - back)));
}

const SECURED = /^(?:asegur|interv)/;

/** Words back in a list among which goods are looked for. */
const GOODS_WITHIN = 20;

const GOODS: ReadonlySet<string> = new Set(["weapons", "drugs"]);

/** "Hoy somos 214", "en el colectivo éramos 30 madres", "now we are 40": how many those who speak are, whatever befell somebody else. */
function isOfUs(scan: Scan, { quantity, sentence }: Measured): boolean {
  const before = wordAt(scan, sentence, quantity.first - 1);
  return (
    OURS.has(before) ||
    (scan.lexicon.counted.copulas.has(before) && wordAt(scan, sentence, quantity.first - 2) === "we")
  );
}

/** Copulas in the first person of the plural. */
const OURS: ReadonlySet<string> = new Set("somos eramos seremos".split(" "));

/** Buildings whose people are held there. */
const IN_CUSTODY: ReadonlySet<string> = new Set(["prison", "detention"]);

/** "318 disappearance reports", "40 missing-person reports", "40 reports of extortion": what is reported to the police is a complaint. */
function crimeReports(scan: Scan, { phrase }: Measured): string | null {
  if (phrase === null || !REPORTS.has(scan.tokens[phrase.head]!.folded)) return null;
  for (let index = phrase.first; index < phrase.end; index++)
    if (index !== phrase.head && (isCrime(scan.tokens[index]!.folded) || MISSING.has(scan.tokens[index]!.folded)))
      return "complaints";
  return null;
}

/** Whoever is reported to be so has disappeared. */
export const MISSING: ReadonlySet<string> = new Set(
  "missing desaparecido desaparecida desaparecidos desaparecidas".split(" "),
);

/** "A crime report" may be a study. */
function isCrime(word: string): boolean {
  return !word.startsWith("crime") && namedBy(word, [])?.kind === "happening";
}

const REPORTS: ReadonlySet<string> = new Set(["report", "reports", "reporte", "reportes"]);

/** What participles, verbs and event nouns around a count say happened to whom it counts. */
function happened(scan: Scan, measured: Measured): string | null {
  const described = participleMeasure(scan, measured);
  if (described !== null) {
    const over = predicateOver(scan, measured);
    // "se incautaron 12 fusiles y 20 personas detenidas": nobody who is described so was seized
    return over === null || over === "seizures" ? described : over;
  }
  return (
    amongMeasure(scan, measured) ??
    drivenOut(scan, measured) ??
    flownOut(scan, measured) ??
    labelledMeasure(scan, measured) ??
    stateOfSubject(scan, measured) ??
    spentMoney(scan, measured) ??
    fallen(scan, measured) ??
    governingMeasure(scan, measured) ??
    objectRelative(scan, measured) ??
    modifierMeasure(scan, measured) ??
    doingMeasure(scan, measured) ??
    movedMeasure(scan, measured)
  );
}

/** "Inmates who died in prisons: 17", "personas que fueron liberadas: 4": what a label's relative clause says of whom it counts. */
function labelledMeasure(scan: Scan, { phrase, quantity }: Measured): string | null {
  if (phrase === null || phrase.end >= quantity.first || !hasLabel(scan, phrase, quantity)) return null;
  const { counted, measures } = scan.lexicon;
  if (!counted.relatives.has(scan.tokens[phrase.end]!.folded)) return null;
  for (let index = phrase.end + 1; index < Math.min(quantity.first, phrase.end + RELATIVE_WITHIN); index++) {
    const { folded, text } = scan.tokens[index]!;
    if (text === ":" || text === ",") return null;
    const found = measures.verbs.get(folded) ?? measures.states.get(folded);
    if (found !== undefined) return found;
  }
  return null;
}

/** Words of a relative clause to its verb. */
const RELATIVE_WITHIN = 6;

/** What happens to people and is told in tallies: "one dead and three wounded". */
const TALLIED: ReadonlySet<string> = new Set(
  "arrests detentions releases deaths injuries disappearances kidnappings victims attacks convictions deportations extraditions complaints seizures protests displaced".split(
    " ",
  ),
);

/** Whether the words around a count make it part of a tally of what happened to people. */
export function isTallied(scan: Scan, given: Pick<Measured, "sentence" | "quantity" | "phrase">): boolean {
  const { firstToken: from, endToken: until } = given.sentence;
  const measure = countMeasure(scan, { ...given, from, until, listFirst: given.quantity.first });
  return measure !== null && TALLIED.has(measure);
}
