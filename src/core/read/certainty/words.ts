import type { Governor } from "../../lexicon/certainty.ts";
import { deedOfNoun } from "../../lexicon/deeds.ts";
import { endsIn, ruleOf } from "../../lexicon/endings.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Certainty } from "../../model/index.ts";
import { isFigureLandmark, type Passage } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";

/** What a stretch of a clause says of a figure: "done" where a verb tells it as done, null where nothing is said. */
export type Telling = Certainty | "done" | null;

/** A stretch of a clause that is gone through from right to left. */
export interface Stretch {
  readonly from: number;
  readonly floor: number;
  /** The first token of the figure. */
  readonly first: number;
}

/** Whether a word denies what follows, and is not one of an idiom that does not ("not only"). */
export function deniesAt(passage: Passage, index: number): boolean {
  if (!isFigureLandmark(passage, index, FIGURE_LANDMARK.denying)) return false;
  const { tokens, lexicon } = passage;
  const { certainty } = lexicon;
  const { negations, evidence, lacking } = certainty;
  const { folded } = tokens[index]!;
  if (certainty.failing.has(folded) && !certainty.purposes.has(tokens[index + 1]?.folded ?? "")) return true;
  if (certainty.almost.has(folded) && isVerbAt(passage, index + 1)) return true;
  const nearly = phraseAt(certainty.nearly, tokens, { index, end: tokens.length });
  if (nearly !== null && isVerbAt(passage, nearly.end)) return true;
  if (folded === "no" && evidence.has(tokens[index + 1]?.folded ?? "")) return true;
  if (!negations.has(folded) || isInIdiom(passage, index)) return false;
  // "en sitio no precisado": a quality, and no clause that is denied
  if (lexicon.counted.headFirst && isParticiple(passage, index + 1)) return false;
  return !lacking.has(folded) || lacksDeed(passage, index + 1);
}

function isVerbAt({ tokens, lexicon }: Passage, index: number): boolean {
  const { kind, folded } = tokens[index] ?? { kind: "mark", folded: "" };
  return kind === "word" && (lexicon.measures.verbs.has(folded) || lexicon.windows.pasts.has(folded));
}

/** As it is spelled: "mató" and "descartó" are none. */
function isParticiple({ tokens, lexicon }: Passage, index: number): boolean {
  const { kind, spelled } = tokens[index] ?? { kind: "mark", spelled: "" };
  return kind === "word" && endsIn(spelled, lexicon.windows.participleEndings);
}

/** "without arresting", "sin que murieran", "sin detener". */
function lacksDeed({ tokens, lexicon }: Passage, index: number): boolean {
  const { folded } = tokens[index] ?? { folded: "" };
  const { infinitives } = lexicon.windows;
  if (lexicon.certainty.that.has(folded)) return true;
  return infinitives.length > 0 ? isInfinitive(folded, infinitives) : folded.endsWith("ing");
}

/** Tokens of the longest idiom. */
const IDIOM_AT_MOST = 5;

/** Whether a word is one of a phrase whose words govern nothing: "wanted for", "not only". */
export function isInIdiom({ tokens, lexicon }: Passage, index: number): boolean {
  for (let start = Math.max(0, index - IDIOM_AT_MOST + 1); start <= index; start++) {
    const found = phraseAt(lexicon.certainty.idioms, tokens, { index: start, end: tokens.length });
    if (found !== null && found.end > index) return true;
  }
  return false;
}

/** The governor that a word is, if what it needs stands behind it. */
export function governorOf(passage: Passage, index: number, stretch: Stretch): Governor | null {
  const governor = governorAt(passage, index);
  if (governor === null || isInIdiom(passage, index)) return null;
  if (isOfReward(passage, index, stretch) || isAskedOf(passage, index, stretch)) return null;
  if (governor.needs === "none") return governor;
  // "the plan is to", "el plan es enviar"
  const next = passage.lexicon.grammar.passives.has(passage.tokens[index + 1]?.folded ?? "") ? index + 2 : index + 1;
  const end = governor.needs === "next" ? Math.min(next + 1, stretch.first) : stretch.first;
  if (governor.links.has("clause") && opensBareClause(passage, index, stretch.first)) return governor;
  for (let position = next; position < end; position++) if (isLink(passage, position, governor)) return governor;
  return null;
}

