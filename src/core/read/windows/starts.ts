import { civil, edtfDateFrom } from "../../model/index.ts";
import { timesIn } from "../text/clauses.ts";
import { isReference } from "./apart.ts";
import type { Around, At, FigureWindow, Told } from "./told.ts";

/** "Desde el 1 de enero: 46 hasta el 31 de enero": a total whose last day alone is beside it starts where its sentence does. */
export function withStartTold(
  read: FigureWindow,
  { found, sentence, amount, told }: Pick<At, "found" | "sentence" | "amount"> & Pick<Around, "told">,
): FigureWindow {
  const { window } = read;
  // "since 1 January: 271, as at 31 May"
  const isOpen = window.from === null || (window.from === window.to && amount.unit === "count");
  if (!isOpen || window.to === null || (read.mode ?? amount.mode) !== "cumulative") return read;
  const opened = timesIn(found.dated, { start: sentence.start, end: amount.start }).findLast(
    (time) => time.window!.openEnd && time.window!.from !== null,
  );
  if (opened === undefined) return withStartOfSame(read, { found, amount, told });
  const inferredEnds = window.inferred.filter((end) => end !== "from");
  return { ...read, window: { ...window, from: opened.window!.from, inferred: ["from", ...inferredEnds] } };
}

/** Where a day has its year, month and day. */
const DATE_PARTS = [
  [0, 4],
  [5, 7],
  [8, 10],
] as const;

/** Figures back in which the total stands that another goes on from. */
const SAME_BACK = 30;

/**
 * "Since 1 January 382 have been killed. … There were 13 murders up to Saturday": a total of the same measure whose last day alone is told
 * starts where that one did, and one of another year on the same day of it.
 */
function withStartOfSame(
  read: FigureWindow,
  { found, amount, told }: Pick<At, "found" | "amount"> & Pick<Around, "told">,
): FigureWindow {
  const { from, to } = read.window;
  const { published } = found.passage.source;
  if (from !== null || to?.length !== 10 || to === published || published === null) return read;
  const isTotal = ({ window, mode, amount: of }: Told) =>
    !isReference(found.passage, of) &&
    of.counted.measure === amount.counted.measure &&
    window.from?.length === 10 &&
    window.from !== window.to &&
    (mode === "cumulative" || window.inferred.includes("to"));
  const same = told.slice(-SAME_BACK).findLast(isTotal)?.window.from;
  if (same == null) return read;
  const [year, month, day] = [to, same, same].map((each, part) => Number(each.slice(...DATE_PARTS[part]!)));
  const start = civil(year!, month!, day!);
  if (start >= to || same.slice(0, 4) < to.slice(0, 4)) return read;
  const inferredEnds = read.window.inferred.filter((end) => end !== "from");
  return { ...read, window: { ...read.window, from: edtfDateFrom(start), inferred: ["from", ...inferredEnds] } };
}
