import type { Operation, Parameter } from "../description/operations.ts";
import { departuresFrom } from "../description/schemas.ts";

/** Changes a right request of an operation so that an answer is provoked; undefined when it cannot. */
type Change = (request: Request, operation: Operation) => Request | Promise<Request> | undefined;

const unknownId = "00000000-0000-4000-8000-000000000000";

/** How each status that is no success is provoked. The first change that can be made is. */
const changes: Record<string, Change[]> = {
  400: [malformBody, malformPath],
  401: [takeTokenAway],
  403: [askForFault("status=403")],
  404: [nameUnknownId],
  409: [prefer("code=409")],
  422: [breakQuery, breakPath, breakBody, prefer("code=422")],
  429: [askForFault("rate-limit=7")],
  default: [askForFault("status=503")],
};

/**
 * Changes a right request so that an answer with a status is provoked.
 * @throws Error when nobody knows how, so that no declared status goes untested unnoticed
 */
export async function provoke(status: string, request: Request, operation: Operation): Promise<Request> {
  for (const change of changes[status] ?? []) {
    const changed = await change(request, operation);
    if (changed) return changed;
  }
  throw new Error(`Nobody knows how to provoke ${status} from ${operation.id}: test/matrix/provocations.ts`);
}

function malformBody(request: Request, { body }: Operation) {
  return body && replace(request, { body: '{"' });
}

function malformPath(request: Request, { path }: Operation) {
  return replaceLastParameter(request, path, "%zz");
}

function takeTokenAway(request: Request) {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  return replace(request, { headers });
}

function nameUnknownId(request: Request, { path }: Operation) {
  return replaceLastParameter(request, path, unknownId);
}

function breakQuery(request: Request, { parameters }: Operation) {
  const parameter = parameters.find((each) => each.in === "query" && !takesAnything(each));
  if (!parameter) return undefined;
  const url = new URL(request.url);
  url.searchParams.set(parameter.name, "nonsense");
  return replace(request, { url: url.href });
}

function breakPath(request: Request, { path, parameters }: Operation) {
  const last = parameters.findLast((each) => each.in === "path");
  return last && !takesAnything(last) ? replaceLastParameter(request, path, "nonsense") : undefined;
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

function takesAnything({ schema, type }: Parameter): boolean {
  return departuresFrom(schema, type === "array" ? ["nonsense"] : "nonsense", "open").length === 0;
}

/** Replaces the value of the last parameter of a path, which names what the call is about. */
function replaceLastParameter(request: Request, template: string, value: string): Promise<Request> {
  const index = template.split("/").findLastIndex((segment) => segment.startsWith("{"));
  const url = new URL(request.url);
  // What stands before the path of the template belongs to the server's address.
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
