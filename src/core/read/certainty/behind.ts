import { leavesDeedOpen } from "../../lexicon/deeds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Certainty } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { HAPPENINGS } from "../counted/measures-people.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark, type Passage, type Sentence } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import { deniesAt, isEvent, isInIdiom, modalAt, type Telling } from "./words.ts";

/** Words behind a figure among which its verb stands. */
const REACH = 14;

/**
 * What the verb behind a figure tells of it: "800 soldiers will be sent", "30 years were requested", "40 were not found". Of whom
 * their own words say what befell them ("40 people arrested on Monday will appear in court") it tells something else.
 */
export function tellsBehind(passage: Passage, sentence: Sentence, amount: Amount): Telling {
  const { tokens, lexicon } = passage;
  const { certainty, grammar } = lexicon;
  const start = firstFrom(tokens, amount.end);
  const last = Math.min(sentence.endToken, start + REACH);
  for (let index = start; index < last; index++) {
    index = behindAside(passage, index, sentence.endToken);
    if (index >= last) return null;
    const { kind, folded, text } = tokens[index]!;
    if (YET.has(folded) && certainty.purposes.has(tokens[index + 1]?.folded ?? "")) return "planned";
    if ((kind === "mark" && text !== "-") || CLAUSES.has(grammar.kinds.get(folded) ?? "")) return null;
    if (grammar.kinds.get(folded) === "join" && opensPredicate(passage, index + 1)) return null;
    if (isToldOfThem(passage, index, amount)) return "done";
    if (deniesAt(passage, index) && !certainty.lacking.has(folded)) return "denied";
    const modal = modalAt(passage, index) ?? comingAt(passage, index, amount);
    if (modal !== null) return modal;
    if (grammar.passives.has(folded)) return passiveAt(passage, { passive: index, last }, amount);
    const asked = certainty.participles.get(tokens[index]!.spelled);
    if (asked !== undefined && index > start && !isInIdiom(passage, index) && isAskedBehind(passage, index))
      return asked;
    if (tenseAt(passage, index) !== null && !grammar.perfects.has(folded)) return "done";
  }
  return null;
}

/** The token behind the number and its noun. */
function behindNoun({ tokens }: Passage, { end, counted }: Amount): number {
  return firstFrom(tokens, Math.max(end, counted.quote?.end ?? 0));
}

/** Words of a clause about the counted among which what is told of them stands. */
const CLAUSE_WITHIN = 5;

/**
 * "The 90 migrants who will be deported", "los 90 agentes que serán enviados", "the 90 to be deported": where the clause about
 * the counted tells what they are counted for, it is told as the clause tells it.
 */
export function ofTheirClause(passage: Passage, amount: Amount): Certainty | null {
  const { tokens, lexicon } = passage;
  const { certainty, counted } = lexicon;
  const first = behindNoun(passage, amount);
  const { folded } = tokens[first] ?? { folded: "" };
  const isToBe = certainty.beTo.size > 0 && certainty.purposes.has(folded) && tokens[first + 1]?.folded === "be";
  if (!isToBe && !counted.relatives.has(folded)) return null;
  const how = isToBe ? "planned" : tokens[first + 1] === undefined ? null : modalAt(passage, first + 1);
  if (how === null) return null;
  if (leavesDeedOpen(amount.counted.measure) || !HAPPENINGS.has(amount.counted.measure)) return how;
  const stop = Math.min(tokens.length, first + CLAUSE_WITHIN);
  for (let index = first + 1; index < stop; index++) if (isToldOfThem(passage, index, amount)) return how;
  return null;
}

/** Words from the copula to what it says. */
const UNTRUE_WITHIN = 3;

const ARTICLES: ReadonlySet<string> = new Set(["a", "un", "una"]);

/** Words of a sentence behind a figure that are looked at, so that time stays linear. */
const SENTENCE_AT_MOST = 40;

