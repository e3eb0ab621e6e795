/**
 * The things that news counts, in both languages at once, so that "fosas clandestinas" are "clandestine graves" (RULES
 * C9). A table of whole classes: arms, drugs, vehicles, sites, goods, people by role, happenings.
 */
import { isDeed } from "./deeds.ts";
import { isAround, isDestination, joinedNoun, whomNamed } from "./qualifier-marks.ts";
import { arms } from "./things/arms.ts";
import { drugs } from "./things/drugs.ts";
import { goods } from "./things/goods.ts";
import { happenings } from "./things/happenings.ts";
import { people } from "./things/people.ts";
import { qualitiesBy } from "./things/qualities.ts";
import { sites } from "./things/sites.ts";
import type { Thing } from "./things/thing.ts";
import { vehicles } from "./things/vehicles.ts";

/** What kind of thing a word names: an object is seized, found or destroyed; people are by role; the rest happens. */
export type ThingKind = "object" | "people" | "happening";

/** What the words of a count name. */
export interface Named {
  /** Every thing the head can mean with these qualifiers: "cargador" is a charger or a magazine. */
  readonly ids: ReadonlySet<string>;
  readonly kind: ThingKind;
  /** By respect ("stuff", "crime", "right" …) what the remaining qualifiers say. */
  readonly qualities: ReadonlyMap<string, ReadonlySet<string>>;
}

const KINDS: readonly (readonly [ThingKind, readonly Thing[]])[] = [
  ["object", [...arms, ...drugs, ...vehicles, ...sites, ...goods]],
  ["people", people],
  ["happening", happenings],
];

interface Form {
  readonly id: string;
  readonly kind: ThingKind;
  /** Stems of the words that must stand beside the head. */
  readonly beside: readonly string[];
}

const FORMS: ReadonlyMap<string, readonly Form[]> = formsByHead();

const WITHIN: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.flatMap(([, things]) => things.map(({ id, within }) => [id, within] as const)),
);

const QUALITIES = qualitiesBy(stemOf);

const SITES: ReadonlySet<string> = new Set(sites.map(({ id }) => id));

/** What qualifies another thing, by the respect it differs in: laboratories by what they make, thefts by what is stolen, complaints by the crime. */
const RESPECTS: readonly (readonly [string, readonly Thing[]])[] = [
  ["stuff", [...arms, ...drugs, ...goods, ...vehicles]],
  ["crime", happenings],
];

/** As what others are of they are one: "tenencia de armas" is "possession of firearms". */
const ARMS: ReadonlySet<string> = new Set(arms.map(({ id }) => id));

const RESPECT_OF: ReadonlyMap<string, string> = new Map(
  RESPECTS.flatMap(([respect, things]) => things.map(({ id }) => [id, respect] as const)),
);

/** The thing that a head names beside its qualifiers, all folded; null when the table does not hold it. */
export function namedBy(head: string, qualifiers: readonly string[]): Named | null {
  const forms = formsOf(head);
  if (forms.length === 0) return null;
  const stems = qualifiers.map(stemOf);
  const fitting = forms.filter(({ beside }) => beside.every((stem) => stems.includes(stem)));
  const most = Math.max(...fitting.map(({ beside }) => beside.length));
  const [first, ...rest] = fitting.filter(({ beside }) => beside.length === most);
  if (first === undefined) return null;
  const consumed = new Set(first.beside);
  return {
    ids: new Set([first, ...rest].map(({ id }) => id)),
    kind: first.kind,
    qualities: qualitiesOf(qualifiers.filter((word) => !consumed.has(stemOf(word)))),
  };
}

/** Whether a word may call a building, a piece of ground or another place that people and things are in: "bodegas". Folded. */
export function isSite(word: string): boolean {
  return formsOf(word).some(({ id }) => SITES.has(id));
}

/**
 * Those of a head's qualifiers that can part it from other counts of that head: those that belong to the thing's name and
 * those that the tables hold.
 */
export function partingWords(head: string, qualifiers: readonly string[]): readonly string[] {
  const forms = formsOf(head);
  const naming = new Set(forms.flatMap(({ beside }) => beside));
  return qualifiers.filter(
    (word) =>
      isDeed(word) ||
      isDestination(word) ||
      whomNamed(word) !== null ||
      joinedNoun(word) !== null ||
      isAround(word) ||
      naming.has(stemOf(word)) ||
      qualitiesOf([word]).size > 0,
  );
}

