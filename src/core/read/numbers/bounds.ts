import type { BoundPhrase } from "../../lexicon/bounds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Bound } from "../../model/index.ts";
import type { Sentence } from "../text/passage.ts";
import type { Quantity } from "./quantities.ts";
import { type Run, type Scan, wordAt } from "./scan.ts";

type Tokens = Pick<Sentence, "firstToken" | "endToken">;

/** A quantity with the words that bound it, before or behind. The outermost words decide: "at least about 60" is at least 60. */
export function bounded(scan: Scan, sentence: Sentence, quantity: Quantity): Quantity {
  const before = boundBefore(scan, sentence, quantity) ?? asideBefore(scan, sentence, quantity.first);
  const behind = boundBehind(scan, sentence, quantity.end);
  const raised = before === null ? null : raisedBy(scan, sentence, { before, end: quantity.end });
  const first = before?.first ?? quantity.first;
  const end = raised?.end ?? behind?.end ?? quantity.end;
  // "about five hundred or more": what is said last is a limit, and what is said first is none.
  const isLoose = before !== null && LOOSE.has(before.bound) && behind !== null && LIMITS.has(behind.bound);
  const shown = isLoose ? behind : (raised ?? before ?? behind);
  const bound = shown?.bound ?? verbBound(scan, sentence, quantity.first)?.bound ?? null;
  if (bound === null) return { ...quantity, first, end };
  if (quantity.bound === "range" || quantity.bound === "vague") return { ...quantity, first, end, around: bound };
  const run = before !== null && !isLoose ? { first, end: before.end } : behind;
  return { ...quantity, first, end, bound, boundRun: run === null ? null : { first: run.first, end: run.end } };
}

const LOOSE: ReadonlySet<Bound> = new Set<Bound>(["about", "nearly"]);

/** "more than 5,000 or equal", "menos de 5000 o igual": the bound takes its end in. */
function raisedBy(scan: Scan, sentence: Sentence, at: { before: BoundFound; end: number }): BoundFound | null {
  const bound = at.before.bound === "more-than" ? "at-least" : at.before.bound === "fewer-than" ? "at-most" : null;
  const end = bound === null ? null : equalBehind(scan, sentence, at.end);
  return bound === null || end === null ? null : { first: at.end, end, bound };
}

/** The words that say that a number is met exactly ("equal to 170", "equivale a 20"), right before a token; null without. */
export function equalBefore(scan: Scan, sentence: Sentence, first: number): number | null {
  for (const words of scan.lexicon.bounds.equal)
    if (words.every((word, offset) => wordAt(scan, sentence, first - words.length + offset) === word))
      return first - words.length;
  return null;
}

/** Whether a number starts at a token, or behind one word: "200 or greater than 190" bounds another, "a fifth and below a half" too. */
function opensNumber(scan: Scan, sentence: Sentence, index: number): boolean {
  const isNumber = (at: number) =>
    at < sentence.endToken &&
    (scan.tokens[at]!.kind === "number" || scan.lexicon.numbers.words.has(scan.tokens[at]!.folded));
  const { than } = scan.lexicon.bounds;
  return isNumber(index) || (than.has(wordAt(scan, sentence, index)) && isNumber(index + 1));
}

/** Tokens that bound a number, and how; `end` is the index after the last. */
export interface BoundFound {
  readonly first: number;
  readonly end: number;
  readonly bound: BoundPhrase["bound"];
}

function boundBefore(scan: Scan, sentence: Sentence, quantity: Quantity): BoundFound | null {
  const { first } = quantity;
  // "casi se duplicaron": the pronoun stands between
  if (quantity.form === "multiple" && scan.lexicon.numbers.shares.reflexives.has(wordAt(scan, sentence, first - 1)))
    return phraseBefore(scan, sentence, first - 1);
  const found = phraseBefore(scan, sentence, first);
  if (found === null || !isReached(scan, sentence, { found, quantity })) return found;
  // "aumentó hasta unos 812": what limits the level itself stands behind "hasta"
  return phraseBefore(scan, { firstToken: found.first + 1, endToken: sentence.endToken }, first);
}

