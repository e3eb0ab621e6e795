import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { mentionsWithin, quoteOfSpan, speakerOf, speakerOfSubject } from "../speech/speakers.ts";
import { firstFrom } from "../text/in-order.ts";
import { type Ground, isAdverb, isCueVerb } from "./cues.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";

/**
 * The speaker of a verb: its subject on the left, or, where the language inverts, the phrase on the right up to `before`.
 * Null when neither side has one.
 */
export function subjectOf(ground: Ground, verb: number, before: number): Speaker | null {
  const end = pastHelpers(ground, verb);
  const relative = relativeSubject(ground, end - 1);
  if (relative !== undefined) return relative;
  const adjunct = adjunctBefore(ground, end);
  if (adjunct !== null) return subjectPastAdjunct(ground, { first: adjunct, end }, verb);
  const left = subjectPhrase(ground, end, verb);
  const head = left === null ? null : headOfWho(ground, left.first);
  if (head !== null) return speakerOfSubject(ground.discourse, head);
  if (left !== null && isRelativeClause(ground, left.first)) return qualifiedSubject(ground, left.first, verb);
  const named = left === null ? null : speakerOfSubject(ground.discourse, left);
  const speaker = left === null ? null : bodyInRelease(ground, { subject: left, verb, speaker: named });
  if (speaker !== null) return speaker;
  const qualified = qualifiedSubject(ground, left?.first ?? end, verb);
  return qualified ?? standpoint(ground, left, verb) ?? invertedSubject(ground, verb, before);
}

/** Words of a clause with "who" between its noun and the verb. */
const WHO_REACH = 20;

/**
 * "A resident who helped to recover the bodies said": the noun before "who" is the subject, and what stands right before the
 * verb the end of the clause about it. Null where the phrase before the verb opens a clause of its own.
 */
function headOfWho(ground: Ground, first: number): TokenSpan | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const { boundaries, that } = lexicon.speech;
  const opener = tokens[first - 1];
  if (lexicon.language !== "en" || opener === undefined || opener.kind === "mark") return null;
  if ((boundaries.has(opener.folded) && !lexicon.places.inside.has(opener.folded)) || that.has(opener.folded))
    return null;
  for (let index = first - 1; index > ground.sentence.firstToken && first - index < WHO_REACH; index--) {
    const { kind, folded } = tokens[index]!;
    if ((kind === "mark" && folded !== "-") || that.has(folded)) return null;
    if (folded === "who") return phraseBefore(ground, index);
  }
  return null;
}

/** "Fuentes que hablaron con este diario": behind "que" stands the verb of a relative clause, no subject of the verb to come. */
function isRelativeClause(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded, capital, kind } = tokens[first]!;
  if (capital || kind !== "word" || !RELATIVES.has(tokens[first - 1]?.folded ?? "")) return false;
  if (first - 2 < ground.sentence.firstToken || isCueVerb(ground, first - 2)) return false;
  const { determiners, pronouns, anonymous } = lexicon.speech;
  if (determiners.has(folded) || pronouns.has(folded) || anonymous.has(folded)) return false;
  return lexicon.attitudes.finiteEndings.test(tokens[first]!.text.normalize("NFC"));
}

const RELATIVES = new Set(["que", "that", "which", "who"]);

/** "la Fiscalía, que en sus informes ha dicho …": where a phrase opened by a preposition begins that ends before a verb; null where none does. */
function adjunctBefore(ground: Ground, end: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const isJoined = JOINS.has(tokens[end - 1]?.folded ?? "");
  const phrase = end > ground.sentence.firstToken && !isJoined ? phraseBefore(ground, end) : null;
  if (phrase === null) return null;
  const { prepositions } = lexicon.speech;
  if (prepositions.has(tokens[phrase.first]!.folded)) return phrase.first;
  const isGoverned = phrase.first > ground.sentence.firstToken && prepositions.has(tokens[phrase.first - 1]!.folded);
  return isGoverned ? phrase.first - 1 : null;
}

/** The subject before an adjunct, else those who speak from where it says: "Desde el ministerio informaron que …". */
function subjectPastAdjunct(ground: Ground, adjunct: TokenSpan, verb: number): Speaker | null {
  return (
    relativeSubject(ground, adjunct.first - 1) ??
    subjectBeforeAdjunct(ground, adjunct.first, verb) ??
    standpoint(ground, adjunct, verb)
  );
}

