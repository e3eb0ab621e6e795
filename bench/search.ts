/**
 * `npm run bench -- search`: a generated record of so many statements, all confirmed, and a tenth as many articles; then
 * searches for common and rare words, phrases and filters, as the page asks for them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "../src/actions/new-id.ts";
import { rankedEntries, type SearchAsked, searchRecord } from "../src/actions/search-record.ts";
import type { Article, EntryBody } from "../src/core/model/index.ts";
import type { Facet } from "../src/core/search/entries.ts";
import { readQuery } from "../src/core/search/query.ts";
import { appendBatch } from "../src/store/append.ts";
import { facetsFitting } from "../src/store/search.ts";
import { fillSearchEntries } from "../src/store/search-entries.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { startPostgres } from "../test/postgres.ts";
import { generatedDocuments, STATEMENTS_EACH } from "./scale/generated-record.ts";
import { type Timed, timed } from "./scale/timed.ts";
import { randomFrom } from "./texts.ts";

const STATEMENTS = 100_000;
const BATCH = 9_000;
const WORDS_OF_ARTICLE = 350;
const VOCABULARY = 40_000;
const SEARCHES = 200;
const SEED = 1;

/** Prints one line for each kind of search: median, 95th percentile and most, in milliseconds. */
export async function printSearch(given: {
  readonly statements: number | null;
  readonly only: string | null;
}): Promise<void> {
  const statements = given.statements ?? STATEMENTS;
  const postgres = given.only === "postgres" ? await startPostgres() : null;
  const folder = mkdtempSync(join(tmpdir(), "cotejo-search-"));
  const store = await openStore({ folder, url: postgres === null ? null : await postgres.freshUrl() });
  try {
    const filled = await fill(store, { statements, articles: statements / 10 });
    console.log(`${store.dialect}, ${statements} confirmed statements, ${statements / 10} articles`);
    console.log(`  made in ${Math.round(filled.clock / 1_000)} s, of it words ${Math.round(filled.words / 1_000)} s`);
    for (const [name, ask] of Object.entries(SEARCHES_OF)) await measure(store, name, ask);
  } finally {
    await store.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Ask = (random: () => number) => SearchAsked;

const SEARCHES_OF: Readonly<Record<string, Ask>> = {
  "one word, any": (random) => asked(wordAt(skewed(random))),
  "one word that nearly all hold": () => asked("counted"),
  "two words, any": (random) => asked(`${wordAt(skewed(random))} ${wordAt(skewed(random))}`),
  "a place and a measure": (random) =>
    asked(["guatemala arrests", "honduras homicidios", "salvador deportations"][Math.floor(random() * 3)]!),
  "a phrase": (random) => asked(`"${wordAt(skewed(random))} ${wordAt(skewed(random))}"`),
  "a word and a filter": (random) => asked(wordAt(skewed(random)), "article"),
  "a filter alone": () => asked("", "figure"),
};

function asked(typed: string, kind: string | null = null): SearchAsked {
  const filters = new Map<Facet, readonly string[]>(kind === null ? [] : [["kind", [kind]]]);
  return { typed, filters, page: 1 };
}

async function measure(store: Store, name: string, ask: Ask): Promise<void> {
  const random = randomFrom(SEED + 1);
  const times: { readonly whole: Timed; readonly index: Timed }[] = [];
  let found = 0;
  for (let count = 0; count < SEARCHES; count++) {
    const one = ask(random);
    const query = readQuery(one.typed);
    const whole = await timed(async () => {
      found += (await searchRecord({ store }, one, "en")).total;
    });
    const index = await timed(async () => {
      await facetsFitting(store, { ...query, filters: one.filters }, { publicOnly: true });
      await rankedEntries({ store }, query, one.filters);
    });
    times.push({ whole, index });
  }
  const line = (pick: (time: (typeof times)[number]) => number) => sharesOf(times.map(pick)).join(" / ");
  console.log(
    `  ${name.padEnd(32)}page ${line(({ whole }) => whole.clock)} ms (processor ${line(({ whole }) => whole.processor)}), of it finding ${line(({ index }) => index.clock)}; ${Math.round(found / SEARCHES)} found`,
  );
}

function sharesOf(times: readonly number[]): readonly string[] {
  const sorted = times.toSorted((one, other) => one - other);
  return [0.5, 0.95, 1].map((share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1),
  );
}

/** Appends as the desk does; then all statements are taken for confirmed, because a person would need a year. */
async function fill(store: Store, many: { readonly statements: number; readonly articles: number }) {
  const began = performance.now();
  await append(store, [OPENED]);
  let batch: EntryBody[] = [];
  const flush = async () => {
    if (batch.length > 0) await append(store, batch);
    batch = [];
  };
  for (const { bodies } of generatedDocuments(many.statements / STATEMENTS_EACH, SEED)) {
    batch.push(...bodies);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  const random = randomFrom(SEED);
  for (let number = 0; number < many.articles; number++) {
    batch.push({ kind: "published", article: articleOf(number, random) });
    if (batch.length >= 1_000) await flush();
  }
  await flush();
  await store.db.updateTable("statements").set({ review: "confirmed" }).execute();
  const { clock: words } = await timed(() => store.db.transaction().execute((db) => fillSearchEntries(db)));
  return { clock: performance.now() - began, words };
}

/** Words as common as in any text: the n-th is n times rarer than the first. */
function wordAt(rank: number): string {
  return KNOWN[rank] ?? `palabra${[...String(rank)].map((digit) => "bcdfghjkmn"[Number(digit)]).join("a")}`;
}

const KNOWN = [
  "Guatemala",
  "police",
  "Honduras",
  "arrests",
  "gang",
  "ministry",
  "members",
  "Salvador",
  "prison",
  "homicides",
];

function skewed(random: () => number): number {
  return Math.floor(VOCABULARY ** random()) - 1;
}

function articleOf(number: number, random: () => number): Article {
  const words = (many: number) => Array.from({ length: many }, () => wordAt(skewed(random))).join(" ");
  const day = new Date(Date.UTC(2013, 0, 1) + Math.floor(random() * 3_650) * 86_400_000).toISOString();
  const title = words(9);
  return {
    id: `article-${number}`,
    collection: "desk",
    revisionId: newId(),
    revision: 1,
    language: random() < 0.5 ? "en" : "es",
    address: `/en/${day.slice(0, 4)}/article-${number}`,
    title,
    standfirst: words(20),
    section: ["News", "Investigations", "Analysis"][number % 3]!,
    topics: [],
    byline: `Reporter ${number % 40}`,
    published: day,
    updated: day,
    draft: `---\ntitle: x\n---\n\n${words(WORDS_OF_ARTICLE)}.`,
    checks: [],
    findings: [],
    overrides: [],
    correction: null,
  };
}

const OPENED: EntryBody = {
  kind: "collection-opened",
  collection: { id: "desk", name: "Desk", codebookVersion: "1", visibility: "public", timeZone: "UTC", label: null },
};

function append(store: Store, bodies: readonly EntryBody[]) {
  const actor = { kind: "loader", name: "bench" } as const;
  const said = { collection: "desk", actor, at: "2022-06-01T12:00:00.000Z" };
  return appendBatch(store, { ...said, readerVersion: "1", codebookVersion: "1", bodies, newId });
}
