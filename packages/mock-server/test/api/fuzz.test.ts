import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { knownIds } from "../support/known-ids.ts";
import { createRequests } from "../support/random-requests.ts";
import { get } from "../support/requests.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_260_101);

let mock: MockServer;

beforeEach(async () => {
  ({ mock } = await startMock({ seed: "fuzz" }));
});

async function send(count: number, fetch: typeof globalThis.fetch, base: string): Promise<Map<number, number>> {
  let ids = knownIds(mock);
  const next = createRequests(seed, (parameter) => ids(parameter));
  const statuses = new Map<number, number>();
  for (let number = 0; number < count; number++) {
    // Otherwise the growing state would make lists ever longer, and lists would take most of the time.
    if (number % 1_000 === 0) mock.reset();
    if (number % 100 === 0) ids = knownIds(mock);
    const { url, init } = next(base);
    const response = await fetch(url, init).then(read, (error: TypeError) => error);
    const status = response instanceof Error ? 0 : response.status;
    const words = response instanceof Error ? String(response.cause) : response.text;
    // Without `expect`, which would take as long as the request.
    if (status === 500)
      throw new Error(`Seed ${seed}, request ${number}: ${init.method} ${url} ${init.body}\n${words}`);
    if (response instanceof Error) expect(words).toContain("ECONNRESET");
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return statuses;
}

async function read(response: Response): Promise<{ status: number; text: string }> {
  return { status: response.status, text: await response.text() };
}

test("responds to 20,000 random requests without a 500, and keeps working", {
  timeout: 120_000,
}, async () => {
  const statuses = await send(20_000, mock.fetch, "http://mock.example/client/v4");
  for (const status of [0, 200, 201, 400, 401, 404, 405, 415, 422, 503])
    expect(statuses.get(status)).toBeGreaterThan(0);
  mock.reset();
  expect((await mock.fetch(get("/meetings"))).status).toBe(200);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("random requests over a socket", { timeout: 60_000 }, async () => {
  const { url } = await mock.listen({ port: 0 });
  await send(2_000, fetch, url);
  expect((await fetch(url + new URL(get("/meetings").url).pathname, { headers: get("").headers })).status).toBe(200);
});
