import { type PhraseTable, phraseTable } from "./phrases.ts";

/** What numbers are measured in. */
export interface UnitWords {
  /** Units behind the number, with their ids as figures carry them ("percent", "kg", "USD", "other:grado"). */
  readonly after: PhraseTable<string>;
  /** Unit words that may stand before their number ("a percentage of 54"). */
  readonly ahead: PhraseTable<string>;
  /** Letters that may touch the digits ("50kg", "30km"). */
  readonly suffixes: ReadonlyMap<string, string>;
  /** Units only from a thousand up: below they are other words ("five won medals"). */
  readonly onlyLarge: ReadonlySet<string>;
  /** Units only where a hyphen ties them ("30-second"): else they are other words ("two second lieutenants"). */
  readonly onlyTied: ReadonlySet<string>;
  /** Abbreviations that are other words unless digits stand before them ("12 ha", but "uno de los dos ha dicho"). */
  readonly onlyDigits: ReadonlySet<string>;
  /** Behind "1m": the number measures a length ("1m long"). */
  readonly dimensions: ReadonlySet<string>;
  /** Nouns for a duration in its hyphenated form ("11-year"), and as time words generally. */
  readonly durations: ReadonlySet<string>;
  /** Words between a number and the base of a rate: "52 per 100,000", "por cada 100 mil". Longest first. */
  readonly per: readonly (readonly string[])[];
  /** Nouns for a count per so many people ("rate", "tasa"). */
  readonly rateNouns: ReadonlySet<string>;
  /** Those of them whose number is a rate even where no base is told ("a rate of 42"), and the unit of such a rate of an unknown base. */
  readonly bareRates: ReadonlySet<string>;
  readonly rate: string;
  /** Words beside "population" that leave it whole: "estimated", "mid-year", "total". */
  readonly wholePopulation: ReadonlySet<string>;
  /** Between a unit and the one that it is reckoned for ("$10 per gram", "60 pesos el kilo"). */
  readonly perUnit: ReadonlySet<string>;
  /** The unit of multiples ("other:times"). */
  readonly times: string;
  /** The unit of an index's levels ("other:index"), and the nouns for an index. */
  readonly index: string;
  readonly indices: ReadonlySet<string>;
  /** The unit of percentage points. */
  readonly percentagePoint: string;
  /** The unit of an index's points. */
  readonly point: string;
  /** Words for points, which are those of a share or index behind its name or a verb of rising or falling, or before "more than"; elsewhere the Spanish word is a place. */
  readonly points: ReadonlySet<string>;
  /** Before a duration: the term of something ("por un año"). */
  readonly forTerm: ReadonlySet<string>;
  /** Join a unit to the words after it ("de", "of"). */
  readonly of: ReadonlySet<string>;
}

/** Ids of units that are neither counts nor money. Money's ids are ISO 4217 codes. */
export const DURATIONS: ReadonlySet<string> = new Set([
  "year",
  "month",
  "day",
  "hour",
  "other:week",
  "other:minute",
  "other:second",
  "other:decade",
  "other:century",
  "other:semana",
  "other:minuto",
  "other:segundo",
  "other:decada",
  "other:siglo",
]);

/** Ids of lengths and areas. */
export const DISTANCES: ReadonlySet<string> = new Set([
  "km",
  "m",
  "ha",
  "km2",
  "m2",
  "cm",
  "mm",
  "other:mile",
  "other:yard",
  "other:foot",
  "other:acre",
  "other:square mile",
  "other:square foot",
  "other:square yard",
  "other:inch",
  "other:nautical mile",
  "other:light-year",
  "other:nanometer",
  "other:micrometer",
  "other:milla cuadrada",
  "other:pie cuadrado",
  "other:pulgada",
  "other:yarda",
  "other:vara",
  "other:pie",
  "other:manzana",
  "other:cuadra",
  "other:block",
]);

/** Ids of weights: drugs are told in them. */
export const WEIGHTS: ReadonlySet<string> = new Set([
  "kg",
  "tonne",
  "g",
  "mg",
  "other:pound",
  "other:ounce",
  "other:quintal",
]);

/** Ids of volumes: fuel and liquor are told in them. */
export const VOLUMES: ReadonlySet<string> = new Set(["other:liter", "other:gallon", "other:barrel"]);

/** Degrees of temperature or angle. */
export const DEGREES: ReadonlySet<string> = new Set(["other:degree", "other:grado"]);

