import { questionFrom, questionKey } from "../core/count/questions.ts";
import { selectionOf } from "../core/count/selection.ts";
import type { Count, Day, Figure, Language, Question, StandingStatement } from "../core/model/index.ts";
import type { EvidenceById } from "../core/page/edition.ts";
import { judgementsEver } from "../store/judgements.ts";
import { openPast, type Past } from "../store/past.ts";
import { statementsIn } from "../store/statements.ts";
import { countForPublic } from "./count-for-public.ts";
import type { Desk } from "./desk.ts";
import { evidenceOf, showEvidence } from "./show-evidence.ts";

const PUBLIC = { publicOnly: true } as const;

/** When an answer is asked for, and in which language. `known`: the day of the past whose record answers; null for today's. */
export interface AskedOn {
  readonly language: Language;
  readonly known: Day | null;
}

/** An answer with the statements that it used or left out, as they stood when it was true. */
export interface EvidencedCount {
  readonly count: Count;
  readonly evidence: EvidenceById;
}

/** Several answers with all of their statements. */
export interface EvidencedCounts {
  readonly counts: readonly Count[];
  readonly evidence: EvidenceById;
}

/**
 * The counts to which these statements' figures belong, each question once, in the order of the figures. Questions of
 * running totals and levels have no last day of their own, so that a series is one count.
 */
export async function profileCounts(
  desk: Pick<Desk, "store">,
  held: readonly StandingStatement[],
  given: AskedOn & { readonly limit: number },
): Promise<EvidencedCounts> {
  const asked = new Map<string, Question>();
  for (const { statement } of held)
    if (statement.value.kind === "figure" && !statement.value.rhetorical) {
      const question = openQuestion(statement.value);
      asked.set(questionKey(question), question);
    }
  const answers: EvidencedCount[] = [];
  for (const question of [...asked.values()].slice(0, given.limit))
    answers.push(await publicCountOn(desk, question, given));
  const found = answers.filter(({ count }) => count.used.length > 0);
  return { counts: found.map(({ count }) => count), evidence: new Map(found.flatMap(({ evidence }) => [...evidence])) };
}

/** The public answer to a question: of today, or as the record gave it at the end of a past day. */
export async function publicCountOn(
  desk: Pick<Desk, "store">,
  question: Question,
  asked: AskedOn,
): Promise<EvidencedCount> {
  if (asked.known === null) {
    const count = await countForPublic(desk, question, asked.language);
    return { count, evidence: await showEvidence(desk, statementsOf(count)) };
  }
  const selection = selectionOf(question, { judgements: await judgementsEver(desk.store) });
  const past = await openPast(desk.store, selection, PUBLIC);
  try {
    await past.passDay(asked.known);
    const count = await countForPublic({ store: past.store }, question, asked.language);
    return { count, evidence: await evidenceThen(desk, past, statementsOf(count)) };
  } finally {
    await past.close();
  }
}

/** Statements with the values and reviews of then; their documents and words are there today, or they are not shown. */
async function evidenceThen(
  desk: Pick<Desk, "store">,
  past: Pick<Past, "store">,
  ids: readonly string[],
): Promise<EvidenceById> {
  const held = await statementsIn(past.store, { ...PUBLIC, ids });
  return new Map((await evidenceOf(desk, held)).map((item) => [item.statement.id, item]));
}

function statementsOf(count: Count): readonly string[] {
  return [...count.used, ...count.leftOut.map((left) => left.statementId)];
}

function openQuestion(figure: Figure): Question {
  const question = questionFrom(figure);
  return figure.mode === "cumulative" || figure.mode === "stock" ? { ...question, to: null } : question;
}
