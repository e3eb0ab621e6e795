import type { HedgeWords } from "../hedges.ts";

export const hedges: HedgeWords = {
  alleged: new Set(
    "suspected suspect suspects alleged allegedly purported purportedly supposed supposedly presumed presumably reputed believed thought".split(
      " ",
    ),
  ),
  stages: new Map([
    ["accused", "accused"],
    ["charged", "charged"],
    ["indicted", "charged"],
    ["prosecuted", "tried"],
    ["convicted", "convicted"],
    ["sentenced", "convicted"],
    ["acquitted", "acquitted"],
  ]),
  leads: new Set(["being", "with", "as", "for", "having", "to", "be"]),
  accusing: new Set(["accused"]),
};
