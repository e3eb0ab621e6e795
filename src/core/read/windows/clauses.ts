import { knownDeed } from "../../lexicon/deeds.ts";
import { endsIn } from "../../lexicon/endings.ts";
import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { TimeExpression } from "../../model/index.ts";
import { isParted } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { hasFigureLandmark, type Passage, type Sentence, type Span } from "../text/passage.ts";
import { planBefore, tenseAt, tenseOf } from "./events.ts";
import { type At, isClosed } from "./told.ts";

/** Words that the clause about the counted may be long up to its time. */
const REACH = 24;

/**
 * "the deaths of 49 migrants who suffocated in August 2015", "las 27 armas que la Policía incautó el 4 de junio serán destruidas":
 * where the figure stands behind "of", or the clause about the counted tells what is counted, that clause tells when, not the
 * sentence's verb.
 */
export function relativeTime({ found, amount, own }: At): TimeExpression | null {
  const { passage } = found;
  const { tokens, lexicon } = passage;
  const before = tokens[firstFrom(tokens, amount.start) - 1]?.folded ?? "";
  const isOf = lexicon.counted.inside.has(before);
  if (!isOf && !lexicon.windows.definites.has(before)) return null;
  const opened = relativeBehind(passage, amount);
  if (opened === null) return null;
  const time = own.find((each) => isClosed(each) && each.quote.start > tokens[opened]!.start);
  if (time === undefined) return null;
  let [isPast, tells] = [false, isOf];
  const last = firstFrom(tokens, time.quote.start);
  if (last - opened > REACH) return null;
  for (let index = opened + 1; index < last; index++) {
    if (tokens[index]!.kind === "mark" || lexicon.counted.relatives.has(tokens[index]!.folded)) return null;
    isPast ||= tenseAt(passage, index) === "past";
    tells ||= tellsOf(passage, index, amount.counted);
  }
  return isPast && tells ? time : null;
}

/** Whether a verb says what a figure counts: its measure or its deed. */
function tellsOf(
  { tokens, lexicon }: Passage,
  index: number,
  { measure, qualifiers }: At["amount"]["counted"],
): boolean {
  const { folded, spelled } = tokens[index]!;
  return (
    lexicon.measures.verbs.get(folded) === measure || qualifiers.includes(knownDeed(lexicon.language, spelled) || "-")
  );
}

/** Words of the counted noun phrase before the clause about it. */
const NOUN_REACH = 6;

/** The word that opens a clause about the counted, nothing but its noun phrase before it; null where none does. */
export function relativeBehind({ tokens, lexicon }: Passage, amount: Span): number | null {
  const first = firstFrom(tokens, amount.end);
  for (let index = first; index < Math.min(tokens.length, first + NOUN_REACH); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || lexicon.numbers.words.has(folded) || lexicon.places.inside.has(folded)) return null;
    if (lexicon.counted.relatives.has(tokens[index]!.folded)) return index;
  }
  return null;
}

/**
 * "The 412 cases recorded in Salta, far to the north, in 2016": the participle behind the counted opens its clause, whose time may
 * stand past an aside about the place.
 */
export function participleTime(
  { found, amount }: At,
  closed: readonly TimeExpression[],
  next: number,
): TimeExpression | null {
  const { passage } = found;
  const time = closed.find(({ quote }) => quote.start >= amount.end && quote.end <= next);
  const participle = time === undefined ? null : participleBehind(passage, amount);
  if (time === undefined || participle === null) return null;
  const last = firstFrom(passage.tokens, time.quote.start);
  if (last - participle > REACH) return null;
  for (let index = participle + 1; index < last; index++) {
    const { text, folded } = passage.tokens[index]!;
    if (text === ";" || text === ":" || passage.lexicon.windows.clauseJoins.has(folded)) return null;
    if (passage.lexicon.counted.relatives.has(folded) || tenseAt(passage, index) !== null) return null;
  }
  return time;
}

/** A participle of a language that shows it by its ending, nothing but the counted noun before it. */
function participleBehind({ tokens, lexicon }: Passage, amount: Span): number | null {
  const { grammar, windows } = lexicon;
  const first = firstFrom(tokens, amount.end);
  for (let index = first; grammar.headFirst && index < Math.min(tokens.length, first + NOUN_REACH); index++) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || lexicon.places.inside.has(folded)) return null;
    if (PARTICIPLES.test(folded) && endsIn(folded, windows.participleEndings)) return index;
  }
  return null;
}

/** Participles agree with what is counted, of which there are several. */
const PARTICIPLES = /(?:ad|id|ch|st|rt|rit|uest)[oa]s$/;

/** Whether an infinitive stands between two spans: "to hold", "retener". */
export function infinitiveBetween({ tokens, lexicon }: Passage, one: Span, other: Span): boolean {
  const { infinitive, infinitives } = lexicon.windows;
  const last = firstFrom(tokens, other.start);
  for (let index = firstFrom(tokens, one.end); index < last; index++) {
    const { folded, capital, kind } = tokens[index]!;
    if (kind !== "word" || capital) continue;
    if (
      infinitive.has(folded) ||
      infinitives.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
    )
      return true;
  }
  return false;
}

/** Measures of how big a thing is, which hold whatever happens to it. */
const SIZES: ReadonlySet<string> = new Set(["population", "area-distance"]);

