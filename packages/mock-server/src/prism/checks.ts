import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { validate as validatePath } from "@stoplight/prism-http/dist/validator/validators/path.js";
import type { Either } from "fp-ts/lib/Either.js";
import type { EngineRequest, EngineResponse } from "../engine.ts";
import type { Violation } from "../errors.ts";
import type { Resource } from "./operations.ts";

/** Prism's checks of one operation's requests and answers. */
export interface Checks {
  /** Where a request departs from the description. */
  checkRequest(request: EngineRequest): Violation[];
  /** Where an answer departs from the description. */
  checkAnswer(response: EngineResponse): Violation[];
}

/** Prism's ValidationContext.Input; the enum itself cannot be imported, as it is a `const` of a CommonJS module. */
const input = 0;

export function createChecks(resource: Resource): Checks {
  const bundle = (resource as { __bundled__?: unknown }).__bundled__;
  const { path: pathParameters = [], ...request } = resource.request ?? {};
  // Prism compiles the path template on every request; the router has read the parameters already.
  const withoutPath = { ...resource, request };
  return {
    checkRequest({ method, path, params, query, headers, body }) {
      const element = { method: method as never, url: { path, query }, headers, body };
      return [
        ...violations("request", validateSecurity({ resource, element })),
        ...violations("request", validateInput({ resource: withoutPath, element })),
        ...violations("request", validatePath(params, pathParameters, input, bundle)),
      ];
    },
    checkAnswer({ status, headers, body }) {
      return violations("answer", validateOutput({ resource, element: { statusCode: status, headers, body } }));
    },
  };
}

interface Diagnostic {
  path?: (string | number)[];
  message: string;
  code?: string | number;
}

function violations(on: Violation["on"], result: Either<Diagnostic[], unknown>): Violation[] {
  if (result._tag === "Right") return [];
  return result.left.map(({ path = [], message, code }) => ({
    on,
    location: path.join("."),
    message,
    ...(code !== undefined && { code }),
  }));
}
