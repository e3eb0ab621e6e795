import { type ActWords, actVerbs } from "../acts.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

const NOMINALS: Readonly<Record<string, readonly string[]>> = {
  "emergency-powers": [
    "state of emergency",
    "state of exception",
    "state of siege",
    "state of alarm",
    "state of prevention",
    "emergency powers",
    "emergency measures",
    "emergency decree",
    "emergency regime",
    "regime of exception",
    "martial law",
    "curfew",
    "nighttime curfew",
    "state of internal armed conflict",
    "state of catastrophe",
    "state of calamity",
  ],
  "security-campaign": [
    "security campaign",
    "security operation",
    "security operations",
    "security plan",
    "security offensive",
    "gang crackdown",
    "crackdown",
    "campaign of mass arrests",
    "campaign of arrests",
    "campaign against",
    "war on gangs",
    "war on drugs",
    "iron fist",
    "offensive against",
  ],
  law: [
    "law",
    "bill",
    "legislation",
    "reform",
    "reforms",
    "decree",
    "act",
    "constitutional amendment",
    "executive order",
    "order",
  ],
  deployment: [
    "deployment of troops",
    "deployment of soldiers",
    "deployment of police",
    "deployment of the army",
    "deployment of the military",
    "military deployment",
  ],
  sanction: ["sanction", "sanctions", "travel ban", "asset freeze"],
};

export const acts: ActWords = {
  nominals: phraseTable(
    Object.entries(NOMINALS).flatMap(([type, phrases]) => phrases.map((words) => [words, type] as const)),
  ),
  verbs: actVerbs(
    {
      enact:
        "approve, pass, declare, decree, announce, launch, begin, start, impose, enact, adopt, sign, order, introduce, implement, institute, ratify, promulgate, issue, invoke, authorize, authorise, initiate, unveil, kick off, set up, proclaim",
      extend: "extend, renew, prolong",
      begin: "take effect, come into force, come into effect, enter into force, go into effect",
      sanction: "sanction, blacklist, impose sanctions on, slap sanctions on",
    },
    paradigmOf,
  ),
  extensions: new Set("extension extensions renewal prolongation".split(" ")),
  onlyNamed: new Set(["act", "order", "bill", "law", "decree", "resolution"]),
  starts: phraseTable(
    [
      "the start of",
      "start of",
      "the beginning of",
      "the launch of",
      "the introduction of",
      "the declaration of",
      "the approval of",
      "the imposition of",
      "the implementation of",
    ].map((words) => [words, true] as const),
  ),
  since: phraseTable([
    ["since", true],
    ["ever since", true],
  ]),
  sinceThen: phraseTable([
    ["since then", true],
    ["ever since", true],
    ["since that date", true],
    ["since that day", true],
  ]),
  instruments: new Set([
    "decree",
    "law",
    "resolution",
    "order",
    "act",
    "bill",
    "agreement",
    "ordinance",
    "proclamation",
  ]),
  numberSigns: new Set(["no", "nos", "number", "num", "nr"]),
};
