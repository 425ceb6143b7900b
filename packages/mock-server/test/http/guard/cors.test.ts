import { createMockServer } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { startMock } from "../../support/client.ts";
import { account } from "../../support/requests.ts";

const page = "http://localhost:5173";

function call(origin: string, init: RequestInit = {}, path = `${account}/apps`): Request {
  return new Request(`http://127.0.0.1:4010${path}`, {
    ...init,
    headers: { authorization: "Bearer t", ...init.headers, origin },
  });
}

const preflight = {
  method: "OPTIONS",
  headers: { "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
};

describe.each([page, "*"])("with cors %s", (cors) => {
  test("a page may call the API, and read its errors", async () => {
    const { mock } = await startMock({ cors });
    for (const [path, status] of [
      [`${account}/apps`, 200],
      ["/nowhere", 404],
    ] as const) {
      const response = await mock.fetch(call(page, {}, path));
      expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([status, cors]);
    }
  });

  test("a preflight allows the requested headers", async () => {
    const { mock } = await startMock({ cors });
    const { status, headers } = await mock.fetch(call(page, preflight));
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-headers")).toBe("authorization");
    expect(headers.get("access-control-allow-methods")).toContain("PATCH");
  });

  test.each(["/__mock/state", "/client/v4/__mock/state"])("%s stays closed", async (path) => {
    const { mock } = await startMock({ cors });
    for (const init of [{}, preflight]) {
      const { headers } = await mock.fetch(call(page, init, path));
      expect(headers.has("access-control-allow-origin")).toBe(false);
    }
  });
});

test("pages of other origins are refused", async () => {
  for (const options of [{ cors: page }, {}]) {
    const { mock } = await startMock(options);
    const response = await mock.fetch(call("http://evil.example.com", preflight));
    expect([response.status, response.headers.has("access-control-allow-origin")]).toEqual([405, false]);
  }
});

test.each(["localhost", "http://localhost:5173/", ""])("refuses %j as an origin", async (cors) => {
  await expect(createMockServer({ cors })).rejects.toThrow(`cors: ${cors} is not an origin`);
});
