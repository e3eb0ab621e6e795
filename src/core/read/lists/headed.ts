import type { Place, TimeExpression, Window } from "../../model/index.ts";
import type { Names } from "../names/names.ts";
import { timesIn, within } from "../text/clauses.ts";
import { isInCapitals, leadOf, type Passage, type Sentence } from "../text/passage.ts";

/** Where and when, as the sentence says that heads a block: "Matanzas, January 2025.", "Junín (3 de mayo)." */
export interface Headed {
  readonly places: readonly Place[];
  readonly window: Window | null;
}

/** The tokens of such a sentence, at most. */
const TOKENS_AT_MOST = 16;

/** Words besides places and times that it may have: "Report for", "Balance de". */
const OTHERS_AT_MOST = 2;

/**
 * The sentences of blocks that open with a place or a time alone, and the items of lists, by their index, with what their
 * heading says of all of them. A later heading of the block takes its place. One pass over the sentences.
 */
export function readHeaded(
  passage: Passage,
  given: { readonly names: Names; readonly times: readonly TimeExpression[] },
): ReadonlyMap<number, Headed> {
  const headed = new Map<number, Headed>();
  let heading: Headed | null = null;
  let list: Headed | null = null;
  let block = -1;
  const lead = leadOf(passage);
  for (const sentence of passage.sentences) {
    if (sentence.block !== block) heading = null;
    block = sentence.block;
    if (isListItem(passage, sentence)) {
      if (list !== null) headed.set(sentence.index, list);
      continue;
    }
    list = listHeading(passage, sentence, given);
    const own = headingIn(passage, sentence, given);
    // "BOGOTÁ. Los choques …": before the story's first words, where it was written
    const isDateline = sentence === lead && isInCapitals(passage, sentence);
    if (own !== null) heading = isDateline ? { ...own, places: [] } : own;
    else if (heading !== null) headed.set(sentence.index, heading);
  }
  return headed;
}

/** Words of the label of a list's item, at most. */
const LABEL_AT_MOST = 10;

/** "• Vehículos recuperados: 23", "- 23 vehicles recovered": a block that is a label with its number, or a number behind a bullet. */
function isListItem({ tokens, blocks, lexicon }: Passage, sentence: Sentence): boolean {
  if (tokens[sentence.firstToken]!.start > blocks[sentence.block]!.start + BULLET_AT_MOST) return false;
  const last = Math.min(sentence.endToken - 1, sentence.firstToken + LABEL_AT_MOST);
  const first = tokens[sentence.firstToken]!;
  if (first.kind === "mark" && tokens[sentence.firstToken + 1]?.kind === "number") return true;
  for (let index = sentence.firstToken; index < last; index++) {
    const { text, folded } = tokens[index]!;
    if (text === ":") return tokens[index + 1]!.kind === "number" && index > sentence.firstToken;
    if (lexicon.counted.auxiliaries.has(folded) || text === ",") return false;
  }
  return false;
}

/** Characters of the mark that opens an item, with its space. */
const BULLET_AT_MOST = 3;

/** "Balance de la semana del 6 al 12 de abril", "Results, 6–12 April:": a line without a verb, which the days of the list stand in. */
function listHeading(
  passage: Passage,
  sentence: Sentence,
  { names, times }: { readonly names: Names; readonly times: readonly TimeExpression[] },
): Headed | null {
  const { tokens, lexicon } = passage;
  if (sentence.endToken - sentence.firstToken > LIST_HEADING_AT_MOST) return null;
  const { text: last } = tokens[sentence.endToken - 1]!;
  if (last === ".") return null;
  const [first, second] = timesIn(times, sentence).filter((time) => time.window !== null);
  const window = second === undefined ? (first?.window ?? null) : null;
  if (window === null) return null;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  if (last !== ":" && words.some(({ folded }) => lexicon.counted.auxiliaries.has(folded))) return null;
  const mentions = within(names.mentions, (mention) => mention, sentence);
  return { places: mentions.flatMap(({ place, kind }) => (place === null || kind !== "place" ? [] : place)), window };
}

/** Tokens of the line that heads a list, at most. */
const LIST_HEADING_AT_MOST = 30;

function headingIn(
  passage: Passage,
  sentence: Sentence,
  { names, times }: { readonly names: Names; readonly times: readonly TimeExpression[] },
): Headed | null {
  if (sentence.endToken - sentence.firstToken > TOKENS_AT_MOST) return null;
  const mentions = within(names.mentions, (mention) => mention, sentence).filter(({ place }) => place !== null);
  const dated = timesIn(times, sentence);
  const window = dated.find((time) => time.window !== null)?.window ?? null;
  if (window === null && mentions.length === 0) return null;
  const spans = [...mentions, ...dated.map(({ quote }) => quote)];
  const { heads } = passage.lexicon.places;
  const { inside, links } = passage.lexicon.counted;
  const others = passage.tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind, folded, start, end }) => {
    const isSmall = heads.has(folded) || inside.has(folded) || links.has(folded);
    return kind !== "mark" && !isSmall && !spans.some((span) => span.start <= start && end <= span.end);
  });
  const isBare = others.length === 0 || (others.length <= OTHERS_AT_MOST && others.every(({ capital }) => capital));
  return isBare ? { places: mentions.flatMap(({ place }) => place ?? []), window } : null;
}
