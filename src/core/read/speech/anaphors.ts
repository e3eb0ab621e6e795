import { fold } from "../../lexicon/fold.ts";
import { type Gender, genderOfName } from "../../lexicon/genders.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { officeStem } from "../../lexicon/titles.ts";
import { quoteOf, type Speaker } from "../../model/index.ts";
import type { NameMention } from "../names/names.ts";
import type { TokenSpan } from "../names/people.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { type Discourse, mentionsWithin, nameToShow, quoteOfSpan, type Recent } from "./speakers.ts";

/** How many people and bodies back a word can point. */
const RECENT_AT_MOST = 12;

/** "he's" → "he". */
export function pronounIn(word: string): string {
  const mark = word.indexOf("'");
  return mark > 0 ? word.slice(0, mark) : word;
}

/** "I", "we've" outside quotation marks: who wrote the text. */
export function isAuthor({ speech }: Lexicon, { name }: Speaker): boolean {
  return speech.authors.has(pronounIn(name.toLowerCase()));
}

/** Who a pronoun stands for: whoever spoke last if they can be meant, else the one named last who can. */
export function pronounSpeaker(discourse: Discourse, span: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  const word = pronounIn(tokens[span.first]!.folded);
  const kind = lexicon.speech.pronouns.get(word);
  const gender = lexicon.speech.genders.get(word) ?? null;
  const { lastSpeaker: spoke, topic } = discourse;
  // "Ana Pérez called it a win. “…,” she said": the subject of the sentence before, rather than whoever spoke before that
  const lastSpeaker = kind === "person" && topic?.kind === "person" ? topic : spoke;
  const isMeant = (recent: Recent) =>
    kind === "either" || kind === (recent.kind === "person" ? "person" : recent.kind === "group" ? null : "body")
      ? agrees(gender, recent)
      : false;
  const last =
    lastSpeaker === null ? undefined : discourse.recent.findLast(({ speaker }) => speaker.name === lastSpeaker.name);
  const meant = last !== undefined && isMeant(last) ? last : discourse.recent.findLast(isMeant);
  return meant === undefined ? unknown(discourse, span) : mentioned(discourse, meant.speaker, span);
}

/** "She" of whom nobody named before can be meant: somebody speaks, the text says no more. */
function unknown(discourse: Discourse, span: TokenSpan): Speaker | null {
  const mention = quoteOfSpan(discourse, span);
  const isPerson = discourse.passage.lexicon.speech.pronouns.get(pronounIn(mention.exact.toLowerCase())) === "person";
  return isPerson ? { name: mention.exact, mention, kind: "anonymous", country: null } : null;
}

function mentioned(discourse: Discourse, speaker: Speaker, span: TokenSpan): Speaker {
  return { ...speaker, mention: quoteOfSpan(discourse, span) };
}

function agrees(gender: Gender | null, recent: Recent): boolean {
  return gender === null || recent.gender === null || gender === recent.gender;
}

/** "the official", "el ministro", "la fiscalía": whoever spoke or was named last among those the noun can mean. */
export function anaphoricSpeaker(discourse: Discourse, span: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  const definite = lexicon.speech.definites.has(tokens[span.first]!.folded);
  if (!definite) return null;
  const last = tokens[span.end - 1]!.folded;
  if (lexicon.speech.informants.has(last) && span.end - span.first < 4)
    return discourse.lastSpeaker === null ? null : mentioned(discourse, discourse.lastSpeaker, span);
  if (span.end - span.first > 2) return modifiedSpeaker(discourse, span);
  const noun = tokens[span.end - 1]!.folded;
  const office = lexicon.titles.roles.has(noun) && !noun.endsWith("s");
  if (!office && !lexicon.speech.anaphors.has(noun) && !lexicon.titles.epithets.has(officeStem(noun))) return null;
  const isAnyBody = lexicon.speech.bodies.has(noun);
  const body =
    lexicon.organizations.heads.get(noun) ??
    (lexicon.speech.carriers.has(noun) ? "outlet" : isAnyBody ? "other" : undefined);
  const meant = body === undefined ? personOf(discourse, span) : bodyOf(discourse, noun, body);
  return meant === null ? null : mentioned(discourse, meant, span);
}

/** "el dirigente opositor", "la funcionaria judicial": whoever spoke last, if a noun with adjectives behind it can mean them. */
function modifiedSpeaker(discourse: Discourse, span: TokenSpan): Speaker | null {
  const { passage, lastSpeaker, recent } = discourse;
  const { tokens, lexicon } = passage;
  const { titles, speech, grammar } = lexicon;
  const noun = tokens[span.first + 1]!.folded;
  const isBare = tokens
    .slice(span.first + 1, span.end)
    .every((token) => token.kind === "word" && !token.capital && !speech.boundaries.has(token.folded));
  if (
    !grammar.headFirst ||
    !isBare ||
    span.end - span.first > 4 ||
    speech.possessors.has(tokens[span.first + 2]!.folded)
  )
    return null;
  const last = recent.findLast(({ speaker }) => speaker.name === lastSpeaker?.name);
  if (last?.kind !== "person" || !agrees(speech.genders.get(tokens[span.first]!.folded) ?? null, last)) return null;
  const isMeant =
    last.offices.has(officeStem(noun)) || (titles.general.has(officeStem(noun)) && speech.anaphors.has(noun));
  return isMeant ? mentioned(discourse, last.speaker, span) : null;
}

