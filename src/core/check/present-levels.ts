import type { Day, Figure } from "../model/index.ts";

/**
 * D3: "alojan hoy a 24.310 internos", "now hold 310": how many there are at present is a claim about the record's newest level, as it is
 * without the word. What names the draft's day by its date or weekday stands for that day.
 */
export function withoutPresentDay(figure: Figure, published: Day | null): Figure {
  const { window, mode } = figure;
  const [quote, other] = window.quotes;
  const isDay = published !== null && window.from === published && window.to === published && !window.openEnd;
  if (mode !== "stock" || !isDay || quote === undefined || other !== undefined) return figure;
  if (!PRESENT.has(quote.exact.toLowerCase())) return figure;
  return { ...figure, window: { ...window, from: null, to: null, inferred: [], quotes: [] } };
}

/** Words for the present, in both languages. */
const PRESENT: ReadonlySet<string> = new Set(
  ["today", "now", "currently", "at present", "presently", "hoy", "hoy en día", "ahora", "actualmente"].concat(
    "en la actualidad",
  ),
);
