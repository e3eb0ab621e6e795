import type { Language } from "../model/index.ts";

/** `what became of those missing or taken: words`, by language: they were found, or are looked for. Folded. */
const WORDS: Readonly<Record<Language, string>> = {
  en: `
found: found located rescued recovered reappeared freed returned traced
escaped: escaped fled
sought: searched searching search seeking seek sought look looked looking`,
  es: `
found: halladas hallados hallaron hallo encontradas encontrados encontraron encontro localizadas localizados localizaron localizo ubicadas ubicados ubicaron rescatadas rescatados rescataron aparecieron reaparecieron liberadas liberados regresaron
escaped: escaparon huyeron escapo huyo fugaron
sought: buscan busca buscaban buscaron buscando busqueda`,
};

function wordsOf(language: Language): ReadonlyMap<string, string> {
  const lines = WORDS[language].trim().split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [became = "", words = ""] = line.split(": ");
      return words.split(" ").map((word) => [word, became] as const);
    }),
  );
}

/** What became of people who had disappeared, by the folded words that tell it. */
export const BECAME: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: wordsOf("en"),
  es: wordsOf("es"),
};
