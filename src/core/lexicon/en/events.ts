import {
  type EventWords,
  type FrameWords,
  formsTable,
  frame,
  leadPhrases,
  leadWords,
  triggersFrom,
} from "../events.ts";
import { wordSet } from "../names.ts";
import { phraseTable } from "../phrases.ts";
import { paradigmOf } from "./verbs.ts";

const FRAMES: readonly FrameWords[] = [
  {
    frame: frame("arrest acts anybody of"),
    verbs:
      "arrest, rearrest, apprehend, nab, handcuff, round up, take into custody, place under arrest, put under arrest",
    nouns: "arrest, arrests, apprehension",
  },
  {
    frame: frame("arrest acts people of"),
    verbs: "detain, capture",
    nouns: "capture, captures, detention, detentions",
  },
  {
    frame: frame("killing acts anybody of"),
    verbs:
      "murder, assassinate, behead, decapitate, lynch, slay, massacre, gun down, shoot dead, shoot to death, shoot and kill, stab to death, beat to death, hack to death, strangle, dismember, garrote, poison to death",
    nouns:
      "murder, murders, assassination, assassinations, massacre, massacres, slaying, slayings, beheading, beheadings, lynching, lynchings, homicide, homicides, femicide, femicides, manslaughter",
  },
  {
    frame: frame("killing acts people of"),
    verbs: "kill, execute, slaughter, put to death",
    nouns: "killing, killings, execution, executions",
  },
  { frame: frame("attack acts persons"), verbs: "stab, wound, beat up, torture" },
  { frame: frame("killing happens people - attack"), verbs: "die, perish" },
  {
    frame: frame("attack acts targets"),
    verbs: "attack, ambush, bomb, firebomb, shell, strafe, torch, storm, assault, shoot, blow up, set fire to",
  },
  {
    frame: frame("attack acts targets"),
    verbs:
      "open fire on, open fire at, fire on, fire at, fire shots at, fire upon, shoot at, throw grenades at, hurl grenades at, lob grenades at",
  },
  {
    frame: frame("attack acts targets on|against|at"),
    nouns:
      "attack, attacks, ambush, ambushes, bombing, bombings, shooting, shootings, assault, assaults, airstrike, airstrikes, bombardment, shelling, stabbing, stabbings",
  },
  {
    frame: frame("kidnapping acts anybody of"),
    verbs: "kidnap, abduct, take hostage, hold hostage",
    nouns: "kidnapping, kidnappings, kidnaping, kidnapings, kidnap, abduction, abductions",
  },
  {
    frame: frame("disappearance happens people of"),
    verbs: "disappear, go missing, vanish",
    without: ["gerund"],
    nouns: "disappearance, disappearances",
  },
  { frame: frame("extortion acts targets of"), verbs: "extort", nouns: "extortion, extortions" },
  {
    frame: frame("seizure acts goods of"),
    verbs: "seize, confiscate, impound, intercept",
    nouns: "seizure, seizures, confiscation, confiscations",
  },
  { frame: frame("deportation acts anybody of"), verbs: "deport", nouns: "deportation, deportations" },
  { frame: frame("deportation acts people of"), verbs: "expel", nouns: "expulsion, expulsions" },
  { frame: frame("extradition acts anybody of"), verbs: "extradite", nouns: "extradition, extraditions" },
  {
    frame: frame("release acts people"),
    verbs: "release, free, liberate, set free, parole",
    without: ["present", "infinitive"],
  },
  { frame: frame("release acts people of"), nouns: "release, releases, liberation" },
  {
    frame: frame("conviction acts people of"),
    verbs: "convict, sentence, find guilty",
    nouns: "conviction, convictions, sentencing",
  },
  {
    frame: frame("clash meets anybody with|between|against"),
    verbs: "clash, skirmish, exchange fire, trade fire, exchange gunfire, trade gunfire, exchange shots",
    nouns:
      "clash, clashes, shootout, shootouts, gunfight, gunfights, gunbattle, gunbattles, firefight, firefights, skirmish, skirmishes",
  },
  { frame: frame("displacement acts people of"), verbs: "displace, uproot", nouns: "displacement, displacements" },
  {
    frame: frame("protest does nobody by|of"),
    verbs: "protest, demonstrate, march, rally, take to the streets, go on strike, go on hunger strike",
    nouns: "protest, protests, demonstration, demonstrations, march, marches, rally, rallies, strike, strikes",
  },
  {
    frame: frame("deployment acts forces of"),
    verbs: "deploy, mobilize, mobilise, dispatch, station, redeploy, send",
    nouns: "deployment, deployments, mobilization, mobilisation",
  },
];

