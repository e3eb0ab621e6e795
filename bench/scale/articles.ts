/** Published articles held against the record again after one new document: what a look costs. */
import { checkDraft } from "../../src/actions/check-draft.ts";
import type { Desk } from "../../src/actions/desk.ts";
import { newId } from "../../src/actions/new-id.ts";
import { watchArticles } from "../../src/actions/watch-articles.ts";
import type { Article, Check, EntryBody, Figure } from "../../src/core/model/index.ts";
import { keepWatches, ledgerEnd } from "../../src/store/watches.ts";
import { randomFrom } from "../texts.ts";
import { draftOf, isTellable } from "./drafts.ts";
import { type GeneratedDocument, generatedDocuments } from "./generated-record.ts";
import { type Timed, timed } from "./timed.ts";

const CLAIMS = 6;
/** Drafts that are checked; articles share them, because checking a thousand measures something else. */
const DRAFTS = 50;
/** Few: an article holds what each of its counts left out, half a megabyte of a large record. */
const ARTICLES_OF_BATCH = 20;

/** What a look after one document did, and the same look again. */
export interface Looked {
  readonly after: Timed;
  readonly again: Timed;
  /** Articles whose words were read. */
  readonly read: number;
}

/** Publishes so many articles that a first look has been at, adds a document, and looks. */
export async function lookAtArticles(given: {
  readonly desk: Omit<Desk, "settings">;
  readonly figures: readonly Figure[];
  readonly articles: number;
  readonly append: (bodies: readonly EntryBody[]) => Promise<unknown>;
  readonly seed: number;
}): Promise<Looked> {
  let drafts = 0;
  const desk = { ...given.desk, settings: null as never, newId: () => `${++drafts}` };
  await publishAll({ ...given, desk });
  await given.append(documentAsked(given.seed).bodies);
  drafts = 0;
  const after = await timed(() => watchArticles(desk));
  const read = drafts;
  return { after, again: await timed(() => watchArticles(desk)), read };
}

/** A late document with a running total of what most articles are about: arrests in Mexico. */
function documentAsked(seed: number): GeneratedDocument {
  const told = [...generatedDocuments(500, seed)].findLast(({ statements }) =>
    statements.some(
      ({ value }) =>
        value.kind === "figure" &&
        value.counted.measure === "arrests" &&
        value.mode === "cumulative" &&
        isTellable(value) &&
        value.places[0]?.code === "MX",
    ),
  );
  if (told === undefined) throw new RangeError(`Seed ${seed} tells of no arrests in Mexico`);
  return told;
}

async function publishAll(given: Parameters<typeof lookAtArticles>[0] & { readonly desk: Desk }): Promise<void> {
  const { desk, articles, append } = given;
  const random = randomFrom(given.seed);
  const tellable = given.figures.filter(isTellable);
  const pick = () => tellable[Math.floor(random() * tellable.length)]!;
  const made: Article[] = [];
  for (let index = 0; index < DRAFTS; index++) {
    const draft = draftOf(Array.from({ length: CLAIMS }, pick));
    const { checks } = await checkDraft(desk, draft);
    const copies = Array.from({ length: articles / DRAFTS }, (_, copy) => articleOf(`${index}-${copy}`, draft, checks));
    made.push(...copies);
  }
  for (let start = 0; start < made.length; start += ARTICLES_OF_BATCH) {
    const some = made.slice(start, start + ARTICLES_OF_BATCH);
    await append(some.map((article) => ({ kind: "published", article })));
  }
  const watches = made.map(({ id, revisionId }) => ({ articleId: id, revisionId, moved: "null" }));
  await keepWatches(desk.store, { from: null, to: await ledgerEnd(desk.store), watches });
}

function articleOf(id: string, draft: string, checks: readonly Check[]): Article {
  const named = checks.map((check) => ({
    ...check,
    claim: { ...check.claim, id: newId() as typeof check.claim.id },
  }));
  return {
    ...{ id, collection: "desk", revisionId: newId(), revision: 1, language: "en", address: `/en/2022/${id}` },
    ...{ title: "What was counted", standfirst: null, section: null, topics: [], byline: "the desk" },
    ...{ published: "2022-12-31T00:00:00.000Z", updated: "2022-12-31T00:00:00.000Z", draft, checks: named },
    ...{ findings: [], overrides: [], correction: null },
  };
}
