import { fold } from "../../lexicon/fold.ts";
import { LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type Codebook,
  type Counted,
  decimalFrom,
  type Figure,
  roundedTo,
  type TimeExpression,
  type Unread,
  ZERO,
} from "../../model/index.ts";
import { readLabel } from "../lists/labels.ts";
import { isTotalWord } from "../lists/list-labels.ts";
import { type ListItem, readLists } from "../lists/lists.ts";
import { phraseInTurn, turnOf, turnsIn } from "../lists/turns.ts";
import type { Names } from "../names/names.ts";
import { isEstimate } from "../numbers/bounds.ts";
import { isTooLong } from "../numbers/digits.ts";
import { type Quantity, quantityOfWords } from "../numbers/quantities.ts";
import { isOfBase, ratedCounted, ratedPhrase, withRateUnit } from "../numbers/rates.ts";
import { changeOf, type Neighbours, pointedRatio, ratioOf } from "../numbers/ratios.ts";
import { isRhetorical } from "../numbers/rhetoric.ts";
import { type Scan, wordAt } from "../numbers/scan.ts";
import { readQuantities, takenBy } from "../numbers/sentence-quantities.ts";
import { withPoints, withSubject } from "../numbers/share-subjects.ts";
import { superlativeSince } from "../relations/superlatives.ts";
import { hasLandmark, isLandmark, type Sentence } from "../text/passage.ts";
import { countedOf, modeOf, moneyUnit } from "./amount-counted.ts";
import type { Amount, Setting } from "./amount-settings.ts";
import { measuredOf, phraseBehind, subjectOf } from "./amount-words.ts";
import { type NounPhrase, quoteOfRun, readNounPhrase } from "./counted.ts";
import { type BareNumber, isOpenMore, withUnitOf } from "./ellipsis-units.ts";
import { predicateOfPart } from "./predicate-nouns.ts";

/** What else was found in the text: names and moments whose numbers are no figures, and the desk's measures. */
export interface FoundBeforeAmounts {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly codebook: Codebook;
}

/** The amounts that a text states, in order and without overlap, and the numbers that cannot be read for certain. One pass. */
export function readAmounts(
  scan: Scan,
  found: FoundBeforeAmounts,
): { readonly amounts: readonly Amount[]; readonly unread: readonly Unread[] } {
  const { passage } = scan;
  const measures = new Map(found.codebook.measures.map((measure) => [measure.id, measure]));
  const amounts: Amount[] = [];
  const unread: Unread[] = [];
  const lists = readLists({ passage, ...found });
  const taken = takenBy(found.names, found.times, new Set(lists.keys()));
  for (const sentence of passage.sentences) {
    const quantities = readQuantities(scan, sentence, taken);
    const turns = turnsIn(scan, sentence, quantities);
    const running = quantities.length > 0 && isRunning(scan, sentence);
    quantities.forEach((quantity, index) => {
      const shared = {
        running,
        turns,
        measures,
        names: found.names,
        moments: taken.moments,
        places: taken.places,
        lists,
      };
      const setting = { sentence, quantities, index, before: amounts, ...shared };
      const reason = unreadReason(scan, setting);
      if (reason === null) amounts.push(amountOf(scan, setting));
      else unread.push({ kind: "unread", quote: quoteOfRun(scan, quantity), reason });
    });
  }
  return { amounts, unread };
}

/**
 * What a noun phrase without a number counts, as an amount that says no more than that there may be some: at least none.
 * Null where no noun phrase begins at the token.
 */
export function amountOfPhrase(
  scan: Scan,
  at: PhraseStart,
  found: Pick<FoundBeforeAmounts, "names" | "codebook">,
): Amount | null {
  const measures = new Map(found.codebook.measures.map((measure) => [measure.id, measure]));
  return phraseAmount(scan, at, { names: found.names, measures });
}

/** Where a noun phrase begins. */
interface PhraseStart {
  readonly sentence: Sentence;
  readonly first: number;
  /** The token before which it ends, where something stands behind that is none of it. */
  readonly until?: number;
}

