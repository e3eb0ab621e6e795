/** A record as large as a newsroom's after many years: its statements confirmed, its articles with figures and words of their own. */
import { checkDraft } from "../../src/actions/check-draft.ts";
import { newId } from "../../src/actions/new-id.ts";
import type { Article, Check, EntryBody, Figure } from "../../src/core/model/index.ts";
import { appendBatch } from "../../src/store/append.ts";
import { fillTables } from "../../src/store/fill-tables.ts";
import { searchStatements } from "../../src/store/search-entries.ts";
import type { Store } from "../../src/store/store.ts";
import { randomFrom } from "../texts.ts";
import { draftOf, isTellable } from "./drafts.ts";
import { generatedDocuments, STATEMENTS_EACH } from "./generated-record.ts";

const BATCH = 9_000;
const PAGE = 10_000;
const ARTICLES_OF_BATCH = 500;
const WORDS_OF_ARTICLE = 250;
const VOCABULARY = 40_000;
const SEED = 1;
/** The statements that drafts are checked against before the rest is appended: checking is measured elsewhere. */
const CHECKED_AGAINST = 10_000;
/** How many drafts are checked, by how many figures they have; articles share them. */
const DRAFTS = [...Array<number>(150).fill(6), ...Array<number>(5).fill(60)];

/** Appends so many statements and articles as the desk does; then takes every statement for confirmed, because a person would need a year. */
export async function fillSite(
  store: Store,
  many: { readonly statements: number; readonly articles: number },
): Promise<void> {
  await append(store, [OPENED]);
  const documents = generatedDocuments(many.statements / STATEMENTS_EACH, SEED);
  const figures = await appendDocuments(store, documents, Math.min(CHECKED_AGAINST, many.statements));
  const drafts = await checkedDrafts(store, figures);
  await appendDocuments(store, documents, many.statements);
  const random = randomFrom(SEED);
  for (let start = 0; start < many.articles; start += ARTICLES_OF_BATCH) {
    const some = Array.from({ length: Math.min(ARTICLES_OF_BATCH, many.articles - start) }, (_, index) =>
      articleOf(start + index, { random, told: drafts[(start + index) % drafts.length]! }),
    );
    await append(
      store,
      some.map((article) => ({ kind: "published", article })),
    );
  }
  await store.db.updateTable("statements").set({ review: "confirmed" }).execute();
  await store.db.insertInto("tables_due").values({ name: "statement_subjects" }).execute();
  await fillTables(store.db);
  await findStatements(store);
}

/** Writes what search keeps of the statements; of the articles it was written as they were published. */
async function findStatements(store: Store): Promise<void> {
  let after = "";
  while (true) {
    const page = store.db.selectFrom("statements").select("id").where("id", ">", after).orderBy("id").limit(PAGE);
    const ids = (await page.execute()).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    await store.db.transaction().execute((db) => searchStatements(db, ids));
    after = last;
  }
}

type Documents = ReturnType<typeof generatedDocuments>;

/** Appends the next documents, with so many statements at most, and gives their figures. */
async function appendDocuments(store: Store, documents: Documents, statements: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let batch: EntryBody[] = [];
  let appended = 0;
  while (appended < statements) {
    const next = documents.next();
    if (next.done === true) break;
    appended += next.value.statements.length;
    batch.push(...next.value.bodies);
    if (figures.length < CHECKED_AGAINST)
      figures.push(...next.value.statements.flatMap(({ value }) => (value.kind === "figure" ? [value] : [])));
    if (batch.length < BATCH) continue;
    await append(store, batch);
    batch = [];
  }
  if (batch.length > 0) await append(store, batch);
  return figures;
}

interface Told {
  readonly draft: string;
  readonly checks: readonly Check[];
}

async function checkedDrafts(store: Store, figures: readonly Figure[]): Promise<readonly Told[]> {
  const desk = {
    store,
    actor: ACTOR,
    now: () => new Date("2022-12-31T12:00:00Z"),
    newId,
    settings: null as never,
  };
  const random = randomFrom(SEED + 1);
  const tellable = figures.filter(isTellable);
  const told: Told[] = [];
  for (const many of DRAFTS) {
    const draft = draftOf(Array.from({ length: many }, () => tellable[Math.floor(random() * tellable.length)]!));
    told.push({ draft, checks: (await checkDraft(desk, draft)).checks });
  }
  return told;
}

const KNOWN = ["Guatemala", "police", "Honduras", "arrests", "gang", "ministry", "prisión", "Salvador", "homicidios"];

/** Words as common as in any text: the n-th is n times rarer than the first. */
export function wordAt(rank: number): string {
  return KNOWN[rank] ?? `palabra${[...String(rank)].map((digit) => "bcdfghjkmn"[Number(digit)]).join("a")}`;
}

/** The rank of a word, the first most often. */
export function anyWord(random: () => number): string {
  return wordAt(Math.floor(VOCABULARY ** random()) - 1);
}

/** The numbers of the articles with sixty figures, at most twenty. */
export function articlesOfSixty(articles: number): readonly number[] {
  const numbers = Array.from({ length: Math.min(articles, 20 * DRAFTS.length) }, (_, number) => number);
  return numbers.filter((number) => DRAFTS[number % DRAFTS.length] === 60).slice(0, 20);
}

/** The address of the article of this number. */
export function addressAt(number: number): string {
  return `/${languageAt(number)}/${2013 + (number % 10)}/article-${number}`;
}

function languageAt(number: number): "en" | "es" {
  return number % 2 === 0 ? "en" : "es";
}

/** What a draft tells, with words of its own behind it, so that the quotes of its claims stay where they are. */
function articleOf(number: number, given: { readonly random: () => number; readonly told: Told }): Article {
  const { random, told } = given;
  const words = (many: number) => Array.from({ length: many }, () => anyWord(random)).join(" ");
  const day = new Date(Date.UTC(2013 + (number % 10), 0, 1) + Math.floor(random() * 364) * 86_400_000).toISOString();
  return {
    ...{ id: `article-${number}`, collection: "desk", revisionId: newId(), revision: 1 },
    ...{ language: languageAt(number), address: addressAt(number), title: words(9), standfirst: words(20) },
    ...{ section: ["News", "Investigations", "Analysis"][number % 3]!, topics: [`Topic ${number % 60}`] },
    ...{ byline: `Reporter ${number % 40}`, published: day, updated: day },
    ...{ draft: `${told.draft}\n${words(WORDS_OF_ARTICLE)}.\n`, checks: told.checks.map(withOwnId) },
    ...{ findings: [], overrides: [], correction: null },
  };
}

function withOwnId(check: Check): Check {
  return { ...check, claim: { ...check.claim, id: newId() as typeof check.claim.id } };
}

const ACTOR = { kind: "loader", name: "bench" } as const;

const OPENED: EntryBody = {
  kind: "collection-opened",
  collection: { id: "desk", name: "Desk", codebookVersion: "1", visibility: "public", timeZone: "UTC", label: null },
};

function append(store: Store, bodies: readonly EntryBody[]) {
  const said = { collection: "desk", actor: ACTOR, at: "2022-06-01T12:00:00.000Z" };
  return appendBatch(store, { ...said, readerVersion: "1", codebookVersion: "1", bodies, newId });
}
