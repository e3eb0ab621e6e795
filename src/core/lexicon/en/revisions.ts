import { phraseTable } from "../phrases.ts";
import { formsOf, pairsOf, type RevisionWords } from "../revisions.ts";
import { paradigmOf } from "./verbs.ts";

const words = (written: string): readonly string[] => written.split(" ");
const verbs = (written: string): ReadonlySet<string> => formsOf(words(written).map(paradigmOf));

const entries = words(
  "case cases entry entries record records name names file files duplicate duplicates listing listings",
);

export const revisions: RevisionWords = {
  mending: phraseTable(
    [
      ...verbs("correct rectify recount miscount overcount reclassify recategorize recategorise deduplicate"),
      ...words("correction corrigendum erratum miscounting duplicates duplication"),
      ...pairsOf(["double", "double -"], words("counted counting count entries entry entered listed logged recorded")),
      ...["re - count", "re - counted", "re - classified"],
      ...pairsOf(["duplicate", "duplicated", "repeated"], entries),
      ...pairsOf(
        ["cleaned up", "cleaning up", "clean - up of", "purged", "purging"],
        words("its the their").flatMap((word) =>
          ["register", "registry", "records", "database", "list"].map((noun) => `${word} ${noun}`),
        ),
      ),
    ].map((phrase) => [phrase, true]),
  ),
  changing: verbs("revise adjust amend restate withdraw retract rescind replace"),
  counts: new Set(words("figure figures number numbers count counts toll tolls tally tallies total totals statistics")),
  faults: new Set(words("error errors mistake mistakes wrong erroneous mistaken incorrect inaccurate")),
  removing: verbs("remove exclude delete subtract strike purge discount discard"),
  entries: new Set(entries),
  recording: verbs("count enter list log record register include add tally report"),
  wrongly: phraseTable(
    ["twice", "in error", "by mistake", "mistakenly", "erroneously", "wrongly", "incorrectly", "more than once"].map(
      (phrase) => [phrase, true],
    ),
  ),
  denying: [["instead", "of"], ["rather", "than"], ["in", "place", "of"], ["not"]],
  not: new Set(["not"]),
  but: new Set(["but"]),
  between: new Set(words("the its their those these a an earlier previous")),
  withdrawing: verbs("withdraw retract rescind"),
  sayings: new Set(words("claim claims report reports assertion account statement version information")),
  disowning: verbs("withdraw retract rescind disown disavow deny refute debunk disprove"),
  complements: new Set(words("that of about on regarding concerning by from")),
  pointing: new Set(words("the this that these those its their")),
  refusing: verbs("refuse decline fail"),
  trailing: new Set(words("later then afterwards since soon today yesterday again also by on after")),
  earlier: new Set(words("earlier previous first initial preliminary original")),
  of: new Set(["of"]),
  from: new Set(["from"]),
  to: new Set(["to"]),
};
