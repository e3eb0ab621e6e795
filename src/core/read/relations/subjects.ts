import { phraseAt } from "../../lexicon/phrases.ts";
import type { NameMention } from "../names/names.ts";
import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import { timesIn, within } from "../text/clauses.ts";
import type { Sentence, Span } from "../text/passage.ts";
import { type Ground, measuredBefore, pastTotal, tokenOf } from "./terms.ts";

/**
 * Where the noun phrase begins that a verb of change is said of: before the verb ("the phones seized there almost doubled"),
 * or behind it where the language lets subjects follow ("se duplicaron las familias"). Null for a pronoun, or where the
 * clause names nothing.
 */
export function subjectOfChange(ground: Ground, sentence: Sentence, figure: Span): number | null {
  const verb = verbOf(ground, sentence, figure);
  const first = clauseStart(ground, sentence, verb);
  // "Es decir, 48 más que en 2023": says again what was said
  const again = phraseAt(ground.scan.lexicon.comparisons.sayingAgain, ground.scan.tokens, {
    index: first,
    end: sentence.endToken,
  });
  const opens = again?.end ?? first;
  const clause = { first: opens, end: beforeAside(ground, { first: opens, end: verb }) };
  return (
    measuredIn(ground, sentence, clause) ??
    openingNoun(ground, sentence, clause) ??
    nounBehind(ground, sentence, { verb, figure })
  );
}

/** "Murders in Arima, the police division that takes in the old town, dropped": up to what two marks set off right before a verb. */
function beforeAside({ scan }: Ground, { first, end }: Run): number {
  const close = end - 1;
  const isOpened = (index: number) => scan.tokens[index]!.text === ASIDES.get(scan.tokens[close]!.text);
  if (close <= first || !ASIDES.has(scan.tokens[close]!.text)) return end;
  let open = close - 1;
  while (open > first && !isOpened(open)) open--;
  return open > first ? open : end;
}

/** The mark that closes an aside, with the one that opens it. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
]);

/** The verb of change at or before a figure's words; those words where none stands. */
function verbOf(ground: Ground, sentence: Sentence, { start, end }: Span): number {
  const { measures, numbers } = ground.scan.lexicon;
  const [first, last] = [tokenOf(ground, start), tokenOf(ground, end) - 1];
  for (let index = last; index >= sentence.firstToken; index--) {
    const word = wordAt(ground.scan, sentence, index);
    const isVerb = measures.changeVerbs.has(word) || measures.moves.has(word);
    if (isVerb || (index >= first && numbers.shares.multiples.has(word))) return index;
  }
  return first;
}

/** Behind the last figure before the verb, and behind the "and" or comma that goes on from it. */
function clauseStart({ scan, figures }: Ground, sentence: Sentence, verb: number): number {
  const end = scan.tokens[verb]?.start ?? sentence.end;
  const last = within(figures, ({ quote }) => quote, sentence).findLast(({ quote }) => quote.end <= end);
  if (last === undefined) return sentence.firstToken;
  for (let index = verb - 1; index > sentence.firstToken && scan.tokens[index]!.start >= last.quote.end; index--)
    if (scan.tokens[index]!.kind === "mark" || scan.lexicon.counted.and.has(scan.tokens[index]!.folded))
      return index + 1;
  return verb;
}

/** The noun of a measure that no preposition of place governs ("police said homicides fell", not "in ransom"). */
function measuredIn(ground: Ground, sentence: Sentence, { first, end }: Run): number | null {
  const noun = measuredBefore(ground, sentence, end);
  if (noun === null || noun < first) return null;
  return ground.scan.lexicon.places.inside.has(wordAt(ground.scan, sentence, noun - 1)) ? null : noun;
}

/** The noun that opens a clause, behind what prepositions govern ("En la cárcel de Colón los robos …", "By contrast, …"). */
function openingNoun(ground: Ground, sentence: Sentence, { first, end }: Run): number | null {
  const { scan } = ground;
  let governed: "open" | "named" | null = null;
  for (let index = first; index < end; index++) {
    const past = pastTimeOrPlace(ground, sentence, index);
    const { kind, folded } = scan.tokens[index]!;
    const isSmallWord = isSmall(scan, folded);
    if (past !== null) {
      governed = null;
      index = past - 1;
    } else if (kind === "mark") governed = null;
    else if (isPreposition(scan, folded)) governed = "open";
    else if (governed === "named" && scan.lexicon.counted.tally.determiners.has(folded)) governed = null;
    else if (governed !== null) governed = isSmallWord ? governed : "named";
    else if (!isSmallWord) return isAdverb(scan, folded) ? null : pastTotal(ground, sentence, { first: index, end });
  }
  return null;
}

function isPreposition({ lexicon }: Scan, word: string): boolean {
  return lexicon.grammar.links.has(word) || lexicon.places.inside.has(word);
}

/** What may stand between a subject and its verb: "casi", "nearly", "notably". */
function isAdverb({ lexicon }: Scan, word: string): boolean {
  return lexicon.bounds.before.has(word) || word.endsWith("mente") || word.endsWith("ly");
}

function isSmall({ lexicon }: Scan, word: string): boolean {
  const { counted } = lexicon;
  return (
    counted.ends.has(word) || counted.links.has(word) || counted.inside.has(word) || counted.tally.determiners.has(word)
  );
}

/** Past the name of a place or a time that begins at a token; null where none does. */
function pastTimeOrPlace(ground: Ground, sentence: Sentence, index: number): number | null {
  const { start } = ground.scan.tokens[index]!;
  const place = mentionsIn(ground, sentence).find((mention) => mention.kind === "place" && mention.start === start);
  const time = timesIn(ground.allTimes, sentence).find(({ quote }) => quote.start === start);
  const end = place?.end ?? time?.quote.end;
  return end === undefined ? null : tokenOf(ground, end);
}

function mentionsIn({ names }: Ground, sentence: Sentence): readonly NameMention[] {
  return within(names.mentions, (mention) => mention, sentence);
}

/** "se duplicaron las familias desplazadas": right behind the verb, with or without an article; not the change itself ("bajaron un tercio"). */
function nounBehind(
  ground: Ground,
  sentence: Sentence,
  { verb, figure }: { readonly verb: number; readonly figure: Span },
): number | null {
  const { scan } = ground;
  const { counted } = scan.lexicon;
  if (!counted.subjectsFollow) return null;
  const first = counted.tally.determiners.has(wordAt(scan, sentence, verb + 1)) ? verb + 2 : verb + 1;
  const token = scan.tokens[first];
  if (token === undefined || first >= sentence.endToken || token.kind !== "word" || isSmall(scan, token.folded))
    return null;
  if (figure.start <= token.start && token.end <= figure.end) return null;
  const isKnown = first === verb + 2 || scan.lexicon.measures.nouns.has(token.folded);
  const isPlace = mentionsIn(ground, sentence).some(({ start }) => start === token.start);
  return isKnown && !isPlace ? first : null;
}