function personOf(discourse: Discourse, span: TokenSpan): Speaker | null {
  const { tokens, lexicon } = discourse.passage;
  const gender = lexicon.speech.genders.get(tokens[span.first]!.folded) ?? null;
  const people = discourse.recent.filter((each) => each.kind === "person" && agrees(gender, each));
  const noun = officeStem(tokens[span.end - 1]!.folded);
  const inOffice = people.findLast(({ offices }) => offices.has(noun));
  if (inOffice !== undefined) return inOffice.speaker;
  // "the unionist" may be whom the text called a leader before, but not its minister
  const { general, epithets } = lexicon.titles;
  const named = epithets.get(noun);
  const isOpen = ({ offices }: Recent) =>
    general.has(noun) ||
    [...offices].every((office) => general.has(office)) ||
    (named !== undefined && [...offices].some((office) => named.has(office)));
  // "a shepherd" is "he", but no colonel
  const isKnown = ({ offices, speaker }: Recent) => offices.size > 0 || speaker.kind === "person";
  const meant = people.findLast((each) => isKnown(each) && isOpen(each));
  return meant?.speaker ?? null;
}

/** The offices that stand beside a name, in words before it and in the apposition behind it. */
function officesBeside({ tokens, lexicon }: Passage, mention: NameMention, after: number): ReadonlySet<string> {
  const first = firstFrom(tokens, mention.start);
  const end = firstFrom(tokens, mention.end);
  const offices = new Set<string>();
  const add = (index: number) => {
    const word = tokens[index]?.folded ?? "";
    if (lexicon.titles.roles.has(word)) offices.add(officeStem(word));
  };
  for (let index = first - 1; index >= Math.max(0, first - 7) && tokens[index]!.start >= after; index--) add(index);
  if (tokens[end]?.text !== ",") return offices;
  for (let index = end + 1; index < end + 7 && !endsOffice(tokens[index]); index++) add(index);
  return offices;
}

/** "el presidente, Luis Arce, y la ministra": what is joined is somebody else's office. */
function endsOffice(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || token.folded === "y" || token.folded === "and";
}

/** The latest body of a kind whose name holds the noun; where none does, of that kind, if the noun fits any ("la institución"). */
function bodyOf(discourse: Discourse, noun: string, kind: Recent["kind"]): Speaker | null {
  const bodies = discourse.recent.filter((each) => each.kind !== "person" && each.kind !== "group");
  const named = bodies.findLast(({ speaker }) => speaker.name.toLowerCase().includes(noun));
  if (named !== undefined) return named.speaker;
  const isAny = discourse.passage.lexicon.speech.bodies.has(noun);
  return (
    bodies.findLast((each) => isAny || each.kind === kind || (each.kind === "other" && UNMARKED.has(kind)))?.speaker ??
    null
  );
}

/** Kinds of bodies that a name often does not show: a company may be called anything, a court or ministry is not. */
const UNMARKED: ReadonlySet<Recent["kind"]> = new Set(["company", "civil", "outlet", "other"]);

/** Remembers a speaker for the words that will point back: the latest of all, somebody not named ("a spokeswoman") included. */
export function remember(discourse: Discourse, speaker: Speaker | null): void {
  if (speaker === null || isAuthor(discourse.passage.lexicon, speaker)) return;
  discourse.lastSpeaker = speaker;
  discourse.topic = speaker;
  if (speaker.kind === "person") discourse.lastPerson = speaker;
  if (speaker.kind === "organization") discourse.lastBody = speaker;
  const { recent } = discourse;
  const known = recent.findLastIndex((each) => each.speaker.name === speaker.name);
  const [before] = known < 0 ? [unnamed(discourse, speaker)] : recent.splice(known, 1);
  if (before !== undefined) push(recent, before);
}

function push(recent: Recent[], latest: Recent): void {
  recent.push(latest);
  if (recent.length > RECENT_AT_MOST) recent.shift();
}

/** Somebody whom the text does not name: one person by a noun of one ("a spokeswoman for the port"), else a body or several. */
function unnamed({ passage: { lexicon } }: Discourse, speaker: Speaker): Recent {
  const words = fold(speaker.name).split(" ");
  const { titles, speech } = lexicon;
  const noun = words.find((word) => titles.roles.has(word) || speech.anonymous.has(word) || titles.kin.has(word));
  const isOne = noun !== undefined && !noun.endsWith("s") && speaker.kind !== "group";
  const isPerson = speaker.kind === "person" || isOne || isSomebody(lexicon, speaker, words);
  const offices = new Set(words.filter((word) => titles.roles.has(word)).map(officeStem));
  const isNamed = speaker.kind === "person";
  const gender = isPerson ? genderOfWords(lexicon, words, noun ?? (isNamed ? undefined : "")) : null;
  const head = words.map((word) => lexicon.organizations.heads.get(word)).find((kind) => kind !== undefined);
  const body = head !== undefined && ONES.has(words[0]!) && noun === undefined ? head : "group";
  return { speaker, kind: isPerson ? "person" : body, gender, offices };
}

