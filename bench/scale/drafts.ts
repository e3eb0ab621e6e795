import type { Figure, Place, plusDays } from "../../src/core/model/index.ts";

/** What a sentence of the draft says of a figure, by measure; the reader must read it back as that measure. */
const VERBS: Readonly<Record<string, string>> = {
  arrests: "people were arrested",
  deaths: "people were killed",
  deportations: "people were deported",
  injuries: "people were wounded",
  kidnappings: "people were kidnapped",
  detentions: "people were detained",
};

const FILLER =
  "Residents described a quiet town where shops close early and buses no longer run after dark, and nobody there wanted to give a name.";

/** Whether a draft can tell a figure so that it is read as it was. */
export function isTellable(figure: Figure): boolean {
  const { counted, places, window } = figure;
  return (
    counted.measure in VERBS &&
    counted.group === null &&
    places.length === 1 &&
    places[0]!.kind === "country" &&
    window.from !== null
  );
}

/** A draft of about twenty-five words for each figure. */
export function draftOf(figures: readonly Figure[]): string {
  const sentences = figures.map((figure) => `${sentenceOf(figure)} ${FILLER}`);
  return `---\nid: scale\ntitle: What was counted\nlanguage: en\npublished: 2022-12-31\n---\n\n${sentences.join("\n\n")}\n`;
}

function sentenceOf({ number, counted, places, window, mode, asOf }: Figure): string {
  const told = `${number} ${VERBS[counted.measure]} in ${(places[0] as Place).name}`;
  const from = window.from as unknown as Parameters<typeof plusDays>[0];
  if (mode === "cumulative") return `${told} between ${inWords(from)} and ${inWords(asOf ?? from)}.`;
  const to = window.to as unknown as typeof from;
  return from === to ? `On ${inWords(from)}, ${told}.` : `${told} between ${inWords(from)} and ${inWords(to)}.`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}