/** "Reports that 40 were killed were false", "la versión de que murieron 40 es mentira", "no es cierto". */
export function isUntrue(passage: Passage, sentence: Sentence, amount: Amount): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.untrue)) return false;
  const { endToken } = sentence;
  const { tokens, lexicon } = passage;
  const { certainty, grammar } = lexicon;
  const first = firstFrom(tokens, amount.end);
  const stop = Math.min(endToken, first + SENTENCE_AT_MOST);
  for (let index = first; index < stop && !";:".includes(tokens[index]!.text); index++) {
    // "killed 12 people who were carrying false documents", "killed 12 in Tela, a town that was …": said of something else
    if (CLAUSES.has(grammar.kinds.get(tokens[index]!.folded) ?? "") || tokens[index]!.text === ",") return false;
    // "called the claim that 40 were killed a lie"
    const isOne = certainty.lies.has(tokens[index]!.folded) && ARTICLES.has(tokens[index - 1]!.folded);
    if (isOne) return true;
    if (!grammar.passives.has(tokens[index]!.folded)) continue;
    for (let said = index + 1; said < Math.min(endToken, index + UNTRUE_WITHIN); said++) {
      const { folded } = tokens[said]!;
      if (certainty.untrue.has(folded) || certainty.lies.has(folded)) return true;
      if (tenseAt(passage, said) !== null) break;
    }
  }
  return false;
}

/** Whether the words of a figure's own phrase say what befell those counted, before any verb behind it. */
export function saysWhatBefell(passage: Passage, { endToken }: Sentence, amount: Amount): boolean {
  const start = firstFrom(passage.tokens, amount.end);
  for (let index = start; index < Math.min(endToken, start + REACH); index++) {
    if (passage.lexicon.grammar.passives.has(passage.tokens[index]!.folded)) return false;
    if (isToldOfThem(passage, index, amount)) return true;
  }
  return false;
}

/** "dismantled 12 bands and will go on": what stands behind is said of who did it. */
function opensPredicate(passage: Passage, index: number): boolean {
  if (index >= passage.tokens.length) return false;
  const { certainty } = passage.lexicon;
  return (
    certainty.negations.has(passage.tokens[index]!.folded) ||
    modalAt(passage, index) !== null ||
    tenseAt(passage, index) !== null
  );
}

/** "60 await extradition", "60 presos por liberar": what is still to come. */
function comingAt(passage: Passage, index: number, { counted }: Amount): Certainty | null {
  const { tokens, lexicon } = passage;
  const { certainty, windows } = lexicon;
  if (certainty.awaiting.has(tokens[index]!.folded)) return "planned";
  const undergone = certainty.undergoing.get(tokens[index]!.folded);
  if (undergone !== undefined && opensEvent(passage, index + 1)) return undergone;
  const [before, next] = [tokens[index - 1]!.folded, tokens[index + 1]?.folded ?? ""];
  const isLeft = tokens[index]!.folded === TO_BE && HAPPENINGS.has(counted.measure) && before === counted.quote?.exact;
  return isLeft && endsIn(next, windows.infinitives) ? "planned" : null;
}

/** What the words of a figure's own phrase make of those counted: "12 possible victims", "9 posibles víctimas". */
export function qualityOf({ tokens, lexicon }: Passage, { end, counted }: Amount): Certainty | null {
  if (counted.quote === null || counted.quote.start < end) return null;
  for (let index = firstFrom(tokens, end); index < tokens.length && tokens[index]!.end <= counted.quote.end; index++) {
    const quality = lexicon.certainty.nouns.get(tokens[index]!.folded);
    if (quality?.needs === "none" && quality.certainty !== "denied") return quality.certainty;
  }
  return null;
}

/** Words of an aside about some of those counted. */
const ASIDE_WITHIN = 10;

/** Past ", including 40 children," where one opens at a comma; else the comma itself. */
function behindAside({ tokens, lexicon }: Passage, index: number, end: number): number {
  if (tokens[index]!.text !== "," || index + 1 >= end) return index;
  if (phraseAt(lexicon.counted.includes, tokens, { index: index + 1, end }) === null) return index;
  for (let close = index + 2; close < Math.min(end, index + ASIDE_WITHIN); close++)
    if (tokens[close]!.text === ",") return close + 1;
  return index;
}

