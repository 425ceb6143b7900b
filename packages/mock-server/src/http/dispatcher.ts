import { ApiError } from "./api-error.ts";
import type { Answer, Call, Handler } from "./message.ts";

/** Path of the server that stands before each path of the description; it may be left out. */
export const basePath = "/client/v4";

/** Path below which the mock server itself is controlled. */
export const controlPath = "/__mock";

/** Path of the public key that signatures of webhooks are checked with, the same as RealtimeKit's. */
export const publicKeyPath = "/.well-known/webhooks.json";

const urlLimit = 8_192;
const headerLimit = 16_384;

/** A call, its URL taken apart. */
export interface LocatedCall {
  call: Call;
  /** Path below the base path. */
  path: string;
  /** Query, without the question mark. */
  search: string;
}

export type Answerer = (located: LocatedCall) => Promise<Answer>;

/** The front: refuses what is too long, and tells calls of the API from those that control the mock server. */
export function createFront(api: Answerer, control: Answerer): Handler {
  return async (call) => {
    try {
      refuseOversized(call);
      const located = locate(call);
      return await (isControl(located.path) ? control(located) : api(located));
    } catch (error) {
      return (error instanceof ApiError ? error : ApiError.internal(error)).toAnswer();
    }
  };
}

function isControl(path: string): boolean {
  return path === controlPath || path.startsWith(`${controlPath}/`) || path === publicKeyPath;
}

function refuseOversized({ url, headers }: Call): void {
  if (url.length > urlLimit) throw new ApiError(414, `The URL is longer than ${urlLimit} characters`);
  let size = 0;
  for (const name in headers) size += name.length + (headers[name] as string).length;
  if (size > headerLimit) throw new ApiError(431, `The headers are longer than ${headerLimit} characters`);
}

function locate(call: Call): LocatedCall {
  const { url } = call;
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const search = question < 0 ? "" : url.slice(question + 1);
  return { call, path: path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path, search };
}
