import { fold } from "../lexicon/fold.ts";
import { LANGUAGES, lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure } from "../model/index.ts";
import { sentenceAt } from "../read/passage.ts";
import type { Prepared } from "./judged.ts";

/**
 * The part and the whole of a share, as the draft's own figures: those that its words name, else those of its sentence
 * ("Of the 124 detained, 93 (75 percent) …"). Null when the draft does not give both.
 */
export function shareTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode === "change") return null;
  const named = [figure.ratio?.part, figure.ratio?.whole].map((term) =>
    term?.figureStart == null ? undefined : prepared.byStart.get(term.figureStart),
  );
  const [part, whole] = named.every((term) => term === undefined) ? sentenceTerms(figure, prepared) : named;
  if (part === undefined || whole === undefined) return null;
  return [prepared.resolved.get(part) ?? part, prepared.resolved.get(whole) ?? whole];
}

/** The whole is the count behind "of the" earlier in the sentence, the part the count that stands right before the share. */
function sentenceTerms(share: Figure, prepared: Prepared): readonly [Figure?, Figure?] {
  const sentence = sentenceAt(prepared.passage, share.quote.start);
  if (sentence === null) return [];
  const before = [...prepared.byStart.values()].filter(
    ({ quote, unit }) => unit === "count" && quote.start >= sentence.start && quote.end <= share.quote.start,
  );
  const part = before.findLast((figure) => standsRightBefore(figure, share, prepared));
  const whole = before.findLast((figure) => figure !== part && isBehindPartitive(figure, sentence.start, prepared));
  return part === undefined || whole === undefined ? [] : [part, whole];
}

const BEFORE_WHOLE = LANGUAGES.flatMap((language) => lexiconOf(language).partitives.beforeWhole);

/** "93 (75 percent)", "93 of them, 75 percent,", "93, el 75 %,": nothing but a bracket, a comma and a few words between. */
const BETWEEN_AT_MOST = 24;

function standsRightBefore(part: Figure, share: Figure, { draft }: Prepared): boolean {
  const between = draft.text.content.slice(part.quote.end, share.quote.start);
  return between.length <= BETWEEN_AT_MOST && /[(,–—]/.test(between);
}

function isBehindPartitive(whole: Figure, from: number, { draft }: Prepared): boolean {
  const before = ` ${fold(draft.text.content.slice(from, whole.quote.start)).trim().replace(/\s+/g, " ")}`;
  return BEFORE_WHOLE.some((words) => before.endsWith(` ${words}`));
}
