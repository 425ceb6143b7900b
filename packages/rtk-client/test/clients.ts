import { createRtkClient, type Fetch, type RtkClient, type RtkClientOptions } from "@org/rtk-client";

export const apiToken = "v1.0-api-token-of-the-account";
export const accountId = "5f1c7a90e2b34d6881f0a3c47be9d215";
export const appId = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";
export const baseUrl = "https://api.example.com/client/v4";
export const kit = `${baseUrl}/accounts/${accountId}/realtime/kit`;

type Reply = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** A `fetch` that records requests and returns the test's responses. */
export interface Stub {
  fetch: Reply;
  requests: Request[];
}

export function createStub(...replies: (Response | Error | Reply)[]): Stub {
  const requests: Request[] = [];
  const fetch: Reply = async (request, init) => {
    requests.push(request);
    const reply = replies[Math.min(requests.length, replies.length) - 1] ?? json({ success: true, data: {} });
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : reply(request, init);
  };
  return { fetch, requests };
}

export function createClient({ fetch }: { fetch: Fetch }, options: RtkClientOptions = {}): RtkClient {
  return createRtkClient({ apiToken, accountId, appId, baseUrl, fetch, maxRetries: 0, ...options });
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

/** RealtimeKit's error envelope. */
export function refusal(status: number, message: string, headers?: HeadersInit): Response {
  return json({ success: false, error: { code: status, message } }, { status, ...(headers && { headers }) });
}

/** Returns the reason with which a promise rejects. */
export async function caught(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol();
  const result = await promise.then(
    () => nothing,
    (error: unknown) => error,
  );
  if (result === nothing) throw new Error("The promise was fulfilled");
  return result;
}

/** Returns the request that a client with these options sends. */
export async function sentBy(options: RtkClientOptions): Promise<Request> {
  const stub = createStub();
  await createRtkClient({ fetch: stub.fetch, ...options }).meetings.list();
  return stub.requests[0] as Request;
}
