/**
 * Buildings and sites that news counts people and things in, each of which is a place of its own within its town: the
 * prison of Machala is not Machala, nor its port. Both languages at once, so that "cárcel de Tocuyito" is "Tocuyito prison".
 */
import { fold } from "./fold.ts";

/** What a facility is, and the words that call it so; a name of several words with spaces. */
const FACILITIES: Readonly<Record<string, string>> = {
  prison:
    "prison, jail, penitentiary, correctional centre, correctional center, correctional facility, penal centre, penal center, remand centre, remand center | cárcel, penal, prisión, penitenciaría, penitenciario, reclusorio, presidio, centro penitenciario, centro penal, centro de reclusión, complejo penitenciario, recinto penitenciario, establecimiento penitenciario",
  detention:
    "detention centre, detention center, detention facility, holding centre, holding center | centro de detención, estación migratoria, centro de retención",
  port: "port, seaport | puerto, terminal portuaria",
  airport: "airport, airfield | aeropuerto, aeródromo",
  hospital: "hospital | hospital",
  shelter:
    "shelter, camp, encampment, refugee camp, migrant camp, migrant shelter, reception centre, reception center, reception station | albergue, campamento, refugio, centro de acogida, centro de recepción, estación de recepción, casa del migrante, casa de migrantes",
};

/** Whether the last part of a place's code says that it is a facility. */
export function isFacilityKind(part: string): boolean {
  return Object.hasOwn(FACILITIES, part);
}

/** A facility by its words: which kind it is, and how many words call it. */
export interface FacilityWords {
  readonly kind: string;
  /** Folded. */
  readonly words: readonly string[];
  /** As written. */
  readonly called: string;
}

const BY_FIRST: ReadonlyMap<string, readonly FacilityWords[]> = wordsBy((words) => words[0]!);
const BY_LAST: ReadonlyMap<string, readonly FacilityWords[]> = wordsBy((words) => words.at(-1)!);

/** The longest name of a facility whose words begin with, or end in, a word as `wordAt` counts from it; null for none. */
export function facilityAt(
  side: "opens" | "closes",
  wordAt: (step: number) => string | undefined,
): FacilityWords | null {
  const table = side === "opens" ? BY_FIRST : BY_LAST;
  const tried = table.get(wordAt(0) ?? "") ?? [];
  return tried.find(({ words }) => fits(side === "opens" ? words : words.toReversed(), wordAt)) ?? null;
}

/** The facilities of one kind that several names share, before them: "los puertos de", "the prisons of". In the words for one of them. */
export function facilitiesBefore(wordAt: (step: number) => string | undefined): FacilityWords | null {
  const tried = PLURALS.get(wordAt(0) ?? "") ?? [];
  return tried.find(({ plural }) => fits(plural.toReversed(), wordAt))?.one ?? null;
}

/** What a place's name says it is, and the name without it: "cárcel de Tocuyito" is the prison of "tocuyito". Null for others. */
export function facilityNamed(name: string): { readonly kind: string; readonly of: string } | null {
  const words = fold(name).split(" ");
  const opening = facilityAt("opens", (step) => words[step]);
  if (opening !== null) return { kind: opening.kind, of: ofName(words.slice(opening.words.length)) };
  const closing = facilityAt("closes", (step) => words[words.length - 1 - step]);
  if (closing === null) return null;
  return { kind: closing.kind, of: ofName(words.slice(0, words.length - closing.words.length)) };
}

/** "Cárceles", "centros penales", "detention centres": the first word in Spanish and what agrees with it, the last in English. */
function pluralOf(words: readonly string[], isEnglish: boolean): readonly string[] {
  const ofName = words.indexOf("de");
  const end = ofName === -1 ? words.length : ofName;
  return words.map((word, index) => {
    const isCounted = isEnglish ? index === words.length - 1 : index < end;
    if (!isCounted) return word;
    if (isEnglish && word.endsWith("y")) return `${word.slice(0, -1)}ies`;
    return !isEnglish && /[^aeiou]$/.test(word) ? `${word}es` : `${word}s`;
  });
}

const PLURALS: ReadonlyMap<string, readonly { readonly plural: readonly string[]; readonly one: FacilityWords }[]> =
  Map.groupBy(
    [0, 1].flatMap((language) =>
      facilityWords(language).map((one) => ({ plural: pluralOf(one.words, language === 0), one })),
    ),
    ({ plural }) => plural.at(-1)!,
  );

const LINKS: ReadonlySet<string> = new Set(["de", "del", "la", "el", "los", "las", "of", "the", "at", "in", "en"]);

function ofName(words: readonly string[]): string {
  return words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !LINKS.has(word)),
      ),
    )
    .join(" ");
}

function fits(words: readonly string[], wordAt: (step: number) => string | undefined): boolean {
  return words.every((word, step) => wordAt(step) === word);
}

/** The words of both languages by one of theirs. */
function wordsBy(key: (words: readonly string[]) => string): ReadonlyMap<string, readonly FacilityWords[]> {
  return Map.groupBy([...facilityWords(0), ...facilityWords(1)].toSorted(byLength), ({ words }) => key(words));
}

/** Those of English (0) or Spanish (1), longest first, so that "centro penal" is not read by its last word. */
function facilityWords(language: number): readonly FacilityWords[] {
  return Object.entries(FACILITIES)
    .flatMap(([kind, names]) =>
      names
        .split("|")
        [language]!.split(",")
        .map((name) => ({ kind, words: fold(name.trim()).split(" "), called: name.trim() })),
    )
    .toSorted(byLength);
}

function byLength(one: FacilityWords, other: FacilityWords): number {
  return other.words.length - one.words.length;
}