/** "En la Fiscalía aseguran", "Desde el sindicato dijeron", "Cerca del alcalde advierten": several unnamed speak for a body or near a person. */
function standpoint(ground: Ground, phrase: TokenSpan | null, verb: number): Speaker | null {
  const { discourse } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (phrase === null || !lexicon.speech.standpoints.has(tokens[phrase.first]!.folded) || !isPluralVerb(ground, verb))
    return null;
  const { first, end } = phrase;
  const isNear = lexicon.speech.possessors.has(tokens[first + 1]?.folded ?? "");
  const inner = { first: first + (isNear ? 2 : 1), end };
  const [mention] = mentionsWithin(discourse, inner);
  const speaker = inner.first < end && mention?.kind !== "place" ? speakerOf(discourse, inner) : null;
  if (speaker === null || speaker.kind === "anonymous") return null;
  if (!isNear) return speaker.kind === "person" ? null : speaker;
  const whole = quoteOfSpan(discourse, phrase);
  return { name: whole.exact, mention: whole, kind: "anonymous", country: null };
}

/** "El ministro, en rueda de prensa, dijo …" and "En un comunicado dijo …": what stands before the adjunct, which may be nothing. */
function subjectBeforeAdjunct(ground: Ground, adjunct: number, verb: number): Speaker | null {
  const phrase = subjectPhrase(ground, adjunct, verb);
  return phrase === null ? null : speakerOfSubject(ground.discourse, phrase);
}

/** Spanish puts the subject behind the verb, too: "dijo el ministro que …". */
function invertedSubject(ground: Ground, verb: number, before: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.language !== "es" || before <= verb + 1 || TO.has(tokens[verb + 1]!.folded)) return null;
  if (lexicon.speech.that.has(tokens[verb + 1]!.folded)) return null;
  const right = phraseAfter(ground, verb + 1, { withWhole: false });
  if (right === null || right.first >= before || TO.has(tokens[right.first]!.folded)) return null;
  const phrase = { first: right.first, end: Math.min(right.end, before) };
  return isInNumber(ground, verb, phrase) ? speakerOf(ground.discourse, phrase) : null;
}

/** Index behind the last word of what stands left of a verb's helpers. */
export function pastHelpers(ground: Ground, verb: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  const { helpers, pronouns } = lexicon.speech;
  let end = verb;
  while (end > ground.sentence.firstToken) {
    const word = tokens[end - 1]!.folded;
    if (pronouns.has(word) || !(helpers.has(word) || isAdverb(ground, end - 1))) break;
    end--;
  }
  return end;
}

/** "The 40 thefts were recorded", "thefts recorded": its subject has not counted. */
export function isPassive(ground: Ground, verb: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  if (lexicon.language !== "en") return false;
  for (let index = pastHelpers(ground, verb); index < verb; index++)
    if (lexicon.attitudes.copulas.has(tokens[index]!.folded)) return true;
  return false;
}

/** Join a further verb to the subject of the one before. */
export const JOINS = new Set(["and", "but", "y", "e", "pero"]);
const TO = new Set(["a", "al"]);
/** Relative pronouns, which stand for the noun before them. */
export const WHO = new Set(["que", "quien", "quienes", "cual", "cuales", "who", "that", "which"]);
const OF_ARTICLE = new Set(["cual", "cuales"]);

/**
 * "Ana Pérez, who said …", "los vecinos que denunciaron …": the noun before the relative pronoun speaks, the pronoun being its mention.
 * Undefined where no relative stands at the index, null where nobody who speaks stands before it.
 */
function relativeSubject(ground: Ground, index: number): Speaker | null | undefined {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  if (index <= sentence.firstToken || !WHO.has(tokens[index]?.folded ?? "")) return undefined;
  // "al tiempo que agregó", "mientras que dijo": a conjunction, no relative
  if (discourse.passage.lexicon.speech.conjoined.has(tokens[index - 1]!.folded)) return undefined;
  const who = OF_ARTICLE.has(tokens[index]!.folded) ? index - 1 : index;
  if (who <= sentence.firstToken) return null;
  const isSet = tokens[who - 1]!.text === ",";
  const head =
    (isSet ? (bodyBefore(ground, who - 1) ?? namedBefore(ground, who - 1)) : null) ??
    phraseBefore(ground, isSet ? who - 1 : who);
  const speaker = head === null ? null : (speakerOf(discourse, head) ?? innermostSpeaker(ground, head));
  if (speaker === null) return null;
  return { ...speaker, mention: quoteOfSpan(discourse, { first: index, end: index + 1 }) };
}

