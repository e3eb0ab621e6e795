import { questionKey } from "../core/count/questions.ts";
import {
  type Act,
  type Article,
  type Count,
  type Document,
  isReviewed,
  type Language,
  type Question,
  type Statement,
} from "../core/model/index.ts";
import type { FrontPage } from "../core/page/front.ts";
import { articlesIn } from "../store/articles.ts";
import { documentsIn } from "../store/documents.ts";
import { statementsOfDocument } from "../store/statements.ts";
import { countForPublic } from "./count-for-public.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { evidenceTold, showEvidence } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;
const ARTICLES_AT_MOST = 24;
const DOCUMENTS_AT_MOST = 12;
const DOCUMENTS_LOOKED_AT = 60;
const COUNTS_AT_MOST = 6;

/** What the front page leads to: the newest articles, the counts they rest on as they stand now, the acts on record. */
export async function showFront(desk: Pick<Desk, "store">, language: Language): Promise<FrontPage> {
  const articles = await frontArticles(desk, language);
  const counts = await countsBehind(desk, articles, language);
  const toldIn = await toldDocuments(desk);
  const documents = toldIn.map(({ document }) => document);
  const told = await evidenceTold(desk, articles);
  const used = counts.flatMap((count) => count.used).filter((id) => !told.has(id));
  const evidence = new Map([...told, ...(await showEvidence(desk, used))]);
  const corrections = articles.filter((article) => article.correction !== null);
  const acts = actsIn(toldIn.flatMap(({ statements }) => statements));
  return { articles, evidence, counts, acts, documents, corrections, label: await labelOfCollections(desk, articles) };
}

/** The articles of the front page, newest first: those in its language, or all where there is none. The first leads. */
export async function frontArticles(desk: Pick<Desk, "store">, language: Language): Promise<readonly Article[]> {
  const all = await articlesIn(desk.store, { ...PUBLIC, limit: ARTICLES_AT_MOST });
  const own = all.filter((article) => article.language === language);
  return own.length > 0 ? own : all;
}

/** The questions behind the articles' checks, each once, answered anew. */
async function countsBehind(
  desk: Pick<Desk, "store">,
  articles: readonly Article[],
  language: Language,
): Promise<readonly Count[]> {
  const asked = new Map<string, Question>();
  for (const { question } of articles.flatMap((article) => article.checks).flatMap((check) => check.counts))
    asked.set(questionKey(question), question);
  const counts: Count[] = [];
  for (const question of [...asked.values()].slice(0, COUNTS_AT_MOST))
    counts.push(await countForPublic(desk, question, language));
  return counts.filter((count) => count.used.length > 0);
}

interface ToldDocument {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

/** The newest documents of which a person has confirmed something, with what was confirmed. */
async function toldDocuments(desk: Pick<Desk, "store">): Promise<readonly ToldDocument[]> {
  const documents = await documentsIn(desk.store, { ...PUBLIC, collection: null, limit: DOCUMENTS_LOOKED_AT });
  const told: ToldDocument[] = [];
  for (const document of documents) {
    const held = await statementsOfDocument(desk.store, document.id, PUBLIC);
    const statements = held.filter(isReviewed).map(({ statement }) => statement);
    if (statements.length > 0) told.push({ document, statements });
    if (told.length === DOCUMENTS_AT_MOST) break;
  }
  return told;
}

/** The acts among them, each once, earliest first. */
function actsIn(statements: readonly Statement[]): readonly Act[] {
  const acts = new Map<string, Act>();
  for (const { value } of statements)
    if (value.kind === "act")
      acts.set(JSON.stringify([value.type, value.place?.code ?? value.place?.name, value.from]), value);
  return [...acts.values()].toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
}
