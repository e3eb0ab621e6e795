import { legalForms, type OrganizationKind } from "../../lexicon/organizations.ts";
import { isDivisionName } from "../places/kinds.ts";
import { endOfBody } from "./bodies.ts";
import { isAcronym } from "./organizations.ts";
import { placeMatch } from "./place-matches.ts";
import { type Candidate, isCapital, isClosing, isGiven, NOTHING, type Run, type Scan } from "./scan.ts";

/** A name that its legal form makes a company's: "Tenorio Hermanos, S.A. de C.V.", "Acme Holdings LLC". The form belongs to it. */
export function companyRun(scan: Scan, at: Candidate): Run | null {
  const far = endOfBody(scan, at);
  for (let index = at.first + 1; index <= far; index++) {
    const from = index === far && scan.tokens[index]?.text === "," ? index + 1 : index;
    const end = endOfLegalForm(scan, from, at.sentence.endToken);
    if (end !== null)
      return { ...NOTHING, kind: "organization", first: at.first, end, bodyKind: "company", initial: at.initial };
  }
  return null;
}

const FORMS_BY_FIRST = Map.groupBy(legalForms, ([first]) => first!);

/** Past a legal form that begins at a token, with the stops between its letters; null when none does. */
function endOfLegalForm(scan: Scan, first: number, limit: number): number | null {
  const { tokens } = scan;
  const head = tokens[first];
  if (head === undefined || first >= limit || !head.capital) return null;
  for (const form of FORMS_BY_FIRST.get(head.folded) ?? []) {
    const end = endOfForm(scan, { first, limit, form });
    if (end !== null) return end;
  }
  return null;
}

function endOfForm(
  scan: Scan,
  at: { readonly first: number; readonly limit: number; readonly form: readonly string[] },
): number | null {
  const { tokens } = scan;
  let index = at.first;
  for (const part of at.form) {
    const token = tokens[index];
    if (token === undefined || index >= at.limit || token.folded !== part) return null;
    // "A" and "SA" are letters of a form in capitals alone
    if (part !== "de" && part.length < 3 && !token.uppercase) return null;
    index++;
    if (part.length < 5 && tokens[index]?.text === "." && !tokens[index]!.spaced && index < at.limit) index++;
  }
  return tokens[index - 1]!.text === "." && index === at.limit ? index - 1 : index;
}

/**
 * The kind of body that the words before a name give it: "la operadora Telesp", "el grupo chiíta Hezbolá", "accionistas de
 * Indra", "spokesman for Acme". Null where the name is, or begins as, somebody's or a place's.
 */
export function introducedKind(scan: Scan, first: number, end: number): OrganizationKind | null {
  const head = headBefore(scan, first);
  if (head === "company") return head;
  if (isGiven(scan, first)) return null;
  if (head !== null) return head;
  if (end - first > 1 && isAcronym(scan.tokens[first]!) && !isGiven(scan, first + 1)) return "other";
  return isHeld(scan, first, end) ? "other" : null;
}

/** "the clique known as …", "la banda llamada …". */
const NAMING = new Set([
  "as",
  "como",
  "called",
  "named",
  "llamada",
  "llamado",
  "denominada",
  "denominado",
  "autodenominada",
  "autodenominado",
]);

/** A head noun in lower case right before a name, an adjective, "called" or an opening quotation mark between them. */
function headBefore(scan: Scan, first: number): OrganizationKind | null {
  const { gentilics, organizations } = scan.passage.lexicon;
  const { tokens } = scan;
  let index = first - 1;
  const mark = tokens[index];
  if (mark?.folded === '"' && !isClosing(mark)) index--;
  if (NAMING.has(tokens[index]?.folded ?? ""))
    index -= tokens[index]!.folded === "as" || tokens[index]!.folded === "como" ? 2 : 1;
  const adjective = tokens[index];
  const isAdjective = adjective !== undefined && !adjective.capital && gentilics.has(adjective.folded);
  if (organizations.headsAt === "start" && isAdjective) index--;
  const head = tokens[index];
  if (head === undefined || head.capital || isDivisionName({ tokens, lexicon: scan.passage.lexicon }, first))
    return null;
  return organizations.heads.get(head.folded) ?? null;
}

const OF = new Set(["de", "del", "of", "for", "at"]);

/** "portavoz de Indra": an office or a thing that a body has, and a name that is no place's, nobody's and no portfolio. */
function isHeld(scan: Scan, first: number, end: number): boolean {
  const { names, organizations, titles } = scan.passage.lexicon;
  const { tokens } = scan;
  const holder = tokens[first - 2];
  if (holder === undefined || holder.capital || !OF.has(tokens[first - 1]!.folded)) return false;
  if (!organizations.holdings.has(holder.folded) || placeMatch(tokens, first) !== null) return false;
  for (let index = first; index < end; index++) {
    const word = tokens[index]!.bare;
    const isName = names.givenNames.has(word) || names.surnames.has(word);
    if (isName || scan.lowered.has(word) || names.otherHeads.has(word) || !isCapital(tokens[index]!)) return false;
    if (organizations.portfolios.has(word) || titles.roles.has(word)) return false;
  }
  return true;
}
