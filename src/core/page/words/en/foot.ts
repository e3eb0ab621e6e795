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
  licensed: ["This text may be used under ", "."],
  howTo:
    "Keep the byline, and link to the original at the top and at the bottom. Every figure keeps its link to the evidence.",
  getText: "Take the text as HTML, Markdown or plain text",
  related: "Related content",
  seeAlso: "See also",
  thanks: "Thank you",
  thanksMessage: "Your answer counts once today. Nothing is kept of who gave it.",
  backToArticle: "Back to the article",
  write: "Write to the desk",
  writeHint:
    "Only the desk reads this; it is not published. Neither your address on the network nor your browser is kept. Do not send here what would put somebody in danger.",
  about: "About",
  message: "Your message",
  name: "Name (if you like)",
  answerTo: "How we can answer you (if you like)",
  leaveEmpty: "Leave this empty",
  send: "Send",
  sent: "Sent",
  sentMessage: "Thank you. The desk will read it.",
  notSent: "Not sent",
  faults: {
    empty: "There is nothing in it yet: write your message and send it.",
    "too-long": "It is longer than the desk can take, which is about 10,000 characters: shorten it and send it again.",
    "too-soon": "It came faster than anybody writes: look at it once more and send it again.",
    "too-old": "The form had been open for more than a day: look at what you wrote and send it again.",
  },
};
