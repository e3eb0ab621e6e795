import { endsIn } from "../../lexicon/endings.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Certainty } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { HAPPENINGS, happeningOf } from "../counted/measures-people.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark, type Passage, type Sentence } from "../text/passage.ts";
import { tenseAt } from "../windows/events.ts";
import { tellsBefore } from "./before.ts";
import { isToldOfThem, isUntrue, ofTheirClause, qualityOf, saysWhatBefell, tellsBehind } from "./behind.ts";
import { isCounterfactual } from "./unreal.ts";
import { deniesAt, modalAt } from "./words.ts";

/** Words before a figure among which what governs it stands. */
const REACH = 24;

/**
 * Whether a figure is told as something else than done (RULES D11): "plans to send 800", "asked for 30 years", "no detuvo a
 * 40". Null where it is told as done, or nothing says how. Linear in a few words around the figure.
 */
export function certaintyOf(
  passage: Passage,
  sentence: Sentence,
  { amount, whole }: { readonly amount: Amount; readonly whole: Certainty | null },
): Certainty | null {
  if (passage.tokens[sentence.endToken - 1]?.text === "?") return "possible";
  const first = firstFrom(passage.tokens, amount.start);
  if (isException(passage, sentence, first) && String(amount.number) !== "0") return "denied";
  if (isSomeOf(passage, first) && HAPPENINGS.has(amount.counted.measure))
    return saysWhatBefell(passage, sentence, amount) ? null : "possible";
  if (isRoomFor(passage, sentence, first)) return "possible";
  if (HAPPENINGS.has(amount.counted.measure) && isUntrue(passage, sentence, amount)) return "denied";
  if (HAPPENINGS.has(amount.counted.measure) && isEither(passage, sentence, amount)) return "possible";
  if (amount.counted.measure === "sentence" && isAtStake(passage, sentence, first)) return "possible";
  const floor = Math.max(sentence.firstToken, first - REACH);
  if (isOrder(passage, sentence, first)) return "planned";
  const quality = qualityOf(passage, amount);
  if (quality !== null) return quality;
  if (
    isNotAll(passage, sentence, first) ||
    (HAPPENINGS.has(amount.counted.measure) && isMadeUp(passage, sentence, first))
  )
    return "possible";
  if (isCounterfactual(passage, sentence, amount)) return "possible";
  if (isInverted(passage, sentence, first) || isUnconfirmed(passage, sentence, first)) return "possible";
  const clause = ofTheirClause(passage, amount);
  if (clause !== null) return clause;
  let reached = tellsBefore(passage, { from: first - 1, floor, first });
  // "did not report it and 40 percent moved": joined with a verb of its own, it is the subject of that
  const own = passage.lexicon.grammar.joins.has(passage.tokens[first - 1]?.folded ?? "")
    ? tellsBehind(passage, sentence, amount)
    : null;
  // "up to 90 people, including 40 children, could be evicted": what is told of all is told of some
  if (whole !== null && (singlesOut(passage, sentence, first) || areOfWhole(passage, sentence, amount))) return whole;
  let telling = own ?? reached.telling ?? tellsBehind(passage, sentence, amount);
  // "plans to send 800 soldiers, 40 trucks": an item goes on with what governs the list
  while (telling === null && reached.soft !== null) {
    reached = tellsBefore(passage, { from: reached.soft - 1, floor, first });
    telling = reached.telling;
  }
  // "have not identified the 12 people killed", "nadie fue acusado por los 12 asesinatos": what befell them did
  const before = passage.tokens[first - 1]?.folded ?? "";
  // in "it is false that 40 people died" English opens a clause with what elsewhere points at something
  const isKnown = passage.lexicon.counted.tally.determiners.has(before) && !passage.lexicon.certainty.that.has(before);
  if (telling !== null && isKnown && (saysWhatBefell(passage, sentence, amount) || namesHappening(passage, amount)))
    return null;
  if (telling === "planned" && isDoneBehind(passage, sentence, amount)) return null;
  // "no kidnappings": that there were none is what is told
  if (telling === "done" || (telling === "denied" && String(amount.number) === "0")) return null;
  return telling;
}

/** Words from a comma to the participle of what became of them: "all of whom have since been". */
const DONE_WITHIN = 8;

