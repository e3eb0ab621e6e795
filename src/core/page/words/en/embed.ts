import type { EmbedWords } from "../embed.ts";

/** English words of embedded figures. */
export const embed: EmbedWords = {
  asOf: (day) => `As of ${day}`,
  evidence: "The evidence",
  gone: "This figure is not on the site any more.",
  show: "Show it elsewhere",
  howTo: "A frame without script or tracking. It stays as current as this page and says as of when.",
  look: "See the frame.",
  code: "Code to copy into a page",
};
