import type { ActWords } from "../acts.ts";
import { phraseTable } from "../phrases.ts";

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
  law: ["law", "bill", "legislation", "reform", "reforms", "decree", "act", "constitutional amendment"],
  sanction: ["sanction", "sanctions", "travel ban", "asset freeze"],
};

export const acts: ActWords = {
  nominals: phraseTable(
    Object.entries(NOMINALS).flatMap(([type, phrases]) => phrases.map((words) => [words, type] as const)),
  ),
  enact: new Set(
    "approved approve approves passed passes declared declares decreed decrees announced announces launched launches launch began begins begun started starts imposed imposes enacted enacts adopted adopts signed signs ordered introduced introduces implemented instituted ratified promulgated issued invoked".split(
      " ",
    ),
  ),
  extend: new Set("extended extends extend renewed renews renew prolonged prolongs prolong".split(" ")),
  verbs: new Map([
    ["sanctioned", "sanction"],
    ["blacklisted", "sanction"],
  ]),
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
  instruments: new Set(["decree", "law", "resolution", "order", "act", "bill", "agreement"]),
};
