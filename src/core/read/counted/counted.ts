import { endsIn, ruleOf } from "../../lexicon/endings.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import { namedBy } from "../../lexicon/things.ts";
import { type CaseStage, type Quote, quoteOf } from "../../model/index.ts";
import type { Quantity } from "../numbers/quantities.ts";
import { type Run, type Scan, wordAt } from "../numbers/scan.ts";
import type { Sentence } from "../text/passage.ts";
import { CRIME_WITHIN, crimeBehind } from "./offences-told.ts";
import { isOwnVerb } from "./own-verbs.ts";

/** The noun phrase behind a number, as tokens, and what its words say. */
export interface NounPhrase extends Run {
  /** Index of the head noun; null when the words show none. */
  readonly head: number;
}

/** The longest noun phrase that is read: news packs a clause behind a number, and its far end says little. */
const WORDS_AT_MOST = 14;

/** What a number counts, read from the words behind it; null when none follow ("59." or "killing 107 and …"). */
export function readNounPhrase(
  scan: Scan,
  sentence: Sentence,
  at: { quantity: Quantity; until: number },
): NounPhrase | null {
  const { counted } = scan.lexicon;
  const last = Math.min(at.until, sentence.endToken);
  let first = at.quantity.end;
  if (scan.tokens[first]?.folded === "-" && !scan.tokens[first]!.spaced) first++;
  while (first < last && counted.links.has(scan.tokens[first]!.folded)) first++;
  // "90 from January to June": since when, or from where, and not what
  if (first < last && scan.lexicon.places.fromWords.has(scan.tokens[first]!.folded)) return null;
  if (first < last && isWhence(scan, { first: at.quantity.end, end: first })) return null;
  const end = phraseEnd(scan, first, Math.min(last, first + WORDS_AT_MOST));
  if (end === first || goesOn(scan, sentence, { first, end, isOne: at.quantity.form === "one" })) return null;
  if (isOwnVerb(scan, sentence, { first, end, number: at.quantity.first })) return null;
  const head = headOf(scan, first, end);
  // "2,052 last year", "12 % el año pasado", "12.911 del mismo periodo": when, not what.
  const isWhen = [head, Math.min(head + 1, end - 1)].some((index) => isPeriod(scan, scan.tokens[index]!.folded));
  return isWhen ? null : { first, end, head };
}

/** "382 de El Tarra": whence the counted come, and not what they are. */
function isWhence({ tokens, lexicon }: Scan, links: Run): boolean {
  const { folded, capital } = tokens[links.end]!;
  const isLinked = links.end > links.first && lexicon.counted.inside.has(tokens[links.first]!.folded);
  return isLinked && capital && !lexicon.measures.nouns.has(folded);
}

function isPeriod(scan: Scan, word: string): boolean {
  return scan.lexicon.units.durations.has(word) || scan.lexicon.counted.periods.has(word);
}

/** "Siete tuvieron que …", "dozens blocked the road": right behind the number stands its verb or a word of time. */
function goesOn(scan: Scan, sentence: Sentence, { first, end, isOne }: Run & { readonly isOne: boolean }): boolean {
  const { counted, measures, hedges } = scan.lexicon;
  const { folded, capital } = scan.tokens[first]!;
  // "un 45 este mes": when, not what.
  if (counted.tally.determiners.has(folded) && !counted.links.has(folded)) return true;
  if (capital || measures.nouns.has(folded) || measures.states.has(folded) || measures.custody.has(folded))
    return false;
  // "5,000 marched in Lima": what they did, not who they are
  if (measures.intransitive.has(folded) && (folded.endsWith("ed") || folded === "fled")) return true;
  if (!isOne && folded.length > 4 && endsIn(folded, counted.verbEndings)) return true;
  const isAlone = end - first === 1 && isParticiple(scan, folded) && !hedges.alleged.has(folded);
  return isAlone && counted.tally.determiners.has(wordAt(scan, sentence, end));
}