function phraseBefore(scan: Scan, sentence: Tokens, first: number): BoundFound | null {
  const near = phraseEndingAt(scan, sentence, first);
  if (near === null) return filledBound(scan, sentence, first);
  const outer = phraseEndingAt(scan, sentence, near.first);
  if (outer === null || (PLACING.has(outer.bound) && LIMITS.has(near.bound))) return near;
  return { first: outer.first, end: near.end, bound: outer.bound };
}

/** "buried under up to eight metres": what could be a bound before one that is a limit by itself says where. */
const PLACING: ReadonlySet<Bound> = new Set<Bound>(["more-than", "fewer-than"]);
const LIMITS: ReadonlySet<Bound> = new Set<Bound>(["at-most", "at-least"]);

/** Words back from "hasta" within which a verb of rising or falling may stand: "creció un 12 % en mayo, hasta". */
const LEVEL_REACH = 9;

/**
 * Whether "hasta" leads to the level that something rose or fell to, and sets no limit: "aumentó hasta 812", "cayó un 5 %, hasta las
 * 300". A percentage is a level behind "el" alone, since "subió hasta un 50 %" says by how much. What has no subject before its verb
 * may have it behind ("subieron hasta 300 personas al barco").
 */
function isReached(scan: Scan, sentence: Sentence, at: { found: BoundFound; quantity: Quantity }): boolean {
  const { first } = at.found;
  const { bounds, counted } = scan.lexicon;
  const next = wordAt(scan, sentence, first + 1);
  // "aumentaron hasta en 10 años": by how much
  if (!bounds.reaching.has(wordAt(scan, sentence, first)) || bounds.byHowMuch.has(next)) return false;
  if (at.quantity.unit === "percent" && !bounds.definite.has(next)) return false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken + 1, first - LEVEL_REACH); index--) {
    const token = scan.tokens[index]!;
    const isOther = counted.and.has(token.folded) || counted.relatives.has(token.folded);
    if (isOther || (token.kind === "mark" && token.text !== "," && token.text !== "%")) return false;
    // "desplazadas del Bajo Baudó, hasta 60": a name is no verb
    if (!token.capital && isMoveVerb(scan, token.folded)) return scan.tokens[index - 1]!.kind === "word";
  }
  return false;
}

/** A verb that tells of a rise or fall; what only may or shall rise has a limit yet ("pueden aumentar hasta 5.000"). */
function isMoveVerb({ lexicon }: Scan, word: string): boolean {
  const { changeVerbs, moves } = lexicon.measures;
  if (lexicon.bounds.amounting.has(word) || lexicon.numbers.shares.multiples.has(word)) return true;
  return (changeVerbs.has(word) || moves.has(word)) && !endsIn(word, lexicon.bounds.infinitives);
}

/** "son, al menos, 200", "Approximately, 15 people": the words of a bound between commas, where no number before could be theirs. */
function asideBefore(scan: Scan, sentence: Sentence, first: number): BoundFound | null {
  if (wordAt(scan, sentence, first - 1) !== ",") return null;
  const found = phraseEndingAt(scan, sentence, first - 1);
  if (found === null || !scan.lexicon.bounds.asides.has(wordsOf(scan, found))) return null;
  const opener = wordAt(scan, sentence, found.first - 1);
  if (opener !== "" && opener !== "," && opener !== "(") return null;
  for (let index = found.first - 2; index >= Math.max(sentence.firstToken, found.first - 2 - ASIDE_REACH); index--)
    if (opensNumber(scan, sentence, index)) return null;
  return found;
}

/** Words back from an aside within which a number could be what it bounds: "12 casos, al menos, 4 de ellos". */
const ASIDE_REACH = 4;

function wordsOf(scan: Scan, { first, end }: Run): string {
  return scan.tokens
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(" ");
}

/** "cerca de las 300", "al menos a 18": an article or preposition between the bound and its number. */
function filledBound(scan: Scan, sentence: Tokens, first: number): BoundFound | null {
  const filler = wordAt(scan, sentence, first - 1);
  if (!scan.lexicon.bounds.fillers.has(filler)) return null;
  const { than, definite } = scan.lexicon.comparisons;
  // "fewer than the 90 killed in April": held against a count that is told, and no bound of it
  if (than.has(wordAt(scan, sentence, first - 2)) && definite.has(filler)) return null;
  return phraseEndingAt(scan, sentence, first - 1) ?? null;
}

