import type { Column } from "../../core/export/table.ts";

/** A JSON Schema (2020-12), as OpenAPI 3.1 has them. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with these members, all of them always there. */
export function objectOf(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** A value of a type, with what it is. */
export function scalarOf(type: "string" | "number" | "integer" | "boolean", description: string): Schema {
  return { type, description };
}

/** A value of a type, or null where nothing is known. */
export function scalarOrNull(type: "string" | "number" | "integer" | "boolean", description: string): Schema {
  return { type: [type, "null"], description };
}

/** A list of these. */
export function listOf(items: Schema, description: string): Schema {
  return { type: "array", items, description };
}

const TYPES = { text: "string", number: "number", day: "string", instant: "string", boolean: "boolean" } as const;

/** The members of a record that a table's row becomes: each has every column, null where nothing is known. */
export function propertiesOf(columns: readonly Column[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(columns.map(({ name, type, says }) => [name, scalarOrNull(TYPES[type], says)]));
}
