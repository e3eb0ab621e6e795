import type { CountMessages } from "./messages.ts";
import { dayInWords, listed, numberInWords } from "./words.ts";

const day = dayInWords("en");
const number = numberInWords("en");
const list = listed("en");

/** What a count noticed, in English. */
export const en: CountMessages = {
  "as-of-gap": ({ names, days, many }) =>
    `The parts stop on different days: ${names[0]} on ${day(days[0])}, ${names[1]} on ${day(days[1])}, ${many} days later. The sum is at most this as of the first day and at least this as of the last.`,
  "falling-count": ({ names, numbers, days, isExplained }) =>
    `The running count of ${names[0]} falls from ${number(numbers[0])} to ${number(numbers[1])}${days[1] === undefined ? "" : ` by ${day(days[1])}`} ${isExplained ? "and is explained as a correction. The new figure stands; say that it was corrected." : "without a reason given. Ask which stands; until then the count is anywhere between."}`,
  conflict: ({ names, numbers }) =>
    `The originals cannot all be right: ${list(names.map((name, index) => `${name || "one document"} says ${number(numbers[index])}`))}. Name both, or find out which stands.`,
  "translation-differs": ({ names }) =>
    `A rendering in another language differs from its original: the original says “${names[0]}”, the rendering “${names[1]}”. The original counts.`,
  "one-original": ({ names, many }) =>
    `${many} documents go back to one original: ${names[0]}. They confirm nothing about each other.`,
  "official-only": ({ names }) =>
    `Every count behind this comes from an official body with an interest in it (${list(names)}), and none is independently verified. Say so, or add another original.`,
  "window-mismatch": ({ names }) =>
    `The days differ: the claim speaks of ${names[0]}, the record${names[2] === "" ? "" : ` for ${names[2]}`} of ${names[1]}. Give the record's days.`,
  unreviewed: ({ many }) =>
    many === 1
      ? "One statement behind this count has not been confirmed by anybody."
      : `${many} statements behind this count have not been confirmed by anybody.`,
  "population-mismatch": ({ names }) =>
    `The record counts something else: ${names[1]}, where the claim counts ${names[0]}. It only sets a limit.`,
};