function phraseEnd(scan: Scan, first: number, last: number): number {
  const { counted } = scan.lexicon;
  let end = first;
  while (end < last) {
    const token = scan.tokens[end]!;
    // "home-made bombs": the second word of a compound is no verb
    if (token.folded === "-" && isInnerMark(scan, end) && end + 2 < last && scan.tokens[end + 1]!.kind === "word") {
      end += 2;
      continue;
    }
    if (token.kind === "mark" ? !isInnerMark(scan, end) : counted.ends.has(token.folded) && !leadsOn(scan, first, end))
      break;
    if (token.kind === "number" && scan.tokens[end - 1]?.folded !== "-") break;
    if (counted.auxiliaries.has(token.folded) && !leadsOn(scan, first, end)) break;
    if (counted.headFirst && end > first && disagrees(scan, end)) break;
    if (end > first && opensAnother(scan, end)) break;
    end++;
  }
  while (
    end > first &&
    (counted.inside.has(scan.tokens[end - 1]!.folded) || counted.links.has(scan.tokens[end - 1]!.folded))
  )
    end--;
  return end;
}

/** "14 people the police arrested", a clause without its pronoun; "43 suspects fled the country", a finite verb that no auxiliary opens. */
function opensAnother({ tokens, lexicon }: Scan, index: number): boolean {
  const { folded } = tokens[index]!;
  if (lexicon.measures.changeVerbs.has(folded) && !lexicon.measures.changes.has(folded)) return true;
  if (lexicon.counted.headFirst) return false;
  const before = tokens[index - 1]!;
  const isGoverned = lexicon.counted.inside.has(before.folded) || lexicon.grammar.links.has(before.folded);
  return lexicon.windows.definites.has(folded) && before.kind === "word" && !isGoverned;
}

/** "personas murieron", "chalecos hallados pertenecería": behind a plural an adjective is plural too, so this is a verb. */
function disagrees(scan: Scan, index: number): boolean {
  const { counted, measures, hedges } = scan.lexicon;
  const [before, token] = [scan.tokens[index - 1]!, scan.tokens[index]!];
  if (token.kind !== "word" || token.capital || token.folded.endsWith("s") || token.uppercase) return false;
  if (before.kind !== "word" || before.capital || !before.folded.endsWith("s") || counted.links.has(before.folded))
    return false;
  const goesOn = counted.inside.has(token.folded) || counted.links.has(token.folded);
  return !goesOn && !measures.nouns.has(token.folded) && !hedges.alleged.has(token.folded);
}

/** Whether a word goes on behind a hedge or stage of a case: "suspected of being", "charged with". */
function leadsOn(scan: Scan, first: number, index: number): boolean {
  const { hedges } = scan.lexicon;
  if (!hedges.leads.has(scan.tokens[index]!.folded)) return false;
  const before = [index - 1, index - 2].filter((at) => at >= first).map((at) => scan.tokens[at]!.folded);
  return before.some((word) => hedges.alleged.has(word) || hedges.stages.has(word));
}

/** A hyphen or point inside a word: "plain-clothes", "AR-15", "U.S." */
function isInnerMark(scan: Scan, index: number): boolean {
  const token = scan.tokens[index]!;
  const next = scan.tokens[index + 1];
  if (token.spaced || next === undefined) return false;
  if (isPossessive(scan, index)) return true;
  // The points of "U.S." belong to it.
  if (token.text === ".") return scan.tokens[index - 1]!.text.length === 1 && scan.tokens[index - 1]!.capital;
  return token.folded === "-" && !next.spaced && next.kind !== "mark";
}

/** The apostrophe of "murder victims' relatives": who is counted stands behind it. */
function isPossessive({ tokens, lexicon }: Scan, index: number): boolean {
  const [before, mark, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]!];
  if (mark.folded !== "'" || before === undefined || !before.folded.endsWith("s") || next.kind !== "word") return false;
  return !lexicon.counted.ends.has(next.folded) && !lexicon.counted.auxiliaries.has(next.folded);
}

function headOf(scan: Scan, first: number, end: number): number {
  return scan.lexicon.counted.headFirst ? firstNoun(scan, first, end) : lastNoun(scan, first, end);
}

function firstNoun(scan: Scan, first: number, end: number): number {
  let head = first;
  while (head < end - 1 && scan.lexicon.counted.before.has(scan.tokens[head]!.folded)) head++;
  return head;
}

/**
 * The noun before the first preposition or participle ("people deported from the country" → people). A word behind a
 * plural that is no plural itself is the verb: "soldiers patrol".
 */
