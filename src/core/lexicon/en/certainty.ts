import type { Certainty } from "../../model/index.ts";
import {
  askedParticiples,
  type CertaintyWords,
  foldedForms,
  governingForms,
  governorsFrom,
  stoppedParticiples,
} from "../certainty.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

/**
 * Verbs of intending, asking, ordering, allowing, promising, threatening, foreseeing, trying, fearing and denying: those of
 * which the complement is not told as done (Karttunen's implicatives, "manage", "help", and factives are not among them).
 */
const VERBS =
  governorsFrom(`planned none: plan intend seek want hope wish propose request demand recommend advocate envision envisage contemplate foresee expect anticipate forecast predict offer promise pledge authorize authorise approve order plot schedule mull urge require need await negotiate
planned within to for that: ask
planned within to that: decide vow
planned within to: agree swear prepare try attempt struggle volunteer choose opt resolve aspire instruct command undertake conspire consent aim
planned within to with that: threaten
planned within deployment dispatch hiring recruitment purchase construction creation delivery: announce
planned within of: discuss debate fight challenge
planned within for: allow
planned within for: apply appeal press push lobby wait call campaign petition
possible none: fear doubt suppose imagine speculate purport
possible within that clause: believe think assume presume suspect reckon guess
planned within for: search look hunt
denied none: deny refute lack prevent foil thwart avert forestall
denied within to: fail refuse decline neglect
denied within that of: reject dismiss dispute contest discount
denied within out: rule
denied within of from: suspend postpone cancel delay halt block oppose avoid stop`);

const NOUNS =
  governorsFrom(`planned next to for of that in with: plan plans proposal proposals request requests demand demands offer offers promise promises pledge pledges order orders warrant warrants bid bids bill bills draft hope hopes intention intentions agreement agreements deal deals pact accord goal goals target targets aim aims objective objectives forecast forecasts projection projections permission authorization authorisation approval quota petition petitions motion application applications appeal appeals call calls decision decisions mandate plot plots attempt attempts threat threats conspiracy
planned next on for over about: talks negotiations negotiation
possible next that of: allegation allegations accusation accusations suspicion suspicions theory hypothesis speculation assumption belief doubt doubts
possible next of that to: possibility possibilities chance chances risk risks prospect likelihood probability danger fear fears rumour rumours rumor rumors
denied next of: denial denials absence
denied next that of: lie lies myth hoax fabrication falsehood
planned none: upcoming forthcoming attempted planned proposed
possible none: possible potential unconfirmed eventual
denied none: false untrue
planned next to: set due poised ready likely bound supposed going prepared willing determined eager keen scheduled slated about have has
possible next to: unlikely
denied next to: unable`);

/** Say of a deed that another was done in its place. */
const NOT_DONE: readonly (readonly [string, Certainty])[] = [
  "instead of",
  "rather than",
  "short of",
  "as opposed to",
].map((words) => [words, "denied"] as const);

/** "cancelled" beside "canceled". */
const ALSO_DOUBLED = governorsFrom("denied within of from: cancelled cancelling");

/** "Assumed command": took it, and supposed nothing. */
const ASSUMING = [...foldedForms("assume", paradigmOf)].flatMap((verb) =>
  "control command power office charge leadership responsibility responsibilities duties authority"
    .split(" ")
    .concat(["full control", "the role", "the post", "the presidency", "the leadership", "the command"])
    .map((taken) => `${verb} ${taken}`),
);

/** "Suspected rebels killed 12": of people they are adjectives, and need their "that". */
const ALSO_ADJECTIVES = governorsFrom("possible within that: suspected presumed");

const FORMS = new Map([...governingForms(VERBS, paradigmOf), ...ALSO_DOUBLED, ...ALSO_ADJECTIVES]);

