import type { GazetteerEntry } from "../../lexicon/places-gazetteer.ts";
import type { PlaceKind } from "../../model/index.ts";
import { isDescribed } from "../places/descriptions.ts";
import type { Passage } from "../text/passage.ts";
import type { Run } from "./scan.ts";

/**
 * Places read by the larger place behind their comma or in brackets: "Trujillo, Honduras", "Paris, Texas". Where the larger
 * one holds none of that name, the name keeps no entry: "Florence, Colorado" is not in Italy. A row of places says nothing
 * of one another.
 */
export function placesWithin(passage: Passage, runs: readonly Run[]): readonly Run[] {
  const read = [...runs];
  for (let index = 0; index + 1 < read.length; index++) {
    const [run, larger] = [read[index]!, read[index + 1]!];
    if (run.kind !== "place" || larger.kind !== "place" || !holds(passage, run, larger)) continue;
    if (run.entries.some(({ kind }) => kind === "country" || kind === "area")) continue;
    const within = run.entries.filter((entry) => larger.entries.some((other) => liesWithin(entry, other)));
    const around = larger.entries.filter((other) => within.some((entry) => liesWithin(entry, other)));
    // "in Guayas, Manabí and Los Ríos": divisions side by side, though there is a town of Guayas too
    const isRow = within.length === 0 || run.entries.some(({ kind }) => kind === "admin1");
    if (isRow && isListed(passage, larger)) continue;
    read[index] = { ...run, entries: within };
    if (around.length > 0) read[index + 1] = { ...larger, entries: around };
  }
  return read;
}

function holds(passage: Passage, run: Run, larger: Run): boolean {
  const { tokens } = passage;
  if (!larger.entries.some(({ kind }) => kind === "country" || kind === "admin1")) return false;
  const mark = tokens[run.end]?.text;
  if (larger.first === run.end + 1 && (mark === "," || mark === "(")) return true;
  return isDescribed(passage, { first: run.end, end: larger.first, opens: false });
}

function liesWithin(entry: GazetteerEntry, larger: GazetteerEntry): boolean {
  if (larger.kind === "country") return entry.country === larger.country && entry.kind !== "country";
  if (larger.kind !== "admin1" || larger.code === null || entry.code === null) return false;
  return entry.code.startsWith(`${larger.code}/`) || (entry.country === larger.country && entry.code.includes(":"));
}

const JOINTS = new Set([",", "y", "e", "and", "o", "or"]);

/** "Madrid, Francia y Bélgica": another name is joined behind the larger one. */
function isListed({ tokens }: Passage, larger: Run): boolean {
  return JOINTS.has(tokens[larger.end]?.folded ?? "") && (tokens[larger.end + 1]?.capital ?? false);
}

/**
 * Names that a province and a town share, by the kind of place beside them: "provincia de Santa Fe" is no town, "the city
 * of Colón" and "Panama City" no province. A name without such a word keeps all that it can mean.
 */
export function placesOfKind(passage: Passage, runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    if (run.kind !== "place" || run.entries.length < 2) return run;
    const kinds = kindsBeside(passage, run);
    const fitting = kinds === null ? [] : run.entries.filter(({ kind }) => kinds.has(kind));
    return fitting.length === 0 ? run : { ...run, entries: fitting };
  });
}

function kindsBeside({ tokens, lexicon }: Passage, run: Run): ReadonlySet<PlaceKind> | null {
  const { provinces, towns } = lexicon.places;
  let index = run.first - 1;
  while (index > run.first - 4 && LINKS.has(tokens[index]?.folded ?? "")) index--;
  const before = index < run.first - 1 ? (tokens[index]?.folded ?? "") : "";
  // the capital of a place is another place
  if (before === CAPITAL) return null;
  const behind = lexicon.language === "en" ? (tokens[run.end]?.folded ?? "") : "";
  if (provinces.has(before) || provinces.has(behind)) return DIVISION;
  return towns.has(before) || towns.has(behind) ? TOWN : null;
}

/** In both languages. */
const CAPITAL = "capital";

const LINKS: ReadonlySet<string> = new Set(["de", "del", "of", "la", "el"]);
const DIVISION: ReadonlySet<PlaceKind> = new Set(["admin1"]);
const TOWN: ReadonlySet<PlaceKind> = new Set(["locality", "admin2"]);
