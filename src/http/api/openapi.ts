import type { Outlet } from "../../core/model/index.ts";
import type { Operation, Parameter } from "./operation.ts";
import { objectOf, type Schema, scalarOf } from "./schema.ts";

/** What goes wrong, said as RFC 9457 has it. */
export const PROBLEM: Schema = {
  ...objectOf({
    type: scalarOf("string", "about:blank: the status says what kind of problem it is."),
    title: scalarOf("string", "What it is, in a few words."),
    status: scalarOf("integer", "The HTTP status."),
    code: { type: "string", enum: ["bad-request", "not-found", "too-many-requests", "failed"] },
    errors: {
      type: "array",
      items: objectOf({
        parameter: scalarOf("string", "The parameter that is not right."),
        message: scalarOf("string", "What would be right."),
      }),
    },
  }),
};

/** The OpenAPI 3.1 document of the operations: made of the very definitions that requests are held against. */
export function openApiOf(
  operations: readonly Operation[],
  given: { readonly base: string; readonly outlet: Outlet },
): Schema {
  const { base, outlet } = given;
  return {
    openapi: "3.1.1",
    info: {
      title: `${outlet.name}: read API`,
      version: "1",
      summary:
        "What the site shows, for programs: what a person has confirmed or the desk has published, and nothing else.",
      license: { name: outlet.licence.name, url: outlet.licence.address },
      ...(outlet.contact === null ? {} : { contact: { name: outlet.contact } }),
    },
    servers: [{ url: `${base}/api/v1` }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: operationOf(operation) }])),
    components: { schemas: { Problem: PROBLEM }, responses: RESPONSES },
  };
}

const RESPONSES = Object.fromEntries(
  [
    ["BadRequest", "The request cannot be answered as it stands."],
    ["NotFound", "There is no such thing, or it is not public."],
    ["TooManyRequests", "Too many requests; Retry-After says when to go on."],
  ].map(([name, description]) => [
    name,
    { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
  ]),
);

function operationOf({ id, summary, parameters, schema }: Operation): Schema {
  return {
    operationId: id,
    summary,
    parameters: parameters.map(parameterOf),
    responses: {
      200: { description: summary, headers: HEADERS, content: { "application/json": { schema } } },
      400: { $ref: "#/components/responses/BadRequest" },
      404: { $ref: "#/components/responses/NotFound" },
      429: { $ref: "#/components/responses/TooManyRequests" },
    },
  };
}

const HEADERS = {
  ETag: { description: "The same answer has the same; If-None-Match saves the rest.", schema: { type: "string" } },
  RateLimit: {
    description: "What is left, and for how long (draft-ietf-httpapi-ratelimit-headers).",
    schema: { type: "string" },
  },
};

function parameterOf({ name, in: place, description, schema, required, repeats }: Parameter): Schema {
  return {
    name,
    in: place,
    description,
    required: required === true,
    schema: repeats === true ? { type: "array", items: schema } : schema,
    ...(repeats === true ? { style: "form", explode: true } : {}),
  };
}
