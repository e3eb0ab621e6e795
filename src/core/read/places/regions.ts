import { FIGURE_LANDMARK } from "../../lexicon/landmarks.ts";
import type { Place } from "../../model/index.ts";
import type { NameMention, Names } from "../names/names.ts";
import { countryPlace } from "../names/place-matches.ts";
import { firstFrom } from "../text/in-order.ts";
import { tokensNear } from "../text/once-per-text.ts";
import { isFigureLandmark, type Passage, type Span } from "../text/passage.ts";

const CENTRAL = "BZ CR GT HN NI PA SV";
const SOUTH = "AR BO BR CL CO EC GY PE PY SR UY VE";
const CARIBBEAN = "AG BB BS CU DM DO GD GY HT JM KN LC PR SR TT VC";
const EUROPE =
  "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK";
const AFRICA =
  "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW";
const ASIA =
  "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE";

/** What the countries of a part of the world are called together, in both languages, and their ISO 3166-1 codes. */
const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["centroamericano centroamericana istmeno istmena | central american", CENTRAL],
      ["sudamericano sudamericana suramericano suramericana | south american", SOUTH],
      ["caribeno caribena antillano antillana | caribbean", CARIBBEAN],
      ["andino andina | andean", "BO CL CO EC PE VE"],
      ["latinoamericano latinoamericana | latin american", `MX ${CENTRAL} ${SOUTH} ${CARIBBEAN}`],
      ["norteamericano norteamericana | north american", "CA MX US"],
      ["europeo europea | european", EUROPE],
      ["africano africana | african", AFRICA],
      ["asiatico asiatica | asian", ASIA],
    ] as const
  ).flatMap(([names, codes]) => {
    const [spanish = "", english = ""] = names.split("|");
    return [...spanish.trim().split(" "), english.trim()].map((name) => [name, new Set(codes.split(" "))] as const);
  }),
);

/** A country spoken of by the part of the world that it lies in. */
export interface RegionalCountry extends Span {
  readonly place: Place;
}

/** What is looked through for such words: a stretch of a text, and the text's names. */
interface Stretch {
  readonly passage: Passage;
  readonly names: Names;
  readonly near: Span;
}

const countryWords = tokensNear((passage, index) => isFigureLandmark(passage, index, FIGURE_LANDMARK.nations));

/** "El país centroamericano", "the West African nation": the countries of those regions that the text named last. */
export function regionalCountriesIn({ passage, names, near }: Stretch): readonly RegionalCountry[] {
  const found: RegionalCountry[] = [];
  const { tokens, lexicon } = passage;
  for (const index of countryWords({ passage, names }, near)) {
    if (index === 0) continue;
    const { start, end } = tokens[index]!;
    const isSpanish = lexicon.counted.headFirst;
    const region = isSpanish ? tokens[index + 1]?.folded : regionBefore(tokens, index);
    const codes = REGIONS.get(region ?? "");
    const place = codes === undefined ? null : latestIn(names.mentions, start, codes);
    if (place === null) continue;
    const country = countryPlace(place, lexicon.places.nameIndex, null);
    const span = isSpanish
      ? { start, end: tokens[index + 1]!.end }
      : { start: tokens[index - region!.split(" ").length]!.start, end };
    if (country !== null) found.push({ ...span, place: country });
  }
  return found;
}

/** "South American" or "African" right before a noun. */
function regionBefore(tokens: Passage["tokens"], index: number): string | undefined {
  const one = tokens[index - 1]!.folded;
  const two = `${tokens[index - 2]?.folded ?? ""} ${one}`;
  return REGIONS.has(two) ? two : REGIONS.has(one) ? one : undefined;
}

/** Names back to which the country is looked for. */
const MENTIONS_BACK = 40;

function latestIn(mentions: readonly NameMention[], before: number, codes: ReadonlySet<string>): string | null {
  const last = firstFrom(mentions, before) - 1;
  for (let index = last; index > Math.max(-1, last - MENTIONS_BACK); index--) {
    const { place } = mentions[index]!;
    if (place?.country != null && codes.has(place.country)) return place.country;
  }
  return null;
}
