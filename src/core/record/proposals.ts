/**
 * Reconciling: which people, organizations and events of different documents may be one (proposals that a person
 * confirms or refuses; both are remembered, and either can be undone).
 */
import { fold } from "../lexicon/fold.ts";
import {
  type Day,
  dayNumberOf,
  firstDayIn,
  type Judgement,
  lastDayIn,
  liesIn,
  type StandingStatement,
  type StatementValue,
} from "../model/index.ts";
import { type NamedStatement, similarNames } from "./similar-names.ts";

/** Why two statements may be about one thing. */
export type ProposalReason =
  | "same-name"
  | "alias"
  | "longer-name"
  | "similar-name"
  | "same-days"
  | "same-place"
  | "shared-party"
  | "same-count";

/** Two statements that may be about one thing, for a person to judge. */
export interface Proposal {
  readonly about: "same-entity" | "same-event";
  readonly one: StandingStatement;
  readonly other: StandingStatement;
  readonly reasons: readonly ProposalReason[];
}

type ValueOf<Kind extends StatementValue["kind"]> = Extract<StatementValue, { readonly kind: Kind }>;
type Entity = ValueOf<"person"> | ValueOf<"organization">;
type ReportedAt = {
  readonly standing: StandingStatement;
  readonly event: ValueOf<"event">;
  readonly days: Span | null;
};
type Span = { readonly from: number; readonly to: number };

/** Reports of one event may be dated some days apart: by when it happened, was announced or was printed. */
const DAYS_APART_AT_MOST = 2;

/**
 * The pairs that nobody has judged and that no chain of judgements has joined already, each with its reasons; a name
 * that twenty documents have makes nineteen proposals, not every pair. Linear in the statements but for sorting them
 * and for the events of one type that share their days.
 */
export function proposeSame(
  statements: readonly StandingStatement[],
  judgements: readonly Judgement[],
): readonly Proposal[] {
  const standing = statements.filter(({ review }) => review !== "rejected");
  const entities = entityProposals(standing);
  const found = [...entities, ...similarProposals(standing, entities), ...eventProposals(standing)];
  const groupOf = joinedBy(judgements);
  const judged = new Set(judgements.map((judgement) => pairKey(judgement.one, judgement.other)));
  return found.filter(({ one, other }) => {
    const [first, second] = [one.statement.id, other.statement.id];
    return !judged.has(pairKey(first, second)) && groupOf(first) !== groupOf(second);
  });
}

/** The name of the set that judgements have put a statement in; its own id when it stands alone. The latest word on a pair counts. */
export function joinedBy(judgements: readonly Judgement[]): (id: string) => string {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements)
    if (judgement.about === "same-entity" || judgement.about === "same-event")
      latest.set(pairKey(judgement.one, judgement.other), judgement);
  const leader = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const next = leader.get(id);
    return next === undefined ? id : leaderOf(next);
  };
  for (const { one, other, same } of latest.values()) {
    const [first, second] = [leaderOf(one), leaderOf(other)].toSorted();
    if (same && first !== second) leader.set(second!, first!);
  }
  return leaderOf;
}

function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

/** Each entity against the first of every name it goes by; a person also by first and last word of a longer name. */
function entityProposals(statements: readonly StandingStatement[]): readonly Proposal[] {
  const known = new Map<string, StandingStatement>();
  return statements.flatMap((standing) => {
    const { value } = standing.statement;
    if (value.kind !== "person" && value.kind !== "organization") return [];
    if (value.kind === "person" && value.protected) return [];
    const proposals = new Map<string, Proposal>();
    for (const key of nameKeys(value)) {
      const first = known.get(key);
      if (first === undefined) known.set(key, standing);
      else if (mayBeOne(first, standing)) proposals.set(first.statement.id, entityProposal(first, standing));
    }
    return [...proposals.values()];
  });
}

/** Entities whose names are written differently but are likely one, where no name of theirs is the same. */
function similarProposals(
  statements: readonly StandingStatement[],
  proposed: readonly Proposal[],
): readonly Proposal[] {
  const known = new Set(proposed.map(({ one, other }) => pairKey(one.statement.id, other.statement.id)));
  const byName = new Map<string, NamedStatement>();
  for (const standing of statements) {
    const { value } = standing.statement;
    if ((value.kind !== "person" && value.kind !== "organization") || value.name === null) continue;
    if (value.kind === "person" && value.protected) continue;
    const key = `${value.kind} ${fold(value.name)}`;
    if (!byName.has(key)) byName.set(key, { standing, kind: value.kind, name: value.name });
  }
  return similarNames([...byName.values()])
    .filter(([one, other]) => mayBeOne(one.standing, other.standing))
    .filter(([one, other]) => !known.has(pairKey(one.standing.statement.id, other.standing.statement.id)))
    .map(([one, other]) => ({
      about: "same-entity",
      one: one.standing,
      other: other.standing,
      reasons: ["similar-name"],
    }));
}

