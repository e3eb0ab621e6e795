import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import type { Measured } from "./measured.ts";

/** How far before a percentage a word of rising or falling may stand, in words. */
const CHANGE_REACH = 24;
/** The same where a noun of its own follows the percentage. */
const NAMED_REACH = 6;

/**
 * Whether the words around a percentage or unit make it a rise or fall: "up 12 percent", "una reducción de 18%", "60% de
 * aumento". What something rose or fell to or from is a level and no change: "fell to 8 percent", "bajó del 20 al 8".
 */
export function isChange(scan: Scan, measured: Measured): boolean {
  const { sentence, quantity, phrase } = measured;
  const { measures, counted } = scan.lexicon;
  const word = (index: number) => wordAt(scan, sentence, index);
  // "make up 20 percent" says how much of a whole they are
  const isShareVerb = measures.shareVerbs.has(word(quantity.first - 2));
  if (measures.moreOrLess.has(word(quantity.end))) return true;
  if (measures.moreOrLess.has(word(quantity.first - 1)) && !isShareVerb) return true;
  if (isHalved(scan, measured)) return true;
  const named = phrase !== null && phrase.first >= quantity.end;
  const ofSome = named && counted.tally.determiners.has(word(phrase.first - 1));
  if (named && !ofSome)
    for (let index = phrase.first; index <= phrase.head; index++) if (measures.changes.has(word(index))) return true;
  if (ofSome && quantity.form === "share") return false;
  const isPercent = quantity.unit === "percent";
  return changedBefore(scan, measured, named || !isPercent ? NAMED_REACH : CHANGE_REACH);
}

/** "Las denuncias bajaron a la mitad", "complaints fell to half": by as much as to which. */
function isHalved(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { changeVerbs, toLevel } = scan.lexicon.measures;
  const isHalf = HALVES.has(wordAt(scan, sentence, quantity.end - 1));
  const isTo = toLevel.has(wordAt(scan, sentence, quantity.first - 1));
  return isHalf && isTo && changeVerbs.get(wordAt(scan, sentence, quantity.first - 2)) === "down";
}

const HALVES: ReadonlySet<string> = new Set(["half", "mitad"]);

/** Words between "more" and its "than": "40 more homicides than", "40 homicidios intencionales más que". */
const DIFFERENCE_REACH = 4;

/** "12 fewer than in 2021", "40 more homicides than Honduras", "31 homicidios más que en 2021": how much more or less. */
export function isDifference(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const { measures, rhetoric, counted } = scan.lexicon;
  // what "40 secuestros menos que" differs in is counted itself
  if (quantity.form === "unstated") return false;
  if (measures.moreOrLess.has(wordAt(scan, sentence, quantity.end)))
    return standsSoon(scan, { first: quantity.end + 1, end: sentence.endToken }, (index) =>
      rhetoric.than.has(wordAt(scan, sentence, index)),
    );
  // In Spanish the noun stands between; in English "12 men more than a year ago" would say when.
  if (!counted.headFirst || quantity.unit !== "count") return false;
  return standsSoon(scan, { first: quantity.end, end: sentence.endToken }, (index) => {
    const [word, next] = [wordAt(scan, sentence, index), wordAt(scan, sentence, index + 1)];
    return measures.moreOrLess.has(word) && rhetoric.than.has(next);
  });
}

/** Whether something holds at one of the next tokens, before a mark or "and". */
function standsSoon(scan: Scan, run: Run, holds: (index: number) => boolean): boolean {
  for (let index = run.first; index < Math.min(run.end, run.first + DIFFERENCE_REACH); index++) {
    const { kind, folded } = scan.tokens[index]!;
    if (kind === "mark" || scan.lexicon.counted.and.has(folded)) return false;
    if (holds(index)) return true;
  }
  return false;
}

/** "fell 344.65", "aumentó 15.000": a number of nothing right behind a verb of rising or falling. */
export function isAmountOfChange(scan: Scan, { sentence, quantity, phrase }: Measured): boolean {
  const isNamed = phrase !== null && phrase.first >= quantity.end;
  return !isNamed && scan.lexicon.measures.changeVerbs.has(wordAt(scan, sentence, quantity.first - 1));
}