function lastNoun(scan: Scan, first: number, end: number): number {
  const { counted } = scan.lexicon;
  let head = first;
  let plural: number | null = null;
  for (let index = first; index < end; index++) {
    const word = scan.tokens[index]!.folded;
    if (counted.inside.has(word)) break;
    const closes = index + 1 === end || counted.inside.has(scan.tokens[index + 1]!.folded);
    // "40 murder suspects" are people, though "40 murders suspected" are none
    const isDone = isParticiple(scan, word) && !counted.people.has(word);
    if (index > first && isDone && (closes || plural === index - 1)) break;
    head = index;
    if (isPlural(word, scan) || scan.lexicon.measures.nouns.has(word)) plural = index;
  }
  return plural ?? head;
}

/** Whether a folded word says what was done to a noun, behind which it may stand ("deported", "suspected"). */
export function isParticiple(scan: Scan, word: string): boolean {
  const { hedges } = scan.lexicon;
  const { participleEndings } = scan.lexicon.counted;
  const { participles } = scan.lexicon.counted;
  const ends = participles.has(word) || (word.length > 4 && endsIn(word, participleEndings));
  return ends || hedges.alleged.has(word) || hedges.stages.has(word);
}

/** Whether a folded word ends as a participle does, in either number: "seized", "incautadas". */
export function endsAsParticiple({ lexicon }: Scan, word: string): boolean {
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return endsIn(singular, lexicon.windows.participleEndings);
}

function isPlural(word: string, scan: Scan): boolean {
  const { singulars, notPlurals } = scan.lexicon.counted;
  return singulars.has(word) || (word.endsWith("s") && !endsIn(word, notPlurals));
}

/** The singular of a folded noun: as the lexicon gives it, else by the language's plural endings. */
export function singularOf(scan: Scan, word: string): string {
  const { singulars, plurals } = scan.lexicon.counted;
  const known = singulars.get(word);
  if (known !== undefined || word.length < 4) return known ?? word;
  const rule = ruleOf(word, plurals);
  return rule === undefined ? word : word.slice(0, word.length - rule[0].length) + rule[1];
}

/** What the words of a noun phrase say about the counted besides naming them. */
export interface PhraseFacts {
  readonly hedges: readonly string[];
  readonly stage: CaseStage | null;
  readonly group: string | null;
  readonly qualifiers: readonly string[];
}

/** "families displaced from Alto Baudó": a name behind "from" says where, not which. */
function isFromWhere({ tokens, lexicon }: Scan, phrase: NounPhrase, index: number): boolean {
  let before = index - 1;
  while (before > phrase.head && (tokens[before]!.capital || lexicon.counted.links.has(tokens[before]!.folded)))
    before--;
  return before > phrase.head && lexicon.places.fromWords.has(tokens[before]!.folded);
}

/** Hedges as written, the stage of a case, the group, and the other content words of a noun phrase and the clause about it. */
export function factsOf(scan: Scan, sentence: Sentence, phrase: NounPhrase): PhraseFacts {
  const { counted, hedges, measures, places } = scan.lexicon;
  const found: string[] = [];
  const qualifiers: string[] = [];
  let stage: CaseStage | null = null;
  let group: string | null = null;
  let isAlleged = false;
  let isConvicted = joinsConviction(scan, sentence, phrase.end);
  const end = clauseEnd(scan, sentence, phrase);
  for (let index = phrase.first; index < end; index++) {
    const { folded, text, kind, capital } = scan.tokens[index]!;
    if (kind === "mark") continue;
    const hedged = hedges.alleged.has(folded) || hedges.accusing.has(folded);
    if (hedged) found.push(text);
    isAlleged ||= hedges.alleged.has(folded);
    isConvicted ||= hedges.stages.get(folded) === "convicted";
    stage ??= hedges.stages.get(folded) ?? null;
    const isOthers = isOfName(scan, sentence, index) || (index >= phrase.end && areDoers(scan, index));
    group ??= isOthers ? null : (measures.groups.get(folded) ?? null);
    const plain = index < phrase.end && index !== phrase.head && !hedged && !hedges.stages.has(folded);
    const isName = capital && index > phrase.head && isFromWhere(scan, phrase, index);
    const isSmall = counted.links.has(folded) || counted.inside.has(folded) || places.fromWords.has(folded);
    if (plain && !isName && !isSmall && !isOfTheEvent(scan, phrase, index)) qualifiers.push(folded);
  }
  group ??= areInmates(singularOf(scan, scan.tokens[phrase.head]!.folded), qualifiers) ? "prisoners" : null;
  qualifiers.push(...crimeAbout(scan, sentence, phrase), ...contentsOf(scan, sentence, phrase));
  // "Acusados o sentenciados": some are more than accused, so that the accusation weakens nothing.
  return { hedges: isConvicted && !isAlleged ? [] : found, stage, group, qualifiers };
}

