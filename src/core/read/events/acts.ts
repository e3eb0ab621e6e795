import { phraseAt } from "../../lexicon/phrases.ts";
import {
  type Act,
  type Day,
  firstDayOf,
  isDay,
  type Place,
  plusDays,
  quoteOf,
  type TimeExpression,
} from "../../model/index.ts";
import type { Amount } from "../counted/amount-settings.ts";
import type { Names } from "../names/names.ts";
import { type Chunk, chunkBefore, chunkFrom, readChunks } from "../text/chunks.ts";
import { around, type TokenSpan, timesIn, within } from "../text/clauses.ts";
import { firstThat } from "../text/in-order.ts";
import { isActor, type Party, spanOf } from "../text/party-kinds.ts";
import { type Passage, type Sentence, type Span, wordsIn } from "../text/passage.ts";
import { readVerbGroup, type VerbGroup } from "../text/verb-groups.ts";
import { monthOf, yearOf } from "../times/periods.ts";
import { readInstruments } from "./act-instruments.ts";
import { type ActVerb, readActVerbs } from "./act-verbs.ts";
import { clauseLead } from "./certainty.ts";
import { agentsBehind, type ClauseAt, objectsBehind, subjectBefore } from "./parties.ts";

interface Found {
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
}

/** An act's name as it stands in a sentence. */
export interface ActNominal {
  readonly type: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Official steps that the text says somebody took: who approved, declared, launched, extended or sanctioned what, since
 * when and until when. A mention that only leans on an act ("since the start of the state of emergency") is none, nor is
 * one that is planned or asked for. A vague telling of an act that the text dates elsewhere ("began a campaign two
 * months ago") is left out in favour of the dated one.
 */
export function readActs(passage: Passage, found: Found): readonly Act[] {
  const acts: Act[] = [];
  for (const sentence of passage.sentences) {
    const verbs = readActVerbs(passage, sentence);
    if (verbs.length === 0) continue;
    const nominals = nominalsIn(passage, { first: sentence.firstToken, end: sentence.endToken });
    if (nominals.length === 0 && verbs.every(({ does }) => does !== "sanction")) continue;
    const instruments = readInstruments(passage, sentence);
    const times = outside(passage, timesIn(found.times, sentence), instruments);
    const clause = clauseOf(passage, sentence, { ...found, times, verbs, runs: [...nominals, ...instruments] });
    for (const verb of verbs) {
      const act = actFrom({ ...found, times, clause, nominals, instruments, verb });
      if (act !== null && (acts.at(-1)?.quote.end ?? 0) <= act.quote.start) acts.push(act);
    }
  }
  const dated = new Set(acts.filter((act) => act.from?.length === 10).flatMap(monthKeys));
  return acts.filter((act) => act.from === null || act.from.length === 10 || !dated.has(monthKey(act, 0)));
}

/** The names of acts in a run of tokens, in order, longest first where they overlap. */
export function nominalsIn(passage: Passage, run: TokenSpan): readonly ActNominal[] {
  const nominals: ActNominal[] = [];
  const { nominals: table } = passage.lexicon.acts;
  for (let index = run.first; index < run.end; index++) {
    const found = phraseAt(table, passage.tokens, { index, end: run.end });
    if (found === null) continue;
    nominals.push({ type: found.value, first: index, end: found.end });
    index = found.end - 1;
  }
  return nominals;
}

function clauseOf(
  passage: Passage,
  sentence: Sentence,
  found: Found & { readonly verbs: readonly ActVerb[]; readonly runs: readonly TokenSpan[] },
): ClauseAt {
  const { times, verbs: words, runs: names } = found;
  const mentions = within(found.names.mentions, (mention) => mention, sentence);
  const amounts = within(found.amounts, (amount) => amount, sentence);
  const chunks = readChunks(passage, sentence, { words, mentions, amounts, times, names });
  return { passage, sentence, mentions, amounts, chunks };
}

/** Without the years of instruments: "2022" in "Decreto 42-2022" is no time. */
function outside(
  passage: Passage,
  times: readonly TimeExpression[],
  instruments: readonly TokenSpan[],
): readonly TimeExpression[] {
  if (instruments.length === 0) return times;
  const spans = instruments.map((instrument) => spanOf(passage, instrument));
  return times.filter(({ quote }) => !spans.some(({ start, end }) => quote.start >= start && quote.end <= end));
}

interface At extends Found {
  readonly clause: ClauseAt;
  readonly nominals: readonly ActNominal[];
  readonly instruments: readonly TokenSpan[];
  readonly verb: ActVerb;
}

/** What was done, as a run of tokens with its type, and who did it. */
interface Done extends TokenSpan {
  readonly type: string;
  readonly issuer: Party | null;
}

function actFrom(at: At): Act | null {
  const { clause, verb } = at;
  const { passage, sentence } = clause;
  const group = readVerbGroup(passage, sentence, verb);
  if (!isTold(clause, group)) return null;
  const done = verb.does === "sanction" ? sanctioned(at, group) : nominalDone(at, group);
  if (done === null) return null;
  const { issuer } = done;
  const first = Math.min(done.first, group.first, issuer?.first ?? group.first);
  const span = { first, end: Math.max(done.end, group.end, issuer?.end ?? 0) };
  const { start, end } = spanOf(passage, span);
  const times = timesIn(at.times, around(sentence, passage.tokens[verb.first]!));
  const time = timeOf(times, passage.tokens[verb.first]!.start);
  const issuerSpan = issuer === null ? null : spanOf(passage, issuer);
  return {
    type: done.type,
    quote: quoteOf(passage.source, start, end),
    place: placeOf(at.names, {
      start: around(sentence, { start, end }).start,
      end,
      issuer: issuerSpan,
      limit: sentence.end,
    }),
    issuer: issuerSpan === null ? null : wordsIn(passage.source, issuerSpan),
    instrument: instrumentNear(at, span),
    from: time?.window?.from ?? null,
    to: lastDay(times, time),
  };
}

/** Whether the step is told as taken: no plan, wish, doubt, denial or question of "if". */
function isTold(clause: ClauseAt, group: VerbGroup): boolean {
  const { grammar, events } = clause.passage.lexicon;
  const isInTense = group.form === "past" || group.form === "present" || group.form === "participle";
  if (
    !isInTense ||
    group.helpers.some(
      (helper) => events.modals.has(helper) || grammar.negations.has(helper) || grammar.dependents.has(helper),
    )
  )
    return false;
  if (isReference(clause, group)) return false;
  const lead = clauseLead(clause, { first: group.first, end: group.end });
  return lead === null || lead === "claimed";
}

/** How far before a verb "since" may stand. */
const SINCE_REACH = 3;

/** "desde que empezó el estado de excepción": an act that something else is counted from. */
function isReference({ passage, sentence }: ClauseAt, { first }: VerbGroup): boolean {
  const floor = Math.max(sentence.firstToken, first - SINCE_REACH);
  for (let index = floor; index < first; index++)
    if (phraseAt(passage.lexicon.acts.since, passage.tokens, { index, end: first }) !== null) return true;
  return false;
}

function nominalDone(at: At, group: VerbGroup): Done | null {
  const { clause, verb } = at;
  const isPassive = group.voice === "passive" || group.isReflexive;
  if (verb.does === "begin" || isPassive) {
    const named =
      nominalBefore(at, group.first) ??
      (clause.passage.lexicon.grammar.headFirst ? nominalBehind(at, group.end) : null);
    return named === null ? null : { ...named, issuer: agentsBehind(clause, group.end)[0] ?? null };
  }
  const named = nominalBehind(at, group.end);
  if (named === null) return null;
  const issuer = issuerBefore(clause, group);
  if (issuer?.kinds.has("pronoun")) return { ...named, issuer: null };
  const isKnown = issuer !== null || clause.passage.lexicon.grammar.headFirst;
  return isKnown && (group.voice === "active" || verb.forms.includes("past")) ? { ...named, issuer } : null;
}

function issuerBefore(clause: ClauseAt, group: VerbGroup): Party | null {
  const { parties } = subjectBefore(clause, group.first);
  return parties.find(({ kinds }) => isActor(kinds) || kinds.has("place")) ?? null;
}

/** How many pieces may stand between a verb and the act's name. */
const CHUNKS_AT_MOST = 8;

/** The act's name in the object of a verb. */
function nominalBehind(at: At, token: number): Omit<Done, "issuer"> | null {
  const { chunks } = at.clause;
  const start = chunkFrom(chunks, token);
  for (let index = start; index < Math.min(chunks.length, start + CHUNKS_AT_MOST); index++) {
    const chunk = chunks[index]!;
    if (chunk.kind === "noun" && chunk.under === null) return namedIn(at, chunk);
    if (STOPS.has(chunk.kind)) return null;
  }
  return null;
}

/** The act's name as the subject of a verb. */
function nominalBefore(at: At, token: number): Omit<Done, "issuer"> | null {
  const { chunks } = at.clause;
  const last = chunkBefore(chunks, token);
  for (let index = last; index >= Math.max(0, last - CHUNKS_AT_MOST); index--) {
    const chunk = chunks[index]!;
    if (chunk.kind === "noun" && chunk.under === null) return namedIn(at, chunk);
    if (STOPS.has(chunk.kind) && chunk.kind !== "comma") return null;
  }
  return null;
}

const STOPS: ReadonlySet<Chunk["kind"]> = new Set(["stop", "verb", "word", "relative", "clause", "condition", "comma"]);

/** The act that a noun phrase names; making it last longer is an act of its own. */
function namedIn({ clause, nominals, verb }: At, chunk: Chunk): Omit<Done, "issuer"> | null {
  const { passage } = clause;
  const nominal = nominals[firstThat(nominals, ({ first }) => first >= chunk.first)];
  if (nominal === undefined || nominal.first >= chunk.end || nominal.end > chunk.end + NOMINAL_OVER) return null;
  if (!isNamed(passage, nominal) || !isHead(passage, chunk, nominal)) return null;
  const { extensions } = passage.lexicon.acts;
  const isExtension =
    verb.does === "extend" ||
    passage.tokens.slice(chunk.first, nominal.first).some(({ folded }) => extensions.has(folded));
  return { type: isExtension ? "extension" : nominal.type, first: chunk.first, end: Math.max(chunk.end, nominal.end) };
}

/** Whether a noun phrase is about the act it names: "a law degree" and "la partida de la ley" are not. */
function isHead({ tokens, lexicon }: Passage, chunk: Chunk, { first, end }: ActNominal): boolean {
  const { grammar, acts } = lexicon;
  if (!grammar.headFirst) {
    const next = end < chunk.end ? tokens[end]! : null;
    return next === null || next.kind !== "word" || next.capital || grammar.of.has(next.folded);
  }
  const before = tokens.slice(chunk.first, first);
  return (
    before.every(({ folded }) => !grammar.of.has(folded)) || before.some(({ folded }) => acts.extensions.has(folded))
  );
}

/** "offensive against", whose preposition ends the noun phrase that it belongs to. */
const NOMINAL_OVER = 1;

/** "Act" and "order" name an act only as a name or with a number; "a law" does by itself. */
function isNamed({ tokens, lexicon }: Passage, { first, end }: ActNominal): boolean {
  const token = tokens[first]!;
  if (end - first > 1 || !lexicon.acts.onlyNamed.has(token.folded)) return true;
  const isCommon = !COMMON.has(token.folded);
  return isCommon || token.capital || tokens[end]?.kind === "number" || tokens[end]?.kind === "mixed";
}

/** Of the names that only stand for an act with more about them, those that mostly mean something else. */
const COMMON: ReadonlySet<string> = new Set(["act", "order", "acuerdo"]);

/** "OFAC sanctioned two brothers": the object is somebody; a law that is sanctioned is signed. */
function sanctioned(at: At, group: VerbGroup): Done | null {
  const { clause, verb } = at;
  const law = group.voice === "active" ? nominalBehind(at, group.end) : null;
  if (law !== null) return { ...law, issuer: issuerBefore(clause, group) };
  const frame = { type: "sanction", voice: "acts", takes: "anybody", links: NO_LINKS, needs: null } as const;
  const objects =
    group.voice === "passive" ? subjectBefore(clause, group.first).parties : objectsBehind(clause, verb.end, frame);
  const [target] = objects;
  const issuer = group.voice === "passive" ? (agentsBehind(clause, verb.end)[0] ?? null) : issuerBefore(clause, group);
  const isOfficial =
    issuer !== null && (issuer.kinds.has("body") || issuer.kinds.has("place") || issuer.kinds.has("named"));
  return target === undefined || !isOfficial
    ? null
    : { type: "sanction", first: target.first, end: target.end, issuer };
}

const NO_LINKS: ReadonlySet<string> = new Set();

/** The time nearest to a verb that can begin something: neither a length nor only an end. */
function timeOf(times: readonly TimeExpression[], position: number): TimeExpression | null {
  let best: TimeExpression | null = null;
  for (const time of times) {
    if (time.window === null || time.window.from === null) continue;
    if (best === null || distance(time, position) < distance(best, position)) best = time;
  }
  return best;
}

function distance(time: TimeExpression, position: number): number {
  return time.quote.end <= position ? position - time.quote.end : time.quote.start - position;
}

const LENGTH = /^P(\d+)(D|W)$/;

/** The last day in force: "until 30 June", or so many days from its first, that day among them. Months are not counted out: their last day is law's to say. */
function lastDay(times: readonly TimeExpression[], time: TimeExpression | null): Act["to"] {
  const from = time?.window?.from ?? null;
  if (time?.type === "range" && time.window !== null && time.window.to !== null) return time.window.to;
  const until = times.find(({ window }) => window !== null && window.from === null && window.to !== null);
  if (until !== undefined) return until.window!.to;
  if (from === null || !isDay(from)) return null;
  const length = times.find(({ type, value }) => type === "duration" && LENGTH.test(value ?? ""));
  const [, count = "", unit] = LENGTH.exec(length?.value ?? "") ?? [];
  return count === "" ? null : plusDays(from as Day, Number(count) * (unit === "W" ? 7 : 1) - 1);
}

/** How far from an act its instrument may stand. */
const INSTRUMENT_TOKENS = 30;

/** The numbered instrument of an act, as written; the nearest one. */
function instrumentNear({ clause, instruments }: At, span: TokenSpan): string | null {
  const { passage } = clause;
  const gap = ({ first, end }: TokenSpan) => Math.max(0, first - span.end, span.first - end);
  const next = firstThat(instruments, ({ first }) => first >= span.first);
  const [nearest] = instruments
    .slice(Math.max(0, next - 1), next + 2)
    .filter((one) => gap(one) <= INSTRUMENT_TOKENS)
    .toSorted((one, other) => gap(one) - gap(other));
  if (nearest === undefined) return null;
  return wordsIn(passage.source, spanOf(passage, nearest));
}

/** How far behind an act that names no place before its place may stand: UTF-16 code units. */
const PLACE_REACH = 80;

/** The country of the one who acts, or else the first place of the sentence up to the act's end, or right behind it. */
function placeOf(names: Names, at: Span & { readonly issuer: Span | null; readonly limit: number }): Place | null {
  const inIssuer = at.issuer === null ? [] : within(names.mentions, (mention) => mention, at.issuer);
  const named = inIssuer.find((mention) => mention.place !== null);
  if (named !== undefined) return named.place;
  const reach = { start: at.start, end: Math.min(at.limit, at.end + PLACE_REACH) };
  return within(names.mentions, (mention) => mention, reach).find((mention) => mention.place !== null)?.place ?? null;
}

/** Months on either side in which a vague telling means a dated act. */
const MONTHS_APART = [-2, -1, 0, 1, 2];

function monthKeys(act: Act): readonly string[] {
  return MONTHS_APART.map((by) => monthKey(act, by));
}

function monthKey(act: Act, by: number): string {
  const day = firstDayOf(act.from!);
  return `${act.place?.country ?? ""} ${12 * yearOf(day) + monthOf(day) + by}`;
}
