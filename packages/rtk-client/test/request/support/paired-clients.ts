import { createRtkPathClient, type RtkPathClient } from "@org/rtk-client";
import createOpenapiFetch from "openapi-fetch";
import { expect } from "vitest";
import { accountId, apiToken, appId, baseUrl, createStub, json, type Stub } from "../../clients.ts";
import { sampleCall } from "../../description.ts";

export type Init = Record<string, unknown>;
export type Call = (path: string, init?: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
export type AnyClient = Record<"GET" | "PUT" | "POST" | "PATCH" | "DELETE", Call> &
  Pick<RtkPathClient, "use" | "eject">;

export const meetings = sampleCall("meetings/list").path;
export const bound = { account_id: accountId, app_id: appId };

/** Both clients, each with a stub that returns the same; ours does not retry. */
export function createPair(reply: () => Response | Error): [AnyClient, Stub][] {
  const [ours, theirs] = [createStub(async () => reject(reply())), createStub(async () => reject(reply()))];
  const rtk = createRtkPathClient({ apiToken, accountId, appId, baseUrl, fetch: ours.fetch, maxRetries: 0 });
  const fetch = theirs.fetch as (request: Request) => Promise<Response>;
  return [
    [rtk as unknown as AnyClient, ours],
    [createOpenapiFetch({ baseUrl, fetch }) as unknown as AnyClient, theirs],
  ];
}

function reject(reply: Response | Error): Response {
  if (reply instanceof Error) throw reply;
  return reply;
}

/** The sent request, without our client's additions and the symbols of Node 22. */
export async function sent({ requests }: Stub) {
  return Promise.all(
    requests.map(async ({ method, url, headers, body, cache, credentials, ...rest }) => {
      const { authorization: _token, "user-agent": _agent, ...others } = Object.fromEntries(headers);
      const content = body ? await new Response(body, { headers }).text() : "";
      return {
        method,
        url,
        headers: others,
        body: content,
        cache,
        credentials,
        extras: Object.fromEntries(Object.entries(rest)),
      };
    }),
  );
}

/** The result of a call with its data read, or its error. */
export async function outcome(call: Promise<{ data?: unknown; error?: unknown; response: Response }>) {
  const { data, error, response } = await call;
  const read = data instanceof Blob || data instanceof ReadableStream ? await new Response(data).text() : data;
  return { data: data instanceof ArrayBuffer ? new TextDecoder().decode(data) : read, error, status: response.status };
}

/** Makes the same call with both clients and expects the same request and the same result. */
export async function expectSame(
  run: (client: AnyClient) => ReturnType<Call>,
  reply: () => Response | Error = () => json({ success: true, data: [] }),
) {
  const [ours, theirs] = await Promise.all(
    createPair(reply).map(async ([client, stub]) => ({ result: await outcome(run(client)), sent: await sent(stub) })),
  );
  expect(ours).toEqual(theirs);
  return ours;
}
