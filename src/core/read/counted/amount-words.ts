import { DURATIONS } from "../../lexicon/units.ts";
import { isNobody } from "../numbers/nones.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { onlyLinks } from "../numbers/ratios.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { isListed } from "../numbers/sentence-quantities.ts";
import type { Sentence } from "../text/passage.ts";
import type { Setting } from "./amount-settings.ts";
import { type NounPhrase, readNounPhrase } from "./counted.ts";
import { gappedSubject } from "./gapped-subjects.ts";
import type { Measured } from "./measured.ts";
import { happeningOf } from "./measures-people.ts";
import { readClauseSubject, readSubject, readSubjectOf } from "./subjects.ts";

/** What a number counts by the subject of its clause. */
export function subjectOf(scan: Scan, setting: Setting, quantity: Quantity): NounPhrase | null {
  const { sentence, quantities, index } = setting;
  const counting = quantities.slice(0, index).findLast(({ unit }) => !DURATIONS.has(unit));
  const from = quantities[index - 1]?.end ?? sentence.firstToken;
  const ofClause =
    readClauseSubject(scan, sentence, { quantity, from: counting?.end ?? sentence.firstToken }) ??
    (counting === undefined ? null : gappedSubject(scan, sentence, { quantity, from }));
  const subject = ofClause ?? readSubject(scan, sentence, { ...setting, quantity, from });
  return (
    (subject === null || isAdjunct(scan, sentence, subject) ? null : subject) ??
    subjectThatMoved(scan, setting, quantity)
  );
}

/** "En el estado de Colima hubo 33", "En todo 2024 fueron 2.310": where or when, behind a preposition, is no subject. */
function isAdjunct(scan: Scan, sentence: Sentence, { first }: NounPhrase): boolean {
  const { counted, places } = scan.lexicon;
  let index = first - 1;
  while (counted.tally.determiners.has(wordAt(scan, sentence, index))) index--;
  return places.inside.has(wordAt(scan, sentence, index));
}

/** Words from a verb of change to the level that it tells: "more than doubled in 2024, from 61". */
const MOVED_WITHIN = 16;

/** "Gun robberies more than doubled, from 61 the year before to 119": the levels count what moved. */
function subjectThatMoved(scan: Scan, setting: Setting, quantity: Quantity): NounPhrase | null {
  const { fromLevel, toLevel, changeVerbs, changes } = scan.lexicon.measures;
  const { sentence } = setting;
  const before = wordAt(scan, sentence, quantity.first - 1);
  if (quantity.unit !== "count" || !(fromLevel.has(before) || toLevel.has(before))) return null;
  const { multiples } = scan.lexicon.numbers.shares;
  const stop = Math.max(sentence.firstToken, quantity.first - MOVED_WITHIN);
  for (let verb = quantity.first - 2; verb >= stop; verb--) {
    const word = wordAt(scan, sentence, verb);
    if (!(changeVerbs.has(word) && !changes.has(word)) && !multiples.has(word)) continue;
    const bound = setting.quantities.find(({ first, end }) => first <= verb && verb < end)?.first ?? verb;
    return readSubjectOf(scan, sentence, { ...setting, quantity, from: sentence.firstToken, verb: bound });
  }
  return null;
}

/** A figure's words with those around that may govern it: past the whole that it is a part of ("12 of 30 defendants were …"). */
export function measuredOf(
  scan: Scan,
  setting: Setting,
  own: { quantity: Quantity; phrase: NounPhrase | null },
): Measured {
  const around = listAround(scan, setting);
  const isPart = own.phrase !== null && own.phrase.first > around.until;
  const after = setting.quantities[setting.index + 2]?.first ?? setting.sentence.endToken;
  const isPast = isPart || comesFrom(scan, setting, own.phrase);
  return { sentence: setting.sentence, ...own, ...around, until: isPast ? after : around.until };
}

