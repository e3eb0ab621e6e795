/**
 * Shares of which the draft counts only one side: "the 150 charged account for 12 percent of those arrested there", "Of the
 * 1,500 deported, 2 percent were arrested". The other side is asked of the record by what its words say was done.
 */

import { innermostPlaces, relateSets } from "../count/places.ts";
import { isDeed } from "../lexicon/deeds.ts";
import { fold, lettersIn } from "../lexicon/fold.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { namedBy } from "../lexicon/things.ts";
import type { Figure } from "../model/index.ts";
import { firstFrom } from "../read/text/in-order.ts";
import type { Prepared } from "./judged.ts";
import { openingWhole } from "./told-shares.ts";

/** The part and the whole of such a share; the side without a number says only what is counted, where and when. Null for others. */
export function spokenTerms(figure: Figure, prepared: Prepared): readonly [Figure, Figure] | null {
  if (figure.unit !== "percent" || figure.mode !== "share" || figure.places.length === 0) return null;
  const { byStart, resolved } = prepared;
  const filled = (term: Figure) => resolved.get(term) ?? term;
  const told = byStart.get(figure.ratio?.part?.figureStart ?? -1);
  const part = told ?? partBeside(figure, prepared);
  if (part !== undefined) {
    const whole = wholeSpoken(filled(part), figure, prepared);
    // 61 arrested are no share of the murders, nor 61 women killed one of the women among all who were
    if (whole === null || (told === undefined && !areOfOne(filled(part), whole))) return null;
    return [filled(part), whole];
  }
  const whole = byStart.get(figure.ratio?.whole?.figureStart ?? -1) ?? openingWhole(figure, prepared);
  if (whole === undefined) return null;
  const done = partSpoken(filled(whole), figure, prepared);
  return done === null ? null : [done, filled(whole)];
}

/** Code units from a count to the share that is set beside it, at most. */
const BESIDE_AT_MOST = 80;

/** "61 people were killed in Durán, one in eight of the killings in Guayas": the count of one place right before a share of what lies around it. */
function partBeside(share: Figure, { reading, draft }: Prepared): Figure | undefined {
  const before = reading.figures.findLast(({ quote }) => quote.end <= share.quote.start);
  if (before === undefined || before.unit !== "count" || share.quote.start - before.quote.end > BESIDE_AT_MOST)
    return undefined;
  const isBeside = /^[^.;:!?\n,]*, $/.test(draft.text.content.slice(before.quote.end, share.quote.start));
  const isInside = relateSets(innermostPlaces(before.places), innermostPlaces(share.places)) === "within";
  return isBeside && isInside ? before : undefined;
}

/** Whether what is set beside a share counts the same of the same people as its whole. */
function areOfOne({ counted: part }: Figure, { counted: whole }: Figure): boolean {
  return part.measure === whole.measure && part.group === whole.group;
}

/** What happens to people or is done to them, so that those it was done to are told by it alone. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  "arrests detentions convictions releases deportations extraditions deaths injuries kidnappings".split(" "),
);

/** Happenings that are all of what their measure counts; others are a kind of it: femicides, lynchings. */
const ALL_OF_MEASURE: ReadonlySet<string> = new Set("death death-violent homicide kidnapping".split(" "));

function isKind(word: string): boolean {
  const named = namedBy(word, []);
  return named?.kind === "happening" && ![...named.ids].every((id) => ALL_OF_MEASURE.has(id));
}

/** "Of those arrested there": whoever was, where and when the share says. */
function wholeSpoken(part: Figure, share: Figure, { draft }: Prepared): Figure | null {
  const { whole } = share.ratio!;
  if (whole == null || whole.figureStart !== null) return null;
  const { nouns, states, verbs } = lexiconOf(draft.language).measures;
  const words = lettersIn(whole.quote.exact).map(fold);
  const [measure] = words.flatMap((word) => states.get(word) ?? verbs.get(word) ?? nouns.get(word)?.measure ?? []);
  if (words.length > 1 || measure === undefined || !DONE_TO_PEOPLE.has(measure) || isKind(words[0]!)) return null;
  return {
    ...part,
    counted: { ...part.counted, measure, head: null, qualifiers: [], group: null, organization: null, origins: [] },
    quote: whole.quote,
    places: share.places,
    window: share.window,
    mode: "within",
  };
}

/** Tokens from a share to the verb of its predicate: "2 percent of them have since been arrested". */
const VERB_WITHIN = 6;
/** Tokens behind the verb among which it may say for which crime. */
const CRIME_WITHIN = 6;

/** "… 2 percent were arrested": those of the whole to whom its verb says that it was done. */
function partSpoken(whole: Figure, share: Figure, { passage, draft }: Prepared): Figure | null {
  const { measures, counted, grammar } = lexiconOf(draft.language);
  const first = firstFrom(passage.tokens, share.quote.end);
  let isOpened = false;
  for (let index = first; index < Math.min(first + VERB_WITHIN, passage.tokens.length); index++) {
    const { kind, folded } = passage.tokens[index]!;
    // "2 percent were not arrested"
    if (kind !== "word" || counted.and.has(folded) || grammar.negations.has(folded)) return null;
    if (counted.auxiliaries.has(folded)) {
      isOpened = true;
      continue;
    }
    const measure = measures.verbs.get(folded);
    if (measure === undefined || !DONE_TO_PEOPLE.has(measure)) continue;
    if (!isOpened && !measures.intransitive.has(folded)) return null;
    // what befell all of the whole parts none of it: "three in four of the killings were committed with guns"
    if (measure === whole.counted.measure) return null;
    const behind = passage.tokens.slice(index + 1, index + 1 + CRIME_WITHIN);
    const crimes = behind.flatMap(({ folded: word }) => (namedBy(word, [])?.kind === "happening" ? [word] : []));
    const isDone = (word: string) => isDeed(word) || measures.verbs.has(word) || measures.states.has(word);
    const said = whole.counted.qualifiers.filter((word) => !isDone(word));
    return {
      ...whole,
      counted: { ...whole.counted, measure, qualifiers: [...said, ...crimes] },
      places: share.places,
      window: share.window,
      mode: "within",
    };
  }
  return null;
}
