import { spanInWords } from "../count/messages/words.ts";
import { wordsOfName } from "../count/told-names.ts";
import {
  type Day,
  daysBetween,
  type FindingNote,
  firstDayIn,
  type Language,
  lastDayIn,
  type Person,
  type Quote,
  type ReportedEvent,
  type StandingStatement,
} from "../model/index.ts";
import type { Checking } from "./judged.ts";
import { findingNote } from "./messages/messages.ts";

/**
 * E `detail-differs` (decision 0016): what a draft says of people and events beside its numbers, where the record says
 * otherwise of the same ones: the age of a person of that name, the day of what happened to them. Nothing is said of
 * whom or what the record does not have, and nobody is told apart by a first or a last name alone.
 */
export function detailFindings(given: Checking): readonly FindingNote[] {
  const { reading, statements, draft, language } = given;
  const standing = statements.filter(({ review }) => review !== "rejected");
  const around = { content: draft.content, language };
  return [
    ...reading.people.flatMap((person) => ageDiffers(person, standing, around)),
    ...reading.events.flatMap((event) => {
      const [target] = event.targets;
      const isNamed = target !== undefined && reading.people.some(({ name }) => isSamePerson(name, target.name));
      return isNamed ? dayDiffers(event, standing, language) : [];
    }),
  ];
}

interface Around {
  readonly content: string;
  readonly language: Language;
}

/** Code units beside a name in which its age stands. */
const BESIDE = 32;

function ageDiffers(
  person: Person,
  statements: readonly StandingStatement[],
  { content, language }: Around,
): readonly FindingNote[] {
  const own = person.mentions.flatMap((mention) => {
    const before = content.slice(Math.max(0, mention.start - BESIDE), mention.start);
    const age = ageIn(before, content.slice(mention.end, mention.end + BESIDE));
    return age === null ? [] : [{ age, mention }];
  })[0];
  if (own === undefined) return [];
  const known = statements.flatMap(({ statement: { value, anchor } }) => {
    const isThem = value.kind === "person" && isSamePerson(value.name, person.name);
    const age = isThem ? ageIn(anchor.before, anchor.after) : null;
    return age === null ? [] : [{ age, quote: value.quote }];
  });
  if (known.length === 0 || known.some(({ age }) => age === own.age)) return [];
  const quotes = [own.mention, ...known.map(({ quote }) => quote)];
  const names = [person.name!, String(own.age), String(known[0]!.age)];
  return [findingNote(language, { finding: "detail-differs", weight: "blocking", quotes, names, many: 1 })];
}

/** "Rosa Paz, 34,", "de 34 años", "aged 34" behind a name; "34-year-old Rosa Paz" before it. */
function ageIn(before: string, after: string): number | null {
  const found =
    /^,?\s*(?:de|aged|age)?\s*(\d{1,3})(?:\s*años|,|\)|\.|\s*years|-year-old)/iu.exec(after) ??
    /(\d{1,3})-year-old\s+$/iu.exec(before);
  const age = Number(found?.[1]);
  return age <= OLDEST ? age : null;
}

/** Nobody is older; a higher number beside a name is no age. */
const OLDEST = 119;

/** Two names of two words or more, one of which holds all of the other's. */
export function isSamePerson(one: string | null, other: string | null): boolean {
  const [first, second] = [wordsOfName(one), wordsOfName(other)];
  const [fewer, more] = first.length <= second.length ? [first, second] : [second, first];
  return fewer.length > 1 && fewer.every((word) => more.includes(word));
}

/** Days between two tellings of one event, at most; what is further apart may have happened twice. */
const ONE_EVENT_DAYS = 31;

/** What happened to a named person, on one day in the draft and on others in the record. */
function dayDiffers(
  event: ReportedEvent,
  statements: readonly StandingStatement[],
  language: Language,
): readonly FindingNote[] {
  const day = dayOf(event);
  const target = event.targets[0]!;
  if (day === null) return [];
  const same = statements.flatMap(({ statement: { value } }) => {
    const known = value.kind === "event" && value.type === event.type ? dayOf(value) : null;
    const isTheirs = value.kind === "event" && value.targets.some(({ name }) => isSamePerson(name, target.name));
    return known !== null && isTheirs ? [{ day: known, quote: value.quote as Quote }] : [];
  });
  const [first] = same;
  if (first === undefined || same.some((each) => each.day === day)) return [];
  if (Math.abs(daysBetween(first.day, day)) > ONE_EVENT_DAYS) return [];
  const write = spanInWords(language);
  const names = [target.name, write(day, day), write(first.day, first.day)];
  const quotes = [event.quote, ...same.map(({ quote }) => quote)];
  return [findingNote(language, { finding: "detail-differs", weight: "blocking", quotes, names })];
}

/** The one day of an event that happened; null of longer stretches, and of what is planned or denied. */
function dayOf({ window, certainty }: ReportedEvent): Day | null {
  if (window === null || certainty === "planned" || certainty === "denied") return null;
  const [from, to] = [firstDayIn(window), lastDayIn(window)];
  return from !== null && from === to ? from : null;
}
