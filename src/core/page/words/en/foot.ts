import type { FootWords } from "../foot.ts";

/** English words below an article. */
export const foot: FootWords = {
  share: "Share",
  byMail: "Mail",
  address: "Address to copy",
  wasHelpful: "Was this content helpful?",
  yes: "Yes",
  no: "No",
  helpfulHint: "Counted once a day for each reader. Nothing is kept of who answered.",
  writeToUs: "Write to the desk about this article",
  support: "Support this work",
  donate: "Donate",
  republish: "Republish",
  licensed: (licence) => `This text may be used under ${licence}.`,
  howTo:
    "Keep the byline, and link to the original at the top and at the bottom. Every figure keeps its link to the evidence.",
  getText: "Take the text as HTML, Markdown or plain text",
  related: "Related content",
  seeAlso: "See also",
  thanks: "Thank you",
  thanksMessage: "Your answer counts once today. Nothing is kept of who gave it.",
  backToArticle: "Back to the article",
};
