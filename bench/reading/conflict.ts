import { readFileSync } from "node:fs";
import { fold } from "../../src/core/lexicon/fold.ts";
import type { Day, EventParty, ReportedEvent } from "../../src/core/model/index.ts";
import { readText } from "./read-text.ts";
import { emptyTally, f1Of, percentOf, type Row } from "./rows.ts";

interface ConflictCase {
  readonly text: string;
  readonly events: readonly ConflictEvent[];
}

/** Half of the rows of an event hold its words, the others its codes. */
interface ConflictEvent {
  readonly eventtext?: string;
  readonly sourcetext?: string;
  readonly targettext?: string;
}

interface CodedEvent {
  readonly words: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Events of the Colombian conflict (Spanish sentences with the words of event, source and target). A coded event is
 * found when a read one, each used once, covers any of its content words; its source or target is right when a party
 * shares the head, the first word of the coded name. Precision of events counts every event read. Events that no
 * codebook type of ours stands for (threats, robbery, blockades) count as missed.
 */
export function benchConflict(path: string): readonly Row[] {
  const found = emptyTally();
  const parties = { source: { right: 0, all: 0 }, target: { right: 0, all: 0 } };
  for (const { text, events } of JSON.parse(readFileSync(path, "utf8")) as ConflictCase[]) {
    const { content, published } = sentenceOf(text);
    if (content === "") continue;
    const read = readText({ id: "conflict", content, language: "es", published, publisher: null }).events;
    const free = new Set(read);
    const coded = events.flatMap(codedEvent);
    found.gold += coded.length;
    found.read += read.length;
    for (const event of coded) {
      const match = [...free].find((one) => sharesWords(one.quote.exact, event.words));
      if (match === undefined) continue;
      free.delete(match);
      found.right++;
      scoreParties(match, event, parties);
    }
  }
  const row = (measure: string, ours: number): Row => {
    return { set: "conflict-es", measure, ours, library: null, published: null, bar: null };
  };
  return [
    row("event found F1", f1Of(found)),
    row("source head right, of found", percentOf(parties.source.right, parties.source.all)),
    row("target head right, of found", percentOf(parties.target.right, parties.target.all)),
  ];
}

/** "20000430\t20000430_… | the sentence": its day, and its words with the spaces before marks taken away. */
function sentenceOf(text: string): { readonly content: string; readonly published: Day | null } {
  const [head = "", sentence = ""] = text.split(" | ");
  const day = /^(\d{4})(\d\d)(\d\d)/.exec(head);
  const content = sentence.replace(/ ([,.;:)])/g, "$1").trim();
  return { content, published: day === null ? null : (`${day[1]}-${day[2]}-${day[3]}` as Day) };
}

function codedEvent({ eventtext, sourcetext = "", targettext = "" }: ConflictEvent): readonly CodedEvent[] {
  return eventtext === undefined ? [] : [{ words: eventtext, source: sourcetext, target: targettext }];
}

function scoreParties(
  read: ReportedEvent,
  coded: CodedEvent,
  parties: Readonly<Record<"source" | "target", { right: number; all: number }>>,
): void {
  const sides = [
    ["source", coded.source, read.actors],
    ["target", coded.target, read.targets],
  ] as const;
  for (const [side, name, found] of sides) {
    if (name === "") continue;
    parties[side].all++;
    if (hasHead(found, name)) parties[side].right++;
  }
}

function hasHead(parties: readonly EventParty[], coded: string): boolean {
  const head = wordsOf(coded)[0];
  return head !== undefined && parties.some(({ name, quote }) => wordsOf(`${name} ${quote.exact}`).includes(head));
}

function sharesWords(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** Words of more than two letters: articles and prepositions are nobody's head. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(/\p{L}{3,}/gu) ?? [];
}
