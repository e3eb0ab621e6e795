import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFrontMatter } from "../core/read/layout/front-matter.ts";
import { articleById } from "../store/articles.ts";
import type { Desk } from "./desk.ts";
import { Problem } from "./problem.ts";
import { publishArticle } from "./publish-article.ts";
import { recordText } from "./record-text.ts";
import { SAMPLE_COLLECTION, SAMPLE_LOADER } from "./sample-collection.ts";
import { takeText } from "./take-text.ts";

/** What loading the sample changed; both empty when all of it was there. */
export interface LoadedSample {
  readonly notes: readonly string[];
  readonly articles: readonly string[];
}

/**
 * Loads the sample case: its desk notes with every statement confirmed by the loader, then its articles, published.
 * What is there already is left as it is, so that a load that was broken off is finished by the next.
 * @throws Problem when a file of the sample cannot be read or its article does not stand up to its own notes.
 */
export async function loadSample(desk: Desk, folder: string): Promise<LoadedSample> {
  const loader: Desk = { ...desk, actor: SAMPLE_LOADER };
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();
  const notes: string[] = [];
  const drafts: { readonly id: string; readonly markdown: string }[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const markdown = await readFile(path, "utf8");
    const id = articleIdIn(markdown);
    if (id !== null) drafts.push({ id, markdown });
    else if (await loadNote(loader, path)) notes.push(name);
  }
  const articles: string[] = [];
  for (const draft of drafts) if (await loadArticle(loader, draft)) articles.push(draft.id);
  return { notes, articles };
}

/** The id in a draft's front matter; null for a note, which has none. */
function articleIdIn(markdown: string): string | null {
  const front = readFrontMatter(markdown);
  return front.kind === "front-matter" ? (front.fields.get("id")?.values[0] ?? null) : null;
}

async function loadNote(loader: Desk, path: string): Promise<boolean> {
  const taken = await takeText(loader, { kind: "file", path }, { published: null, language: null });
  if (taken.kind !== "taken") throw new Problem("capture-refused", taken.message, { status: 400 });
  const sample = { ...taken, captured: { ...taken.captured, method: "sample" as const } };
  const recorded = await recordText(loader, sample, { collection: SAMPLE_COLLECTION, confirmation: "by-actor" });
  return recorded.kind === "added";
}

async function loadArticle(loader: Desk, draft: { id: string; markdown: string }): Promise<boolean> {
  if ((await articleById(loader.store, draft.id, { publicOnly: false })) !== null) return false;
  const outcome = await publishArticle(loader, draft.markdown, { override: null, correction: null });
  if (outcome.kind !== "stopped") return outcome.kind === "published";
  const reasons = outcome.obstacles.map(({ quote, message }) => `«${quote.exact}»: ${message}`);
  throw new Problem("blocking-findings", `The sample article ${draft.id} is stopped: ${reasons.join("; ")}`, {
    status: 409,
  });
}
