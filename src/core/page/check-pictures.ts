import { type Check, type Derivation, numberFrom } from "../model/index.ts";
import { boundsText, numberText, wholeText } from "./amounts.ts";
import { shortDayText } from "./dates.ts";
import { branchingStep, statementUnder } from "./derivations.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import type { Markup } from "./html.ts";
import { type LinePart, numberLineSvgs } from "./pictures/number-line.ts";
import type { Room } from "./pictures/picture.ts";
import { type RatioBar, ratioBarsSvgs } from "./pictures/ratio-bars.ts";
import { measureName } from "./questions.ts";
import { figureOf, placesText, upperFirst } from "./statements.ts";
import { claimedNumber, isOneSided, verdictText } from "./verdicts.ts";

/** What a picture is drawn with: the page it is for, the statements it names, and the rooms it must fit. */
export interface PictureSetting {
  readonly edition: Edition;
  readonly evidence: EvidenceById;
  /** Distinguishes this picture's patterns from others in its page. */
  readonly id: string;
  readonly rooms: readonly Room[];
}

/** The picture of a check, where one says more than its words: a sum against its limit, a ratio's two counts. */
export function checkPicture(check: Check, setting: PictureSetting): Markup | null {
  const { derivation } = check;
  if (derivation === null) return null;
  return derivation.operation === "ratio" ? ratioPicture(check, derivation, setting) : sumPicture(check, setting);
}

/** The whole parts of a sum of known numbers, with the limit; null when a part is not known or there is no limit. */
export function sumParts(check: Check, setting: PictureSetting): readonly LinePart[] | null {
  const top = check.derivation === null ? null : branchingStep(check.derivation);
  if (top?.operation !== "sum" || check.unit !== "count") return null;
  const parts = top.parts.map((part) => ({ name: nameOf(part, setting), value: wholeOf(part) }));
  return parts.every((part): part is LinePart => part.value !== null) ? parts : null;
}

/** The first whole number on the false side of a one-sided claim, and which way it lies. */
export function limitOf(check: Check): { readonly value: number; readonly fails: "above" | "below" } | null {
  const claimed = claimedNumber(check);
  if (claimed === null || !isOneSided(check) || claimed.includes(".")) return null;
  const number = numberFrom(claimed);
  const { bound } = check.claim.figure;
  if (bound === "fewer-than") return { value: number, fails: "above" };
  if (bound === "at-most") return { value: number + 1, fails: "above" };
  return { value: bound === "more-than" ? number : number - 1, fails: "below" };
}

function sumPicture(check: Check, setting: PictureSetting): Markup | null {
  const parts = sumParts(check, setting);
  const limit = limitOf(check);
  if (parts === null || limit === null || limit.value < 1) return null;
  const words = wordsIn(setting.edition.language);
  const written = (value: number) => wholeText(value, words);
  const laid = words.list(parts.map((part) => `${part.name} ${written(part.value)}`));
  const first = written(limit.value);
  const limitLabel = words.check.fails(limit.fails === "above" ? first : words.check.orFewer(first));
  const label = `${laid}. ${limitLabel}. ${verdictText(check, words)}.`;
  return numberLineSvgs(
    { parts, limit: limit.value, fails: limit.fails, limitLabel, written, label, id: setting.id },
    setting.rooms,
  );
}

function ratioPicture(check: Check, derivation: Derivation, setting: PictureSetting): Markup | null {
  const [one, other] = derivation.parts.map((part) => ratioBar(part, setting));
  if (one === undefined || other === undefined || one === null || other === null) return null;
  const limit = ratioLimit(check, derivation, setting);
  const label = `${one.name}: ${one.amount}. ${other.name}: ${other.amount}. ${limit?.label ?? ""}`;
  return ratioBarsSvgs({ one, other, limit, label, id: setting.id }, setting.rooms);
}

/** Where the second count would break the claim, in a few words. */
function ratioLimit(check: Check, derivation: Derivation, setting: PictureSetting) {
  const words = wordsIn(setting.edition.language);
  const [, whole] = derivation.parts;
  const base = whole === undefined ? null : statementUnder(whole);
  const input = check.inputs.find((candidate) => candidate.statementId === base);
  if (input?.breaksAt == null || check.verdict !== "supported") return null;
  const value = numberFrom(input.breaksAt);
  const first = numberText(input.breaksAt, words);
  const isBelow = value < numberFrom(input.value);
  return { value, label: words.check.fails(isBelow ? words.check.orFewer(first) : first) };
}

function ratioBar(part: Derivation, setting: PictureSetting): RatioBar | null {
  const words = wordsIn(setting.edition.language);
  const low = part.low ?? part.best;
  const high = part.high ?? part.best;
  if (low === null || high === null) return null;
  const figure = figureOf(setting.evidence.get(statementUnder(part) ?? ""));
  const stated = figure === null || typeof figure.number !== "string" ? null : { ...figure, number: figure.number };
  const amount =
    stated === null || stated.bound === "range" || stated.bound === "vague"
      ? boundsText(part, "count", words)
      : words.bounded(stated.bound, numberText(stated.number, words));
  const measure = figure === null ? null : measureName(figure.counted.measure, setting.edition);
  const name = measure ?? nameOf(part, setting);
  const until = part.to === null ? "" : `, ${words.time.until(shortDayText(part.to, words))}`;
  return {
    name: `${upperFirst(name)}${until}`,
    amount,
    low: numberFrom(low),
    high: numberFrom(high),
  };
}

function nameOf(part: Derivation, setting: PictureSetting): string {
  if (part.place !== null) return part.place.name;
  const figure = figureOf(setting.evidence.get(statementUnder(part) ?? ""));
  return figure === null ? "" : placesText(figure, wordsIn(setting.edition.language));
}

function wholeOf(part: Derivation): number | null {
  return part.best === null || part.best.includes(".") ? null : numberFrom(part.best);
}
