/**
 * `npm run bench -- scale`: a generated record of so many statements, on SQLite and PostgreSQL: appending, counting,
 * checking a draft, finding what a new document touches; beside each what the machine or the database alone can do.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { checkDraft } from "../../src/actions/check-draft.ts";
import { countStatements } from "../../src/actions/count-statements.ts";
import { newId } from "../../src/actions/new-id.ts";
import { questionFrom } from "../../src/core/count/questions.ts";
import type { EntryBody, Figure, Question, Statement } from "../../src/core/model/index.ts";
import { appendBatch } from "../../src/store/append.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { startPostgres } from "../../test/postgres.ts";
import { randomFrom } from "../texts.ts";
import { lookAtArticles } from "./articles.ts";
import { draftOf, isTellable } from "./drafts.ts";
import { generatedDocuments, STATEMENTS_EACH } from "./generated-record.ts";
import { rawInserts, rowsByKey } from "./limits.ts";
import { type Timed, timed } from "./timed.ts";

type Engine = "sqlite" | "postgres";

/** What was measured of one record. Times in milliseconds. */
interface Measured {
  readonly label: string;
  readonly cells: readonly string[];
}

const SIZES = [10_000, 100_000, 1_000_000];
const COUNTS = 400;
const DRAFTS = 9;
const FIGURES_OF_DRAFT = 60;
const ARTICLES = 1_000;
const FIGURES = 20_000;
const BATCH = 9_000;
const SEED = 1;

/**
 * Prints one table; with `statements`, for that size alone, with `only`, for that database alone. With `data`, what SQLite
 * holds once everything is appended is kept in that folder, and the next run takes it from there.
 */
export async function printScale(given: {
  readonly statements: number | null;
  readonly only: string | null;
  readonly data: string | null;
}): Promise<void> {
  const sizes = given.statements === null ? SIZES : [given.statements];
  const engines = (["sqlite", "postgres"] as const).filter((engine) => given.only === null || given.only === engine);
  const postgres = engines.includes("postgres") ? await startPostgres() : null;
  try {
    for (const size of sizes)
      for (const engine of engines) {
        const url = engine === "postgres" ? await postgres!.freshUrl() : null;
        const kept = given.data === null || engine === "postgres" ? null : join(given.data, `sqlite-${size}`);
        print(engine, size, await measure({ engine, size, url, kept }));
      }
  } finally {
    await postgres?.stop();
  }
}

function print(engine: Engine, size: number, rows: readonly Measured[]): void {
  console.log(`${engine}, ${size.toLocaleString("en")} statements`);
  for (const { label, cells } of rows) console.log(`  ${label.padEnd(52)}${cells.join("   ")}`);
}

