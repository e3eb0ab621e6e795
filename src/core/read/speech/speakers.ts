import type { Gender } from "../../lexicon/genders.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { OrganizationKind } from "../../lexicon/organizations.ts";
import { quoteOf, type Speaker, type TimeExpression } from "../../model/index.ts";
import type { NameMention, Names } from "../names/names.ts";
import type { TokenSpan } from "../names/people.ts";
import { firstFrom, firstThat } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { type Passage, wordsIn } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { anaphoricSpeaker, pronounIn, pronounSpeaker } from "./anaphors.ts";

/** What has been said so far, for words that point back: "he", "the official", "officials said in the release". */
export interface Discourse {
  readonly passage: Passage;
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  lastSpeaker: Speaker | null;
  lastPerson: Speaker | null;
  lastBody: Speaker | null;
  /** Who a sentence without a subject goes on with: whoever spoke or was the subject last. */
  topic: Speaker | null;
  /** People and bodies named or speaking so far, the latest last; the older ones are let go. */
  readonly recent: Recent[];
  /** The body behind the last release or statement named. */
  issuer: Speaker | null;
}

/** Somebody named or speaking, with what words that point back must agree with. */
export interface Recent {
  readonly speaker: Speaker;
  /** "group": somebody or several whom the text does not name. */
  readonly kind: OrganizationKind | "person" | "group";
  readonly gender: Gender | null;
  /** What they are called beside their name, without the ending that shows gender: "ministr" for "ministra". */
  readonly offices: ReadonlySet<string>;
}

/** Names that begin within a run of tokens, in order. */
export function mentionsWithin(discourse: Discourse, span: TokenSpan): readonly NameMention[] {
  const { tokens } = discourse.passage;
  const first = tokens[span.first];
  const last = tokens[Math.min(span.end, tokens.length) - 1];
  if (first === undefined || last === undefined || span.end <= span.first) return [];
  return mentionsIn(discourse.names, { start: first.start, end: last.end });
}

/** Who the words of a noun phrase name as speaker; null when they cannot be one. */
export function speakerOf(discourse: Discourse, phrase: TokenSpan): Speaker | null {
  const span = trimmed(discourse, phrase);
  if (span === null) return null;
  const { passage } = discourse;
  const word = passage.tokens[span.first]!.folded;
  if (span.end - span.first === 1 && passage.lexicon.speech.pronouns.has(pronounIn(word)))
    return pronounSpeaker(discourse, span);
  if (span.end - span.first === 1 && passage.lexicon.speech.authors.has(pronounIn(word)))
    return author(discourse, span);
  const named = namedSpeaker(discourse, span);
  if (named !== null) return named;
  return anaphoricSpeaker(discourse, span) ?? describedSpeaker(discourse, span);
}

/** "I", "we" outside quotation marks: whoever wrote the text. */
function author(discourse: Discourse, span: TokenSpan): Speaker {
  const mention = quoteOfSpan(discourse, span);
  return { name: mention.exact, mention, kind: "anonymous", country: null };
}

/**
 * Who the subject of a verb of saying names. Such verbs want somebody who can speak, so that of a phrase with a determiner any
 * noun will do that is no bare {@link isFact fact}: "los jerarcas de la firma", "the unionists".
 */
