import type { Speaker } from "../../model/index.ts";
import type { TokenSpan } from "../names/people.ts";
import { mentionsWithin, quoteOfSpan, speakerOf, speakerOfSubject } from "../speech/speakers.ts";
import type { AttributedWords } from "./attributions.ts";
import { addresseeOf, behindVerb, type Ground, isShort, isTime, OPENERS, TO, withoutMarks } from "./cues.ts";
import { phraseAfter } from "./phrases.ts";
import { isPluralVerb } from "./subjects.ts";
import { dropped } from "./tacit.ts";

/** "…, X said.", "…, dijo X.", "Instead, X told Y, …": the longer side is what was said. */
export function byAside(ground: Ground, verb: number): AttributedWords | null {
  const { discourse } = ground;
  const { tokens } = discourse.passage;
  const aside = asideAround(ground, verb);
  if (aside === null) return null;
  const before = { first: behindSemicolon(ground, pastDateline(ground), aside.first), end: aside.first };
  const after = { first: aside.end, end: aheadSemicolon(ground, aside.end) };
  const isBehind =
    isShort(ground, before) ||
    isRelative(ground, aside.first) ||
    (isAdverbial(ground, before) && after.end - after.first > 3 && hasVerb(ground, after));
  const content = withoutMarks(ground, isBehind ? after : before);
  const other = withoutMarks(ground, isBehind ? before : after);
  if (content === null || isAdjunct(ground, content) || isApposed(ground, content)) return null;
  if (content.end - content.first < 3 || ground.quoted[content.end - 1] === 1) return null;
  if (tokens[verb] === undefined) return null;
  const attribution = {
    speaker: aside.speaker,
    cue: quoteOfSpan(discourse, { first: verb, end: verb + 1 }),
    via: null,
  };
  return {
    ...{ as: "quotation", kind: "statement", content, opens: content.first, further: furtherPart(ground, other) },
    ...{ attribution, addressee: addresseeOf(ground, behindVerb(ground, verb) - 1, aside.end) },
  };
}

/** Behind the last semicolon of a stretch: what stands before it is a sentence of its own. */
function behindSemicolon(ground: Ground, first: number, end: number): number {
  const { tokens } = ground.discourse.passage;
  for (let index = end - 1; index > first; index--)
    if (tokens[index]!.text === ";" && ground.quoted[index] !== 1) return index + 1;
  return first;
}

function aheadSemicolon(ground: Ground, first: number): number {
  const { tokens } = ground.discourse.passage;
  for (let index = first; index < ground.sentence.endToken; index++)
    if (tokens[index]!.text === ";" && ground.quoted[index] !== 1) return index;
  return ground.sentence.endToken;
}

/** How long "SAN SALVADOR, May 3 (Agency) —" may be, in tokens. */
const DATELINE_AT_MOST = 14;

/** Past the place in capitals and the dash with which an agency's report opens: they are nobody's words. */
function pastDateline(ground: Ground): number {
  const { tokens, blocks } = ground.discourse.passage;
  const { firstToken, endToken, block } = ground.sentence;
  const first = tokens[firstToken]!;
  const opens = first.start === blocks[block]!.start && first.text.length > 2 && first.uppercase;
  if (!opens || first.kind !== "word") return firstToken;
  for (let index = firstToken + 1; index < Math.min(endToken, firstToken + DATELINE_AT_MOST); index++)
    if (tokens[index]!.folded === "-" && (tokens[index]!.spaced || tokens[index - 1]!.text === ".")) return index + 1;
  return firstToken;
}

/** "El abogado de la firma, Luis Paredes, negó los cargos": a name and what it is set off from are the verb's subject, no content. */
function isApposed(ground: Ground, content: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { end } = content;
  const isJoin = lexicon.names.functionWords.has(tokens[content.first]!.folded) && content.first + 1 < end;
  const first = isJoin ? content.first + 1 : content.first;
  const people = mentionsWithin(ground.discourse, { first, end }).filter(({ kind }) => kind === "person");
  const isSet = people.some((person) => person.start === tokens[first]!.start || person.end === tokens[end - 1]!.end);
  return isSet && !hasVerb(ground, { first, end }) && tokens.slice(first, end).some(({ text }) => text === ",");
}

/** "Back in March, she said, the port closed": the side that is not the longer one is said, too, if it is more than an adverb or a name. */
function furtherPart(ground: Ground, other: TokenSpan | null): TokenSpan | null {
  if (other === null || isShort(ground, other) || ground.quoted[other.first] === 1) return null;
  const { tokens, lexicon } = ground.discourse.passage;
  // "…, he said, adding that …", "…, she said of the port": a cue or adjunct of its own
  const opener = tokens[other.first]!.folded;
  const isOwn =
    lexicon.speech.gerunds.has(opener) || lexicon.attitudes.verbs.has(opener) || lexicon.attitudes.turns.has(opener);
  return isOwn || ground.quoted[other.end - 1] === 1 ? null : other;
}

/** "Bajo esa medida, añadió, han caído 12": Spanish sets adjuncts without a verb before the aside, too. */
function isAdverbial(ground: Ground, { first, end }: TokenSpan): boolean {
  if (ground.discourse.passage.lexicon.language === "en" || end <= first) return false;
  return ground.quoted[first] !== 1 && !hasVerb(ground, { first, end });
}

/** "Ante el impacto de la huelga, el gobierno apuntó …": a phrase without a verb is no content. */
function isAdjunct(ground: Ground, { first, end }: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const opener = tokens[first]!.folded;
  const isPreposition = lexicon.speech.prepositions.has(opener) || OPENERS.has(opener);
  return isPreposition && !hasVerb(ground, { first, end });
}

