import type { ListWords } from "../lists.ts";

/** English words of lists. */
export const lists: ListWords = {
  kinds: { section: "Sections", topic: "Topics", author: "Authors" },
  kind: { section: "Section", topic: "Topic", author: "Author" },
  hints: {
    section: "The parts of our coverage.",
    topic: "What our articles are about, the most written about first.",
    author: "Who signs our articles.",
  },
  nothing: {
    section: "No article stands in a section yet.",
    topic: "No article has a topic yet.",
    author: "No article has been published yet.",
  },
  articles: (count, isOne) => (isOne ? "1 article" : `${count} articles`),
  latestOn: (day) => `latest on ${day}`,
  page: (number, of) => `Page ${number} of ${of}`,
  pages: "Pages",
  previous: "Previous page",
  next: "Next page",
  follow: "Follow",
  followHint: "New articles in a feed reader, with their full text and every figure linked to its evidence.",
  feedNotes: { corrected: "Corrected", evidence: "The article with its evidence" },
  topics: "Topics",
  corrections: {
    title: "Corrections",
    hint: "Everything we have changed or taken back after it was published, the newest first. What stood before stays readable.",
    nothing: "Nothing has been corrected or withdrawn.",
    corrected: "Corrected",
    withdrawn: "Withdrawn",
    noReason: "No reason is given.",
    before: "As it was before",
    after: "As it stood after",
    moved: (before, after) => `from ${before} to ${after}`,
    correctionOf: (title) => `Correction: ${title}`,
    withdrawalOf: (title) => `Withdrawn: ${title}`,
    howToAsk: "Found a mistake? Tell us",
  },
};
