import { endsOf } from "../count/bounds.ts";
import { intervalIn } from "../count/derivations.ts";
import { numberInWords } from "../count/messages/words.ts";
import {
  type Derivation,
  type Figure,
  type Fraction,
  fraction,
  type Interval,
  type Language,
  onlyValueOf,
  point,
  roundedTo,
  type Verdict,
} from "../model/index.ts";
import { intervalInUnitOf } from "./changes.ts";

/** Decimal places shown of a share or quotient. */
const PLACES_SHOWN = 2;

/** What a working is written for. */
export interface Worked {
  readonly figure: Figure;
  /** The values that make the claim true. */
  readonly claimed: Interval;
  readonly node: Derivation | null;
  readonly verdict: Verdict;
}

/** The working of a check in one line, in the claim's unit: "43 + 16 = 59 < 60", "43 ÷ 2,565–2,700 = 1.59–1.68 % < 2 %". */
export function workingLine(worked: Worked, language: Language): string {
  const { node } = worked;
  if (node === null) return "";
  const write = intervalInWords(language);
  const terms = termsOf(node, write) + perBase(worked, language);
  const total = write(intervalInUnitOf(worked, intervalIn(node)), worked.figure.unit);
  return `${terms === total ? total : `${terms} = ${total}`} ${relation(worked, write)}`;
}

/** Of a rate, the year of its population and the people that it is told for: " (2024) × 100,000" (D7). */
function perBase({ figure, node }: Worked, language: Language): string {
  const base = /^per-([0-9]+)$/.exec(figure.unit)?.[1];
  const [, population] = node?.operation === "ratio" ? node.parts : [];
  if (base === undefined || population === undefined) return "";
  const year = population.from?.slice(0, 4) ?? null;
  const named = year !== null && population.to?.startsWith(year) ? ` (${year})` : "";
  return `${named} × ${numberInWords(language)(roundedTo(fraction(BigInt(base)), 0))}`;
}

/** Writes intervals: "59", "1.59–1.68 %"; where nothing is known above, "60 or more" and "more than 60"; an unknown low end as "…". */
export function intervalInWords(language: Language): (interval: Interval, unit: string) => string {
  const number = numberInWords(language);
  return (interval, unit) => {
    const sign = unit === "percent" ? " %" : "";
    const write = (end: Fraction) => number(roundedTo(end, PLACES_SHOWN));
    const only = onlyValueOf(interval);
    const { low, high } = interval;
    if (only !== null) return write(only) + sign;
    if (high === null) return low === null ? "…" : OPEN_ABOVE[language](write(low) + sign, interval.lowOpen);
    return `${low === null ? "…" : write(low)}–${write(high)}${sign}`;
  };
}

const OPEN_ABOVE: Readonly<Record<Language, (low: string, isOpen: boolean) => string>> = {
  en: (low, isOpen) => (isOpen ? `more than ${low}` : `${low} or more`),
  es: (low, isOpen) => (isOpen ? `más de ${low}` : `${low} o más`),
};

type Write = ReturnType<typeof intervalInWords>;

function termsOf(node: Derivation, write: Write): string {
  const parts = node.parts.map((part) => termsOf(part, write));
  switch (node.operation) {
    case "sum":
      return parts.join(" + ");
    case "difference":
      return parts.join(" − ");
    case "ratio":
      return parts.map((part) => (part.includes(" + ") ? `(${part})` : part)).join(" ÷ ");
    case "highest":
    case "lowest":
      return write(intervalIn(node), node.unit);
    case "latest":
    case "floor":
    case "ceiling":
      return parts[0]!;
    case "statement":
    case "intersection":
    case "hull":
      return write(intervalIn(node), node.unit);
  }
}

/** How the worked-out value lies to what is claimed: "< 60", "≥ 60" when contradicted, "? < 60" when unsettled. */
function relation(worked: Worked, write: Write): string {
  const { figure, verdict } = worked;
  const [holds, fails] = RELATIONS[figure.bound];
  const sign = verdict === "supported" ? holds : verdict === "contradicted" ? fails : `? ${holds}`;
  const isNumber = sign.includes("∈") || sign.includes("∉");
  return `${sign} ${write(isNumber ? intervalInUnitOf(worked, worked.claimed) : point(endsOf(figure.number)[0]), figure.unit)}`;
}

const RELATIONS: Readonly<Record<Figure["bound"], readonly [string, string]>> = {
  exact: ["=", "≠"],
  about: ["∈", "∉"],
  nearly: ["∈", "∉"],
  "more-than": [">", "≤"],
  "at-least": ["≥", "<"],
  "fewer-than": ["<", "≥"],
  "at-most": ["≤", ">"],
  range: ["∈", "∉"],
  vague: ["∈", "∉"],
};