/** "300 families from 11 villages have fled", "300 familias de 11 veredas huyeron": the number behind says of how many places they are. */
function comesFrom({ tokens, lexicon }: Scan, { quantities, index }: Setting, phrase: NounPhrase | null): boolean {
  const next = quantities[index + 1];
  if (phrase === null || next === undefined || next.first !== phrase.end + 1) return false;
  const { places, counted } = lexicon;
  const before = tokens[phrase.end]!.folded;
  const isLed = places.fromWords.has(before) || counted.inside.has(before) || places.inside.has(before);
  return isLed && places.heads.has(tokens[next.end]?.folded ?? "");
}

/** The words behind a figure that say what it counts: its own, or those of the whole it is of ("12 of 30 defendants"). */
export function phraseBehind(
  scan: Scan,
  { sentence, quantities, index }: Setting,
  quantity: Quantity,
): NounPhrase | null {
  if (isRateBase(quantity) || isNobody(scan, quantity)) return null;
  const next = quantities[index + 1];
  if (isPredicated(scan, sentence, quantity))
    return readNounPhrase(scan, sentence, {
      quantity: { ...quantity, end: quantity.end + 1 },
      until: next?.first ?? sentence.endToken,
    });
  const read = readNounPhrase(scan, sentence, { quantity, until: next?.first ?? sentence.endToken });
  const own = read === null || isCharge(scan, sentence, { quantity, phrase: read }) ? null : read;
  const isPart = own === null && next !== undefined && quantity.unit === "count" && next.unit === "count";
  if (!isPart || !scan.lexicon.counted.inside.has(wordAt(scan, sentence, quantity.end))) return own;
  const until = quantities[index + 2]?.first ?? sentence.endToken;
  return onlyLinks(scan, quantity.end, next.first) ? readNounPhrase(scan, sentence, { quantity: next, until }) : null;
}

/** "De ellas, 29 fueron femicidios": what a number of nothing is said to be, where that is a happening. */
function isPredicated(scan: Scan, sentence: Sentence, { unit, end }: Quantity): boolean {
  const isCopula = unit === "count" && scan.lexicon.counted.copulas.has(wordAt(scan, sentence, end));
  return isCopula && happeningOf(scan, wordAt(scan, sentence, end + 1)) !== null;
}

/** "126 were convicted of assault, 48 of robbery": "of" and a singular say what for, not what is counted. */
function isCharge(scan: Scan, sentence: Sentence, at: { quantity: Quantity; phrase: NounPhrase }): boolean {
  const { quantity, phrase } = at;
  const { counted, units } = scan.lexicon;
  const before = wordAt(scan, sentence, quantity.first - 1);
  const isPlain = quantity.unit === "count" && quantity.scale === 1 && quantity.form !== "vague";
  if (!isPlain || (before !== "," && !counted.and.has(before))) return false;
  const isTied = phrase.first === quantity.end + 1 && units.of.has(wordAt(scan, sentence, quantity.end));
  const head = scan.tokens[phrase.head]!;
  return isTied && !head.capital && !head.folded.endsWith("s") && !counted.singulars.has(head.folded);
}

/** "52 per 100,000 inhabitants": what follows is the base's, not the figure's. */
function isRateBase({ unit, core, end }: Quantity): boolean {
  return unit.startsWith("per-") && end > core.end;
}

/** A verb is not looked for across longer lists than this, so that time stays linear. */
const LIST_AT_MOST = 8;

/** The words that may govern a figure: "arrested 12 men and 3 women" reaches over the list it stands in. */
function listAround(
  scan: Scan,
  { sentence, quantities, index }: Setting,
): Pick<Measured, "from" | "until" | "listFirst"> {
  let first = index;
  while (first > 0 && index - first < LIST_AT_MOST && isListed(scan, quantities[first - 1]!, quantities[first]!))
    first--;
  let last = index;
  while (
    last + 1 < quantities.length &&
    last - index < LIST_AT_MOST &&
    isListed(scan, quantities[last]!, quantities[last + 1]!)
  )
    last++;
  return {
    from: quantities[first - 1]?.end ?? sentence.firstToken,
    until: quantities[last + 1]?.first ?? sentence.endToken,
    listFirst: quantities[first]!.first,
  };
}
