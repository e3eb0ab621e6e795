import {
  type AttributedContent,
  type Attribution,
  type Quotation,
  quoteOf,
  type TimeExpression,
} from "../../model/index.ts";
import { type AttributedWords, readAttributedWords } from "../attributions/attributions.ts";
import type { Ground } from "../attributions/cues.ts";
import type { Names } from "../names/names.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Passage, Span } from "../text/passage.ts";
import { isAuthor, remember, rememberNames } from "./anaphors.ts";
import { type Attributed, outermostContents } from "./attributed-content.ts";
import { type QuotedRun, readQuotedRuns } from "./quotations.ts";
import { cueOf, isLongEnough, isSpeech } from "./quotations-speakers.ts";
import type { Discourse } from "./speakers.ts";
import { readTurn } from "./turns.ts";

/** Who says what in a passage. */
export interface Speech {
  /** Words between quotation marks and reported clauses, in order. */
  readonly quotations: readonly Quotation[];
  /** Everything that is given as somebody's, in order of its first words. */
  readonly attributed: readonly AttributedContent[];
  /** Who stands behind the words at this span (deepest attribution that covers it); nobody: speaker null. */
  attributionAt(span: Span): Attribution;
}

/** An outlet that speaks for itself carries nobody else's words. */
function withoutOwnCarrier(attribution: Attribution): Attribution {
  const { speaker, via } = attribution;
  return via !== null && via.name === speaker?.name ? { ...attribution, via: null } : attribution;
}

const NOBODY: Attribution = { speaker: null, cue: null, via: null };

/** Reads who says what: direct quotations, reported clauses and sources, sentence by sentence from left to right. */
export function readSpeech(passage: Passage, names: Names, times: readonly TimeExpression[]): Speech {
  const discourse: Discourse = {
    passage,
    names,
    times,
    lastSpeaker: null,
    lastPerson: null,
    lastBody: null,
    topic: null,
    recent: [],
    issuer: null,
  };
  const runs = readQuotedRuns(passage);
  const quoted = new Uint8Array(passage.tokens.length);
  for (const run of runs) if (isSpeech(passage, run)) quoted.fill(1, run.open, run.close + 1);
  const found: Attributed[] = [];
  const taken = new Set<number>();
  let next = 0;
  for (const sentence of passage.sentences) {
    const before = discourse.lastSpeaker;
    const speaking = () => (discourse.lastSpeaker === before ? null : discourse.lastSpeaker);
    const ground: Ground = { discourse, sentence, quoted, taken, speaking };
    for (; next < runs.length && runs[next]!.open < sentence.endToken; next++) {
      const quotation = quotationFrom(ground, { runs, index: next, found });
      if (quotation !== null) found.push(quotation);
    }
    const turn = readTurn(ground);
    if (turn !== null) found.push(...attributedFrom(passage, turn));
    for (const words of readAttributedWords(ground)) found.push(...attributedFrom(passage, words));
    rememberNames(discourse, { first: sentence.firstToken, end: sentence.endToken }, speaking() !== null);
  }
  return speechFrom(passage, [...found, ...quotedWithin(passage, runs, found)]);
}

/** Words between quotation marks without a cue of their own belong to whoever the words around them are attributed to: "called for “a full count of every box”". */
function quotedWithin(
  passage: Passage,
  runs: readonly QuotedRun[],
  found: readonly Attributed[],
): readonly Attributed[] {
  const ordered = found.toSorted((one, other) => one.start - other.start);
  const cued = new Set(found.filter((each) => each.direct).map(({ start }) => start));
  return runs.flatMap((run) => {
    const start = passage.tokens[run.open]!.start;
    const end = passage.tokens[run.close]!.end;
    if (!isLongEnough(run) || cued.has(start)) return [];
    const around = ordered[firstFrom(ordered, start + 1) - 1];
    if (around === undefined || around.end < end || around.attribution.speaker === null) return [];
    return [{ ...around, start, end, opens: start, as: "quotation", direct: true, continues: false } as const];
  });
}

/** The content, and the other part where its cue interrupts it: that is attributed, but shown with nobody's mark of its own. */
function attributedFrom(passage: Passage, words: AttributedWords): readonly Attributed[] {
  const main = partFrom(passage, words, { ...words.content, opens: words.opens });
  if (words.further === null) return [main];
  const other = {
    ...partFrom(passage, words, { ...words.further, opens: words.further.first }),
    as: main.as === "attitude" ? "attitude" : "object",
  } as const;
  return other.start < main.start ? [other, { ...main, continues: true }] : [main, { ...other, continues: true }];
}

/** What the author says of what "I" or "we" know is the publication's own voice, and nobody's quotation. */
function shownAs({ lexicon }: Passage, { as, attribution: { speaker } }: AttributedWords): Attributed["as"] {
  if (speaker !== null && isAuthor(lexicon, speaker)) return "attitude";
  return as === "quotation" && speaker === null ? "object" : as;
}

function partFrom(
  passage: Passage,
  words: AttributedWords,
  part: { readonly first: number; readonly end: number; readonly opens: number },
): Attributed {
  const { tokens } = passage;
  return {
    start: tokens[part.first]!.start,
    end: tokens[part.end - 1]!.end,
    opens: tokens[part.opens]!.start,
    kind: words.kind,
    continues: false,
    as: shownAs(passage, words),
    direct: false,
    attribution: words.attribution,
    addressee: words.addressee,
  };
}

