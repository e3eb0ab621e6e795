import type { Speaker } from "../model/index.ts";
import { type Ground, isAdverb, isCueVerb } from "./attributions-cues.ts";
import { phraseAfter, phraseBefore } from "./attributions-phrases.ts";
import type { TokenSpan } from "./people.ts";
import { firstFrom, mentionsWithin, quoteOfSpan, speakerOf, speakerOfSubject, timeAt } from "./speech-speakers.ts";

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
  if (left !== null && isRelativeClause(ground, left.first)) return qualifiedSubject(ground, left.first, verb);
  const named = left === null ? null : speakerOfSubject(ground.discourse, left);
  const speaker = left === null ? null : bodyInRelease(ground, { subject: left, verb, speaker: named });
  if (speaker !== null) return speaker;
  const qualified = qualifiedSubject(ground, left?.first ?? end, verb);
  return qualified ?? standpoint(ground, left, verb) ?? invertedSubject(ground, verb, before);
}

/** "Fuentes que hablaron con este diario": behind "que" stands the verb of a relative clause, no subject of the verb to come. */
function isRelativeClause(ground: Ground, first: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { folded, capital, kind } = tokens[first]!;
  if (
    lexicon.language !== "es" ||
    capital ||
    kind !== "word" ||
    !lexicon.speech.that.has(tokens[first - 1]?.folded ?? "")
  )
    return false;
  const { determiners, pronouns, anonymous } = lexicon.speech;
  if (determiners.has(folded) || pronouns.has(folded) || anonymous.has(folded)) return false;
  return lexicon.attitudes.finiteEndings.test(tokens[first]!.text.normalize("NFC"));
}

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
function pastHelpers(ground: Ground, verb: number): number {
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

const TO = new Set(["a", "al"]);
const WHO = new Set(["que", "quien", "quienes", "cual", "cuales", "who", "that", "which"]);
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
  const isSet = tokens[who - 1]!.text === ",";
  const head = (isSet ? namedBefore(ground, who - 1) : null) ?? phraseBefore(ground, isSet ? who - 1 : who);
  const speaker = head === null ? null : (speakerOf(discourse, head) ?? innermostSpeaker(ground, head));
  if (speaker === null) return null;
  return { ...speaker, mention: quoteOfSpan(discourse, { first: index, end: index + 1 }) };
}

