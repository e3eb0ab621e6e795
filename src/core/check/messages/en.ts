import { dayInWords, listed } from "../../count/messages/words.ts";
import type { CheckMessages } from "./messages.ts";

const day = dayInWords("en");
const list = listed("en");

/** What a check noticed, in English. */
export const en: CheckMessages = {
  "window-mismatch": ({ days, names }) =>
    names.length > 0
      ? `The record has this number for other days: ${names[1]}, not ${names[0]}. Give its days.`
      : `The two counts cover different days: the first ${day(days[0])} to ${day(days[1])}, the second ${day(days[2])} to ${day(days[3])}. Say so, or compare the same days.`,
  "population-mismatch": ({ names, many }) =>
    many > 0
      ? `The record has this number for “${names[1]}”, and nothing says that it counts the same as “${names[0]}”. If it does, say so: cotejo reconcile same --counted ${names[2]} ${names[3]}`
      : `The record has this number for something else: “${names[1]}”, not “${names[0]}”. Name what was counted.`,
  "not-a-subset": ({ names }) =>
    `Nothing in the record says that ${names[0]} are among ${names[1]}: this is a ratio of two counts, not a share of one. Write “equal to” rather than “of”.`,
  "double-count": ({ numbers, names }) =>
    `The claim's ${numbers[0]} is what comes out when ${names[0]}. Without them the record has ${numbers[1]}.`,
  stale: ({ days, many }) =>
    `The record's latest figure is of ${day(days[0])}, ${many} days before the text. Give its day, or find a newer one.`,
  scope: ({ names, many }) =>
    many > 0
      ? `The source itself limits this count, and the sentence does not say so: “${names.join("”, “")}”. Say it too.`
      : `The record counts the same group elsewhere over these days, and the sentence does not say that they are left out: ${list(names)}.`,
  rounding: ({ numbers }) =>
    `The record has ${numbers[0]}; the claim rounds it to ${numbers[1]}. Write “about”, or the number.`,
  understates: ({ numbers }) =>
    `True, but the record knows of at least ${numbers[0]}, more than twice the claim's ${numbers[1]}. Give the higher number.`,
  "false-precision": ({ numbers }) =>
    `The claim says exactly ${numbers[1]} where the record only knows ${numbers[0]}. Keep the source's own bound.`,
  arithmetic: ({ numbers }) =>
    `The text's own numbers give ${numbers[0]}, not ${numbers[1]}. Correct the one that is wrong.`,
  "headline-differs": ({ names }) =>
    `The title says more than the text below it: “${names[0]}” above, “${names[1]}” in the text. Make the title say what the text says.`,
  "hedge-dropped": ({ names }) =>
    `The record says “${names[0]}”, the text “${names[2]}”: it drops “${names[1]}” and states it as fact. Put the word back.`,
  "quotation-differs": ({ names }) =>
    `The quoted words are not the captured words, which are: “${names[0]}”. Quote those, or take away the quotation marks.`,
  "translation-differs": ({ names }) =>
    `The two language versions differ: “${names[0]}” here, “${names[1]}” in the other. Make both say what the record says.`,
  "detail-differs": ({ names, many }) =>
    many > 0
      ? `The text gives ${names[0]} the age ${names[1]}, the record ${names[2]}. Make sure that it is the same person, and give the record's age.`
      : `The text dates what happened to ${names[0]} ${names[1]}, the record ${names[2]}. Give the record's day, or say what else happened.`,
};