export function speakerOfSubject(discourse: Discourse, phrase: TokenSpan): Speaker | null {
  const speaker = speakerOf(discourse, phrase);
  if (speaker !== null) return speaker;
  const span = trimmed(discourse, phrase);
  if (span === null) return null;
  const { tokens, lexicon, source } = discourse.passage;
  const opener = tokens[span.first]!.folded;
  const isShare = tokens[span.first]!.kind === "number" && SHARES.has(tokens[span.first + 1]?.folded ?? "");
  const isPhrase = isShare || lexicon.speech.determiners.has(opener) || isBarePlural(discourse, span);
  if (!isPhrase || lexicon.speech.prepositions.has(opener)) return null;
  const before = tokens[span.first - 1];
  const isClean =
    lexicon.language === "es" ||
    before === undefined ||
    before.kind === "mark" ||
    lexicon.speech.that.has(before.folded) ||
    // "said the budget chair"
    lexicon.speech.sayVerbs.has(before.folded) ||
    lexicon.names.functionWords.has(before.folded);
  if (!isClean) return null;
  if ((isAmount(discourse, span) && !isShare) || isFact(discourse, span)) return null;
  const mention = quoteOfSpan(discourse, span);
  const name = source.content.slice(mention.start, mention.end).replace(/\s+/g, " ");
  return { name, mention, kind: "anonymous", country: null };
}

/** "63 percent said …": those asked in a poll. */
const SHARES = new Set(["percent", "per"]);

/** "environmentalists", "independent analyses": English plurals need no determiner. */
function isBarePlural({ passage: { tokens, lexicon } }: Discourse, { first, end }: TokenSpan): boolean {
  if (lexicon.language !== "en") return false;
  let head = first;
  while (head + 1 < end && !OF.has(tokens[head + 1]!.folded)) head++;
  const { folded, kind } = tokens[head]!;
  return (
    kind === "word" && folded.length > 3 && folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("'s")
  );
}

/** Leaves out connectives, adverbs and times in front of the phrase: "But on Monday the ministry" → "the ministry". */
function trimmed(discourse: Discourse, phrase: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = discourse.passage;
  let { first, end } = phrase;
  while (first < end) {
    const token = tokens[first]!;
    const time = timeAt(discourse, token.start);
    if (time !== null) {
      while (first < end && tokens[first]!.start < time.quote.end) first++;
      continue;
    }
    const { determiners, pronouns, authors } = lexicon.speech;
    const keeps = determiners.has(token.folded) || pronouns.has(token.folded) || authors.has(pronounIn(token.folded));
    const kept =
      keeps || lexicon.speech.anonymous.has(token.folded) || lexicon.organizations.officials.has(token.folded);
    const empty =
      token.kind === "mark" ||
      lexicon.speech.helpers.has(token.folded) ||
      lexicon.names.functionWords.has(token.folded);
    if (kept || !empty || isMentionStart(discourse, token.start)) break;
    first++;
  }
  // "el Instituto de Estadística (INE)" ends with its bracket
  const isBracketed = tokens[end - 1]?.text === ")" && tokens[end - 3]?.text === "(" && end - 3 > first;
  const isTrailing = ({ kind, folded, capital }: Token) =>
    (kind === "mark" && !isBracketed) || lexicon.speech.helpers.has(folded) || (!capital && TRAILING.test(folded));
  while (end > first + 1 && isTrailing(tokens[end - 1]!)) end--;
  if (end === first + 1 && isTrailing(tokens[first]!)) end--;
  end = reducedAt(discourse, { first, end });
  return first < end ? { first, end } : null;
}

/** "a poll released in August", "a report published by the bank": where a shortened relative clause begins in English, else the end. */
function reducedAt({ passage: { tokens, lexicon } }: Discourse, { first, end }: TokenSpan): number {
  if (lexicon.language !== "en") return end;
  for (let index = first + 2; index < end - 1; index++) {
    const { folded, capital } = tokens[index]!;
    const isParticiple =
      !capital && /[a-z]{3}ed$/.test(folded) && !lexicon.speech.determiners.has(tokens[index - 1]!.folded);
    const next = tokens[index + 1]!.folded;
    if (isParticiple && (OF.has(next) || next === "in" || next === "by" || next === "last" || next === "on"))
      return index;
  }
  return end;
}

/** "didn't", "frequently": between a subject and its verb in English. */
const TRAILING = /n't$|[a-z]{3}ly$/;

function isMentionStart(discourse: Discourse, start: number): boolean {
  const { mentions } = discourse.names;
  return mentions[firstFrom(mentions, start)]?.start === start;
}

