import { grammarFrom } from "../grammar.ts";
import { wordSet } from "../names.ts";
import { irregularPasts } from "./verbs.ts";

const BE = "was were is are am be been being 's";

export const grammar = grammarFrom({
  links: wordSet(
    `in on at by for with from into onto over under above below against amid amidst despite following without within during after before since until till near outside inside
     between among amongst across through throughout toward towards around behind beyond about per via upon off out up down along alongside to as than like unlike except including aboard regarding`,
  ),
  joins: wordSet("and or"),
  relatives: wordSet("who whom whose which that"),
  subordinators: wordSet("when while where because although though whereas so but yet nor whether how why what once"),
  conditions: wordSet("if unless lest whoever anyone"),
  passives: wordSet(`${BE} got get gets getting wasn't weren't isn't aren't`),
  present: wordSet("is are am be get gets"),
  perfects: wordSet("have has had having haven't hasn't hadn't 've"),
  tallying: wordSet("have has"),
  dependents: wordSet("to being having"),
  dependentEnding: "ing",
  helpers: wordSet(
    `${BE} have has had having do does did will would shall should can could may might must to not never n't also then later already just still once again now soon finally eventually even only nearly almost both all each
     won't wouldn't can't cannot couldn't didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't got get gets getting themselves himself herself together`,
  ),
  verbs: new Set([
    ...irregularPasts,
    ...wordSet("says say tells told said is are was were has have had will would could did does"),
  ]),
  verbEndings: ["ed"],
  adverbEnding: "ly",
  determiners: wordSet(
    "the a an this these those his her its their our my your some any several many few another other both all each every no most more much such one at",
  ),
  articles: wordSet("the"),
  one: wordSet("a an one"),
  negations: wordSet(
    "not never no nobody none neither nor nothing without n't didn't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't don't shouldn't hardly",
  ),
  nobody: wordSet("nobody none neither no"),
  pronouns: new Map([
    ["he", "one"],
    ["she", "one"],
    ["him", "one"],
    ["her", "one"],
    ["they", "many"],
    ["them", "many"],
    ["it", "body"],
  ]),
  clitics: new Map(),
  reflexive: null,
  personal: new Set(),
  agents: wordSet("by"),
  of: wordSet("of"),
  headFirst: false,
  rests: wordSet("dead alive here there back home away again ago yesterday today tonight responsible unharmed"),
  with: new Set(["with"]),
});
