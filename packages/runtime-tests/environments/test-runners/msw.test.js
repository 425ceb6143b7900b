import { createRtkClient } from "@org/rtk-client";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";

const base = "https://api.cloudflare.com/client/v4/accounts/account/realtime/kit/app";
const seen = [];
const server = setupServer(
  http.get(`${base}/meetings`, ({ request }) => {
    seen.push(request.headers.get("authorization"), new URL(request.url).search);
    return HttpResponse.json({ success: true, data: [], paging: { total_count: 0, start_offset: 0, end_offset: 0 } });
  }),
  http.post(`${base}/meetings`, async ({ request }) => {
    const { title } = await request.json();
    return HttpResponse.json({ success: true, data: { id: "1", title } }, { status: 201 });
  }),
  http.get(`${base}/presets`, () => HttpResponse.error()),
);

// The client is created before msw listens, as in an application's modules.
const rtk = createRtkClient({
  apiToken: "msw-token",
  accountId: "account",
  appId: "app",
  baseUrl: "https://api.cloudflare.com/client/v4",
  maxRetries: 0,
});

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("msw sees token and query", async () => {
  await rtk.meetings.list({ per_page: 5 });
  expect(seen).toEqual(["Bearer msw-token", "?per_page=5"]);
});

test("msw sees the body", async () => {
  expect((await rtk.meetings.create({ title: "Stand-up" })).data.title).toBe("Stand-up");
});

test("msw can break the connection", async () => {
  await expect(rtk.presets.list()).rejects.toMatchObject({ name: "RtkConnectionError" });
});