/** "Ordered the arrest of 12 people, who were captured on Friday", "que fueron capturadas": what was asked for was done. */
function isDoneBehind(passage: Passage, { endToken }: Sentence, amount: Amount): boolean {
  const { tokens, lexicon } = passage;
  if (!HAPPENINGS.has(amount.counted.measure) || amount.counted.quote === null) return false;
  const comma = firstFrom(tokens, Math.max(amount.end, amount.counted.quote.end));
  if (tokens[comma]?.text !== ",") return false;
  let isRelative = false;
  let isPassive = false;
  for (let index = comma + 1; index < Math.min(endToken, comma + DONE_WITHIN); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || deniesAt(passage, index) || modalAt(passage, index) !== null) return false;
    isRelative ||= lexicon.counted.relatives.has(folded);
    isPassive ||= isRelative && lexicon.grammar.passives.has(folded);
    if (isPassive && isToldOfThem(passage, index, amount)) return true;
  }
  return false;
}

/** Whether the noun of the counted itself says what happened: "los 12 asesinatos". */
function namesHappening(passage: Passage, { counted, start }: Amount): boolean {
  if (counted.quote === null || counted.quote.start < start) return false;
  const { tokens } = passage;
  return happeningOf(passage, tokens[firstFrom(tokens, counted.quote.start)]?.folded ?? "") !== null;
}

/** "According to unconfirmed reports", "según versiones no confirmadas". */
function isUnconfirmed({ tokens, lexicon }: Passage, sentence: Sentence, first: number): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.unconfirmed)) return false;
  const { firstToken } = sentence;
  for (let index = first - 1; index >= Math.max(firstToken, first - REACH); index--)
    if (phraseAt(lexicon.certainty.unconfirmed, tokens, { index, end: first }) !== null) return true;
  return false;
}

/** "Not all 40 hostages were freed": of how many it is so, nobody says. */
function isNotAll({ tokens, lexicon }: Passage, sentence: Sentence, first: number): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.partial)) return false;
  const { firstToken } = sentence;
  for (let index = Math.max(firstToken, first - EXCEPTION_AT_MOST); index < first; index++)
    if (phraseAt(lexicon.certainty.notAll, tokens, { index, end: first })?.end === first) return true;
  return false;
}

/** "A film about the gang shows 40 people being killed", "en un simulacro": what is played happened to nobody. */
function isMadeUp({ tokens, lexicon }: Passage, sentence: Sentence, first: number): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.fictions)) return false;
  const { firstToken } = sentence;
  const { certainty, grammar } = lexicon;
  for (let index = first - 1; index > Math.max(firstToken, first - REACH); index--) {
    const { folded, kind } = tokens[index]!;
    if (kind === "mark" && ";:".includes(folded)) return false;
    if (!certainty.fictions.has(folded) || !grammar.determiners.has(tokens[index - 1]!.folded)) continue;
    // "at the film festival": a part of another name
    const next = tokens[index + 1]!;
    return next.kind !== "word" || grammar.kinds.has(next.folded) || grammar.headFirst || /[sd]$/.test(next.folded);
  }
  return false;
}

/** "Had police arrested 12 people, …": what was not so. */
function isInverted({ tokens, lexicon }: Passage, { firstToken }: Sentence, first: number): boolean {
  if (!lexicon.certainty.inverted.has(tokens[firstToken]!.folded)) return false;
  return tokens.slice(firstToken, first).every(({ kind }) => kind === "word");
}

/** Words of the longest phrase that singles out some of those just counted. */
const INCLUDES_AT_MOST = 3;

function singlesOut({ tokens, lexicon }: Passage, { firstToken }: Sentence, first: number): boolean {
  for (let start = Math.max(firstToken, first - INCLUDES_AT_MOST); start < first; start++)
    if (phraseAt(lexicon.counted.includes, tokens, { index: start, end: first })?.end === first) return true;
  return false;
}

/** "Of the 90 that will be sent, 40 are women": who some of those just told of are. */
function areOfWhole({ tokens, lexicon }: Passage, { firstToken }: Sentence, { end }: Amount): boolean {
  const { grammar, windows } = lexicon;
  const behind = firstFrom(tokens, end);
  const [copula, said] = [tokens[behind], tokens[behind + 1]];
  const opens = OF_WHOLE.has(tokens[firstToken]!.folded) || grammar.of.has(tokens[firstToken]!.folded);
  if (!opens || copula === undefined || said === undefined || !grammar.passives.has(copula.folded)) return false;
  return said.kind === "word" && !endsIn(said.spelled, windows.participleEndings);
}

/** Open a sentence with those of whom some are told apart, besides "of". */
const OF_WHOLE: ReadonlySet<string> = new Set(["among", "out", "entre", "dentro"]);

/** Words from an order's verb to the figure: "Deport 40 people". */
const ORDER_WITHIN = 2;

