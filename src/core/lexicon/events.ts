import { fold } from "./fold.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Paradigm, VerbForm } from "./verbs.ts";

/**
 * Who stands where: somebody does it to somebody ("acts"), it happens to the subject ("happens": disappear), the subject
 * does it alone ("does": protest) or with others ("meets": clash).
 */
export type EventVoice = "acts" | "happens" | "does" | "meets";

/**
 * What the object has to be for the word to mean the event: people of whatever name ("murder"), people seen to be some
 * ("execute a plan" is none), those of flesh ("wound"), goods, what can be attacked, or those who can be deployed.
 */
export type EventObject = "anybody" | "people" | "persons" | "goods" | "targets" | "forces" | "nobody";

/** "sentence": a prison term or court; "abduction": by force or to nobody knows where; "passive": a passive alone;
 * "attack": in an attack. */
export type EventNeed = "sentence" | "abduction" | "passive" | "attack";

/** How a word tells an event of one type of the codebook. */
export interface EventFrame {
  readonly type: string;
  readonly voice: EventVoice;
  readonly takes: EventObject;
  /** Prepositions before the object where it has one: "open fire on", "attack on"; empty for a direct object. */
  readonly links: ReadonlySet<string>;
  /** What there has to be besides for the word to mean the event; null where nothing. */
  readonly needs: EventNeed | null;
}

/** A form of a word, and whether it is spelled with an accent on its ending: "arrestó" is a verb and "arresto" a noun. */
export interface TriggerForm {
  readonly form: VerbForm;
  readonly accented: boolean;
}

/** What one word can tell: as a verb, as a noun, or either ("arrests", "captura", "killing"). */
export interface EventTrigger {
  readonly verb: { readonly frame: EventFrame; readonly forms: readonly TriggerForm[] } | null;
  readonly noun: EventFrame | null;
}

/** How certain a word makes what it governs; "unreal" is no event: wished, feared, tried, asked for. */
export type Lead = "stated" | "alleged" | "claimed" | "denied" | "planned" | "unreal";

/** Words that tell the codebook's events and how certain they are. All folded. */
export interface EventWords {
  readonly triggers: PhraseTable<EventTrigger>;
  /** Verbs that only carry a noun of event: "carried out", "cometieron"; their subject does it … */
  readonly lightVerbs: PhraseTable<readonly TriggerForm[]>;
  /** … or undergoes it: "suffered", "fue víctima de". */
  readonly sufferVerbs: PhraseTable<true>;
  /** Open a noun phrase whose rest is who did it: "parte de" behind "por", "manos de" behind "a". */
  readonly agentPhrases: PhraseTable<true>;
  /** Before an infinitive, gerund or noun of event: "accused of", "plans to", "acusado de", "exige". */
  readonly leads: PhraseTable<Lead>;
  /** Among a verb's own helpers: "will", "may", "habría". */
  readonly modals: ReadonlyMap<string, Lead>;
  /** Modals that with a perfect say that it may have happened: "may have killed", "podría haber matado". */
  readonly doubts: ReadonlySet<string>;
  /** Anywhere in the clause: "allegedly", "presuntamente". */
  readonly adverbs: PhraseTable<Lead>;
  /** Right before a noun of event: "alleged", "attempted", "presunto". */
  readonly modifiers: ReadonlyMap<string, Lead>;
  /** Behind a noun of event and "was": "the extradition was approved". */
  readonly predicates: ReadonlyMap<string, Lead>;
  /** Between a noun phrase and its name: "identified as", "llamado". */
  readonly naming: ReadonlySet<string>;
  /** Make a sentence one of sport, in which attacks, releases and clashes are moves. */
  readonly sport: ReadonlySet<string>;
  /** Cues of attribution that make what is said a claim, an allegation or a denial. */
  readonly cues: ReadonlyMap<string, Lead>;
  /** Verbs that accuse somebody of something in their object: "accused him of killing". */
  readonly accusing: ReadonlySet<string>;
  /** Event types that nobody announces: a plan for one is no event. */
  readonly crimes: ReadonlySet<string>;
  /** Make a verdict of "condenar": "años", "prisión". */
  readonly sentences: ReadonlySet<string>;
  /** Make an abduction of "llevarse": "rumbo desconocido", "por la fuerza". */
  readonly abductions: PhraseTable<true>;
  /** Make "attack" bodily where one person attacks another: "knife", "machete". */
  readonly weapons: ReadonlySet<string>;
  /** Hedges and case stages that go with a party: "suspected", "accused", "convicted". */
  readonly hedges: ReadonlySet<string>;
  /** A place behind "border with" lies on the other side of where it happened. */
  readonly borders: ReadonlySet<string>;
  readonly borderLinks: ReadonlySet<string>;
}

