import type { Language } from "../model/index.ts";
import type { Sought } from "./query.ts";
import { isWrittenByCodes, type TextWord, tokenOf, wordsOf } from "./words.ts";

/** A piece of an excerpt; marked where it is what somebody looked for. */
export interface ExcerptPiece {
  readonly words: string;
  readonly isMarked: boolean;
}

/** The words of a text with those that are looked for marked, in pieces that together are the text. */
export function markedWords(text: string, language: Language, sought: readonly Sought[]): readonly ExcerptPiece[] {
  return piecesOf(text, hitsIn(text, language, sought));
}

/**
 * The stretch of a text that shows most of what is looked for, at most so many code units, cut at words, with an ellipsis
 * where the text goes on; its beginning when it holds nothing of it.
 */
export function excerptOf(
  text: string,
  language: Language,
  given: { readonly sought: readonly Sought[]; readonly most: number },
): readonly ExcerptPiece[] {
  const hits = hitsIn(text, language, given.sought);
  const start = startOf(bestOf(hits, given.most), text);
  const end = endOf(start, text, given.most);
  const shown = text.slice(start, end);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const pieces = piecesOf(
    shown,
    inside.map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start })),
  );
  return [
    ...(start > 0 ? [{ words: "…", isMarked: false }] : []),
    ...pieces.map((piece) => ({ ...piece, words: piece.words.replace(/\s+/g, " ") })),
    ...(end < text.trimEnd().length ? [{ words: "…", isMarked: false }] : []),
  ];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of what is looked for. */
  readonly which: number;
}

/** Where a text holds what is looked for, in order and without overlap. */
function hitsIn(text: string, language: Language, sought: readonly Sought[]): readonly Hit[] {
  if (sought.length === 0) return [];
  const words = wordsOf(text).filter(({ folded }) => folded !== "");
  const beginnings = beginningsOf(sought);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const isLooked = beginnings === null || beginnings.has(words[at]!.folded[0]!);
    const hit = isLooked ? hitAt(at, { words, language, sought }) : null;
    if (hit !== null) hits.push(hit.hit);
    at += hit?.length ?? 1;
  }
  return hits;
}

/** The letters that hits begin with: a word's stem begins as the word does. Null where one is kept by its code points. */
function beginningsOf(sought: readonly Sought[]): ReadonlySet<string> | null {
  const first = sought.flatMap(({ runs }) => runs.map((run) => run[0] ?? ""));
  return first.some(isWrittenByCodes) ? null : new Set(first.map((token) => token.slice(0, 1)));
}

function hitAt(
  at: number,
  given: { readonly words: readonly TextWord[]; readonly language: Language; readonly sought: readonly Sought[] },
): { readonly hit: Hit; readonly length: number } | null {
  const { words, language, sought } = given;
  const isAt = (token: string, place: number) => {
    const word = words[place];
    return word !== undefined && tokenOf(word.folded, language) === token;
  };
  for (const [which, { runs }] of sought.entries())
    for (const run of runs)
      if (run.every((token, index) => isAt(token, at + index)))
        return { hit: { start: words[at]!.start, end: words[at + run.length - 1]!.end, which }, length: run.length };
  return null;
}

/** Where the stretch with the most different hits begins; then the one with the most. */
function bestOf(hits: readonly Hit[], most: number): number {
  let best = { at: 0, worth: 0 };
  for (const [index, hit] of hits.entries()) {
    const within = hits.slice(index, index + 30).filter((other) => other.end <= hit.start + most * 0.7);
    const worth = new Set(within.map(({ which }) => which)).size * 100 + within.length;
    if (worth > best.worth) best = { at: hit.start, worth };
  }
  return best.at;
}

const LEAD = 60;

function startOf(at: number, text: string): number {
  if (at <= LEAD) return 0;
  const sentence = text.slice(at - LEAD, at).search(/(?<=[.!?:\n]["'”’»]?\s+)\S/);
  if (sentence !== -1) return at - LEAD + sentence;
  const space = text.slice(at - LEAD, at).search(/(?<=\s)\S/);
  return space === -1 ? at : at - LEAD + space;
}

function endOf(start: number, text: string, most: number): number {
  if (text.length <= start + most) return text.trimEnd().length;
  const space = text.slice(start, start + most).search(/\s+\S*$/);
  return space <= 0 ? start + most : start + space;
}

function piecesOf(text: string, hits: readonly Hit[]): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ words: text.slice(at, start), isMarked: false });
    pieces.push({ words: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), isMarked: false });
  return pieces;
}