/** "una central de doce gremios, Unidad, que reclama": a body's name between two commas, whoever is named before it. */
function bodyBefore(ground: Ground, comma: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  const before = { first: Math.max(ground.sentence.firstToken, comma - BODY_AT_MOST), end: comma };
  const mention = mentionsWithin(ground.discourse, before).at(-1);
  if (mention?.kind !== "organization" || mention.end !== tokens[comma - 1]!.end) return null;
  const span = tokensOf(ground, mention);
  return tokens[span.first - 1]?.text === "," ? span : null;
}

/** Words of a body's name. */
const BODY_AT_MOST = 12;

/**
 * "una huelga del gremio de alimentación, que reclama": of a phrase that cannot speak, what hangs on it and can. A body is
 * called by its noun and what it is for ("gremio de"), so that it is not parted there.
 */
function innermostSpeaker({ discourse }: Ground, { first, end }: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  for (let index = end - 2; index > first; index--) {
    if (!lexicon.speech.possessors.has(tokens[index]!.folded)) continue;
    if (lexicon.organizations.heads.has(tokens[index - 1]!.folded)) continue;
    const speaker = speakerOf(discourse, { first: index + 1, end });
    if (speaker !== null && mentionsWithin(discourse, { first: index + 1, end })[0]?.kind !== "place") return speaker;
  }
  return null;
}

/** "el cuerpo legal que defiende a Ana aseguró": the noun before a relative clause is the subject. */
function qualifiedSubject(ground: Ground, end: number, verb: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  for (let index = end - 1; index > ground.sentence.firstToken && verb - index < 14; index--) {
    if (tokens[index]!.kind === "mark") return null;
    if (!WHO.has(tokens[index]!.folded)) continue;
    if (isCueVerb(ground, index - 1) || lexicon.speech.conjoined.has(tokens[index - 1]!.folded)) return null;
    const head = phraseBefore(ground, index);
    return head === null || !isInNumber(ground, verb, head) ? null : speakerOf(ground.discourse, head);
  }
  return null;
}

/** "Officials said in the release": the body whose release was named before speaks. */
function bodyInRelease(
  ground: Ground,
  said: { readonly subject: TokenSpan; readonly verb: number; readonly speaker: Speaker | null },
): Speaker | null {
  const { subject, verb, speaker } = said;
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  if (speaker?.kind !== "group" || discourse.issuer === null || subject.end - subject.first > 2) return speaker;
  for (let index = verb + 1; index < Math.min(verb + 7, sentence.endToken); index++) {
    const definite = ["the", "el", "la"].includes(tokens[index - 1]!.folded);
    if (definite && lexicon.speech.documents.has(tokens[index]!.folded))
      return { ...discourse.issuer, mention: speaker.mention };
  }
  return speaker;
}

/** The noun phrase that ends where a verb and its helpers begin, past an apposition between commas. */
function subjectPhrase(ground: Ground, end: number, verb: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  if (end === ground.sentence.firstToken) return null;
  const last = tokens[end - 1]!;
  if (JOINS.has(last.folded)) return null;
  if (last.text === ",") return appositionPhrase(ground, end - 1, verb);
  if (last.kind === "mark" && last.text !== ")" && last.folded !== '"') return null;
  // "in an interview with the channel she blasted": a pronoun before its verb is the whole subject
  if (SUBJECTS.has(last.folded)) return { first: end - 1, end };
  const phrase = phraseBefore(ground, end);
  return phrase !== null && isInNumber(ground, verb, phrase) ? phrase : null;
}

const SUBJECTS = new Set(["i", "we", "he", "she", "they"]);

/**
 * "el fiscal general, Rodolfo Delgado, dijo" and "Julien Talavan, a spokesman, said": the person who is set off by the
 * commas or before them; else the nearest phrase before one of the last commas that can speak.
 */
