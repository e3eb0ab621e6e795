import type { Edition } from "../../core/page/edition.ts";
import type { SiteDesk } from "../pages/page.ts";
import { objectOf, type Schema, scalarOrNull } from "./schema.ts";

/** Something that an address of the API may or must say. Its schema both validates a request and documents it. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly description: string;
  readonly schema: ParameterSchema;
  readonly required?: boolean;
  /** It may be given several times. */
  readonly repeats?: boolean;
}

/** What a parameter can be. */
export interface ParameterSchema {
  readonly type: "string" | "integer";
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number | string;
}

/** What was asked of an operation, validated. */
export interface ApiAsked {
  readonly desk: SiteDesk;
  readonly edition: Edition;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly query: URLSearchParams;
}

/** One thing that can be read: where, with which parameters, and what comes of it. */
export interface Operation {
  /** Below /api/v1, with "{id}" for parts that are parameters. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly schema: Schema;
  /** Null: there is no such thing. */
  readonly answer: (asked: ApiAsked) => Promise<unknown>;
}

/** The request cannot be answered as it stands; the messages say what would be right. */
export class Unclear extends Error {
  readonly errors: readonly { readonly parameter: string; readonly message: string }[];

  constructor(errors: readonly { readonly parameter: string; readonly message: string }[]) {
    super(errors.map(({ message }) => message).join(" "));
    this.name = "Unclear";
    this.errors = errors;
  }
}

const LIMIT_AT_MOST = 100;
const LIMIT_OTHERWISE = 20;

/** Where a page begins. */
export const CURSOR: Parameter = {
  name: "cursor",
  in: "query",
  description: "Where a page begins: the `next` of the one before. It means nothing else and is not to be made up.",
  schema: { type: "string", maxLength: 400, pattern: "^[A-Za-z0-9_-]+$" },
};

/** The parameters of every list that comes in pages. */
export const PAGING: readonly Parameter[] = [
  {
    name: "limit",
    in: "query",
    description: "How many at most.",
    schema: { type: "integer", minimum: 1, maximum: LIMIT_AT_MOST, default: LIMIT_OTHERWISE },
  },
  CURSOR,
];

/** The id of the one thing that is asked for, in the path. */
export function idParameter(what: string, maxLength = 100): Parameter {
  return {
    name: "id",
    in: "path",
    description: `Id of the ${what}.`,
    schema: { type: "string", maxLength },
    required: true,
  };
}

/** The language of names and titles. */
export const LANGUAGE: Parameter = {
  name: "lang",
  in: "query",
  description: "Language of names and titles; without it the one that Accept-Language prefers.",
  schema: { type: "string", enum: ["en", "es"] },
};

/** A page of a list. */
export function pageSchema(items: Schema): Schema {
  return objectOf({
    items: { type: "array", items, description: "In an order that stays while the record does." },
    next: scalarOrNull("string", "The cursor of the next page; null at the end."),
  });
}

/** What an answer to a list looks like. */
export function pageAnswer(items: readonly unknown[], next: unknown) {
  return { items, next: next === null ? null : Buffer.from(JSON.stringify(next)).toString("base64url") };
}

/** A value that was given, or null. */
export function valueIn({ values }: ApiAsked, name: string): string | null {
  return values.get(name)?.[0] ?? null;
}

/** How many are asked for. */
export function limitIn(asked: ApiAsked): number {
  return Number(valueIn(asked, "limit") ?? LIMIT_OTHERWISE);
}

/** Where the page that is asked for begins; null for the first. @throws Unclear for a cursor that nobody gave out. */
export function cursorIn<After>(asked: ApiAsked, isCursor: (value: unknown) => value is After): After | null {
  const written = valueIn(asked, "cursor");
  if (written === null) return null;
  const value = parsed(Buffer.from(written, "base64url").toString("utf8"));
  if (isCursor(value)) return value;
  throw new Unclear([
    { parameter: "cursor", message: "This cursor was not given out here; leave it away to begin anew." },
  ]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
