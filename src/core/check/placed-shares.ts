/**
 * Shares of a count of the draft that are told by where they are: "440 arrests. More than two thirds were made in Cortés". The
 * part is what the record counts of the same in that place.
 */
import { innermostPlaces, relateSets } from "../count/places.ts";
import { knownDeed } from "../lexicon/deeds.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { namedBy } from "../lexicon/things.ts";
import type { Figure } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Prepared } from "./judged.ts";
import { namesOf, toldOf, without, wordsOf } from "./told-shares.ts";

/** The part and the whole of such a share; null for one whose words say anything of its part but where it is. */
export function placedTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode !== "share" || figure.places.length === 0) return null;
  const told = toldOf(figure, prepared);
  const [number] = told.wholes.flatMap((whole) => whole.number ?? []);
  if (number === undefined || number.unit === "percent") return null;
  const whole = prepared.resolved.get(number) ?? number;
  if (relateSets(innermostPlaces(figure.places), innermostPlaces(whole.places)) !== "within") return null;
  const besides = without(told.besides, new Set(namesOf(figure.places)));
  if (besides.size > 0 || told.deeds.size > 0 || told.part.size === 0 || !isDoneThere(figure, whole, prepared))
    return null;
  return [{ ...whole, quote: figure.quote, places: figure.places }, whole];
}

/**
 * Whether a share's words put the deed in its place: "were in Cortés" of deeds and things, "were made in Cortés". Where people come
 * from or are by now is not where they were arrested.
 */
function isDoneThere(share: Figure, whole: Figure, { draft, passage }: Prepared): boolean {
  const { counted, measures, partitives } = lexiconOf(draft.language);
  const { copulas, prepositions } = counted.doneThere;
  const from = Math.max(share.quote.end, share.ratio?.whole?.quote.end ?? 0);
  const behind = draft.text.content.slice(from, sentenceAt(passage, share.quote.start)?.end ?? from);
  const words = lettersIn(behind.toLowerCase());
  const at = words.findIndex((word) => prepositions.has(fold(word)));
  const names = new Set(namesOf(share.places));
  if (at < 0 || ![...wordsOf(words[at + 1] ?? "")].some((word) => names.has(word))) return false;
  const verbs = words.slice(0, at);
  // "three-quarters of them in Cortés" goes on from what was done
  if (verbs.length === 0 || partitives.pronouns.includes(fold(verbs.join(" ")))) return true;
  if (!verbs.every((word) => copulas.has(fold(word)) || knownDeed(draft.language, word) === "")) return false;
  const { head, measure } = whole.counted;
  if (head === null) return false;
  const noun = measures.nouns.get(head);
  const kind = namedBy(head, [])?.kind;
  return kind === undefined ? noun?.measure === measure && noun.strength === "strong" : kind !== "people";
}
