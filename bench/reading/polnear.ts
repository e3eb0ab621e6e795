import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import type { AttributedContent, Day } from "../../src/core/model/index.ts";
import { read } from "../../src/core/read/read.ts";
import { emptyTally, f1Of, percentOf, type Row, type Tally } from "./rows.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One attribution of the annotation or of the reading. `source` is where its source stands; null where the text names none. */
interface Attributed {
  readonly parts: readonly Span[];
  readonly source: Span | null;
}

interface Pair {
  readonly gold: Attributed;
  readonly found: Attributed;
  readonly shared: number;
}

interface Tallies {
  readonly content: Tally;
  readonly source: Tally;
}

/**
 * Attributions against PolNeAR (Newell, Margolin & Ruths, LREC 2018): US political news, the source, cue and content of
 * everything that is attributed, attitudes and plans included.
 *
 * Annotated and read attributions are paired one to one, those that share most words first. *Content*: a word of a read
 * content is right when the paired annotated content holds it; precision is over the words of all read contents, recall
 * over those of all annotated ones, so that what is missed, invented or cut short counts by its length. *Source*: an
 * attribution is right when it is paired and the head word of its source is one of the annotated source's head words
 * (see {@link headsOf}); precision is over read attributions with a source, recall over annotated ones with one.
 * *Direct*: annotated contents that open and close with quotation marks, and of the read ones those that are paired with
 * them or that are unpaired and such themselves. Marks of punctuation are no words. Of a text that several annotators read,
 * the one whose file name comes first is taken. Nearest published: Citron on PARC3 (source 82.0, content 83.3 by overlap).
 */
export function benchPolnear(folder: string): readonly Row[] {
  const all: Tallies = { content: emptyTally(), source: emptyTally() };
  const direct: Tallies = { content: emptyTally(), source: emptyTally() };
  const paired = emptyTally();
  for (const { text, published, gold } of annotatedTexts(folder)) {
    const found = attributedOf(text, published);
    const pairs = pairsOf(text, gold, found);
    const free = new Set(found);
    for (const pair of pairs) free.delete(pair.found);
    const quoted = pairs.filter((pair) => isQuoted(text, pair.gold));
    score(text, all, { gold, found, pairs });
    score(text, direct, {
      gold: gold.filter((each) => isQuoted(text, each)),
      found: [...quoted.map((pair) => pair.found), ...[...free].filter((each) => isQuoted(text, each))],
      pairs: quoted,
    });
    paired.gold += gold.length;
    paired.read += found.length;
    paired.right += pairs.length;
  }
  return [...rowsOf("direct", direct, [92, 85]), ...rowsOf("all", all, [75, 70]), ...reported(all, paired)];
}

const CITRON = { content: { name: "Citron on PARC3", value: 83.3 }, source: { name: "Citron on PARC3", value: 82 } };

function rowsOf(part: string, tallies: Tallies, [content, source]: readonly [number, number]): readonly Row[] {
  const row = (measure: "content" | "source", bar: number): Row => ({
    set: "polnear",
    measure: `${part} ${measure === "content" ? "content overlap F1" : "source F1"}`,
    ours: f1Of(tallies[measure]),
    library: null,
    published: part === "all" ? CITRON[measure] : null,
    bar,
  });
  return [row("content", content), row("source", source)];
}

/** Found at all, and whose head of source is right among those: what the two source rows are made of. */
function reported(all: Tallies, paired: Tally): readonly Row[] {
  const row = (measure: string, ours: number): Row => ({
    ...{ set: "polnear", measure, ours },
    ...{ library: null, published: null, bar: null },
  });
  return [
    row("attributions paired F1", f1Of(paired)),
    row("source right of paired", percentOf(all.source.right, paired.right)),
  ];
}

function score(
  text: string,
  { content, source }: Tallies,
  of: { readonly gold: readonly Attributed[]; readonly found: readonly Attributed[]; readonly pairs: readonly Pair[] },
): void {
  const words = (many: readonly Attributed[]) =>
    many.flatMap(({ parts }) => parts).reduce((sum, part) => sum + wordsIn(text, part).length, 0);
  content.gold += words(of.gold);
  content.read += words(of.found);
  content.right += of.pairs.reduce((sum, { shared }) => sum + shared, 0);
  source.gold += of.gold.filter((each) => each.source !== null).length;
  source.read += of.found.filter((each) => each.source !== null).length;
  source.right += of.pairs.filter(({ gold, found }) => isSameSource(text, gold.source, found.source)).length;
}

/** Those that share words, one to one: the pair that shares most first. */
function pairsOf(text: string, gold: readonly Attributed[], found: readonly Attributed[]): readonly Pair[] {
  const candidates = gold
    .flatMap((one) => found.map((other) => ({ gold: one, found: other, shared: sharedWords(text, one, other) })))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared);
  const taken = new Set<Attributed>();
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false;
    taken.add(pair.gold).add(pair.found);
    return true;
  });
}