/** Whether a noun names dead bodies or what is left of them, of which more is told than that so many died. */
export function isCorpse(noun: string): boolean {
  return formsOf(noun).some(({ id, beside }) => CORPSES.has(id) && beside.length === 0);
}

const CORPSES: ReadonlySet<string> = new Set(["body", "remains"]);

/** What a noun names that is no single person where people are counted: families, massacres, bodies; null for any other. */
export function manyNamed(noun: string): string | null {
  return formsOf(noun).find(({ id, beside }) => MANY.has(id) && beside.length === 0)?.id ?? null;
}

const MANY: ReadonlySet<string> = new Set([...CORPSES, "family", "couple", "community", "group-of-people", "massacre"]);

/** Whether one thing is another or lies within it through any number of steps: a rifle is a weapon. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (WITHIN.get(inner) ?? []).some((wider) => isWithin(wider, outer));
}

/** Every head that may name the same thing as this one, in both languages, itself first. */
export function headsLike(head: string): readonly string[] {
  const known = ALIKE.get(head);
  if (known !== undefined) return known;
  if (ALIKE.size >= ALIKE_AT_MOST) ALIKE.clear();
  const heads = headsAlike(head);
  ALIKE.set(head, heads);
  return heads;
}

/** Every question asks, and the whole table is looked through. Emptied when it grows beyond its limit. */
const ALIKE = new Map<string, readonly string[]>();
const ALIKE_AT_MOST = 5_000;

function headsAlike(head: string): readonly string[] {
  const ids = new Set(formsOf(head).map(({ id }) => id));
  const heads = [...FORMS].flatMap(([word, forms]) => (forms.some(({ id }) => isAmong(id, ids)) ? [word] : []));
  return [head, ...heads.filter((word) => word !== head)];
}

function isAmong(id: string, ids: ReadonlySet<string>): boolean {
  return [...ids].some((other) => isWithin(id, other) || isWithin(other, id));
}

/** What qualifiers say by themselves, also of a head that the table does not hold. */
export function qualitiesOf(qualifiers: readonly string[]): Named["qualities"] {
  const found = new Map<string, Set<string>>();
  const add = (respect: string, value: string) => found.set(respect, (found.get(respect) ?? new Set()).add(value));
  for (const word of qualifiers) {
    for (const { respect, value } of QUALITIES.get(stemOf(word)) ?? []) add(respect, value);
    const alone = formsOf(word).filter(({ beside }) => beside.length === 0);
    // "contrabando" is the crime where it qualifies, and not what is smuggled
    const isCrime = alone.some(({ id }) => RESPECT_OF.get(id) === "crime");
    for (const { id } of alone) {
      const respect = RESPECT_OF.get(id);
      if (respect !== undefined && (!isCrime || respect === "crime")) add(respect, ARMS.has(id) ? "arms" : id);
    }
  }
  return found;
}

/** A word without plural and gender, so that "clandestinas" is "clandestino"; only for words of a closed table. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return /[aeo]$/.test(singular) ? singular.slice(0, -1) : singular;
}

/** The forms of a head as given, else of what its ending may have been before it was made singular, or masculine. */
function formsOf(head: string): readonly Form[] {
  return FORMS.get(head) ?? FORMS.get(`${head}s`) ?? shorterForms(head) ?? [];
}

/** Those of a head without its plural ending, or of the masculine of a feminine one. */
function shorterForms(head: string): readonly Form[] | undefined {
  const stem = head.slice(0, -1);
  if (head.endsWith("s")) return FORMS.get(stem) ?? (stem.endsWith("e") ? FORMS.get(stem.slice(0, -1)) : undefined);
  return head.endsWith("a") ? (FORMS.get(`${stem}o`) ?? FORMS.get(stem)) : undefined;
}

function formsByHead(): ReadonlyMap<string, readonly Form[]> {
  const pairs = KINDS.flatMap(([kind, things]) =>
    things.flatMap(({ id, forms }) =>
      forms.map(([head = "", ...beside]) => [head, { id, kind, beside: beside.map(stemOf) }] as const),
    ),
  );
  const grouped = Map.groupBy(pairs, ([head]) => head);
  return new Map([...grouped].map(([head, entries]) => [head, entries.map(([, form]) => form)]));
}