/** Whether a finite verb shows itself in a stretch, by its ending or as a helper. */
function hasVerb(ground: Ground, { first, end }: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const { attitudes, speech } = lexicon;
  for (let index = first; index < end; index++) {
    const { folded, text } = tokens[index]!;
    if (
      ground.quoted[index] === 1 ||
      attitudes.finiteEndings.test(text.normalize("NFC")) ||
      speech.sayVerbs.has(folded)
    )
      return true;
    if (attitudes.copulas.has(folded) || attitudes.perfects.has(folded) || attitudes.modals.has(folded)) return true;
  }
  return false;
}

/** "a los que, dice el documento, estigmatizó": the aside stands inside a relative clause, whose words come behind it. */
function isRelative(ground: Ground, comma: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  return lexicon.speech.boundaries.has(tokens[comma - 1]?.folded ?? "");
}

/** The stretch between commas (or comma and stop) that holds speaker and verb; null when the verb does not stand aside. */
function asideAround(ground: Ground, verb: number): (TokenSpan & { readonly speaker: Speaker }) | null {
  const { tokens, lexicon } = ground.discourse.passage;
  const opens = openOfVerb(ground, verb);
  if (tokens[opens - 1]?.text === ",") {
    // "…, sostuvo ante el tribunal que …": the subject stands before the comma
    const behind = behindVerb(ground, verb);
    const isAdjunct = lexicon.speech.prepositions.has(tokens[behind]?.folded ?? "");
    const standing = isAdjunct ? asideOfStandpoint(ground, verb) : null;
    const phrase = phraseAfter(ground, behind, { withWhole: false });
    // "…, informó en Quito la red", "…, dijo a EFE Ana Pérez": past where and to whom it was said
    if (standing !== null || (isAdjunct && phrase === null)) return standing;
    const end = endOfAside(ground, phrase?.end ?? behind);
    if (phrase !== null && lexicon.language === "en" && (end > phrase.end || isClause(ground, phrase))) return null;
    const speaker = phrase === null ? dropped(ground, verb) : speakerOf(ground.discourse, phrase);
    return speaker === null ? null : { first: opens - 1, end, speaker };
  }
  const comma = commaBefore(ground, verb);
  const end = endOfAside(ground, verb + 1);
  if (comma === null || end - verb > 14 || !isBare(ground, verb, end)) return null;
  const subject = { first: comma + 1, end: verb };
  const speaker = speakerOfSubject(ground.discourse, subject);
  return speaker === null ? null : { first: comma, end, speaker };
}

/** Where a verb begins with the helper of its perfect: "…, ha informado este miércoles la consejera". */
function openOfVerb(ground: Ground, verb: number): number {
  const { tokens, lexicon } = ground.discourse.passage;
  const isPerfect = lexicon.language === "es" && lexicon.attitudes.perfects.has(tokens[verb - 1]?.folded ?? "");
  return isPerfect ? verb - 1 : verb;
}

/** "…, apuntan desde la Policía": several unnamed speak for the body behind the preposition. */
function asideOfStandpoint(ground: Ground, verb: number): (TokenSpan & { readonly speaker: Speaker }) | null {
  const { tokens, lexicon } = ground.discourse.passage;
  if (!lexicon.speech.standpoints.has(tokens[verb + 1]!.folded) || !isPluralVerb(ground, verb)) return null;
  const phrase = phraseAfter(ground, verb + 2, { withWhole: false });
  const speaker = phrase === null ? null : speakerOf(ground.discourse, phrase);
  const isBody = speaker?.kind === "organization" || speaker?.kind === "group";
  return phrase === null || !isBody ? null : { first: verb - 1, end: endOfAside(ground, phrase.end), speaker };
}

/** "claims he released …": the words behind the verb are what is said, not who says it. */
function isClause(ground: Ground, phrase: TokenSpan): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  return phrase.end - phrase.first > 1 && lexicon.speech.pronouns.has(tokens[phrase.first]!.folded);
}

/** Whether nothing but an adverbial or addressee stands between a verb and the end of its aside. */
function isBare(ground: Ground, verb: number, end: number): boolean {
  const { tokens, lexicon } = ground.discourse.passage;
  const next = tokens[verb + 1];
  if (end === verb + 1 || next === undefined) return true;
  if (lexicon.speech.tellVerbs.has(tokens[verb]!.folded) && addresseeOf(ground, verb, end) !== null)
    return end - verb < 8;
  if (isTime(ground, next.start) || TO.has(next.folded)) return true;
  return (
    lexicon.speech.boundaries.has(next.folded) &&
    !lexicon.speech.that.has(next.folded) &&
    !lexicon.speech.pronouns.has(next.folded)
  );
}

function endOfAside(ground: Ground, from: number): number {
  const { tokens } = ground.discourse.passage;
  let end = from;
  while (end < ground.sentence.endToken && end - from < 30 && !isAsideMark(tokens[end]!.text)) end++;
  return end;
}

function isAsideMark(text: string): boolean {
  return text.length === 1 && ",.;:!?".includes(text);
}

/** The comma that opens an aside, at most ten words before its verb and with nothing but the subject between. */
function commaBefore(ground: Ground, verb: number): number | null {
  const { tokens, lexicon } = ground.discourse.passage;
  for (let index = verb - 1; index > ground.sentence.firstToken && verb - index < 11; index--) {
    const token = tokens[index]!;
    if (token.text === ",") return index;
    if (ground.quoted[index] === 1 || (token.kind === "mark" && !"-.()".includes(token.text))) return null;
    if (lexicon.speech.that.has(token.folded)) return null;
  }
  return null;
}
