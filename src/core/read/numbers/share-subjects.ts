import { fold } from "../../lexicon/fold.ts";
import type { Ratio, RatioTerm } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { quoteOfRun } from "../counted/counted.ts";
import { indexBefore } from "../counted/market-levels.ts";
import type { Measured } from "../counted/measured.ts";
import { type Sentence, wordsIn } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { movedBy } from "./ratios.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

/** Words of what is a share's part, at most. */
const PART_AT_MOST = 14;

/**
 * What a sentence says before a token to be so much of something: the words behind "the share of", "el porcentaje de", up
 * to its verb. Null where it speaks of no share.
 */
export function shareNamed(scan: Scan, sentence: Sentence, before: number): Run | null {
  const { measures, counted } = scan.lexicon;
  for (let index = before - 1; index >= sentence.firstToken; index--) {
    if (!measures.shareNouns.has(scan.tokens[index]!.folded)) continue;
    if (!counted.inside.has(wordAt(scan, sentence, index + 1))) return null;
    const first = counted.tally.determiners.has(wordAt(scan, sentence, index + 2)) ? index + 3 : index + 2;
    const end = withoutPlace(scan, first, partEnd(scan, first, Math.min(before, first + PART_AT_MOST)));
    return end === first ? null : { first, end };
  }
  return null;
}

/** "Homicides solved in Jamaica": where a share is of is no word of what it is a share of. */
function withoutPlace({ tokens, lexicon }: Scan, first: number, end: number): number {
  let index = end - 1;
  while (index > first && (tokens[index]!.capital || lexicon.counted.links.has(tokens[index]!.folded))) index--;
  return index > first && index < end - 1 && lexicon.places.inside.has(tokens[index]!.folded) ? index : end;
}

function partEnd(scan: Scan, first: number, last: number): number {
  const { measures, counted } = scan.lexicon;
  for (let index = first; index < last; index++) {
    const { kind, folded, text } = scan.tokens[index]!;
    const isMove = measures.changeVerbs.has(folded) || measures.moves.has(folded) || measures.movers.has(folded);
    const isVerb = counted.auxiliaries.has(folded) || isMove;
    if (isVerb || kind === "number" || (kind === "mark" && text !== "-")) return index;
  }
  return last;
}

/** "13 puntos" behind a verb of rising or falling, or held against others ("seis puntos más que"), with nothing behind that they are of: points, and no places. */
export function withPoints(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const { units, counted } = scan.lexicon;
  const { first, end, unit } = quantity;
  if (unit !== "count" || !units.points.has(wordAt(scan, sentence, end))) return quantity;
  if (counted.inside.has(wordAt(scan, sentence, end + 1))) return quantity;
  const { measures, rhetoric } = scan.lexicon;
  // "seis puntos más que el 31 % de 2023"
  const isHeld =
    measures.moreOrLess.has(wordAt(scan, sentence, end + 1)) && rhetoric.than.has(wordAt(scan, sentence, end + 2));
  const isIndex = indexBefore(scan, sentence, first) !== null;
  if (!isHeld && !isIndex && movedBy(scan, sentence, { first, from: sentence.firstToken }) === null) return quantity;
  return { ...quantity, end: end + 1, unit: units.point };
}

/** Whether a percentage is what a share rose or fell from or to: its sentence speaks of a share, or tells the change in points. */
export function isShareLevel(scan: Scan, { sentence, quantity }: Measured, before: readonly Amount[]): boolean {
  const { measures, numbers } = scan.lexicon;
  const previous = wordAt(scan, sentence, quantity.first - 1);
  const word = numbers.shares.articles.has(previous) ? wordAt(scan, sentence, quantity.first - 2) : previous;
  if (quantity.unit !== "percent" || !(measures.toLevel.has(word) || measures.fromLevel.has(word))) return false;
  const points = before.findLast(({ unit }) => isPoints(scan, unit));
  return (points?.start ?? -1) >= sentence.start || shareNamed(scan, sentence, quantity.first) !== null;
}

/** Whether a unit is that of points. */
export function isPoints({ lexicon }: Scan, unit: string): boolean {
  return unit === lexicon.units.point || unit === lexicon.units.percentagePoint;
}

