import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import { marketIndices } from "../../lexicon/market-indices.ts";
import { phraseAt } from "../../lexicon/phrases.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { Names } from "../names/names.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { hasFigureLandmark, leadOf, type Passage, type Span } from "../text/passage.ts";
import type { Scene } from "./groups.ts";

type Counted = Pick<Amount, "counted" | "number" | "unit"> & Span;

/** From here on even documents are many enough to lie somewhere. */
const FEW = 13;

/** "dos fuentes", "three reasons": a few things that a text or talk is made of. */
export function isPlaceless({ counted, number, unit }: Counted, { lexicon }: Passage): boolean {
  const isFew = unit === "count" && Number(number) < FEW;
  return isFew && counted.measure === "other" && lexicon.places.placeless.has(counted.head ?? "");
}

/** Whether a figure without a place in its own clause is of no place that its text could give it: the world's, or a company's. */
export function isNowhere(amount: Counted, scene: Scene): boolean {
  return isWorldwide(amount, scene) || (BUSINESS.has(amount.counted.measure) && isOfBusiness(scene));
}

/** Tokens around a figure among which the world is named as its place. */
const WORLD_WITHIN = 12;

/** "Two billion people around the world", "un millón de refugiados en todo el mundo". */
function isWorldwide({ start, end }: Span, { passage, sentence, near }: Scene): boolean {
  if (!hasFigureLandmark(sentence, FIGURE_LANDMARK.worldwide)) return false;
  const { tokens, lexicon } = passage;
  const [first, behind] = [firstFrom(tokens, start), firstFrom(tokens, end)];
  for (let index = Math.max(0, first - WORLD_WITHIN); index < behind + WORLD_WITHIN && index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start < near.start || token.start >= near.end) continue;
    const found = phraseAt(lexicon.places.worldwide, tokens, { index, end: tokens.length });
    if (found !== null && !isOfExtreme(passage, { first: index, end: found.end })) return true;
  }
  return false;
}

/** Tokens between a superlative and the world that it is of. */
const EXTREME_WITHIN = 6;

/** "The world's deadliest prison fire", "la mayor tasa de homicidios del mundo": the world is what one place is held against. */
function isOfExtreme({ tokens, lexicon }: Passage, { first, end }: { readonly first: number; readonly end: number }) {
  const isViolent = (index: number) =>
    phraseAt(lexicon.comparisons.violent, tokens, { index, end: tokens.length }) !== null;
  for (let index = Math.max(0, first - EXTREME_WITHIN); index < end + 2 && index < tokens.length; index++) {
    const { folded } = tokens[index]!;
    const isMost = phraseAt(lexicon.comparisons.superlatives, tokens, { index, end: tokens.length }) !== null;
    if (isMost || EXTREMES.has(folded) || isViolent(index)) return true;
  }
  return false;
}

const EXTREMES: ReadonlySet<string> = new Set(
  "worst best busiest longest richest poorest safest oldest fastest greatest strongest toughest peor peores mejor mejores".split(
    " ",
  ),
);

/** What a company has, makes, earns and plans; people who are killed or held are so somewhere. */
const BUSINESS: ReadonlySet<string> = new Set(["money", "prices", "share", "change", "other"]);

/** The words of a story's first sentence among which its subject stands. */
const SUBJECT_WITHIN = 10;

/** Whether a story opens with a company and is not set in one country by naming it again: its trade has no place but where the text puts it. */
const isOfBusiness = oncePerText(({ passage, names }: Scene): boolean => {
  const lead = leadOf(passage);
  if (lead === null || isSetInCountry(names)) return false;
  const last = passage.tokens[Math.min(lead.endToken, lead.firstToken + SUBJECT_WITHIN) - 1]!;
  return namesCompany({ passage, names }, { start: lead.start, end: last.end });
});

/** Whether most of the countries that a text names by their own name are one, named again. */
function isSetInCountry({ mentions }: Names): boolean {
  const times = new Map<string, number>();
  for (const { kind, place } of mentions)
    if (kind === "place" && place?.kind === "country") times.set(place.name, (times.get(place.name) ?? 0) + 1);
  const all = [...times.values()].reduce((sum, each) => sum + each, 0);
  return [...times.values()].some((each) => each > 1 && each * 2 > all);
}

/** A company by its name, or as "the company", "la empresa". */
function namesCompany({ passage, names }: Pick<Scene, "passage" | "names">, { start, end }: Span): boolean {
  const { tokens, lexicon } = passage;
  for (const mention of mentionsIn(names, { start, end }))
    if (mention.organization?.kind === "company" && !isIndex(passage, mention)) return true;
  for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++)
    if (
      lexicon.organizations.heads.get(tokens[index]!.folded) === "company" &&
      lexicon.speech.determiners.has(tokens[index - 1]?.folded ?? "")
    )
      return true;
  return false;
}

/** "The Dow Jones": no company but what its exchange is worth. */
function isIndex({ tokens }: Passage, { start }: Span): boolean {
  return phraseAt(marketIndices, tokens, { index: firstFrom(tokens, start), end: tokens.length }) !== null;
}
