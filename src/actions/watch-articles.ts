import { correctionText, type MovedClaim, movedClaims } from "../core/check/moved.ts";
import { type Bearing, bearingOf, bears, type Selection, selectionOf } from "../core/count/selection.ts";
import type { Article, Judgement } from "../core/model/index.ts";
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
 * against the record again, and only their words are read; what was found is noted, so that the same look again does
 * nothing. An article that was never looked at, or was published again, is looked at whole.
 */
export async function watchArticles(desk: Desk): Promise<readonly MovedArticle[]> {
  const [from, to] = [await lookedUpTo(desk.store), await ledgerEnd(desk.store)];
  const touched = from === null ? ALL : await articlesTouched(desk, from, to);
  const watches: Watch[] = [];
  const moved: MovedArticle[] = [];
  for (const { articleId, revisionId, moved: noted } of await articlesWatched(desk.store)) {
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

/** The ids of the articles that something entered between two places can touch. */
async function articlesTouched(
  desk: Desk,
  from: LedgerPlace,
  to: LedgerPlace,
): Promise<ReadonlySet<string> | typeof ALL> {
  if (from.batchId === to.batchId) return new Set();
  const { all, stated, settled } = await touchedSince(desk.store, from);
  if (all) return ALL;
  const touched = new Set<string>();
  const named = new Set(settled);
  for (const id of await articlesNaming(desk.store.db, settled)) {
    const article = await articleById(desk.store, id, DESK);
    if (article?.checks.some((check) => statementsBehind(check).some((one) => named.has(one)))) touched.add(id);
  }
  const selections = selectionsBehind(desk, await judgementsIn(desk.store, DESK));
  for (const bearing of await bearingsOf(desk, [...stated, ...settled]))
    for (const id of await articlesTouchable(desk.store.db, bearing))
      if (!touched.has(id) && (await selections(id)).some((selection) => bears(selection, bearing))) touched.add(id);
  return touched;
}

/** What the figures among these statements can bear on, by the value that stands and by the one that was read. */
async function bearingsOf(desk: Desk, ids: readonly string[]): Promise<readonly Bearing[]> {
  const held = await statementsIn(desk.store, { ...DESK, ids });
  const values = held.flatMap(({ statement, original }) => [statement.value, original]);
  const bearings = values.flatMap((value) => (value?.kind === "figure" ? [bearingOf(value)] : []));
  return [...new Map(bearings.map((bearing) => [JSON.stringify(bearing), bearing])).values()];
}

/** The selections of an article's questions, worked out once for each article. */
function selectionsBehind(desk: Desk, judgements: readonly Judgement[]) {
  const known = new Map<string, readonly Selection[]>();
  return async (articleId: string): Promise<readonly Selection[]> => {
    const article = known.has(articleId) ? null : await articleById(desk.store, articleId, DESK);
    if (article !== null)
      known.set(
        articleId,
        questionsBehind(article).map((question) => selectionOf(question, { judgements })),
      );
    return known.get(articleId) ?? [];
  };
}
