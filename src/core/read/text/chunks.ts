import { endingOf } from "../../lexicon/endings.ts";
import type { VerbForm } from "../../lexicon/verbs.ts";
import type { TimeExpression } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { NameMention } from "../names/names.ts";
import type { TokenSpan } from "./clauses.ts";
import { firstBehind, firstFrom, firstThat } from "./in-order.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { Token } from "./tokens.ts";

/**
 * A piece of a sentence. "noun": a noun phrase without what its prepositions add; "word": a verb that can tell an event;
 * "happening": a noun that can; "verb": any other verb that shows as one; "stop": ends a clause.
 */
export interface Chunk extends TokenSpan {
  readonly kind:
    | "noun"
    | "link"
    | "join"
    | "comma"
    | "stop"
    | "relative"
    | "clause"
    | "condition"
    | "verb"
    | "word"
    | "time"
    | "happening"
    | "helper";
  /** Of a noun: the preposition it stands under; null for a subject or direct object. */
  readonly under: string | null;
}

/** What else was found in the sentence, in order: its words belong together. */
export interface FoundInSentence {
  /** Words that are no noun phrase of their own, with their forms as verbs; none for a noun. */
  readonly words: readonly (TokenSpan & { readonly forms: readonly VerbForm[] })[];
  readonly mentions: readonly NameMention[];
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  /** Further runs of tokens that are one name, as "toque de queda". */
  readonly names: readonly TokenSpan[];
}

/**
 * Cuts a sentence into pieces by its closed classes, without knowing the other words: prepositions, determiners, marks and
 * verbs that show by their ending part its noun phrases. Linear.
 */
export function readChunks(passage: Passage, sentence: Sentence, found: FoundInSentence): readonly Chunk[] {
  const cutter = new Cutter(passage);
  const spans = wholesOf(passage, found);
  let next = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; ) {
    while (next < spans.length && spans[next]!.first < index) next++;
    const whole = spans[next];
    if (whole !== undefined && whole.first === index) {
      cutter.addWhole(whole);
      index = whole.end;
    } else index = cutter.add(index, sentence.endToken);
  }
  cutter.close();
  return cutter.chunks;
}

/** Tokens that are taken together, whatever stands in them. */
interface Whole extends TokenSpan {
  readonly kind: "word" | "happening" | "time" | "name" | "place" | "amount";
}

function wholesOf(passage: Passage, found: FoundInSentence): readonly Whole[] {
  const { tokens } = passage;
  const spanOf = (span: { readonly start: number; readonly end: number }) => ({
    first: firstFrom(tokens, span.start),
    end: firstFrom(tokens, span.end),
  });
  const wholes: Whole[] = [
    ...found.words.map(({ first, end, forms }) => ({
      kind: forms.length > 0 ? ("word" as const) : ("happening" as const),
      first,
      end,
    })),
    ...found.times.map(({ quote }) => ({ kind: "time" as const, ...spanOf(quote) })),
    ...found.mentions.map((mention) => ({
      kind: mention.kind === "place" ? ("place" as const) : ("name" as const),
      ...spanOf(mention),
    })),
    ...found.names.map(({ first, end }) => ({ kind: "name" as const, first, end })),
    ...found.amounts.map(({ quote }) => ({ kind: "amount" as const, ...spanOf(quote) })),
  ];
  return wholes.sort((one, other) => one.first - other.first || other.end - one.end);
}

const BRACKET_TOKENS_AT_MOST = 8;

/** Builds the chunks of one sentence from left to right. */
class Cutter {
  readonly chunks: Chunk[] = [];
  private open = -1;
  private end = -1;
  private readonly passage: Passage;
  /** Whether the open noun phrase ends in a place's name: a noun behind it begins another. */
  private isBehindPlace = false;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  /** Takes in what belongs together. */
  addWhole(whole: Whole): void {
    if (whole.kind === "happening") {
      this.close();
      this.chunks.push({ kind: "happening", first: whole.first, end: whole.end, under: this.governor() });
      return;
    }
    if (whole.kind === "word" || whole.kind === "time") {
      this.push(whole.kind, whole);
      return;
    }
    // "de 58 años" goes on with its noun
    const isOf = this.passage.lexicon.grammar.of.has(this.passage.tokens[whole.first - 1]?.folded ?? "");
    if (whole.kind === "amount" && this.hasNoun() && !isOf) this.close();
    this.extend(whole.first, whole.end);
    this.isBehindPlace = whole.kind === "place";
  }

