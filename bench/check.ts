/**
 * `npm run bench -- check --data DIR`: reads the sources of every case, checks its draft against them, and compares.
 * A case is a folder `sources/*.md`, `draft.md`, `expected.json`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkWhole } from "../src/core/check/check.ts";
import { codebook } from "../src/core/lexicon/codebook.ts";
import type { Check, Day, Document, FindingNote, Reading, StandingStatement } from "../src/core/model/index.ts";
import { type Draft, readDraft } from "../src/core/read/layout/drafts.ts";
import { readFrontMatter } from "../src/core/read/layout/front-matter.ts";
import { readBlocks } from "../src/core/read/read.ts";
import { statementsFrom } from "../src/core/record/statements.ts";

/** What a careful fact-checker says of one claim. */
interface ExpectedClaim {
  readonly exact: string;
  readonly verdict: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly findings?: readonly string[];
  readonly absent?: readonly string[];
}

interface Expected {
  readonly claims: readonly ExpectedClaim[];
  readonly not_claims?: readonly string[];
}

interface Score {
  right: number;
  of: number;
}

type Scores = Readonly<Record<"verdicts" | "intervals" | "findings" | "not claimed", Score>>;

/** Prints, for every case of the folder, what differs from what is expected, and the shares of right answers as the last line. */
export function printChecks(folder: string): void {
  const scores = noScores();
  for (const path of casesIn(folder))
    for (const difference of scoreCase(path, scores)) console.log(`${basename(path)}: ${difference}`);
  const shares = Object.entries(scores).map(([label, { right, of }]) => `${label} ${right}/${of}`);
  console.log(shares.join(" · "));
}

/** What differs in one case from what is expected. */
export function differencesIn(path: string): readonly string[] {
  return scoreCase(path, noScores());
}

function noScores(): Scores {
  const none = (): Score => ({ right: 0, of: 0 });
  return { verdicts: none(), intervals: none(), findings: none(), "not claimed": none() };
}

/** The cases of a folder in order of name; a folder that is itself a case is the only one. */
export function casesIn(folder: string): readonly string[] {
  const isCase = (path: string) => existsSync(join(path, "expected.json"));
  if (isCase(folder)) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isCase);
}

/** A draft with its reading, the check of every claim in it and the statements it was held against. */
export interface CheckedTexts {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly checks: readonly Check[];
  readonly findings: readonly FindingNote[];
  readonly statements: readonly StandingStatement[];
}

/** The checks of one case's draft against its sources. */
export function checksOfCase(path: string): CheckedTexts {
  const folder = join(path, "sources");
  const files = readdirSync(folder).sort();
  const sources = files.map((file) => ({ file, markdown: readFileSync(join(folder, file), "utf8") }));
  return checksOfTexts(sources, readFileSync(join(path, "draft.md"), "utf8"));
}

/** The checks of a draft against sources, all as they are written. */
export function checksOfTexts(
  sources: readonly { readonly file: string; readonly markdown: string }[],
  draftMarkdown: string,
): CheckedTexts {
  const statements = sources.flatMap(({ file, markdown }) => statementsOf(markdown, file));
  const draft = draftFrom(draftMarkdown, "draft");
  const reading = readBlocks(sourceOf(draft, null), draft.layout, { codebook });
  const today = draft.published ?? ("2026-01-01" as Day);
  const given = { draft, reading, statements, judgements: [], codebook, today, language: draft.language };
  return { draft, reading, ...checkWhole(given), statements };
}

function statementsOf(markdown: string, file: string): readonly StandingStatement[] {
  const draft = draftFrom(markdown, file);
  const front = readFrontMatter(markdown);
  const field = (name: string) => (front.kind === "front-matter" ? (front.fields.get(name)?.values[0] ?? null) : null);
  const document: Document = {
    id: file,
    collection: "case",
    title: draft.title,
    publisher: field("publisher"),
    published: draft.published,
    language: draft.language,
    url: null,
    kind: "note",
    reports: null,
    origin: field("origin"),
    licence: null,
  };
  const reading = readBlocks(sourceOf(draft, document.publisher), draft.layout, { codebook });
  let next = 0;
  const text = { id: file, documentId: file, captureId: file, extraction: "case", content: draft.text.content };
  return statementsFrom(reading, {
    collection: "case",
    documentId: file,
    text,
    captureSha256: "",
    newId: () => `${file} ${++next}`,
  }).map((statement) => ({ statement, review: "confirmed", document, reviewedBy: "the benchmark" }));
}

