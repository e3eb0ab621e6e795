import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type PhraseTable, phraseAt } from "../../lexicon/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { Chunk } from "./furniture.ts";

const CREDITS_WORDS_AT_MOST = 60;
const TOPICS_WORDS_AT_MOST = 40;
const STAMP_TOKENS_AT_MOST = 14;
const COPYRIGHT_WORDS_AT_MOST = 30;
const NO_WORDS: ReadonlySet<string> = new Set();

/** "(Reporting by Ann Lee in Quito; Editing by Joe Roe)", "Con información de EFE.": names and what each did. */
export function isCredits(chunk: Chunk, { furniture }: Lexicon): boolean {
  if (chunk.words > CREDITS_WORDS_AT_MOST || chunk.words < 3) return false;
  const first = chunk.tokens[0]!.text === "(" || chunk.tokens[0]!.text === "[" ? 1 : 0;
  const names = opens(furniture.credits, chunk, first);
  return names !== null && areNames(chunk.tokens.slice(names), furniture.creditWords);
}

/** Whether nothing but names stands here: words with a capital, short ones between them, and those allowed. */
export function areNames(tokens: readonly Token[], allowed: ReadonlySet<string> = NO_WORDS): boolean {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  const isName = ({ capital, text, folded, kind }: Token) =>
    kind === "word" && (capital || text.length <= 3 || allowed.has(folded));
  return words.some(({ capital }) => capital) && words.every(isName);
}

/** "Filed under: courts, ports", "Etiquetas: puertos". */
export function isTopics(chunk: Chunk, { furniture }: Lexicon): boolean {
  if (chunk.stops || chunk.words > TOPICS_WORDS_AT_MOST) return false;
  const names = opens(furniture.topics, chunk, 0);
  return names !== null && names < chunk.tokens.length;
}

/** "10:32 BST", "2 hours ago", "Actualizado a las 13:45 h": when something was put on the page, and nothing else. */
export function isStamp({ tokens, words }: Chunk, { furniture, times }: Lexicon): boolean {
  if (tokens.length > STAMP_TOKENS_AT_MOST || words === 0) return false;
  const isPlain = ({ kind, folded }: Token) =>
    kind !== "word" || furniture.stamps.has(folded) || times.months.has(folded) || times.of.has(folded);
  return tokens.every(isPlain) && (hasClock(tokens) || isAgo(tokens, furniture.agoWords));
}

/** "14:05", "2.05pm", "10h30". */
function hasClock(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, index) => {
    if (kind === "mark" || kind === "word") return false;
    const [next, behind] = [tokens[index + 1], tokens[index + 2]];
    const isParted = next?.text === ":" && behind !== undefined && /^\d\d/.test(behind.text);
    return /^\d{1,2}[:.h]\d\d(?:[ap]m|h|hs|hrs)?$/i.test(text) || (isParted && /^\d{1,2}$/.test(text));
  });
}

/** "3h ago", "hace 2 horas": a length of time with the word that turns it back from now. */
function isAgo(tokens: readonly Token[], agoWords: ReadonlySet<string>): boolean {
  return (
    tokens.some(({ folded }) => agoWords.has(folded)) &&
    tokens.some(({ kind }) => kind === "number" || kind === "mixed")
  );
}

/** "© 2024 The Paper", "Copyright 2024 …". */
export function isCopyright({ tokens, words }: Chunk): boolean {
  if (words > COPYRIGHT_WORDS_AT_MOST) return false;
  const [first, second, third] = tokens;
  if (first?.text === "©") return true;
  const isMarked = second?.kind === "number" || second?.text === "©" || third?.folded === "c";
  return first?.folded === "copyright" && isMarked;
}

function opens(table: PhraseTable<true>, { tokens }: Chunk, index: number): number | null {
  if (index >= tokens.length) return null;
  return phraseAt(table, tokens, { index, end: tokens.length })?.end ?? null;
}
