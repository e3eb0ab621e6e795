import type {
  Codebook,
  Count,
  Day,
  Derivation,
  Figure,
  FindingNote,
  Judgement,
  Language,
  LeftOut,
  Mode,
  Question,
  StandingStatement,
} from "../model/index.ts";
import { tellsAverage } from "./averages-told.ts";
import { isRate } from "./bounds.ts";
import { type Candidate, candidateFrom, groupsInOrder, leave, type Notice, type Piece } from "./candidates.ts";
import { inUnitOf } from "./conversions.ts";
import { endsFrom, intervalIn, nodeFrom, statementsUnder, workedOut } from "./derivations.ts";
import { boundedTogether } from "./inferences.ts";
import { withKindsAdded } from "./kinds.ts";
import { type PopulationRelation, populationsTo } from "./matching.ts";
import { COUNT_MESSAGES } from "./messages/messages.ts";
import { spanInWords } from "./messages/words.ts";
import { isInterestedBody } from "./official-bodies.ts";
import { originalsAmong } from "./originals.ts";
import { groupName, overPartition } from "./partitions.ts";
import { innermostPlaces, relateSets } from "./places.ts";
import { type Renderings, renderedBy, renderingNotices, renderingsAmong } from "./renderings.ts";
import { withEventsJoined } from "./same-events.ts";
import { countedBeside } from "./side-by-side.ts";
import { namedSpan, tile } from "./spans.ts";
import { overPlaces } from "./sums.ts";
import { withdrawnAmong } from "./withdrawals.ts";

/** What counting leans on besides the statements. */
export interface CountContext {
  readonly codebook: Codebook;
  readonly judgements: readonly Judgement[];
  /** Language of the findings' sentences. */
  readonly language: Language;
  /** Those among more statements than are counted; worked out from these where nobody has. */
  readonly renderings?: Renderings;
}

/**
 * What the record holds for a question (RULES C): low – best – high on its latest figures, the working as a tree, the
 * statements used, those left out and why, and what counting noticed. Statements in any order give the same answer.
 * Where nothing counts exactly what is asked, figures of a part of it set a floor and figures of a whole that it is
 * part of a ceiling (C3), with the finding `population-mismatch`. Linear in the statements but for sorting them.
 */
export function count(question: Question, statements: readonly StandingStatement[], given: CountContext): Count {
  const originalOf = originalsAmong(given.judgements);
  const told = withEventsJoined(statements, given.judgements);
  const renderings = given.renderings ?? renderingsAmong(told, given.judgements);
  const sorted = sortCandidates(question, told, { ...given, originalOf, renderings });
  const piece = overPopulations(sorted, question, given);
  const used = piece.used.map(({ standing, original }) => ({ standing, name: original.name }));
  const notices = [
    ...piece.notices,
    ...renderingNotices(used, renderings),
    ...windowNotices(piece, question, given.language),
    ...sourceNotices(piece.used),
  ];
  const { node } = piece;
  const ends = node === null ? UNKNOWN : endsFrom(intervalIn(node), workedOut(node, "stated").best);
  return {
    question,
    ...ends,
    derivation: node,
    used: piece.used.map(({ standing }) => standing.statement.id).toSorted(),
    leftOut: [...piece.leftOut, ...sorted.leftOut].toSorted((one, other) =>
      one.statementId < other.statementId ? -1 : 1,
    ),
    originals: new Set(piece.used.map((candidate) => candidate.original.key)).size,
    newestDay: stops(node).at(-1) ?? null,
    heldThrough: stops(node)[0] ?? null,
    unreviewed: piece.used.filter((candidate) => candidate.standing.review === "unreviewed").length,
    findings: inWords(notices, given.language),
  };
}

type Sorted = Readonly<Record<"same" | "narrower" | "wider", readonly Candidate[]>> & {
  readonly leftOut: readonly LeftOut[];
};

const UNKNOWN = { low: null, lowOpen: true, best: null, high: null, highOpen: true } as const;