/** "have yet to be deported". */
const YET: ReadonlySet<string> = new Set(["yet"]);

/** "face deportation", "a la deportación", "ser deportados", "being deported": a noun or passive of what would befall somebody. */
function opensEvent({ tokens, lexicon }: Passage, first: number): boolean {
  const { determiners, passives } = lexicon.grammar;
  const { personal } = lexicon.counted;
  let index = first;
  while (
    index < first + 2 &&
    (determiners.has(tokens[index]?.folded ?? "") || personal.has(tokens[index]?.folded ?? ""))
  )
    index++;
  const { folded } = tokens[index] ?? { folded: "" };
  return passives.has(folded) || isEvent(lexicon, folded);
}

/** Before what is still to be done in Spanish: "por liberar". */
const TO_BE = "por";

const CLAUSES: ReadonlySet<string> = new Set(["relative", "clause", "condition"]);

/** Words behind "were" among which its participle stands: "were not yet officially requested". */
const PARTICIPLE_WITHIN = 4;

/** "were requested", "are to be sent", "no fueron halladas": what a form of "be" opens. */
function passiveAt(
  { tokens, lexicon }: Passage,
  { passive, last }: { readonly passive: number; readonly last: number },
  { counted }: Amount,
): Telling {
  const { certainty, grammar } = lexicon;
  const stop = Math.min(last, passive + 1 + PARTICIPLE_WITHIN);
  for (let index = passive + 1; index < stop; index++) {
    const { folded, spelled } = tokens[index]!;
    if (certainty.negations.has(folded)) return "denied";
    if (certainty.awaiting.has(folded)) return "planned";
    if (certainty.purposes.has(folded) && certainty.beTo.has(tokens[passive]!.folded)) return "planned";
    const asked = certainty.participles.get(spelled) ?? nextTo(lexicon, tokens, index);
    if (asked !== undefined) return asked;
    if (HAPPENINGS.has(counted.measure) && certainty.stopped.has(spelled)) return "denied";
    if (!grammar.helpers.has(folded) && !folded.endsWith(grammar.adverbEnding)) return "done";
  }
  return "done";
}

/** "were due to arrive", "are set to be deported"; "was false". */
function nextTo({ certainty }: Passage["lexicon"], tokens: Passage["tokens"], index: number): Telling | undefined {
  const noun = certainty.nouns.get(tokens[index]!.folded);
  if (noun === undefined) return undefined;
  return noun.needs === "none" || noun.links.has(tokens[index + 1]?.folded ?? "") ? noun.certainty : undefined;
}

/** "30 years requested by", "800 soldiers expected to arrive": the participle is not the verb ("40 needed care"). */
function isAskedBehind({ tokens, lexicon }: Passage, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.kind === "mark") return true;
  return lexicon.grammar.agents.has(next.folded) || lexicon.grammar.kinds.get(next.folded) === "link";
}

/** Whether a word says itself what befell those counted: "arrested", "detainees"; not "arrests", which are what would come. */
export function isToldOfThem(passage: Passage, index: number, { counted }: Amount): boolean {
  if (!HAPPENINGS.has(counted.measure) && counted.measure !== "victims") return false;
  const { measures, events } = passage.lexicon;
  const { folded } = passage.tokens[index]!;
  if (events.triggers.get(folded)?.some(({ words, value }) => words.length === 1 && value.noun !== null)) return false;
  const told = measures.verbs.get(folded) ?? measures.states.get(folded) ?? measures.nouns.get(folded)?.measure;
  return told === counted.measure || (IN_CUSTODY.has(counted.measure) && measures.custody.has(folded));
}

/** Measures of those who are taken or held. */
const IN_CUSTODY: ReadonlySet<string> = new Set(["arrests", "detentions"]);
