import { checkWhole } from "../core/check/check.ts";
import { besideVersion } from "../core/check/versions.ts";
import { wantedFor } from "../core/check/wanted.ts";
import { codebook } from "../core/lexicon/codebook.ts";
import {
  type Check,
  dayOfInstant,
  type FindingNote,
  type Reading,
  type StandingStatement,
} from "../core/model/index.ts";
import { type Draft, readDraft } from "../core/read/layout/drafts.ts";
import { readBlocks } from "../core/read/read.ts";
import { articleById } from "../store/articles.ts";
import { judgementsForCounting } from "../store/event-figures.ts";
import { statementsForQuestions } from "../store/statements.ts";
import type { Desk } from "./desk.ts";
import { otherVersion } from "./other-version.ts";
import { Problem } from "./problem.ts";

const DESK = { publicOnly: false } as const;

/** A draft with its reading, the check of every claim in it, and the statements that the record had for them. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly checks: readonly Check[];
  /** What an editor should know of words that no claim stands beside. */
  readonly findings: readonly FindingNote[];
  readonly statements: readonly StandingStatement[];
}

/**
 * Holds every figure of a draft, and what it says of people and quotes, against the record, the draft's other figures and
 * the same article in the other language, where that is on the site.
 * @throws Problem when the draft's front matter cannot be read.
 */
export async function checkDraft(desk: Desk, markdown: string): Promise<CheckedDraft> {
  const draft = readDraft(markdown, { id: desk.newId() });
  if ("kind" in draft) throw new Problem("draft-unreadable", draft.message, { status: 400 });
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  const reading = readBlocks(source, draft.layout, { codebook });
  const judgements = await judgementsForCounting(desk.store, DESK);
  const statements = await statementsForQuestions(desk.store, wantedFor(draft, reading, { judgements }), DESK);
  const today = dayOfInstant(desk.now().toISOString());
  const { language } = draft;
  const { checks, findings } = checkWhole({ draft, reading, statements, judgements, codebook, today, language });
  const version = await otherVersion(desk, { id: draft.id, language, draft: markdown }, DESK);
  const other = version === null ? null : await articleById(desk.store, version.id, DESK);
  return { draft, reading, checks: besideVersion(checks, other?.checks ?? [], language), findings, statements };
}
