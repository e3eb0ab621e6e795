import type { Article, Day, Judgement, Language, StatementValue } from "../core/model/index.ts";
import type { Evidence } from "../core/page/edition.ts";
import type { ProfilePage } from "../core/page/profile.ts";
import { termKey } from "../core/record/article-terms.ts";
import { type Connected, isNamedIn } from "../core/record/connections.ts";
import { joinedBy } from "../core/record/proposals.ts";
import { articleCountUnder } from "../store/article-terms.ts";
import { articlesIn } from "../store/articles.ts";
import { judgementsIn } from "../store/judgements.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import {
  type AboutChoice,
  placesWithin,
  statementsAbout,
  statementsBeside,
  subjectsOfStatements,
} from "../store/subjects.ts";
import { articlesNaming } from "./articles-naming.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { profileConnections } from "./profile-connections.ts";
import { profileCounts } from "./profile-counts.ts";
import { evidenceOf } from "./show-evidence.ts";
import { type ProfileSubject, subjectOfAddress } from "./subject-of-address.ts";

const PUBLIC = { publicOnly: true } as const;
const FIGURES_AT_MOST = 80;
const COUNTS_AT_MOST = 12;
const OTHERS_AT_MOST = 60;
const PRESENTED_AT_MOST = 60;
const ARTICLES_AT_MOST = 20;

const EMPTY = {
  ...{ presented: [], events: [], acts: [], said: [], saidOf: [], articles: [], connections: [], places: [] },
  articleCount: 0,
  isOnePerson: true,
};

/** What befalls somebody who may be profiled, as far as a page about them tells it: what courts and police do. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(["arrest", "conviction", "extradition", "deportation", "release"]);

/** A profile: what, whose, in which language, and the day of the past whose record answers (null for today's). */
export interface AskedProfile {
  readonly kind: Connected["kind"];
  readonly key: string;
  readonly language: Language;
  readonly known: Day | null;
}

/**
 * What the public record holds about a place, an organization or a person, from what a person has confirmed. Null where it
 * holds nothing, and of people who may not be profiled. As known on a past day it gives counts alone.
 */
export async function showProfile(desk: Pick<Desk, "store">, asked: AskedProfile): Promise<ProfilePage | null> {
  const subject = await subjectOfAddress(desk, asked.kind, asked.key);
  if (subject === null) return null;
  const { language, known } = asked;
  const held = await heldAbout(desk, subject);
  const { counts, evidence } = await profileCounts(desk, held, { language, known, limit: COUNTS_AT_MOST });
  const { kind, key, name } = subject;
  const label = await labelOfCollections(
    desk,
    held.map(({ statement }) => statement),
  );
  const base = { ...EMPTY, kind, key, name, known, counts, evidence, label };
  if (known !== null) return base;
  const judgements = await judgementsIn(desk.store, PUBLIC);
  const once = onceEach(held, judgements);
  const told = await evidenceOf(desk, once);
  return {
    ...base,
    ...(await toldFrom(desk, subject, told)),
    evidence: new Map([...evidence, ...told.map((item) => [item.statement.id, item] as const)]),
    connections: await profileConnections(desk, subject, once),
    ...(await articlesTold(desk, subject, language)),
    places: kind === "place" ? await placesWithin(desk.store, key, PUBLIC) : [],
    isOnePerson: kind !== "person" || isJudgedOne(held, judgements),
  };
}

/** The newest statements about a subject of each kind, and those whose own words name it. */
async function heldAbout(desk: Pick<Desk, "store">, subject: ProfileSubject): Promise<readonly HeldStatement[]> {
  const own = { kind: subject.kind, keys: subject.keys };
  const subjects = subject.kind === "place" ? [own] : [own, { kind: "name" as const, keys: subject.keys }];
  const about = (values: AboutChoice["values"], limit: number) =>
    statementsAbout(desk.store, { ...PUBLIC, subjects, values, limit });
  const presented = await about(["person", "organization"], PRESENTED_AT_MOST);
  const ids = [
    ...(await about(["figure"], FIGURES_AT_MOST)),
    ...(await about(["event"], OTHERS_AT_MOST)),
    ...(await about(["act"], OTHERS_AT_MOST)),
    ...(await about(["quotation"], OTHERS_AT_MOST)),
    ...presented,
  ];
  const named = subject.kind === "place" ? [] : await namingIds(desk, presented);
  const held = await statementsIn(desk.store, { ...PUBLIC, ids: [...new Set([...ids, ...named])] });
  return subject.kind === "person" ? held.filter(({ statement }) => mayBeTold(statement.value, subject)) : held;
}

