import type { Language } from "../model/index.ts";
import { identification as enIdentification } from "./en/identification.ts";
import { segmentation as enSegmentation } from "./en/segmentation.ts";
import { identification as esIdentification } from "./es/identification.ts";
import { segmentation as esSegmentation } from "./es/segmentation.ts";
import type { IdentificationWords } from "./identification.ts";
import type { SegmentationWords } from "./segmentation.ts";

/** The words of one language as data. A further language is a further folder with the same sections. */
export interface Lexicon {
  readonly language: Language;
  readonly identification: IdentificationWords;
  readonly segmentation: SegmentationWords;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: { language: "en", identification: enIdentification, segmentation: enSegmentation },
  es: { language: "es", identification: esIdentification, segmentation: esSegmentation },
};

/** The languages that are read. */
export const LANGUAGES = Object.keys(LEXICONS) as readonly Language[];

export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
