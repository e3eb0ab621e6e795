import { type Decimal, decimalFrom } from "../../model/index.ts";
import type { Passage } from "../text/passage.ts";

/** No figure of the news has more digits; what has is a key, a hash or noise. */
const DIGITS_AT_MOST = 30;

/** Whether digits are too many to be a figure. */
export function isTooLong(text: string): boolean {
  return text.length > DIGITS_AT_MOST;
}

/** What digits stand for; "ambiguous" when a separator could mark thousands or decimals; null when they are no number ("10.3.2"). */
export type DigitsRead = Decimal | "ambiguous" | null;

/** Which mark a text uses for what, as its own numbers show; null where they do not. */
export interface Separators {
  readonly thousands: "," | "." | null;
  readonly decimals: "," | "." | null;
  /** Whether the language writes both ways, so that "1.5" has decimals whatever else a point marks in the text. */
  readonly both: boolean;
}

/** Countries that write 1,234.5; the other Spanish-speaking ones write 1.234,5. */
const POINT_COUNTRIES: ReadonlySet<string> = new Set("MX GT HN SV NI PA DO PR PE US BZ GB CA AU".split(" "));
const COMMA_COUNTRIES: ReadonlySet<string> = new Set("ES AR CL CO UY PY EC VE BO CR".split(" "));

type Mark = "," | ".";

/** How often each mark was seen doing what; `open` when it could be either ("36.402"). */
type Seen = Record<Mark, { thousands: number; decimals: number; open: number }>;

/**
 * The separators that the numbers of a text give away: "2.5" and "1,234.5" mark decimals with a point, "1.234.567"
 * thousands with one. "36.402" alone shows nothing. Where nothing does, the language decides; where that writes both
 * ways, several such numbers with the same mark do, then the country. Otherwise it stays open. One pass over the tokens.
 */
export function readSeparators(passage: Passage, country: string | null): Separators {
  const seen: Seen = {
    ".": { thousands: 0, decimals: 0, open: 0 },
    ",": { thousands: 0, decimals: 0, open: 0 },
  };
  const home = passage.lexicon.numbers.thousands;
  for (const token of passage.tokens) {
    if (token.kind !== "number") continue;
    const shown = shownBy(token.text);
    if (shown !== null) seen[shown.mark][shown.use === "open" && shown.mark === home ? "thousands" : shown.use]++;
  }
  const decimals = mostSeen(seen, "decimals") ?? otherMark(mostSeen(seen, "thousands"));
  const thousands = otherMark(decimals) ?? home ?? thousandsByUse(seen, country);
  return { thousands, decimals, both: home === null };
}

/** The separators of a text whose country is known from elsewhere: where the text shows none, that country's. */
export function separatorsIn(country: string | null, shown: Separators): Separators {
  const thousands = shown.thousands ?? thousandsIn(country);
  return {
    ...shown,
    thousands,
    decimals: shown.decimals ?? (thousandsIn(country) === null ? null : otherMark(thousands)),
  };
}

function mostSeen(seen: Seen, use: "thousands" | "decimals" | "open"): Mark | null {
  const [point, comma] = [seen["."][use], seen[","][use]];
  return point > 2 * comma ? "." : comma > 2 * point ? "," : null;
}

function thousandsByUse(seen: Seen, country: string | null): Mark | null {
  const used = mostSeen(seen, "open");
  if (used !== null && seen[used].open > 1) return used;
  const home = thousandsIn(country);
  return used === null || home === null || used === home ? (home ?? used) : null;
}

function thousandsIn(country: string | null): Mark | null {
  if (country === null) return null;
  return POINT_COUNTRIES.has(country) ? "," : COMMA_COUNTRIES.has(country) ? "." : null;
}

function otherMark(mark: Mark | null): Mark | null {
  return mark === null ? null : mark === "," ? "." : ",";
}

interface Shape {
  readonly groups: readonly string[];
  readonly marks: readonly string[];
}

function shapeOf(text: string): Shape {
  const groups: string[] = [];
  const marks: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    groups.push(text.slice(start, index));
    marks.push(text[index]!);
    start = index + 1;
  }
  groups.push(text.slice(start));
  return { groups, marks };
}

/** What one number shows about its last mark; null when it has none. */
function shownBy(text: string): { mark: Mark; use: "thousands" | "decimals" | "open" } | null {
  const { groups, marks } = shapeOf(text);
  const [first, last] = [marks[0], marks.at(-1)];
  if (last !== "." && last !== ",") return null;
  if (marks.length > 1 && first === last) return { mark: last, use: "thousands" };
  const tail = groups.at(-1)!;
  const alone = marks.length === 1;
  if (alone && tail.length === 3 && groups[0]!.length <= 3 && !groups[0]!.startsWith("0"))
    return { mark: last, use: tail === "000" ? "thousands" : "open" };
  return tail.length <= 2 || alone ? { mark: last, use: "decimals" } : null;
}

/**
 * The number that digits with separators stand for. "1.234" is only read when the text, its language or its country
 * shows what the point marks: a wrong number is worse than none. "36.000" and "1’396.342" are thousands and millions
 * everywhere, since nobody writes three zeros behind a decimal mark.
 */
export function numberFromDigits(text: string, separators: Separators): DigitsRead {
  const { groups, marks } = shapeOf(text);
  // Digits of other scripts are not read: they would stand between empty groups.
  if (groups.some((group) => group === "")) return null;
  if (marks.length === 0) return decimalFrom(text);
  const last = marks.at(-1)!;
  const distinct = new Set(marks);
  if (distinct.size === 1 && marks.length === 1) return fromOneMark(groups, last, separators);
  const tail = groups.at(-1)!;
  const whole = groups.slice(0, -1);
  if (distinct.size === 1 || isApostrophe(marks[0]!)) {
    if (isGrouped(groups)) return decimalFrom(groups.join(""));
    return distinct.size > 1 && isGrouped(whole) ? decimalFrom(`${whole.join("")}.${tail}`) : null;
  }
  const marksOnce = marks.indexOf(last) === marks.length - 1;
  return distinct.size === 2 && marksOnce && isGrouped(whole) ? decimalFrom(`${whole.join("")}.${tail}`) : null;
}

function fromOneMark(groups: readonly string[], mark: string, separators: Separators): DigitsRead {
  const [whole = "", tail = ""] = groups;
  if (mark !== "." && mark !== ",") return tail.length === 3 ? decimalFrom(whole + tail) : null;
  const couldGroup = tail.length === 3 && whole.length <= 3 && !whole.startsWith("0");
  if (!couldGroup)
    return separators.thousands === mark && separators.decimals === null && !(separators.both && tail.length < 3)
      ? "ambiguous"
      : decimalFrom(`${whole}.${tail}`);
  if (separators.thousands === mark || tail === "000") return decimalFrom(whole + tail);
  return separators.decimals === mark ? decimalFrom(`${whole}.${tail}`) : "ambiguous";
}

/** Thousands in threes ("1.234.567"), or the South Asian twos before the last three ("12,34,567"). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  if (first.length === 0 || first.length > 3 || rest.at(-1)?.length !== 3) return rest.length === 0;
  const middle = rest.slice(0, -1);
  return (
    middle.every((group) => group.length === 3) || (first.length <= 2 && middle.every((group) => group.length === 2))
  );
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === "’";
}