  /** Takes in the token at an index; gives the index to go on from. */
  add(index: number, last: number): number {
    const token = this.passage.tokens[index]!;
    if (token.kind === "mark") return this.addMark(index, last);
    const kind = this.kindOf(token, index);
    if (this.isLinkOf(token, index)) this.push("link", { first: index, end: index + 1 });
    else if (kind === "noun") this.addNoun(token, index);
    else if (kind === "adverb" && this.open < 0) this.extend(index, index + 1);
    else this.push(kind === "adverb" ? "helper" : kind, { first: index, end: index + 1 });
    return index + 1;
  }

  /** "of" belongs to the noun phrase before it, unless there is none or a verb stands behind it ("convicted of torturing"). */
  private isLinkOf(token: Token, index: number): boolean {
    const { of, dependentEnding } = this.passage.lexicon.grammar;
    if (!of.has(token.folded)) return false;
    const next = this.passage.tokens[index + 1];
    const isBeforeVerb = dependentEnding !== null && next?.capital === false && next.folded.endsWith(dependentEnding);
    return this.open < 0 || isBeforeVerb;
  }

  close(): void {
    // "acusado de", before a verb: the preposition belongs to no noun
    while (
      this.open >= 0 &&
      this.end > this.open + 1 &&
      this.passage.lexicon.grammar.of.has(this.passage.tokens[this.end - 1]!.folded)
    )
      this.end--;
    if (this.open >= 0 && this.hasNoun())
      this.chunks.push({ kind: "noun", first: this.open, end: this.end, under: this.governor() });
    else if (this.open >= 0) this.chunks.push({ kind: "helper", first: this.open, end: this.end, under: null });
    this.open = -1;
    this.isBehindPlace = false;
  }

  private push(kind: Chunk["kind"], { first, end }: TokenSpan): void {
    this.close();
    this.chunks.push({ kind, first, end, under: null });
  }

  private extend(first: number, end: number): void {
    if (this.open < 0) this.open = first;
    this.end = end;
  }

  private addNoun(token: Token, index: number): void {
    const { grammar, numbers, parties } = this.passage.lexicon;
    const before = this.passage.tokens[index - 1];
    const isOfName = token.capital && before !== undefined && before.kind === "word" && this.open >= 0;
    const isDeterminer = grammar.determiners.has(token.folded) && !isOfName;
    const opens = isDeterminer || token.kind === "number" || numbers.words.has(token.folded);
    const isNumberOfName =
      token.kind === "number" && before !== undefined && (before.capital || before.folded === "no");
    // "en Cali hombres armados": Spanish never puts a place before the noun that it describes
    const isOther = grammar.headFirst && this.isBehindPlace && !token.capital && parties.has(token.folded);
    const isOf = grammar.of.has(before?.folded ?? "");
    if (grammar.pronouns.has(token.folded) && !grammar.determiners.has(token.folded) && !isOf) this.close();
    else if ((isOther || (opens && !isNumberOfName)) && this.hasNoun() && !isOf) this.close();
    this.extend(index, index + 1);
    this.isBehindPlace = false;
  }

  /** Whether the open phrase holds more than determiners. */
  private hasNoun(): boolean {
    const { grammar } = this.passage.lexicon;
    for (let index = this.open; index >= 0 && index < this.end; index++) {
      const token = this.passage.tokens[index]!;
      if (token.kind === "mark") continue;
      const isPronoun = grammar.pronouns.has(token.folded) && (token.folded !== "el" || isAccentedEl(token));
      if ((!grammar.determiners.has(token.folded) && !this.isAdverb(token)) || isPronoun) return true;
    }
    return false;
  }

  /** The preposition that the open phrase stands under, or the one that its twin before "and" stands under. */
  private governor(): string | null {
    const last = this.chunks.at(-1);
    const before = last?.kind === "helper" ? this.chunks.at(-2) : last;
    if (before === undefined) return null;
    if (before.kind === "link") return this.passage.tokens[before.end - 1]!.folded;
    const twin = before.kind === "join" ? this.chunks.at(-2) : undefined;
    return twin?.kind === "noun" ? twin.under : null;
  }

