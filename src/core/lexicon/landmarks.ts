import type { Lexicon } from "./lexicon.ts";
import { surnameParticles } from "./names.ts";
import { organizationsByName } from "./organizations-by-name.ts";
import type { PhraseTable } from "./phrases.ts";
import { NATION_WORDS } from "./places.ts";
import { timeStartersOf } from "./time-starters.ts";

/**
 * The lists of a lexicon that readers look for in every sentence, a bit for each (31 at most). A word of a text is looked up
 * once, for all of them: so readers pass by the sentences and words that cannot have what they read.
 */
export const LANDMARK = {
  mending: 1 << 0,
  counts: 1 << 1,
  changes: 1 << 2,
  removals: 1 << 3,
  entries: 1 << 4,
  recording: 1 << 5,
  wrongly: 1 << 6,
  denials: 1 << 7,
  limits: 1 << 8,
  superlatives: 1 << 9,
  superlativeSpans: 1 << 10,
  comparisons: 1 << 11,
  consecutive: 1 << 12,
  actVerbs: 1 << 13,
  actSpans: 1 << 14,
  events: 1 << 15,
  running: 1 << 16,
  stretches: 1 << 17,
  future: 1 << 18,
  aliases: 1 << 19,
  attributions: 1 << 20,
  agents: 1 << 21,
  saying: 1 << 22,
  migrants: 1 << 23,
  pesos: 1 << 24,
  times: 1 << 25,
  smallTimes: 1 << 26,
  names: 1 << 27,
  numbers: 1 << 28,
  tenses: 1 << 29,
  clauseEdges: 1 << 30,
} as const;

/** The lists that are looked for around each figure, with bits of their own: most sentences have no word of most of them. */
export const FIGURE_LANDMARK = {
  nationwide: 1 << 0,
  worldwide: 1 << 1,
  laws: 1 << 2,
  provinces: 1 << 3,
  suppositions: 1 << 4,
  than: 1 << 5,
  unconfirmed: 1 << 6,
  partial: 1 << 7,
  exceptions: 1 << 8,
  fictions: 1 << 9,
  untrue: 1 << 10,
  colons: 1 << 11,
  timeUnits: 1 << 12,
  comparing: 1 << 13,
  otherness: 1 << 14,
  charging: 1 << 15,
  stretches: 1 << 16,
  rumours: 1 << 17,
  denying: 1 << 18,
  modals: 1 << 19,
  governors: 1 << 20,
  sources: 1 << 21,
  towns: 1 << 22,
  nations: 1 << 23,
} as const;

/** What a word may be or begin: bits of {@link LANDMARK} and of {@link FIGURE_LANDMARK}. */
export interface Landmarks {
  readonly ofSentences: number;
  readonly ofFigures: number;
}

/** The words of each list; of phrases, the first words. All folded. */
type Lists<Names> = Readonly<Record<keyof Names, readonly Iterable<string>[]>>;

function listsOf(lexicon: Lexicon): Lists<typeof LANDMARK> {
  const { acts, attitudes, comparisons, measures, names, revisions, speech, windows } = lexicon;
  const starters = timeStartersOf(lexicon.times);
  return {
    mending: [revisions.mending.keys()],
    counts: [revisions.counts],
    changes: [revisions.changing, revisions.faults],
    removals: [revisions.removing],
    entries: [revisions.entries],
    recording: [revisions.recording],
    wrongly: [revisions.wrongly.keys()],
    denials: [revisions.not, revisions.withdrawing, revisions.disowning, firstsOf(revisions.denying)],
    limits: [lexicon.limits.phrases.keys()],
    superlatives: [
      ...[comparisons.superlatives.keys(), comparisons.violent.keys()],
      ...[comparisons.stretchWith.keys(), comparisons.stretches.keys()],
    ],
    superlativeSpans: [comparisons.since],
    comparisons: [comparisons.orders.keys(), comparisons.degrees.keys(), comparisons.verbs.keys()],
    consecutive: [comparisons.consecutive.keys()],
    actVerbs: [acts.verbs.keys()],
    actSpans: [acts.since.keys(), acts.sinceThen.keys()],
    events: [lexicon.events.triggers.keys()],
    running: [lexicon.counted.tally.running.keys()],
    stretches: [windows.thatStretch.keys(), windows.yearEarlier.keys()],
    future: [lexicon.times.future.keys()],
    aliases: [firstsOf(names.aliasCues), ['"', "("]],
    attributions: [
      ...[firstsOf(speech.accordingTo), firstsOf(speech.views), speech.viewers],
      ...[speech.sayVerbs, speech.clauseVerbs, speech.gerunds, speech.ratings.keys()],
      ...[speech.counting, speech.recording, speech.toCount],
      ...[speech.revisings.keys(), speech.showing, speech.lightVerbs.keys(), speech.revisingForecasts],
      ...[attitudes.verbs.keys(), attitudes.adjectives.keys(), attitudes.nouns.keys()],
    ],
    agents: [attitudes.agents],
    saying: [speech.sayVerbs, speech.tellVerbs],
    migrants: [[...measures.nouns].flatMap(([word, { measure }]) => (measure === "migrants" ? [word] : []))],
    pesos: [["peso", "pesos"]],
    times: [starters.strong],
    smallTimes: [starters.weak],
    names: [
      ...[lexicon.gentilics.keys(), lexicon.places.named, lexicon.places.waters, lexicon.places.numbered],
      ...[lexicon.organizations.heads.keys()],
      ...[surnameParticles, organizationsByName.starts.keys()],
    ],
    numbers: [lexicon.numbers.starters, lexicon.bounds.rangeOpeners.keys()],
    tenses: [windows.tenses.keys(), windows.going, windows.pasts, windows.plans, windows.purposes, speech.sayVerbs],
    clauseEdges: [windows.clauseJoins, [";", ":"]],
  };
}