function speechFrom(passage: Passage, found: readonly Attributed[]): Speech {
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const quotations = withoutOverlap(
    ordered.filter((each) => each.as === "quotation"),
    passage,
  ).map(({ start, end, direct, attribution, addressee, continues }) => ({
    quote: quoteOf(passage.source, start, end),
    direct,
    attribution: withoutOwnCarrier(attribution),
    addressee,
    continues: direct && continues,
  }));
  return {
    quotations,
    attributed: outermostContents(passage.source, ordered).map((content) => ({
      ...content,
      attribution: withoutOwnCarrier(content.attribution),
    })),
    attributionAt: attributionIndex(
      ordered.filter((each) => each.as !== "attitude"),
      insertionsIn(passage, ordered),
    ),
  };
}

/**
 * Words between quotation marks as they stand, and the outer ones of reported clauses. A clause that quotes some of its words
 * ("said that the plan “will leave us without water”") is one beside them, where it has words of its own.
 */
function withoutOverlap(ordered: readonly Attributed[], { source }: Passage): readonly Attributed[] {
  const kept = ordered.filter((each) => each.direct);
  let nextDirect = 0;
  let end = 0;
  const clauses = ordered.filter((each) => {
    if (each.direct) return false;
    while (nextDirect < kept.length && kept[nextDirect]!.end <= each.start) nextDirect++;
    if (each.start < end) return false;
    let own = "";
    let from = each.start;
    for (let index = nextDirect; index < kept.length && kept[index]!.start < each.end; index++) {
      if (kept[index]!.start < each.start || kept[index]!.end > each.end) return false;
      own += source.content.slice(from, kept[index]!.start);
      from = kept[index]!.end;
    }
    if (from > each.start && !OWN_WORDS.test(own + source.content.slice(from, each.end))) return false;
    end = each.end;
    return true;
  });
  return [...kept, ...clauses].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Two words: an article, or "and" between two parts, is no clause around quoted words. */
const OWN_WORDS = /[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** Square brackets within somebody's quoted words hold what the publication put in: "it fell [to 12 a day] since May". */
function insertionsIn({ tokens, source }: Passage, found: readonly Attributed[]): readonly Span[] {
  if (!source.content.includes("[")) return [];
  const quoted = found.filter((each) => each.direct);
  return quoted.flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let open: number | null = null;
    for (let index = firstFrom(tokens, start); index < tokens.length && tokens[index]!.start < end; index++) {
      if (tokens[index]!.text === "[") open = tokens[index]!.start;
      if (tokens[index]!.text !== "]" || open === null) continue;
      spans.push({ start: open, end: tokens[index]!.end });
      open = null;
    }
    return spans;
  });
}

/** Who stands behind a span. `reach[i]` is the furthest end among the words up to `i`, so that a search can stop. */
function attributionIndex(ordered: readonly Attributed[], insertions: readonly Span[]): (span: Span) => Attribution {
  const reach: number[] = [];
  for (const each of ordered) reach.push(Math.max(reach.at(-1) ?? 0, each.end));
  return (span) => {
    const inserted = insertions[firstFrom(insertions, span.start + 1) - 1];
    if (inserted !== undefined && inserted.end >= span.end) return NOBODY;
    const covering: Attributed[] = [];
    for (let index = firstFrom(ordered, span.start + 1) - 1; index >= 0 && reach[index]! >= span.end; index--)
      if (ordered[index]!.end >= span.end) covering.push(ordered[index]!);
    return deepestOf(covering);
  };
}

/** The shortest words that cover a span say who speaks; a carrier further out still carries them. */
function deepestOf(covering: readonly Attributed[]): Attribution {
  const deepest = covering.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const spoken = deepest.find((each) => each.attribution.speaker !== null);
  const carried = deepest.find((each) => each.attribution.via !== null);
  if (spoken === undefined) return carried?.attribution ?? NOBODY;
  return withoutOwnCarrier({ ...spoken.attribution, via: spoken.attribution.via ?? carried?.attribution.via ?? null });
}

/** A passage between quotation marks with its speaker; null when it is too short to be somebody's words or nobody's. */
function quotationFrom(
  ground: Ground,
  {
    runs,
    index,
    found,
  }: { readonly runs: readonly QuotedRun[]; readonly index: number; readonly found: readonly Attributed[] },
): Attributed | null {
  const run = runs[index]!;
  if (!isSpeech(ground.discourse.passage, run)) return null;
  const { discourse } = ground;
  const { tokens, source } = discourse.passage;
  const cued = cueOf(ground, run, runs[index - 1]);
  if (cued === null) return null;
  remember(discourse, cued.attribution.speaker);
  const { start, end } = quoteOf(source, tokens[run.open]!.start, tokens[run.close]!.end);
  const before = found.at(-1);
  const { attribution, addressee, goesOn } = cued;
  const sharesCue = attribution.cue !== null && before?.attribution.cue?.start === attribution.cue.start;
  const isAfterDirect = found.slice(-2).some((each) => each.direct);
  const continues = (goesOn && isAfterDirect) || (before?.direct === true && sharesCue);
  return {
    start,
    end,
    opens: start,
    kind: "statement",
    as: isLongEnough(run) ? "quotation" : "object",
    direct: true,
    continues,
    attribution,
    addressee,
  };
}
