import {
  type Attribution,
  edtfOf,
  type Figure,
  type Place,
  type Quote,
  type Reading,
  speakerNameOf,
  type Window,
} from "../core/model/index.ts";
import { grouped } from "./numbers.ts";
import { type Column, cut, inContext, lineNumberAt, shown, styled, tableLines, wrapped } from "./printing.ts";

const FIGURE_COLUMNS: readonly Column[] = [
  { name: "line", atMost: 5 },
  { name: "number", atMost: 16 },
  { name: "bound", atMost: 10 },
  { name: "unit", atMost: 12 },
  { name: "counted", atMost: 34 },
  { name: "place", atMost: 22 },
  { name: "window", atMost: 23 },
  { name: "speaker", atMost: 30 },
];

/** A reading for people: figures as a table with the words they stand in, then everything else in short lists. */
export function readingText(reading: Reading, shownIn: { content: string; width: number }): string {
  const { content, width } = shownIn;
  const at = (quote: Quote) => `${lineNumberAt(content, quote.start)}`.padStart(5);
  const inLine = (quote: Quote) => inContext(content, quote, width - 8);
  const sections = [
    section("Figures", figureLines(reading.figures, { content, width })),
    section(
      "Left unread",
      reading.unread.map(({ quote, reason }) => `${at(quote)}  ${reason}: ${inLine(quote)}`),
    ),
    section(
      "Quotations",
      reading.quotations.flatMap(({ quote, direct, attribution }) => {
        const who = speakerNameOf(attribution) ?? "nobody named";
        const words = `${who}${direct ? "" : " (reported)"}: ${shown(quote.exact)}`;
        return wrapped(`${at(quote)}  `, words, width - 2);
      }),
    ),
    section(
      "People",
      reading.people.flatMap((person) => wrapped("", personLine(person), width - 2)),
    ),
    section(
      "Organizations",
      reading.organizations.map(({ name, aliases, kind, country }) =>
        details(name, [aliases.join(", "), kind, country ?? ""]),
      ),
    ),
    section(
      "Places",
      reading.places.map((place) => details(place.name, [place.kind, place.code ?? ""])),
    ),
    section(
      "Events",
      reading.events.map((event) => `${at(event.quote)}  ${eventWords(event)}: ${inLine(event.quote)}`),
    ),
    section(
      "Acts",
      reading.acts.map((act) => {
        const dates = act.from === null && act.to === null ? "" : ` ${act.from ?? ""}/${act.to ?? ""}`;
        return `${at(act.quote)}  ${act.type}${act.place === null ? "" : `, ${act.place.name}`}${dates}: ${inLine(act.quote)}`;
      }),
    ),
    section(
      "Not the article",
      reading.furniture.map(({ kind, quote }) => cut(`${at(quote)}  ${kind}: ${shown(quote.exact)}`, width - 2)),
    ),
  ];
  return sections.flat().join("\n");
}

function section(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", styled("bold", name), ...lines.map((line) => `  ${line}`)];
}

function figureLines(figures: readonly Figure[], shownIn: { content: string; width: number }): string[] {
  if (figures.length === 0) return ["none"];
  const [header = "", ...rows] = tableLines(
    FIGURE_COLUMNS,
    figures.map((figure) => figureCells(figure, shownIn.content)),
  );
  const words = figures.map((figure) => inContext(shownIn.content, figure.quote, shownIn.width - 9));
  return [header, ...rows.flatMap((row, index) => [row, styled("dim", `       ${words[index]}`)])];
}

function figureCells(figure: Figure, content: string): string[] {
  const { counted } = figure;
  return [
    `${lineNumberAt(content, figure.quote.start)}`,
    numberWords(figure),
    figure.rhetorical ? "rhetorical" : [figure.bound, figure.certainty].filter((word) => word !== undefined).join(", "),
    figure.unit,
    counted.quote === null ? counted.measure : `${counted.measure}: ${shown(counted.quote.exact)}`,
    placeWords(figure.places),
    windowWords(figure.window),
    speakerWords(figure.attribution),
  ];
}

/** "2,700", "20 – 30"; a vague word stands for itself, because its two ends were not said. */
function numberWords({ number, bound, boundWord }: Figure): string {
  if (bound === "vague" && boundWord !== null) return shown(boundWord);
  return typeof number === "string" ? grouped(number) : number.map(grouped).join(" – ");
}

function placeWords(places: readonly Place[]): string {
  return places.map((place) => place.name).join(", ");
}

function windowWords(window: Window): string {
  const written = edtfOf(window);
  return written === "/" ? "" : written;
}

function speakerWords(attribution: Attribution): string {
  const speaker = speakerNameOf(attribution) ?? "";
  return attribution.via === null ? speaker : `${speaker} via ${attribution.via.name}`.trim();
}

function personLine({ name, aliases, roles, facts }: Reading["people"][number]): string {
  const said = [...roles, ...facts].map((fact) => shown(fact.quote.exact)).join("; ");
  return details(name ?? "(no name)", [aliases.map((alias) => `alias ${alias}`).join(", "), said]);
}

function details(name: string, parts: readonly string[]): string {
  const given = parts.filter((part) => part !== "").map(shown);
  return given.length === 0 ? shown(name) : `${shown(name)} (${given.join(" · ")})`;
}

function eventWords(event: Reading["events"][number]): string {
  const where = placeWords(event.places);
  const when = event.window === null ? "" : windowWords(event.window);
  const parts = [event.type, event.certainty === "stated" ? "" : event.certainty, when, where];
  return parts.filter((part) => part !== "").join(", ");
}