/** The expression of time that a position lies in; null when it lies in none. */
export function timeAt(discourse: Discourse, start: number): TimeExpression | null {
  const { times } = discourse;
  const found = times[firstThat(times, ({ quote }) => quote.end > start)];
  return found !== undefined && found.quote.start <= start ? found : null;
}

/** The words of a run of tokens, with their place in the text. */
export function quoteOfSpan(discourse: Discourse, span: TokenSpan) {
  const { tokens, source } = discourse.passage;
  return quoteOf(source, tokens[span.first]!.start, tokens[span.end - 1]!.end);
}

const OF = new Set(["of", "for", "from", "at", "with", "to", "in", "de", "del", "para", "por", "a", "en"]);

/** A person or body named in the phrase, unless the phrase is about somebody of theirs ("a spokesman for …"). */
function namedSpeaker(discourse: Discourse, span: TokenSpan): Speaker | null {
  const mentions = mentionsWithin(discourse, span);
  const { tokens } = discourse.passage;
  const persons = mentions.filter((mention) => mention.kind === "person");
  const last = persons.at(-1);
  const person = last !== undefined && last.end >= tokens[span.end - 1]!.end ? last : persons[0];
  if (person !== undefined && !belongsTo(discourse, span, person))
    return speakerFromMention(discourse, person, pastAdjunct(discourse, span, person));
  const body = mentions.find((mention) => mention.kind === "organization");
  if (
    body !== undefined &&
    person === undefined &&
    !belongsTo(discourse, span, body) &&
    !isQualifier(discourse, span, body)
  )
    return speakerFromMention(discourse, body, span);
  const place = mentions[0];
  const fills = place !== undefined && place.kind === "place" && place.end >= tokens[span.end - 1]!.end - 2;
  return fills && !belongsTo(discourse, span, place) ? speakerFromMention(discourse, place, span) : null;
}

/** "In a March meeting with the board Ana Pérez said": without a comma an English adjunct runs into the name that is the subject. */
function pastAdjunct(
  { passage: { tokens, lexicon } }: Discourse,
  span: TokenSpan,
  { start, end }: NameMention,
): TokenSpan {
  if (lexicon.language !== "en" || end < tokens[span.end - 1]!.end) return span;
  const name = firstFrom(tokens, start);
  for (let index = name - 1; index > span.first; index--)
    if (OF.has(tokens[index]!.folded)) return { first: name, end: span.end };
  return span;
}

/** Whether the name hangs on a noun before it: "relatives of Ana Pérez", "los abogados del expresidente Hernández". */
function belongsTo(discourse: Discourse, span: TokenSpan, mention: NameMention): boolean {
  const { tokens, lexicon } = discourse.passage;
  let index = firstFrom(tokens, mention.start) - 1;
  while (index > span.first && isNameFront(lexicon, tokens[index]!.folded)) index--;
  return index > span.first && OF.has(tokens[index]!.folded);
}

/** What may stand between a preposition and the name it governs: offices, forms of address, determiners. */
function isNameFront(lexicon: Lexicon, word: string): boolean {
  const { titles, speech } = lexicon;
  if (OF.has(word)) return false;
  return (
    titles.roles.has(word) || titles.courtesy.has(word) || titles.modifiers.has(word) || speech.determiners.has(word)
  );
}

/** Whether a body's name only qualifies the noun behind it: "Airbus spokesman", "MS13 members". */
function isQualifier(discourse: Discourse, span: TokenSpan, mention: NameMention): boolean {
  const { tokens, lexicon } = discourse.passage;
  const last = tokens[span.end - 1]!;
  if (lexicon.language === "es" || last.start < mention.end) return false;
  for (let index = span.first; index < span.end; index++) {
    const token = tokens[index]!;
    if (token.start < mention.end) continue;
    return token.kind === "word" && !OF.has(token.folded) && token.text !== "(";
  }
  return false;
}

