import type { Lexicon } from "../../lexicon/lexicon.ts";
import { civil, type Day, daysInMonth } from "../../model/index.ts";
import { placeMatch } from "../names/place-matches.ts";
import type { Token } from "../text/tokens.ts";
import type { Chunk } from "./furniture.ts";

/** A teaser's label: "HONDURAS / 19 JAN 2022", "22 SEP 2023", "COCAINE". */
export interface Label {
  /** Where the topic's words end; null when the label is a date alone. */
  readonly topicEnd: number | null;
  /** ISO 3166-1 code of the country that the topic is; null for any other topic. */
  readonly country: string | null;
  readonly date: Day | null;
}

const LABEL_TOKENS_AT_MOST = 9;

/** The label that a whole block is; null when it is anything else. */
export function readLabel(chunk: Chunk, lexicon: Lexicon): Label | null {
  const { tokens } = chunk;
  if (tokens.length > LABEL_TOKENS_AT_MOST || chunk.stops) return null;
  const date = dateAtEnd(tokens, lexicon);
  const topic = withoutMark(tokens.slice(0, date?.first ?? tokens.length));
  if (date === null && !isShouted(topic)) return null;
  if (topic.length > 0 && !isShouted(topic) && tokens[topic.length]?.kind !== "mark") return null;
  return { topicEnd: topic.at(-1)?.end ?? null, country: countryOf(topic), date: date?.day ?? null };
}

function countryOf(topic: readonly Token[]): string | null {
  if (topic.length === 0) return null;
  const match = placeMatch(topic, 0);
  if (match === null || match.end !== topic.length) return null;
  return match.value.find((entry) => entry.kind === "country")?.code ?? null;
}

function withoutMark(tokens: readonly Token[]): readonly Token[] {
  return tokens.at(-1)?.kind === "mark" ? tokens.slice(0, -1) : tokens;
}

function isShouted(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.kind === "mark" || isUpper(token.text));
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A day that the last tokens write: "19 JAN 2022", "Jan 19, 2022", "19 de enero de 2022". */
function dateAtEnd(tokens: readonly Token[], lexicon: Lexicon): { readonly day: Day; readonly first: number } | null {
  const year = yearOf(tokens.at(-1));
  if (year === null) return null;
  let day: number | null = null;
  let month: number | null = null;
  let index = tokens.length - 2;
  for (; index >= 0 && (day === null || month === null); index--) {
    const token = tokens[index]!;
    const named = lexicon.times.months.get(token.folded);
    if (named !== undefined && month === null) month = named;
    else if (token.kind === "number" && day === null && token.text.length <= 2) day = Number(token.text);
    else if (token.text !== "," && token.text !== "." && !lexicon.times.of.has(token.folded)) return null;
  }
  if (day === null || month === null || day < 1 || day > daysInMonth(year, month)) return null;
  return { day: civil(year, month, day), first: index + 1 };
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year <= 2100 ? year : null;
}
