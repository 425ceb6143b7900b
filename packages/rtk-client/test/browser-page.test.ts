import { createRtkClient, createRtkPathClient, RtkInputError } from "@org/rtk-client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { apiToken, sentBy } from "./clients.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("in a browser page", () => {
  const page = () => {
    vi.stubGlobal("window", { document: {} });
    vi.stubGlobal("document", {});
  };

  test.each([createRtkClient, createRtkPathClient])("%o throws, with the reason", (create) => {
    page();
    expect(() => create({ apiToken })).toThrow(RtkInputError);
    expect(() => create({ apiToken })).toThrow(
      "dangerouslyAllowBrowser must be true in a browser, where visitors can read the token",
    );
  });

  test("works if explicitly allowed, with the browser's own User-Agent", async () => {
    page();
    const { headers } = await sentBy({ apiToken, accountId: "a", appId: "b", dangerouslyAllowBrowser: true });
    expect(headers.has("user-agent")).toBe(false);
  });
});

test.each<[string, Record<string, unknown>]>([
  ["a web worker", { self: globalThis, WorkerGlobalScope: class {}, navigator: { userAgent: "Mozilla/5.0" } }],
  [
    "Cloudflare Workers",
    { navigator: { userAgent: "Cloudflare-Workers" }, WebSocketPair: class {}, process: undefined },
  ],
  ["Deno, which once had a window", { window: globalThis, Deno: {} }],
  ["a server whose tests have a document", { document: {} }],
])("works in %s", async (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const { headers } = await sentBy({ apiToken, accountId: "a", appId: "b" });
  expect(headers.has("user-agent")).toBe(true);
});