function phraseAmount(scan: Scan, at: PhraseStart, found: Pick<Setting, "names" | "measures">): Amount | null {
  const { sentence, first } = at;
  // where a number would stand: right before the phrase
  const quantity = quantityOfWords({ first, end: first }, { value: ZERO, bound: "at-least", form: "unstated" });
  const phrase = readNounPhrase(scan, sentence, { quantity, until: at.until ?? sentence.endToken });
  if (phrase === null) return null;
  const setting: Setting = {
    sentence,
    quantities: [quantity],
    index: 0,
    before: [],
    running: false,
    turns: null,
    moments: [],
    places: [],
    names: found.names,
    measures: found.measures,
    lists: new Map(),
  };
  const measured = measuredOf(scan, setting, { quantity, phrase });
  const counted = countedOf(scan, measured, setting);
  const quote = quoteOfRun(scan, phrase);
  return {
    ...{
      quote,
      start: quote.start,
      end: quote.end,
      number: numberOf(quantity),
      bound: quantity.bound,
      boundWord: null,
    },
    ...{ unit: quantity.unit, counted, mode: modeOf(scan, { measured, counted, setting }) },
    ...{ ratio: null, change: null, rhetorical: false, turn: null, item: null },
  };
}

/** Why a number cannot be read for certain; null when it can. */
function unreadReason(scan: Scan, setting: Setting): Unread["reason"] | null {
  const quantity = setting.quantities[setting.index]!;
  const { kind, text } = scan.tokens[quantity.core.first]!;
  if (quantity.value === null)
    return isTooLong(text) ? "number-too-long" : kind === "mixed" ? "unclear-unit" : "ambiguous-separator";
  return isOpenMore(scan, bareNumber(setting, phraseBehind(scan, setting, quantity))) ? "unclear-number" : null;
}

function bareNumber({ sentence, quantities, index }: Setting, behind: NounPhrase | null): BareNumber {
  return { sentence, quantity: quantities[index]!, previous: quantities[index - 1] ?? null, isNamed: behind !== null };
}

function amountOf(scan: Scan, setting: Setting): Amount {
  return itemAmount(scan, setting) ?? statedAmount(scan, setting);
}

/** An item of a list counts what the list's heading says. */
function itemAmount(scan: Scan, setting: Setting): Amount | null {
  const quantity = setting.quantities[setting.index]!;
  const item = setting.lists.get(quantity.core.first);
  if (item === undefined || quantity.unit !== "count" || quantity.value === null) return null;
  // "Results for May. Firearms seized: 227": the label right before the colon says it better.
  const isLabelled = item.sentence !== setting.sentence && wordAt(scan, setting.sentence, quantity.first - 1) === ":";
  const label = isLabelled ? readLabel(scan, setting.sentence, { ...setting, quantity }) : null;
  const word = label === null ? "" : scan.tokens[label.head]!.folded;
  if (label !== null && !isPlaceOf(scan, item, word) && !isTotalWord(word)) return null;
  const heading = phraseAmount(scan, { sentence: item.sentence, first: item.heading.first }, setting);
  if (heading === null) return null;
  const quote = quoteOfRun(scan, quantity);
  const boundWord = quantity.boundRun === null ? null : quoteOfRun(scan, quantity.boundRun).exact;
  return {
    ...heading,
    quote,
    boundWord,
    start: quote.start,
    end: quote.end,
    number: numberOf(quantity),
    bound: quantity.bound,
    item,
  };
}

/** "Colón: 17", "Departamento de Colón: 17": a label may be a name that other places and people have too, or a kind of place. */
function isPlaceOf({ lexicon }: Scan, { places }: ListItem, word: string): boolean {
  if (places.length > 0 && lexicon.places.heads.has(word)) return true;
  return places.some(({ name }) => fold(name).split(" ").includes(word));
}

