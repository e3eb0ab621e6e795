import { type NounPhrase, readNounPhrase } from "../counted/counted.ts";
import { spanOver } from "../numbers/not-figures.ts";
import type { Quantity } from "../numbers/quantities.ts";
import type { Scan } from "../numbers/scan.ts";
import { firstBehind } from "../text/in-order.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { isSaying } from "../times/saying-times.ts";

/** A label is short; what is longer before a colon is a clause. Its days and places come on top of what it counts. */
const WORDS_AT_MOST = 26;

/** How far behind its colon a list is followed, in tokens. */
const LIST_AT_MOST = 80;

/** A number that may stand in a list under a label, with what the sentence's other numbers and days are. */
export interface Listed {
  readonly quantity: Quantity;
  readonly quantities: readonly Quantity[];
  /** Stretches of time, whose numbers count nothing. */
  readonly moments: readonly Span[];
  /** Names of places. */
  readonly places: readonly Span[];
}

/**
 * What a number behind a colon counts, from the label before it: "Firearms confiscated in Costa Rica: 227", "Capturas en
 * Managua: 41; decomisos: 12", "Graves opened from 1 to 9 May: nine in Guaymas, ten in Empalme". Null when no colon
 * stands there, or a clause before it ("They counted: 12"), or words behind it that say something else.
 */
export function readLabel(scan: Scan, sentence: Sentence, listed: Listed): NounPhrase | null {
  const colon = colonBefore(scan, sentence, listed);
  const first = colon === null ? null : labelStart(scan, sentence, { colon, moments: listed.moments });
  if (first === null || colon === null) return null;
  const phrase = readNounPhrase(scan, sentence, { quantity: { ...listed.quantity, end: first }, until: colon });
  return phrase === null || saysWhereOrWhen(scan, phrase, listed) ? null : phrase;
}

/** "Of Hanover: 69,900", "March: 31": a place says where, and a month when, not what. */
function saysWhereOrWhen(scan: Scan, { head }: NounPhrase, { places }: Listed): boolean {
  const { capital, folded } = scan.tokens[head]!;
  if (capital && scan.lexicon.counted.not.months.has(folded)) return true;
  return spanOver(scan, { first: head, end: head + 1 }, places) !== null;
}

/** Whether what a number counts stands before the colon of its list. */
export function hasLabel(scan: Scan, phrase: NounPhrase, { first }: Quantity): boolean {
  for (let index = phrase.end; index < first; index++) if (scan.tokens[index]!.text === ":") return true;
  return false;
}

/** The last colon before a number, with nothing between but other numbers, names, days and the words that join them. */
function colonBefore(scan: Scan, sentence: Sentence, { quantity, quantities, moments }: Listed): number | null {
  const stop = Math.max(sentence.firstToken, quantity.first - LIST_AT_MOST);
  let index = quantity.first - 1;
  while (index >= stop) {
    const token = scan.tokens[index]!;
    if (token.text === ":") return isClock(scan, index) ? null : index;
    const number = quantityOver(quantities, index);
    if (number !== undefined) index = number.first - 1;
    else if (token.text === "." || !isOfList(scan, index, moments)) return null;
    else index--;
  }
  return null;
}

/** The quantity whose words cover a token, among quantities in order; undefined without one. Logarithmic. */
function quantityOver(quantities: readonly Quantity[], index: number): Quantity | undefined {
  const found = quantities[firstBehind(quantities, index)];
  return found !== undefined && found.first <= index ? found : undefined;
}

function isOfList(scan: Scan, index: number, moments: readonly Span[]): boolean {
  const { counted } = scan.lexicon;
  const { kind, capital, folded } = scan.tokens[index]!;
  if (counted.auxiliaries.has(folded)) return false;
  if (kind === "mark" || (kind === "word" && capital)) return true;
  if (counted.ends.has(folded) || counted.inside.has(folded) || counted.links.has(folded)) return true;
  return spanOver(scan, { first: index, end: index + 1 }, moments) !== null;
}

/** "at 10:30" */
function isClock(scan: Scan, colon: number): boolean {
  const [before, after] = [scan.tokens[colon - 1], scan.tokens[colon + 1]];
  return before?.kind === "number" && after?.kind === "number" && !after.spaced;
}

/** First token of the words between a colon and the last stop before it; null when they make no label. */
function labelStart(
  scan: Scan,
  sentence: Sentence,
  { colon, moments }: { readonly colon: number; readonly moments: readonly Span[] },
): number | null {
  const { counted } = scan.lexicon;
  let first = colon;
  while (first > sentence.firstToken) {
    const { text, folded, kind } = scan.tokens[first - 1]!;
    if (text === ";" || text === "." || text === ":" || text === "•") break;
    if (counted.auxiliaries.has(folded) || isSaying(scan.passage, first - 1)) return null;
    // "They caught 21 robbers: 15 in …": a clause with a figure of its own is no label.
    if (kind === "number" && spanOver(scan, { first: first - 1, end: first }, moments) === null) return null;
    if (colon - first >= WORDS_AT_MOST) return null;
    first--;
  }
  while (first < colon && scan.tokens[first]!.kind === "mark") first++;
  return first < colon && scan.tokens[first]!.kind === "word" ? first : null;
}
