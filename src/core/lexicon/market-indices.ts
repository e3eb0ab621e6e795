import { phraseTable } from "./phrases.ts";

/**
 * The share indices that news of markets tells of, by the words that name them in either language, to the ISO 3166-1 country
 * of their exchange: what an index lost was lost there, whether or not the text says so. Folded.
 */
export const marketIndices = phraseTable(
  [
    "US: dow jones, dow, nasdaq, standard & poor's, standard and poor's, russell 2000, wall street",
    "AR: merval",
    "AU: asx",
    "BR: bovespa, ibovespa",
    "CA: tsx",
    "CH: smi",
    "CL: ipsa",
    "CO: colcap",
    "DE: dax, xetra dax",
    "ES: ibex",
    "FR: cac",
    "GB: ftse",
    "HK: hang seng",
    "IN: sensex, nifty",
    "IT: ftse mib, mibtel",
    "JP: nikkei, topix",
    "KR: kospi",
    "NL: aex",
  ].flatMap((row) => {
    const [country = "", names = ""] = row.split(": ");
    return names.split(", ").map((words) => [words, country] as const);
  }),
);
