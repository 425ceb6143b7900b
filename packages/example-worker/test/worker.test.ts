import { tokenExpiresAt } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import worker, { type Env } from "../src/worker.ts";

const meeting_id = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";

let mock: MockServer;
let env: Env;

beforeEach(async () => {
  mock = await createMockServer();
  const { url } = await mock.listen({ port: 0 });
  env = {
    CLOUDFLARE_API_TOKEN: "any-token",
    CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
    RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    CLOUDFLARE_BASE_URL: url,
  };
});

afterEach(() => mock.close());

function post(path: string, body: object): Promise<Response> {
  const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return worker.fetch(new Request(`https://worker.example.com${path}`, init), env);
}

test("adds a new user to the meeting, and returns a token", async () => {
  const response = await post("/join", { meeting_id, user_id: "user-42", name: "Grace" });
  expect(response.status).toBe(200);
  const { token } = (await response.json()) as { token: string };
  expect(tokenExpiresAt(token)?.getTime()).toBeGreaterThan(mock.clock.now().getTime());
});

test("refreshes the token of a known user instead of adding them again", async () => {
  await post("/join", { meeting_id, user_id: "user-42" });
  const second = await post("/join", { meeting_id, user_id: "user-42" });
  expect(second.status).toBe(200);
  const added = mock.requests.list().filter(({ operation }) => operation === "meetings/add-participant");
  expect(added).toHaveLength(1);
});

test("responds with 404 and RealtimeKit's message for an unknown meeting, with 400 for a missing field", async () => {
  const unknown = await post("/join", { meeting_id: "00000000-0000-4000-8000-000000000000", user_id: "user-42" });
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ error: expect.stringContaining("not found") });
  expect((await post("/join", { meeting_id })).status).toBe(400);
});

test("no response contains the API token", async () => {
  env.CLOUDFLARE_BASE_URL = "http://127.0.0.1:9";
  const response = await post("/join", { meeting_id, user_id: "user-42" });
  expect(response.status).toBe(502);
  expect(await response.text()).not.toContain("any-token");
});

test("refuses an event without RealtimeKit's signature", async () => {
  expect((await post("/webhooks", { event: "meeting.started" })).status).toBe(403);
});

test("responds with 404 for other paths", async () => {
  expect((await post("/", {})).status).toBe(404);
});