  private addMark(index: number, last: number): number {
    const { tokens } = this.passage;
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.text === "(") {
      for (let close = index + 1; close < Math.min(last, index + BRACKET_TOKENS_AT_MOST); close++)
        if (tokens[close]!.text === ")") {
          if (this.open >= 0) this.extend(this.open, close + 1);
          else this.push("helper", { first: index, end: close + 1 });
          return close + 1;
        }
    }
    const isInside = token.folded === "-" ? !token.spaced && next?.spaced === false : INSIDE.has(token.folded);
    if (!isInside)
      this.push(token.text === "," || token.folded === "-" ? "comma" : "stop", { first: index, end: index + 1 });
    else if (this.open >= 0) this.extend(this.open, index + 1);
    return index + 1;
  }

  private kindOf(token: Token, index: number): Chunk["kind"] | "adverb" {
    const { grammar } = this.passage.lexicon;
    const word = token.folded;
    const known = grammar.kinds.get(word);
    // "entre sí" asks nothing
    const isObject = known === "condition" && this.open < 0 && this.chunks.at(-1)?.kind === "link";
    if (known !== undefined) return isObject || this.isHyphenated(token, index) ? "noun" : known;
    if (token.kind !== "word" || token.capital) return "noun";
    if (this.isVerb(token, index)) return "verb";
    return this.isAdverb(token) ? "adverb" : "noun";
  }

  /** By its ending; "family" is none. */
  private isAdverb({ folded, kind, capital }: Token): boolean {
    const { grammar, parties } = this.passage.lexicon;
    return kind === "word" && !capital && folded.endsWith(grammar.adverbEnding) && !parties.has(folded);
  }

  /** "off-duty", "drive-by": inside a compound a preposition parts nothing. */
  private isHyphenated(token: Token, index: number): boolean {
    const { tokens } = this.passage;
    const isBehind = !token.spaced && tokens[index - 1]?.folded === "-";
    return (
      isBehind ||
      (tokens[index + 1]?.folded === "-" && tokens[index + 1]?.spaced === false && tokens[index + 2]?.spaced === false)
    );
  }

  /** Whether an ending shows a verb. English "-ed" before a noun, where the phrase has none yet, only describes ("armed men"). */
  private isVerb(token: Token, index: number): boolean {
    const { grammar } = this.passage.lexicon;
    const ending = endingOf(token.spelled, grammar.verbEndings);
    if (ending === null || token.spelled.length <= ending.length + 2) return false;
    if (grammar.headFirst) return true;
    const next = this.passage.tokens[index + 1];
    const describes = next?.kind === "word" && !grammar.kinds.has(next.folded) && !grammar.of.has(next.folded);
    return this.hasNounBeforeAdverb() || !describes;
  }

  private hasNounBeforeAdverb(): boolean {
    const last = this.passage.tokens[this.end - 1];
    if (this.open < 0 || last === undefined) return false;
    const { grammar, numbers, parties } = this.passage.lexicon;
    const isStart = grammar.determiners.has(last.folded) || numbers.words.has(last.folded) || last.kind === "number";
    return !isStart && !last.folded.endsWith(grammar.adverbEnding) && (last.capital || parties.has(last.folded));
  }
}

/** Marks that part nothing: quotation marks, apostrophes, points of abbreviations. */
const INSIDE: ReadonlySet<string> = new Set(['"', "'", "/", ".", "$", "%", "&", "#", "€"]);

function isAccentedEl(token: Token): boolean {
  return token.spelled === "él";
}

/** Index of the last chunk that ends at or before a token; -1 when none does. Logarithmic. */
export function chunkBefore(chunks: readonly Chunk[], token: number): number {
  return firstBehind(chunks, token) - 1;
}

/** Index of the first chunk that starts at or after a token; the number of chunks when none does. Logarithmic. */
export function chunkFrom(chunks: readonly Chunk[], token: number): number {
  return firstThat(chunks, ({ first }) => first >= token);
}