/** The longest bound phrase whose last word stands right before a token. */
export function phraseEndingAt(
  scan: Pick<Scan, "tokens" | "lexicon">,
  sentence: Tokens,
  end: number,
): BoundFound | null {
  const { before, contractions, notBehind } = scan.lexicon.bounds;
  const last = wordAt(scan, sentence, end - 1);
  const phrases = before.get(contractions.get(last) ?? last);
  if (phrases === undefined) return null;
  const next = wordAt(scan, sentence, end - 2);
  const nextInFull = contractions.get(next);
  for (const { words, bound } of phrases) {
    const word = words.at(-2);
    if (word !== undefined && word !== next && word !== nextInFull) continue;
    const first = end - words.length;
    if (first >= sentence.firstToken && standsFrom(scan, words, first))
      return notBehind.get(words.join(" "))?.has(wordAt(scan, sentence, first - 1)) ? null : { first, end, bound };
  }
  return null;
}

/** Whether the words of a phrase stand from a token on, contracted or not, the last aside: it has been looked up. */
function standsFrom(
  { tokens, lexicon }: Pick<Scan, "tokens" | "lexicon">,
  words: readonly string[],
  first: number,
): boolean {
  for (let offset = words.length - 2; offset >= 0; offset--) {
    const { folded } = tokens[first + offset]!;
    if (folded !== words[offset] && lexicon.bounds.contractions.get(folded) !== words[offset]) return false;
  }
  return true;
}

function boundBehind(scan: Scan, sentence: Sentence, end: number): BoundFound | null {
  if (end >= sentence.endToken) return null;
  const found = phraseAt(scan.lexicon.bounds.after, scan.tokens, { index: end, end: sentence.endToken });
  return found === null || opensNumber(scan, sentence, found.end)
    ? null
    : { first: end, end: found.end, bound: found.value };
}

/** Where the words that bound a number begin and end together with it, without its unit; the verb that bounds it counts too. */
export function limitedRun(scan: Scan, sentence: Sentence, quantity: Quantity): Run {
  const { core, boundRun, rangeRun, bound } = quantity;
  if (rangeRun !== null) return rangeRun;
  if (boundRun === null) {
    const verb = bound === "exact" ? null : verbBound(scan, sentence, core.first);
    return { first: equalBefore(scan, sentence, core.first) ?? verb?.first ?? core.first, end: core.end };
  }
  if (boundRun.first >= core.end)
    return { first: equalBefore(scan, sentence, core.first) ?? core.first, end: boundRun.end };
  const equal = equalBehind(scan, sentence, core.end);
  return { first: Math.min(boundRun.first, core.first), end: equal ?? core.end };
}

/** Past the "or equal" that stands at a token; null where none does, or a number of its own follows it. */
function equalBehind(scan: Scan, sentence: Sentence, index: number): number | null {
  if (index >= sentence.endToken) return null;
  const found = phraseAt(scan.lexicon.bounds.orEqual, scan.tokens, { index, end: sentence.endToken });
  return found === null || opensNumber(scan, sentence, found.end) ? null : found.end;
}

/** A verb right before the number that bounds it without belonging to its words: "supera las 300", "rondaría los tres". */
function verbBound(scan: Scan, sentence: Sentence, first: number): Pick<BoundFound, "first" | "bound"> | null {
  for (let index = first - 1; index >= first - 2; index--) {
    const word = wordAt(scan, sentence, index);
    const bound = scan.lexicon.bounds.verbs.get(word);
    if (bound !== undefined) return { first: index, bound };
    if (!scan.lexicon.bounds.fillers.has(word)) return null;
  }
  return null;
}

/** Whether the clause says that its numbers are estimates: "se estima que hubo 295". */
export function isEstimate(scan: Scan, at: { sentence: Sentence; first: number }): boolean {
  for (let index = at.first - 1; index >= at.sentence.firstToken && index >= at.first - 6; index--) {
    const token = scan.tokens[index]!;
    if (token.kind === "mark" && token.text !== "-") return false;
    if (scan.lexicon.bounds.estimates.has(token.folded)) return true;
  }
  return false;
}