/** A person, body or place as the speaker that a run of tokens names. */
export function speakerFromMention(discourse: Discourse, mention: NameMention, span: TokenSpan): Speaker {
  const country = mention.organization?.country ?? (mention.kind === "place" ? (mention.place?.country ?? null) : null);
  return {
    name: nameToShow(mention),
    mention: quoteOfSpan(discourse, span),
    kind: mention.kind === "person" ? "person" : "organization",
    country,
  };
}

/** A body's name with the acronym that the text gives it: "Policía Nacional Civil (PNC)". */
export function nameToShow(mention: NameMention): string {
  const acronym = mention.organization?.aliases.find((alias) => /^[A-Z]{2,6}$/.test(alias));
  return acronym === undefined || acronym === mention.name ? mention.name : `${mention.name} (${acronym})`;
}

/** Somebody the text does not name: "a gang expert", "authorities", "los fiscales". A phrase without a word for people, a body or a paper is nobody. */
function describedSpeaker(discourse: Discourse, span: TokenSpan): Speaker | null {
  const { tokens, lexicon, source } = discourse.passage;
  if (isAmount(discourse, span)) return null;
  let official = false;
  let speaks = false;
  for (let index = span.first; index < span.end; index++) {
    if (OF.has(tokens[index]!.folded) && (speaks || (index > span.first && lexicon.language === "es"))) break;
    official = official || lexicon.organizations.officials.has(tokens[index]!.folded);
    speaks = speaks || canSpeak(lexicon, tokens[index]!.folded);
  }
  if (isFact(discourse, span)) return null;
  const short = lexicon.speech.determiners.has(tokens[span.first]!.folded) && span.end - span.first === 2;
  const { personParticles } = lexicon.names;
  const isName = (token: Token) => token.capital || personParticles.has(token.folded);
  const named = tokens[span.first]!.capital && tokens.slice(span.first, span.end).every(isName);
  if (!official && !speaks && !short && !named) return null;
  const quote = quoteOfSpan(discourse, span);
  const origin = mentionsWithin(discourse, span).find((mention) => mention.place !== null);
  const name = wordsIn(source, quote);
  return {
    name,
    mention: quote,
    kind: official ? "group" : named && !speaks ? "person" : "anonymous",
    country: origin?.place?.country ?? null,
  };
}

/** "los hechos", "the results of the vote": they show something and say nothing. */
function isFact({ passage: { tokens, lexicon } }: Discourse, { first, end }: TokenSpan): boolean {
  const { facts } = lexicon.speech;
  let head = first;
  while (head + 1 < end && !OF.has(tokens[head + 1]!.folded)) head++;
  if (lexicon.language === "en") return facts.has(tokens[head]!.folded);
  for (let index = first; index <= head; index++) if (facts.has(tokens[index]!.folded)) return true;
  return false;
}

/** "a total of 83,254 people", "el 83,5% de las actas": what is counted, which only looks like the subject of "claimed". */
function isAmount({ passage: { tokens, lexicon } }: Discourse, { first, end }: TokenSpan): boolean {
  const { determiners } = lexicon.speech;
  let index = determiners.has(tokens[first]!.folded) && first + 1 < end ? first + 1 : first;
  if (lexicon.counted.tally.nouns.has(tokens[index]!.folded)) index += 2;
  return index < end && tokens[index]!.kind === "number";
}

/** "sindicatos", "unions": several bodies. */
const PLURAL = /e?s$/;

/** Whether a noun names people, a body or a paper that can say something. */
function canSpeak({ speech, titles, organizations }: Lexicon, word: string): boolean {
  if (
    speech.anonymous.has(word) ||
    speech.anaphors.has(word) ||
    speech.documents.has(word) ||
    speech.carriers.has(word)
  )
    return true;
  const isHead = organizations.heads.has(word) || organizations.heads.has(word.replace(PLURAL, ""));
  return isHead || titles.roles.has(word) || titles.kin.has(word);
}