function appositionPhrase(ground: Ground, comma: number, verb: number): TokenSpan | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  const person = namedBefore(ground, comma);
  if (person !== null) return person;
  let at = comma;
  for (let further = 0; further < 3; further++) {
    let open = at - 1;
    while (open > sentence.firstToken && at - open < 30 && tokens[open]!.text !== ",") open--;
    const isFirst = open <= sentence.firstToken || tokens[open]!.text !== ",";
    if (isFirst && further > 0) return null;
    // a comma that sets nothing off: "The report published this week, says that …"
    if (further === 0 && !isFirst && isTitledName(ground, open, comma)) return { first: open + 1, end: comma };
    const phrase = phraseBefore(ground, isFirst ? comma : open);
    if (isFirst) return phrase?.first === sentence.firstToken ? phrase : null;
    if (phrase !== null && isInNumber(ground, verb, phrase) && speakerOfSubject(discourse, phrase) !== null)
      return phrase;
    at = open;
  }
  return null;
}

/** "La jueza, Marina Lucio, cree": two capitalised words or more behind an office are its holder's name, known or not. */
function isTitledName(ground: Ground, open: number, comma: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const name = tokens.slice(open + 1, comma);
  const { personParticles } = lexicon.names;
  const isName = name.every(({ capital, folded }) => capital || personParticles.has(folded));
  const office = name.length > 1 && isName ? phraseBefore(ground, open) : null;
  return (
    office !== null && tokens.slice(office.first, office.end).some(({ folded }) => lexicon.titles.roles.has(folded))
  );
}

/** The last person before a comma who is set off by one, or who opens the sentence with an office behind. */
function namedBefore(ground: Ground, comma: number): TokenSpan | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  const before = { first: Math.max(sentence.firstToken, comma - APPOSITION_AT_MOST), end: comma };
  const persons = mentionsWithin(discourse, before).filter((mention) => mention.kind === "person");
  for (const person of persons.toReversed()) {
    const span = tokensOf(ground, person);
    const behind = tokens[span.end]?.text;
    if (behind === "," || (span.first === sentence.firstToken && FOR.has(tokens[span.end]?.folded ?? ""))) return span;
  }
  return null;
}

const APPOSITION_AT_MOST = 40;
const FOR = new Set(["for", "of", "de", "del"]);

/** The tokens of a name. */
export function tokensOf(ground: Ground, mention: { readonly start: number; readonly end: number }): TokenSpan {
  const { tokens } = ground.discourse.passage;
  const first = firstFrom(tokens, mention.start);
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.start < mention.end) end++;
  return { first, end };
}

const JOINERS = new Set(["y", "e", "ni", "and"]);

/**
 * Whether a phrase can be a verb's subject by its number, where the language shows it: "explicaron" is not said by "la mujer",
 * "dijo" not by "los vecinos". Phrases that show no number, and those joined by "y", pass.
 */
function isInNumber(ground: Ground, verb: number, { first, end }: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { singulars, plurals, possessors } = lexicon.speech;
  if (singulars.size === 0 || tokens[verb] === undefined) return true;
  const opener = tokens[first]!.folded;
  const isShown = singulars.has(opener) || plurals.has(opener);
  if (!isShown) return true;
  if (!isPluralVerb(ground, verb)) return !plurals.has(opener);
  if (plurals.has(opener)) return true;
  for (let at = first + 1; at < end - 1; at++) if (JOINERS.has(tokens[at]!.folded)) return true;
  // "la mayoría de los vecinos aseguraron"
  return tokens
    .slice(first, end)
    .some(({ folded }, at) => possessors.has(folded) && plurals.has(tokens[first + at + 1]?.folded ?? ""));
}

/** "informaron", "han informado": the form itself or the helper before it. */
export function isPluralVerb(ground: Ground, verb: number): boolean {
  const { tokens } = ground.discourse.passage;
  const word = tokens[verb]!.folded;
  if (word.endsWith("n")) return true;
  const helper = tokens[verb - 1]?.folded ?? "";
  return /[ai]d?[oe]s?$|cho$|to$/.test(word) && (helper === "han" || helper === "habian" || helper === "habrian");
}