const LEAD_REACH = 8;

/** "Margin of error", "margen de error": in both languages. */
const ERROR = "error";

/** Whether percentage points part two shares ("a 12-point lead") rather than tell a rise or fall. */
export function isLead(scan: Scan, { sentence, quantity }: Measured): boolean {
  for (let index = quantity.first - LEAD_REACH; index < quantity.end + LEAD_REACH; index++)
    if (scan.lexicon.measures.leads.has(wordAt(scan, sentence, index)) && wordAt(scan, sentence, index + 2) !== ERROR)
      return true;
  return false;
}

/** Whether a word of rising or falling before the number makes it the amount of the change rather than a level. */
function changedBefore(scan: Scan, { sentence, quantity, from }: Measured, reach: number): boolean {
  const { measures, counted } = scan.lexicon;
  const level = levelBefore(scan, sentence, quantity.first);
  const stop = Math.max(from, sentence.firstToken, quantity.first - reach);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const { folded, text } = scan.tokens[index]!;
    if (text === ";") return false;
    if (measures.rates.has(folded)) return true;
    const isNoun = measures.changes.has(folded);
    if (!isNoun && !measures.changeVerbs.has(folded)) continue;
    if (level === "end" || (level === "start" && !(isNoun && counted.inside.has(wordAt(scan, sentence, index + 1)))))
      return isRateBefore(scan, index, stop);
    return true;
  }
  return false;
}

/** Whether "to" or "from" before a number makes it a level; "de" behind a noun leads to the amount ("alza de 5 %"). */
function levelBefore(scan: Scan, sentence: Sentence, first: number): "start" | "end" | null {
  const { measures, numbers } = scan.lexicon;
  const before = wordAt(scan, sentence, first - 1);
  const word = numbers.shares.articles.has(before) ? wordAt(scan, sentence, first - 2) : before;
  if (measures.toLevel.has(word)) return "end";
  return measures.fromLevel.has(word) ? "start" : null;
}

/** Inflation and growth are changes themselves, so that their levels are too: "inflation rose to 5 percent". */
function isRateBefore(scan: Scan, index: number, stop: number): boolean {
  for (let at = index; at >= stop; at--) if (scan.lexicon.measures.rates.has(scan.tokens[at]!.folded)) return true;
  return false;
}

const PRICE_REACH = 16;
/** Words from a verb of selling to the price. */
const SOLD_WITHIN = 3;

/** Whether money is the price of a thing: "the price of … to $199", "precio de 0,69 dólares", "4 pesos por kilo". */
export function isPrice(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { measures } = scan.lexicon;
  const behind = wordAt(scan, sentence, quantity.end);
  if (measures.each.has(behind)) return true;
  if (measures.perUnit.has(behind) && measures.soldUnits.has(wordAt(scan, sentence, quantity.end + 1))) return true;
  const stop = Math.max(sentence.firstToken, quantity.first - PRICE_REACH);
  for (let index = quantity.first - 1; index >= stop; index--) {
    const { folded, text } = scan.tokens[index]!;
    if (text === ";" || text === ":") return false;
    if (measures.nouns.get(folded)?.measure === "prices") return true;
    if (measures.sells.has(folded) && index >= quantity.first - SOLD_WITHIN) return true;
  }
  return false;
}

const TERM_BEFORE = 8;
const TERM_BEHIND = 4;

/**
 * Whether a duration is a prison term: "sentenced to 20 years", "30 años de cárcel", "prosecutors asked for 25 years".
 * Custody before trial is none.
 */
