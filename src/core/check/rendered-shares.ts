/** Shares that the record tells in another language than the draft does. */
import { endsOf } from "../count/bounds.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { namedSpan, spanOf, spanWithin } from "../count/spans.ts";
import { fold } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { namedBy } from "../lexicon/things.ts";
import { compareFractions, type Figure, type Language } from "../model/index.ts";
import type { Prepared } from "./judged.ts";

/**
 * The one share that a text in another language tells of the same thing in the same places over the same days, where its
 * number is the draft's as well: their words cannot be compared, and another number may be that of another part.
 */
export function shareRendered(figure: Figure, prepared: Prepared): Figure | null {
  const places = innermostPlaces(figure.places);
  const asked = namedSpan(figure);
  if (places.length === 0 || asked.from === null || figure.bound !== "exact") return null;
  const heads = figure.ratio?.whole == null ? null : thingsIn(figure.ratio.whole.quote.exact, prepared.draft.language);
  if (heads === null || heads.size === 0) return null;
  const denies = deniesPart(figure, prepared.draft.language);
  if (denies === null) return null;
  const found = [...prepared.byFigure.keys()].filter((recorded) => {
    if (recorded.unit !== "percent" || recorded.mode !== "share" || !isForeign(recorded, prepared)) return false;
    if (relateSets(innermostPlaces(recorded.places), places) !== "same") return false;
    const own = thingsIn(recorded.ratio?.whole?.quote.exact ?? "", prepared.byFigure.get(recorded)!.document.language);
    const isOfDays = spanWithin(spanOf(recorded), asked) && spanWithin(asked, spanOf(recorded));
    return isOfDays && [...own].some((thing) => heads.has(thing));
  });
  const [only, other] = found;
  const isDenied = only && deniesPart(only, prepared.byFigure.get(only)!.document.language);
  if (only === undefined || isDenied !== denies || other !== undefined || only.bound !== "exact") return null;
  return compareFractions(endsOf(only.number)[0], endsOf(figure.number)[0]) === 0 ? only : null;
}

/** Whether a share is of those who did not, by the words of its part; null where nothing says what its part is. */
function deniesPart({ ratio }: Figure, language: Language): boolean | null {
  if (ratio?.part == null) return null;
  const { without } = lexiconOf(language).counted;
  return (ratio.part.quote.exact.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => without.has(fold(word)));
}

/** What the words of a whole name, whatever the language: a measure of the codebook or a thing of the table. */
function thingsIn(text: string, language: Language): ReadonlySet<string> {
  const { nouns } = lexiconOf(language).measures;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  return new Set(
    words.slice(0, WHOLE_WORDS).flatMap((word) => {
      const measure = nouns.get(word)?.measure;
      return measure !== undefined && measure !== "other" ? [measure] : [...(namedBy(word, [])?.ids ?? [])];
    }),
  );
}

/** Words of a whole in which its noun stands. */
const WHOLE_WORDS = 3;

/** Whether a recorded figure stands in another language than the draft, so that few of their words can agree. */
export function isForeign(recorded: Figure, { byFigure, draft }: Prepared): boolean {
  return byFigure.get(recorded)?.document.language !== draft.language;
}
