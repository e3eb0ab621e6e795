import { type Place, quoteOf } from "../../model/index.ts";
import { firstFrom } from "../text/in-order.ts";
import { mentionsIn } from "../text/mentions-in.ts";
import { oncePerText } from "../text/once-per-text.ts";
import { type Passage, type Span, wordsIn } from "../text/passage.ts";
import type { NameMention, Names } from "./names.ts";
import { placeFrom, placeMatch } from "./place-matches.ts";
import { meantEntries } from "./place-names.ts";
import { isCapital } from "./scan.ts";

/** What a body's name is read in. */
interface Named {
  readonly passage: Passage;
  readonly names: Names;
}

const OF: ReadonlySet<string> = new Set(["de", "del", "of"]);
const STATES: ReadonlySet<string> = new Set(["state-body", "court"]);
const POLICE: ReadonlySet<string> = new Set(["police", "policia"]);

/**
 * The town or province that a state body's own name says it is of: "Fiscalía de Jalisco", "Chicago Police Department", "St James
 * Police Division". A country's own bodies have no seat, and neither has what is no state's ("Universidad de Guadalajara"). A part
 * of a police force may be of a place that no table knows.
 */
export function seatOf({ passage, names }: Named, mention: NameMention): Place | null {
  const { tokens } = passage;
  const [first, end] = [firstFrom(tokens, mention.start), firstFrom(tokens, mention.end)];
  const kind = mention.kind === "organization" ? mention.organization?.kind : undefined;
  const isForce = kind === "other" && tokens.slice(first, end).some(({ folded }) => POLICE.has(folded));
  if (kind === undefined || (!STATES.has(kind) && !isForce)) return null;
  return (
    seatBehind({ passage, names }, { first, end }) ??
    (passage.lexicon.language === "en" ? seatBefore({ passage, names }, { first, end }) : null)
  );
}

/** The seats of the bodies that a part of a sentence names. */
export function seatsIn(named: Named, span: Span): readonly Place[] {
  return mentionsIn(named.names, span).flatMap((mention) => seatOf(named, mention) ?? []);
}

interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** "Policía Metropolitana de Bogotá", "Departamento de Policía Atlántico": the place that closes the name. */
function seatBehind(named: Named, { first, end }: Tokens): Place | null {
  const { tokens, lexicon } = named.passage;
  for (let index = first + 1; index < end; index++) {
    const { folded } = tokens[index - 1]!;
    const match = isCapital(tokens[index]!) ? placeMatch(tokens, index) : null;
    if (match?.end !== end) continue;
    // "Policía Nacional": a province has that name too
    const isNation = tokens[index]!.folded === "nacional";
    const isProvince = POLICE.has(folded) && !isNation && match.value.some(({ kind }) => kind === "admin1");
    // "Alcaldía Iztapalapa": the body and what it rules have one name
    const isRuled = lexicon.places.heads.has(folded) && lexicon.organizations.heads.has(folded);
    if (OF.has(folded) || isProvince || isRuled) return knownPlace(named, { first: index, end });
  }
  return null;
}

/** "Chicago Police Department", "the Kingston Central Police Division": the place that opens the name. */
function seatBefore(named: Named, { first, end }: Tokens): Place | null {
  const { tokens } = named.passage;
  const match = placeMatch(tokens, first);
  const police = tokens.slice(first, end).findIndex(({ folded }) => folded === "police");
  const behind = match === null ? undefined : tokens[match.end];
  const isWhole = police === -1 || match?.end === first + police || DIVISIONS.has(behind?.folded ?? "");
  if (match !== null && match.end < end && behind?.kind === "word" && isWhole)
    return knownPlace(named, { first, end: match.end });
  const isDivision = police > 0 && FORCE_PARTS.has(tokens[first + police + 1]?.folded ?? "");
  return isDivision && isTown(named.passage, { first, end: first + police })
    ? placeOf(named, { first, end: first + police })
    : null;
}

/** "Jalisco State Police", "Tijuana Municipal Police". */
const DIVISIONS: ReadonlySet<string> = new Set(
  "state county city provincial municipal metropolitan regional".split(" "),
);

/** Parts of a police force that are named by where they serve. */
const FORCE_PARTS: ReadonlySet<string> = new Set(
  "division district station precinct department subdivision".split(" "),
);

/** "Kingston Central", and not "Federal" or "National": a name that says which town's police it is. */
function isTown({ tokens, lexicon }: Passage, { first, end }: Tokens): boolean {
  return tokens
    .slice(first, end)
    .every(({ folded }) => !lexicon.places.polices.has(folded) && !lexicon.gentilics.has(folded));
}

/** A known town or province; a body that is named after a country is the country's own. */
function knownPlace(named: Named, span: Tokens): Place | null {
  const place = placeOf(named, span);
  return place.kind === "country" || place.kind === "area" ? null : place;
}

function placeOf({ passage, names }: Named, { first, end }: Tokens): Place {
  const { tokens, lexicon, source } = passage;
  const match = placeMatch(tokens, first);
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return placeFrom(match?.end === end ? meantEntries(passage, { first, end }, match.value) : [], {
    countries: countriesOf({ passage, names }),
    nameIndex: lexicon.places.nameIndex,
    written: wordsIn(source, span),
    quote: quoteOf(source, span.start, span.end),
    home: names.home,
  });
}

/** The countries that a text names or whose places it names. */
const countriesOf = oncePerText(
  ({ names }: Named): ReadonlySet<string> => new Set(names.mentions.flatMap(({ place }) => place?.country ?? [])),
);
