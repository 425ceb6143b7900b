import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { knownIds } from "./known-ids.ts";
import { createRequests } from "./random-requests.ts";
import { get } from "./requests.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_260_101);

let mock: MockServer;

beforeEach(async () => {
  mock = await createMockServer({ seed: "fuzz" });
});

afterEach(() => mock.close());

async function send(count: number, fetch: typeof globalThis.fetch, base: string): Promise<Map<number, number>> {
  let ids = knownIds(mock);
  const next = createRequests(seed, (parameter) => ids(parameter));
  const statuses = new Map<number, number>();
  for (let number = 0; number < count; number++) {
    if (number % 100 === 0) ids = knownIds(mock);
    const { url, init } = next(base);
    const answer = await fetch(url, init).then(read, (error: TypeError) => error);
    const status = answer instanceof Error ? 0 : answer.status;
    const words = answer instanceof Error ? String(answer.cause) : answer.text;
    expect(status, `seed ${seed}, request ${number}: ${init.method} ${url} ${init.body}\n${words}`).not.toBe(500);
    if (answer instanceof Error) expect(words).toContain("ECONNRESET");
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return statuses;
}

async function read(response: Response): Promise<{ status: number; text: string }> {
  return { status: response.status, text: await response.text() };
}

test("20,000 requests of every kind: each gets an answer, none is a 500, and the server goes on", {
  timeout: 120_000,
}, async () => {
  const statuses = await send(20_000, mock.fetch, "http://mock.example/client/v4");
  for (const status of [0, 200, 201, 400, 401, 404, 405, 415, 422, 503])
    expect(statuses.get(status)).toBeGreaterThan(0);
  mock.reset();
  expect((await mock.fetch(get("/meetings"))).status).toBe(200);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("the same over a socket", { timeout: 60_000 }, async () => {
  const { url } = await mock.listen({ port: 0 });
  await send(2_000, fetch, url);
  expect((await fetch(url + new URL(get("/meetings").url).pathname, { headers: get("").headers })).status).toBe(200);
});
