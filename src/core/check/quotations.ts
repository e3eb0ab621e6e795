import { isSameBody } from "../count/body-names.ts";
import type { FindingNote, Quotation, StandingStatement } from "../model/index.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/** Words that two tellings of one speech share, at least: of fewer, nothing shows that they are one. */
const SHARED_AT_LEAST = 3;

/** E `quotation-differs` for the quoted words that the claim stands in. */
export function quotationFindings({ claim }: Pick<Judged, "claim">, prepared: Prepared): readonly FindingNote[] {
  const { start, end } = claim.quote;
  return prepared.reading.quotations
    .filter(({ direct, quote }) => direct && quote.start <= start && end <= quote.end)
    .flatMap((quotation) => quotationDiffers(quotation, prepared));
}

/**
 * E `quotation-differs`: words between quotation marks that are not the captured words of the same speech. Marks,
 * spacing, capitals, an ellipsis and words in square brackets are no difference. Words in another language than the
 * capture's are a translation and not held to the letter; nothing is said of a speech that the record has not captured.
 */
export function quotationDiffers(quotation: Quotation, prepared: Prepared): readonly FindingNote[] {
  const captured = speechesIn(prepared.statements, prepared.language);
  const pieces = piecesOf(quotation.quote.exact);
  if (captured.some((speech) => holdsInOrder(speech.words, pieces))) return [];
  const quoted = pieces.flat();
  const alike = captured.filter((speech) => isSameSpeech(speech, quotation, quoted));
  const nearest = alike.toSorted((one, other) => shared(other.words, quoted) - shared(one.words, quoted))[0];
  if (nearest === undefined) return [];
  const quotes = [quotation.quote, ...nearest.parts.map((part) => part.quote)];
  const names = [nearest.parts.map((part) => withoutMarks(part.quote.exact)).join(" … ")];
  return [findingNote(prepared.language, { finding: "quotation-differs", weight: "blocking", quotes, names })];
}

/** One speech of the record: its quotation, with those that go on from it. */
interface Speech {
  readonly parts: readonly Quotation[];
  readonly words: readonly string[];
}

function speechesIn(statements: readonly StandingStatement[], language: string): readonly Speech[] {
  const runs: Quotation[][] = [];
  let before: StandingStatement | null = null;
  for (const standing of inOrderOfPlace(statements)) {
    const { value, textId } = standing.statement;
    if (value.kind !== "quotation" || !value.direct) continue;
    if (standing.review === "rejected" || standing.document.language !== language) continue;
    if (value.continues && before?.statement.textId === textId) runs.at(-1)!.push(value);
    else runs.push([value]);
    before = standing;
  }
  return runs.map((parts) => ({ parts, words: parts.flatMap((part) => wordsOf(part.quote.exact)) }));
}

function inOrderOfPlace(statements: readonly StandingStatement[]): readonly StandingStatement[] {
  const place = ({ statement }: StandingStatement) =>
    `${statement.textId} ${String(statement.value.quote.start).padStart(9, "0")}`;
  return statements
    .filter(({ statement }) => statement.value.kind === "quotation")
    .toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The same speaker, or none known, and at least half of the quoted words; of two speakers every word but one in ten. */
function isSameSpeech({ parts, words }: Speech, { attribution }: Quotation, quoted: readonly string[]): boolean {
  const many = shared(words, quoted);
  const fewest = Math.min(new Set(words).size, new Set(quoted).size);
  if (many < SHARED_AT_LEAST) return false;
  const [one, other] = [attribution.speaker?.name, parts[0]!.attribution.speaker?.name];
  const isOther = one !== undefined && other !== undefined && !isSameBody(one, other);
  return isOther ? many * 10 >= fewest * 9 : many * 2 >= fewest;
}

function shared(words: readonly string[], quoted: readonly string[]): number {
  const held = new Set(words);
  return [...new Set(quoted)].filter((word) => held.has(word)).length;
}

/** What stands between ellipses and square brackets, as words. "[W]e" is a word with another capital. */
function piecesOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\[(\p{L})\](?=\p{L})/gu, "$1")
    .split(/\[[^\]]*\]|…|\.{3}/u)
    .map(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s"“”«»„'‘’]+|[\s"“”«»„'‘’]+$/gu, "");
}

/** Whether each piece stands in the words, one behind the other. Quadratic in the words of one speech at worst. */
function holdsInOrder(words: readonly string[], pieces: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const found = positionOf(words, piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return true;
}

function positionOf(words: readonly string[], piece: readonly string[], from: number): number {
  for (let start = from; start + piece.length <= words.length; start++)
    if (piece.every((word, index) => words[start + index] === word)) return start;
  return -1;
}