/** "a shepherd in his sixties", "la personera": one of whom no word says that it is a body or a paper. */
function isSomebody(
  { speech, organizations, language }: Lexicon,
  { kind }: Speaker,
  words: readonly string[],
): boolean {
  if (kind !== "anonymous" || !ONES.has(words[0]!) || words.length < 2) return false;
  const isThing = (word: string) =>
    organizations.heads.has(word) ||
    speech.documents.has(word) ||
    speech.tallies.has(word) ||
    speech.carriers.has(word);
  if (words.some(isThing)) return false;
  const end = words.findIndex(
    (word, index) => index > 0 && (speech.boundaries.has(word) || speech.possessors.has(word)),
  );
  const head = language === "es" ? words[1]! : words[(end < 0 ? words.length : end) - 1]!;
  return !head.endsWith("s");
}

const ONES: ReadonlySet<string> = new Set("a an the el la un una".split(" "));

function genderOfWords({ speech }: Lexicon, words: readonly string[], noun: string | undefined): Gender | null {
  if (noun === undefined) return genderOfName(words[0]!);
  if (noun.endsWith("woman")) return "feminine";
  if (noun.endsWith("man")) return "masculine";
  return speech.genders.get(words[0]!) ?? null;
}

/** Remembers the people and bodies named in a sentence, for sentences to come. */
export function rememberNames(discourse: Discourse, span: TokenSpan, hasSpoken: boolean): void {
  let after = 0;
  let topic: Speaker | null = null;
  for (const mention of mentionsWithin(discourse, span)) {
    if (mention.kind !== "person" && mention.kind !== "organization") continue;
    const { start, end } = mention;
    const speaker: Speaker = {
      name: nameToShow(mention),
      mention: quoteOf(discourse.passage.source, start, end),
      kind: mention.kind,
      country: mention.organization?.country ?? null,
    };
    if (mention.kind === "person") discourse.lastPerson = speaker;
    else discourse.lastBody = speaker;
    keep(discourse, { mention, after }, speaker);
    if (mention.kind === "person") after = end;
    if (topic === null && mention.kind === "person" && !isGoverned(discourse, mention)) topic = speaker;
  }
  if (topic === null) return;
  discourse.lastPerson = topic;
  if (!hasSpoken) discourse.topic = topic;
}

/** "a Luis Pérez", "de la jueza Ana Ruiz": behind a preposition nobody is the subject, who is whom the next sentence goes on with. */
function isGoverned({ passage: { tokens, lexicon } }: Discourse, { start }: NameMention): boolean {
  const { titles, speech } = lexicon;
  let index = firstFrom(tokens, start) - 1;
  const isFront = (word: string) =>
    titles.roles.has(word) || titles.courtesy.has(word) || titles.modifiers.has(word) || speech.determiners.has(word);
  while (index >= 0 && isFront(tokens[index]!.folded) && !GOVERNING.has(tokens[index]!.folded)) index--;
  const word = tokens[index]?.folded ?? "";
  return GOVERNING.has(word) || speech.prepositions.has(word);
}

const GOVERNING = new Set([
  "of",
  "for",
  "from",
  "at",
  "with",
  "by",
  "to",
  "in",
  "on",
  "against",
  "about",
  "de",
  "del",
  "al",
]);

/** `after`: where the person named before ends, whose offices are not theirs. */
function keep(
  { recent, passage }: Discourse,
  { mention, after }: { readonly mention: NameMention; readonly after: number },
  speaker: Speaker,
): void {
  const known = recent.findIndex((each) => each.speaker.name === speaker.name);
  const [before] = known < 0 ? [] : recent.splice(known, 1);
  const kind = mention.kind === "person" ? "person" : (mention.organization?.kind ?? "other");
  const gender = kind === "person" ? (before?.gender ?? genderBeside(passage, mention)) : null;
  const offices = new Set([
    ...(before?.offices ?? []),
    ...(kind === "person" ? officesBeside(passage, mention, after) : []),
  ]);
  push(recent, { speaker, kind, gender, offices });
}

/** What the words before a name show of the person's gender ("Mrs.", "la ministra", "spokesman"), else the given name; null where nothing does. */
function genderBeside({ tokens, lexicon }: Passage, mention: NameMention): Gender | null {
  const { genders } = lexicon.speech;
  const first = firstFrom(tokens, mention.start);
  for (let index = first; index >= Math.max(0, first - 6); index--) {
    const { folded } = tokens[index]!;
    if (lexicon.titles.courtesy.has(folded)) return genders.get(folded) ?? null;
    if (index === first || !lexicon.titles.roles.has(folded)) continue;
    if (folded.endsWith("woman")) return "feminine";
    if (folded.endsWith("man")) return "masculine";
    const article = genders.get(tokens[index - 1]?.folded ?? "");
    if (article !== undefined) return article;
  }
  return genderOfName(tokens[first]!.folded);
}
