import { createMockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kit } from "../support/requests.ts";

let mock: Awaited<ReturnType<typeof createMockServer>>;

beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

async function create(body: unknown, contentType: string) {
  const response = await mock.fetch(`http://mock.example${kit}/meetings`, {
    method: "POST",
    headers: { authorization: "Bearer any-token", "content-type": contentType },
    body: JSON.stringify(body),
  });
  const { error } = (await response.json()) as { error?: unknown };
  return { status: response.status, error };
}

// With a parameter, the media type differs from the declared one, so that Prism's body check is used.
test.for([
  [{ title: "Launch" }, 201],
  [{ title: 7 }, 400],
  [{ title: "Launch", recording_config: { max_seconds: "long", video_config: { codec: "none" } } }, 400],
  [[], 400],
  ["Launch", 400],
  [0, 400],
  [false, 400],
  [null, 400],
] as [unknown, number][])("gives the same result for %j with and without a charset", async ([body, status]) => {
  const plain = await create(body, "application/json");
  expect(plain.status).toBe(status);
  expect(await create(body, "application/json; charset=utf-8")).toEqual(plain);
});
