import { readFileSync } from "node:fs";
import { UNNAMED_OUTLET } from "../../src/actions/outlet.ts";
import { codebook } from "../../src/core/lexicon/codebook.ts";
import {
  type Article,
  type Capture,
  type Check,
  type Count,
  type Day,
  type Decimal,
  type Derivation,
  type Document,
  dayFrom,
  decimalFrom,
  edtfDateFrom,
  type Figure,
  type FindingNote,
  type Language,
  type Place,
  type Question,
  type Quote,
  type Statement,
  type Window,
} from "../../src/core/model/index.ts";
import { contextOf } from "../../src/core/page/context.ts";
import type { Edition, Evidence } from "../../src/core/page/edition.ts";

/** The sample case as the pages receive it, put together by hand: what the record must hold for its article. */

const texts = new URL("texts/", import.meta.url);
export const textOf = (file: string): string => readFileSync(new URL(file, texts), "utf8");

export const editionIn = (language: Language): Edition => ({
  language,
  base: "https://cotejo.example",
  outlet: UNNAMED_OUTLET,
  assets: {
    stylesheet: "/assets/cotejo.css",
    recordStylesheet: "/assets/record.css",
    embedStylesheet: "/assets/embed.css",
    icon: "/assets/icon.svg",
    fonts: ["/assets/faustina.woff2", "/assets/archivo.woff2"],
  },
  codebook,
  countAddress: (question) =>
    `/${language}/counts?measure=${question.measure}&place=${question.places.map((one) => one.code).join(",")}`,
});

const place = (code: string, name: string): Place => ({ name, kind: "country", code, country: code, quote: null });
const SALVADOR = place("SV", "El Salvador");
const GUATEMALA = place("GT", "Guatemala");
const HONDURAS = place("HN", "Honduras");
const BELIZE = place("BZ", "Belize");

export function quoteIn(textId: string, content: string, exact: string): Quote {
  const start = content.indexOf(exact);
  if (start === -1) throw new RangeError(`«${exact}» is not in ${textId}`);
  return { textId, start, end: start + exact.length, exact };
}

interface Stated {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly exact: string;
  readonly counted: string;
  readonly hedges: readonly string[];
  readonly number: string;
  readonly bound: Figure["bound"];
  readonly measure: string;
  readonly group: string | null;
  readonly place: Place;
  readonly window: readonly [string | null, string | null];
  readonly speaker: string | null;
  readonly via: { readonly name: string; readonly date: string | null } | null;
  readonly reports: Document["reports"];
}

const STATED: readonly Stated[] = [
  {
    id: "gt-43",
    file: "guatemala-arrests.md",
    title: "Guatemala's tally of arrests, 29 March to 30 May 2022",
    language: "en",
    exact: "43",
    counted: "suspected gang members from El Salvador",
    hedges: ["suspected"],
    number: "43",
    bound: "exact",
    measure: "arrests",
    group: "gang-members",
    place: GUATEMALA,
    window: ["2022-03-29", "2022-05-30"],
    speaker: "Interior Ministry",
    via: null,
    reports: { publisher: "Interior Ministry of Guatemala", published: null, url: null, title: null },
  },
  {
    id: "hn-16",
    file: "honduras-capturas.md",
    title: "Las capturas en Honduras desde el estado de excepción en El Salvador",
    language: "es",
    exact: "16",
    counted: "presuntos pandilleros salvadoreños",
    hedges: ["presuntos"],
    number: "16",
    bound: "exact",
    measure: "arrests",
    group: "gang-members",
    place: HONDURAS,
    window: ["2022-03-27", "2022-05-13"],
    speaker: "autoridades de Honduras",
    via: { name: "Proceso", date: "2022-05-13" },
    reports: { publisher: "Proceso", published: dayFrom("2022-05-13"), url: null, title: null },
  },
  {
    id: "bz-4",
    file: "belize-arrests.md",
    title: "Arrests in Belize by early May 2022",
    language: "en",
    exact: "Four",
    counted: "suspected gang members",
    hedges: ["suspected"],
    number: "4",
    bound: "exact",
    measure: "arrests",
    group: "gang-members",
    place: BELIZE,
    window: [null, "2022-05"],
    speaker: null,
    via: { name: "a local news report", date: null },
    reports: { publisher: "A local news outlet in Belize", published: null, url: null, title: null },
  },
  {
    id: "gt-2700",
    file: "guatemala-deportaciones.md",
    title: "Las deportaciones de Guatemala, del 29 de marzo al 25 de mayo de 2022",
    language: "es",
    exact: "casi 2.700",
    counted: "personas",
    hedges: [],
    number: "2700",
    bound: "nearly",
    measure: "deportations",
    group: null,
    place: GUATEMALA,
    window: ["2022-03-29", "2022-05-25"],
    speaker: null,
    via: { name: "InSight Crime", date: null },
    reports: {
      publisher: "InSight Crime",
      published: null,
      url: null,
      title: "Panic Over Gang Exodus from El Salvador, But Few Arrested",
    },
  },
];

