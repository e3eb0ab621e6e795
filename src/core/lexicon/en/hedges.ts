import type { HedgeWords } from "../hedges.ts";
import { phraseTable } from "../phrases.ts";

export const hedges: HedgeWords = {
  alleged: new Set(
    "suspected suspect suspects alleged allegedly purported purportedly putative supposed supposedly presumed presumably reputed believed thought".split(
      " ",
    ),
  ),
  stages: new Map([
    ["accused", "accused"],
    ["charged", "charged"],
    ["indicted", "charged"],
    ["prosecuted", "tried"],
    ["tried", "tried"],
    ["convicted", "convicted"],
    ["sentenced", "convicted"],
    ["acquitted", "acquitted"],
  ]),
  leads: new Set(["being", "with", "as", "for", "having", "to", "be"]),
  accusing: new Set(["accused"]),
  behind: phraseTable(
    [
      ...["on suspicion of", "under suspicion of", "suspected of", "suspected to", "accused of", "allegedly"],
      ...["alleged to", "alleged members", "suspected members", "believed to be", "believed to belong"],
      ...["thought to be", "thought to belong", "for allegedly", "for alleged", "for suspected", "over alleged"],
    ].map((phrase) => [phrase, true]),
  ),
  belonging: phraseTable(
    [
      ...["belonging to", "belong to", "membership of", "membership in", "being part of", "being members of"],
      ...["being a member of", "being in", "having joined", "joining", "leading", "heading", "running"],
    ].map((phrase) => [phrase, true]),
  ),
  adverbs: new Set("allegedly purportedly supposedly presumably reputedly".split(" ")),
  verbal: phraseTable(
    [
      // "Accused of killing 12" doubts who did it, and not that twelve are dead.
      ...["alleged to", "alleged to have", "believed to have", "thought to have", "presumed to have"],
      // What the writer does not take up: the contents of a claim told as one, a pretext or hearsay.
      ...["allegation", "suspicion", "accusation", "rumour", "rumor", "insinuation", "pretext", "excuse"].flatMap(
        (noun) => [`${noun} that`, `${noun}s that`],
      ),
      ...[
        "hearsay that",
        "alleged that",
        "rumoured that",
        "rumored that",
        "suspected that",
        "believed that",
        "presumed that",
      ],
    ].map((phrase) => [phrase, "suspicion" as const]),
  ),
  supposing: new Set(),
  all: new Set(["all", "both", "most"]),
};
