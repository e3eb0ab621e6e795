import type { Mode, TimeExpression, Window } from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Sentence, Span } from "../text/passage.ts";
import { tenseBefore, tenseOf } from "./events.ts";
import { type Found, UNKNOWN } from "./found.ts";

/** The days that a figure covers, and what its number means over them; null when the words do not decide. */
export interface FigureWindow {
  readonly window: Window;
  readonly mode: Mode | null;
}

/** A figure whose days are read, with where it stands. */
export interface Told extends FigureWindow {
  readonly amount: Amount;
  readonly sentence: number;
}

/** The days of a figure of which no words tell any. */
export function nothing(): FigureWindow {
  return { window: UNKNOWN, mode: null };
}

/** What is read before a figure and limits where its days are looked for. */
export interface Around {
  readonly found: Found;
  /** The figures before, in order. */
  readonly told: readonly Told[];
  /** Where the next figure begins. */
  readonly next: number;
  /** The last figure with a known window for every number and unit. */
  readonly latest: ReadonlyMap<string, Told>;
}

/** A figure in its sentence, with the times of its own clause and those of a report about it. */
export interface At {
  readonly found: Found;
  readonly sentence: Sentence;
  readonly amount: Amount;
  readonly own: readonly TimeExpression[];
  readonly reported: readonly TimeExpression[];
}

/** Measures of a thing's size: what happened to the thing is not when it had it. */
export const MEASURED: ReadonlySet<string> = new Set(["duration", "sentence", "area-distance"]);

/** Whether a figure is of something that happened when its story did: by its measure, or by the tense it is told in. */
export function isOfStory({ found, sentence, amount }: At): boolean {
  const { passage } = found;
  // "filas de hasta 12 kilómetros" lasted as long as what made them; a mountain's height does not
  if (MEASURED.has(amount.counted.measure)) return tenseBefore(passage, sentence, amount) === "past";
  if (isOpinion(passage, amount)) return false;
  if (isThere(passage, amount)) return false;
  const tense = tenseOf(passage, sentence, amount);
  // "The prison holds 4,500 inmates": what there is, told in no past, is not of the day of what happened
  if (amount.mode === "stock" && amount.counted.measure === "detentions" && tense === null) return false;
  return tense === "past" || (happens(amount, found) && tense !== "perfect" && tense !== "unreal");
}

/** "Por el ataque hay dos detenidos", "there are two suspects in custody": how many there are by now. The dead and hurt are of what befell them. */
function isThere({ tokens }: Passage, amount: Amount): boolean {
  if (BEFALLEN.has(amount.counted.measure)) return false;
  const first = firstFrom(tokens, amount.start);
  const [before, opening] = [tokens[first - 1]?.folded, tokens[first - 2]?.folded];
  return before === "hay" || (opening === "there" && (before === "are" || before === "is"));
}

const BEFALLEN: ReadonlySet<string> = new Set(["deaths", "injuries"]);

/** Words of the counted before the verb of those who are asked. */
const ASKED_AT_MOST = 4;

/** "Eight of ten voters say", "seis de cada diez encuestados creen": what people think holds on no day. */
function isOpinion({ tokens, lexicon }: Passage, amount: Span): boolean {
  const first = firstFrom(tokens, amount.end);
  for (let index = first; index < first + ASKED_AT_MOST && tokens[index]?.kind === "word"; index++)
    if (lexicon.windows.opinions.has(tokens[index]!.folded)) return true;
  return false;
}

/** Whether the measure is of what happens, as against what there is. */
export function happens(amount: Amount, found: Found): boolean {
  const { windows, offences } = found.passage.lexicon;
  const { measure, head } = amount.counted;
  return windows.happenings.has(measure) || (measure === "other" && head !== null && offences.crimes.has(head));
}

/** Whether a time has both of its days. */
export function isClosed(time: TimeExpression): boolean {
  return time.window!.from !== null && time.window!.to !== null;
}

/** "So far", "hasta la fecha": up to the day of the text, from nobody says when. */
export function isUpToNow({ window }: TimeExpression, { passage }: Pick<Found, "passage">): boolean {
  return window !== null && window.from === null && window.to !== null && window.to === passage.source.published;
}

/** Whether a time ends behind the day of the text: a stretch that has still to pass. */
export function liesAhead({ window }: Pick<TimeExpression, "window">, { passage }: Pick<Found, "passage">): boolean {
  const { published } = passage.source;
  return published !== null && window?.to != null && window.to.slice(0, 10) > published;
}

/** The time that stands nearest to an amount; the first of those as near. */
export function nearestOf(times: readonly TimeExpression[], amount: Span): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const time of times) if (best === null || gap(time.quote, amount) < gap(best.quote, amount)) best = time;
  return best;
}

function gap(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** Days that are taken from elsewhere: each known end is inferred. */
export function inferred(read: FigureWindow): FigureWindow {
  const ends = (["from", "to"] as const).filter((end) => read.window[end] !== null);
  return { window: { ...read.window, inferred: ends }, mode: read.mode };
}

/** Figures back that a stretch is still that of. */
export const TOLD_BACK = 4;
