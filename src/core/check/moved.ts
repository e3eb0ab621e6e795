import { dayInWords, listed } from "../count/messages/words.ts";
import { type Check, type Language, type StandingStatement, speakerNameOf, type Verdict } from "../model/index.ts";
import { allowedWords } from "./helps.ts";

/** A claim of a published article whose answer is another now. */
export interface MovedClaim {
  readonly before: Check;
  readonly after: Check;
  /** The statements that moved it: newly counted, else no longer counted. */
  readonly movedBy: readonly string[];
}

/**
 * The claims whose verdict, or what the record allows for them, is not what it was when they were published. Claims are
 * told by their place in the draft, which is the same for both.
 */
export function movedClaims(before: readonly Check[], after: readonly Check[]): readonly MovedClaim[] {
  const now = new Map(after.map((check) => [placeOf(check), check]));
  return before.flatMap((check) => {
    const other = now.get(placeOf(check));
    if (other === undefined || isSame(check, other)) return [];
    return [{ before: check, after: other, movedBy: moversOf(check, other) }];
  });
}

function placeOf({ claim }: Check): string {
  return `${claim.asserts} ${claim.quote.start} ${claim.quote.end}`;
}

function isSame(one: Check, other: Check): boolean {
  const names = ["verdict", "low", "lowOpen", "best", "high", "highOpen"] as const;
  return names.every((name) => one[name] === other[name]);
}

function moversOf(before: Check, after: Check): readonly string[] {
  const [then, now] = [before, after].map(({ counts }) => new Set(counts.flatMap((count) => count.used)));
  const gained = [...now!].filter((id) => !then!.has(id));
  return gained.length > 0 ? gained : [...then!].filter((id) => !now!.has(id));
}

/**
 * What a correction could tell readers, in the article's language: for each of the words that moved, what the record
 * allowed, what it allows now, by whose figure, and whether the sentence still holds. A person publishes it, or better words.
 */
export function correctionText(
  moved: readonly MovedClaim[],
  given: { readonly language: Language; readonly statements: readonly StandingStatement[] },
): string {
  const byWords = new Map(moved.map((claim) => [claim.before.claim.quote.exact, claim]));
  // The number itself says more than that somebody said it.
  for (const claim of moved)
    if (claim.before.claim.asserts === "number") byWords.set(claim.before.claim.quote.exact, claim);
  return [...byWords.values()].map((claim) => sentencesOf(claim, given)).join(" ");
}

function sentencesOf(
  { before, after, movedBy }: MovedClaim,
  { language, statements }: { readonly language: Language; readonly statements: readonly StandingStatement[] },
): string {
  const words = WORDS[language];
  const sources = statements
    .filter(({ statement }) => movedBy.includes(statement.id))
    .map((one) => sourceOf(one, language));
  const then = allowedWords(before, language) ?? words.nothing;
  const now = allowedWords(after, language) ?? words.nothing;
  const exact = before.claim.quote.exact;
  return `${words.moved({ exact, then, now, sources: listed(language)([...new Set(sources)]) })} ${words.verdicts[after.verdict]}`;
}

function sourceOf({ statement: { value }, document }: StandingStatement, language: Language): string {
  const speaker = value.kind === "figure" ? speakerNameOf(value.attribution) : null;
  const name = speaker ?? document.reports?.publisher ?? document.publisher ?? document.title ?? "";
  const day = document.reports?.published ?? document.published;
  return [name, day === null ? "" : dayInWords(language)(day)].filter((part) => part !== "").join(", ");
}

interface MovedWords {
  readonly nothing: string;
  readonly moved: (of: { exact: string; then: string; now: string; sources: string }) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

const WORDS: Readonly<Record<Language, MovedWords>> = {
  en: {
    nothing: "nothing on it",
    moved: ({ exact, then, now, sources }) =>
      `“${exact}”: when this was published the record had ${then}; it now has ${now}${sources === "" ? "" : ` (${sources})`}.`,
    verdicts: {
      supported: "The sentence still holds.",
      contradicted: "The sentence no longer holds.",
      unsettled: "Whether the sentence holds is no longer certain.",
      "no-record": "Nothing in the record bears the sentence out any longer.",
    },
  },
  es: {
    nothing: "nada al respecto",
    moved: ({ exact, then, now, sources }) =>
      `«${exact}»: al publicarse esto el registro tenía ${then}; ahora tiene ${now}${sources === "" ? "" : ` (${sources})`}.`,
    verdicts: {
      supported: "La frase sigue siendo cierta.",
      contradicted: "La frase ya no es cierta.",
      unsettled: "Ya no es seguro que la frase sea cierta.",
      "no-record": "Nada en el registro respalda ya la frase.",
    },
  },
};
