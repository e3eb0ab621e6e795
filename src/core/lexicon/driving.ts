import type { Language } from "../model/index.ts";
import { paradigmOf as englishParadigm } from "./en/verbs.ts";
import { paradigmOf as spanishParadigm } from "./es/verbs.ts";
import { fold } from "./fold.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Paradigm } from "./verbs.ts";

/** Words that tell of people who were made to leave where they live: "pushed 63 families out of the valley". */
export interface DrivingWords {
  /** Verbs of making somebody go, in all their forms, folded. */
  readonly verbs: ReadonlySet<string>;
  /** Behind whom it is done to, before what they leave: "out of", "a salir de". */
  readonly out: PhraseTable<true>;
  /** Nouns of where people live, folded. */
  readonly homes: ReadonlySet<string>;
}

const VERBS: Readonly<Record<Language, string>> = {
  en: "drive push force expel chase hound scare frighten",
  es: "obligar forzar empujar expulsar echar",
};

const OUT: Readonly<Record<Language, string>> = {
  en: "out of, away from, from their, to leave, to abandon, to flee",
  es: "de sus, de su, a salir de, a salir del, a dejar, a abandonar, a irse de, a irse del, a marcharse de, a marcharse del, a huir de, a huir del",
};

const HOMES: Readonly<Record<Language, string>> = {
  en: "home homes house houses land lands farm farms plots village villages town towns hamlet hamlets community communities neighbourhood neighbourhoods neighborhood neighborhoods district districts valley area region territory territories settlement settlements municipality municipalities reserve",
  es: "hogar hogares casa casas vivienda viviendas tierra tierras finca fincas parcela parcelas pueblo pueblos aldea aldeas comunidad comunidades caserio caserios vereda veredas barrio barrios zona territorio territorios region valle municipio municipios rancheria rancherias resguardo",
};

const WORDS: Readonly<Record<Language, DrivingWords>> = {
  en: wordsOf("en", englishParadigm),
  es: wordsOf("es", spanishParadigm),
};

/** The words of a language for driving people from where they live. */
export function drivingWords(language: Language): DrivingWords {
  return WORDS[language];
}

function wordsOf(language: Language, paradigmOf: (verb: string) => Paradigm): DrivingWords {
  const forms = VERBS[language].split(" ").flatMap((verb) => Object.values(paradigmOf(verb)).flat());
  return {
    verbs: new Set(forms.map(fold)),
    out: phraseTable(OUT[language].split(", ").map((phrase) => [phrase, true] as const)),
    homes: new Set(HOMES[language].split(" ")),
  };
}
