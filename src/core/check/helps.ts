import { numberInWords } from "../count/messages/words.ts";
import { type Check, type Decimal, fractionFrom, type Language, roundedTo } from "../model/index.ts";
import { type RuleName, rulebooks, ruleOf } from "./rulebook/rulebook.ts";

/** What would put right what a check cites. */
export interface Help {
  readonly about: RuleName;
  readonly message: string;
}

/**
 * What would make a claim hold, then what would end each of its findings, as sentences in the reader's language; none
 * for a supported claim without findings.
 */
export function helpsFor(check: Check, language: Language): readonly Help[] {
  const verdict = verdictHelp(check, language);
  const found = [...new Set(check.findings.map(({ finding }) => finding))];
  return [
    ...(verdict === null ? [] : [{ about: ruleOf(check), message: verdict }]),
    ...found.map((finding) => ({ about: finding, message: rulebooks[language][finding].help })),
  ];
}

/** Null when the claim holds. */
function verdictHelp(check: Check, language: Language): string | null {
  const words = WORDS[language];
  if (check.verdict === "supported") return null;
  if (check.verdict === "no-record") return words.add;
  const allowed = check.claim.asserts === "number" ? allowedWords(check, language) : null;
  if (allowed === null) return rulebooks[language][ruleOf(check)].help;
  return check.verdict === "contradicted" ? words.contradicted(allowed) : words.unsettled(allowed);
}

/** "43", "more than 36,000", "from 59 to 63 kg": what the record allows; null where nothing bounds it. */
export function allowedWords(check: Check, language: Language): string | null {
  const { low, high, lowOpen, highOpen, unit } = check;
  const words = WORDS[language];
  const number = (end: Decimal) => numberInWords(language)(roundedTo(fractionFrom(end), 2));
  const within = unit === "count" ? "" : ` ${words.units[unit] ?? unit}`;
  if (low !== null && high !== null)
    return (low === high ? number(low) : words.between(number(low), number(high))) + within;
  if (low !== null) return (lowOpen ? words.moreThan : words.atLeast)(number(low)) + within;
  return high === null ? null : (highOpen ? words.fewerThan : words.atMost)(number(high)) + within;
}

interface HelpWords {
  readonly add: string;
  readonly contradicted: (allowed: string) => string;
  readonly unsettled: (allowed: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly moreThan: (end: string) => string;
  readonly atLeast: (end: string) => string;
  readonly fewerThan: (end: string) => string;
  readonly atMost: (end: string) => string;
  /** Units that are written otherwise in a sentence than in the record. */
  readonly units: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Language, HelpWords>> = {
  en: {
    add: "Add the document that gives this figure with «cotejo add», or take the figure out.",
    contradicted: (allowed) => `Write what the record allows, ${allowed}, or add a document that shows otherwise.`,
    unsettled: (allowed) =>
      `Say no more than the record allows, ${allowed}, or add a document that decides between its values.`,
    between: (low, high) => `from ${low} to ${high}`,
    moreThan: (end) => `more than ${end}`,
    atLeast: (end) => `at least ${end}`,
    fewerThan: (end) => `fewer than ${end}`,
    atMost: (end) => `at most ${end}`,
    units: { percent: "percent" },
  },
  es: {
    add: "Añada con «cotejo add» el documento que da esta cifra, o quítela.",
    contradicted: (allowed) =>
      `Escriba lo que permite el registro, ${allowed}, o añada un documento que muestre otra cosa.`,
    unsettled: (allowed) =>
      `No diga más de lo que permite el registro, ${allowed}, o añada un documento que decida entre sus valores.`,
    between: (low, high) => `de ${low} a ${high}`,
    moreThan: (end) => `más de ${end}`,
    atLeast: (end) => `por lo menos ${end}`,
    fewerThan: (end) => `menos de ${end}`,
    atMost: (end) => `a lo sumo ${end}`,
    units: { percent: "por ciento" },
  },
};
