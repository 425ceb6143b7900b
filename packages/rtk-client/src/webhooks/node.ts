import { RtkWebhookError } from "./webhook-error.ts";

/** What is needed of a `node:http` request. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  /** Whether the body has been read by somebody else. */
  readonly readableEnded: boolean;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** What is needed of a `node:http` response. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Makes a listener for `node:http` of a fetch-style handler. In Express it stands before any body parser, because the
 * signature is over the bytes as they arrived.
 *
 * @example
 * http.createServer(toNodeHandler(handleWebhooks({ … }))).listen(8080);
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await respond(handler, request);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  };
}

async function respond(handler: (request: Request) => Promise<Response>, incoming: NodeRequest): Promise<Response> {
  let request: Request;
  try {
    request = toRequest(incoming);
  } catch {
    return new Response("The method, the URL or a header is not one that fetch knows", { status: 400 });
  }
  return handler(request);
}

function toRequest(incoming: NodeRequest): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const init: RequestInit & { duplex: "half" } = { method, headers: toHeaders(headers), duplex: "half" };
  if (method !== "GET" && method !== "HEAD") init.body = toStream(incoming);
  return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), init);
}

function toHeaders(headers: NodeRequest["headers"]): [string, string][] {
  return Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

function toStream(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let cancelled = false;
  return new ReadableStream({
    start(controller) {
      if (incoming.readableEnded) controller.error(alreadyRead());
      incoming.on("data", (chunk) => {
        if (cancelled) return;
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => cancelled || controller.close());
      incoming.on("error", (error) => cancelled || controller.error(error));
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      // The rest is read and dropped: a client that is still sending would not see the answer.
      cancelled = true;
      incoming.resume();
    },
  });
}

function alreadyRead(): RtkWebhookError {
  return new RtkWebhookError(
    "parsed-body",
    "The body has been read before it came to toNodeHandler: use it before any body parser",
  );
}
