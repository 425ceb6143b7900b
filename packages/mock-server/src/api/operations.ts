import { type CallReader, createCallReader } from "../description/call-reader.ts";
import type { Description } from "../description/document.ts";
import { createUndeclaredFinders, toViolation } from "../description/undeclared.ts";
import type { Violation } from "../description/violation.ts";
import { ApiError } from "../http/api-error.ts";
import type { ParsedRequest, ParsedResponse } from "../http/request/parsed-message.ts";
import { type Checks, createChecks } from "../prism/checks.ts";
import { isPreference, type Preference } from "../prism/prefer.ts";
import type { LocatedResource } from "../prism/resources.ts";
import type { State } from "../state/state.ts";

/** An operation of the description, with Prism's validation of its requests and responses. */
export interface Operation {
  id: string;
  method: string;
  /** Path template. */
  path: string;
  checks: () => Checks;
  /** Returns the parts of a request that the description does not declare. The API ignores them. */
  findUndeclared: (request: ParsedRequest) => Violation[];
  /**
   * Validates a request, responds to it, and validates the response.
   *
   * @param found further violations, for which the request is also refused
   * @throws ApiError if the request violates the description or the API refuses it
   */
  respond(
    request: ParsedRequest,
    preference: Preference,
    found: Violation[],
  ): ValidatedResponse | Promise<ValidatedResponse>;
}

export interface ValidatedResponse extends ParsedResponse {
  /** The response's violations of the description. */
  violations: Violation[];
}

/**
 * Returns the operations of a description, ready to be called.
 *
 * @param state responds to requests without a preference; defaults to the description's examples
 */
export function createOperations(description: Description, resources: LocatedResource[], state?: State): Operation[] {
  const readCall = createCallReader(description);
  const finders = createUndeclaredFinders(description);
  return resources.map((located) => ({
    ...createOperation(located, readCall, state),
    findUndeclared: ({ query, body }) => (finders.get(located.id)?.(query, body) ?? []).map(toViolation),
  }));
}

function createOperation(
  located: LocatedResource,
  readCall: CallReader,
  state: State | undefined,
): Omit<Operation, "findUndeclared"> {
  const { id, method, path, resource } = located;
  let checks: Checks | undefined;
  const operation: Omit<Operation, "findUndeclared"> = {
    id,
    method,
    path,
    checks() {
      checks ??= createChecks(resource());
      return checks;
    },
    respond(request, preference, found) {
      const { checkRequest, checkResponse } = operation.checks();
      const violations = checkRequest(request);
      if (violations.length > 0) throw ApiError.invalidRequest(id, [...violations, ...found]);
      if (found.length > 0) throw ApiError.undeclared(found);
      const validated = (response: ParsedResponse) => ({ ...response, violations: checkResponse(response) });
      return state?.handles(id) && !isPreference(preference)
        ? validated(respondFromState(state, readCall, id, request))
        : respondFromDescription(located, request, preference).then(validated);
    },
  };
  return operation;
}

function respondFromState(state: State, readCall: CallReader, id: string, request: ParsedRequest): ParsedResponse {
  const { status, body } = state.handle(readCall(id, request));
  return { status, headers: { "content-type": "application/json" }, body };
}

async function respondFromDescription(
  { resource }: LocatedResource,
  request: ParsedRequest,
  preference: Preference,
): Promise<ParsedResponse> {
  // Loaded on demand: most programs never need it, and it takes longer to load than everything else.
  const { sample } = await import("../prism/sampler.ts");
  return sample(resource(), request, preference);
}
