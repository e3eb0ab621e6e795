import type { PartitiveWords } from "../partitives.ts";

export const partitives: PartitiveWords = {
  pronouns: [
    "of them",
    "of those",
    "of these",
    "of whom",
    "of which",
    "among them",
    "among those",
    "among these",
    "among whom",
    "including",
  ],
  beforeWhole: ["of the", "of those", "of these", "of all", "of a total of", "out of", "out of the", "among the"],
  beforeBase: new Set(["from"]),
  beforeResult: new Set(["to", "reaching"]),
  together: [
    "together",
    "combined",
    "between them",
    "all told",
    "in all",
    "among them",
    "in them",
    "altogether",
    "overall",
  ],
  totals: ["in all", "in total", "altogether", "all told", "a total of", "for a total", "making"],
  alone: ["alone", "only", "just"],
  accounting: new Set(
    "accounted accounts account for had has saw sees took takes contributed contributes makes made make up represented represents represent concentrated concentrates held holds recorded registered reported logged bore absorbed suffered".split(
      " ",
    ),
  ),
};