export function isPrisonTerm(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const { prison, custody, prosecutors, demands } = scan.lexicon.counted.not;
  if (isHanded(scan, { sentence, quantity })) return true;
  let found = false;
  let demanded = false;
  for (let index = quantity.first - TERM_BEFORE; index < quantity.end + TERM_BEHIND; index++) {
    const word = wordAt(scan, sentence, index);
    if (custody.has(word)) return false;
    found ||= prison.has(word) || (demanded && demands.has(word) && index < quantity.first);
    demanded ||= prosecutors.has(word);
  }
  return found;
}

/** "Judges hand gang leader 38 years", "His sister got 16 years", "le impuso 12 años": handed out where a conviction is told of just before. */
function isHanded(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const { handing, judges } = scan.lexicon.counted.not;
  if (quantity.unit !== "year") return false;
  const stop = Math.max(sentence.firstToken, quantity.first - TERM_BEFORE);
  let verb = quantity.first - 1;
  while (verb >= stop && !handing.has(scan.tokens[verb]!.folded)) {
    if (scan.tokens[verb]!.kind === "number") return false;
    verb--;
  }
  if (verb < stop || isForPurpose(scan, { sentence, quantity }) || !isToPerson(scan, sentence, { verb, quantity }))
    return false;
  for (let index = verb - 1; index >= sentence.firstToken && index >= verb - TERM_BEFORE; index--)
    if (judges.has(scan.tokens[index]!.folded)) return true;
  const before = scan.passage.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block) return false;
  for (let index = Math.max(before.firstToken, before.endToken - CONVICTED_WITHIN); index < before.endToken; index++)
    if (scan.lexicon.measures.verbs.get(scan.tokens[index]!.folded) === "convictions") return true;
  return false;
}

/** "Two years to legislate", "dos años para reformar", "five years of subsidies", "un plazo de dos años": how long for something else. */
function isForPurpose(scan: Scan, { sentence, quantity }: Pick<Measured, "sentence" | "quantity">): boolean {
  const [next, behind] = [wordAt(scan, sentence, quantity.end), wordAt(scan, sentence, quantity.end + 1)];
  if (PURPOSES.has(next) && !scan.lexicon.counted.not.prison.has(behind)) return true;
  for (let index = quantity.first - 1; index >= quantity.first - DEADLINE_WITHIN; index--)
    if (DEADLINES.has(wordAt(scan, sentence, index))) return true;
  return false;
}

const PURPOSES: ReadonlySet<string> = new Set("to for in of para de al".split(" "));
const DEADLINES: ReadonlySet<string> = new Set("plazo plazos prorroga deadline extension".split(" "));
const DEADLINE_WITHIN = 5;

/** Whether somebody, and no company or parliament, gets the years: "hand gang leader", "his sister got", "le impuso". */
function isToPerson(
  scan: Scan,
  sentence: Sentence,
  { verb, quantity }: { readonly verb: number; readonly quantity: Measured["quantity"] },
): boolean {
  const { parties, counted } = scan.lexicon;
  if (IMPOSING.test(scan.tokens[verb]!.folded)) return true;
  for (let index = Math.max(sentence.firstToken, verb - RECIPIENT_WITHIN); index < quantity.first; index++) {
    const { folded } = scan.tokens[index]!;
    if (counted.not.judges.has(folded)) continue;
    if (PERSONAL.has(folded) || counted.people.has(folded) || parties.get(folded)?.has("person") === true) return true;
  }
  return false;
}

/** Words from who got so many years to the verb. */
const RECIPIENT_WITHIN = 4;

/** Penalties alone are imposed. */
const IMPOSING = /^(?:impus|impon|impos)/;

const PERSONAL: ReadonlySet<string> = new Set("him her he she".split(" "));

/** Words of the sentence before among which a conviction is looked for. */
const CONVICTED_WITHIN = 60;

/** "2.4 times as many", "ocho veces la de 2018": how many times as much, and not how often. */
export function isTimesAsMuch(scan: Scan, { sentence, quantity }: Measured): boolean {
  const { measures, counted, rhetoric } = scan.lexicon;
  const next = wordAt(scan, sentence, quantity.end);
  return measures.moreOrLess.has(next) || counted.tally.determiners.has(next) || rhetoric.more.has(next);
}
