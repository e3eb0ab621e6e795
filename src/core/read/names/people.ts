import { fold } from "../../lexicon/fold.ts";
import { type Fact, type Person, type Quote, quoteOf } from "../../model/index.ts";
import type { Passage, Span } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";

/** Somebody named in a passage, while the passage is read: the words of the fullest name and every place that names them. */
export interface PersonDraft {
  name: string | null;
  /** Folded words of the fullest name, without nicknames. */
  readonly words: readonly string[];
  readonly aliases: string[];
  /** The words that stand for a name where only an alias is given: "a senior gang boss, known by the alias …". */
  readonly described: TokenSpan | null;
  readonly spans: TokenSpan[];
}

/** `tokens.slice(first, end)`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Everybody named so far, by each word of their name and by alias. */
export interface PeopleIndex {
  readonly all: PersonDraft[];
  readonly byWord: Map<string, PersonDraft[]>;
  readonly byAlias: Map<string, PersonDraft>;
  /** By initials of three letters and more: "AMLO". */
  readonly byInitials: Map<string, PersonDraft>;
}

/** Adds a person to the index, under every word of the name and every alias. */
export function addPerson(people: PeopleIndex, person: PersonDraft): void {
  people.all.push(person);
  for (const word of person.words) {
    const named = people.byWord.get(word);
    if (named === undefined) people.byWord.set(word, [person]);
    else if (named.length < NAMESAKES_AT_MOST) named.push(person);
  }
  for (const alias of person.aliases) people.byAlias.set(fold(alias), person);
  const initials = person.words.map((word) => word[0]?.toUpperCase() ?? "").join("");
  if (initials.length > 2 && !people.byInitials.has(initials)) people.byInitials.set(initials, person);
}

/** Adds an alias to a person of the index; one that is known changes nothing. */
export function addAlias(people: PeopleIndex, person: PersonDraft, alias: string): void {
  if (!person.aliases.includes(alias)) person.aliases.push(alias);
  people.byAlias.set(fold(alias), person);
}

/** A word that more people share than this tells nobody apart; bounds the work on lists of names. */
const NAMESAKES_AT_MOST = 30;

/** The one among the people whose alias this is or whose name holds all these words; the fullest when several do; null when none does. */
export function personOfWords(people: PeopleIndex, words: readonly string[]): PersonDraft | null {
  const byAlias = people.byAlias.get(words.join(" "));
  if (byAlias !== undefined) return byAlias;
  const namesakes = people.byWord.get(words.at(-1) ?? "") ?? [];
  const holding = namesakes.filter((person) => words.every((word) => person.words.includes(word)));
  return holding.length === 0
    ? null
    : holding.reduce((best, person) => (person.words.length > best.words.length ? person : best));
}

/** The person as the text presents them: roles, facts with their hedges, and whether they are named only as a victim, minor or bystander. */
export function personFrom(draft: PersonDraft, passage: Passage): Person {
  const roles: Fact[] = [];
  const facts: Fact[] = [];
  if (draft.described !== null)
    for (const { quote, hedges } of phraseOf(passage, draft.described)) roles.push({ quote, hedges });
  let victim = false;
  let minor = false;
  for (const span of draft.spans) {
    for (const phrase of phrasesAbout(passage, span)) {
      const fact = { quote: phrase.quote, hedges: phrase.hedges };
      if (phrase.kind === "role") roles.push(fact);
      else if (phrase.kind === "fact") facts.push(fact);
      else victim = true;
    }
    minor = minor || isMinor(passage, span);
  }
  return {
    name: draft.name,
    aliases: draft.aliases,
    roles,
    facts,
    mentions: draft.spans.map((span) => quoteOfTokens(passage, span)),
    protected: minor || (victim && roles.length === 0 && facts.length === 0),
  };
}

/** The words of a run of tokens as a quote, without a possessive at its end. */
export function quoteOfTokens(passage: Passage, span: TokenSpan): Quote {
  const { start, end } = spanOfTokens(passage.tokens, span);
  return quoteOf(passage.source, start, end);
}

/** A run of tokens as a stretch of the text: UTF-16 code units, half-open. */
export function spanOfTokens(tokens: readonly Token[], span: TokenSpan): Span {
  const last = tokens[span.end - 1]!;
  const end = last.folded.endsWith("'s") ? last.end - 2 : last.end;
  return { start: tokens[span.first]!.start, end };
}

interface Phrase {
  readonly kind: "role" | "fact" | "victim";
  readonly quote: Quote;
  readonly hedges: readonly string[];
}

