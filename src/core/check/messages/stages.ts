import type { CaseStage, Language } from "../../model/index.ts";

/** The stages of a case as words that may be put back into a sentence about people. */
export const STAGE_WORDS: Readonly<Record<Language, Readonly<Record<CaseStage, string>>>> = {
  en: { accused: "accused", charged: "charged", tried: "on trial", convicted: "convicted", acquitted: "acquitted" },
  es: {
    accused: "acusados",
    charged: "imputados",
    tried: "procesados",
    convicted: "condenados",
    acquitted: "absueltos",
  },
};