const windowOf = ([from, to]: readonly [string | null, string | null]): Window => ({
  from: from === null ? null : edtfDateFrom(from),
  to: to === null ? null : edtfDateFrom(to),
  openEnd: false,
  inferred: [],
  quotes: [],
});

function figureFrom(stated: Stated, textId: string, content: string): Figure {
  const quote = quoteIn(textId, content, stated.exact);
  const countedStart = content.indexOf(stated.counted, quote.start);
  const counted: Quote = {
    textId,
    start: countedStart,
    end: countedStart + stated.counted.length,
    exact: stated.counted,
  };
  return {
    kind: "figure",
    quote,
    number: decimalFrom(stated.number),
    bound: stated.bound,
    boundWord: null,
    unit: "count",
    counted: {
      quote: counted,
      head: "member",
      measure: stated.measure,
      group: stated.group,
      organization: null,
      hedges: stated.hedges,
      origins: stated.group === null ? [] : [SALVADOR],
      stage: null,
      qualifiers: [],
    },
    places: [stated.place],
    window: windowOf(stated.window),
    asOf: dayFrom("2022-06-01"),
    mode: stated.bound === "nearly" ? "within" : "cumulative",
    ratio: null,
    change: null,
    attribution: {
      speaker:
        stated.speaker === null ? null : { name: stated.speaker, mention: null, kind: "organization", country: null },
      cue: null,
      via:
        stated.via === null
          ? null
          : { name: stated.via.name, quote: null, date: stated.via.date === null ? null : dayFrom(stated.via.date) },
    },
    rhetorical: false,
  };
}

const documentFrom = (stated: Stated): Document => ({
  id: `d-${stated.id}`,
  collection: "sample",
  title: stated.title,
  publisher: "The desk",
  published: dayFrom("2022-06-01"),
  language: stated.language,
  url: null,
  kind: "note",
  reports: stated.reports,
  origin: null,
  licence: "CC-BY-4.0",
});

export const captureOf = (documentId: string, content: string): Capture => ({
  id: `c-${documentId}`,
  documentId,
  sha256: "5c1e77a093b42f0d8e61c4aa19d7b3525c1e77a093b42f0d8e61c4aa19d7b352",
  bytes: Buffer.byteLength(content),
  at: "2022-06-01T09:14:00.000Z",
  method: "sample",
  mediaType: "text/markdown",
  charset: "utf-8",
  requestedUrl: null,
});

function evidenceFrom(stated: Stated): Evidence {
  const content = textOf(stated.file);
  const document = documentFrom(stated);
  const value = figureFrom(stated, `t-${stated.id}`, content);
  const capture = captureOf(document.id, content);
  const anchor = {
    captureSha256: capture.sha256,
    exact: value.quote.exact,
    before: "",
    after: "",
    kind: "figure" as const,
  };
  const statement: Statement = {
    id: stated.id,
    collection: "sample",
    documentId: document.id,
    textId: `t-${stated.id}`,
    anchor,
    value,
  };
  return {
    statement,
    review: "confirmed",
    reviewedBy: "sample loader",
    document,
    capture,
    context: contextOf(content, value),
  };
}

export const evidence: ReadonlyMap<string, Evidence> = new Map(
  STATED.map((stated) => [stated.id, evidenceFrom(stated)]),
);

const number = (written: string | null): Decimal | null => (written === null ? null : decimalFrom(written));