function sharedWords(text: string, one: Attributed, other: Attributed): number {
  let shared = 0;
  for (const first of one.parts)
    for (const second of other.parts) {
      const both = { start: Math.max(first.start, second.start), end: Math.min(first.end, second.end) };
      if (both.start < both.end) shared += wordsIn(text, both).length;
    }
  return shared;
}

/** Runs of letters and digits with inner apostrophes, points and commas. */
function wordsIn(text: string, { start, end }: Span): readonly RegExpExecArray[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)];
}

const OPENING = /^["“”«]/;
const CLOSING = /["“”»][.,;:!?]?$/;

function isQuoted(text: string, { parts }: Attributed): boolean {
  const words = (part: Span | undefined) => (part === undefined ? "" : text.slice(part.start, part.end).trim());
  return OPENING.test(words(parts[0])) && CLOSING.test(words(parts.at(-1)));
}

function isSameSource(text: string, gold: Span | null, found: Span | null): boolean {
  if (gold === null || found === null) return false;
  const [head] = headsOf(text, found);
  return head !== undefined && headsOf(text, gold).includes(head);
}

const LINK = new Set(
  "of for from at in on with by to about who whom whose which that where when after before during among between against and or as than".split(
    " ",
  ),
);
const FRONT = new Set("the a an this that these those his her its their our my your".split(" "));

/**
 * Where the head words of a source stand, the main one first: the last word of its first noun phrase, which a preposition, relative
 * pronoun, conjunction, comma or bracket ends; then those of the noun phrases set off by commas ("Ana Pérez, the mayor").
 */
function headsOf(text: string, { start, end }: Span): readonly number[] {
  const heads: number[] = [];
  let open = true;
  let head: number | null = null;
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[,()—–―]/gu)) {
    const word = match[0].toLowerCase();
    if (/^[,()—–―]$/.test(word)) {
      if (head !== null) heads.push(head);
      [open, head] = [word !== "(", null];
    } else if (LINK.has(word)) {
      if (head !== null) heads.push(head);
      [open, head] = [false, null];
    } else if (open && !FRONT.has(word)) head = start + match.index;
  }
  if (head !== null) heads.push(head);
  // "who", "this": a pronoun is its own head
  return heads.length === 0 ? [start] : heads;
}

interface AnnotatedText {
  readonly text: string;
  readonly published: Day | null;
  readonly gold: readonly Attributed[];
}

function annotatedTexts(folder: string): readonly AnnotatedText[] {
  const [texts, annotations] = [join(folder, "text"), join(folder, "attributions")];
  if (!existsSync(texts) || !existsSync(annotations)) return [];
  const files = readdirSync(annotations)
    .filter((name) => name.endsWith(".ann"))
    .toSorted();
  const names = readdirSync(texts).filter((name) => name.endsWith(".txt"));
  return names.flatMap((name) => {
    const annotated = files.find((file) => file.startsWith(`${name.slice(0, -4)}_`));
    if (annotated === undefined) return [];
    const published = (/_(\d{4}-\d\d-\d\d)_/.exec(name)?.[1] ?? null) as Day | null;
    const text = readFileSync(join(texts, name), "utf8");
    return [{ text, published, gold: goldFrom(text, readFileSync(join(annotations, annotated), "utf8")) }];
  });
}

/** The events of a BRAT file: each has one or more contents, which may be discontinuous, and at most one source. */
function goldFrom(text: string, annotation: string): readonly Attributed[] {
  const unitAt = unitOffsets(text);
  const spans = new Map<string, readonly Span[]>();
  const found: Attributed[] = [];
  for (const line of annotation.split("\n")) {
    const [id = "", described = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const ranges = described.slice(described.indexOf(" ") + 1).split(";");
      const spanOf = (range: string) => range.split(" ").map((offset) => unitAt(Number(offset)));
      spans.set(
        id,
        ranges.map(spanOf).map(([start = 0, end = 0]) => ({ start, end })),
      );
    } else if (id.startsWith("E")) {
      const of = (role: string) =>
        described
          .split(" ")
          .filter((argument) => argument.startsWith(role))
          .flatMap((argument) => spans.get(argument.slice(argument.indexOf(":") + 1)) ?? []);
      const parts = of("Content").toSorted((one, other) => one.start - other.start);
      if (parts.length > 0) found.push({ parts, source: of("Source")[0] ?? null });
    }
  }
  return found;
}

/** BRAT counts code points, JavaScript UTF-16 units. */
function unitOffsets(text: string): (points: number) => number {
  const units: number[] = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) units.push(unit);
  return (points) => units[points] ?? text.length;
}

function attributedOf(content: string, published: Day | null): readonly Attributed[] {
  const source = { id: "polnear", content, language: "en", published, publisher: null } as const;
  return read(source, { codebook }).attributed.map(toScore);
}

function toScore({ parts, attribution }: AttributedContent): Attributed {
  return { parts, source: attribution.speaker?.mention ?? attribution.via?.quote ?? null };
}
