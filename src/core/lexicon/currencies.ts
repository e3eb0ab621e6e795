/**
 * Money by its ISO 4217 code, in force or followed by the euro, with its names. Where many countries' money shares a noun ("dollar"),
 * a line gives what a name adds to it; names that belong to one money stand alone. Source: ISO 4217 lists one and three.
 */
export interface CurrencyNames {
  /** Forms of a noun that several countries' money has, then code → what is added to it, separated by commas. */
  readonly shared: readonly SharedName[];
  /** Code → whole names, separated by commas, singular and plural. */
  readonly own: Readonly<Record<string, string>>;
}

/** A noun of several countries' money. */
export interface SharedName {
  readonly noun: readonly [one: string, many: string];
  readonly by: Readonly<Record<string, string>>;
}

/** Unit phrases of the names: "canadian dollar, canadian dollars" or "dolar canadiense, dolares canadienses". */
export function currencyPhrases(
  names: CurrencyNames,
  written: (noun: SharedName["noun"], added: string) => readonly string[],
): Readonly<Record<string, string>> {
  const lines = new Map<string, string[]>();
  const add = (code: string, phrases: readonly string[]) => lines.set(code, [...(lines.get(code) ?? []), ...phrases]);
  for (const { noun, by } of names.shared)
    for (const [code, added] of Object.entries(by))
      add(
        code,
        added.split(", ").flatMap((each) => written(noun, each)),
      );
  for (const [code, phrases] of Object.entries(names.own)) add(code, phrases.split(", "));
  return Object.fromEntries([...lines].map(([code, phrases]) => [code, phrases.join(", ")]));
}

/** Codes that stand for money wherever they are written in capitals beside a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP " +
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF " +
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK " +
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF " +
    "SAR SBD SCR SDG SEK SGD SHP SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND " +
    "VUV WST XAF XCD XOF XPF YER ZAR ZMW DEM ESP FIM FRF ITL NLG BTC RMB"
  ).split(" "),
);

/** Codes that are written in small letters too, and are no word of either language. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  "usd eur gbp mxn cad aud nzd hkd sgd jpy cny rmb inr brl clp gtq hnl crc btc chf sek nok dkk zar idr myr ngn kes".split(
    " ",
  ),
);

/** The unit that a code stands for: traders write the yuan as RMB. */
export function unitOfCode(code: string): string {
  return code === "RMB" ? "CNY" : code;
}
