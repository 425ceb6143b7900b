import { compareParameters } from "./compare-parameters.ts";
import type { SchemaComparison } from "./compare-schemas.ts";
import { at, type Difference, difference, presence, type Site } from "./difference.ts";
import type { Body, Operation, Response } from "./operations.ts";

/** Compares everything that two descriptions of one operation say. */
export function* compareOperations(
  ours: Operation,
  theirs: Operation,
  compareSchemas: SchemaComparison,
): Generator<Difference> {
  const request: Site = { operation: ours.id, location: "operation", isRequest: !ours.isWebhook };
  const response: Site = { ...request, isRequest: false };
  if (ours.deprecated !== theirs.deprecated)
    yield difference(response, "deprecated", ours.deprecated, theirs.deprecated);
  yield* compareParameters(ours.parameters, theirs.parameters, compareSchemas, request);
  yield* compareBodies(ours.body, theirs.body, compareSchemas, { ...request, location: "request.body" });
  yield* compareResponses(ours, theirs, compareSchemas, response);
}

function* compareBodies(
  ours: Body | undefined,
  theirs: Body | undefined,
  compareSchemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  if (!ours || !theirs) {
    if (ours ?? theirs)
      yield difference(site, "body", presence(!!ours), presence(!!theirs), ours?.required !== true && !theirs);
    return;
  }
  if (ours.required !== theirs.required)
    yield difference(site, "required", ours.required, theirs.required, !ours.required);
  const [our, their] = [[...ours.schemas.keys()].sort(), [...theirs.schemas.keys()].sort()];
  if (our.join() !== their.join()) {
    yield difference(
      site,
      "media-type",
      our,
      their,
      their.every((type) => our.includes(type)),
    );
  }
  const shared = our.find((type) => their.includes(type));
  if (shared !== undefined) yield* compareSchemas(ours.schemas.get(shared), theirs.schemas.get(shared), site);
}

function* compareResponses(
  ours: Operation,
  theirs: Operation,
  compareSchemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  for (const status of new Set([...ours.responses.keys(), ...theirs.responses.keys()])) {
    const our = ours.responses.get(status) ?? ours.responses.get("default");
    const their = theirs.responses.get(status);
    const [say, hear] = [ours, theirs].map(({ responses }) => describeStatus(responses, status));
    if (say !== hear) yield difference({ ...site, location: `status.${status}` }, "status", say ?? "", hear ?? "");
    if (our && their) yield* compareResponse(our, their, compareSchemas, { ...site, location: `response.${status}` });
  }
}

function describeStatus(responses: Map<string, Response>, status: string): string {
  if (responses.has(status)) return "present";
  return responses.has("default") && !status.startsWith("2") ? "default" : "absent";
}

function* compareResponse(
  ours: Response,
  theirs: Response,
  compareSchemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  yield* compareBodies(ours.body, theirs.body, compareSchemas, site);
  for (const name of new Set([...ours.headers.keys(), ...theirs.headers.keys()])) {
    const there = at(site, `.header.${name}`);
    const [isOurs, isTheirs] = [ours.headers.has(name), theirs.headers.has(name)];
    if (isOurs !== isTheirs) yield difference(there, "header", presence(isOurs), presence(isTheirs));
    else yield* compareSchemas(ours.headers.get(name), theirs.headers.get(name), there);
  }
}
