import { phraseTable } from "../phrases.ts";
import { formsOf } from "../revisions.ts";
import { endingTable, tensesOf, type WindowWords } from "../windows.ts";
import { happenings } from "../windows-measures.ts";
import { IRREGULAR_PASTS, paradigmOf } from "./verbs.ts";

/** The stretch that a report is of. */
const REVIEWED: readonly string[] = [
  "reporting period",
  "review period",
  "period under review",
  "period reviewed",
  "period in question",
  "period covered",
];

export const windows: WindowWords = {
  clauseJoins: new Set("while but whereas although though which who whose where because than".split(" ")),
  when: new Set(["when"]),
  where: new Set(["where"]),
  comparisons: new Set("from than versus vs against compared comparison above below".split(" ")),
  degrees: new Set("up down more fewer less higher lower greater double triple twice thrice".split(" ")),
  multiples: new Set("double twice thrice triple quadruple times".split(" ")),
  periods: new Set(
    "period periods month months week weeks quarter half stretch timeframe semester term day days span".split(" "),
  ),
  same: new Set("same corresponding equivalent comparable like".split(" ")),
  allOf: new Set("all whole entire full throughout".split(" ")),
  dayParts: new Set("morning afternoon evening night early late on".split(" ")),
  leaving: new Set("leave leaves left ended".split(" ")),
  starting: new Set(
    "began begun begin begins started starts launched opened founded created established erupted ignited".split(" "),
  ),
  startPhrases: phraseTable(
    ["broke out", "breaks out", "broken out", "set in", "flared up"].map((words) => [words, true] as const),
  ),
  processes: new Set(
    "hearing trial campaign strike protest march blockade offensive plan program programme census search rescue count raid crackdown quarantine drive sweep patrol harvest auction talk airlift dig".split(
      " ",
    ),
  ),
  processEndings: /(?:tion|sion|ment)s?$/,
  definites: new Set("the those these all".split(" ")),
  otherness: new Set(
    "elsewhere other others another separate separately rest different unrelated nationwide countrywide".split(" "),
  ),
  pointers: new Set("the this that these those".split(" ")),
  storyPeople: new Set(
    "suspect suspects victim victims attacker attackers assailant assailants bystander bystanders survivor survivors fatality fatalities casualty casualties".split(
      " ",
    ),
  ),
  timeOpeners: new Set("under during throughout".split(" ")),
  ofThese: phraseTable(
    [
      "of these",
      "of those",
      "of them",
      "among them",
      "among those",
      "among these",
      "of the total",
      "of that total",
      "of this total",
      "of that number",
      "of this number",
      "of that figure",
      "of that group",
      "of this group",
      "of the group",
      "of the latter",
    ].map((words) => [words, true] as const),
  ),
  thatStretch: phraseTable(
    ["in", "during", "over", "within", "throughout", "for"].flatMap((opener) =>
      ["that", "this", "the same", "the said", "these", "those"].flatMap((which) =>
        [
          "period",
          "stretch",
          "span",
          "timeframe",
          "time frame",
          "time span",
          "interval",
          "days",
          "dates",
          "weeks",
          "months",
        ]
          .map((stretch) => `${which} ${stretch}`)
          .concat(REVIEWED.map((stretch) => `the ${stretch}`))
          .map((stretch) => [`${opener} ${stretch}`, true] as const),
      ),
    ),
  ),
  published: new Set(
    "released published issued disclosed presented announced unveiled posted circulated updated shared".split(" "),
  ),
  thisYear: phraseTable(["this year", "the current year"].map((words) => [words, true] as const)),
  issuing: formsOf(
    "release publish issue disclose present announce unveil post circulate update share".split(" ").map(paradigmOf),
  ),
  issues: new Set(
    "balance results figures data statistics numbers tally count report bulletin records findings breakdown survey study estimates yearbook".split(
      " ",
    ),
  ),
  results: new Set(["results"]),
  yearEarlier: phraseTable(
    ["a", "one"].flatMap((one) =>
      ["earlier", "before", "prior", "previously"].map((behind) => [`${one} year ${behind}`, true] as const),
    ),
  ),
  levels: phraseTable(
    ["stood at", "was standing at", "was up to", "had risen to", "had climbed to", "had grown to", "had reached"]
      .concat(["had hit", "had come to", "had passed", "had topped", "had gone up to", "was running at"])
      .map((words) => [words, true] as const),
  ),
  reaching: phraseTable(
    ["reached", "was", "rose to", "climbed to", "grew to", "came to", "hit", "totalled", "totaled", "amounted to"]
      .concat([
        "numbered",
        "went up to",
        "speaks of",
        "speak of",
        "spoke of",
        "talks of",
        "stands at",
        "stand at",
        "stood at",
        "passed",
        "topped",
      ])
      .concat([
        "number",
        "numbers",
        "now number",
        "now numbers",
        "now stands at",
        "now stand at",
        "comes to",
        "come to",
      ])
      .concat(["amounts to", "amount to", "adds up to", "add up to", "added up to", "had reached"])
      .map((words) => [words, true] as const),
  ),
  byThen: phraseTable(
    ["by then", "by that time", "at that time", "at the time", "until then"].map((words) => [words, true] as const),
  ),
  pasts: new Set([...IRREGULAR_PASTS, "were"]),
  tenses: tensesOf({
    pluperfect: "had",
    perfect: "has have having been",
    present: "is are am be being do does can could may might",
    unreal:
      "will would shall should must demanded demands demand requested requests sought seeks seek proposed proposes offered offers pledged pledges promised promises planned plans expected expects wanted wants threatened vowed hopes hoped appealed",
  }),
  plans: new Set(
    "deal deals agreement agreements accord pact offer offers bid proposal proposals plan plans bill draft budget demand demands request target targets goal goals quota promise promises pledge pledges forecast projection projections limit ceiling cap".split(
      " ",
    ),
  ),
  planLinks: new Set(["in", "for", "to", "with"]),
  purposes: new Set(),
  sending: new Set("send sends sent dispatch dispatches dispatched commission commissioned".split(" ")),
  infinitives: [],
  charging: new Set(
    "charged charges charge accused accuses accuse indicted indicts convicted convicts sued sues sentenced prosecuted arraigned tried acquitted cleared fined jailed imprisoned investigated suspected blamed".split(
      " ",
    ),
  ),
  chargedWith: new Set("with of for over".split(" ")),
  holding: new Set("had held owned employed operated numbered comprised included totalled totaled counted".split(" ")),
  vaguePast: new Set("recently lately formerly previously historically traditionally".split(" ")),
  opinions: new Set(
    "say think believe want support oppose expect prefer favor favour approve disapprove agree disagree".split(" "),
  ),
  forecasts: new Set(
    "target targets goal goals forecast forecasts forecasted projection projections projected outlook estimate estimates predicted prediction predictions anticipated foreseen".split(
      " ",
    ),
  ),
  rooms: new Set("built designed meant intended capacity room space made equipped beds".split(" ")),
  roomFor: new Set(["for", "of", "to"]),
  lasting: new Set(
    "ran runs run lasted lasts extended extends spanned spans covered covers stretched stretches went goes".split(" "),
  ),
  hearsay: new Set(),
  going: new Set(),
  tenseEndings: endingTable([["ed", "past"]]),
  participleEndings: ["ed", "en", "wn", "ne"],
  hadIsPast: true,
  infinitive: new Set(["to"]),
  happenings,
  adding: new Set(["with", "adding", "including"]),
  sums: new Set("total totals add adds come comes came reach reaches reached".split(" ")),
  already: new Set(["already"]),
  asOf: new Set(["of", "at"]),
  between: new Set(["between"]),
  distant: new Set(["located", "lying"]),
  payPer: new Set("a an per each every".split(" ")),
  payOften: new Set("daily weekly monthly yearly annually".split(" ")),
  runsTo: new Set(["to", "through", "until", "as"]),
};