/** What stands beside a mention and says who it is: the words before it, the apposition behind it, its predicate. */
function phrasesAbout(passage: Passage, span: TokenSpan): readonly Phrase[] {
  const found: Phrase[] = [];
  const aside = passage.tokens[span.first - 1]?.text === "," ? { first: span.first - 1, end: span.first } : span;
  const before = officeBefore(passage, aside);
  if (before !== null) found.push(...phraseOf(passage, before));
  const { tokens } = passage;
  let next = span.end;
  if (tokens[next]?.folded === '"') next++;
  if (tokens[next]?.text === ",") {
    const end = endOfClause(passage, next + 1);
    found.push(...phraseOf(passage, { first: next + 1, end }));
    next = tokens[end]?.text === "," ? end + 1 : end;
  }
  const predicate = predicateAt(passage, next);
  if (predicate !== null) found.push(...phraseOf(passage, predicate));
  return found;
}

/** The office that stands right before a name: "MS13 gang leader", "el ministro de Seguridad". */
export function officeBefore(passage: Passage, span: TokenSpan): TokenSpan | null {
  const { titles, names } = passage.lexicon;
  let first = span.first;
  let seen = false;
  while (first > 0 && span.first - first < 6) {
    const token = passage.tokens[first - 1]!;
    if (token.kind === "mark" || names.functionWords.has(token.folded) !== names.bodyParticles.has(token.folded)) break;
    if (names.personParticles.has(token.folded) && passage.lexicon.language === "en") break;
    seen =
      seen || titles.roles.has(token.folded) || titles.kin.has(token.folded) || names.victimWords.has(token.folded);
    first--;
  }
  while (first < span.first && isVerbEnding(passage, first)) first++;
  return seen && first < span.first ? { first, end: span.first } : null;
}

/** "released gang leader …": a verb that has run into the office. */
function isVerbEnding(passage: Passage, index: number): boolean {
  const { names } = passage.lexicon;
  const { folded, capital } = passage.tokens[index]!;
  return !capital && folded.endsWith("ed") && !names.factWords.has(folded) && !names.hedges.has(folded);
}

/** Up to the next comma, bracket or stop, at most 25 tokens on. */
function endOfClause(passage: Passage, first: number): number {
  let end = first;
  while (end < passage.tokens.length && end - first < 25 && !isClauseMark(passage.tokens[end]!)) end++;
  return end;
}

function isClauseMark(token: Token): boolean {
  return token.kind === "mark" && `,.;:()?!"`.includes(token.folded);
}

const BE = new Set("is was are were been es era fue esta estaba sera ha has had habia siendo being".split(" "));

/** "is wanted by …", "fue acusado de …": from the word that states the fact to the clause's end. */
function predicateAt(passage: Passage, start: number): TokenSpan | null {
  const { names } = passage.lexicon;
  let index = start;
  while (index - start < 4 && BE.has(passage.tokens[index]?.folded ?? "")) index++;
  if (index === start) return null;
  for (let first = index; first < index + 3; first++) {
    const word = passage.tokens[first]?.folded ?? "";
    if (names.factWords.has(word) || names.victimWords.has(word)) return { first, end: endOfClause(passage, first) };
  }
  return null;
}

function phraseOf(passage: Passage, span: TokenSpan): readonly Phrase[] {
  const { names, titles } = passage.lexicon;
  const hedges: string[] = [];
  let kind: Phrase["kind"] | null = null;
  for (let index = span.first; index < span.end; index++) {
    const word = passage.tokens[index]!.folded;
    if (names.hedges.has(word)) hedges.push(word);
    if (kind !== null || index - span.first > 6) continue;
    if (names.victimWords.has(word)) kind = "victim";
    else if (names.factWords.has(word)) kind = "fact";
    else if (titles.roles.has(word)) kind = "role";
  }
  return kind === null || span.end <= span.first ? [] : [{ kind, quote: quoteOfTokens(passage, span), hedges }];
}

/** "Ana, 15," and "Ana, de 15 años": under eighteen. */
function isMinor(passage: Passage, span: TokenSpan): boolean {
  const { tokens } = passage;
  if (tokens[span.end]?.text !== ",") return false;
  const index = tokens[span.end + 1]?.folded === "de" ? span.end + 2 : span.end + 1;
  const age = tokens[index];
  if (age === undefined || age.kind !== "number" || age.text.length > 2 || Number(age.text) >= 18) return false;
  const next = tokens[index + 1]?.folded ?? "";
  return next === "," || next === "anos" || next === ".";
}
