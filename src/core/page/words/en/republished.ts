import type { RepublishedWords } from "../republished.ts";

/** English words of copies. */
export const republished: RepublishedWords = {
  first: (outlet) => `First published by ${outlet}.`,
  original: "The original, with the evidence behind every figure and any later correction:",
  licence: "Licence:",
  figures: "Every figure links to its evidence.",
  correction: "Correction",
  evidence: "Evidence",
  conditions: "How",
  rules: [
    "Name the byline and the outlet, as the copies below do.",
    "Link to the original at the top and at the bottom.",
    "Leave the figures linked to their evidence, and the words that weaken a claim (suspected, alleged) where they are.",
    "Say so if you shorten or translate.",
  ],
  withImages: "Pictures are covered by the licence and come along.",
  withoutImages: "Pictures are not covered by the licence and stay behind.",
  canonical: "Put this into your page's head, so that search engines know the original:",
  plainText: "Plain text",
  copyAll: (form) => `The text as ${form === "Plain text" ? "plain text" : form}, ready to copy`,
  asFile: (form) => `The same as a file (${form})`,
};