/** Currency abbreviations that are written in small letters too; single letters and codes are capitals. */
export const SMALL_SIGNS: ReadonlySet<string> = new Set(["lps", "lps.", "bs", "bs.", "gs", "gs.", "rs", "rs."]);

/** Letters of a country that stand in small type apart from its "$" too, and are no word ("hk $ 10"). */
export const PARTED_SMALL: ReadonlySet<string> = new Set(["c", "hk", "nz", "rd", "r", "nt", "mx", "tt"]);

/** Money whose country the text does not show. */
const OPEN_MONEY: ReadonlySet<string> = new Set(
  "$ peso shilling bolivar franc dinar dirham crown lira".split(" ").map((name) => `other:${name}`),
);

/** Whether a unit id is money: an ISO 4217 code, or money whose country the text does not show. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || OPEN_MONEY.has(unit);
}

/** Hundredths of money, which go together with it: "13 euros y 45 céntimos". */
export const SMALL_MONEY: ReadonlySet<string> = new Set(
  "cent penny centavo centimo centesimo penique centime pfennig kopeck ore fils paisa"
    .split(" ")
    .map((name) => `other:${name}`),
);

/** Signs and abbreviations before (or, for single signs, behind) an amount of money, folded. `$` and `peso` depend on the country. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "$"],
  ["us$", "USD"],
  ["$us", "USD"],
  ["u$s", "USD"],
  ["u$", "USD"],
  ["usd", "USD"],
  ["usd$", "USD"],
  ["us", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["y=", "JPY"],
  ["¥", "JPY"],
  ["₡", "CRC"],
  ["¢", "local:¢"],
  ["g$", "GYD"],
  ["ec$", "XCD"],
  ["bds$", "BBD"],
  ["n$", "NAD"],
  ["fj$", "FJD"],
  ["₲", "PYG"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₱", "PHP"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["q", "GTQ"],
  ["q.", "GTQ"],
  ["gtq", "GTQ"],
  ["l", "HNL"],
  ["l.", "HNL"],
  ["lps", "HNL"],
  ["lps.", "HNL"],
  ["hnl", "HNL"],
  ["c$", "local:c$"],
  ["nio", "NIO"],
  ["s/", "PEN"],
  ["s/.", "PEN"],
  ["pen", "PEN"],
  ["b/.", "PAB"],
  ["b/", "PAB"],
  ["bs", "bolivar"],
  ["bs.", "bolivar"],
  ["bs.f", "VES"],
  ["bob", "BOB"],
  ["rd$", "DOP"],
  ["dop", "DOP"],
  ["r$", "BRL"],
  ["brl", "BRL"],
  ["mx$", "MXN"],
  ["mxn", "MXN"],
  ["mxn$", "MXN"],
  ["m.n.", "MXN"],
  ["cop", "COP"],
  ["cop$", "COP"],
  ["col$", "COP"],
  ["clp", "CLP"],
  ["ars", "ARS"],
  ["ar$", "ARS"],
  ["uyu", "UYU"],
  ["$u", "UYU"],
  ["crc", "CRC"],
  ["gs.", "PYG"],
  ["gs", "PYG"],
  ["pyg", "PYG"],
  ["ves", "VES"],
  ["cad", "CAD"],
  ["ca$", "CAD"],
  ["c.ad$", "CAD"],
  ["aud", "AUD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["nz$", "NZD"],
  ["hk$", "HKD"],
  ["s$", "SGD"],
  ["nt$", "TWD"],
  ["chf", "CHF"],
  ["cny", "CNY"],
  ["rmb", "CNY"],
  ["jpy", "JPY"],
  ["inr", "INR"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["sek", "SEK"],
  ["nok", "NOK"],
  ["dkk", "DKK"],
  ["zar", "ZAR"],
  ["r", "rand"],
  ["n", "naira"],
  ["p", "local:p"],
  ["₦", "NGN"],
  ["ngn", "NGN"],
  ["₵", "GHS"],
  ["ghs", "GHS"],
  ["sh", "shilling"],
  ["shs", "shilling"],
  ["ksh", "KES"],
  ["kshs", "KES"],
  ["kes", "KES"],
  ["ush", "UGX"],
  ["ugx", "UGX"],
  ["tsh", "TZS"],
  ["tzs", "TZS"],
  ["rm", "ringgit"],
  ["rp", "rupiah"],
  ["idr", "IDR"],
  ["₫", "VND"],
  ["₴", "UAH"],
  ["₾", "GEL"],
  ["₭", "LAK"],
  ["₮", "MNT"],
  ["₼", "AZN"],
  ["₸", "KZT"],
  ["₿", "BTC"],
  ["฿", "THB"],
  ["៛", "KHR"],
  ["֏", "AMD"],
  ["₣", "other:franc"],
  ["₧", "ESP"],
  ["₤", "GBP"],
  ["ரூ", "LKR"],
  ["u$d", "USD"],
  ["u.s.$", "USD"],
  ["u.s$", "USD"],
  ["usd$", "USD"],
  ["cad$", "CAD"],
  ["can$", "CAD"],
  ["nzd$", "NZD"],
  ["aud$", "AUD"],
  ["clp$", "CLP"],
  ["ars$", "ARS"],
  ["j$", "JMD"],
  ["tt$", "TTD"],
  ["bz$", "BZD"],
  ["zł", "PLN"],
  ["dm", "DEM"],
  ["sfr", "CHF"],
  ["nis", "ILS"],
]);

/**
 * Money that has one name in many countries, and signs that are money in theirs and part of a name elsewhere ("R16"):
 * what it is in each, by ISO 3166-1 code.
 */
