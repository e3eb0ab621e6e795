import {
  type Attribution,
  type Decimal,
  edtfOf,
  type Figure,
  numberFrom,
  type Place,
  type Quotation,
  type Reading,
  type Window,
} from "../model/index.ts";

/**
 * A reading as it leaves the system in NDJSON and the API: plain JSON numbers instead of decimals, `alleged` spelled
 * out, and the speaker as a name with the words of its mention beside it. Nothing is added that the reading does not hold.
 */
export function readingJson(reading: Reading) {
  return {
    textId: reading.textId,
    language: reading.language,
    readerVersion: reading.readerVersion,
    title: reading.title,
    body: reading.body,
    figures: reading.figures.map(figureJson),
    unread: reading.unread,
    quotations: reading.quotations.map(quotationJson),
    attributed: reading.attributed.map(({ parts, kind, attribution }) => ({
      parts,
      kind,
      ...attributionJson(attribution),
    })),
    people: reading.people,
    organizations: reading.organizations,
    places: reading.places.map(placeJson),
    windows: reading.windows.map((expression) => ({
      ...expression,
      window: expression.window === null ? null : windowJson(expression.window),
    })),
    events: reading.events.map((event) => ({
      ...event,
      window: event.window === null ? null : windowJson(event.window),
      places: event.places.map(placeJson),
      attribution: attributionJson(event.attribution),
    })),
    acts: reading.acts,
    furniture: reading.furniture,
  };
}

/** What {@link readingJson} gives. */
export type ReadingJson = ReturnType<typeof readingJson>;

/** One figure as it leaves the system; see {@link readingJson}. */
export function figureJson(figure: Figure) {
  return {
    quote: figure.quote,
    number: numberJson(figure.number),
    bound: figure.bound,
    boundWord: figure.boundWord,
    unit: figure.unit,
    counted: { ...figure.counted, alleged: figure.counted.hedges.length > 0 },
    places: figure.places.map(placeJson),
    window: windowJson(figure.window),
    asOf: figure.asOf,
    mode: figure.mode,
    ratio: figure.ratio,
    change: figure.change,
    attribution: attributionJson(figure.attribution),
    rhetorical: figure.rhetorical,
    revision: figure.revision ?? null,
    certainty: figure.certainty ?? null,
    limits: figure.limits ?? [],
  };
}

function numberJson(number: Figure["number"]): number | readonly [number, number] {
  return typeof number === "string" ? numberFrom(number) : [numberFrom(number[0]), numberFrom(number[1] as Decimal)];
}

function quotationJson(quotation: Quotation) {
  const { attribution, ...words } = quotation;
  return { ...words, ...attributionJson(attribution) };
}

function attributionJson({ speaker, cue, via }: Attribution) {
  return {
    speaker: speaker?.name ?? null,
    mention: speaker?.mention ?? null,
    speakerKind: speaker?.kind ?? null,
    speakerCountry: speaker?.country ?? null,
    cue,
    via,
  };
}

function placeJson({ name, kind, code, country, quote }: Place) {
  return { name, kind, code, country, quote };
}

function windowJson(window: Window) {
  return { from: window.from, to: window.to, edtf: edtfOf(window), inferred: window.inferred, quotes: window.quotes };
}
