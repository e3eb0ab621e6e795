import { correctionText, type MovedClaim, movedClaims } from "../core/check/moved.ts";
import { type Bearing, bearingOf, bears, selectionOf } from "../core/count/selection.ts";
import type { Article, Judgement } from "../core/model/index.ts";
import { articlesTouchable, questionsBehind } from "../store/article-questions.ts";
import { articlesIn } from "../store/articles.ts";
import { judgementsIn } from "../store/judgements.ts";
import { statementsIn } from "../store/statements.ts";
import {
  keepWatch,
  type LedgerPlace,
  ledgerEnd,
  type Touched,
  touchedSince,
  type Watch,
  watchesIn,
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
const ARTICLES_AT_MOST = 100_000;

/**
 * The articles whose answers new entries have moved. Only articles that an entry since the last look can touch are held
 * against the record again; what was found is noted, so that the same look again does nothing. An article that was never
 * looked at, or was published again, is looked at whole.
 */
export async function watchArticles(desk: Desk): Promise<readonly MovedArticle[]> {
  const [articles, watches, end] = [
    await articlesIn(desk.store, { ...DESK, limit: ARTICLES_AT_MOST }),
    await watchesIn(desk.store),
    await ledgerEnd(desk.store),
  ];
  const touching = touchesOf(desk, await judgementsIn(desk.store, DESK));
  const moved: MovedArticle[] = [];
  for (const article of articles) {
    const known = watches.get(article.id);
    const watch = known?.revisionId === article.revisionId ? known : null;
    const isKnown = watch !== null && !(await touching(article, watch.place));
    const found = isKnown ? (JSON.parse(watch.moved) as MovedArticle | null) : await lookAgain(desk, article);
    if (watch === null || !isSamePlace(watch.place, end)) await keepWatch(desk.store, watchOf(article, end, found));
    if (found !== null) moved.push({ ...found, article });
  }
  return moved;
}

function isSamePlace(one: LedgerPlace, other: LedgerPlace): boolean {
  return one.number === other.number && one.batchId === other.batchId;
}

function watchOf({ id, revisionId }: Article, place: LedgerPlace, found: MovedArticle | null): Watch {
  const moved = JSON.stringify(found === null ? null : { claims: found.claims, correction: found.correction });
  return { articleId: id, revisionId, place, moved };
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

/** What has been entered behind a place of the ledger: worked out once for all the articles that were looked at there. */
interface Since extends Touched {
  /** By article, the bearings of what was entered on what its claims ask. */
  readonly bearings: ReadonlyMap<string, readonly Bearing[]>;
}

function touchesOf(desk: Desk, judgements: readonly Judgement[]) {
  const known = new Map<number, Promise<Since>>();
  return async (article: Article, place: LedgerPlace): Promise<boolean> => {
    const since = known.get(place.number) ?? sinceOf(desk, place);
    known.set(place.number, since);
    const { all, statementIds, bearings } = await since;
    if (all) return true;
    const behind = new Set(article.checks.flatMap(statementsBehind));
    if (statementIds.some((id) => behind.has(id))) return true;
    const touching = bearings.get(article.id) ?? [];
    if (touching.length === 0) return false;
    const selections = questionsBehind(article).map((question) => selectionOf(question, { judgements }));
    return touching.some((bearing) => selections.some((selection) => bears(selection, bearing)));
  };
}

async function sinceOf(desk: Desk, place: LedgerPlace): Promise<Since> {
  const touched = await touchedSince(desk.store, place);
  const bearings = new Map<string, Bearing[]>();
  for (const { statement, original } of await statementsIn(desk.store, { ...DESK, ids: touched.statementIds }))
    for (const value of [statement.value, original])
      if (value?.kind === "figure")
        for (const id of await articlesTouchable(desk.store.db, bearingOf(value)))
          bearings.set(id, [...(bearings.get(id) ?? []), bearingOf(value)]);
  return { ...touched, bearings };
}
