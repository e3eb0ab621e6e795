import { readFileSync } from "node:fs";
import type { NameMention } from "../../src/core/read/names/names.ts";
import { emptyTally, f1Of, type Peer, type Row, type Tally } from "./rows.ts";
import { type Chunk, readChunks, type TaggedToken, taggedChunks } from "./tagged-texts.ts";

type Sentence = readonly TaggedToken[];

/**
 * Names against the Spanish part of CoNLL-2002: exact entity F1 as its scorer `conlleval` gives it, for each class and for
 * all. MISC (works, events, laws) is none of our kinds of mention, so it counts as missed in the overall figure. The file
 * has stories in a row: one begins where a sentence ends with an agency's name in brackets.
 */
export function benchConll(path: string): readonly Row[] {
  const sentences = sentencesOf(readFileSync(path, "utf8"), ([word = "", , tag = "O"]) => ({
    word: fromMojibake(word),
    tag,
  }));
  const published: Peer = { name: "XLM-R large, all", value: 89.2 };
  const bars = { PER: 82, ORG: 68, LOC: 72, MISC: null };
  return rowsOf("conll2002-es", tallied(storiesOf(sentences), conllTypeOf), { bars, overall: published });
}

/** Names against annotated Mexican news (17 classes, one annotator): exact entity F1 for each class; sentences stand alone. */
export function benchNewsMx(path: string): readonly Row[] {
  const sentences = sentencesOf(readFileSync(path, "utf8"), (fields) => ({
    word: fields.at(-3) ?? "",
    tag: fields.at(-1) ?? "O",
  })).filter((sentence) => sentence[0]?.tag !== "Tag");
  const bars = { PER: 80, ORG: null, GPE: null, LOC: null, FAC: null };
  return rowsOf(
    "news-mx",
    tallied(
      sentences.map((sentence) => [sentence]),
      newsMxTypeOf,
    ),
    { bars, overall: null },
  );
}

const CONLL_TYPES: Readonly<Record<NameMention["kind"], string | null>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  origin: null,
};

function conllTypeOf({ kind }: NameMention): string | null {
  return CONLL_TYPES[kind];
}

/** Every place of ours is a GPE there but for what has no government: areas and landmarks. */
function newsMxTypeOf({ kind }: NameMention): string | null {
  return kind === "place" ? "GPE" : CONLL_TYPES[kind];
}

/** The file's UTF-8 was once read as Latin-1 and written as UTF-8 again: "espaÃ±ola". Other words stay as they are. */
function fromMojibake(word: string): string {
  const codes = Array.from(word, (character) => character.charCodeAt(0));
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return word;
  const decoded = new TextDecoder().decode(Uint8Array.from(codes));
  return decoded.includes("\ufffd") ? word : decoded;
}

function sentencesOf(file: string, tokenOf: (fields: readonly string[]) => TaggedToken): readonly Sentence[] {
  const sentences: TaggedToken[][] = [[]];
  for (const line of file.split("\n")) {
    const fields = line.trimEnd().split(/[\t ]+(?=\S)/);
    if (fields.length > 2) sentences.at(-1)!.push(tokenOf(line.includes("\t") ? line.trimEnd().split("\t") : fields));
    else if (sentences.at(-1)!.length > 0) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** "Madrid , 23 may ( EFE ) ." begins a story. */
function storiesOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const stories: Sentence[][] = [];
  for (const sentence of sentences) {
    const end = sentence.slice(-4).map(({ word }) => word);
    const opens = end[0] === "(" && end[2] === ")" && end[1] === end[1]?.toUpperCase() && sentence.length < 20;
    if (opens || stories.length === 0) stories.push([sentence]);
    else stories.at(-1)!.push(sentence);
  }
  return stories;
}

function tallied(
  texts: readonly (readonly Sentence[])[],
  typeOf: (mention: NameMention) => string | null,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (type: string) => tallies.get(type) ?? tallies.set(type, emptyTally()).get(type)!;
  for (const sentences of texts) {
    const gold = taggedChunks(sentences.flat());
    const found = readChunks(sentences, "es", typeOf);
    const keys = new Set(found.map(keyOf));
    for (const chunk of gold) {
      tallyOf(chunk.type).gold++;
      if (keys.has(keyOf(chunk))) tallyOf(chunk.type).right++;
    }
    for (const { type } of found) tallyOf(type).read++;
  }
  return tallies;
}

function keyOf({ first, end, type }: Chunk): string {
  return `${first} ${end} ${type}`;
}

function rowsOf(
  set: string,
  tallies: ReadonlyMap<string, Tally>,
  known: { readonly bars: Readonly<Record<string, number | null>>; readonly overall: Peer | null },
): readonly Row[] {
  const all = emptyTally();
  for (const { gold, read, right } of tallies.values()) {
    all.gold += gold;
    all.read += read;
    all.right += right;
  }
  const row = (type: string, tally: Tally): Row => ({
    set,
    measure: `exact F1 ${type}`,
    ours: f1Of(tally),
    library: null,
    published: type === "overall" ? known.overall : null,
    bar: known.bars[type] ?? null,
  });
  const others = [...tallies.keys()].filter((type) => !(type in known.bars)).toSorted();
  return [
    ...[...Object.keys(known.bars), ...others].map((type) => row(type, tallies.get(type) ?? emptyTally())),
    row("overall", all),
  ];
}