export const LOCAL_MONEY: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    // Where "$" stands for the country's own money.
    $: {
      ...{
        MX: "MXN",
        AR: "ARS",
        CO: "COP",
        CL: "CLP",
        UY: "UYU",
        CA: "CAD",
        AU: "AUD",
        NZ: "NZD",
        JM: "JMD",
        TT: "TTD",
      },
      ...{
        BB: "BBD",
        BS: "BSD",
        BZ: "BZD",
        GY: "GYD",
        SR: "SRD",
        SG: "SGD",
        HK: "HKD",
        FJ: "FJD",
        NA: "NAD",
        LR: "LRD",
      },
    },
    peso: { MX: "MXN", AR: "ARS", CO: "COP", CL: "CLP", UY: "UYU", CU: "CUP", DO: "DOP", PH: "PHP" },
    bolivar: { VE: "VES", BO: "BOB" },
    "¢": { CR: "CRC", SV: "SVC", GH: "GHS" },
    rand: { ZA: "ZAR" },
    naira: { NG: "NGN" },
    p: { PH: "PHP", BW: "BWP" },
    shilling: { KE: "KES", UG: "UGX", TZ: "TZS", SO: "SOS" },
    ringgit: { MY: "MYR" },
    rupiah: { ID: "IDR" },
  }),
);

/** Countries whose "$" a text from elsewhere writes plainly too, because its own readers know it from theirs. */
export const KNOWN_DOLLARS: ReadonlySet<string> = new Set(["CA", "AU", "NZ"]);

/** Countries with pesos of their own whose "$" may be these or dollars. */
export const EITHER_DOLLAR: ReadonlySet<string> = new Set(["DO", "CU", "PH"]);

/** Those whose sign is money only in its own countries. */
export const ONLY_AT_HOME: ReadonlySet<string> = new Set(["rand", "ringgit", "rupiah", "naira", "local:p"]);

/** Unit phrases from unit id → phrases separated by commas. */
export function unitsBy(lines: Readonly<Record<string, string>>): PhraseTable<string> {
  return phraseTable(
    Object.entries(lines).flatMap(([unit, phrases]) => phrases.split(", ").map((phrase) => [phrase, unit] as const)),
  );
}

/** Abbreviations that both languages write. */
export const SHARED_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["kg", "kg"],
  ["kgs", "kg"],
  ["g", "g"],
  ["gr", "g"],
  ["km", "km"],
  ["kms", "km"],
  ["km2", "km2"],
  ["km²", "km2"],
  ["m2", "m2"],
  ["m²", "m2"],
  ["cm", "cm"],
  ["mm", "mm"],
  ["ha", "ha"],
  ["h", "hour"],
  ["hrs", "hour"],
  ["hr", "hour"],
  ["lb", "other:pound"],
  ["lbs", "other:pound"],
  ["kw", "other:kilowatt"],
  ["kwh", "other:kilowatt-hour"],
  ["mw", "other:megawatt"],
  ["gw", "other:gigawatt"],
  ["ml", "other:millilitre"],
  ["gb", "other:gigabyte"],
  ["mb", "other:megabyte"],
  ["tb", "other:terabyte"],
  ["hp", "other:horsepower"],
  ["ghz", "other:gigahertz"],
  ["mhz", "other:megahertz"],
  ["pc", "percent"],
]);