function nameKeys(entity: Entity): readonly string[] {
  const names = [...(entity.name === null ? [] : [entity.name]), ...entity.aliases].map(fold);
  const shortened = entity.kind === "person" && entity.name !== null ? [firstAndFamilyName(fold(entity.name))] : [];
  return [...new Set([...names, ...shortened])].map((name) => `${entity.kind} ${name}`);
}

/** "elmer canales rivera" → "elmer canales": the form in which a later mention of a double surname is likeliest. */
function firstAndFamilyName(name: string): string {
  const words = name.split(" ");
  return words.length === 3 ? words.slice(0, 2).join(" ") : name;
}

/** Of different documents, and not bodies of different countries: each country has its own Interior Ministry. */
function mayBeOne(one: StandingStatement, other: StandingStatement): boolean {
  if (one.document.id === other.document.id) return false;
  const [first, second] = [countryOf(one), countryOf(other)];
  return first === null || second === null || first === second;
}

function countryOf({ statement: { value } }: StandingStatement): string | null {
  return value.kind === "organization" ? value.country : null;
}

function entityProposal(one: StandingStatement, other: StandingStatement): Proposal {
  const [first, second] = [one, other].map(({ statement: { value } }) =>
    value.kind === "person" || value.kind === "organization" ? fold(value.name ?? "") : "",
  );
  const isLonger = first !== second && (first!.startsWith(`${second} `) || second!.startsWith(`${first} `));
  const reason: ProposalReason = first === second && first !== "" ? "same-name" : isLonger ? "longer-name" : "alias";
  return { about: "same-entity", one, other, reasons: [reason] };
}

/** Reports of one type whose days meet, in one place, with no number that parts them. */
function eventProposals(statements: readonly StandingStatement[]): readonly Proposal[] {
  const reports = statements.flatMap((standing): readonly ReportedAt[] => {
    const { value } = standing.statement;
    return value.kind === "event" ? [{ standing, event: value, days: daysOf(value) }] : [];
  });
  const byType = Map.groupBy(reports, ({ event }) => event.type);
  return [...byType.values()].flatMap((sameType) => {
    const dated = sameType
      .filter(({ days }) => days !== null)
      .toSorted((one, other) => one.days!.from - other.days!.from);
    return dated.flatMap((report, index) => proposalsBehind(report, dated.slice(index + 1)));
  });
}

function proposalsBehind(report: ReportedAt, later: readonly ReportedAt[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const other of later) {
    if (other.days!.from > report.days!.to + DAYS_APART_AT_MOST) break;
    const reasons = eventReasons(report, other);
    if (reasons !== null) proposals.push({ about: "same-event", one: report.standing, other: other.standing, reasons });
  }
  return proposals;
}

function eventReasons(one: ReportedAt, other: ReportedAt): readonly ProposalReason[] | null {
  if (one.standing.document.id === other.standing.document.id) return null;
  const [first, second] = [one.event, other.event];
  if (first.count !== null && second.count !== null && first.count !== second.count) return null;
  const isInOnePlace = first.places.some((place) =>
    second.places.some((far) => liesIn(place, far) || liesIn(far, place)),
  );
  const names = new Set(partiesOf(first));
  const sharesParty = partiesOf(second).some((name) => names.has(name));
  if (!isInOnePlace && !sharesParty) return null;
  return [
    "same-days",
    ...(isInOnePlace ? (["same-place"] as const) : []),
    ...(sharesParty ? (["shared-party"] as const) : []),
    ...(first.count !== null && first.count === second.count ? (["same-count"] as const) : []),
  ];
}

function partiesOf({ actors, targets }: ValueOf<"event">): readonly string[] {
  return [...actors, ...targets].map(({ name }) => fold(name));
}

/** Null for an event without a first and last day: it could be any. */
function daysOf({ window }: ValueOf<"event">): Span | null {
  const [from, to]: readonly (Day | null)[] = window === null ? [null, null] : [firstDayIn(window), lastDayIn(window)];
  return from == null || to == null ? null : { from: dayNumberOf(from), to: dayNumberOf(to) };
}
