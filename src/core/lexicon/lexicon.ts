import type { Language } from "../model/index.ts";
import { furniture as enFurniture } from "./en/furniture.ts";
import { identification as enIdentification } from "./en/identification.ts";
import { segmentation as enSegmentation } from "./en/segmentation.ts";
import { times as enTimes } from "./en/times.ts";
import { furniture as esFurniture } from "./es/furniture.ts";
import { identification as esIdentification } from "./es/identification.ts";
import { segmentation as esSegmentation } from "./es/segmentation.ts";
import { times as esTimes } from "./es/times.ts";
import type { FurnitureWords } from "./furniture.ts";
import type { IdentificationWords } from "./identification.ts";
import type { SegmentationWords } from "./segmentation.ts";
import type { TimeWords } from "./times.ts";

/** The words of one language as data. A further language is a further folder with the same sections. */
export interface Lexicon {
  readonly language: Language;
  readonly identification: IdentificationWords;
  readonly segmentation: SegmentationWords;
  readonly times: TimeWords;
  readonly furniture: FurnitureWords;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: {
    language: "en",
    identification: enIdentification,
    segmentation: enSegmentation,
    times: enTimes,
    furniture: enFurniture,
  },
  es: {
    language: "es",
    identification: esIdentification,
    segmentation: esSegmentation,
    times: esTimes,
    furniture: esFurniture,
  },
};

/** The languages that are read. */
export const LANGUAGES = Object.keys(LEXICONS) as readonly Language[];

export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
