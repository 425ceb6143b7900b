import type { CallOptions, RtkClient } from "@org/rtk-client";
import fc from "fast-check";
import { type Json, type JsonObject, locate } from "./description/document.ts";
import type { Operation } from "./description/operations.ts";
import { arbitraryOf, type Presence } from "./properties/arbitrary.ts";
import { seed } from "./properties/settings.ts";

type Method = (params: Params, options?: CallOptions) => Promise<unknown>;
type Params = Record<string, unknown>;

/** The parts of a call, apart as they stand in a request. */
export interface CallParts {
  path: Record<string, string>;
  query: Record<string, Json>;
  /** Undefined when the operation takes none. */
  body: JsonObject | undefined;
}

/** Calls an operation of the client by its id, whatever its types: `sessions/list-participants`. */
export function callOperation(rtk: RtkClient, id: string, params: Params, options?: CallOptions): Promise<unknown> {
  const [resource = "", method = ""] = id.split("/").map(camelCase);
  const methods = rtk as unknown as Record<string, Record<string, Method>>;
  const call = methods[resource]?.[method];
  if (!call) throw new Error(`The client has no rtk.${resource}.${method} for ${id}`);
  return call(params, options);
}

/**
 * A call of an operation with the examples of the description, with all its parameters or only the required ones. An
 * operation that takes a body is given one, because its method cannot be told otherwise.
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

/** A body that a schema asks for, always the same. */
export function sampleBody(schema: string, presence: Presence): JsonObject {
  const [body] = fc.sample(arbitraryOf(locate(schema).node, presence), { numRuns: 1, seed });
  return body as JsonObject;
}

/** A call's parts side by side, as the client's methods take them. */
export function flatten({ path, query, body }: CallParts): Params {
  return { ...path, ...query, ...body };
}

function camelCase(kebabCase: string): string {
  return kebabCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