interface Values {
  readonly low: string;
  readonly best: string | null;
  readonly high: string;
  readonly highOpen?: boolean;
}

function derivation(operation: Derivation["operation"], values: Values, more: Partial<Derivation>): Derivation {
  return {
    rule: "C1",
    operation,
    statementId: null,
    unit: "count",
    place: null,
    from: null,
    to: null,
    low: number(values.low),
    lowOpen: false,
    best: number(values.best),
    high: number(values.high),
    highOpen: values.highOpen ?? false,
    parts: [],
    ...more,
  };
}

const day = (written: string): Day => dayFrom(written);
const GT_43 = derivation(
  "statement",
  { low: "43", best: "43", high: "43" },
  { statementId: "gt-43", place: GUATEMALA, from: day("2022-03-29"), to: day("2022-05-30") },
);
const HN_16 = derivation(
  "statement",
  { low: "16", best: "16", high: "16" },
  { statementId: "hn-16", place: HONDURAS, from: day("2022-03-27"), to: day("2022-05-13") },
);
const GT_2700 = derivation(
  "statement",
  { low: "2565", best: "2700", high: "2700", highOpen: true },
  { statementId: "gt-2700", place: GUATEMALA, from: day("2022-03-29"), to: day("2022-05-25") },
);
const SUM = derivation(
  "sum",
  { low: "59", best: "59", high: "59" },
  { rule: "C3", parts: [GT_43, HN_16], from: day("2022-03-27"), to: day("2022-05-30") },
);
const RATIO = derivation(
  "ratio",
  { low: "1.5925", best: "1.5925", high: "1.6764" },
  { rule: "B12", unit: "percent", parts: [GT_43, GT_2700] },
);

const question = (measure: string, group: string | null, places: readonly Place[]): Question => ({
  measure,
  head: null,
  qualifiers: [],
  group,
  organization: null,
  origins: group === null ? [] : [SALVADOR],
  places,
  unit: "count",
  from: null,
  to: null,
  mode: "cumulative",
});

function countOf(asked: Question, derived: Derivation, more: Partial<Count>): Count {
  const { low, lowOpen, best, high, highOpen } = derived;
  return {
    question: asked,
    low,
    lowOpen,
    best,
    high,
    highOpen,
    derivation: derived,
    used: [],
    leftOut: [],
    originals: 1,
    newestDay: derived.to,
    heldThrough: derived.to,
    unreviewed: 0,
    findings: [],
    ...more,
  };
}

const finding = (name: FindingNote["finding"], weight: FindingNote["weight"], message: string): FindingNote => ({
  finding: name,
  weight,
  message,
  quotes: [],
});

export const SUM_COUNT: Count = countOf(question("arrests", "gang-members", [HONDURAS, GUATEMALA]), SUM, {
  used: ["gt-43", "hn-16"],
  leftOut: [{ statementId: "bz-4", reason: "outside-places" }],
  originals: 2,
  newestDay: day("2022-05-30"),
  heldThrough: day("2022-05-13"),
});
export const ARREST_COUNT: Count = countOf(question("arrests", "gang-members", [GUATEMALA]), GT_43, {
  used: ["gt-43"],
  findings: [
    finding(
      "official-only",
      "note",
      "The only speaker behind this count is the Interior Ministry, which made the arrests.",
    ),
  ],
});
export const DEPORTATION_COUNT: Count = countOf(question("deportations", null, [GUATEMALA]), GT_2700, {
  used: ["gt-2700"],
});

const draft = textOf("article.md");

function claimFigure(exact: string, more: Partial<Figure>): Figure {
  const base = figureFrom(STATED[0]!, "draft", textOf(STATED[0]!.file));
  return { ...base, quote: quoteIn("draft", draft, exact), ...more };
}

function checkOf(claim: { id: string; figure: Figure }, derived: Derivation, more: Partial<Check>): Check {
  const { low, lowOpen, best, high, highOpen, unit } = derived;
  return {
    claim: { ...claim, asserts: "number", relation: null, quote: claim.figure.quote, part: "body" },
    verdict: "supported",
    low,
    best,
    high,
    lowOpen,
    highOpen,
    unit,
    heldThrough: null,
    margin: null,
    inputs: [],
    working: "",
    derivation: derived,
    counts: [],
    findings: [],
    ...more,
  };
}

