/** Builds a draft whose figures are told rather than read: their words stand between ‹ and › in its title and body. */
import assert from "node:assert/strict";
import type { Figure, Reading } from "../src/core/model/index.ts";
import { type Draft, readDraft } from "../src/core/read/layout/drafts.ts";
import { figureTold, quoteAt, type Told } from "./recorded.ts";

export interface ToldDraft {
  readonly title?: string;
  readonly body: string;
  /** One for each ‹…›, in order. */
  readonly claims: readonly Told[];
}

/** The draft, published on 1 June 2022, and the reading that finds exactly the told figures in it. */
export function draftWith({ title, body, claims }: ToldDraft): { readonly draft: Draft; readonly reading: Reading } {
  const front = title === undefined ? "" : `title: "${title}"\n`;
  const marked = `---\npublished: 2022-06-01\nlanguage: en\n${front}---\n\n${body}\n`;
  const draft = readDraft(marked.replace(/[‹›]/g, ""), { id: "draft" });
  assert.ok(!("kind" in draft));
  const { layout } = draft;
  const nothing = {
    furniture: [],
    relations: [],
    unread: [],
    quotations: [],
    attributed: [],
    people: [],
    organizations: [],
    places: [],
    windows: [],
    events: [],
    acts: [],
  };
  const reading: Reading = {
    textId: "draft",
    language: "en",
    readerVersion: "test",
    title: layout.title,
    body: layout.body,
    figures: figuresIn(marked, claims),
    ...nothing,
  };
  return { draft, reading };
}

function figuresIn(marked: string, claims: readonly Told[]): readonly Figure[] {
  const spans = [...marked.matchAll(/‹([^›]*)›/g)];
  assert.equal(spans.length, claims.length);
  return spans.map((span, index) => {
    const start = span.index - 2 * index;
    const words = span[1]!;
    const figure = figureTold({ words, ...claims[index]! }, start);
    const quote = quoteAt(start, words, "draft");
    // its days stand in its own sentence
    const quotes = figure.window.quotes.map(() => quote);
    return { ...figure, quote, window: { ...figure.window, quotes } };
  });
}