/** "Los 22 heridos de la explosión del jueves": what befell them all, and when, which parts them from nobody. */
function isOfTheEvent({ tokens, lexicon }: Scan, phrase: NounPhrase, index: number): boolean {
  const { folded } = tokens[index]!;
  if (index <= phrase.head) return false;
  if (lexicon.names.calendar.has(folded)) return true;
  const isOne = !folded.endsWith("s") && lexicon.measures.nouns.get(folded)?.measure === "attacks";
  return isOne && lexicon.counted.tally.determiners.has(tokens[index - 1]!.folded);
}

/** "Internos", "personas privadas de libertad", "incarcerated people": whoever is held, by whatever words the table of things names them. */
function areInmates(head: string, qualifiers: readonly string[]): boolean {
  return namedBy(head, qualifiers)?.ids.has("inmate") === true;
}

/** "The 14 people that the police arrested": in the clause about the counted, those who did it to them, unless it says that they are they. */
function areDoers({ tokens, lexicon }: Scan, index: number): boolean {
  const group = lexicon.measures.groups.get(tokens[index]!.folded);
  return (group === "police" || group === "military") && !lexicon.counted.copulas.has(tokens[index - 1]!.folded);
}

/** "Members of the Harbour Boys": a word with a capital behind another names a gang, and says nothing of who they are. */
function isOfName(scan: Scan, sentence: Sentence, index: number): boolean {
  const [before, word] = [scan.tokens[index - 1], scan.tokens[index]!];
  const isInBody = scan.passage.blocks[sentence.block]?.role === "paragraph";
  const isNamed = word.capital && before?.kind === "word" && before.capital && index - 1 > sentence.firstToken;
  return isInBody && isNamed && scan.lexicon.measures.groups.get(word.folded) === "minors";
}

function joinsConviction(scan: Scan, sentence: Sentence, end: number): boolean {
  const { counted, hedges } = scan.lexicon;
  return (
    counted.and.has(wordAt(scan, sentence, end)) && hedges.stages.get(wordAt(scan, sentence, end + 1)) === "convicted"
  );
}

const HEDGE_REACH = 9;

/**
 * The words that weaken a figure from outside its noun phrase: before the number ("los presuntos 12"), in apposition ("12
 * men, all suspected members") or as what they are held for ("arrested 12 on suspicion of").
 */
export function hedgesAround(scan: Scan, sentence: Sentence, at: Run & { readonly until: number }): readonly string[] {
  const { hedges, counted } = scan.lexicon;
  const before = scan.tokens[at.first - 1];
  if (at.first > sentence.firstToken && before !== undefined && hedges.alleged.has(before.folded)) return [before.text];
  const stop = Math.min(at.until, sentence.endToken, at.end + HEDGE_REACH);
  for (let index = at.end; index < stop; index++) {
    const { folded, kind, text } = scan.tokens[index]!;
    if (text === ",") return appositionHedge(scan, index, stop);
    if ((kind === "mark" && folded !== "-") || counted.and.has(folded)) return [];
    // "36 de ellos supuestos miembros": of the part itself.
    if (hedges.alleged.has(folded) && counted.anaphors.has(wordAt(scan, sentence, index - 1))) return [text];
    const found = phraseAt(hedges.behind, scan.tokens, { index, end: sentence.endToken });
    if (found !== null) return [quoteOfRun(scan, { first: index, end: found.end }).exact];
  }
  return [];
}

function appositionHedge(scan: Scan, comma: number, stop: number): readonly string[] {
  const { hedges } = scan.lexicon;
  let index = comma + 1;
  while (index < stop && hedges.all.has(scan.tokens[index]!.folded)) index++;
  const token = index < stop ? scan.tokens[index]! : undefined;
  if (token === undefined) return [];
  return hedges.alleged.has(token.folded) || hedges.accusing.has(token.folded) ? [token.text] : [];
}