/** Of phrases, here, the last words where those are the rarer ones: "over that period", "en ese lapso". */
function figureListsOf(lexicon: Lexicon): Lists<typeof FIGURE_LANDMARK> {
  const { certainty, places, rhetoric, speech, windows } = lexicon;
  return {
    nationwide: [lastsOf(places.nationwide)],
    worldwide: [lastsOf(places.worldwide)],
    laws: [places.laws],
    provinces: [places.provinces],
    suppositions: [lastsOf(rhetoric.openings), rhetoric.conditional],
    than: [rhetoric.than],
    unconfirmed: [lastsOf(certainty.unconfirmed)],
    partial: [lastsOf(certainty.notAll)],
    exceptions: [certainty.exceptions.keys()],
    fictions: [certainty.fictions],
    untrue: [certainty.untrue, certainty.lies],
    colons: [[":"]],
    timeUnits: [lexicon.times.units.keys()],
    comparing: [windows.multiples, windows.comparisons],
    otherness: [windows.otherness],
    charging: [windows.charging],
    stretches: [lastsOf(windows.thatStretch), lastsOf(windows.yearEarlier)],
    rumours: [certainty.rumours],
    denying: [certainty.failing, certainty.almost, certainty.nearly.keys(), certainty.negations, ["no"]],
    modals: [certainty.modals.keys(), certainty.mightHave, certainty.aboutTo.keys()],
    governors: [certainty.foldedVerbs.keys(), certainty.nouns.keys()],
    sources: [firstsOf(speech.accordingTo), firstsOf(speech.views)],
    towns: [places.towns],
    nations: [NATION_WORDS],
  };
}

function lastsOf(table: PhraseTable<unknown>): readonly string[] {
  return [...table.values()].flat().map(({ words }) => words.at(-1)!);
}

function firstsOf(phrases: readonly (readonly string[])[]): readonly string[] {
  return phrases.flatMap(([first]) => first ?? []);
}

const TABLES = new WeakMap<Lexicon, ReadonlyMap<string, Landmarks>>();

/** The bits of a lexicon's words, folded; words that are on none of the lists are left out. */
export function landmarksOf(lexicon: Lexicon): ReadonlyMap<string, Landmarks> {
  const known = TABLES.get(lexicon);
  if (known !== undefined) return known;
  const ofSentences = bitsOf(LANDMARK, listsOf(lexicon));
  const ofFigures = bitsOf(FIGURE_LANDMARK, figureListsOf(lexicon));
  const table = new Map<string, Landmarks>();
  for (const word of [...ofSentences.keys(), ...ofFigures.keys()])
    table.set(word, { ofSentences: ofSentences.get(word) ?? 0, ofFigures: ofFigures.get(word) ?? 0 });
  TABLES.set(lexicon, table);
  return table;
}

function bitsOf<Name extends string>(
  bits: Readonly<Record<Name, number>>,
  lists: Readonly<Record<Name, readonly Iterable<string>[]>>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of Object.keys(bits) as Name[])
    for (const word of lists[name].flatMap((list) => [...list])) found.set(word, (found.get(word) ?? 0) | bits[name]);
  return found;
}
