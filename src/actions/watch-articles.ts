import { correctionText, type MovedClaim, movedClaims } from "../core/check/moved.ts";
import { type Bearing, bearingOf, bears, selectionOf } from "../core/count/selection.ts";
import type { Article, Check, Judgement } from "../core/model/index.ts";
import { articlesNaming, articlesTouchable, questionsBehind } from "../store/article-questions.ts";
import { articleById } from "../store/articles.ts";
import { judgementsIn } from "../store/judgements.ts";
import { statementsIn } from "../store/statements.ts";
import {
  articlesWatched,
  keepWatches,
  type LedgerPlace,
  ledgerEnd,
  lookedUpTo,
  touchedSince,
  type Watch,
} from "../store/watches.ts";
import { checkDraft } from "./check-draft.ts";
import { countedAlike } from "./counted-alike.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { statementsBehind } from "./show-evidence.ts";

/** An article on the site some of whose answers are others now, with a correction that could be published. */
export interface MovedArticle {
  readonly article: Article;
  readonly claims: readonly MovedClaim[];
  readonly correction: string;
}

const DESK = { publicOnly: false } as const;

/**
 * The articles whose answers new entries have moved. Only articles that an entry since the last look can touch are held
 * against the record again; of one that had not moved the touched claims are counted first, and its words are read only
 * where one of them is counted otherwise now. What was found is noted, so that the same look again does nothing. An article that was never looked at, or was published again, is looked at whole.
 */
export async function watchArticles(desk: Desk): Promise<readonly MovedArticle[]> {
  const [from, to] = [await lookedUpTo(desk.store), await ledgerEnd(desk.store)];
  const watched = await articlesWatched(desk.store);
  const unmoved = new Set(watched.flatMap(({ articleId, moved: noted }) => (noted === NOTHING_MOVED ? articleId : [])));
  const touched = from === null ? ALL : await articlesTouched(desk, { from, to, unmoved });
  const watches: Watch[] = [];
  const moved: MovedArticle[] = [];
  for (const { articleId, revisionId, moved: noted } of watched) {
    const isKnown = noted !== null && touched !== ALL && !touched.has(articleId);
    if (isKnown && noted === NOTHING_MOVED) continue;
    const article = await articleById(desk.store, articleId, DESK);
    if (article === null) continue;
    const found = isKnown ? (JSON.parse(noted) as MovedArticle | null) : await lookAgain(desk, article);
    if (!isKnown) watches.push({ articleId, revisionId, moved: notedOf(found) });
    if (found !== null) moved.push({ ...found, article });
  }
  if (watches.length > 0 || from?.batchId !== to.batchId) await keepWatches(desk.store, { from, to, watches });
  return moved;
}

/** Every article may have been touched. */
const ALL = "all";
const NOTHING_MOVED = "null";

function notedOf(found: MovedArticle | null): string {
  return found === null ? NOTHING_MOVED : JSON.stringify({ claims: found.claims, correction: found.correction });
}

/** Null when every answer is what it was. */
async function lookAgain(desk: Desk, article: Article): Promise<MovedArticle | null> {
  const checked = await checkDraft(desk, article.draft).catch((cause: unknown) => {
    // What cannot be read any more cannot be told to have moved.
    if (cause instanceof Problem) return null;
    throw cause;
  });
  if (checked === null) return null;
  const { checks, statements } = checked;
  const claims = movedClaims(article.checks, checks);
  if (claims.length === 0) return null;
  const gone = claims
    .flatMap(({ movedBy }) => movedBy)
    .filter((id) => !statements.some((one) => one.statement.id === id));
  const named = [...statements, ...(await statementsIn(desk.store, { ...DESK, ids: gone }))];
  return { article, claims, correction: correctionText(claims, { language: article.language, statements: named }) };
}

/**
 * The ids of the articles that something entered between two places can touch, without those of `unmoved` of which every
 * claim that it can touch is still counted as it was when they were published.
 */
async function articlesTouched(
  desk: Desk,
  look: { readonly from: LedgerPlace; readonly to: LedgerPlace; readonly unmoved: ReadonlySet<string> },
): Promise<ReadonlySet<string> | typeof ALL> {
  if (look.from.batchId === look.to.batchId) return new Set();
  const { all, stated, settled } = await touchedSince(desk.store, look.from);
  if (all) return ALL;
  const judgements = await judgementsIn(desk.store, DESK);
  const bearings = await bearingsByArticle(desk, [...stated, ...settled]);
  const isCountedAlike = countedAlike(desk);
  const touched = new Set<string>();
  for (const id of new Set([...(await articlesNaming(desk.store.db, settled)), ...bearings.keys()])) {
    const article = await articleById(desk.store, id, DESK);
    const by = { named: new Set(settled), bearings: bearings.get(id) ?? [], judgements };
    const checks = article?.checks.filter((check) => isTouched(check, by)) ?? [];
    if (checks.length === 0) continue;
    if (!look.unmoved.has(id) || !(await isCountedAlike(article!, checks))) touched.add(id);
  }
  return touched;
}

/** What was entered, as far as one article may have been touched by it. */
interface Touching {
  /** Statements that were reviewed or superseded. */
  readonly named: ReadonlySet<string>;
  readonly bearings: readonly Bearing[];
  readonly judgements: readonly Judgement[];
}

function isTouched(check: Check, { named, bearings, judgements }: Touching): boolean {
  if (named.size > 0 && statementsBehind(check).some((one) => named.has(one))) return true;
  const selections = questionsBehind({ checks: [check] }).map((question) => selectionOf(question, { judgements }));
  return bearings.some((bearing) => selections.some((selection) => bears(selection, bearing)));
}

/** By article, what the figures among these statements can bear on, by the value that stands and by the one that was read. */
async function bearingsByArticle(desk: Desk, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Bearing[]>> {
  const held = await statementsIn(desk.store, { ...DESK, ids });
  const values = held.flatMap(({ statement, original }) => [statement.value, original]);
  const bearings = values.flatMap((value) => (value?.kind === "figure" ? [bearingOf(value)] : []));
  const byArticle = new Map<string, Bearing[]>();
  for (const bearing of new Map(bearings.map((each) => [JSON.stringify(each), each])).values())
    for (const id of await articlesTouchable(desk.store.db, bearing)) {
      const known = byArticle.get(id);
      if (known === undefined) byArticle.set(id, [bearing]);
      else known.push(bearing);
    }
  return byArticle;
}