/** Past the relative clause that follows a noun phrase at once: "personas a quienes acusan por …". */
function clauseEnd(scan: Scan, sentence: Sentence, phrase: NounPhrase): number {
  const { relatives } = scan.lexicon.counted;
  const opens =
    relatives.has(wordAt(scan, sentence, phrase.end)) || relatives.has(wordAt(scan, sentence, phrase.end + 1));
  return opens ? Math.min(phrase.end + 4, sentence.endToken) : phrase.end;
}

/** "Denuncias por extorsión", "complaints for kidnapping": what the counted step of a case is about, which parts it from others. */
function crimeAbout(scan: Scan, sentence: Sentence, phrase: NounPhrase): readonly string[] {
  const head = singularOf(scan, scan.tokens[phrase.head]!.folded);
  if (!ABOUT.has(wordAt(scan, sentence, phrase.end)) || namedBy(head, [])?.kind !== "happening") return [];
  const { determiners } = scan.lexicon.counted.tally;
  const next = determiners.has(wordAt(scan, sentence, phrase.end + 1)) ? phrase.end + 2 : phrase.end + 1;
  const named = crimeBehind(scan, next, Math.min(sentence.endToken, next + CRIME_WITHIN));
  if (named.length > 0) return named;
  const word = wordAt(scan, sentence, next);
  return namedBy(word, [])?.kind === "happening" ? [word] : [];
}

/** "Containers with cocaine", "camiones con fusiles": drugs or arms that things hold part them from others of their kind. */
function contentsOf(scan: Scan, sentence: Sentence, phrase: NounPhrase): readonly string[] {
  if (!scan.lexicon.grammar.with.has(wordAt(scan, sentence, phrase.end))) return [];
  const held = wordAt(scan, sentence, phrase.end + 1);
  const measure = scan.lexicon.measures.nouns.get(held)?.measure ?? "";
  const isThing = namedBy(singularOf(scan, scan.tokens[phrase.head]!.folded), [])?.kind === "object";
  return isThing && HELD.has(measure) ? [held] : [];
}

const HELD: ReadonlySet<string> = new Set(["drugs", "weapons"]);

/** Lead from a step of a case to the crime, in both languages. */
const ABOUT: ReadonlySet<string> = new Set(["por", "for", "over", "about"]);

/** The group that a predicate behind a number names: "six were minors", "33 were of men", "30 of them women", "tres de ellas son mujeres". */
export function groupBehind(scan: Scan, sentence: Sentence, end: number): string | null {
  const { counted, measures } = scan.lexicon;
  const pronoun = behindPronoun(scan, sentence, end);
  const isSaid = counted.auxiliaries.has(wordAt(scan, sentence, pronoun));
  if (isOfGroup(scan, sentence, end)) return measures.groups.get(wordAt(scan, sentence, end + 1)) ?? null;
  const isPointing = counted.anaphors.has(wordAt(scan, sentence, end - 1));
  if (!isSaid && pronoun === end && !isPointing) return null;
  // "33 were of men", "38 eran de hombres"
  const isOf = isSaid && counted.inside.has(wordAt(scan, sentence, pronoun + 1));
  const noun = isOf ? pronoun + 2 : isSaid ? pronoun + 1 : pronoun;
  // "none was a woman"
  const isArticle = counted.tally.determiners.has(wordAt(scan, sentence, noun));
  return measures.groups.get(wordAt(scan, sentence, isArticle ? noun + 1 : noun)) ?? null;
}

/** "57 bodies: 38 of men and 19 of women": a number of nothing of its own, of a group. */
export function isOfGroup({ tokens, lexicon }: Scan, { endToken }: Sentence, end: number): boolean {
  if (end + 1 >= endToken || !lexicon.counted.inside.has(tokens[end]!.folded)) return false;
  return lexicon.measures.groups.has(tokens[end + 1]!.folded);
}

/** Past "of them", "de ellas" at a token; the token itself where none stands. */
export function behindPronoun(scan: Scan, sentence: Sentence, index: number): number {
  const { anaphors, inside } = scan.lexicon.counted;
  const isPronoun = inside.has(wordAt(scan, sentence, index)) && anaphors.has(wordAt(scan, sentence, index + 1));
  return isPronoun ? index + 2 : index;
}

/** The quote of a run of tokens. */
export function quoteOfRun(scan: Scan, run: Run): Quote {
  return quoteOf(scan.passage.source, scan.tokens[run.first]!.start, scan.tokens[run.end - 1]!.end);
}
