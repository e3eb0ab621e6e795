import type { Figure } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/**
 * The part and the whole of a share, as the draft's own figures: those that its words name, else the part that it stands
 * right behind, with its whole ("Of the 124 detained, 93 (75 percent) …"). Null when the draft does not give both.
 */
export function shareTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode === "change") return null;
  const named = [figure.ratio?.part, figure.ratio?.whole].map((term) =>
    term?.figureStart == null ? undefined : prepared.byStart.get(term.figureStart),
  );
  const [part, whole] = named.every((term) => term === undefined) ? termsBeside(figure, prepared) : named;
  if (part === undefined || whole === undefined) return null;
  return [prepared.resolved.get(part) ?? part, prepared.resolved.get(whole) ?? whole];
}

/** "93 (75 percent)", "93 of them, or 75 percent": a bracket or comma and a few words between. Code units. */
const BETWEEN_AT_MOST = 24;

function termsBeside(share: Figure, { draft, wholes }: Prepared): readonly [Figure?, Figure?] {
  for (const [part, whole] of wholes) {
    const between = draft.text.content.slice(part.quote.end, share.quote.start);
    const isBeside = part.quote.end <= share.quote.start && share.quote.start - part.quote.end <= BETWEEN_AT_MOST;
    if (isBeside && /[(,–—]/.test(between)) return [part, whole];
  }
  return [];
}