/** "una huelga del gremio de alimentación, que reclama": of a phrase that cannot speak, what hangs on it and can. */
function innermostSpeaker({ discourse }: Ground, { first, end }: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  for (let index = end - 2; index > first; index--) {
    if (!lexicon.speech.possessors.has(tokens[index]!.folded)) continue;
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
  const phrase = phraseBefore(ground, end);
  return phrase !== null && isInNumber(ground, verb, phrase) ? phrase : null;
}

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
  return office !== null && tokens.slice(office.first, office.end).some(({ folded }) => lexicon.titles.roles.has(folded));
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

function tokensOf(ground: Ground, mention: { readonly start: number; readonly end: number }): TokenSpan {
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
function isPluralVerb(ground: Ground, verb: number): boolean {
  const { tokens } = ground.discourse.passage;
  const word = tokens[verb]!.folded;
  if (word.endsWith("n")) return true;
  const helper = tokens[verb - 1]?.folded ?? "";
  return /[ai]d?[oe]s?$|cho$|to$/.test(word) && (helper === "han" || helper === "habian" || helper === "habrian");
}

/** "…, adding that …", "with its spokesman saying …": said by the subject of the sentence, or by whom it stands behind. */
export function gerundSpeaker(ground: Ground, index: number): Speaker | null {
  const { discourse, sentence } = ground;
  if (discourse.passage.tokens[index - 1]!.capital) return subjectOf(ground, index, index + 1);
  return (
    ground.speaking() ??
    sentenceSubject(ground, index) ??
    firstNamed(ground, index) ??
    speakerOf(discourse, { first: sentence.firstToken, end: Math.min(index, sentence.firstToken + 3) })
  );
}

/**
 * The subject that a verb leaves out: "Confirmó además que …" is said by whoever spoke last, "and added that …" by the
 * subject of the clause before it.
 */
export function dropped(ground: Ground, verb: number): Speaker | null {
  const { tokens, lexicon } = ground.discourse.passage;
  let before = verb - 1;
  while (before >= ground.sentence.firstToken && lexicon.speech.helpers.has(tokens[before]!.folded)) before--;
  if (lexicon.language === "es" && opensClause(ground, verb, before)) return speakerSoFar(ground, verb);
  const join = tokens[before]?.folded ?? "";
  const isJoin =
    JOINS.has(join) ||
    SUBORDINATORS.has(join) ||
    (WHO.has(join) && lexicon.speech.conjoined.has(tokens[before - 1]?.folded ?? ""));
  if (!isJoin) return null;
  return ground.speaking() ?? firstSubject(ground, verb) ?? sentenceSubject(ground, verb) ?? firstNamed(ground, verb);
}

/** Whether nothing that could be a subject stands before a verb: "Confirmó", "Además, confirmó", "El martes confirmó", "En su informe confirmó". */
function opensClause(ground: Ground, verb: number, before: number): boolean {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const { firstToken } = sentence;
  if (before < firstToken) return true;
  if (verb - firstToken > OPENING_AT_MOST) return false;
  const end = tokens[before]!.text === "," ? before : before + 1;
  const inner = phraseBefore(ground, end);
  if (inner === null) return end <= firstToken + 1;
  const isGoverned = inner.first > firstToken && lexicon.speech.prepositions.has(tokens[inner.first - 1]!.folded);
  const phrase = isGoverned ? { first: inner.first - 1, end } : inner;
  const isTime = timeAt(discourse, tokens[end - 1]!.start) !== null;
  const opener = tokens[phrase.first]!.folded;
  const isAdverbial = isTime || lexicon.speech.prepositions.has(opener) || lexicon.names.functionWords.has(opener);
  return isAdverbial && !lexicon.speech.determiners.has(opener) ? phrase.first <= firstToken + 1 : isTime;
}

const OPENING_AT_MOST = 12;

/** Whoever spoke last; behind a singular verb somebody who is one: "enfatizó" is not said by "algunos representantes". */
export function speakerSoFar(ground: Ground, verb: number): Speaker | null {
  const { passage, lastSpeaker, lastPerson } = ground.discourse;
  const isPlural = isPluralVerb(ground, verb);
  const { singulars } = passage.lexicon.speech;
  const isOne = (speaker: Speaker) =>
    speaker.kind === "person" ||
    speaker.kind === "organization" ||
    singulars.has(speaker.name.slice(0, speaker.name.indexOf(" ")).toLowerCase());
  const { topic, lastBody } = ground.discourse;
  if (topic?.kind === "person" && !isPlural) return topic;
  const fits = lastSpeaker !== null && (isPlural || isOne(lastSpeaker));
  return fits ? lastSpeaker : (lastPerson ?? lastSpeaker ?? lastBody);
}

/** The subject of the first cue of a sentence. */
function firstSubject(ground: Ground, verb: number): Speaker | null {
  const { firstToken } = ground.sentence;
  for (let index = firstToken + 1; index < Math.min(verb, firstToken + 12); index++)
    if (isCueVerb(ground, index)) return subjectOf(ground, index, index + 1);
  return null;
}

const JOINS = new Set(["and", "but", "y", "e", "pero"]);
/** Spanish goes on behind them with the subject of the main clause: "…, aunque consideran que …". */
const SUBORDINATORS = new Set(["aunque", "porque", "pues", "mientras"]);

/** The person or body that a sentence begins with: the subject of its verbs joined by "and". */
function firstNamed(ground: Ground, verb: number): Speaker | null {
  const { discourse, sentence } = ground;
  const [first] = mentionsWithin(discourse, {
    first: sentence.firstToken,
    end: Math.min(verb, sentence.firstToken + 6),
  });
  if (first === undefined || (first.kind !== "person" && first.kind !== "organization")) return null;
  return speakerOf(discourse, { first: sentence.firstToken, end: firstFrom(discourse.passage.tokens, first.end) });
}

/** The noun phrase with which a sentence begins, up to its first verb: the subject of what is joined to that by "and" or a gerund. */
function sentenceSubject(ground: Ground, before: number): Speaker | null {
  const { discourse, sentence } = ground;
  const { tokens, lexicon } = discourse.passage;
  const first = sentence.firstToken;
  const opener = tokens[first]!;
  const isPhrase = lexicon.speech.determiners.has(opener.folded) || lexicon.speech.pronouns.has(opener.folded);
  if (!isPhrase && !opener.capital) return null;
  let end = first + 1;
  while (end < before && end - first < 12 && !endsSubject(ground, end)) end++;
  if (end === before || (tokens[end]!.kind === "mark" && tokens[end]!.text !== ",")) return null;
  const named = tokens[end]!.text === "," ? appositionAt(ground, end) : null;
  return speakerOf(discourse, named ?? { first, end });
}

/** "El ministro de Trabajo, Pablo Mieres, dialogó …": the name behind the comma that the office is. */
function appositionAt(ground: Ground, comma: number): TokenSpan | null {
  const { tokens } = ground.discourse.passage;
  const [mention] = mentionsWithin(ground.discourse, { first: comma + 1, end: comma + 2 });
  if (mention?.kind !== "person" || mention.start !== tokens[comma + 1]!.start) return null;
  return tokensOf(ground, mention);
}

function endsSubject(ground: Ground, index: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const token = tokens[index]!;
  if (token.kind === "mark") return token.text !== "-" && token.text !== ".";
  if (token.capital) return false;
  const { speech, attitudes } = lexicon;
  const form = attitudes.verbs.get(token.folded)?.form;
  return (
    speech.helpers.has(token.folded) ||
    attitudes.copulas.has(token.folded) ||
    speech.sayVerbs.has(token.folded) ||
    (form !== undefined && form !== "plain") ||
    attitudes.finiteEndings.test(token.text.normalize("NFC"))
  );
}