export const events: EventWords = {
  triggers: triggersFrom(FRAMES, paradigmOf),
  lightVerbs: formsTable(
    "carry out, commit, perpetrate, launch, stage, mount, conduct, make, hold, lead, organize, organise",
    paradigmOf,
  ),
  sufferVerbs: phraseTable(
    "suffered, survived, was the victim of, were the victims of, was the target of, were the target of, was targeted in, were targeted in, came under"
      .split(", ")
      .map((words) => [words, true] as const),
  ),
  agentPhrases: phraseTable("at the hands of".split(", ").map((words) => [words, true] as const)),
  leads: leadPhrases({
    stated: `managed to, succeeded in, helped, helped to, after, by, led to, leading to, resulted in, resulting in, convicted of, convicted for, guilty of, sentenced for`,
    alleged: `accused of, charged with, charged for, charged in, indicted for, indicted on, suspected of, suspected in, suspect in, suspects in, on suspicion of, on charges of,
      on a charge of, on accusations of, on allegations of, wanted for, wanted in, for, in connection with, linked to, tied to, implicated in, allegations of, accusations of, alleging, accusing,
      believed to have, thought to have, said to have, alleged to have, suspected to have, reported to have, appears to have, appear to have, seems to have`,
    claimed: `claimed responsibility for, claims responsibility for, claiming responsibility for, claimed to have, claims to have, claim to have, claiming to have, took responsibility for,
      takes responsibility for, took credit for, confessed to, confessed to having, admitted, admitted to, admitted having, boasted of`,
    denied: `denied, denies, deny, denying, denied having, denies having, denied responsibility for, denied involvement in, denied any involvement in, denied ordering, denied any role in`,
    planned: `plans to, plan to, planned to, planning to, is to, are to, was to, were to, to be, set to, due to, going to, expected to, scheduled to, about to, vowed to, vows to, pledged to,
      pledges to, promised to, promises to, agreed to, decided to, intends to, intend to, prepares to, preparing to, ready to, authorized, authorised, approved, approves, ordered, orders, granted`,
    unreal: `demanded, demand, demands, demanding, seek, seeks, sought, seeking, request, requests, requested, requesting, call for, calls for, called for, calling for, urge, urged, urges,
      awaiting, avoid, avoided, prevent, prevented, preventing, avert, averted, foiled, thwarted, risk of, threat of, threats of, threatened, fear of, fears of, fearing, feared, possibility of, danger of,
      in favor of, in favour of, warrant for, warrants for, reward for, request for, requests for, petition for, order for, orders for, plot for, hopes for, hope for, hoping for, wants, want, wanted, without, ordering, opposed, opposes, rejected, rejects, blocked, halted`,
  }),
  modals: leadWords({ planned: "will, shall, would, won't", unreal: "could, may, might, can, should, must" }),
  doubts: wordSet("may might"),
  adverbs: leadPhrases({
    alleged:
      "allegedly, reportedly, purportedly, supposedly, apparently, presumably, possibly, probably, it is alleged, it is believed, is believed, are believed",
    unreal: "almost, nearly",
  }),
  predicates: leadWords({
    planned: "approved, authorized, authorised, granted, ordered, scheduled, planned, agreed, announced",
    unreal: `requested, sought, demanded, denied, refused, rejected, blocked, suspended, postponed, delayed, halted, avoided, prevented, averted, foiled, thwarted, stopped, opposed, cancelled, canceled, overturned`,
  }),
  modifiers: leadWords({
    alleged: "alleged, suspected, apparent, presumed, supposed, purported, reported",
    unreal: "attempted, possible, potential, threatened, feared, failed, foiled, further, future, any, no, more, such",
    planned: "planned, upcoming, proposed, scheduled",
  }),
  cues: leadWords({
    claimed:
      "claim, claims, claimed, claiming, assert, asserts, asserted, asserting, boasted, boasts, insist, insists, insisted",
    alleged:
      "allege, alleges, alleged, alleging, accuse, accuses, accused, accusing, suspect, suspects, suspected, believe, believes, believed, charges, charged",
    denied: "deny, denies, denied, denying",
  }),
  accusing: wordSet(
    "accuse accuses accused accusing suspect suspects suspected blame blames blamed charge charges charged indicted",
  ),
  crimes: wordSet("killing attack kidnapping disappearance extortion clash displacement"),
  sentences: new Set(),
  abductions: phraseTable([]),
  naming: wordSet("identified as named called only"),
  sport: wordSet(
    `club clubs team teams league match matches game games goal goals season striker midfielder defender goalkeeper winger forward quarterback pitcher coach referee stadium championship tournament cup contract
     penalty half playoff playoffs football soccer baseball basketball tennis cricket rugby hockey boxing olympic olympics medal squad captain scored`,
  ),
  weapons: wordSet(
    `gun guns gunfire gunshot gunshots bullet bullets pistol rifle rifles shotgun machete machetes knife knives axe hammer stones rocks grenade grenades bomb bombs explosive explosives dynamite acid bat bats
     sticks shot stabbed wounded injured killed dead`,
  ),
  hedges: wordSet(
    "suspected alleged presumed supposed purported accused suspect suspects charged indicted convicted sentenced acquitted wanted",
  ),
  borders: wordSet("border borders frontier frontiers boundary boundaries"),
  borderLinks: wordSet("with"),
};