/** Verbs and nouns of one frame, as a lexicon lists them. Parts in order: type, voice, takes, links, needs. */
export interface FrameWords {
  readonly frame: EventFrame;
  /** Lemmas parted by commas. */
  readonly verbs?: string;
  /** Forms of the verbs that are not to be read: nouns and adjectives of other meaning. */
  readonly without?: readonly VerbForm[];
  /** Nouns in all their forms, parted by commas. */
  readonly nouns?: string;
}

/** A frame from its written parts: "attack acts targets on|against". */
export function frame(written: string): EventFrame {
  const [type = "", voice = "acts", takes = "anybody", links = "", needs = ""] = written.split(" ");
  return {
    type,
    voice: voice as EventVoice,
    takes: takes as EventObject,
    links: new Set(links === "" || links === "-" ? [] : links.split("|")),
    needs: needs === "" ? null : (needs as EventNeed),
  };
}

/** One table of all forms of all words, each with the readings that it can have. */
export function triggersFrom(
  words: readonly FrameWords[],
  paradigmOf: (verb: string) => Paradigm,
): PhraseTable<EventTrigger> {
  const triggers = new Map<string, EventTrigger>();
  const add = (key: string, change: (known: EventTrigger) => EventTrigger) =>
    triggers.set(key, change(triggers.get(key) ?? { verb: null, noun: null }));
  for (const { frame, verbs = "", without = [], nouns = "" } of words) {
    // the prepositions are its noun's ("the murder of"); its verb has a direct object, but for "clashed with"
    const ofVerb = nouns === "" || frame.voice === "meets" ? frame : { ...frame, links: new Set<string>() };
    for (const verb of listOf(verbs))
      for (const [form, written] of formsOf(paradigmOf(verb), without))
        add(fold(written), (known) => withForm(known, ofVerb, { form, accented: isAccented(written) }));
    for (const noun of listOf(nouns)) add(noun, (known) => ({ ...known, noun: frame }));
  }
  return phraseTable(triggers);
}

/** The forms of light verbs, by their words. */
export function formsTable(verbs: string, paradigmOf: (verb: string) => Paradigm): PhraseTable<readonly TriggerForm[]> {
  return phraseTable(formEntries(verbs, paradigmOf));
}

/** The written forms of verbs parted by commas, each with what it can be. */
export function formEntries(
  verbs: string,
  paradigmOf: (verb: string) => Paradigm,
): ReadonlyMap<string, readonly TriggerForm[]> {
  const table = new Map<string, readonly TriggerForm[]>();
  for (const verb of listOf(verbs))
    for (const [form, written] of formsOf(paradigmOf(verb), [])) {
      const key = fold(written);
      table.set(key, [...(table.get(key) ?? []), { form, accented: isAccented(written) }]);
    }
  return table;
}

function withForm(known: EventTrigger, frame: EventFrame, form: TriggerForm): EventTrigger {
  return { ...known, verb: { frame, forms: [...(known.verb?.forms ?? []), form] } };
}

function* formsOf(paradigm: Paradigm, without: readonly VerbForm[]): Generator<readonly [VerbForm, string]> {
  for (const [form, words] of Object.entries(paradigm) as [VerbForm, readonly string[]][])
    if (!without.includes(form)) for (const word of words) yield [form, word];
}

function listOf(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}

/** Whether the first word of a form has an accent: the others of a phrase do not change. */
function isAccented(written: string): boolean {
  const [first = ""] = written.split(" ");
  return fold(first) !== first;
}

/** Phrases by what they make of what they govern, as a lexicon lists them. */
export function leadPhrases(leads: Readonly<Partial<Record<Lead, string>>>): PhraseTable<Lead> {
  return phraseTable(leadEntries(leads));
}

/** The same for single words. */
export function leadWords(leads: Readonly<Partial<Record<Lead, string>>>): ReadonlyMap<string, Lead> {
  return new Map(leadEntries(leads));
}

function leadEntries(leads: Readonly<Partial<Record<Lead, string>>>): readonly (readonly [string, Lead])[] {
  return (Object.entries(leads) as [Lead, string][]).flatMap(([lead, phrases]) =>
    listOf(phrases).map((phrase) => [phrase, lead] as const),
  );
}
