import type { Figure } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/** The part and the whole of a share, as the draft's own figures; null when the text does not give both as figures. */
export function shareTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.ratio === null) return null;
  const [part, whole] = [figure.ratio.part, figure.ratio.whole].map((term) => {
    const own = term?.figureStart == null ? undefined : prepared.byStart.get(term.figureStart);
    return own === undefined ? undefined : (prepared.resolved.get(own) ?? own);
  });
  return part === undefined || whole === undefined ? null : [part, whole];
}
