import type { Day, Language } from "../../model/index.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};
const UNKNOWN: Readonly<Record<Language, string>> = { en: "an unknown day", es: "un día desconocido" };
const AND: Readonly<Record<Language, string>> = { en: "and", es: "y" };
const MARKS: Readonly<Record<Language, { readonly group: string; readonly point: string }>> = {
  en: { group: ",", point: "." },
  // A narrow no-break space: points and commas mean opposite things in the countries where Spanish is read.
  es: { group: "\u202f", point: "," },
};

/** Writes days out: "13 May 2022", "13 de mayo de 2022". */
export function dayInWords(language: Language): (day: Day | undefined) => string {
  return (day) => {
    if (day === undefined) return UNKNOWN[language];
    const [year, month, date] = day.split("-");
    const name = MONTHS[language][Number(month) - 1];
    return language === "es" ? `${Number(date)} de ${name} de ${year}` : `${Number(date)} ${name} ${year}`;
  };
}

/** Writes days from–to: "27 March 2022 to 30 May 2022", "27 March 2022 on", "del 27 de marzo de 2022 al 30 de mayo de 2022". */
export function spanInWords(language: Language): (from: Day | null, to: Day | null) => string {
  const day = dayInWords(language);
  const words = SPANS[language];
  return (from, to) => {
    if (from !== null && to !== null) return from === to ? words.on(day(from)) : words.both(day(from), day(to));
    return from !== null ? words.from(day(from)) : words.upTo(day(to ?? undefined));
  };
}

const SPANS = {
  en: {
    on: (day: string) => day,
    both: (from: string, to: string) => `${from} to ${to}`,
    from: (day: string) => `${day} on`,
    upTo: (day: string) => `the time up to ${day}`,
  },
  es: {
    on: (day: string) => `el ${day}`,
    both: (from: string, to: string) => `del ${from} al ${to}`,
    from: (day: string) => `desde el ${day}`,
    upTo: (day: string) => `hasta el ${day}`,
  },
} as const;

/**
 * Writes decimals with the language's marks: "2,700.5", and in Spanish "2700,5" and "36 000", where four digits stay
 * together (Ortografía de la lengua española, 2010, VIII.2.3). Text that is not a plain number stays as it is.
 */
export function numberInWords(language: Language): (decimal: string | undefined) => string {
  const { group, point } = MARKS[language];
  return (decimal = "") => {
    if (!/^-?[0-9]+(\.[0-9]+)?$/.test(decimal)) return decimal;
    const [whole = "", part] = decimal.split(".");
    const staysTogether = language === "es" && whole.length < 5;
    const grouped = staysTogether ? whole : whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, `$&${group}`);
    return part === undefined ? grouped : `${grouped}${point}${part}`;
  };
}

/** Joins items as a sentence does: "a, b and c". */
export function listed(language: Language): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${AND[language]} ${items.at(-1)}`;
}
