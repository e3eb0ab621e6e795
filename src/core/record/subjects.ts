import {
  type EdtfDate,
  firstDayIn,
  firstDayOf,
  lastDayIn,
  type Organization,
  organizationsNamed,
  type Place,
  type Speaker,
  type StatementValue,
} from "../model/index.ts";
import { termKey } from "./article-terms.ts";

/**
 * What a subject is. "name": somebody or something that an event or act names, of which the words do not say whether it is a
 * person or an organization. "protected": a person named only as a victim, minor or bystander, of whom nothing may be shown.
 * "act": the type of an official act, so that acts are found by themselves.
 */
export type SubjectKind = "place" | "organization" | "person" | "name" | "protected" | "act";

/**
 * The part that a subject has in a statement. "itself": the statement presents it; "titled": it presents a person with a
 * role; "alias": another name of the organization presented; "belonging": those counted belong to it; "origin": they come
 * from it.
 */
export type SubjectPart =
  | "itself"
  | "titled"
  | "alias"
  | "about"
  | "origin"
  | "belonging"
  | "speaker"
  | "actor"
  | "target"
  | "issuer";

/** A place, organization or person that a statement is about, and its part in it. */
export interface Subject {
  readonly kind: SubjectKind;
  /**
   * What tells it from others of its kind and stands in addresses: a place's code, or letters and digits of a name. State
   * bodies and courts have their country before it ("gt-interior-ministry"): each country has its own.
   */
  readonly key: string;
  readonly name: string;
  readonly part: SubjectPart;
}

/**
 * Everything that a statement is about, each once for each part. A place brings those that it lies in with it; one without
 * a code has several readings and is not among them. Rhetorical figures count nobody and are about nothing.
 */
export function subjectsOf(value: StatementValue): readonly Subject[] {
  const found = foundIn(value).filter(({ key }) => key !== "");
  return [...new Map(found.map((subject) => [`${subject.kind} ${subject.part} ${subject.key}`, subject])).values()];
}

/** The day that a statement is listed under, the last that it speaks of; "" when its words give none. */
export function listedDayOf(value: StatementValue): string {
  switch (value.kind) {
    case "figure":
      return lastDayIn(value.window) ?? value.asOf ?? "";
    case "event":
      return value.window === null ? "" : (firstDayIn(value.window) ?? lastDayIn(value.window) ?? "");
    case "act":
      return firstDayOrNone(value.from ?? value.to);
    default:
      return "";
  }
}

/** A body's key: its name, behind its country where it is one of those that every country has. */
function organizationKey(name: string, country: string | null): string {
  const key = termKey(name);
  return country === null || key === "" ? key : `${country.toLowerCase()}-${key}`;
}

/** The codes of a place and of all that it lies in: "GT-JU/asuncion-mita" lies in "GT-JU", and that in "GT". */
function codesAround({ code, country }: Pick<Place, "code" | "country">): readonly string[] {
  if (code === null) return [];
  const parts = code.split("/");
  const within = parts.map((_, index) => parts.slice(0, index + 1).join("/")).filter((one) => !one.includes(":"));
  return [...new Set([...within, code, ...(country === null ? [] : [country])])];
}

function foundIn(value: StatementValue): readonly Subject[] {
  switch (value.kind) {
    case "figure":
      return value.rhetorical ? [] : figureSubjects(value);
    case "quotation":
      return speakerSubjects(value.attribution.speaker);
    case "event":
      return eventSubjects(value);
    case "act":
      return actSubjects(value);
    case "person":
      return personSubjects(value);
    case "organization":
      return organizationSubjects(value);
  }
}

type ValueOf<Kind extends StatementValue["kind"]> = Extract<StatementValue, { readonly kind: Kind }>;

function figureSubjects({ places, counted, attribution }: ValueOf<"figure">): readonly Subject[] {
  const bodies = organizationsNamed(counted.organization);
  return [
    ...placeSubjects(places, "about"),
    ...placeSubjects(counted.origins, "origin"),
    ...bodies.map((name) => ({ kind: "organization", key: termKey(name), name, part: "belonging" }) as const),
    ...speakerSubjects(attribution.speaker),
  ];
}

function eventSubjects({ places, actors, targets, attribution }: ValueOf<"event">): readonly Subject[] {
  return [
    ...placeSubjects(places, "about"),
    ...speakerSubjects(attribution.speaker),
    ...actors.flatMap((party) => nameSubjects(party.name, "actor", places)),
    ...targets.flatMap((party) => nameSubjects(party.name, "target", places)),
  ];
}

function actSubjects({ type, place, issuer }: ValueOf<"act">): readonly Subject[] {
  const places = place === null ? [] : [place];
  return [
    { kind: "act", key: type, name: type, part: "itself" },
    ...placeSubjects(places, "about"),
    ...(issuer === null ? [] : nameSubjects(issuer, "issuer", places)),
  ];
}

/** Under its own key, and under that of a state body of the country where it happened, when that is one country. */
function nameSubjects(name: string, part: SubjectPart, places: readonly Place[]): readonly Subject[] {
  const countries = new Set(places.map(({ country }) => country));
  const [country = null] = countries;
  const keys = [termKey(name), ...(countries.size === 1 && country !== null ? [organizationKey(name, country)] : [])];
  return keys.map((key) => ({ kind: "name", key, name, part }));
}

function personSubjects({ name, roles, protected: isProtected }: ValueOf<"person">): readonly Subject[] {
  if (name === null) return [];
  const key = termKey(name);
  if (isProtected) return [{ kind: "protected", key, name, part: "itself" }];
  return [{ kind: "person", key, name, part: roles.length > 0 ? "titled" : "itself" }];
}

function organizationSubjects(value: ValueOf<"organization">): readonly Subject[] {
  const country = hasCountryInKey(value.organizationKind) ? value.country : null;
  const named = (name: string, part: SubjectPart): Subject => {
    return { kind: "organization", key: organizationKey(name, country), name, part };
  };
  return [named(value.name, "itself"), ...value.aliases.map((alias) => named(alias, "alias"))];
}

function hasCountryInKey(kind: Organization["kind"]): boolean {
  return kind === "state-body" || kind === "court";
}

/** Speakers without a name ("the authorities", "officials") are nobody in particular. */
function speakerSubjects(speaker: Speaker | null): readonly Subject[] {
  if (speaker === null) return [];
  const { name, country } = speaker;
  if (speaker.kind === "person") return [{ kind: "person", key: termKey(name), name, part: "speaker" }];
  if (speaker.kind !== "organization") return [];
  return [{ kind: "organization", key: organizationKey(name, country), name, part: "speaker" }];
}

/** A place that stands for those around it has their codes for names, until one names itself. */
function placeSubjects(places: readonly Place[], part: SubjectPart): readonly Subject[] {
  const own = places.flatMap((place) =>
    place.code === null ? [] : [{ kind: "place", key: place.code, name: place.name, part } as const],
  );
  const around = places.flatMap((place) =>
    codesAround(place)
      .filter((code) => code !== place.code)
      .map((code) => ({ kind: "place", key: code, name: code, part }) as const),
  );
  return [...around, ...own];
}

function firstDayOrNone(date: EdtfDate | null): string {
  return date === null ? "" : firstDayOf(date);
}
