import { type Check, type Decimal, numberFrom } from "../model/index.ts";
import { checkPicture, limitOf, type PictureSetting, sumParts } from "./check-pictures.ts";
import { wordsIn } from "./edition.ts";
import { html, type Markup } from "./html.ts";
import { nearlyCounted } from "./left-out.ts";
import { magnifierSvgs } from "./pictures/magnifier.ts";
import { figureOf, placesText } from "./statements.ts";
import { wholeOrNumeral } from "./verdicts.ts";

/** So close to its limit that single places can be drawn. */
const MARGIN_AT_MOST = 6;

/** A sum against its limit, with the places around the limit enlarged; null when the claim has no near upper limit. */
export function breakPointPicture(check: Check, setting: PictureSetting): Markup | null {
  const parts = sumParts(check, setting);
  const limit = limitOf(check);
  const line = checkPicture(check, setting);
  if (parts === null || limit === null || line === null || limit.fails === "below") return null;
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const margin = limit.value - total;
  if (margin < 1 || margin > MARGIN_AT_MOST) return null;
  const words = wordsIn(setting.edition.language);
  const marginWords = words.check.margin(wholeOrNumeral(String(margin) as Decimal, words));
  const magnifier = {
    total,
    limit: limit.value,
    holds: words.check.holds(String(limit.value - 1)),
    fails: words.check.fails(String(limit.value)),
    margin: marginWords,
    outside: nearestOutside(check, setting),
    label: `${words.check.holds(String(limit.value - 1))}. ${words.check.fails(String(limit.value))}. ${marginWords}.`,
    id: `${setting.id}-near`,
  };
  return html`${line}${magnifierSvgs(magnifier, setting.rooms)}`;
}

/** The first small count that was left out because its place lies outside the claim. */
function nearestOutside(check: Check, setting: PictureSetting) {
  const words = wordsIn(setting.edition.language);
  for (const left of nearlyCounted(check.counts)) {
    if (left.reason !== "outside-places") continue;
    const figure = figureOf(setting.evidence.get(left.statementId));
    if (figure === null || typeof figure.number !== "string") continue;
    const value = numberFrom(figure.number);
    if (!Number.isInteger(value) || value < 1 || value > 5) continue;
    return { name: `${placesText(figure, words)}, ${value}`, value, gloss: words.check.outside };
  }
  return null;
}
