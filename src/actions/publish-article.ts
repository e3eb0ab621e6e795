import { withLastingIds } from "../core/check/claim-ids.ts";
import type { Article, FindingNote, Override, Quote } from "../core/model/index.ts";
import { articleAddress } from "../core/page/article-address.ts";
import type { Draft } from "../core/read/layout/drafts.ts";
import { articleAt, articleById, articlesWithIds } from "../store/articles.ts";
import { appendEntries } from "./append-entries.ts";
import { type CheckedDraft, checkDraft } from "./check-draft.ts";
import { DESK_COLLECTION, deskCollection, openingOf } from "./collections.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";

/** Something that stops a draft from being published until a named person says why it may be. */
export interface Obstacle {
  readonly quote: Quote;
  /** The name of a blocking finding, "unreviewed" or "contradicted". */
  readonly finding: string;
  readonly message: string;
}

/** Who signs an article whose draft names nobody: whoever types the command does not become its author. */
const DESK_BYLINE = { en: "the desk", es: "la mesa" } as const;

/** What came of publishing. unchanged: the same draft is on the site already. stopped: nothing was published. */
export type PublishOutcome =
  | { readonly kind: "published"; readonly article: Article }
  | { readonly kind: "unchanged"; readonly article: Article }
  | { readonly kind: "stopped"; readonly obstacles: readonly Obstacle[] };

/** A draft with what makes an article of it. */
type CompleteDraft = Draft & { readonly id: string; readonly title: string; readonly published: Article["published"] };

/**
 * Checks a draft and puts it on the public site, each of its figures with the check that stands behind it, frozen. The
 * same id published again is a further revision; when its address changes, the old one leads to the new. Blocking
 * findings, contradicted claims and claims that rest on what nobody has confirmed stop it unless the desk's actor gives
 * a reason, which is kept with the article.
 * @throws Problem when the draft lacks what an article needs.
 */
export async function publishArticle(
  desk: Desk,
  markdown: string,
  given: {
    readonly override: string | null;
    readonly correction: string | null;
    /** The same draft is a revision too: its answers are others now. */
    readonly anew?: boolean;
  },
): Promise<PublishOutcome> {
  const { checked, complete, obstacles } = await examineDraft(desk, markdown);
  const before = await articleById(desk.store, complete.id, { publicOnly: false });
  if (given.anew !== true && before !== null && before.draft === markdown && (await isOnSite(desk, before)))
    return { kind: "unchanged", article: before };
  if (obstacles.length > 0 && (given.override ?? "").trim() === "") return { kind: "stopped", obstacles };
  const overrides = obstacles.map(({ quote, finding }): Override => {
    return { quote, finding, by: desk.actor.name, reason: given.override ?? "" };
  });
  const article = await articleFrom(desk, complete, {
    markdown,
    checked,
    overrides,
    before,
    correction: given.correction,
  });
  const opening = await openingOf(desk.store, deskCollection(article.collection));
  await appendEntries(desk, article.collection, [...opening, { kind: "published", article }]);
  return { kind: "published", article };
}

/** A draft checked, with what makes an article of it and what stops it.
 * @throws Problem when the draft lacks what an article needs.
 */
export async function examineDraft(
  desk: Desk,
  markdown: string,
): Promise<{
  readonly checked: CheckedDraft;
  readonly complete: CompleteDraft;
  readonly obstacles: readonly Obstacle[];
}> {
  const checked = await checkDraft(desk, markdown);
  return { checked, complete: completeDraft(checked.draft), obstacles: obstaclesIn(checked) };
}

async function isOnSite(desk: Desk, { id }: Article): Promise<boolean> {
  return (await articlesWithIds(desk.store, { publicOnly: false, ids: [id] })).length > 0;
}

function completeDraft(draft: Draft): CompleteDraft {
  const missing = (["id", "title", "published"] as const).filter((name) => draft[name] === null);
  if (missing.length > 0)
    throw new Problem(
      "draft-unreadable",
      `The draft's front matter lacks ${missing.join(" and ")}. An article needs id, title and published.`,
      { status: 400 },
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.id ?? ""))
    throw new Problem(
      "draft-unreadable",
      `The draft's id is «${draft.id}»; use lower-case letters, digits and hyphens, as in fewer-than-sixty.`,
      { status: 400 },
    );
  return draft as CompleteDraft;
}

function obstaclesIn({ checks, findings: beside }: CheckedDraft): readonly Obstacle[] {
  const ofClaims = checks.flatMap(({ claim, verdict, working, findings }) => [
    ...(verdict === "contradicted" ? [{ quote: claim.quote, finding: "contradicted", message: working }] : []),
    ...stopping(findings).map(({ finding, message }) => ({ quote: claim.quote, finding, message })),
  ]);
  const ofWords = stopping(beside).flatMap(({ finding, message, quotes: [quote] }) =>
    quote === undefined ? [] : [{ quote, finding, message }],
  );
  return [...ofClaims, ...ofWords];
}

function stopping(findings: readonly FindingNote[]): readonly FindingNote[] {
  return findings.filter((note) => note.weight === "blocking" || note.finding === "unreviewed");
}

async function articleFrom(
  desk: Desk,
  draft: CompleteDraft,
  given: {
    readonly markdown: string;
    readonly checked: CheckedDraft;
    readonly overrides: readonly Override[];
    readonly before: Article | null;
    readonly correction: string | null;
  },
): Promise<Article> {
  const now = desk.now().toISOString();
  const { before } = given;
  return {
    id: draft.id,
    collection: before?.collection ?? draft.collection ?? DESK_COLLECTION,
    revisionId: desk.newId(),
    revision: (before?.revision ?? 0) + 1,
    language: draft.language,
    address: await freeAddress(desk, draft),
    title: draft.title,
    standfirst: draft.standfirst,
    section: draft.section,
    topics: draft.topics,
    byline: draft.byline ?? DESK_BYLINE[draft.language],
    published: before?.published ?? `${draft.published}T00:00:00.000Z`,
    updated: now,
    draft: given.markdown,
    checks: withLastingIds(given.checked.checks, { draft: given.markdown, before, newId: desk.newId }),
    findings: given.checked.findings,
    overrides: given.overrides,
    correction: before === null ? null : given.correction,
  };
}

/** The title's address; with the id behind it where another article has, or once had, that address. */
async function freeAddress(desk: Desk, draft: CompleteDraft): Promise<string> {
  const address = articleAddress({ ...draft, published: draft.published as NonNullable<Draft["published"]> });
  const holder = await articleAt(desk.store, address, { publicOnly: false });
  const isOurs = holder === null || (holder.kind !== "moved" && holder.article.id === draft.id);
  if (isOurs) return address;
  const mover = holder.kind === "moved" ? await articleAt(desk.store, holder.address, { publicOnly: false }) : null;
  const movedIsOurs = mover !== null && mover.kind !== "moved" && mover.article.id === draft.id;
  return movedIsOurs ? address : `${address}-${draft.id}`;
}
