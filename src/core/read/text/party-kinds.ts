import { endsIn } from "../../lexicon/endings.ts";
import type { NounKind } from "../../lexicon/parties.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { NameMention } from "../names/names.ts";
import { type TokenSpan, within } from "./clauses.ts";
import { firstFrom } from "./in-order.ts";
import type { Passage } from "./passage.ts";
import type { Token } from "./tokens.ts";

/**
 * What a noun phrase names. Besides the kinds of nouns: "named" somebody or a body by name, "place" a place by name,
 * "number" a number alone ("five"), "pronoun", "unknown" a noun that no list has.
 */
export type PartyKind = NounKind | "named" | "place" | "number" | "pronoun" | "unknown";

/** A noun phrase that may take part in an event. */
export interface Party extends TokenSpan {
  readonly kinds: ReadonlySet<PartyKind>;
  /** Index of the noun that the others describe. */
  readonly head: number;
  /** The name in it that says who it is; null where there is none. */
  readonly mention: NameMention | null;
}

/** What a noun phrase names, from its head; what stands behind the head and says nothing of it is left out. */
export function partyFrom({ passage, mentions, amounts }: Named, chunk: TokenSpan): Party {
  const { grammar } = passage.lexicon;
  const span = trimmed(passage, chunk);
  const bare = kindsWithoutNoun(passage, span);
  if (bare !== null) return { ...span, kinds: bare, head: span.end - 1, mention: null };
  const named = within(mentions, (mention) => mention, spanOf(passage, span));
  const counted = { first: pastAmount(passage, span, amounts), end: span.end };
  const party = grammar.headFirst ? headFirst(passage, counted, named) : headLast(passage, counted, named);
  return { ...party, first: span.first };
}

/** What was found in a sentence, by which its noun phrases are known. */
export interface Named {
  readonly passage: Passage;
  readonly mentions: readonly NameMention[];
  readonly amounts: readonly Amount[];
}

/** Past the number of a phrase and its "of": "thousands of teachers" names teachers. */
function pastAmount(passage: Passage, span: TokenSpan, amounts: readonly Amount[]): number {
  const { grammar } = passage.lexicon;
  const [amount] = within(amounts, (one) => one, spanOf(passage, span));
  if (amount === undefined) return span.first;
  let first = firstFrom(passage.tokens, amount.end);
  const isOpening = passage.tokens
    .slice(span.first, firstFrom(passage.tokens, amount.start))
    .every((token) => grammar.determiners.has(token.folded));
  if (!isOpening || first >= span.end - 1) return span.first;
  while (
    first < span.end - 1 &&
    (grammar.of.has(passage.tokens[first]!.folded) || grammar.determiners.has(passage.tokens[first]!.folded))
  )
    first++;
  return first;
}

/** A run of tokens as a stretch of the text: UTF-16 code units, half-open. */
export function spanOf(passage: Passage, span: TokenSpan): { readonly start: number; readonly end: number } {
  return { start: passage.tokens[span.first]!.start, end: passage.tokens[span.end - 1]!.end };
}

/** Without marks at its ends, and without small words behind it ("two women dead"). */
function trimmed(passage: Passage, { first, end }: TokenSpan): TokenSpan {
  const { tokens, lexicon } = passage;
  let [from, to] = [first, end];
  while (from < to - 1 && tokens[from]!.kind === "mark" && tokens[from]!.folded !== '"') from++;
  while (to > from + 1 && isRest(tokens[to - 1]!, lexicon.grammar.rests)) to--;
  return { first: from, end: to };
}

function isRest(token: Token, rests: ReadonlySet<string>): boolean {
  return rests.has(token.folded) || (token.kind === "mark" && token.text !== ")" && token.folded !== '"');
}

function mentionAt(passage: Passage, index: number, named: readonly NameMention[]): NameMention | undefined {
  const { start, end } = passage.tokens[index]!;
  return named.find((mention) => mention.start <= start && end <= mention.end);
}

const UNKNOWN: ReadonlySet<PartyKind> = new Set(["unknown"]);

function kindsOfMention(mention: NameMention): ReadonlySet<PartyKind> {
  if (mention.kind === "person") return new Set(["person", "named"]);
  if (mention.kind === "organization") return new Set(["group", "body", "named"]);
  return mention.kind === "place" ? new Set(["place", "structure"]) : new Set(["person"]);
}

/** Of a phrase that is no noun at all: a number alone, or a pronoun. */
function kindsWithoutNoun(passage: Passage, span: TokenSpan): ReadonlySet<PartyKind> | null {
  const { grammar, numbers } = passage.lexicon;
  const isBare = (token: Token) =>
    token.kind === "number" ||
    token.kind === "mark" ||
    numbers.words.has(token.folded) ||
    grammar.determiners.has(token.folded) ||
    grammar.kinds.get(token.folded) === "link" ||
    grammar.of.has(token.folded);
  const tokens = passage.tokens.slice(span.first, span.end);
  const pronoun = tokens.length === 1 ? grammar.pronouns.get(tokens[0]!.folded) : undefined;
  if (pronoun !== undefined) return new Set(["pronoun", pronoun === "body" ? "body" : "person"]);
  return tokens.every(isBare) && tokens.some((token) => token.kind === "number" || numbers.words.has(token.folded))
    ? new Set(["number", "person"])
    : null;
}

