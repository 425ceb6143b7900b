import { type CallReader, createCallReader } from "../description/call-reader.ts";
import type { Description } from "../description/document.ts";
import { ApiError, type Violation } from "../http/api-error.ts";
import { type Checks, createChecks } from "../prism/checks.ts";
import type { Preference } from "../prism/prefer.ts";
import type { LocatedResource } from "../prism/resources.ts";
import type { World } from "../state/state.ts";

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
  /** Headers by their names in lower case. */
  headers: Record<string, string>;
  body?: unknown;
}

/** An operation of the description, with Prism's checks of its requests and answers. */
export interface Operation {
  id: string;
  method: string;
  /** Path template. */
  path: string;
  checks: () => Checks;
  /**
   * Checks a request, answers it, and checks the answer.
   * @throws ApiError when the request breaks the description, and for what the API refuses
   */
  answer(request: EngineRequest, preference: Preference): Promise<CheckedResponse>;
}

export interface CheckedResponse extends EngineResponse {
  /** Where the answer breaks the description. */
  violations: Violation[];
}

/**
 * The operations of a description, ready to be called.
 *
 * @param world answers the requests that ask for nothing in particular; without it, the examples do
 */
export function createOperations(description: Description, resources: LocatedResource[], world?: World): Operation[] {
  const readCall = createCallReader(description);
  return resources.map((located) => createOperation(located, readCall, world));
}

function createOperation(located: LocatedResource, readCall: CallReader, world: World | undefined): Operation {
  const { id, method, path, resource } = located;
  let checks: Checks | undefined;
  const operation: Operation = {
    id,
    method,
    path,
    checks() {
      checks ??= createChecks(resource());
      return checks;
    },
    async answer(request, preference) {
      const { checkRequest, checkAnswer } = operation.checks();
      const violations = checkRequest(request);
      if (violations.length > 0) throw ApiError.invalidRequest(violations);
      const response =
        world?.knows(id) && !isPreferred(preference)
          ? answerFromWorld(world, readCall, id, request)
          : await answerFromDescription(located, request, preference);
      return { ...response, violations: checkAnswer(response) };
    },
  };
  return operation;
}

function answerFromWorld(world: World, readCall: CallReader, id: string, request: EngineRequest): EngineResponse {
  const { status, body } = world.answer(readCall(id, request));
  return { status, headers: { "content-type": "application/json" }, body };
}

async function answerFromDescription(
  { resource }: LocatedResource,
  request: EngineRequest,
  preference: Preference,
): Promise<EngineResponse> {
  // Most programs never ask for it, and loading it takes longer than loading all the rest.
  const { sample } = await import("../prism/sampler.ts");
  return sample(resource(), request, preference);
}

function isPreferred({ code, exampleKey, dynamic }: Preference): boolean {
  return code !== undefined || exampleKey !== undefined || dynamic === true;
}
