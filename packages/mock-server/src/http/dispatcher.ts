import { ApiError } from "./api-error.ts";
import { allowOrigin } from "./guard/cors.ts";
import { refuseForeignHost, refuseForeignOrigin, refuseOtherThanJson } from "./guard/refuse-foreign.ts";
import type { HttpRequest, HttpResponse, LocatedRequest, RequestHandler, Responder } from "./message.ts";
import { basePath, controlPath, filesPath, isPage, publicKeyPath } from "./paths.ts";

const urlLimit = 8_192;
const headerLimit = 16_384;

export interface Responders {
  api: Responder;
  /** Responds below `/__mock`. */
  control: Responder;
  /** Responds with the web pages. These contain no data, so pages of other origins may link to them. */
  pages: Responder;
  /** Responds to requests that are refused before reaching any of the others. */
  refuse: (located: LocatedRequest, error: ApiError) => Promise<HttpResponse>;
}

/**
 * Refuses oversized and foreign requests, and dispatches the others to the API, the control endpoints or the pages.
 *
 * @param cors origin whose pages may call the API, but not the control endpoints; `*` for all
 */
export function createDispatcher({ api, control, pages, refuse }: Responders, cors?: string): RequestHandler {
  const openApi = cors === undefined ? api : allowOrigin(api, cors);
  return async (request) => {
    const located = locate(request);
    const isControlled = isControl(located.path);
    try {
      refuseForeignHost(request);
      refuseOversized(request);
      if (isControlled) refuseForeignControl(located);
    } catch (error) {
      return refuse(located, error as ApiError);
    }
    try {
      if (isPage(located.path)) return await pages(located);
      return await (isControlled ? control(located) : openApi(located));
    } catch (error) {
      return (error instanceof ApiError ? error : ApiError.internal(error)).toResponse();
    }
  };
}

function refuseForeignControl({ request, path }: LocatedRequest): void {
  refuseForeignOrigin(request, path.startsWith(`${filesPath}/`));
  refuseOtherThanJson(request);
}

function isControl(path: string): boolean {
  if (isPage(path)) return false;
  return path === controlPath || path.startsWith(`${controlPath}/`) || path === publicKeyPath;
}

function refuseOversized({ url, headers }: HttpRequest): void {
  if (url.length > urlLimit) throw new ApiError(414, `The URL is longer than ${urlLimit} characters`);
  let size = 0;
  for (const name in headers) size += name.length + (headers[name] as string).length;
  if (size > headerLimit) throw new ApiError(431, `The headers are longer than ${headerLimit} characters`);
}

function locate(request: HttpRequest): LocatedRequest {
  const { url } = request;
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const search = question < 0 ? "" : url.slice(question + 1);
  return { request, path: path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path, search };
}
