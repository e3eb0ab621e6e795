import type { Rulebook } from "./rulebook.ts";

/** The rules in English. What a finding says is what docs/rules.md says of it. */
export const en: Rulebook = {
  "window-mismatch": {
    says: "the days claimed are not the days counted, or two things compared cover different days",
    help: "Give the days that the record covers, or add a document that counts over the days you name.",
  },
  "as-of-gap": {
    says: "parts of a sum stop on different days",
    help: "Give the day on which the first part stops, or add a newer figure for it.",
  },
  "population-mismatch": {
    says: "what was counted is not what is claimed: another measure, group, place or stage",
    help: "Name what was counted in the record's words, or add a document that counts what you name.",
  },
  "not-a-subset": {
    says: "a share whose part is not shown to lie in its whole",
    help: "Write that the one number equals so much of the other, or add a document that counts the part among the whole.",
  },
  "double-count": {
    says: "something is added twice: nested, an event inside a tally, a series summed, one origin",
    help: "Take away what lies in another part, and give the sum of what is left.",
  },
  "falling-count": {
    says: "a running total went down",
    help: "Ask whose count it is which total stands; reject the wrong statement with «cotejo review reject».",
  },
  conflict: {
    says: "originals that cannot both be true",
    help: "Give both numbers with who says them, or reject the one that is wrong with «cotejo review reject».",
  },
  stale: {
    says: "the newest figure is too old for the tense of the sentence",
    help: "Give the figure's day in the sentence, or add a newer document.",
  },
  "one-original": {
    says: "several documents, one origin",
    help: "Name the original, and do not speak of several sources.",
  },
  "official-only": {
    says: "every speaker is an official body with an interest",
    help: "Say in the sentence who counted, or add a source that is not official.",
  },
  scope: {
    says: "the record has the same group elsewhere, or the source states a limit, and the sentence leaves it unsaid",
    help: "Say which places the number covers, or name the others beside it.",
  },
  rounding: {
    says: "the claim is a rounded form of the record",
    help: "Write “about” before the number, or give the number as the record has it.",
  },
  understates: {
    says: "true, but less than half of what is known",
    help: "Give the higher number that the record holds.",
  },
  "false-precision": {
    says: "more exact than what it rests on",
    help: "Keep the source's own word: about, nearly, more than; or round the number.",
  },
  arithmetic: {
    says: "the draft's own numbers do not fit, or points are told as percent",
    help: "Work the sum out again, and correct the number that is wrong.",
  },
  "headline-differs": {
    says: "the title says more than the body, or drops its hedge",
    help: "Put the body's number and its hedge into the title.",
  },
  "translation-differs": {
    says: "two language versions, or a rendering and its original, differ",
    help: "Give the original's number in every language.",
  },
  "hedge-dropped": {
    says: "the draft says more of people than the record does",
    help: "Put back the word that the record has: suspected, alleged, accused.",
  },
  "quotation-differs": {
    says: "quoted words are not the captured words",
    help: "Quote the captured words exactly, or take away the quotation marks.",
  },
  "detail-differs": {
    says: "the age of a person, or the day of what happened to them, is not the record's",
    help: "Give the age or the day that the record has, or correct the statement with «cotejo review correct».",
  },
  unreviewed: {
    says: "the count rests on statements nobody has confirmed",
    help: "Hold each statement against its source, and confirm it with «cotejo review confirm ID».",
  },
  D1: {
    says: "the record allows a set of values, and the claim is true for all, none or some of them",
    help: "Write what the record allows, or add a document that shows what the sentence says.",
  },
  D6: {
    says: "comparisons, superlatives and runs are judged pair by pair on what the record allows",
    help: "Claim no more than the record's counts show, or add documents for the places and days between which you compare.",
  },
  D9: {
    says: "a claim in somebody's mouth is true when the record holds their saying it",
    help: "Name who said it in the record, or add the document in which this speaker does.",
  },
};
