import type { OrganizationKind } from "../lexicon/organizations.ts";
import { type Candidate, endOfCapitals, isCapital, NOTHING, previousWord, type Run, type Scan } from "./names-scan.ts";
import { bareOf, placeMatch } from "./places.ts";

/** A body by its head noun: "Ministerio de Gobernación", "Interior Ministry", "Supreme Court of Justice". */
export function bodyRun(scan: Scan, at: Candidate): Run | null {
  const { heads, headsAt, openings } = scan.passage.lexicon.organizations;
  const { tokens } = scan;
  const body = (end: number, bodyKind: OrganizationKind): Run => ({
    ...NOTHING,
    kind: "organization",
    first: at.first,
    end,
    bodyKind,
    initial: at.initial,
  });
  const opening = heads.get(tokens[at.first]!.folded) ?? stateAt(scan, at);
  if (opening !== undefined) {
    const end = endOfBody(scan, at);
    if (end > at.first + 1) return body(end, opening);
    return at.initial || headsAt === "end" ? null : body(end, opening);
  }
  const foreign = openings.get(tokens[at.first]!.folded);
  if (foreign !== undefined) {
    const end = endOfBody(scan, at);
    if (end > at.end) return body(end, foreign);
  }
  if (headsAt === "start") return null;
  for (let index = at.end - 1; index > at.first; index--) {
    const kind = heads.get(bareOf(tokens[index]!));
    if (kind !== undefined) return body(endOfBody(scan, { ...at, end: index + 1 }), kind);
  }
  return null;
}

/** "el Estado" is a body, "Estado de México" a place. */
function stateAt(scan: Scan, at: Candidate): OrganizationKind | undefined {
  const { tokens } = scan;
  if (tokens[at.first]!.folded !== "estado" || at.initial || at.end - at.first > 1) return undefined;
  return previousWord(scan, at.first) === "el" && tokens[at.end]?.folded !== "de" ? "state-body" : undefined;
}

/** Past the "of …" phrases that belong to a body's name. They end before a person, and "y"/"and" joins only like to like. */
function endOfBody(scan: Scan, at: Candidate): number {
  const { lexicon } = scan.passage;
  const { tokens } = scan;
  let end = at.end;
  for (;;) {
    let next = end;
    while (
      next < at.sentence.endToken &&
      next - end < 3 &&
      lexicon.names.bodyParticles.has(tokens[next]!.folded) &&
      !isCapital(tokens[next]!)
    )
      next++;
    if (next === end || next >= at.sentence.endToken || !joinsBody(scan, { from: end, to: next, first: at.first }))
      return end;
    end = endOfCapitals(scan, next, at.sentence.endToken);
  }
}

const AND = new Set(["y", "e", "and", "&"]);

const BODY_LINKS = new Set(["de", "del", "of", "for", "para", "contra"]);

/** With an article behind them: "Consejo por la Paz". */
const PURPOSES = new Set(["por", "a", "en"]);

function joinsBody(scan: Scan, at: { readonly from: number; readonly to: number; readonly first: number }): boolean {
  const { lexicon } = scan.passage;
  const link = scan.tokens[at.from]!.folded;
  const token = scan.tokens[at.to]!;
  if (!isCapital(token) || token.kind !== "word" || lexicon.names.calendar.has(token.folded)) return false;
  const place = placeMatch(scan.tokens, at.to);
  if (lexicon.names.givenNames.has(token.folded) && !lexicon.places.prefixes.has(token.folded) && place === null)
    return false;
  if (AND.has(link)) return at.from - at.first > 1 && !lexicon.organizations.heads.has(token.folded) && place === null;
  return BODY_LINKS.has(link) || (at.to - at.from > 1 && PURPOSES.has(link));
}