/** Every figure by how what it counts lies to the question; those that cannot bear on it are left out with the reason. */
function sortCandidates(
  question: Question,
  statements: readonly StandingStatement[],
  given: CountContext & { readonly originalOf: ReturnType<typeof originalsAmong>; readonly renderings: Renderings },
): Sorted {
  const sorted: Record<"same" | "narrower" | "wider", Candidate[]> = { same: [], narrower: [], wider: [] };
  const leftOut: LeftOut[] = [];
  const isWithdrawn = withdrawnAmong(statements, given.originalOf);
  const relationOf = populationsTo(question, given);
  for (const standing of statements) {
    const { value, id } = standing.statement;
    if (value.kind !== "figure") continue;
    const figure = inUnitOf(renderedBy(standing.statement, given.renderings) ?? value, question.unit);
    const isRendering = given.renderings.byRendering.has(id);
    const isLevel = apartFromLevels(value.mode) === apartFromLevels(question.mode);
    const reason = isWithdrawn(standing, value) ? "withdrawn" : reasonToLeave(question, standing, value);
    const relation = relationOf(figure);
    if (relation === "other-group" || relation === "other-measure") leftOut.push({ statementId: id, reason: relation });
    else if (reason !== null) leftOut.push({ statementId: id, reason });
    // C5: what it renders counts, in the original's words
    else if (isRendering) leftOut.push({ statementId: id, reason: "same-origin" });
    // "fell by 25" says nothing of how many there were
    else if (!isLevel || tellsAverage(standing, value)) leftOut.push({ statementId: id, reason: "other-measure" });
    else if (isRate(question) && !isSameRate(question, figure, relation))
      leftOut.push({ statementId: id, reason: relation === "same" ? "outside-places" : "other-group" });
    else sorted[relation].push(candidateFrom(standing, figure, given.originalOf));
  }
  const beside = countedBeside(sorted.same, question, given);
  leftOut.push(...leave([...beside], "other-group"));
  return { ...sorted, same: sorted.same.filter((candidate) => !beside.has(candidate)), leftOut };
}

/** A rate neither adds nor bounds another: that of a country says nothing of its parts, and that of a month nothing of the year. */
function isSameRate(question: Question, figure: Figure, relation: PopulationRelation): boolean {
  const { from, to } = namedSpan(figure);
  const areDays = (question.from === null || from === question.from) && (question.to === null || to === question.to);
  return relation === "same" && areDays && relateSets(innermostPlaces(figure.places), question.places) === "same";
}

/** What is no count of so many: by how much one changed, and how many each has. */
function apartFromLevels(mode: Mode | null): Mode | null {
  return mode === "change" || mode === "rate" ? mode : null;
}

function reasonToLeave(
  question: Question,
  { review }: StandingStatement,
  { rhetorical, certainty }: Figure,
): LeftOut["reason"] | null {
  if (review === "rejected") return "rejected";
  if (rhetorical) return "rhetorical";
  // D11: what is planned, possible or denied is held against nothing but what is told so
  return certainty === question.certainty ? null : "other-certainty";
}

/** Another country is the plainer reason, where another population is one too. */
function leaveByPopulation(
  candidates: readonly Candidate[],
  question: Question,
  reason: "nested-group" | "other-group",
): readonly LeftOut[] {
  return candidates.flatMap((candidate) => {
    const places = innermostPlaces(candidate.figure.places);
    const isOutside =
      places.length > 0 && question.places.length > 0 && relateSets(places, question.places) === "apart";
    return leave([candidate], isOutside ? "outside-places" : reason);
  });
}

/** What is asked itself; where nothing counts it, the floor that its parts and the ceiling that its whole set. */
function overPopulations(sorted: Sorted, question: Question, given: CountContext): Piece {
  const same = overPlaces(sorted.same, question);
  // Who names no place gets what one place alone holds of the very population, and no bound from some place's part of it.
  if (same.node !== null || question.places.length === 0) {
    const others = [
      ...leaveByPopulation(sorted.narrower, question, "nested-group"),
      ...leaveByPopulation(sorted.wider, question, "other-group"),
    ];
    return { ...same, leftOut: [...same.leftOut, ...others] };
  }
  const all = overPartition(sorted.narrower, question, given);
  if (all !== null) {
    const others = leaveByPopulation(sorted.wider, question, "other-group");
    return { ...all, leftOut: [...same.leftOut, ...all.leftOut, ...others] };
  }
  const floor = inferred(sorted.narrower, { question, given }, "floor");
  const ceiling = inferred(sorted.wider, { question, given }, "ceiling");
  const nodes = [floor.node, ceiling.node].flatMap((node) => (node === null ? [] : [node]));
  const used = [...floor.used, ...ceiling.used];
  const { node, notices } = boundedTogether({ nodes, used });
  return {
    node,
    used,
    leftOut: [...same.leftOut, ...floor.leftOut, ...ceiling.leftOut],
    notices: [...floor.notices, ...ceiling.notices, ...notices],
  };
}

/** Each narrower or wider population bounds by itself: parts may overlap, so that only kinds of things told apart add. */
function inferred(
  candidates: readonly Candidate[],
  { question, given }: { readonly question: Question; readonly given: CountContext },
  operation: "floor" | "ceiling",
): Piece {
  const groups = groupsInOrder(candidates, ({ figure }) => populationKey(figure));
  const pieces = groups.map((group) => overPlaces(group, question));
  const known = operation === "floor" ? withKindsAdded(pieces) : pieces.flatMap(({ node }) => node ?? []);
  const nodes = known.map((node) => nodeFrom({ rule: "C3", operation, parts: [node] }));
  const used = pieces.flatMap((piece) => piece.used);
  const { node, notices } = boundedTogether({ nodes, used });
  return {
    node,
    used,
    leftOut: pieces.flatMap((piece) => piece.leftOut),
    notices: [
      ...pieces.flatMap((piece) => piece.notices),
      ...notices,
      ...(used.length > 0 ? [otherPopulation(question, used[0]!, given)] : []),
    ],
  };
}