/**
 * Whether a figure only describes what is named before it: "Lampedusa, an island of 6,000 inhabitants", "built for 400
 * people", "con capacidad para 60": no verb tells it, and what happens there is not when it is so.
 */
export function isDescription({ found, sentence, amount }: At): boolean {
  const { passage } = found;
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, amount.start);
  const [before, word] = [tokens[first - 1]?.folded ?? "", tokens[first - 2]?.folded ?? ""];
  if (lexicon.windows.roomFor.has(before) && lexicon.windows.rooms.has(word)) return true;
  const isDefinite = lexicon.windows.definites.has(before) && tokens[first - 2]?.text === ",";
  if (isDefinite && amount.counted.measure === "other" && amount.unit === "count")
    return first - 3 >= sentence.firstToken && isNamedBefore(passage, first - 3);
  if (!SIZES.has(amount.counted.measure)) return false;
  for (let index = first - 1; index > Math.max(sentence.firstToken, first - REACH); index--) {
    if (tokens[index]!.text === "," || tokens[index]!.text === "(")
      return opensApposition(passage, index + 1) || lexicon.windows.distant.has(tokens[first - 1]!.folded);
    if (tenseAt(passage, index) !== null) return false;
  }
  return false;
}

/** "the ELN and the FARC, the two largest groups": the end of a name before the comma. */
function isNamedBefore({ tokens }: Passage, index: number): boolean {
  const { capital, text, kind } = tokens[index]!;
  return text === ")" || (capital && kind === "word");
}

/** "…, an island of", "…, un pueblo de", "…, con": an article or "with" behind the comma. */
function opensApposition({ tokens, lexicon }: Passage, index: number): boolean {
  const { folded } = tokens[index]!;
  return (
    lexicon.numbers.ones.has(folded) ||
    lexicon.counted.tally.determiners.has(folded) ||
    lexicon.grammar.with.has(folded)
  );
}

/**
 * Whether a figure is told in a clause about a place or thing that ends before a time: "En la cárcel, donde hay 7.400
 * reclusos, hallaron la semana pasada". What there is has not the time of what happened.
 */
export function isStateAside(
  { found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">,
  time: Span,
): boolean {
  const { passage } = found;
  const { tokens, lexicon } = passage;
  if (time.start < amount.end || tenseOf(passage, sentence, amount) !== "present") return false;
  const first = firstFrom(tokens, amount.start);
  let opener = first - 1;
  while (opener > sentence.firstToken && first - opener < REACH && tokens[opener]!.text !== ",") opener--;
  const word = tokens[opener + 1]!.folded;
  const opens = lexicon.windows.clauseJoins.has(word) || lexicon.counted.relatives.has(word);
  return tokens[opener]?.text === "," && opens && hasComma(passage, amount.end, time.start);
}

function hasComma({ tokens }: Passage, start: number, end: number): boolean {
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++)
    if (tokens[index]!.text === ",") return true;
  return false;
}

/** Whether what is only wanted, planned or supposed is told with a day that is over, beyond its clause: nothing of it was then. */
export function isOfAsking({ found, sentence, amount }: At, time: TimeExpression): boolean {
  const { passage } = found;
  const { published } = passage.source;
  const last = time.window?.to ?? null;
  if (published === null || last === null || last.slice(0, 10) > published) return false;
  const plan = planBefore(passage, sentence, amount);
  if (plan !== null) return time.quote.end <= plan;
  if (time.quote.end <= amount.start && isAskedFor(passage, sentence, amount)) return true;
  return isParted(passage, time.quote, amount) && tenseOf(passage, sentence, amount) === "unreal";
}

/** Words from a verb of accusing to the amount in what somebody is accused of. */
const CHARGE_REACH = 40;

/**
 * "On Monday prosecutors charged two men with robbing 14 banks": where what somebody is accused or convicted of begins, with the figure in
 * it; null for other figures.
 */
export function chargeOf({ found, sentence, amount }: Pick<At, "found" | "sentence" | "amount">): number | null {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.charging)) return null;
  const { tokens, lexicon } = found.passage;
  const { charging, chargedWith, infinitives } = lexicon.windows;
  const first = firstFrom(tokens, amount.start);
  let link: number | null = null;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - CHARGE_REACH); index--) {
    const { folded, text, start } = tokens[index]!;
    const next = tokens[index + 1]!.folded;
    if (text === ";" || text === ":") return null;
    if (chargedWith.has(folded) && (GERUND.test(next) || endsIn(next, infinitives))) link = start;
    if (charging.has(folded)) return link;
  }
  return null;
}

/** Whether a time is that of an accusation, in which the figure stands: what somebody is accused of did not happen then. */
export function isOfCharge(at: At, time: TimeExpression): boolean {
  if (time.quote.end > at.amount.start) return false;
  const charge = chargeOf(at);
  return charge !== null && time.quote.end <= charge;
}

/** The noun of a deed behind "with" or "of" in English. */
const GERUND = /[a-z]{2}ing$/;

/** "pidieron ayer salarios de 87 mil pesos": whether a verb of asking is the one before a figure, whose day is that of the asking. */
function isAskedFor(passage: Passage, sentence: Sentence, amount: Span): boolean {
  const { tokens, lexicon } = passage;
  const first = firstFrom(tokens, amount.start);
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    if (lexicon.speech.demands.has(tokens[index]!.folded)) return true;
    if (tokens[index]!.text === ";" || tokens[index]!.text === ":" || tenseAt(passage, index) !== null) return false;
  }
  return false;
}
