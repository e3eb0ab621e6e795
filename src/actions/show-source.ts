import type { Count, Day, Language } from "../core/model/index.ts";
import type { SourcePage, SourceTotals } from "../core/page/source.ts";
import { documentsOfSource, figuresOfSource, sourcesIn } from "../store/sources.ts";
import { type HeldStatement, statementsIn } from "../store/statements.ts";
import { subjectNames, subjectsAmong } from "../store/subjects.ts";
import type { Desk } from "./desk.ts";
import { labelOfCollections } from "./label-of-collections.ts";
import { profileCounts } from "./profile-counts.ts";

const PUBLIC = { publicOnly: true } as const;
const DOCUMENTS_AT_MOST = 100;
const FIGURES_AT_MOST = 200;
const COUNTS_AT_MOST = 24;

/** A source: whose page, in which language, and the day of the past whose record answers (null for today's). */
export interface AskedSource {
  readonly key: string;
  readonly language: Language;
  readonly known: Day | null;
}

/**
 * A source with its documents, the counts that their figures belong to and what became of them. Null where the public record
 * has no document of it in which a person has confirmed something.
 */
export async function showSource(desk: Pick<Desk, "store">, asked: AskedSource): Promise<SourcePage | null> {
  const { key, language, known } = asked;
  const [listed] = await sourcesIn(desk.store, { ...PUBLIC, key });
  if (listed === undefined) return null;
  const documents = await documentsOfSource(desk.store, key, { ...PUBLIC, limit: DOCUMENTS_AT_MOST });
  const figureIds = await figuresOfSource(desk.store, key, { ...PUBLIC, limit: FIGURES_AT_MOST });
  const figures = await statementsIn(desk.store, { ...PUBLIC, ids: figureIds });
  const answers = await profileCounts(desk, figures, { language, known, limit: COUNTS_AT_MOST });
  return {
    ...{ key, name: listed.name, known, documents, ...answers },
    totals: totalsOf(figures, answers.counts),
    speaker: await speakerOf(desk, key),
    label: await labelOfCollections(
      desk,
      figures.map(({ statement }) => statement),
    ),
  };
}

/** Plain counts of what the record shows: how often its figures were followed, mended, taken back, or stand against others. */
function totalsOf(figures: readonly HeldStatement[], counts: readonly Count[]): SourceTotals {
  const own = figures.filter(({ statement: { value } }) => value.kind === "figure" && !value.rhetorical);
  const revised = (as: "revised" | "withdrawn") =>
    own.filter(({ statement: { value } }) => value.kind === "figure" && value.revision === as).length;
  const ids = new Set(own.map(({ statement }) => statement.id));
  const replaced = new Set(
    counts.flatMap(({ leftOut }) =>
      leftOut
        .filter(({ statementId, reason }) => reason === "earlier-in-series" && ids.has(statementId))
        .map(({ statementId }) => statementId),
    ),
  );
  const holding = counts.filter(({ used }) => used.some((id) => ids.has(id)));
  const found = (finding: "falling-count" | "conflict") =>
    holding.filter(({ findings }) => findings.some((note) => note.finding === finding)).length;
  return {
    figures: own.length,
    replaced: replaced.size,
    revised: revised("revised"),
    withdrawn: revised("withdrawn"),
    fell: found("falling-count"),
    conflicts: found("conflict"),
  };
}

/** The key of the organization of that name, which the record may also hear as a speaker; null when there is none. */
async function speakerOf(desk: Pick<Desk, "store">, key: string): Promise<string | null> {
  const names = await subjectNames(desk.store, "organization", PUBLIC);
  const leader = names.leaderOf(key);
  const given = { ...PUBLIC, kind: "organization" as const };
  return (await subjectsAmong(desk.store, names.keysOf(leader), given)).size > 0 ? leader : null;
}
