import type { Operation, Parameter } from "../../src/description/operations.ts";
import { violationsOf } from "../../src/description/schemas.ts";

/** Turns a valid request into one that provokes a status; returns undefined if it cannot. */
type Change = (request: Request, operation: Operation) => Request | Promise<Request> | undefined;

const unknownId = "00000000-0000-4000-8000-000000000000";

/** The changes that provoke each error status. The first applicable one is made. */
const changes: Record<string, Change[]> = {
  400: [malformBodyOfRecordings, breakQuery, breakPath, breakBody, malformPath],
  401: [removeToken],
  403: [askForFault("status=403")],
  404: [nameUnknownId],
  409: [prefer("code=409")],
  422: [breakQuery, breakPath, breakBody, prefer("code=422")],
  429: [askForFault("rate-limit=7")],
  default: [askForFault("status=503")],
};

/**
 * Turns a valid request into one that provokes a status.
 * @throws Error if no change does, so that every declared status is tested
 */
export async function provoke(status: string, request: Request, operation: Operation): Promise<Request> {
  for (const change of changes[status] ?? []) {
    const changed = await change(request, operation);
    if (changed) return changed;
  }
  throw new Error(`Nothing provokes ${status} from ${operation.id}: add a change to test/matrix/provocations.ts`);
}

/** Recordings respond with 422 to invalid requests that can be parsed. */
function malformBodyOfRecordings(request: Request, { id, body }: Operation) {
  return id.startsWith("recordings/") && body ? replace(request, { body: '{"' }) : undefined;
}

function malformPath(request: Request, { path }: Operation) {
  return replaceLastParameter(request, path, "%zz");
}

function removeToken(request: Request) {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  return replace(request, { headers });
}

function nameUnknownId(request: Request, { path }: Operation) {
  return replaceLastParameter(request, path, unknownId);
}

function breakQuery(request: Request, { parameters }: Operation) {
  const parameter = parameters.find((each) => each.in === "query" && !acceptsAnything(each));
  if (!parameter) return undefined;
  const url = new URL(request.url);
  url.searchParams.set(parameter.name, "nonsense");
  return replace(request, { url: url.href });
}

function breakPath(request: Request, { path, parameters }: Operation) {
  const last = parameters.findLast((each) => each.in === "path");
  return last && !acceptsAnything(last) ? replaceLastParameter(request, path, "nonsense") : undefined;
}

function breakBody(request: Request, { body }: Operation) {
  return body && replace(request, { body: "[]" });
}

function askForFault(fault: string): Change {
  return (request) => withHeader(request, "x-rtk-mock-fault", fault);
}

function prefer(preference: string): Change {
  return (request) => withHeader(request, "prefer", preference);
}

function acceptsAnything({ schema, type }: Parameter): boolean {
  return violationsOf(schema, type === "array" ? ["nonsense"] : "nonsense", "open").length === 0;
}

/** Replaces the value of the last path parameter, the id of the resource. */
function replaceLastParameter(request: Request, template: string, value: string): Promise<Request> {
  const index = template.split("/").findLastIndex((segment) => segment.startsWith("{"));
  const url = new URL(request.url);
  // The part before the template's path is the path of the server's URL.
  const before = url.pathname.split("/").length - template.split("/").length;
  const segments = url.pathname.split("/").with(before + index, value);
  return replace(request, { url: url.origin + segments.join("/") + url.search });
}

function withHeader(request: Request, name: string, value: string): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return replace(request, { headers });
}

async function replace(
  request: Request,
  { url = request.url, headers = request.headers, body }: { url?: string; headers?: Headers; body?: string },
): Promise<Request> {
  const content = body ?? (await request.clone().text());
  return new Request(url, { method: request.method, headers, body: content || null });
}
