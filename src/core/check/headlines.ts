import { claimedInterval } from "../count/bounds.ts";
import { type FindingNote, isWithin } from "../model/index.ts";
import { announcedBy, wordsOfFigure } from "./draft-figures.ts";
import { droppedWord } from "./hedges.ts";
import type { Judged, Prepared } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/** E `headline-differs`: the title says more than the figure of the body that it announces, or drops its hedge. */
export function headlineFindings({ claim }: Judged, prepared: Prepared): readonly FindingNote[] {
  if (claim.part !== "title") return [];
  const body = prepared.claims.filter((each) => each.part === "body" && each.asserts === "number");
  const figure = announcedBy(
    claim.figure,
    body.map((each) => each.figure),
    prepared.around,
  );
  if (figure === undefined) return [];
  const holds = isWithin(claimedInterval(figure), claimedInterval(claim.figure));
  if (holds && droppedWord(claim.figure.counted, figure.counted) === null) return [];
  const quotes = [claim.quote, figure.quote];
  const names = [claim.figure, figure].map(wordsOfFigure);
  return [findingNote(prepared.language, { finding: "headline-differs", weight: "blocking", quotes, names })];
}
