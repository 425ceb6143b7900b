import fc from "fast-check";
import type { Params } from "../src/call-operation.ts";
import { type Json, type JsonObject, locate } from "../src/description/document.ts";
import type { Operation } from "../src/description/operations.ts";
import { arbitraryOf, type Presence } from "./properties/arbitrary.ts";
import { seed } from "./properties/settings.ts";

/** The parts of a call, separated as in a request. */
export interface CallParts {
  path: Record<string, string>;
  query: Record<string, Json>;
  /** Undefined if the operation has no request body. */
  body: JsonObject | undefined;
}

/**
 * Returns a call of an operation with the description's examples: with all its parameters or only the required ones. It
 * includes optional bodies, because a flat method call cannot omit them.
 */
export function sampleCall({ parameters, body }: Operation, presence: Exclude<Presence, "any">): CallParts {
  const given = parameters.filter(({ required }) => required || presence === "all");
  const valuesIn = (place: string) =>
    Object.fromEntries(given.filter((each) => each.in === place).map(({ name, example }) => [name, example]));
  return {
    path: valuesIn("path") as Record<string, string>,
    query: valuesIn("query"),
    body: body && sampleBody(body.schema, presence),
  };
}

const bodies = new Map<string, JsonObject>();

/** Returns a valid body for a schema, always the same. Cached, because generating it takes longer than a call. */
export function sampleBody(schema: string, presence: Presence): JsonObject {
  const key = `${presence} ${schema}`;
  const body = bodies.get(key) ?? generateBody(schema, presence);
  bodies.set(key, body);
  return structuredClone(body);
}

function generateBody(schema: string, presence: Presence): JsonObject {
  const [body] = fc.sample(arbitraryOf(locate(schema).node, presence), { numRuns: 1, seed });
  return body as JsonObject;
}

/** The parts of a call in one object, as the client's methods take them. */
export function flatten({ path, query, body }: CallParts): Params {
  return { ...path, ...query, ...body };
}
