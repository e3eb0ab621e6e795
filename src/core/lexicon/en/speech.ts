import { wordSet } from "../names.ts";
import type { SpeechWords } from "../speech.ts";

/** Base forms; "-s", "-ed" are derived, irregular pasts are written out below. */
const REGULAR_SAY = `acknowledge add admit advise affirm allege announce argue assert claim comment complain concede conclude confirm contend continue counter declare
  emphasize emphasise estimate exclaim explain insist joke lament maintain mention note observe opine point predict proclaim promise quip recall recount reiterate relate remark
  repeat reply report respond reveal scream shout specify speculate state stress suggest testify tweet underline underscore vow warn whisper wonder blurt boast caution inform post clarify summarize highlight`;
const IRREGULAR_SAY = "say says said write writes wrote tell tells told";
const REGULAR_CLAUSE = `agree anticipate ask assume assure believe charge consider decide deny demand determine disclose discover doubt expect fear guarantee hope imply indicate learn pledge propose recognize recommend
  request signal suspect swear urge hint rule stipulate disagree deem`;
const IRREGULAR_CLAUSE =
  "think thinks thought know knows knew find finds found show shows showed feel feels felt hear hears heard understand understands understood mean means meant read reads hold holds held";

/** Verbs of measuring, counting and forecasting, those of saying aside. */
const COUNT = "measure count tally document verify quantify tabulate calculate enumerate compile project".split(" ");
/** What also happens to their subject: "the ombudsman recorded 40 deaths", "the port recorded 40 deaths". */
const RECORD = "record register log chart".split(" ");

