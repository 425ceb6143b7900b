import { type CallContext, describeCall, RtkConnectionError, RtkInputError } from "./errors.ts";
import type { RtkClientOptions } from "./options.ts";

/** Sends one request with the token. @throws RtkConnectionError when no answer comes */
export async function sendRequest(
  request: Request,
  options: RtkClientOptions,
  context: CallContext,
): Promise<Response> {
  request.headers.set("authorization", `Bearer ${await readToken(options)}`);
  try {
    return await (options.fetch ?? globalThis.fetch)(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    const reason = cause instanceof Error ? rootCause(cause).message : String(cause);
    throw new RtkConnectionError(
      `${describeCall(context)}: no answer from ${new URL(request.url).origin}: ${reason}`,
      context,
      {
        cause,
      },
    );
  }
}

async function readToken({ apiToken }: RtkClientOptions): Promise<string> {
  const token = typeof apiToken === "function" ? await apiToken() : apiToken;
  // Other characters cannot stand in a header (RFC 6750, section 2.1), and fetch's own error would show the token.
  if (!/^[\x21-\x7e]+$/.test(token ?? "")) {
    throw new RtkInputError("apiToken must be a non-empty string of printable ASCII characters without spaces", {
      parameter: "apiToken",
    });
  }
  return token;
}

function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error;
}
