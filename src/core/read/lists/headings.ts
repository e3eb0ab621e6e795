import { isNumeral } from "../numbers/numbers-between.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";

/** A heading in a line is short: a place, and the days it tells of. */
const TOKENS_AT_MOST = 24;

/**
 * Whether a name that opens a sentence heads its figures: "Colón, 1 to 12 May: 14 arrests", "Estelí (3 de mayo): 2
 * heridos". Nothing but a time, or further names, stands between it and the colon, and a number behind it.
 */
export function headsFigures({ tokens, lexicon }: Passage, sentence: Sentence, name: Span): boolean {
  if (!opensSentence({ tokens, lexicon }, sentence, name)) return false;
  const limit = Math.min(sentence.endToken, sentence.firstToken + TOKENS_AT_MOST);
  for (let index = firstFrom(tokens, name.end); index < limit; index++) {
    const { text } = tokens[index]!;
    if (text === ":") return index + 1 < sentence.endToken && opensFigure({ tokens, lexicon }, index + 1);
    if (text === ";" || text === "." || !isOfHeading({ tokens, lexicon }, index)) return false;
  }
  return false;
}

/** Names, numbers, marks and the words that days are told in. */
function isOfHeading({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, index: number): boolean {
  const { kind, capital, folded } = tokens[index]!;
  if (kind !== "word" || capital || STRETCH_WORDS.has(folded)) return true;
  const { names, bounds, counted, units } = lexicon;
  return [names.calendar, bounds.rangeJoiners, counted.links, counted.and, counted.inside, units.durations].some(
    (words) => words.has(folded),
  );
}

/**
 * Whether nothing but a kind of place stands before a name in its sentence, or what other names set off by a comma:
 * "Provincia de San José: 12", "Operation Clean Sweep, Manabí: 12".
 */
function opensSentence(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  sentence: Sentence,
  name: Span,
): boolean {
  const { places, counted } = lexicon;
  let index = endOfNamesBefore({ tokens, lexicon }, sentence, name);
  while (tokens[index]!.start < name.start && places.heads.has(tokens[index]!.folded)) index++;
  while (tokens[index]!.start < name.start && counted.inside.has(tokens[index]!.folded)) index++;
  return tokens[index]!.start === name.start;
}

/** Past the names and numbers that a comma sets off before a name, and the comma; the sentence's first token where others stand there. */
function endOfNamesBefore(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  { firstToken }: Sentence,
  name: Span,
): number {
  const limit = Math.min(tokens.length, firstToken + TOKENS_AT_MOST);
  let end = firstToken;
  for (let index = firstToken; index < limit && tokens[index]!.start < name.start; index++) {
    const { text, kind } = tokens[index]!;
    if (text === ",") end = index + 1;
    else if (kind === "mark" || !isOfHeading({ tokens, lexicon }, index)) return firstToken;
  }
  return end;
}

/**
 * Whether a name is an item of a list behind a colon, with its number: "Homicidios en mayo: San Pedro Sula, 59; Choloma,
 * 60", "Rifles: Colón (12), Veraguas (3)".
 */
export function headsItem({ tokens, lexicon }: Passage, sentence: Sentence, name: Span): boolean {
  const first = firstFrom(tokens, name.start);
  const before = tokens[first - 1];
  if (before === undefined || first - 1 <= sentence.firstToken) return false;
  const opens = before.text === ":" || before.text === ";" || before.text === ",";
  if (!opens && !lexicon.counted.and.has(before.folded)) return false;
  const end = firstFrom(tokens, name.end);
  const number = [",", ":", "("].includes(tokens[end]?.text ?? "") ? end + 1 : end;
  if (number >= sentence.endToken || !isNumeral({ tokens, lexicon }, number)) return false;
  const behind = tokens[number + 1];
  const isApart = before.text === ":" || before.text === ";";
  const closes = behind === undefined || behind.kind === "mark" || lexicon.counted.and.has(behind.folded);
  // "Durán registró 58 homicidios en mayo; Guayaquil, 143."
  if (before.text === ";" && number > end && closes) return true;
  if ((isApart || closes) && hasColon(tokens, sentence, first)) return true;
  // "Ambato registró 88 denuncias, y Riobamba, 61."
  const isGapped = lexicon.counted.and.has(before.folded) && (behind === undefined || ENDS.has(behind.text));
  return closes && (number === end || isGapped) && goesOnCounting({ tokens, lexicon }, sentence, first);
}

const ENDS: ReadonlySet<string> = new Set([".", ";"]);

/** "Limón counted 64 homicides, Puntarenas 41 and Guanacaste 18": the first of the list has a name before its number and its noun behind. */
function goesOnCounting(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  { firstToken }: Sentence,
  end: number,
): boolean {
  let isBehindName = false;
  for (let index = Math.max(firstToken, end - LIST_AT_MOST); index < end - 1; index++) {
    const { capital, kind, folded } = tokens[index]!;
    const noun = tokens[index + 1]!;
    const isCount = isNumeral({ tokens, lexicon }, index) && !lexicon.numbers.ones.has(folded);
    const isNamed = noun.kind === "word" && !noun.capital && lexicon.measures.nouns.has(noun.folded);
    if (isCount && isNamed) return isBehindName;
    isBehindName ||= capital && kind === "word";
  }
  return false;
}

/** Whether a colon stands before a token, no further back than lists go. */
function hasColon(tokens: Passage["tokens"], { firstToken }: Sentence, end: number): boolean {
  for (let index = end - 1; index >= Math.max(firstToken, end - LIST_AT_MOST); index--)
    if (tokens[index]!.text === ":") return true;
  return false;
}

const LIST_AT_MOST = 80;

/** Around the ends of a range of days, and the parts of a year, in both languages. */
const STRETCH_WORDS: ReadonlySet<string> = new Set(
  (
    "from to until through between first second third fourth half quarter " +
    "del al a entre desde hasta primer primera segundo segunda tercer cuarto mitad trimestre semestre cuatrimestre quincena"
  ).split(" "),
);

/** Words from a heading's colon to its first figure: "forest officers seized 41,870", "no fewer than 34". */
const FIGURE_WITHIN = 8;

/** Whether a number stands shortly behind, before any mark. */
function opensFigure({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, first: number): boolean {
  for (let index = first; index < first + FIGURE_WITHIN && index < tokens.length; index++) {
    if (isNumeral({ tokens, lexicon }, index)) return true;
    if (tokens[index]!.kind === "mark") return false;
  }
  return false;
}