export const speech: SpeechWords = {
  sayVerbs: new Set([...REGULAR_SAY.split(/\s+/).flatMap(finiteForms), ...IRREGULAR_SAY.split(" ")]),
  clauseVerbs: new Set([...REGULAR_CLAUSE.split(/\s+/).flatMap(finiteForms), ...IRREGULAR_CLAUSE.split(" ")]),
  plain: wordSet(
    `answer approach attack award balance ban bet bid blame boast call campaign challenge champion change charge claim comment complaint concern contest counter criticism cry curse deal debate decree defense delay demand deposit desire detail dispute document doubt dream dread echo
    embrace envy estimate exhibit experience exploit fault favor favour fear forecast hail hate hint hope insult issue joke lament lobby love mention mind mock murmur name note object offer order paint plan plea pledge plot point post praise press prize project promise propose protest push question
    quote rank rap rate rebuke regard regret release remark reply report reproach request resent resolve respect result reveal review rip rule salute scorn scream second shame share shout show signal skewer slam smear sneer state stress support surmise surprise sway talk taunt threat tout trash trust tweet
    urge value view volunteer vote vow warrant welcome whisper will wish
    chart count log measure place project record register tally`,
  ),
  accented: new Set(),
  tellVerbs: wordSet(
    "tell tells told inform informs informed assure assures assured warn warns warned remind reminds reminded advise advises advised",
  ),
  gerunds: new Set([
    ...REGULAR_SAY.split(/\s+/).map((verb) => `${verb.endsWith("e") ? verb.slice(0, -1) : verb}ing`),
    "saying",
    "telling",
    "writing",
    "admitting",
    "quipping",
  ]),
  accordingTo: ["according to", "in the words of", "in the opinion of", "as per", "as reported by", "as stated by"].map(
    (cue) => cue.split(" "),
  ),
  that: wordSet("that"),
  conjoined: new Set(),
  pronouns: new Map([
    ["he", "person"],
    ["she", "person"],
    ["it", "body"],
    ["they", "either"],
  ]),
  authors: wordSet("i we"),
  genders: new Map([
    ...(["he", "his", "mr", "sir", "lord"] as const).map((word) => [word, "masculine"] as const),
    ...(["she", "her", "mrs", "ms", "miss", "lady"] as const).map((word) => [word, "feminine"] as const),
  ]),
  definites: wordSet("the this that"),
  anonymous: wordSet(
    `expert experts analyst analysts source sources witness witnesses resident residents neighbor neighbors neighbour neighbours critic critics observer observers researcher researchers relative relatives activist activists
     official officials investigator investigators spokesman spokeswoman spokesperson aide aides insider insiders observers people some many others locals survivors victims lawyer lawyers attorney attorneys journalist journalists
     economist economists scientist scientists doctor doctors author authors advocate advocates employee employees worker workers supporters opponents`,
  ),
  anaphors: wordSet(
    `official officer minister president spokesman spokeswoman spokesperson governor mayor senator prosecutor judge lawyer attorney expert analyst researcher professor director leader commander general colonel chief candidate nominee
     politician lawmaker congressman congresswoman secretary ambassador anthropologist economist author writer journalist reporter activist businessman chairman executive ministry agency department office institution organization organisation company group outlet newspaper paper commission court magazine man woman body entity`,
  ),
  bodies: wordSet("institution organization organisation body entity office"),
  documents: wordSet(
    "statement release report communique communiqué document documents bulletin letter indictment complaint affidavit filing tweet post memo study survey poll article transcript dispatch resolution ruling decree email interview speech conference evidence testimony transcripts lawsuit petition brief audit",
  ),
  tallies: wordSet("figures data statistics records estimates numbers tally count counts calculations census"),
  revisings: new Map(
    "raise raises raised lower lowers lowered revise revises revised update updates updated"
      .split(" ")
      .map((verb) => [verb, "to"]),
  ),
  showing: new Set(
    "show shows showed indicate indicates indicated reveal reveals revealed find finds found list lists listed identify identifies identified detect detects detected".split(
      " ",
    ),
  ),
  lightVerbs: new Map(
    ["make", "makes", "made"].map(
      (form) => [form, ["clear", "known", "plain", "public"].map((word) => [word])] as const,
    ),
  ),
  counting: new Set(COUNT.flatMap(finiteForms)),
  recording: new Set(RECORD.flatMap(finiteForms)),
  tallying: new Set([...COUNT, ...RECORD, "report", "confirm", "receive", "total"].flatMap(finiteForms)),
  toCount: new Set(),
  counters: wordSet(
    `ministry department ombudsman comptroller institute observatory commission committee council tribunal mission office agency bureau directorate programme program service registry ngo ngos organization organizations organisation organisations
     group groups network centre center foundation association federation coalition platform collective union unions chamber university consultancy consultancies pollster pollsters cross amnesty watch watchdog watchdogs monitor monitors charity charities
     authorities researchers scientists experts investigators analysts economists activists campaigners report study survey`,
  ),
  searched: wordSet(
    "voter voters elector electors candidate candidates company companies business businesses firm firms trademark trademarks patent patents goal goals point points assist assists win wins album albums song songs track tracks video videos interview interviews",
  ),
  ratings: new Map([
    ...["put", "puts", "place", "places", "placed"].map((verb) => [verb, "at"] as const),
    ...["speak", "speaks", "spoke", "talked"].map((verb) => [verb, "of"] as const),
  ]),
  demands: new Set("demand request".split(" ").flatMap(finiteForms)),
  deeds: new Set("observe complete post declare".split(" ").flatMap(finiteForms)),
  revisingForecasts: new Set([
    ..."raise lower trim slash increase reduce upgrade downgrade revise boost nudge edge lift maintain"
      .split(" ")
      .flatMap(finiteForms),
    ..."cut cuts kept keeps held left".split(" "),
  ]),
  letsIn: new Set(finiteForms("admit")),
  views: ["in his view", "in her view", "in their view", "in his opinion", "in her opinion", "in their opinion"].map(
    (view) => view.split(" "),
  ),
  viewers: new Set(),
  standpoints: new Set(),
  informants: new Set(),
  own: wordSet("this our"),
  carriers: wordSet(
    "report reports newspaper outlet outlets media magazine news press agency broadcaster channel station website site radio television dispatch article blog",
  ),
  helpers: wordSet(
    "has have had also later then further repeatedly recently earlier previously subsequently once again already reportedly publicly simply flatly bluntly clearly explicitly is was did does would will could may might just never not always often first finally quickly immediately initially since now still even only both all",
  ),
  boundaries: wordSet(
    "when while because although though as after before since if unless until where which who whom whose that and but or so yet than whether however meanwhile in on at by for from with without during",
  ),
  possessors: wordSet("of from by"),
  prepositions: new Set(),
  determiners: wordSet(
    "the a an this that these those his her its their our my your one some several many two three another both all no",
  ),
  singulars: new Set(),
  plurals: new Set(),
  facts: wordSet(
    "fact facts thing things event events sign signs case cases incident incidents situation year years month months week weeks day days time price prices cost costs move moves decision decisions change changes issue issues problem problems way ways idea ideas point",
  ),
  negations: wordSet(
    "not never n't didn't doesn't don't hasn't haven't won't wouldn't nobody none nothing no declined refused",
  ),
  some: new Set("some many several others both all another most few".split(" ")),
  later: new Set(["later", "then"]),
  ownership: new Set("its their his her our".split(" ")),
  conditions: new Set(["condition"]),
  cutoffs: new Map(),
};

function finiteForms(verb: string): readonly string[] {
  if (verb === "") return [];
  const doubled: Readonly<Record<string, string>> = { admit: "admitt", quip: "quipp", log: "logg", trim: "trimm" };
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (/(s|sh|ch)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`];
  return [verb, `${verb}s`, `${doubled[verb] ?? verb}ed`];
}