/**
 * What a percentage is a share of, and in what, where its own words leave it to those of a share named before it in the
 * sentence ("was 42 percent in 2023 and 47 percent in 2024") or, behind points, in the one before. A share whose part no
 * noun names has it in its predicate ("22 percent of the murders went to trial", "solved 37 percent of murders").
 */
export function withSubject(
  scan: Scan,
  measured: Measured,
  given: { readonly own: Ratio | null; readonly before: readonly Amount[] },
): Ratio | null {
  const { sentence, quantity, phrase } = measured;
  const { own, before } = given;
  if (own?.part != null) return own;
  const named = shareNamed(scan, sentence, quantity.first);
  if (named !== null) return { part: termOf(scan, named), whole: own?.whole ?? null, claim: "part-of" };
  const told: ShareTold = {
    before,
    done: predicateOf(scan, measured, own),
    share: before.findLast(({ ratio }) => ratio?.part != null && ratio.part.figureStart === null),
    since: scan.passage.sentences[sentence.index - 1]?.start ?? 0,
  };
  if (own?.whole != null || (phrase !== null && phrase.first >= quantity.end)) return withPart(scan, own, told);
  return goesOnWithShare(scan, measured, told) ? (told.share?.ratio ?? own) : own;
}

/** What may give a percentage its part. */
interface ShareTold {
  readonly before: readonly Amount[];
  /** What its clause tells of it. */
  readonly done: Run | null;
  /** The last share before it whose part is named. */
  readonly share: Amount | undefined;
  /** Where the sentence before its own begins. */
  readonly since: number;
}

/** A share with a whole of its own, and the part that its clause tells, or else that of the same whole told before. */
function withPart(scan: Scan, own: Ratio | null, { done, share, since }: ShareTold): Ratio | null {
  if (own?.whole == null || own.whole.figureStart !== null) return own;
  // "la mitad cambió de teléfono": what stands right behind is what they did
  if (done !== null) return isWithin(scan, done, own) ? own : { ...own, part: termOf(scan, done) };
  return share !== undefined && share.start >= since && isSameWhole(scan, share.ratio, own) ? share.ratio : own;
}

/** Whether a percentage goes on with the share told before it, in its sentence or, behind points or "did so", in the one before. */
function goesOnWithShare(scan: Scan, measured: Measured, { before, done, share, since }: ShareTold): boolean {
  const last = before.findLast(({ unit }) => unit === "percent" || isPoints(scan, unit));
  if (last === undefined || share === undefined) return false;
  if (isTold(share) && !leavesOut(scan, measured, done)) return false;
  const { start } = measured.sentence;
  if (share.start >= start || (last.ratio === share.ratio && last.start >= start)) return true;
  return share.start >= since && (isPoints(scan, last.unit) || (isTold(share) && doesSo(scan, measured)));
}

function isWithin({ tokens }: Scan, { first, end }: Run, { whole }: Ratio): boolean {
  const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end];
  return whole !== null && whole.quote.start < stop && start < whole.quote.end;
}

/** Whether a share's part is what its clause tells of it, rather than a noun before it. */
function isTold({ ratio, start, end }: Amount): boolean {
  const part = ratio?.part?.quote;
  return part !== undefined && (part.start >= end || (ratio?.whole != null && ratio.whole.quote.start >= start));
}

/** "En 2024 lo hizo el 31 %", "the share was 32 percent": whether the words of a percentage name nothing of their own. */
function leavesOut(scan: Scan, { phrase, quantity, sentence }: Measured, done: Run | null): boolean {
  if (phrase === null) return done === null && saysNoMore(scan, sentence, quantity.end);
  return scan.lexicon.measures.shareNouns.has(scan.tokens[phrase.head]!.folded);
}

/** "12 percent in 2023", "18 percent of those of 2023"; "12 percent from the police" says more, in a clause without its verb. */
function saysNoMore(scan: Scan, sentence: Sentence, end: number): boolean {
  const { counted, places, times } = scan.lexicon;
  const [word, next] = [wordAt(scan, sentence, end), scan.tokens[end + 1]];
  if (end >= sentence.endToken || scan.tokens[end]!.kind === "mark") return true;
  if (next === undefined || !(counted.inside.has(word) || places.inside.has(word))) return false;
  const isWhen = next.kind === "number" || times.months.has(next.folded);
  return isWhen || THOSE.has(next.folded) || (places.inside.has(word) && next.capital);
}

