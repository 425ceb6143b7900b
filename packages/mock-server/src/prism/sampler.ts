import type { PrismHttpComponents } from "@stoplight/prism-http";
import sampleDescription, { resetJSONSchemaGenerator } from "@stoplight/prism-http/dist/mocker/index.js";
import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import { JSONSchemaFaker } from "json-schema-faker";
import type { EngineRequest, EngineResponse } from "../api/operations.ts";
import { ApiError } from "../http/api-error.ts";
import type { Preference } from "./prefer.ts";
import type { Resource } from "./resources.ts";

type Mock = PrismHttpComponents["mock"];

/**
 * Answers a request that was checked from the examples of the description, or with `dynamic` from its schemas.
 *
 * @throws ApiError 400 listing what the operation declares, when a preferred status or example is not among it
 */
export function sample(resource: Resource, request: EngineRequest, preference: Preference): EngineResponse {
  refuseUndeclared(resource, preference);
  // The generator's options are global: a seed would outlast its call.
  resetJSONSchemaGenerator();
  JSONSchemaFaker.option({ fillProperties: false });
  // Without headers, as only Accept would count, and the API answers in JSON whatever that says.
  const data = { ...request, url: request, headers: {} };
  // Prism would carry out the callbacks of a description, to any address that a request names.
  const call = {
    resource: { ...resource, callbacks: undefined },
    input: { data, validations: [] },
    config: { dynamic: false, ...preference },
  };
  const result = (sampleDescription.default as unknown as Mock)(call as never)(silentLogger as never);
  if (result._tag === "Left") throw toApiError(result.left);
  const { statusCode, headers, body } = result.right;
  return { status: statusCode, headers: toHeaders(headers), body };
}

function refuseUndeclared({ iid, id, responses }: Resource, { code, exampleKey }: Preference): void {
  const operation = iid ?? id;
  const statuses = responses.map((response) => response.code);
  const response =
    responses.find((each) => each.code === String(code ?? statuses.find((status) => status.startsWith("2")))) ??
    // The description's `default` is for the failures of the server.
    (code !== undefined && code >= 500 ? responses.find((each) => each.code === "default") : undefined);
  if (!response) {
    const declared = statuses.map((status) => (status === "default" ? "5xx" : status)).join(", ");
    throw new ApiError(400, `Prefer: code=${code}: ${operation} declares ${declared}`);
  }
  const examples = response.contents?.flatMap((content) => content.examples?.map(({ key }) => key) ?? []) ?? [];
  if (exampleKey !== undefined && !examples.includes(exampleKey)) {
    throw new ApiError(400, `Prefer: example=${exampleKey}: ${operation} has the examples ${examples.join(", ")}`);
  }
}

function toApiError(error: Error): Error {
  return error instanceof ProblemJsonError ? new ApiError(error.status, error.detail) : error;
}

/** Headers by their names in lower case; those that the description gives no value for are left out. */
function toHeaders(headers: Record<string, unknown> = {}): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Prism wants a logger; the front logs for itself. */
const silentLogger: Record<string, unknown> = { child: () => silentLogger };
for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) silentLogger[level] = () => {};
