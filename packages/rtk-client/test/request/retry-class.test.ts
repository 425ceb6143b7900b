import { createRtkClient, type RtkClient, type RtkClientOptions } from "@org/rtk-client";
import { expect, onTestFinished, test, vi } from "vitest";
import { accountId, apiToken, appId } from "../clients.ts";
import { type SampleCall, sampleCalls } from "../description.ts";
import { closedUrl, startServer } from "../server.ts";

type AnyMethod = (params: object, options?: object) => Promise<unknown>;

/**
 * Calls every operation of the description, with two retries, and returns how many requests the client sends for each.
 */
async function countRequests(baseUrl: string, calls: SampleCall[], options: RtkClientOptions = {}) {
  vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const sent: Record<string, number> = {};
  const onRequest: RtkClientOptions["onRequest"] = ({ operation, attempts }) => {
    sent[operation as string] = attempts as number;
  };
  const rtk = createRtkClient({ apiToken, accountId, appId, baseUrl, onRequest, maxRetries: 2, ...options });
  await Promise.all(calls.map((call) => methodOf(rtk, call)(paramsOf(call)).catch(() => {})));
  return sent;
}

function methodOf(rtk: RtkClient, { names: [resource, name] }: SampleCall): AnyMethod {
  return (rtk as unknown as Record<string, Record<string, AnyMethod>>)[resource]?.[name] as AnyMethod;
}

const paramsOf = ({ pathParams, query, body }: SampleCall) => ({ ...pathParams, ...query, ...body });

const expected = (countOf: (call: SampleCall) => number) =>
  Object.fromEntries(sampleCalls.map((call) => [call.id, countOf(call)]));

/** Number of requests by operation, as the server received them. */
function countAtServer(requests: { method?: string | undefined; url?: string | undefined }[]) {
  const counts: Record<string, number> = {};
  for (const { method, url = "" } of requests) {
    const key = `${method} ${url.replace(/\?.*/, "")}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function expectedAtServer(countOf: (call: SampleCall) => number) {
  const fill = ({ method, path, pathParams }: SampleCall) =>
    `${method} ${path.replace(/{(.+?)}/g, (_, name) => ({ account_id: accountId, app_id: appId })[name as "app_id"] ?? pathParams[name] ?? "")}`;
  return Object.fromEntries(sampleCalls.map((call) => [fill(call), countOf(call)]));
}

/** A server that gives every request the same response, or closes the connection without one. */
function startFailing(status: number | "lost", headers = {}) {
  return startServer((request, response) => {
    request.resume().on("end", () => {
      if (status === "lost") request.socket.destroy();
      else response.writeHead(status, headers).end('{"success":false}');
    });
  });
}

test("every operation has a retry class", () => {
  expect(sampleCalls).toHaveLength(62);
  const commands = sampleCalls.filter(({ retry }) => retry === "command").map(({ id, method }) => [method, id]);
  expect(commands.filter(([method]) => !/POST|PATCH/.test(method as string))).toEqual([["PUT", "recordings/control"]]);
  expect(new Set(sampleCalls.map(({ retry }) => retry))).toEqual(new Set(["safe", "idempotent", "command"]));
});

const unlessCommand = ({ retry }: SampleCall) => (retry === "command" ? 1 : 3);

test.each([
  ["a lost response", "lost", {}],
  ["a 503 with Retry-After", 503, { "retry-after": "0" }],
] as const)("after %s, all operations but commands are retried", async (_, status, headers) => {
  const { url, requests } = await startFailing(status, headers);
  await countRequests(url, sampleCalls);
  expect(countAtServer(requests)).toEqual(expectedAtServer(unlessCommand));
});

test.each([
  ["a 429", 429, {}, {}],
  ["a lost response, with retryUnsafe", "lost", {}, { retryUnsafe: true }],
] as const)("after %s, every operation is retried", async (_, status, headers, options) => {
  const { url, requests } = await startFailing(status, headers);
  await countRequests(url, sampleCalls, options);
  expect(countAtServer(requests)).toEqual(expectedAtServer(() => 3));
});

test("if nothing was sent, every operation is retried", async () => {
  expect(await countRequests(await closedUrl(), sampleCalls)).toEqual(expected(() => 3));
});

test("a call can set retryUnsafe, on both levels", async () => {
  const { url, requests } = await startFailing(503);
  vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const rtk = createRtkClient({ apiToken, accountId, appId, baseUrl: url, retryUnsafe: true });
  await rtk.meetings.create({}, { retryUnsafe: false }).catch(() => {});
  expect(requests).toHaveLength(1);
  const careful = createRtkClient({ apiToken, accountId, appId, baseUrl: url });
  await careful.meetings.create({}, { retryUnsafe: true }).catch(() => {});
  expect(requests).toHaveLength(4);
  const path = "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}";
  const params = { path: { recording_id: "r" } };
  await careful.PUT(path, { params, body: { action: "stop" } });
  expect(requests).toHaveLength(5);
  await careful.PUT(path, { params, body: { action: "stop" }, retryUnsafe: true });
  expect(requests).toHaveLength(8);
});