export const certainty: CertaintyWords = {
  verbs: FORMS,
  foldedVerbs: FORMS,
  participles: askedParticiples(VERBS, paradigmOf),
  stopped: new Set([...stoppedParticiples(VERBS, paradigmOf), "cancelled"]),
  atStake: new Set([...foldedForms("face risk carry", paradigmOf), "punishable"]),
  untrue: wordSet("false untrue unfounded baseless fabricated fake incorrect wrong"),
  truths: wordSet("true correct accurate right proven proved certain case fact"),
  aboutTo: phraseTable(
    ["on the verge of", "on the brink of", "on the cusp of", "on the point of", "close to", "near to", "nowhere near"]
      .concat(["on the edge of", "in the process of", "a step away from"])
      .map((words): readonly [string, Certainty] => [words, "planned"])
      .concat(NOT_DONE),
  ),
  nearly: phraseTable([]),
  notAll: phraseTable(
    ["not all", "not all of", "not all the", "not all of the", "not every one of the"].map(
      (words) => [words, true] as const,
    ),
  ),
  fictions: wordSet("film movie novel screenplay drill simulation telenovela video-game"),
  lies: wordSet("lie lies hoax fabrication fabrications falsehood"),
  undergoing: new Map([
    ...[...foldedForms("avoid escape evade dodge", paradigmOf)].map((form) => [form, "denied"] as const),
    ...[...foldedForms("risk face", paradigmOf)].map((form) => [form, "possible"] as const),
  ]),
  failing: foldedForms("fail collapse", paradigmOf),
  almost: wordSet("almost nearly"),
  mightHave: new Set(),
  nouns: new Map(NOUNS),
  requests: wordSet("warrant warrants order orders request requests petition petitions application applications"),
  modals: new Map([
    ...[
      "will",
      "shall",
      "would",
      "should",
      "must",
      "ought",
      "'ll",
      "won't",
      "i'll",
      "we'll",
      "they'll",
      "he'll",
      "she'll",
      "it'll",
      "let's",
    ].map((word) => [word, "planned"] as const),
    ...["could", "may", "might", "can"].map((word) => [word, "possible"] as const),
  ]),
  endings: [],
  hearsay: new Set(),
  beTo: wordSet("is are was were be been"),
  conditions: wordSet("if unless lest whether"),
  inverted: wordSet("had should"),
  counterfactual: phraseTable([]),
  rumours: wordSet("rumour rumours rumor rumors gossip hearsay speculation"),
  unconfirmed: phraseTable(
    ["unconfirmed", "unverified", "uncorroborated"]
      .flatMap((quality) =>
        ["report", "reports", "account", "accounts", "claim", "claims", "version", "versions", "information"]
          .concat(["media reports", "press reports", "news reports", "local reports"])
          .map((noun) => `${quality} ${noun}`),
      )
      .map((words) => [words, true] as const),
  ),
  negations: wordSet(
    "not never nobody none neither nor without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't don't shouldn't",
  ),
  either: wordSet("or"),
  awaiting: new Set([...foldedForms("await", paradigmOf), "eligible", "pending"]),
  evidence: wordSet(
    "one evidence proof record records sign signs indication indications confirmation truth report reports",
  ),
  lacking: wordSet("without"),
  exceptions: phraseTable(
    [
      "not even",
      "all but",
      "everyone but",
      "everybody but",
      "except",
      "except for",
      "save for",
      "with the exception of",
    ].map((words) => [words, true] as const),
  ),
  someOf: wordSet("few some several many none any neither part handful number lots dozens scores plenty little"),
  that: wordSet("that"),
  edges: wordSet("after since once before until"),
  idioms: phraseTable(
    ["wanted for", "wanted in", "wanted by", "wanted on", "at the request of", "on the orders of", "on orders of"]
      .concat(["by order of", "with the approval of", "with the permission of", "under orders", "not only", "not just"])
      .concat(ASSUMING, ["think tank", "think tanks"])
      .concat(["not merely", "not simply", "not until", "not counting", "not including", "not to mention"])
      .concat(["without counting", "without including", "as planned", "as expected", "as promised"])
      .concat(["law and order", "in order", "court order", "court orders", "that said", "not all", "not yet clear"])
      .map((words) => [words, true] as const),
  ),
  purposes: wordSet("to"),
  carriedOut: wordSet(
    "managed helped began started continued went came proceeded got happened used had forced obliged compelled able allowed permitted enabled led served ended sentenced condemned found known said believed thought reported alleged claimed seemed appeared proved turned",
  ),
  seeking: new Set(),
  offered: wordSet("reward rewards bounty bounties"),
};
