import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { minutesOfLastSession } from "../attendance.js";
import { holdMeeting } from "../hold-meeting.js";

// The code under test does not know about the mock: it calls Cloudflare.
const rtk = createRtkClient({
  apiToken: "any",
  accountId: "my-account",
  appId: "my-app",
  baseUrl: "https://api.cloudflare.com/client/v4",
});

const mock = await createMockServer();
const network = setupServer(
  http.all("https://api.cloudflare.com/client/v4/*", ({ request }) => mock.fetch(request)),
  http.get("https://crm.example.com/customers/:id", ({ params }) => HttpResponse.json({ id: params.id })),
);

beforeAll(() => network.listen({ onUnhandledRequest: "error" }));
afterEach(() => mock.reset());
afterAll(async () => {
  network.close();
  await mock.close();
});

test("msw passes RealtimeKit's requests to the mock server", async () => {
  expect(await minutesOfLastSession(rtk, await holdMeeting(mock, rtk))).toEqual({ Grace: 15 });
});

test("msw responds to all other requests", async () => {
  expect(await (await fetch("https://crm.example.com/customers/7")).json()).toEqual({ id: "7" });
});
