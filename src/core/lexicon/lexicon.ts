import type { Language } from "../model/index.ts";
import { segmentation as enSegmentation } from "./en/segmentation.ts";
import { segmentation as esSegmentation } from "./es/segmentation.ts";
import type { SegmentationWords } from "./segmentation.ts";

/** The words of one language as data. A further language is a further folder with the same sections. */
export interface Lexicon {
  readonly language: Language;
  readonly segmentation: SegmentationWords;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: { language: "en", segmentation: enSegmentation },
  es: { language: "es", segmentation: esSegmentation },
};

export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