function draftFrom(markdown: string, id: string): Draft {
  const draft = readDraft(markdown, { id });
  if ("kind" in draft) throw new RangeError(`${id}: ${draft.message}`);
  return draft;
}

function sourceOf(draft: Draft, publisher: string | null) {
  return { ...draft.text, language: draft.language, published: draft.published, publisher };
}

function scoreCase(path: string, scores: Scores): readonly string[] {
  const expected = JSON.parse(readFileSync(join(path, "expected.json"), "utf8")) as Expected;
  const { draft, checks } = checksOfCase(path);
  const numbers = checks.filter((check) => check.claim.asserts !== "said");
  const differences = expected.claims.flatMap((claim) =>
    scoreClaim(claim, checkAt(claim.exact, draft, numbers), scores),
  );
  const claimed = (expected.not_claims ?? []).filter((words) => {
    const isClaimed = checkAt(words, draft, numbers) !== undefined;
    mark(scores["not claimed"], !isClaimed);
    return isClaimed;
  });
  return [...differences, ...claimed.map((words) => `«${words}» is claimed`)];
}

/** The check whose claim shares most characters with the words; the first of those that share as many. */
export function checkAt(words: string, draft: Draft, checks: readonly Check[]): Check | undefined {
  const start = draft.content.indexOf(words);
  if (start === -1) return undefined;
  const end = start + words.length;
  const shared = ({ claim }: Check) => Math.min(end, claim.quote.end) - Math.max(start, claim.quote.start);
  const touching = checks.filter((check) => shared(check) > 0);
  return touching.toSorted((one, other) => shared(other) - shared(one))[0];
}

function scoreClaim(expected: ExpectedClaim, check: Check | undefined, scores: Scores): readonly string[] {
  const differences: string[] = [];
  const compare = (score: Score, isRight: boolean, difference: string) => {
    mark(score, isRight);
    if (!isRight) differences.push(`«${expected.exact}» ${difference}`);
  };
  const verdict = check?.verdict ?? "not read";
  compare(
    scores.verdicts,
    verdict === expected.verdict,
    `is ${verdict} (${check?.working ?? ""}), not ${expected.verdict}`,
  );
  compare(scores.intervals, sameInterval(expected, check), `is ${intervalOf(check)}, not ${intervalOf(expected)}`);
  const found = new Set<string>(check?.findings.map((note) => note.finding));
  for (const finding of expected.findings ?? []) compare(scores.findings, found.has(finding), `lacks ${finding}`);
  for (const finding of expected.absent ?? [])
    compare(scores.findings, check !== undefined && !found.has(finding), `has ${finding}`);
  return differences;
}

function mark(score: Score, isRight: boolean): void {
  score.of++;
  if (isRight) score.right++;
}

/** To two decimal places; an expected best of null is not compared. */
function sameInterval(expected: ExpectedClaim, check: Check | undefined): boolean {
  if (check === undefined) return false;
  const same = (one: number | null, other: string | null) =>
    one === null || other === null ? one === other : Math.abs(one - Number(other)) < 0.005 + 1e-9;
  return (
    same(expected.low, check.low) &&
    same(expected.high, check.high) &&
    (expected.best === null || same(expected.best, check.best))
  );
}

function intervalOf(ends: Pick<ExpectedClaim, "low" | "best" | "high"> | Check | undefined): string {
  if (ends === undefined) return "nothing";
  const written = (end: number | string | null) => (end === null ? "…" : String(Number(Number(end).toFixed(2))));
  return `${written(ends.low)} – ${written(ends.best)} – ${written(ends.high)}`;
}