/** What a word can be, as a noun or a verb; a noun of the same form as a verb where what stands before it makes it one. */
export function governorAt(passage: Passage, index: number): Governor | null {
  if (!isFigureLandmark(passage, index, FIGURE_LANDMARK.governors)) return null;
  const { tokens, lexicon, hasAccents } = passage;
  const { kind, folded, spelled, capital } = tokens[index]!;
  if (kind !== "word" || (capital && isNameAt(tokens, index))) return null;
  const { verbs, foldedVerbs, nouns } = lexicon.certainty;
  const verb = hasAccents ? verbs.get(spelled) : foldedVerbs.get(folded);
  const noun = nouns.get(folded);
  const previous = tokens[index - 1]?.folded ?? "";
  const isNoun = lexicon.grammar.determiners.has(previous) || lexicon.counted.inside.has(previous);
  // "a suspect that killed 12", "murder suspects Ali and Musa": a noun that governs nothing
  if (verb?.links.has("clause") && (isNoun || isEvent(lexicon, previous))) return noun ?? null;
  if (noun === undefined || verb === undefined) return verb ?? noun ?? null;
  return isNoun ? noun : verb;
}

/** "Police believe [15 people] were killed", "suspect the gang killed 15": English leaves "that" out, before a subject and its verb. */
function opensBareClause(passage: Passage, verb: number, first: number): boolean {
  if (verb + 1 < first && !opensSubject(passage, verb + 1)) return false;
  for (let index = verb + 2; index < first; index++) {
    if (passage.tokens[index]!.kind === "mark") return false;
    if (tenseAt(passage, index) !== null) return true;
  }
  // what stands before the figure is its own: "at least", "some", "the"
  return hasVerbBehind(passage, first);
}

/** Words behind a number among which the verb of its clause stands: "15 members of the Clan del Golfo were killed". */
const VERB_WITHIN = 12;

function hasVerbBehind(passage: Passage, first: number): boolean {
  const { tokens, lexicon } = passage;
  for (let index = first + 1; index < Math.min(tokens.length, first + VERB_WITHIN); index++) {
    const { kind, text, folded } = tokens[index]!;
    if (kind === "mark" && ".;:?".includes(text)) return false;
    if (lexicon.grammar.passives.has(folded) || modalAt(passage, index) !== null) return true;
    if (tenseAt(passage, index) !== null) return true;
  }
  return false;
}

/** Whether a word may open a subject: no verb ("the suspect shot"), preposition, conjunction or mark. */
export function opensSubject(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  const token = tokens[index];
  if (token === undefined || token.kind === "mark") return false;
  const kind = lexicon.grammar.kinds.get(token.folded);
  if (kind !== undefined && kind !== "noun") return false;
  return (
    !lexicon.certainty.purposes.has(token.folded) &&
    !lexicon.grammar.of.has(token.folded) &&
    tenseAt(passage, index) === null
  );
}

/** "en Tema", "Hope": a capital that neither opens a sentence nor stands behind another, as in a headline ("Army Plans to"). */
function isNameAt(tokens: Passage["tokens"], index: number): boolean {
  const previous = tokens[index - 1];
  return previous !== undefined && previous.kind !== "mark" && !previous.capital;
}

function isLink({ tokens, lexicon }: Passage, index: number, { links, needs, certainty }: Governor): boolean {
  const { folded, kind } = tokens[index]!;
  if (kind !== "word") return false;
  if (links.has("infinitive") && isInfinitive(folded, lexicon.windows.infinitives)) return true;
  if (!links.has(folded)) return false;
  // "suspended the deportation of 40", not "stopped a group of 40"
  if (needs === "within" && certainty === "denied" && lexicon.grammar.of.has(folded))
    return isEvent(lexicon, tokens[index - 1]!.folded);
  // "due to arrive", not "due to the raid"
  const next = tokens[index + 1];
  return (
    needs !== "next" || folded !== "to" || (next?.kind === "word" && !lexicon.grammar.determiners.has(next.folded))
  );
}

/** Whether a noun tells what happens to those behind its "of". */
export function isEvent({ language, measures, windows }: Lexicon, noun: string): boolean {
  const isKnown = measures.nouns.get(noun)?.strength === "strong" || deedOfNoun(language, noun) !== undefined;
  return isKnown || windows.processEndings.test(noun);
}

/** Letters of the shortest infinitive that an ending shows. */
const INFINITIVE_LETTERS = 3;

function isInfinitive(word: string, endings: readonly string[]): boolean {
  return word.length >= INFINITIVE_LETTERS && endsIn(word, endings);
}

/** "offers a reward of $5 million": what is offered as a reward is one. */
function isOfReward({ tokens, lexicon }: Passage, index: number, { first }: Stretch): boolean {
  const { offered } = lexicon.certainty;
  for (let position = index + 1; position < Math.min(tokens.length, first + REWARD_WITHIN); position++)
    if (offered.has(tokens[position]!.folded)) return true;
  return false;
}

/** Tokens from the first of an amount to what it is: "a $5 million reward". */
const REWARD_WITHIN = 5;

