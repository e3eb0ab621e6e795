import { fold } from "../../lexicon/fold.ts";
import type { Speaker } from "../../model/index.ts";
import type { AttributedWords } from "../attributions/attributions.ts";
import type { Ground } from "../attributions/cues.ts";
import { mentionsWithin, quoteOfSpan, speakerOf } from "./speakers.ts";

/** A speaker's name at the head of what they say: "PÉREZ: Nobody came.", "Ana Pérez: …". `first`: the first token behind the colon. */
export interface Turn {
  readonly speaker: Speaker;
  readonly colon: number;
  readonly first: number;
}

const LABEL_AT_MOST = 5;
/** Among how many people a label's surname is looked for: who takes part in a conversation is named at its start. */
const PEOPLE_AT_MOST = 50;

/** The turn that begins at a token, as in a printed conversation or a headline; null where no name and colon stand there. */
export function turnAt(ground: Ground, first: number): Turn | null {
  const { discourse, sentence } = ground;
  const { tokens } = discourse.passage;
  let colon = first;
  while (colon < sentence.endToken && colon - first < LABEL_AT_MOST && tokens[colon]!.kind !== "mark") colon++;
  if (colon === first || tokens[colon]?.text !== ":" || colon + 3 >= sentence.endToken) return null;
  const speaker = named(ground, first, colon) ?? shouted(ground, first, colon);
  return speaker === null ? null : { speaker, colon, first: colon + 1 };
}

/** The whole label is a person's name. */
function named({ discourse }: Ground, first: number, colon: number): Speaker | null {
  const { tokens } = discourse.passage;
  const [mention] = mentionsWithin(discourse, { first, end: colon });
  const fills = mention?.start === tokens[first]!.start && mention.end === tokens[colon - 1]!.end;
  return fills && mention.kind === "person" ? speakerOf(discourse, { first, end: colon }) : null;
}

/** The label is the surname, in capitals, of somebody whom the text names. */
function shouted({ discourse }: Ground, first: number, colon: number): Speaker | null {
  const { tokens } = discourse.passage;
  const label = tokens[colon - 1]!;
  if (colon - first > 1 || label.text.length < 3 || !label.uppercase) return null;
  const person = discourse.names.people
    .slice(0, PEOPLE_AT_MOST)
    .find(({ name }) => name !== null && fold(name).split(" ").at(-1) === label.folded);
  if (person === undefined || person.name === null) return null;
  return { name: person.name, mention: quoteOfSpan(discourse, { first, end: colon }), kind: "person", country: null };
}

/** What is said in a paragraph that a name and a colon open, up to its end; null for other sentences and for words between quotation marks. */
export function readTurn(ground: Ground): AttributedWords | null {
  const { discourse, sentence, quoted } = ground;
  const { passage } = discourse;
  if (passage.sentences[sentence.index - 1]?.block === sentence.block || quoted[sentence.firstToken] === 1) return null;
  const turn = turnAt(ground, sentence.firstToken);
  if (turn === null || quoted[turn.first] === 1) return null;
  let last = sentence;
  for (let next = sentence; next?.block === sentence.block; next = passage.sentences[next.index + 1]!) last = next;
  const { speaker, colon, first } = turn;
  return {
    ...{ as: "quotation", kind: "statement", content: { first, end: last.endToken }, opens: first, further: null },
    attribution: { speaker, cue: quoteOfSpan(discourse, { first: colon, end: colon + 1 }), via: null },
    addressee: null,
  };
}