/** English: the last noun before "of" ("the leader of the gang"); "alleged Mara Salvatrucha (MS13) gang member". */
function headLast(passage: Passage, span: TokenSpan, named: readonly NameMention[]): Party {
  const end = endBeforeOf(passage, span, named);
  let index = end - 1;
  while (index > span.first && passage.tokens[index]!.kind === "mark") index--;
  const found = nounAt(passage, index, named);
  if (found !== null) return { ...span, head: index, ...found, mention: personIn(named) ?? found.mention };
  const before = index > span.first ? nounAt(passage, index - 1, named) : null;
  // "gunmen hooded", "a man identified": what follows a person and is no noun says something of them
  if (before !== null && isPeople(before.kinds) && isAdjectival(passage.tokens[index]!))
    return { first: span.first, end: index, head: index - 1, ...before };
  return { ...span, kinds: UNKNOWN, head: index, mention: personIn(named) };
}

function isAdjectival(token: Token): boolean {
  return token.kind === "word" && !token.capital && /(ed|ing|ly|ous|able|ive)$/.test(token.folded);
}

function endBeforeOf(passage: Passage, span: TokenSpan, named: readonly NameMention[]): number {
  const { of } = passage.lexicon.grammar;
  for (let index = span.first + 1; index < span.end; index++)
    if (of.has(passage.tokens[index]!.folded) && mentionAt(passage, index, named) === undefined) return index;
  return span.end;
}

/** Spanish: the first noun that the lists know, before "de"; a name where no noun stands before it. */
function headFirst(passage: Passage, span: TokenSpan, named: readonly NameMention[]): Party {
  const end = endBeforeOf(passage, span, named);
  for (let index = span.first; index < end; index++) {
    const found = nounAt(passage, index, named);
    if (found !== null) return { ...span, head: index, ...found, mention: personIn(named) ?? found.mention };
  }
  return { ...span, kinds: UNKNOWN, head: firstNoun(passage, span), mention: personIn(named) };
}

function firstNoun({ tokens, lexicon }: Passage, { first, end }: TokenSpan): number {
  for (let index = first; index < end; index++)
    if (!lexicon.grammar.determiners.has(tokens[index]!.folded)) return index;
  return first;
}

function personIn(named: readonly NameMention[]): NameMention | null {
  return named.find((mention) => mention.kind === "person") ?? null;
}

function nounAt(
  passage: Passage,
  index: number,
  named: readonly NameMention[],
): { readonly kinds: ReadonlySet<PartyKind>; readonly mention: NameMention | null } | null {
  const token = passage.tokens[index]!;
  const mention = mentionAt(passage, index, named);
  const word = token.bare;
  const kinds = passage.lexicon.parties.get(word) ?? peopleByEnding(passage, index, word);
  if (mention !== undefined && (mention.kind !== "origin" || kinds === undefined)) {
    const ofName = kindsOfMention(mention);
    return { kinds: kinds === undefined ? ofName : new Set([...ofName, ...kinds]), mention };
  }
  return kinds === undefined || passage.lexicon.grammar.determiners.has(word) ? null : { kinds, mention: null };
}

const PERSON: ReadonlySet<PartyKind> = new Set(["person"]);
/** Endings of people in English; others ("-ers", "-antes") name things too, and count behind a number alone. */
const PERSON_ENDING = /.{2}(man|men|woman|women|ist|ists)$/;

function peopleByEnding({ tokens, lexicon }: Passage, index: number, word: string): ReadonlySet<PartyKind> | undefined {
  const token = tokens[index]!;
  if (token.kind !== "word" || token.capital) return undefined;
  if (!lexicon.grammar.headFirst && PERSON_ENDING.test(word)) return PERSON;
  const before = tokens[index - 1];
  const isCounted = before?.kind === "number" || lexicon.numbers.words.has(before?.folded ?? "");
  return isCounted && endsIn(word, lexicon.counted.agentEndings) ? PERSON : undefined;
}

/** People by any of their names: those that things happen to. */
export function isPeople(kinds: ReadonlySet<PartyKind>): boolean {
  return kinds.has("person") || kinds.has("force") || kinds.has("group");
}

/** Those who can do something: people and bodies; a state by its name is judged by the event. */
export function isActor(kinds: ReadonlySet<PartyKind>): boolean {
  return isPeople(kinds) || kinds.has("body") || kinds.has("court");
}
