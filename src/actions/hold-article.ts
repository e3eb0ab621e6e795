import { articleById } from "../store/articles.ts";
import { heldArticles, type Waiting } from "../store/held-articles.ts";
import { appendEntries } from "./append-entries.ts";
import { DESK_COLLECTION, deskCollection, openingOf } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { examineDraft, type Obstacle, type PublishOutcome, publishArticle } from "./publish-article.ts";

export type { Waiting };

/** An article whose time has come, and what came of publishing it. failed: something broke, and it goes on waiting. */
export interface Released {
  readonly held: Waiting;
  readonly outcome: PublishOutcome | { readonly kind: "failed"; readonly error: unknown };
}

/** What came of holding. stopped: as of publishing, nothing was entered. */
export type HoldOutcome =
  | { readonly kind: "held"; readonly articleId: string; readonly title: string; readonly until: string }
  | { readonly kind: "stopped"; readonly obstacles: readonly Obstacle[] };

/** An instant with its offset, so that nobody's time zone is guessed: "2026-12-01T06:00-06:00". */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Checks a draft and keeps it until its time: until then no public page, feed, search or download knows of it. The same id
 * held again waits with its new draft.
 * @throws Problem when the draft lacks what an article needs, or the time is unclear or past.
 */
export async function holdArticle(
  desk: Desk,
  markdown: string,
  given: { readonly until: string; readonly override: string | null; readonly correction: string | null },
): Promise<HoldOutcome> {
  const until = instantFrom(given.until, desk.now());
  const { complete, obstacles } = await examineDraft(desk, markdown);
  if (obstacles.length > 0 && (given.override ?? "").trim() === "") return { kind: "stopped", obstacles };
  const { id: articleId, title } = complete;
  const before = await articleById(desk.store, articleId, { publicOnly: false });
  const collection = before?.collection ?? complete.collection ?? DESK_COLLECTION;
  const { override, correction } = given;
  const held = { articleId, collection, title, until, draft: markdown, override, correction };
  const opening = await openingOf(desk.store, deskCollection(collection));
  await appendEntries(desk, collection, [...opening, { kind: "held", held }]);
  return { kind: "held", articleId, title, until };
}

function instantFrom(written: string, now: Date): string {
  const instant = INSTANT.test(written) ? new Date(written) : null;
  if (instant === null || Number.isNaN(instant.getTime()))
    throw new Problem(
      "embargo-unclear",
      `«${written}» is not a time that an embargo can end at: write it with its offset, as in 2026-12-01T06:00-06:00.`,
      { status: 400 },
    );
  if (instant <= now)
    throw new Problem("embargo-unclear", `${written} is past: publish without --embargo.`, { status: 400 });
  return instant.toISOString();
}

/** The articles that wait, the next one first. */
export function listHeld(desk: Pick<Desk, "store">): Promise<readonly Waiting[]> {
  return heldArticles(desk.store, { due: null });
}

/**
 * Publishes every article whose time has come, as done by whoever held it, checked against the record as it is now. One that
 * something stops now, or with which something breaks, goes on waiting and keeps no other from being published.
 */
export async function releaseDue(desk: Desk): Promise<readonly Released[]> {
  const released: Released[] = [];
  for (const held of await heldArticles(desk.store, { due: desk.now().toISOString() }))
    released.push({ held, outcome: await release(desk, held) });
  return released;
}

async function release(desk: Desk, held: Waiting): Promise<Released["outcome"]> {
  const { articleId, draft, override, correction } = held;
  try {
    const outcome = await publishArticle({ ...desk, actor: held.by }, draft, { override, correction });
    if (outcome.kind === "unchanged") await dropHold(desk, articleId, "published already");
    return outcome;
  } catch (error) {
    return { kind: "failed", error };
  }
}

/**
 * An article waits no longer, and is not published.
 * @throws Problem when none of this id waits, or no reason is given.
 */
export async function dropHold(desk: Desk, articleId: string, reason: string): Promise<void> {
  const held = (await listHeld(desk)).find((one) => one.articleId === articleId);
  if (held === undefined)
    throw new Problem("article-not-found", `No article ${articleId} waits for its time.`, { status: 404 });
  if (reason.trim() === "")
    throw new Problem("reason-missing", `Say why ${articleId} waits no longer; the reason stays in the record.`, {
      status: 400,
    });
  await appendEntries(desk, held.collection, [{ kind: "hold-dropped", articleId, reason }]);
}
