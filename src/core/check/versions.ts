import { claimedInterval } from "../count/bounds.ts";
import { kindredMeasures } from "../count/matching.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { type Check, compareHighs, compareLows, type Figure, type FindingNote, type Language } from "../model/index.ts";
import { wordsOfFigure } from "./draft-figures.ts";
import { droppedWord } from "./hedges.ts";
import { findingNote } from "./messages/messages.ts";

/** A claim of one language version with the blocking finding that the other version tells it otherwise. */
interface VersionFinding {
  readonly claimId: string;
  readonly note: FindingNote;
}

/** The checks of one language version, each with what the other version tells otherwise. */
export function besideVersion(own: readonly Check[], other: readonly Check[], language: Language): readonly Check[] {
  const found = versionFindings(own, other, language);
  return own.map((check) => {
    const notes = found.filter(({ claimId }) => claimId === check.claim.id).map(({ note }) => note);
    return notes.length === 0 ? check : { ...check, findings: [...check.findings, ...notes] };
  });
}

/**
 * E `translation-differs` between two language versions of an article: where both speak of the same thing, by the
 * statements that their claims rest on or by measure and places, and the number, its bound or a hedge is another. What
 * only one of them tells is no difference. Quadratic in the claims of an article.
 */
export function versionFindings(
  own: readonly Check[],
  other: readonly Check[],
  language: Language,
): readonly VersionFinding[] {
  const theirs = other.filter(isAmount);
  return own.filter(isAmount).flatMap((check) => {
    const paired = pairedWith(check, theirs);
    if (paired.length === 0 || paired.some((each) => saysTheSame(check.claim.figure, each.claim.figure))) return [];
    const figures = [check, paired[0]!].map(({ claim }) => claim.figure);
    const note = findingNote(language, {
      finding: "translation-differs",
      weight: "blocking",
      quotes: figures.map(({ quote }) => quote),
      names: figures.map(wordsOfFigure),
    });
    return [{ claimId: check.claim.id, note }];
  });
}

function isAmount({ claim }: Check): boolean {
  return claim.asserts === "number" && claim.part === "body";
}

/** The claims that rest on the same statements; where the record has none, those of the same measure, group and places. */
function pairedWith(check: Check, others: readonly Check[]): readonly Check[] {
  const used = new Set(check.counts.flatMap((count) => count.used));
  const onSame = others.filter((each) => each.counts.some((count) => count.used.some((id) => used.has(id))));
  if (onSame.length > 0) return onSame;
  return others.filter((each) => each.verdict === "no-record" && tellAlike(check.claim.figure, each.claim.figure));
}

function tellAlike(one: Figure, other: Figure): boolean {
  const [first, second] = [one.counted, other.counted];
  const isNamed = first.measure !== "other" && kindredMeasures(first.measure).includes(second.measure);
  const places = relateSets(innermostPlaces(one.places), innermostPlaces(other.places));
  return isNamed && one.unit === other.unit && first.group === second.group && places === "same";
}

function saysTheSame(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit) return false;
  const [first, second] = [claimedInterval(one), claimedInterval(other)];
  const isSame = compareLows(first, second) === 0 && compareHighs(first, second) === 0;
  return isSame && droppedWord(one.counted, other.counted) === null && droppedWord(other.counted, one.counted) === null;
}
