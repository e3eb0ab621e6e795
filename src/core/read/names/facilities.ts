import { type FacilityWords, facilitiesBefore, facilityAt } from "../../lexicon/facilities.ts";
import { nameArticles } from "../../lexicon/small-words.ts";
import type { Passage } from "../text/passage.ts";
import type { Run } from "./scan.ts";

/**
 * Names with the facility that they name: "la cárcel de Tocuyito", "the port of Kingston", "Tocuyito prison" are places
 * of their own, within the town of the name where there is one. "Y el de Uribana" is of the kind named before it.
 */
export function withFacilities(passage: Passage, runs: readonly Run[]): readonly Run[] {
  let last: Run | null = null;
  return runs.map((run, index) => {
    const found = facilityOf(passage, run, { from: Math.max(runs[index - 1]?.end ?? 0, last?.end ?? 0), last });
    if (found === null) return run;
    last = { ...run, kind: "place", ...found };
    return last;
  });
}

type Reach = Pick<Run, "first" | "end" | "facility">;

interface Before {
  /** Where the name before ends. */
  readonly from: number;
  /** The last name of a facility. */
  readonly last: Run | null;
}

function facilityOf(passage: Passage, run: Run, { from, last }: Before): Reach | null {
  const isCountry = run.entries.some(({ kind }) => kind === "country" || kind === "area");
  if (run.kind === "organization") return prisonIn(passage, run);
  if (run.kind === "origin" || run.common || isCountry) return null;
  const opened = facilityBefore(passage, run, from);
  if (opened !== null) return opened;
  const shared = sharedFacility(passage, run, { from, last });
  if (shared !== null) return shared;
  if (isElliptical(passage, run, last)) return { first: run.first, end: run.end, facility: last!.facility };
  return passage.lexicon.language === "en" ? facilityBehind(passage, run) : null;
}

/**
 * "Penitenciaría del Litoral", "the Litoral Penitentiary": with its capital it looks like a body, and holds people. One whose
 * town is told behind it ("in Guayaquil") stays the body that runs it there.
 */
function prisonIn({ tokens, lexicon }: Passage, run: Run): Reach | null {
  if (run.known !== null || isInTown({ tokens, lexicon }, run.end)) return null;
  const isEnglish = lexicon.language === "en";
  const found = isEnglish
    ? facilityAt("closes", (step) => tokens[run.end - 1 - step]?.folded)
    : facilityAt("opens", (step) => tokens[run.first + step]?.folded);
  if (found === null || !HOLDING.has(found.kind) || run.end - run.first === found.words.length) return null;
  if (!isEnglish && !OF.has(tokens[run.first + found.words.length]?.folded ?? "")) return null;
  return { first: run.first, end: run.end, facility: facilityFrom(found) };
}

function isInTown({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, end: number): boolean {
  const inside = tokens[end]?.text === "," ? end + 1 : end;
  return lexicon.places.inside.has(tokens[inside]?.folded ?? "") && tokens[inside + 1]?.capital === true;
}

const HOLDING: ReadonlySet<string> = new Set(["prison", "detention"]);

/** "cárcel de Uribana", "aeropuerto internacional de Tocumen", "port of Kingston", "prison in Machala". */
function facilityBefore({ tokens, lexicon }: Passage, run: Run, from: number): Reach | null {
  let index = run.first - 1;
  if (nameArticles.has(tokens[index]?.folded ?? "")) index--;
  if (OF.has(tokens[index]?.folded ?? "")) index--;
  else if (lexicon.language === "es") index = run.first - 1;
  else return null;
  if (index >= from && ADJECTIVES.has(tokens[index]!.folded)) index--;
  if (index < from) return null;
  const found = facilityAt("closes", (step) => tokens[index - step]?.folded);
  if (found === null) return null;
  const first = index - found.words.length + 1;
  return isAny(tokens, first) ? null : { first, end: run.end, facility: facilityFrom(found) };
}

/** "En una cárcel de San Pedro Sula", "a crowded hospital in Beijing": which one of the town's is not said, so it is the town. */
function isAny(tokens: Passage["tokens"], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 1 - ADJECTIVES_AT_MOST); index--) {
    const { kind, folded } = tokens[index]!;
    if (kind !== "word" || nameArticles.has(folded) || LINKS.has(folded)) return false;
    if (INDEFINITE.has(folded)) return true;
  }
  return false;
}

