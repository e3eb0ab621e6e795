import type { DownloadWords } from "../downloads.ts";

/** Words around what readers take away. */
export const downloads: DownloadWords = {
  data: "Data",
  take: "Take what this page shows",
  licence: "Licence",
  citation: ({ publisher, title, day, address }) => `${publisher}, “${title}”, as of ${day}, ${address}`,
  first: (count) => `These are the first ${count}; there are more.`,
  answer: (answer) => `Answer: ${answer}.`,
};
