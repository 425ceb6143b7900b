import { equal, failure, ok } from "./assert.js";

const unknown = "00000000-0000-4000-8000-000000000000";

/** Nothing listens on this port. */
const closedPort = "http://127.0.0.1:9/client/v4";

export const retries = {
  "retries a GET after a 503": async ({ createClient, injectFault }) => {
    const reasons = [];
    const rtk = createClient({ onRetry: ({ reason }) => void reasons.push(String(reason)) });
    await injectFault("meetings/list", "status=503");
    await rtk.meetings.list();
    equal(reasons.length, 1);
  },
  "retries a GET after a broken connection": async ({ createClient, injectFault, clearRequests, requests }) => {
    await clearRequests();
    await injectFault("meetings/list", "reset");
    await createClient().meetings.list();
    ok((await requests("meetings/list")).length >= 2, "the GET was not retried");
  },
  "retries a POST after a 429, with its body": async ({ createClient, injectFault }) => {
    await injectFault("meetings/create", "rate-limit=0");
    equal((await createClient().meetings.create({ title: "Once" })).data.title, "Once");
  },
  "does not retry a POST after a 500": async ({ createClient, fault, clearRequests, requests }) => {
    await clearRequests();
    const call = () => createClient().meetings.create({ title: "Never" }, fault("status=500"));
    equal((await failure(call, "RtkApiError")).attempts, 1);
    equal((await requests("meetings/create")).length, 1);
  },
  "gives up after maxRetries": async ({ createClient, fault }) => {
    const call = () => createClient().meetings.list({}, { maxRetries: 1, ...fault("rate-limit=0") });
    const { status, attempts } = await failure(call, "RtkApiError");
    equal([status, attempts], [429, 2]);
  },
};

export const limits = {
  "ends a slow call at the time limit": async ({ createClient, fault }) => {
    const options = { timeoutMs: 100, maxRetries: 0, ...fault("latency=5000") };
    await failure(() => createClient().meetings.list({}, options), "RtkTimeoutError");
  },
  "applies the time limit to the body": async ({ createClient, fault }) => {
    const options = { timeoutMs: 200, maxRetries: 0, ...fault("stall") };
    await failure(() => createClient().meetings.list({}, options), "RtkTimeoutError");
  },
  "ends a call on abort": async ({ createClient, fault }) => {
    const controller = new AbortController();
    const options = { signal: controller.signal, ...fault("latency=5000") };
    const call = failure(() => createClient().meetings.list({}, options), "RtkAbortError");
    setTimeout(() => controller.abort(new Error("the reader left")), 50);
    equal((await call).cause.message, "the reader left");
  },
  "ends the wait for a retry on abort": async ({ createClient, fault }) => {
    const controller = new AbortController();
    const rtk = createClient({ onRetry: () => void setTimeout(() => controller.abort(), 20) });
    const options = { signal: controller.signal, ...fault("rate-limit=60") };
    await failure(() => rtk.meetings.list({}, options), "RtkAbortError");
  },
  "sends nothing if the signal is already aborted": async ({ createClient, clearRequests, requests }) => {
    await clearRequests();
    const call = () => createClient().meetings.list({}, { signal: AbortSignal.abort() });
    await failure(call, "RtkAbortError");
    equal(await requests("meetings/list"), []);
  },
  "ends a call on AbortSignal.timeout()": async ({ createClient, fault }) => {
    const options = { signal: AbortSignal.timeout(50), ...fault("latency=5000") };
    await failure(() => createClient().meetings.list({}, options), "RtkAbortError");
  },
  "spreads calls to stay below a rate limit": async ({ createClient }) => {
    const rtk = createClient({ rateLimit: { requests: 10, perMs: 500 } });
    const startedAt = Date.now();
    for (let call = 0; call < 4; call++) await rtk.meetings.list();
    const elapsedMs = Date.now() - startedAt;
    ok(elapsedMs >= 130, `four calls took ${elapsedMs} ms, expected 150 or more`);
  },
};

export const errors = {
  "reads RealtimeKit's envelope": async ({ client, createClient }) => {
    const error = await failure(() => createClient().meetings.get({ meeting_id: unknown }), "RtkApiError");
    equal([error.status, error.code, error.operation, error.method], [404, 404, "meetings/get", "GET"]);
    ok(error.message.startsWith("[404] meetings/get GET /accounts/…/meetings/{meeting_id}: "), error.message);
    ok(error instanceof client.RtkApiError && error instanceof client.RtkError, "instanceof does not hold");
    ok(client.isRtkError(error), "isRtkError does not hold");
    equal(error.body.success, false);
  },
  "reads the gateway's envelope": async ({ createClient }) => {
    const body = {
      success: false,
      errors: [{ code: 10000, message: "Authentication error" }],
      messages: [],
      result: null,
    };
    const rtk = createClient({
      fetch: async () => Response.json(body, { status: 403, headers: { "cf-ray": "ray-1" } }),
    });
    const error = await failure(() => rtk.meetings.list(), "RtkApiError");
    equal([error.status, error.code, error.requestId], [403, 10000, "ray-1"]);
    ok(error.message.includes("Authentication error"), error.message);
  },
  "treats a 200 with success: false as an error": async ({ createClient }) => {
    const body = { success: false, error: { code: 409, message: "Not now" } };
    const rtk = createClient({ fetch: async () => Response.json(body) });
    equal((await failure(() => rtk.meetings.list(), "RtkApiError")).code, 409);
  },
  "reads Retry-After": async ({ createClient, fault }) => {
    const call = () => createClient().meetings.list({}, { maxRetries: 0, ...fault("rate-limit=7") });
    equal((await failure(call, "RtkApiError")).retryAfterMs, 7000);
  },
  "treats an HTML page as an unreadable response": async ({ createClient, fault }) => {
    const call = () => createClient().meetings.list({}, { maxRetries: 0, ...fault("html") });
    await failure(call, "RtkResponseError");
  },
  "treats truncated JSON as an unreadable response": async ({ createClient, fault }) => {
    const { data: meeting } = await createClient().meetings.create({ title: "Half" });
    const call = () => createClient().meetings.list({ search: meeting.title }, { maxRetries: 0, ...fault("truncate") });
    await failure(call, "RtkResponseError");
  },
  "treats a refused connection as a connection error": async ({ createClient }) => {
    const rtk = createClient({ baseUrl: closedPort, maxRetries: 0 });
    await failure(() => rtk.meetings.list(), "RtkConnectionError");
  },
  "keeps the token out of errors": async ({ createClient, fault }) => {
    const apiToken = "very-secret-token-0123456789";
    for (const options of [{ baseUrl: closedPort }, fault("status=500"), fault("html")]) {
      const rtk = createClient({ apiToken, maxRetries: 0, ...options });
      const error = await rtk.meetings.list().catch((thrown) => thrown);
      const text = [error.message, error.stack, String(error.cause), JSON.stringify(error)].join("\n");
      ok(error.name.startsWith("Rtk"), text);
      ok(!text.includes(apiToken), `the token is in: ${text}`);
    }
  },
};
