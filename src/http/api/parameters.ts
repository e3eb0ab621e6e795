import { type Operation, type Parameter, Unclear } from "./operation.ts";

/**
 * What a request says, held against an operation's parameters. A parameter that the operation does not know is refused:
 * passed over, a mistyped filter would answer another question.
 * @throws Unclear with everything that is wrong.
 */
export function valuesFrom(
  operation: Operation,
  given: { readonly query: URLSearchParams; readonly path: Readonly<Record<string, string>> },
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(operation.parameters.map(({ name }) => name));
  const unknown = [...new Set(given.query.keys())].filter((name) => !known.has(name));
  const errors = unknown.map((parameter) => ({
    parameter,
    message: `There is no parameter ${parameter}; there are ${[...known].join(", ")}.`,
  }));
  const values = new Map<string, readonly string[]>();
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    const written = parameter.in === "path" ? [given.path[name] ?? ""] : given.query.getAll(name);
    for (const message of wrongIn(parameter, written)) errors.push({ parameter: name, message });
    if (written.length > 0) values.set(name, written);
  }
  if (errors.length > 0) throw new Unclear(errors);
  return values;
}

function wrongIn(parameter: Parameter, written: readonly string[]): readonly string[] {
  const { name, required, repeats } = parameter;
  if (required === true && written.length === 0) return [`${name} must be given.`];
  if (repeats !== true && written.length > 1) return [`${name} can be given once.`];
  return written.flatMap((value) => wrongWith(parameter, value) ?? []);
}

function wrongWith({ name, schema }: Parameter, value: string): string | null {
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return `${name} is «${value}»; it can be ${schema.enum.join(", ")}.`;
  if (schema.maxLength !== undefined && value.length > schema.maxLength)
    return `${name} can have ${schema.maxLength} characters.`;
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value))
    return `${name} is «${value}»; it must look like ${schema.pattern}.`;
  if (schema.type !== "integer") return null;
  const number = Number(value);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (/^-?\d{1,15}$/.test(value) && number >= minimum && number <= maximum) return null;
  return `${name} is «${value}»; it must be a whole number from ${minimum} to ${maximum}.`;
}