/** "pidió a 40 vecinos": of whom something is asked, and not what. */
function isAskedOf({ tokens, lexicon }: Passage, index: number, { first }: Stretch): boolean {
  if (lexicon.certainty.seeking.has(tokens[index]!.folded)) return false;
  if (!lexicon.counted.personal.has(tokens[index + 1]?.folded ?? "")) return false;
  for (let position = index + 2; position < first; position++)
    if (!lexicon.counted.tally.determiners.has(tokens[position]!.folded)) return false;
  return true;
}

/** What a helper or the ending of a verb makes of it; null where it tells what was done or is said to have been. */
export function modalAt(passage: Passage, index: number): Certainty | null {
  const { certainty } = passage.lexicon;
  const { folded, capital, kind } = passage.tokens[index]!;
  const isListed = isFigureLandmark(passage, index, FIGURE_LANDMARK.modals);
  const about = isListed ? aboutTo(passage, index) : null;
  if (about !== null) return about;
  if (kind !== "word" || (capital && !folded.includes("'") && !opensClause(passage, index))) return null;
  if (!isListed) return capital && !hasItsObject(passage, index) ? null : endingAt(passage, index);
  const modal = certainty.modals.get(folded);
  // "may have killed": what may be so is not planned
  if (certainty.mightHave.has(folded) && isPerfectBehind(passage, index)) return "possible";
  if (modal !== undefined) return isPerfectBehind(passage, index) && !PLAIN_FUTURE.has(folded) ? "possible" : modal;
  return capital && !hasItsObject(passage, index) ? null : endingAt(passage, index);
}

/** "Está por detener", "on the verge of arresting": before a verb that is still to come; "rather than arresting": of what was not done. */
function aboutTo({ tokens, lexicon }: Passage, index: number): Certainty | null {
  const found = phraseAt(lexicon.certainty.aboutTo, tokens, { index, end: tokens.length });
  if (found === null) return null;
  const { folded } = tokens[found.end] ?? { folded: "" };
  const { infinitives } = lexicon.windows;
  const isVerb = infinitives.length > 0 ? isInfinitive(folded, infinitives) : folded.endsWith("ing");
  return isVerb ? found.value : null;
}

/** "Enviarán 800 soldados", "Serán liberados 40": a verb, and no name in "-rán" ("Durán registró"). */
function hasItsObject({ tokens, lexicon }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  const { counted, windows } = lexicon;
  const isObject =
    next.kind === "number" || counted.personal.has(next.folded) || counted.tally.determiners.has(next.folded);
  return isObject || endsIn(next.folded, windows.participleEndings);
}

/** "Podrían ser deportados 40": a verb may open a sentence, where no month is spelled as one ("May", "Will"). */
export function opensClause({ tokens, lexicon }: Passage, index: number): boolean {
  if (lexicon.counted.not.monthsHaveCapital) return false;
  return tokens[index - 1]?.kind === "mark" || index === 0;
}

const PLAIN_FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll"]);

function isPerfectBehind({ tokens, lexicon }: Passage, index: number): boolean {
  return [1, 2].some((step) => lexicon.grammar.perfects.has(tokens[index + step]?.folded ?? ""));
}

function endingAt({ tokens, lexicon }: Passage, index: number): Certainty | null {
  const { endings, hearsay } = lexicon.certainty;
  const { folded, spelled } = tokens[index]!;
  const found = ruleOf(spelled, endings);
  // "rondaría los 300" says about how many there are
  if (found === undefined || lexicon.bounds.verbs.has(folded)) return null;
  const next = tokens[index + 1]?.folded ?? "";
  if (hearsay.has(folded) && endsIn(next, lexicon.windows.participleEndings)) return null;
  // "la mayoría", "de infantería"
  const previous = tokens[index - 1]?.folded ?? "";
  const isNoun = lexicon.grammar.determiners.has(previous) || lexicon.counted.inside.has(previous);
  return isNoun && spelled.endsWith("ía") ? null : found[1];
}

/** "to arrest", "para detener": before a verb of what is told in the codebook, or any infinitive where its ending shows it. */
export function isPurpose(passage: Passage, index: number): boolean {
  const { tokens, lexicon } = passage;
  const { purposes } = lexicon.certainty;
  const next = tokens[index + 1];
  if (!purposes.has(tokens[index]!.folded) || next?.kind !== "word") return false;
  const { infinitives } = lexicon.windows;
  if (infinitives.length > 0) return isInfinitive(next.folded, infinitives);
  const found = phraseAt(lexicon.events.triggers, tokens, { index: index + 1, end: tokens.length });
  return found?.value.verb?.forms.some(({ form }) => form === "infinitive") ?? false;
}
