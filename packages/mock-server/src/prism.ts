import {
  createInstance,
  getHttpOperationsFromSpec,
  type PrismHttpComponents,
  ProblemJsonError,
  resetJSONSchemaGenerator,
} from "@stoplight/prism-http";
import mockFromDescription from "@stoplight/prism-http/dist/mocker/index.js";
import { type Either, isLeft, left, right, toError, tryCatch } from "fp-ts/lib/Either.js";
import { JSONSchemaFaker } from "json-schema-faker";
import { type CallReader, createCallReader } from "./call-reader.ts";
import type { Description } from "./description.ts";
import { ApiError, type Violation } from "./errors.ts";
import type { World } from "./world.ts";

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
  /** Scheme and host that the request came to. */
  origin: string;
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

/**
 * Loads an OpenAPI document into Prism's engine. Routing is ours; security and both validations are Prism's.
 *
 * @param world answers the requests that ask for nothing in particular; without it, the examples do
 */
export async function createEngine(document: object, world?: World): Promise<Engine> {
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
      mock: createMock(createCallReader(document as Description), world),
    },
  );
  return {
    operations: resources.map(({ iid, id, method, path }) => ({ id: iid ?? id, method, path })),
    async handle(operationId, request, preference) {
      const { path, query, ...rest } = request;
      const resource = byId.get(operationId) as Resource;
      refuseUndeclared(resource, operationId, preference);
      const result = await instance.request(
        { ...rest, method: request.method as never, url: { path, query } },
        [resource],
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
type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Refuses a request with violations, listing them. Else the world answers, or where there is none or the request prefers
 * a certain answer, the description's examples and schemas do.
 */
function createMock(readCall: CallReader, world: World | undefined): Mock {
  return ({ resource, input, config }) => {
    const violations = input.validations as Violation[];
    if (violations.length > 0) return () => left(ApiError.invalidRequest(violations));
    if (!world?.knows(resource.iid ?? resource.id) || isPreferred(config))
      return mockDescription({ resource, input, config } as Parameters<Mock>[0]);
    const { params, body, origin, url } = input.data as unknown as EngineRequest & { url: EngineRequest };
    return () =>
      tryCatch(() => {
        const call = readCall(resource.iid ?? resource.id, { params, query: url.query, body, origin });
        const answer = world.answer(call);
        return {
          statusCode: answer.status,
          headers: { "content-type": "application/json" },
          body: answer.body,
        };
      }, toError);
  };
}

function isPreferred({ code, exampleKey, dynamic }: Preference): boolean {
  return code !== undefined || exampleKey !== undefined || dynamic === true;
}

/** Answers from the examples, or with `dynamic` from the schema. */
const mockDescription: Mock = (call) => (logger) => {
  // The generator's options are global: a seed would outlast its call.
  resetJSONSchemaGenerator();
  JSONSchemaFaker.option({ fillProperties: false });
  return mockFromDescription.default(call as never)(logger);
};

/** @throws ApiError 400 listing what the operation declares, when a preferred status or example is not among it */
function refuseUndeclared({ responses }: Resource, operationId: string, { code, exampleKey }: Preference): void {
  const statuses = responses.map((response) => response.code);
  const response =
    responses.find((each) => each.code === String(code ?? statuses.find((status) => status.startsWith("2")))) ??
    // The description's `default` is for the failures of the server.
    (code !== undefined && code >= 500 ? responses.find((each) => each.code === "default") : undefined);
  if (!response) {
    const declared = statuses.map((status) => (status === "default" ? "5xx" : status)).join(", ");
    throw new ApiError(400, `Prefer: code=${code}: ${operationId} declares ${declared}`);
  }
  const examples = response.contents?.flatMap((content) => content.examples?.map(({ key }) => key) ?? []) ?? [];
  if (exampleKey !== undefined && !examples.includes(exampleKey)) {
    throw new ApiError(400, `Prefer: example=${exampleKey}: ${operationId} has the examples ${examples.join(", ")}`);
  }
}

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
