import { ApiError } from "./api-error.ts";
import { allowOrigin } from "./cors.ts";
import type { HttpRequest, LocatedRequest, RequestHandler, Responder } from "./message.ts";
import { basePath, controlPath, isPage, publicKeyPath } from "./paths.ts";

const urlLimit = 8_192;
const headerLimit = 16_384;

export interface Responders {
  api: Responder;
  control: Responder;
  pages: Responder;
}

/**
 * Refuses oversized requests and passes the others to the pages, the control endpoints or the API.
 *
 * @param cors origin whose pages may call the API, but not the control endpoints; `*` for all
 */
export function createDispatcher({ api, control, pages }: Responders, cors?: string): RequestHandler {
  const dispatch: RequestHandler = async (request) => {
    try {
      refuseOversized(request);
      const located = locate(request);
      if (isPage(located.path)) return await pages(located);
      return await (isControl(located.path) ? control(located) : api(located));
    } catch (error) {
      return (error instanceof ApiError ? error : ApiError.internal(error)).toResponse();
    }
  };
  return cors === undefined ? dispatch : allowOrigin(dispatch, cors, (request) => isApi(locate(request).path));
}

function isApi(path: string): boolean {
  return !isControl(path) && !isPage(path);
}

function isControl(path: string): boolean {
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
