import { type Day, type EdtfDate, edtfDateFrom, firstDayOf, lastDayOf, plusDays } from "../../model/index.ts";
import {
  endsClause,
  endsOf,
  pastArticle,
  phraseIn,
  type TimeContext,
  type TimeFound,
  type TokenSpan,
  wordAt,
} from "./cursor.ts";
import { isPoint, type ReadPoint, upToNow } from "./ranges.ts";

type SideKind = "since" | "until" | "after" | "before";

interface Side {
  readonly words: "since" | "until" | "after" | "earlierThan";
  readonly kind: SideKind;
}

const SIDES: readonly Side[] = [
  { words: "since", kind: "since" },
  { words: "until", kind: "until" },
  { words: "after", kind: "after" },
  { words: "earlierThan", kind: "before" },
];

/** "since March 29", "desde enero"; "until yesterday", "as of early May"; "after 2016", "antes del 1 de enero". */
export function halfOpenAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  if (context.tokens[index]!.kind === "number") return null;
  for (const { words, kind } of SIDES) {
    const opener = phraseIn(context, context.words[words], index);
    if (opener === null) continue;
    // "al día siguiente" is no "al"
    const whole = phraseIn(context, context.words.phrases, index);
    if (whole?.value.kind === "beside" && whole.end > opener.end) continue;
    // what has gone on since a day began before now, whatever the clause says of the future
    const sided: TimeContext = kind === "since" ? { ...context, side: -1 } : context;
    const date = endAt(sided, opener.end, readPoint);
    if (date === null || isDoers(context, opener.end, date.end)) continue;
    const toNow = kind === "since" ? upToNow(context, date) : null;
    const range = toNow ?? openRange(context, date, { kind, at: opener.end, words: { start: index, end: opener.end } });
    const behind = kind === "since" && toNow === null ? phraseIn(context, context.words.sidesBehind, range.end) : null;
    return behind?.value === "since" ? { ...range, end: behind.end } : range;
  }
  return null;
}

/** "Hurt by Thursday's bomb": what did it, on that day, and no deadline; "by Friday's close" and "by Monday's count" are. */
function isDoers(context: TimeContext, behind: number, end: number): boolean {
  if (wordAt(context, behind - 1) !== BY || context.words.dayIdioms.has(wordAt(context, end))) return false;
  if (!context.words.harmed.has(wordAt(context, behind - 2)) || wordAt(context, end + 1) === HAD) return false;
  return context.tokens[end - 1]!.folded !== wordAt(context, end - 1);
}

const BY = "by";
const HAD = "had";

/** "2018 or later", "from May onwards", "1 de enero en adelante": the side stands behind its date. */
export function sidedBehind(context: TimeContext, date: TimeFound, index: number): TimeFound {
  const side = phraseIn(context, context.words.sidesBehind, date.end);
  if (side === null || !isPoint(date) || date.grain === undefined) return date;
  // "on Monday and later on Tuesday" goes on to another time
  if (context.words.and.has(wordAt(context, date.end)) && !endsClause(context, side.end)) return date;
  const words = { start: date.end, end: side.end };
  const from = wordAt(context, index - 1);
  const start = context.words.rangeOpeners.has(from) ? index - 1 : index;
  return { ...openRange(context, date, { kind: side.value, at: date.start ?? index, words }), end: side.end, start };
}

/** The first day that "since the start of the year" names; null for "since early May", which has none. */
function startOf(context: TimeContext, { modifier, from }: TimeFound): Day | null {
  if (modifier?.kind !== "start" || from === null) return null;
  const words = context.tokens.slice(modifier.start, modifier.end);
  return words.some(({ folded }) => context.words.exactStarts.has(folded)) ? firstDayOf(from) : null;
}

function openRange(
  context: TimeContext,
  date: TimeFound,
  given: { readonly kind: SideKind; readonly at: number; readonly words: TokenSpan },
): TimeFound {
  const { kind, words } = given;
  const value = startOf(context, date) ?? date.value;
  const { from, to } = openEnds(date, kind);
  const range: TimeFound = {
    end: date.end,
    type: "range",
    value,
    from,
    to,
    modifier: { kind, start: words.start, end: words.end },
    ends: endsOf([{ ...date, value }], given.at),
  };
  return range.from === null ? range : { ...range, openEnd: true };
}

/**
 * The one end of a range that lies on a side of a date. A day counts from itself, a longer period is over with its
 * last day; but "before the end of May" ends with May, and "after the beginning of May" begins with it.
 */
function openEnds(date: TimeFound, kind: SideKind): { readonly from: EdtfDate | null; readonly to: EdtfDate | null } {
  const phase = date.modifier?.kind;
  if (kind === "since") return { from: date.from, to: null };
  if (kind === "until") return { from: null, to: date.to };
  if (kind === "after") return { from: phase === "start" || phase === "middle" ? date.from : dayAfter(date), to: null };
  return { from: null, to: phase === "end" || phase === "middle" ? date.to : dayBefore(date) };
}

function endAt(context: TimeContext, index: number, readPoint: ReadPoint): TimeFound | null {
  const at = pastArticle(context, index);
  const found = readPoint(context, at);
  if (found === null || !isPoint(found) || found.grain === undefined) return null;
  // "after the May 30 attack": the date belongs to what follows it
  const isPart = context.language === "en" && at > index && found.grain === "D" && wordAt(context, at) !== "";
  return isPart && context.words.months.has(wordAt(context, at)) ? null : found;
}

function dayAfter(found: TimeFound): EdtfDate | null {
  if (found.to === null || found.grain === "D") return found.from;
  return edtfDateFrom(plusDays(lastDayOf(found.to), 1));
}

function dayBefore(found: TimeFound): EdtfDate | null {
  return found.from === null ? null : edtfDateFrom(plusDays(firstDayOf(found.from), -1));
}
