import type { OperationId } from "./method.ts";

/** Which call an error is about. */
export interface CallContext {
  /** Operation id (`meetings/get`); undefined at path level. */
  operation?: OperationId | undefined;
  /** HTTP method. */
  method?: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  path?: string | undefined;
}

/** Base of all errors that this package throws. */
export class RtkError extends Error {
  override name = "RtkError";
  /** Operation id (`meetings/get`); undefined at path level. */
  readonly operation: OperationId | undefined;
  /** HTTP method. */
  readonly method: string | undefined;
  /** Path template (`/accounts/{account_id}/…`). */
  readonly path: string | undefined;

  constructor(message: string, { operation, method, path }: CallContext, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
    this.method = method;
    this.path = path;
  }
}

/** The server answered that the call failed, with an HTTP status other than 2xx or with `success: false`. */
export class RtkApiError extends RtkError {
  override name = "RtkApiError";
  /** HTTP status. */
  readonly status: number;
  /** The server's own number: the HTTP status again (RealtimeKit), or 1000 and above (Cloudflare's gateway). */
  readonly code: number | undefined;
  /** Id of the request (`cf-ray`), for Cloudflare's support. */
  readonly requestId: string | undefined;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Body of the answer: parsed where it is JSON, else its text. */
  readonly body: unknown;

  constructor(response: Response, body: unknown, context: CallContext) {
    const { code, message } = readErrorBody(body);
    const requestId = response.headers.get("cf-ray") ?? undefined;
    super(describeFailure(response, message, requestId, context), context);
    this.status = response.status;
    this.code = code;
    this.requestId = requestId;
    this.headers = response.headers;
    this.body = body;
  }
}

/** The request could not be sent, or the connection broke before the answer was complete. */
export class RtkConnectionError extends RtkError {
  override name = "RtkConnectionError";
}

/** The server answered 2xx, but with something that is not JSON. */
export class RtkResponseError extends RtkError {
  override name = "RtkResponseError";
}

/** The call was refused before anything was sent. */
export class RtkInputError extends RtkError {
  override name = "RtkInputError";
  /** The parameter or option that is wrong. */
  readonly parameter: string;

  constructor(message: string, { parameter, ...context }: CallContext & { parameter: string }) {
    super(context.operation ? `${context.operation}: ${message}` : message, context);
    this.parameter = parameter;
  }
}

/** Whether something that was caught comes from this package, also from another copy of it. */
export function isRtkError(error: unknown): error is RtkError {
  return error instanceof RtkError || (error instanceof Error && /^Rtk\w*Error$/.test(error.name));
}

function describeFailure(
  response: Response,
  words: string | undefined,
  requestId: string | undefined,
  context: CallContext,
): string {
  const call = [`[${response.status}]`, describeCall(context)].join(" ");
  const suffix = requestId ? ` (cf-ray ${requestId})` : "";
  return `${call}: ${words || response.statusText || "no reason given"}${suffix}`;
}

/** `meetings/get GET /accounts/…/meetings/{meeting_id}` */
export function describeCall({ operation, method, path }: CallContext): string {
  const shortPath = path?.replace(/^\/accounts\/\{account_id\}\/realtime\/kit(\/\{app_id\})?/, "/accounts/…");
  return [operation, method, shortPath].filter(Boolean).join(" ");
}

/** Reads RealtimeKit's `{ error }` and the gateway's `{ errors: [] }`; of anything else, the beginning of the text. */
function readErrorBody(body: unknown): { code?: number | undefined; message?: string | undefined } {
  if (typeof body === "string") return { message: body.slice(0, 200) };
  const { error, errors } = (body ?? {}) as {
    error?: { code?: number; message?: string };
    errors?: { code?: number; message?: string }[];
  };
  const { code, message } = error ?? errors?.[0] ?? {};
  return { code, message };
}