async function measure(given: {
  readonly engine: Engine;
  readonly size: number;
  readonly url: string | null;
  readonly kept: string | null;
}): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "cotejo-scale-"));
  const isKept = given.kept !== null && existsSync(given.kept);
  if (isKept) cpSync(given.kept, folder, { recursive: true });
  const store = await openStore({ folder, url: given.url });
  try {
    const appended = isKept ? null : await appendAll(store, given.size);
    if (given.kept !== null && !isKept) await keep(store, folder, given.kept);
    const figures = someFigures(given.size);
    const limit = given.engine === "sqlite" && !isKept ? rawInserts(folder, given.size) : null;
    const counted = await measureCounts(store, figures);
    const checked = await measureDrafts(store, figures);
    const looked = await lookAtArticles({
      desk: deskOf(store),
      figures,
      articles: ARTICLES,
      append: (bodies) => appendOne(store, bodies),
      seed: SEED + 4,
    });
    const rows = await rowsByKey(store, COUNTS);
    return [
      {
        label: "append, statements a second",
        cells: [
          appended === null ? "kept" : perSecond(appended),
          limit === null ? "" : `rows alone ${perSecond(limit)}`,
        ],
      },
      {
        label: "count, median / p95 / most, ms; a row by key, µs",
        cells: [...spread(counted), `by key ${(rows * 1_000).toFixed(0)}`],
      },
      { label: `draft of ${FIGURES_OF_DRAFT} figures, median / p95 / most, ms`, cells: spread(checked) },
      {
        label: `${ARTICLES} articles after a new document, ms`,
        cells: [milliseconds(looked.after), `${looked.read} read; again ${milliseconds(looked.again)}`],
      },
      { label: "resident memory at most, MB", cells: [(process.resourceUsage().maxRSS / 1_024).toFixed(0)] },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function perSecond({ rows, ms }: { readonly rows: number; readonly ms: Timed }): string {
  const speeds = [ms.clock, ms.processor].map((each) => Math.round((rows / each) * 1_000).toLocaleString("en"));
  return `${speeds[0]} (of processor time ${speeds[1]})`;
}

function spread(times: readonly Timed[]): readonly string[] {
  return [
    sharesOf(times.map(({ clock }) => clock)).join(" / "),
    `processor ${sharesOf(times.map(({ processor }) => processor)).join(" / ")}`,
  ];
}

function sharesOf(times: readonly number[]): readonly string[] {
  const sorted = times.toSorted((one, other) => one - other);
  return [0.5, 0.95, 1].map((share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1),
  );
}

function milliseconds({ clock, processor }: Timed): string {
  return `${clock.toFixed(0)} (processor ${processor.toFixed(0)})`;
}

/** Copies the record as it is now; the log goes into the file first. */
async function keep(store: Store, folder: string, kept: string): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
  cpSync(folder, kept, { recursive: true });
}

/** Appends everything in batches; gives how long that took. */
async function appendAll(store: Store, size: number): Promise<{ readonly rows: number; readonly ms: Timed }> {
  await appendOne(store, [OPENED]);
  let batch: EntryBody[] = [];
  const ms = { clock: 0, processor: 0 };
  const flush = async () => {
    const { clock, processor } = await timed(() => appendOne(store, batch));
    ms.clock += clock;
    ms.processor += processor;
    batch = [];
  };
  for (const { bodies } of generatedDocuments(size / STATEMENTS_EACH, SEED)) {
    batch.push(...bodies);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { rows: size, ms };
}

/** A sample of the record's figures, evenly drawn. */
function someFigures(size: number): readonly Figure[] {
  const random = randomFrom(SEED + 1);
  const figures: Figure[] = [];
  for (const { statements } of generatedDocuments(size / STATEMENTS_EACH, SEED))
    for (const figure of figuresOf(statements)) if (random() < FIGURES / size) figures.push(figure);
  return figures;
}

function figuresOf(statements: readonly Statement[]): readonly Figure[] {
  return statements.flatMap(({ value }) => (value.kind === "figure" ? [value] : []));
}

const OPENED: EntryBody = {
  kind: "collection-opened",
  collection: { id: "desk", name: "Desk", codebookVersion: "1", visibility: "public", timeZone: "UTC", label: null },
};

function appendOne(store: Store, bodies: readonly EntryBody[]) {
  const said = {
    collection: "desk",
    actor: { kind: "loader", name: "bench" },
    at: "2022-06-01T12:00:00.000Z",
  } as const;
  return appendBatch(store, { ...said, readerVersion: "1", codebookVersion: "1", bodies, newId });
}

/** Questions that figures of the record would ask; three of ten name no day, as claims in news do. */
function questionsFrom(figures: readonly Figure[], many: number): readonly Question[] {
  const random = randomFrom(SEED + 2);
  return Array.from({ length: many }, () => {
    const question = questionFrom(figures[Math.floor(random() * figures.length)]!);
    return random() < 0.3 ? { ...question, from: null, to: null } : question;
  });
}

async function measureCounts(store: Store, figures: readonly Figure[]): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  for (const question of questionsFrom(figures, COUNTS))
    times.push(await timed(() => countStatements({ store }, question, { language: "en", publicOnly: false })));
  return times;
}

function deskOf(store: Store) {
  const actor = { kind: "person", name: "bench" } as const;
  return { store, actor, now: () => new Date("2022-12-31T12:00:00Z"), newId };
}

async function measureDrafts(store: Store, figures: readonly Figure[]): Promise<readonly Timed[]> {
  const tellable = figures.filter(isTellable);
  const desk = { ...deskOf(store), settings: null as never };
  const random = randomFrom(SEED + 3);
  const times: Timed[] = [];
  for (let index = 0; index < DRAFTS; index++) {
    const told = Array.from({ length: FIGURES_OF_DRAFT }, () => tellable[Math.floor(random() * tellable.length)]!);
    const draft = draftOf(told);
    times.push(await timed(() => checkDraft(desk, draft)));
  }
  return times;
}
