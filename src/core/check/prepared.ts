import { partsOfRecord, type Surrounded, wholesOf } from "../count/parts.ts";
import { innermostPlaces, relateSets } from "../count/places.ts";
import { renderedBy, renderingsAmong } from "../count/renderings.ts";
import { bearingOf } from "../count/selection.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Figure, Reading, StandingStatement } from "../model/index.ts";
import { readClaims } from "../read/claims.ts";
import type { Draft } from "../read/layout/drafts.ts";
import { isBeside, type Passage, passageOf } from "../read/text/passage.ts";
import { wordsMeant } from "./bare-heads.ts";
import { statementsByKind } from "./bearing.ts";
import { detailFindings } from "./details.ts";
import { resolveFigures } from "./draft-figures.ts";
import type { Checking, Prepared } from "./judged.ts";
import { withoutPresentDay } from "./present-levels.ts";
import { type Breakdown, breakdownsIn, countedAs, placesOfParts } from "./totals.ts";

/** Code units of the words on either side of a figure. */
const AROUND = 32;

/** What every claim's check needs, made once for the whole draft. */
export function prepare(given: Checking): Prepared {
  const { draft, reading, statements } = given;
  const byFigure = new Map(statements.flatMap(withFigure));
  const around = (figure: Figure) => surrounded(figure, { byFigure, content: draft.text.content });
  const told = figuresIn(draft, reading);
  const renderings = renderingsAmong(statements, given.judgements);
  const inOrder = [...told.resolved.values()].toSorted((one, other) => one.quote.start - other.quote.start);
  const bearings = new Map(
    [...byFigure].map(([figure, { statement }]) => [figure, bearingOf(renderedBy(statement, renderings) ?? figure)]),
  );
  return {
    ...given,
    ...told,
    byFigure,
    shares: [...byFigure.keys()].filter(isShare),
    byNumber: Map.groupBy(byFigure.values(), ({ statement }) => numberText(statement.value as Figure)),
    byText: Map.groupBy(byFigure.keys(), ({ quote }) => quote.textId),
    renderings,
    bearings,
    byKind: statementsByKind(statements, bearings),
    around,
    wholes: wholesOf(inOrder.map(around)),
    meant: wordsMeant(told.claims, told.passage),
    recordWholes: partsOfRecord(statements),
    byStart: new Map(reading.figures.map((figure) => [figure.quote.start, figure])),
    byId: new Map(statements.map((standing) => [standing.statement.id, standing])),
    details: detailFindings(given),
  };
}

/** A draft's claims, with what its figures leave out filled in from each other. */
export function figuresIn(
  draft: Draft,
  reading: Reading,
): Pick<Prepared, "claims" | "passage" | "breakdowns" | "resolved"> {
  const claims = readClaims(draft, reading);
  const source = { ...draft.text, language: draft.language, published: draft.published, publisher: null };
  const passage = passageOf(source, lexiconOf(draft.language), draft.layout.blocks);
  const body = claims.filter((claim) => claim.part === "body" && claim.asserts === "number");
  const breakdowns = breakdownsIn(
    body.map((claim) => claim.figure),
    passage,
  );
  const around = (figure: Figure) => surrounded(figure, { byFigure: new Map(), content: draft.text.content });
  const resolved = new Map(
    [...resolveFigures(claims, around)].map(([figure, filled]) => [
      figure,
      withoutPresentDay(filledFromParts(filled, breakdowns.get(figure), passage), draft.published),
    ]),
  );
  return { claims, passage, breakdowns, resolved };
}

/** A total whose sentence puts it nowhere itself, or that does not say what happened, is about that of its parts. */
function filledFromParts(figure: Figure, breakdown: Breakdown | undefined, passage: Passage): Figure {
  if (breakdown === undefined) return figure;
  const total = countedAs(figure, breakdown.parts[0]!);
  const places = placesOfParts(breakdown);
  const isNamed = total.places.some(({ quote }) => quote !== null && isBeside(passage, quote, figure.quote));
  const isPart = breakdown.parts.some(
    (part) => relateSets(innermostPlaces(part.places), innermostPlaces(total.places)) === "same",
  );
  const hasOwn = isNamed || (isPart && total.places.length > 0);
  return places.length === 0 || (hasOwn && !takesPlace(total, breakdown)) ? total : { ...total, places };
}

/** "20 murders: 12 in Stann Creek and 8 in Corozal": read as being where one of the parts is told to be, the total is in no place of its own. */
function takesPlace(total: Figure, { parts }: Breakdown): boolean {
  const told = parts.flatMap((part) => innermostPlaces(part.places).map(({ quote }) => quote?.start));
  return innermostPlaces(total.places).every(({ quote }) => quote !== null && told.includes(quote.start));
}

/** Equal for figures of one number. */
export function numberText({ number }: Figure): string {
  return String(number);
}

function isShare({ unit, mode }: Figure): boolean {
  return unit === "percent" && mode === "share";
}

function withFigure(standing: StandingStatement): readonly (readonly [Figure, StandingStatement])[] {
  const { value } = standing.statement;
  return value.kind === "figure" ? [[value, standing]] : [];
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
