import { Hono } from "hono";
import { ApiError } from "./errors.ts";
import { parsePrefer } from "./prefer.ts";
import type { Engine, EngineRequest, Operation } from "./prism.ts";

const basePath = "/client/v4";

/** The front: routes, reads requests, and writes what the engine answers. */
export function createApp(engine: Engine): Hono {
  const app = new Hono({ getPath: (request) => pathBelowBase(new URL(request.url).pathname) });
  for (const operation of literalPathsFirst(engine.operations)) {
    app.on(operation.method, toRoute(operation.path), ({ req }) => answer(engine, operation, req.raw));
  }
  app.notFound(({ req }) => new ApiError(404, `There is no operation ${req.method} ${req.path}`).toResponse());
  app.onError((error) => {
    if (error instanceof ApiError) return error.toResponse();
    return new ApiError(500, `The mock server failed: ${error.message}`).toResponse();
  });
  return app;
}

async function answer(engine: Engine, { id, method }: Operation, request: Request): Promise<Response> {
  const { status, headers, body } = await engine.handle(
    id,
    { method, ...(await readRequest(request)) },
    parsePrefer(request.headers.get("prefer")),
  );
  return Response.json(body, { status, headers });
}

async function readRequest(request: Request): Promise<Omit<EngineRequest, "method">> {
  const { pathname, searchParams } = new URL(request.url);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  const text = await request.text();
  const headers = Object.fromEntries(request.headers);
  return { path: pathBelowBase(pathname), query, headers, ...(text !== "" && { body: parseBody(text) }) };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError(400, `The request body is not valid JSON: ${(cause as Error).message}`);
  }
}

/** Where several paths match, the one with a literal segment at the first difference wins (OpenAPI 3.1, section 4.8.8.1). */
function literalPathsFirst(operations: Operation[]): Operation[] {
  const key = ({ path }: Operation) => path.replaceAll("{", "~");
  return operations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function toRoute(path: string): string {
  return path.replace(/\{([^{}]+)\}/g, ":$1");
}

function pathBelowBase(path: string): string {
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