const countedAs = (exact: string) => ({
  ...figureFrom(STATED[0]!, "t", textOf(STATED[0]!.file)).counted,
  quote: quoteIn("draft", draft, exact),
});

export const SUM_CHECK: Check = checkOf(
  {
    id: "sixty",
    figure: claimFigure("fewer than 60", {
      number: decimalFrom("60"),
      bound: "fewer-than",
      counted: countedAs("suspected gang members fleeing El Salvador"),
    }),
  },
  SUM,
  {
    heldThrough: day("2022-05-13"),
    margin: decimalFrom("1"),
    working: "43 + 16 = 59 < 60",
    inputs: [
      { statementId: "gt-43", value: decimalFrom("43"), margin: decimalFrom("1"), breaksAt: decimalFrom("44") },
      { statementId: "hn-16", value: decimalFrom("16"), margin: decimalFrom("1"), breaksAt: decimalFrom("17") },
    ],
    counts: [SUM_COUNT],
    findings: [
      finding(
        "as-of-gap",
        "warning",
        "Honduras’ count stops on 13 May, 17 days before Guatemala’s. One arrest there in that time would break the claim.",
      ),
      finding(
        "window-mismatch",
        "warning",
        "The claim starts on 27 March with the emergency; Guatemala’s count starts on 29 March.",
      ),
      finding("scope", "note", "Belize’s 4 lie outside the two countries named. With them the count would be 63."),
      finding("official-only", "note", "Both counts come from the authorities that made the arrests."),
    ],
  },
);

export const RATIO_CHECK: Check = checkOf(
  {
    id: "two-percent",
    figure: claimFigure("less than two percent", {
      number: decimalFrom("2"),
      bound: "fewer-than",
      unit: "percent",
      mode: "share",
      counted: { ...countedAs("43 arrests"), quote: null },
    }),
  },
  RATIO,
  {
    margin: decimalFrom("0.32"),
    working: "43 ÷ 2,700 = 1.59 % < 2 %",
    inputs: [
      { statementId: "gt-43", value: decimalFrom("43"), margin: decimalFrom("9"), breaksAt: decimalFrom("52") },
      { statementId: "gt-2700", value: decimalFrom("2700"), margin: decimalFrom("550"), breaksAt: decimalFrom("2150") },
    ],
    counts: [ARREST_COUNT, DEPORTATION_COUNT],
    findings: [
      finding("window-mismatch", "warning", "The arrests run to 30 May, the deportations to 25 May."),
      finding(
        "not-a-subset",
        "warning",
        "Nothing says that those arrested are among those deported: it is a ratio of two counts, not a share of one.",
      ),
    ],
  },
);

const stated = (claim: { id: string; figure: Figure }, counted: Count): Check => {
  const derived = counted.derivation!;
  const input = { statementId: derived.statementId!, value: derived.best!, margin: null, breaksAt: null };
  return checkOf(claim, derived, { inputs: [input], counts: [counted] });
};

export const ARRESTS_CHECK = stated({ id: "forty-three", figure: claimFigure("43", {}) }, ARREST_COUNT);
const nearly = { number: decimalFrom("2700"), bound: "nearly" } as const;
export const DEPORTED_CHECK = stated(
  { id: "deported", figure: claimFigure("nearly 2,700", nearly) },
  DEPORTATION_COUNT,
);

export const article: Article = {
  id: "fewer-than-sixty",
  collection: "sample",
  revisionId: "r1",
  revision: 1,
  language: "en",
  address: "/en/2022/fewer-than-sixty",
  title: "The gang exodus that the arrest tallies do not show",
  standfirst:
    "Honduras and Guatemala sent police to the border when El Salvador began its mass arrests. Side by side, their own counts stay low.",
  section: "News",
  topics: ["gangs", "borders"],
  byline: "the desk",
  published: "2022-06-01T10:00:00.000Z",
  updated: "2022-06-01T10:00:00.000Z",
  draft,
  checks: [SUM_CHECK, ARRESTS_CHECK, RATIO_CHECK, DEPORTED_CHECK],
  findings: [],
  overrides: [],
  correction: null,
};