function statedAmount(scan: Scan, setting: Setting): Amount {
  const { sentence, quantities, index } = setting;
  const [previous, next] = [quantities[index - 1] ?? null, quantities[index + 1] ?? null];
  const right = phraseBehind(scan, setting, quantities[index]!) ?? phraseInTurn(scan, setting);
  const behind = predicateOfPart(scan, sentence, { quantity: quantities[index]!, phrase: right }) ?? right;
  const pointed = withPoints(scan, sentence, withUnitOf(scan, bareNumber(setting, behind), setting.before));
  const said = phraseOf(scan, setting, { quantity: pointed, behind });
  const quantity = withRateUnit(scan, { sentence, quantity: pointed, phrase: said }, setting.before);
  const isRate = isOfBase(scan, quantity);
  const phrase = isRate ? ratedPhraseOf(scan, sentence, { quantity, said }) : said;
  const measured = measuredOf(scan, setting, { quantity, phrase });
  const told = countedOf(scan, measured, setting);
  const counted = isRate ? ratedCounted(told, setting.before) : told;
  const neighbours = { measured, previous, next };
  const quote = quoteOfRun(scan, quantity);
  const boundWord = quantity.boundRun === null ? null : quoteOfRun(scan, quantity.boundRun).exact;
  return {
    quote,
    start: quote.start,
    end: quote.end,
    number: numberOf(quantity),
    bound: boundOf(scan, setting, { quantity, counted, boundWord }),
    boundWord,
    unit: moneyUnit(setting, { quantity, counted }),
    counted,
    mode: modeOf(scan, { measured, counted, setting }),
    ratio: counted.measure === "share" ? shareRatio(scan, setting, neighbours) : null,
    change: counted.measure === "change" ? changeOf(scan, neighbours) : null,
    rhetorical: isRhetorical(scan, sentence, quantity),
    turn: turnOf(setting),
    item: null,
  };
}

/** What a number counts: the words behind it, else those of its rate, label or clause. */
function phraseOf(
  scan: Scan,
  setting: Setting,
  { quantity, behind }: { readonly quantity: Quantity; readonly behind: NounPhrase | null },
): NounPhrase | null {
  const label = behind === null ? readLabel(scan, setting.sentence, { ...setting, quantity }) : null;
  const own = behind ?? ratedPhrase(scan, setting.sentence, quantity) ?? label;
  return own ?? (turnOf(setting) === null ? subjectOf(scan, setting, quantity) : null);
}

/** What a rate is of by its own words: "rate" alone names nothing. */
function ratedPhraseOf(
  scan: Scan,
  sentence: Sentence,
  { quantity, said }: { readonly quantity: Quantity; readonly said: NounPhrase | null },
): NounPhrase | null {
  const own = said !== null && scan.lexicon.units.bareRates.has(scan.tokens[said.head]!.folded) ? null : said;
  return own ?? ratedPhrase(scan, sentence, quantity);
}

function shareRatio(scan: Scan, { before }: Setting, neighbours: Neighbours): Figure["ratio"] {
  const { measured } = neighbours;
  const told = ratioOf(scan, neighbours);
  const pointed = pointedRatio(scan, measured, before);
  const own = told === null || pointed === null ? (told ?? pointed) : { ...told, whole: pointed.whole };
  return withSubject(scan, measured, { own, before });
}

/**
 * "Se estima que hubo 295" says that the number is about right. A population is an estimate by its nature: only "some
 * 98,000" says that it is rounded (D7).
 */
function boundOf(
  scan: Scan,
  { sentence }: Setting,
  given: { readonly quantity: Quantity; readonly counted: Counted; readonly boundWord: string | null },
): Figure["bound"] {
  const { quantity, counted, boundWord } = given;
  if (counted.measure === "population")
    return boundWord !== null && /estim/i.test(boundWord) ? "exact" : quantity.bound;
  const isEstimated = quantity.bound === "exact" && isEstimate(scan, { sentence, first: quantity.first });
  return isEstimated ? "about" : quantity.bound;
}

/** A share in words has two places: "a third" is 33.33 percent, and no more precise than that. */
function numberOf({ value, form }: Quantity): Figure["number"] {
  if (value === null) return decimalFrom("0");
  const places = form === "share" ? 2 : 6;
  return "length" in value ? [roundedTo(value[0], places), roundedTo(value[1], places)] : roundedTo(value, places);
}

/** "since", "so far", "en lo que va", "hasta la fecha" in the sentence; "the highest since 2019" makes no total. */
function isRunning(scan: Scan, sentence: Sentence): boolean {
  if (!hasLandmark(sentence, LANDMARK.running)) return false;
  const { running } = scan.lexicon.counted.tally;
  const superlative = superlativeSince(scan.passage, sentence);
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (index !== superlative && isLandmark(scan.passage, index, LANDMARK.running))
      if (phraseAt(running, scan.tokens, { index, end: sentence.endToken }) !== null) return true;
  return false;
}