/** Words between an article and its facility: "a maximum security prison". */
const ADJECTIVES_AT_MOST = 2;
const INDEFINITE: ReadonlySet<string> = new Set("a an another un una otro otra".split(" "));

/** "Tocuyito prison", "the Esmeraldas detention centre"; not "Colombia prison guards". */
function facilityBehind({ tokens }: Passage, run: Run): Reach | null {
  const found = facilityAt("opens", (step) => tokens[run.end + step]?.folded);
  if (found === null) return null;
  const end = run.end + found.words.length;
  const next = tokens[end];
  const isCompound = next?.kind === "word" && COMPOUNDS.has(next.folded);
  return isCompound ? null : { first: run.first, end, facility: facilityFrom(found) };
}

/** "Los puertos de Guayaquil y Manta", "the prisons of Machala and Esmeraldas": each name of the list has its own. */
function sharedFacility({ tokens, lexicon }: Passage, run: Run, { from, last }: Before): Reach | null {
  const reach = { first: run.first, end: run.end };
  if (last?.facility?.isShared === true && goesOn({ tokens, lexicon }, last.end, run.first))
    return { ...reach, facility: last.facility };
  if (!OF.has(tokens[run.first - 1]?.folded ?? "") || run.first - 1 < from) return null;
  const found = facilitiesBefore((step) => tokens[run.first - 2 - step]?.folded);
  return found === null ? null : { ...reach, facility: { kind: found.kind, called: found.called, isShared: true } };
}

/** Nothing but a comma or "and" between two names of a list. */
function goesOn({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, end: number, first: number): boolean {
  if (first <= end || first - end > 3) return false;
  for (let index = end; index < first; index++) {
    const { text, folded } = tokens[index]!;
    if (text !== "," && !lexicon.counted.and.has(folded) && !OF.has(folded) && !nameArticles.has(folded)) return false;
  }
  return true;
}

function facilityFrom({ kind, called }: FacilityWords): Run["facility"] {
  return { kind, called };
}

/** Tokens between a facility and another that leaves its kind out: they stand in one sentence, or in two where it says "in". */
const ELLIPSIS_AT_MOST = 40;

/** "el penal de Barrientos albergaba a 3.412 internos y el de Chiconautla, a 1.968" */
function isElliptical({ tokens, lexicon }: Passage, run: Run, last: Run | null): boolean {
  if (last === null || run.first - last.end > ELLIPSIS_AT_MOST) return false;
  const [of, article] = [tokens[run.first - 1]?.folded ?? "", tokens[run.first - 2]?.folded ?? ""];
  if (!OF.has(of) || !ELLIPTICAL.has(article)) return false;
  const before = tokens[run.first - 3]?.folded ?? "";
  const stops = tokens.slice(last.end, run.first).filter(({ text }) => text === ".").length;
  return stops === 0 || (stops === 1 && lexicon.places.inside.has(before));
}

/** What stands for a facility before "de" or "of": "la de Uribana", "that of Machala", "the one in Machala". */
const ELLIPTICAL: ReadonlySet<string> = new Set(["el", "la", "that", "one"]);

const LINKS: ReadonlySet<string> = new Set("de del of in at en al".split(" "));
const OF: ReadonlySet<string> = new Set(["de", "del", "of", "in", "at"]);

/** Between a facility and its name: "aeropuerto internacional de", "hospital general de". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  "internacional nacional regional general municipal estatal provincial departamental federal central publico".split(
    " ",
  ),
);

/** Behind these the facility only says whose somebody or something is. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  "guard guards officer officers official officials authority authorities worker workers staff sentence sentences system term terms gang gangs population director warden police security".split(
    " ",
  ),
);