/** Statements in whose own words one of those presented is mentioned. */
async function namingIds(desk: Pick<Desk, "store">, presentedIds: readonly string[]): Promise<readonly string[]> {
  const presented = await statementsIn(desk.store, { ...PUBLIC, ids: presentedIds });
  const mentions = presented.flatMap(({ statement: { value } }) =>
    value.kind === "person" || value.kind === "organization" ? value.mentions : [],
  );
  const values = ["event", "quotation"] as const;
  const beside = await statementsBeside(desk.store, presentedIds, { ...PUBLIC, values });
  const held = await statementsIn(desk.store, { ...PUBLIC, ids: beside });
  return held.filter(({ statement }) => isNamedIn(statement.value, mentions)).map(({ statement }) => statement.id);
}

/** Of somebody as a victim nothing is told, whoever they are. */
function mayBeTold(value: StatementValue, { keys }: ProfileSubject): boolean {
  if (value.kind !== "event") return true;
  const isTarget = value.targets.some(({ name }) => keys.includes(termKey(name)));
  return !isTarget || DONE_TO_PEOPLE.has(value.type);
}

/** Reports that a person judged to be of one event stand once, the first of them. */
function onceEach(held: readonly HeldStatement[], judgements: readonly Judgement[]): readonly HeldStatement[] {
  const leaderOf = joinedBy(judgements.filter(({ about }) => about === "same-event"));
  const first = new Map<string, HeldStatement>();
  for (const one of held) if (!first.has(leaderOf(one.statement.id))) first.set(leaderOf(one.statement.id), one);
  return [...first.values()];
}

/** What a page tells besides counts. */
async function toldFrom(desk: Pick<Desk, "store">, subject: ProfileSubject, told: readonly Evidence[]) {
  const ofKind = (kind: StatementValue["kind"]) => told.filter(({ statement }) => statement.value.kind === kind);
  const ids = ofKind("quotation").map(({ statement }) => statement.id);
  const parts = await subjectsOfStatements(desk.store, ids, PUBLIC);
  const speaking = new Set(
    parts
      .filter(({ part, key }) => part === "speaker" && subject.keys.includes(key))
      .map(({ statementId }) => statementId),
  );
  const isOwn = ({ statement }: Evidence) => speaking.has(statement.id);
  return {
    presented: subject.kind === "place" ? [] : ofKind(subject.kind),
    events: ofKind("event"),
    acts: ofKind("act"),
    said: ofKind("quotation").filter(isOwn),
    saidOf: ofKind("quotation").filter((one) => !isOwn(one)),
  };
}

/** The newest articles, with how many there are in all; of a person only those that are shown are counted. */
async function articlesTold(desk: Pick<Desk, "store">, subject: ProfileSubject, language: Language) {
  const found = await articlesAbout(desk, subject, language);
  const articles = found.slice(0, ARTICLES_AT_MOST);
  const { kind } = subject;
  if (kind === "person" || found.length < ARTICLES_AT_MOST) return { articles, articleCount: found.length };
  const keys = termsOf(subject);
  return { articles, articleCount: await articleCountUnder(desk.store, { ...PUBLIC, kind, keys, language }) };
}

/** What articles about it are listed under. */
function termsOf({ kind, key, keys }: ProfileSubject): readonly string[] {
  return kind === "place" ? [key] : keys;
}

/** The articles listed under a place or any name of an organization; of a person, those in which one of the names stands. */
async function articlesAbout(
  desk: Pick<Desk, "store">,
  subject: ProfileSubject,
  language: Language,
): Promise<readonly Article[]> {
  const { kind, keys } = subject;
  if (kind === "person") return articlesNaming(desk, keys, { language, limit: ARTICLES_AT_MOST });
  const found = new Map<string, Article>();
  for (const each of termsOf(subject)) {
    const listed = { kind, key: each };
    for (const article of await articlesIn(desk.store, { ...PUBLIC, language, listed, limit: ARTICLES_AT_MOST }))
      found.set(article.id, article);
  }
  return [...found.values()].toSorted((one, other) => (one.published < other.published ? 1 : -1));
}

/** Whether the documents that present or quote a person are of one person by a judgement, or are one document. */
function isJudgedOne(held: readonly HeldStatement[], judgements: readonly Judgement[]): boolean {
  const documents = new Set(held.map(({ statement }) => statement.documentId));
  const leaderOf = joinedBy(judgements);
  const presented = held.filter(({ statement }) => statement.value.kind === "person");
  const presenting = new Set(presented.map(({ statement }) => statement.documentId));
  const people = new Set(presented.map(({ statement }) => leaderOf(statement.id)));
  return documents.size === 1 || (people.size === 1 && presenting.size === documents.size);
}
