import type { PrismHttpComponents } from "@stoplight/prism-http";
import sampleDescription, { resetJSONSchemaGenerator } from "@stoplight/prism-http/dist/mocker/index.js";
import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import { ApiError } from "../http/api-error.ts";
import type { ParsedRequest, ParsedResponse } from "../http/request/parsed-message.ts";
import type { Preference } from "./prefer.ts";
import type { Resource } from "./resources.ts";
import { JSONSchemaFaker } from "./schema-faker.ts";

type Mock = PrismHttpComponents["mock"];

/** Node and bundlers wrap the default export of a CommonJS module; vitest unwraps it. */
const mock = ("default" in sampleDescription ? sampleDescription.default : sampleDescription) as unknown as Mock;

/**
 * Responds to a validated request with the description's examples or, with `dynamic`, with values generated from its
 * schemas.
 *
 * @throws ApiError 400 listing the declared ones if the operation lacks the preferred status or example
 */
export function sample(resource: Resource, request: ParsedRequest, preference: Preference): ParsedResponse {
  refuseUndeclared(resource, preference);
  // The generator's options are global: a seed would outlive its call.
  resetJSONSchemaGenerator();
  JSONSchemaFaker.option({ fillProperties: false });
  // Without headers: only Accept would matter, and the API always responds in JSON.
  const data = { ...request, url: request, headers: {} };
  // Otherwise Prism would run the description's callbacks, with any URL in a request.
  const input = {
    resource: { ...resource, callbacks: undefined },
    input: { data, validations: [] },
    config: { dynamic: false, ...preference },
  };
  const result = mock(input as never)(silentLogger as never);
  if (result._tag === "Left") throw toApiError(result.left);
  const { statusCode, headers, body } = result.right;
  return { status: statusCode, headers: toHeaders(headers), body };
}

function refuseUndeclared({ iid, id, responses }: Resource, { code, exampleKey }: Preference): void {
  const operation = iid ?? id;
  const statuses = responses.map((response) => response.code);
  const response =
    responses.find((each) => each.code === String(code ?? statuses.find((status) => status.startsWith("2")))) ??
    // The description's `default` is for server errors.
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

/** Headers by lowercase name. Those without a value in the description are omitted. */
function toHeaders(headers: Record<string, unknown> = {}): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Prism requires a logger; the mock server has its own log. */
const silentLogger: Record<string, unknown> = { child: () => silentLogger };
for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) silentLogger[level] = () => {};
