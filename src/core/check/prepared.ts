import { partsOfRecord, type Surrounded, wholesOf } from "../count/parts.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure, StandingStatement } from "../model/index.ts";
import { readClaims } from "../read/claims.ts";
import { passageOf } from "../read/passage.ts";
import { resolveFigures } from "./draft-figures.ts";
import type { Checking, Prepared } from "./judged.ts";

/** Code units of the words on either side of a figure. */
const AROUND = 32;

/** What every claim's check needs, made once for the whole draft. */
export function prepare(given: Checking): Prepared {
  const { draft, reading, statements } = given;
  const claims = readClaims(draft, reading);
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  const byFigure = new Map(statements.flatMap(withFigure));
  const around = (figure: Figure) => surrounded(figure, { byFigure, content: draft.text.content });
  const resolved = resolveFigures(claims, around);
  const told = [...resolved.values()].toSorted((one, other) => one.quote.start - other.quote.start);
  return {
    ...given,
    claims,
    passage: passageOf(source, lexiconOf(draft.language), draft.layout.blocks),
    resolved,
    byFigure,
    around,
    wholes: wholesOf(told.map(around)),
    recordWholes: partsOfRecord(statements),
    byStart: new Map(reading.figures.map((figure) => [figure.quote.start, figure])),
    byId: new Map(statements.map((standing) => [standing.statement.id, standing])),
  };
}

function withFigure(standing: StandingStatement): readonly (readonly [Figure, StandingStatement])[] {
  const { value } = standing.statement;
  return value.kind === "figure" ? [[value, standing]] : [];
}

/** The words around any figure of a draft. */
export function aroundIn(content: string): (figure: Figure) => Surrounded {
  return (figure) => surrounded(figure, { byFigure: new Map(), content });
}

/** A recorded figure has its anchor's words around it, a draft's figure those of the draft. */
function surrounded(
  figure: Figure,
  from: { readonly byFigure: ReadonlyMap<Figure, StandingStatement>; readonly content: string },
): Surrounded {
  const anchor = from.byFigure.get(figure)?.statement.anchor;
  if (anchor !== undefined) return { figure, before: anchor.before, after: anchor.after };
  const { start, end } = figure.quote;
  return {
    figure,
    before: from.content.slice(Math.max(0, start - AROUND), start),
    after: from.content.slice(end, end + AROUND),
  };
}
