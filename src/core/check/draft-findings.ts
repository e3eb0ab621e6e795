import type { Claim, FindingNote, Quote } from "../model/index.ts";
import { sentenceAt } from "../read/text/passage.ts";
import type { Judged, Prepared } from "./judged.ts";
import { quotationDiffers } from "./quotations.ts";

/**
 * What an editor should know of a draft's words that no claim carries (RULES E): people's ages and days, and quoted
 * words, in sentences without a number. Those in a sentence with one stand with its first claim.
 */
export function draftFindings(prepared: Prepared): readonly FindingNote[] {
  const quotations = prepared.reading.quotations
    .filter(({ direct, quote }) => direct && !prepared.claims.some(({ quote: own }) => holds(quote, own)))
    .flatMap((quotation) => quotationDiffers(quotation, prepared));
  const details = prepared.details.filter((note) => firstClaimBeside(note, prepared) === undefined);
  return [...details, ...quotations];
}

/** The details of a claim's sentence, with the first of its claims. */
export function detailsBeside({ claim }: Pick<Judged, "claim">, prepared: Prepared): readonly FindingNote[] {
  return prepared.details.filter((note) => firstClaimBeside(note, prepared) === claim);
}

function firstClaimBeside({ quotes: [words] }: FindingNote, { claims, passage }: Prepared): Claim | undefined {
  const sentence = words === undefined ? null : sentenceAt(passage, words.start);
  return claims.find(
    ({ asserts, quote }) => asserts === "number" && sentenceAt(passage, quote.start)?.index === sentence?.index,
  );
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