const THOSE: ReadonlySet<string> = new Set("those them these ellos ellas aquellos aquellas".split(" "));

/** "Lo hizo el 31 %", "31 percent did so". */
function doesSo(scan: Scan, { sentence, quantity }: Measured): boolean {
  const word = (index: number) => wordAt(scan, sentence, index);
  for (let index = quantity.first - 1; index >= quantity.first - 4; index--)
    if (DONE_SO.has(word(index)) && SO.has(word(index - 1))) return true;
  return DONE_SO.has(word(quantity.end)) && SO.has(word(quantity.end + 1));
}

const DONE_SO: ReadonlySet<string> = new Set(["did", "done", "hizo", "hicieron", "hacia", "hacian"]);
const SO: ReadonlySet<string> = new Set(["so", "lo"]);

/** Whether two shares are of one whole by its words, wherever their lines are broken. */
function isSameWhole({ passage: { source } }: Scan, one: Ratio | null, other: Ratio): boolean {
  const [first, second] = [one?.whole?.quote, other.whole?.quote];
  return first != null && second != null && fold(wordsIn(source, first)) === fold(wordsIn(source, second));
}

/** Words from a share to the verb of its predicate, and of that predicate, at most. */
const PREDICATE_WITHIN = 16;

/** What the clause says that the share of its whole did or underwent: from the verb behind it to the clause's end, else the verb before it. */
function predicateOf(scan: Scan, { sentence, quantity, from, until }: Measured, own: Ratio | null): Run | null {
  const { counted } = scan.lexicon;
  const stop = Math.min(until, sentence.endToken, quantity.end + 2 * PREDICATE_WITHIN);
  let verb: number | null = null;
  let end = quantity.end;
  for (; end < stop; end++) {
    const { kind, folded, text } = scan.tokens[end]!;
    if ((kind === "mark" && text !== "-") || (verb !== null && counted.and.has(folded))) break;
    if (verb === null && isFiniteVerb(scan, end)) verb = end;
    if (verb === null && (end - quantity.end > PREDICATE_WITHIN || counted.relatives.has(folded))) break;
  }
  if (verb !== null) {
    // "no presentó denuncia", "no se denunció"
    const denied = [verb - 1, verb - 2].find(
      (index) => index >= quantity.end && counted.without.has(wordAt(scan, sentence, index)),
    );
    return { first: denied ?? verb, end };
  }
  if (own?.whole == null) return null;
  const isArticle = counted.tally.determiners.has(wordAt(scan, sentence, quantity.first - 1));
  const index = isArticle ? quantity.first - 2 : quantity.first - 1;
  if (index < Math.max(from, sentence.firstToken) || counted.copulas.has(scan.tokens[index]!.folded)) return null;
  // "solved 37 percent of murders"
  const isRegular = !counted.headFirst && scan.tokens[index]!.folded.endsWith("ed");
  return isRegular || isPast(scan, index) ? { first: index, end: index + 1 } : null;
}

/** A verb by its form: an auxiliary, or one that tells what happened. */
function isFiniteVerb(scan: Scan, index: number): boolean {
  const { kind, folded, capital } = scan.tokens[index]!;
  if (kind !== "word" || capital) return false;
  return scan.lexicon.counted.auxiliaries.has(folded) || isPast(scan, index);
}

function isPast({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded, spelled, capital, kind } = tokens[index]!;
  const { windows, counted } = lexicon;
  if (kind !== "word" || capital) return false;
  if (windows.pasts.has(folded) || windows.tenses.has(folded)) return true;
  if (counted.headFirst) return SPANISH_TENSES.test(spelled);
  return false;
}

/** Endings of the Spanish pasts, which no noun or participle has. */
const SPANISH_TENSES = /(?:ó|aron|ieron|yeron|jeron|aban|ían|aba|ía)$/u;

function termOf(scan: Scan, run: Run): RatioTerm {
  return { quote: quoteOfRun(scan, run), figureStart: null };
}
