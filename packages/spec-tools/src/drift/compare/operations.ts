import type { Body, Operation, Response } from "../description/operations.ts";
import { at, compareValues, type Difference, presence, type Site } from "./difference.ts";
import { compareParameters } from "./parameters.ts";
import type { SchemaComparison } from "./schemas.ts";

/** Compares two descriptions of one operation. */
export function* compareOperations(
  ours: Operation,
  theirs: Operation,
  schemas: SchemaComparison,
): Generator<Difference> {
  const response: Site = { operation: ours.id, location: "operation", isRequest: false };
  const request: Site = { ...response, location: "request.body", isRequest: !ours.isWebhook };
  yield* compareValues(response, "deprecated", ours.deprecated, theirs.deprecated);
  yield* compareParameters(ours.parameters, theirs.parameters, schemas, request);
  yield* compareBodies(ours.body, theirs.body, schemas, request);
  for (const status of new Set([...ours.responses.keys(), ...theirs.responses.keys()])) {
    yield* compareStatus(status, ours, theirs, schemas, response);
  }
}

function* compareBodies(
  ours: Body | undefined,
  theirs: Body | undefined,
  schemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  yield* compareValues(site, "body", presence(ours), presence(theirs), theirs === undefined && !ours?.required);
  if (!ours || !theirs) return;
  yield* compareValues(site, "required", ours.required, theirs.required, !ours.required);
  const [our, their] = [[...ours.schemas.keys()].sort(), [...theirs.schemas.keys()].sort()];
  const shared = their.filter((type) => ours.schemas.has(type));
  yield* compareValues(site, "media-type", our, their, shared.length === their.length);
  for (const type of shared.slice(0, 1)) {
    yield* schemas.compare(ours.schemas.get(type), theirs.schemas.get(type), site);
  }
}

function* compareStatus(
  status: string,
  ours: Operation,
  theirs: Operation,
  schemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  const there = { ...site, location: `status.${status}` };
  yield* compareValues(there, "status", describeStatus(ours, status), describeStatus(theirs, status));
  const our = ours.responses.get(status) ?? ours.responses.get("default");
  const their = theirs.responses.get(status);
  if (our && their) yield* compareResponses(our, their, schemas, { ...site, location: `response.${status}` });
}

function describeStatus({ responses }: Operation, status: string): string {
  if (responses.has(status)) return "present";
  return responses.has("default") && !status.startsWith("2") ? "default" : "absent";
}

function* compareResponses(
  ours: Response,
  theirs: Response,
  schemas: SchemaComparison,
  site: Site,
): Generator<Difference> {
  yield* compareBodies(ours.body, theirs.body, schemas, site);
  for (const name of new Set([...ours.headers.keys(), ...theirs.headers.keys()])) {
    const there = at(site, `.header.${name}`);
    const [our, their] = [ours.headers.get(name), theirs.headers.get(name)];
    yield* compareValues(there, "header", presence(our), presence(their));
    if (our && their) yield* schemas.compare(our.schema, their.schema, there);
  }
}
