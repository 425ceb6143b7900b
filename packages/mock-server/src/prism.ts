import {
  createInstance,
  getHttpOperationsFromSpec,
  type PrismHttpComponents,
  ProblemJsonError,
} from "@stoplight/prism-http";
import mockFromDescription from "@stoplight/prism-http/dist/mocker/index.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { ApiError, type Violation } from "./errors.ts";

/** A request in the form that Prism checks. */
export interface EngineRequest {
  method: string;
  /** Path below the server's base path, still percent-encoded. */
  path: string;
  /** The path's parameters, decoded. */
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body?: unknown;
}

export interface EngineResponse {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/** Which of the description's answers is wanted (Prism's `Prefer` header). */
export interface Preference {
  /** Status of the answer. */
  code?: number;
  /** Name of the example. */
  exampleKey?: string;
  /** Makes the answer up from the schema instead of taking an example. */
  dynamic?: boolean;
  /** Makes a made-up answer the same each time. */
  seed?: string;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
}

export interface Engine {
  operations: Operation[];
  /**
   * Checks the request, answers it, and checks the answer.
   * @throws ApiError when the request breaks the description, or the answer does
   */
  handle(operationId: string, request: EngineRequest, preference: Preference): Promise<EngineResponse>;
}

/** Loads an OpenAPI document into Prism's engine. Routing is ours; security and both validations are Prism's. */
export async function createEngine(document: object): Promise<Engine> {
  const resources = await getHttpOperationsFromSpec(structuredClone(document));
  const byId = new Map(resources.map((resource) => [resource.iid ?? resource.id, resource]));
  const instance = createInstance(
    {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    {
      logger: silentLogger() as never,
      route: ({ resources: [resource] }) => right(resource as never),
      mock: answerOrRefuse,
    },
  );
  return {
    operations: resources.map(({ iid, id, method, path }) => ({ id: iid ?? id, method, path })),
    async handle(operationId, request, preference) {
      const { path, params: _, query, ...rest } = request;
      const result = await instance.request(
        { ...rest, method: request.method as never, url: { path, query } },
        [byId.get(operationId) as never],
        { mock: { dynamic: false, ...preference } } as never,
      )();
      const { output, validations } = unwrap(result);
      if (validations.output.length > 0) throw ApiError.brokenAnswer(validations.output);
      return {
        status: output.statusCode,
        headers: toHeaders(output.headers),
        body: output.body,
      };
    },
  };
}

type Mock = PrismHttpComponents["mock"];

/** Refuses a request with violations, listing them; else answers from the description's examples and schemas. */
const answerOrRefuse: Mock = (call) => {
  const violations = call.input.validations;
  return violations.length > 0
    ? () => left(ApiError.invalidRequest(violations as Violation[]))
    : mockFromDescription.default(call as never);
};

function unwrap<Value>(result: Either<Error, Value>): Value {
  if (!isLeft(result)) return result.right;
  const error = result.left;
  throw error instanceof ProblemJsonError ? new ApiError(error.status, error.detail) : error;
}

/** Headers by their names in lower case; those that the description gives no value for are left out. */
function toHeaders(headers: Record<string, unknown> = {}): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Prism wants a logger; the front logs for itself. */
function silentLogger(): Record<string, unknown> {
  const logger: Record<string, unknown> = { child: () => logger };
  for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) logger[level] = () => {};
  return logger;
}
