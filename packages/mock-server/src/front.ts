import { parseBody } from "./body.ts";
import { ApiError } from "./errors.ts";
import { type Answer, type Call, type Handler, jsonAnswer } from "./exchange.ts";
import { parsePrefer } from "./prefer.ts";
import type { Engine, EngineRequest, Operation } from "./prism.ts";
import { createRouter } from "./router.ts";

/** Path of the server that stands before each path of the description; it may be left out. */
export const basePath = "/client/v4";

const urlLimit = 8_192;
const headerLimit = 16_384;

/** The front: routes, reads requests, and writes what the engine answers. */
export function createFront(engine: Engine): Handler {
  const route = createRouter(engine.operations.map((target) => ({ ...target, target })));
  return async (call) => {
    try {
      refuseOversized(call);
      const { path, search } = splitUrl(call.url);
      const { target, params } = route(call.method, path);
      return await answer(engine, target, call, { path, params, query: readQuery(search) });
    } catch (error) {
      if (error instanceof ApiError) return error.toAnswer();
      return new ApiError(500, `The mock server failed: ${(error as Error).message}`).toAnswer();
    }
  };
}

async function answer(
  engine: Engine,
  { id, method }: Operation,
  { headers, body, origin }: Call,
  place: Pick<EngineRequest, "path" | "params" | "query">,
): Promise<Answer> {
  const request: EngineRequest = { method, ...place, headers, origin };
  if (body.length > 0) {
    // Prism judges the media type only where a length is declared, which a body in chunks does not do.
    request.headers = { ...headers, "content-length": String(body.length) };
    request.body = parseBody(body, headers["content-type"]);
  }
  const response = await engine.handle(id, request, parsePrefer(headers.prefer));
  return jsonAnswer(response.status, response.body, response.headers);
}

function refuseOversized({ url, headers }: Call): void {
  if (url.length > urlLimit) throw new ApiError(414, `The URL is longer than ${urlLimit} characters`);
  let size = 0;
  for (const name in headers) size += name.length + (headers[name] as string).length;
  if (size > headerLimit) throw new ApiError(431, `The headers are longer than ${headerLimit} characters`);
}

function splitUrl(url: string): { path: string; search: string } {
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const search = question < 0 ? "" : url.slice(question + 1);
  return { path: path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path, search };
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === "") return {};
  const params = new URLSearchParams(search);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] as string)];
    }),
  );
}