function populationKey({ counted }: Figure): string {
  const origins = counted.origins.map((place) => place.code ?? place.name).toSorted();
  return JSON.stringify([counted.group, counted.organization, origins, counted.head]);
}

function otherPopulation(question: Question, candidate: Candidate, given: CountContext): Notice {
  const { counted, quote } = candidate.figure;
  const group = question.group === null ? null : groupName(question.group, given);
  const asked = [
    group ?? question.head ?? measureName(question.measure, given),
    question.organization,
    ...question.origins.map((place) => `(${place.name})`),
  ].filter((word) => word !== null);
  const held = counted.quote?.exact ?? counted.group ?? counted.measure;
  return {
    finding: "population-mismatch",
    weight: "warning",
    quotes: [counted.quote ?? quote],
    facts: { names: [asked.join(" "), held] },
  };
}

/** What the codebook calls a measure in the language of the question. */
function measureName(id: string, { codebook, language }: CountContext): string {
  return codebook.measures.find((measure) => measure.id === id)?.names[language] ?? id;
}

/** E `window-mismatch`: a part of the count covers other days than those the question names. */
function windowNotices(piece: Piece, question: Question, language: Language): readonly Notice[] {
  if (piece.node === null) return [];
  const parts = placeParts(piece.node).filter(
    (part) =>
      (question.from !== null && part.from !== null && part.from !== question.from) ||
      (question.to !== null && part.to !== null && part.to !== question.to) ||
      leavesDaysOut(part, question),
  );
  const written = spanInWords(language);
  const covered = (part: Derivation) =>
    (leavesDaysOut(part, question) ? part.parts : [part]).map(({ from, to }) => written(from, to)).join(", ");
  return parts.map((part) => ({
    finding: "window-mismatch",
    weight: "warning",
    quotes: quotesUnder(part, piece.used),
    facts: { names: [written(question.from, question.to), covered(part), part.place?.name ?? ""] },
  }));
}

/** A sum over time that begins and ends with the days named, and lacks some between: January and March for a quarter. */
function leavesDaysOut({ rule, operation, parts }: Derivation, { from, to }: Question): boolean {
  return rule === "C4" && operation === "sum" && from !== null && to !== null && !tile(parts, { from, to });
}

/** The parts of a sum over places; a count of one place is its own part. */
function placeParts(node: Derivation): readonly Derivation[] {
  const isOverPlaces = node.rule === "C3" && node.operation === "sum";
  if (isOverPlaces) return node.parts.flatMap(placeParts);
  return node.operation === "floor" || node.operation === "ceiling" ? node.parts.flatMap(placeParts) : [node];
}

function quotesUnder(node: Derivation, used: readonly Candidate[]): Notice["quotes"] {
  const ids = new Set(statementsUnder(node).map((leaf) => leaf.statementId));
  return used.filter(({ standing }) => ids.has(standing.statement.id)).map(({ figure }) => figure.quote);
}

/** E `one-original`, `official-only` and `unreviewed`: what kind of evidence the count rests on. */
function sourceNotices(used: readonly Candidate[]): readonly Notice[] {
  if (used.length === 0) return [];
  const names = [...new Set(used.map((candidate) => candidate.original.name))].toSorted();
  const quotes = used.map((candidate) => candidate.figure.quote);
  const unreviewed = used.filter((candidate) => candidate.standing.review === "unreviewed");
  const isOfficial = used.every(isInterested);
  return [
    ...(isOfficial ? [{ finding: "official-only", weight: "note", quotes, facts: { names } } as const] : []),
    ...(unreviewed.length > 0
      ? [
          {
            finding: "unreviewed",
            weight: "note",
            quotes: unreviewed.map((each) => each.figure.quote),
            facts: { many: unreviewed.length },
          } as const,
        ]
      : []),
  ];
}

/** Whether an official body with an interest says it: the speaker, or, of a person it names, the body that put it out. */
function isInterested({ original, figure, standing }: Candidate): boolean {
  if (isInterestedBody(original.name)) return true;
  const { speaker } = figure.attribution;
  const { document } = standing;
  const publisher = document.reports?.publisher ?? document.publisher;
  return speaker?.kind === "person" && document.origin === null && publisher !== null && isInterestedBody(publisher);
}

/** The last days of the parts that a count is made of, earliest first. */
function stops(node: Derivation | null): readonly Day[] {
  if (node === null) return [];
  return placeParts(node)
    .flatMap((part) => (part.to === null ? [] : [part.to]))
    .toSorted();
}

function inWords(notices: readonly Notice[], language: Language): readonly FindingNote[] {
  const messages = COUNT_MESSAGES[language];
  return notices.map(({ finding, weight, quotes, facts }) => ({
    finding,
    weight,
    quotes,
    message: messages[finding]({ numbers: [], names: [], days: [], many: 0, isExplained: false, ...facts }),
  }));
}
