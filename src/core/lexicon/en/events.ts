import type { EventTrigger, EventWords } from "../events.ts";
import { phraseTable } from "../phrases.ts";

type Forms = Readonly<Partial<Record<EventTrigger["form"], string>>>;

// present forms that are plural nouns too ("arrests", "attacks") are left out: news tells what happened
const TRIGGERS: Readonly<Record<string, Forms>> = {
  arrest: {
    finite: "detains apprehends",
    participle: "arrested detained captured apprehended nabbed",
    noun: "arrest capture detention apprehension",
    gerund: "arresting detaining capturing",
  },
  killing: {
    finite: "kills",
    participle: "killed murdered assassinated executed slain gunned shot",
    noun: "killing murder assassination massacre homicide",
    gerund: "killing murdering",
  },
  attack: {
    participle: "attacked ambushed bombed raided",
    noun: "attack ambush bombing shooting assault",
    gerund: "attacking",
  },
  kidnapping: {
    finite: "kidnaps abducts",
    participle: "kidnapped abducted",
    noun: "kidnapping abduction",
    gerund: "kidnapping abducting",
  },
  disappearance: { participle: "disappeared", noun: "disappearance" },
  extortion: { finite: "extorts", participle: "extorted", noun: "extortion", gerund: "extorting" },
  seizure: {
    finite: "seizes confiscates",
    participle: "seized confiscated intercepted",
    noun: "seizure confiscation",
    gerund: "seizing confiscating",
  },
  deportation: {
    finite: "deports expels",
    participle: "deported expelled",
    noun: "deportation expulsion",
    gerund: "deporting",
  },
  extradition: { finite: "extradites", participle: "extradited", noun: "extradition", gerund: "extraditing" },
  release: { finite: "frees", participle: "released freed", noun: "release", gerund: "releasing freeing" },
  conviction: {
    participle: "convicted sentenced",
    noun: "conviction sentencing",
    gerund: "sentencing",
  },
  clash: {
    participle: "clashed",
    noun: "clash clashes shootout gunfight gunbattle",
    gerund: "clashing",
  },
  displacement: { participle: "displaced", noun: "displacement" },
  protest: {
    participle: "protested marched demonstrated",
    noun: "protest demonstration march rally strike",
    gerund: "protesting",
  },
  deployment: {
    finite: "deploys",
    participle: "deployed stationed positioned mobilized mobilised",
    noun: "deployment mobilization mobilisation",
    gerund: "deploying",
  },
};

export const events: EventWords = {
  triggers: phraseTable(
    Object.entries(TRIGGERS).flatMap(([type, forms]) =>
      Object.entries(forms).flatMap(([form, words]) =>
        words.split(" ").map((word) => [word, { type, form: form as EventTrigger["form"] }] as const),
      ),
    ),
  ),
  passives: new Set("was were is are been being be got".split(" ")),
  perfects: new Set("have has had having".split(" ")),
  auxiliaries: new Set(
    "was were is are been being be have has had would could will may might also then later reportedly not to already".split(
      " ",
    ),
  ),
  boundaries: new Set(
    "that which who whom whose when where while because although though since after before during until as if but and then said says told reported claims claimed by on in at for with from into over under against amid without despite following".split(
      " ",
    ),
  ),
  agents: new Set(["by"]),
  of: new Set(["of"]),
  personal: new Set(),
  articles: new Set(["the"]),
  one: new Set(["a", "an", "one"]),
  hedges: new Set("suspected alleged presumed supposed purported accused".split(" ")),
  certainties: new Map([
    ["claims", "claimed"],
    ["claimed", "claimed"],
    ["claim", "claimed"],
    ["claiming", "claimed"],
    ["asserted", "claimed"],
    ["asserts", "claimed"],
    ["allegedly", "alleged"],
    ["reportedly", "alleged"],
    ["alleged", "alleged"],
    ["accused", "alleged"],
    ["denied", "denied"],
    ["denies", "denied"],
    ["will", "planned"],
    ["plans", "planned"],
    ["planned", "planned"],
    ["would", "planned"],
  ]),
  relatives: new Set(["which", "who", "that"]),
  borders: new Set("border borders frontier frontiers boundary boundaries".split(" ")),
  borderLinks: new Set(["with"]),
  pronouns: new Set(["he", "she"]),
  finiteEnding: null,
};