/** "Deport 40 people", the mayor said: a bare verb that opens a sentence asks for what it says. */
function isOrder({ tokens, lexicon }: Passage, { firstToken, endToken }: Sentence, first: number): boolean {
  const start = tokens[firstToken]!.kind === "mark" ? firstToken + 1 : firstToken;
  if (lexicon.certainty.beTo.size === 0 || start >= first || first - start > ORDER_WITHIN) return false;
  const verb = phraseAt(lexicon.events.triggers, tokens, { index: start, end: endToken })?.value;
  return verb?.noun === null && (verb.verb?.forms.every(({ form }) => form === "infinitive") ?? false);
}

/** "all but two", "todos menos dos": what is told is not so of these. */
function isException({ tokens, lexicon }: Passage, sentence: Sentence, first: number): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.exceptions)) return false;
  const { firstToken } = sentence;
  const { exceptions } = lexicon.certainty;
  for (let start = Math.max(firstToken, first - EXCEPTION_AT_MOST); start < first; start++)
    if (phraseAt(exceptions, tokens, { index: start, end: first })?.end === first) return true;
  return false;
}

/** Words of the longest phrase of exception. */
const EXCEPTION_AT_MOST = 4;

/** Words from a verb of standing to be sentenced to the term: "faces a sentence of up to". */
const AT_STAKE_WITHIN = 8;

/** "faces 30 years", "se enfrenta a una pena de 30 años". */
function isAtStake({ tokens, lexicon }: Passage, { firstToken }: Sentence, first: number): boolean {
  for (let index = first - 1; index >= Math.max(firstToken, first - AT_STAKE_WITHIN); index--) {
    if (";:,".includes(tokens[index]!.text)) return false;
    if (lexicon.certainty.atStake.has(tokens[index]!.folded)) return true;
  }
  return false;
}

/** Words from what has room to how many it has room for: "capacity to hold". */
const ROOM_WITHIN = 5;

/** "built for 800", "con capacidad para 800": how many there could be. */
function isRoomFor({ tokens, lexicon }: Passage, { firstToken }: Sentence, first: number): boolean {
  const { rooms, roomFor } = lexicon.windows;
  for (let index = first - 1; index >= Math.max(firstToken, first - ROOM_WITHIN); index--) {
    const { kind, text, folded } = tokens[index]!;
    // "built for 800, it held 1,200"
    if (kind === "number" || text === ",") return false;
    if (index < first - 1 && rooms.has(folded)) return roomFor.has(tokens[index + 1]!.folded);
  }
  return false;
}

/** Words around a figure between which its verbs stand. */
const EITHER_WITHIN = 8;

/** "killed or captured 12", "12 personas fueron asesinadas o heridas": how many of each, nobody says. */
function isEither(passage: Passage, { firstToken, endToken }: Sentence, amount: Amount): boolean {
  const { tokens, lexicon } = passage;
  const [first, end] = [firstFrom(tokens, amount.start), firstFrom(tokens, amount.end)];
  const { certainty, measures } = lexicon;
  const isVerb = (index: number) => {
    const { folded } = tokens[index]!;
    return measures.verbs.has(folded) || measures.states.has(folded) || tenseAt(passage, index) === "past";
  };
  // "were killed and others wounded or detained", "killed 12 and arrested or wounded 14": said of others
  const closes = ({ kind, folded, text }: (typeof tokens)[number]) =>
    !certainty.either.has(folded) &&
    (kind === "number" || text === "," || lexicon.counted.and.has(folded) || lexicon.counted.subordinators.has(folded));
  const isPair = (index: number) =>
    certainty.either.has(tokens[index]!.folded) && isVerb(index - 1) && isVerb(index + 1);
  for (let index = first - 1; index > Math.max(firstToken, first - EITHER_WITHIN) && !closes(tokens[index]!); index--)
    if (isPair(index)) return true;
  const stop = Math.min(endToken - 1, end + EITHER_WITHIN);
  for (let index = end; index < stop && !closes(tokens[index]!); index++) if (isPair(index)) return true;
  return false;
}

/** "few of the 40", "varios de los 40": what is told is so of some, and nobody says of how many. */
function isSomeOf({ tokens, lexicon }: Passage, first: number): boolean {
  const { certainty, counted, grammar } = lexicon;
  const [quantity, of, article] = [first - 3, first - 2, first - 1].map((index) => tokens[index]?.folded ?? "");
  if (!counted.tally.determiners.has(article!)) return false;
  return grammar.of.has(of!) && certainty.someOf.has(quantity!);
}
