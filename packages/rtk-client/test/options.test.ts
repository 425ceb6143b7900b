import { createRtkClient, type RtkClientOptions, RtkInputError } from "@org/rtk-client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { apiToken, caught, createStub, sentBy } from "./clients.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("the environment", () => {
  const setEnvironment = () => {
    vi.stubEnv("CLOUDFLARE_API_TOKEN", "token-of-the-environment");
    vi.stubEnv("CLOUDFLARE_ACCOUNT_ID", "account-of-the-environment");
    vi.stubEnv("RTK_APP_ID", "app-of-the-environment");
    vi.stubEnv("CLOUDFLARE_BASE_URL", "https://environment.example.com/v4");
  };

  test("provides omitted options", async () => {
    setEnvironment();
    const { url, headers } = await sentBy({});
    expect(url).toBe(
      "https://environment.example.com/v4/accounts/account-of-the-environment/realtime/kit/app-of-the-environment/meetings",
    );
    expect(headers.get("authorization")).toBe("Bearer token-of-the-environment");
  });

  test("is overridden by the options", async () => {
    setEnvironment();
    const { url, headers } = await sentBy({ apiToken, accountId: "a", appId: "b", baseUrl: "https://b.example" });
    expect(url).toBe("https://b.example/accounts/a/realtime/kit/b/meetings");
    expect(headers.get("authorization")).toBe(`Bearer ${apiToken}`);
  });

  test("counts as missing if it is empty", async () => {
    vi.stubEnv("CLOUDFLARE_BASE_URL", "");
    vi.stubEnv("CLOUDFLARE_API_TOKEN", "");
    expect((await sentBy({ apiToken, accountId: "a", appId: "b" })).url).toContain(
      "https://api.cloudflare.com/client/v4",
    );
    await expect(sentBy({ accountId: "a", appId: "b" })).rejects.toThrow(
      "apiToken is missing: pass apiToken to createRtkClient or set CLOUDFLARE_API_TOKEN",
    );
  });

  test("may be missing or forbidden", async () => {
    const options = { apiToken, accountId: "a", appId: "b" };
    vi.stubGlobal("process", undefined);
    expect((await sentBy(options)).url).toContain("https://api.cloudflare.com");
    const forbidden = new Proxy({}, { get: () => expect.fail("no permission") });
    vi.stubGlobal("process", { env: forbidden });
    expect((await sentBy(options)).url).toContain("https://api.cloudflare.com");
  });
});

describe("the API token", () => {
  const bound = { accountId: "a", appId: "b" };

  test("may come from a function, which is called before each attempt", async () => {
    const tokens = ["first", "second", "third"];
    const stub = createStub(
      new Response(null, { status: 429, headers: { "retry-after-ms": "0" } }),
      new Response("{}"),
    );
    const rtk = createRtkClient({ ...bound, fetch: stub.fetch, apiToken: async () => tokens.shift() ?? "" });
    await rtk.meetings.list();
    await rtk.meetings.list();
    const sent = stub.requests.map(({ headers }) => headers.get("authorization"));
    expect(sent).toEqual(["Bearer first", "Bearer second", "Bearer third"]);
  });

  test.each<[string, RtkClientOptions["apiToken"]]>([
    ["is empty", ""],
    ["is a function that returns an empty string", () => ""],
    ["is a function that returns undefined", (() => undefined) as unknown as () => string],
  ])("is missing if it %s", async (_, given) => {
    await expect(sentBy({ ...bound, apiToken: given })).rejects.toThrow(
      "meetings/list GET /accounts/…/meetings: apiToken is missing",
    );
  });

  test("is missing if its function fails, which is not retried", async () => {
    let count = 0;
    const given = async () => {
      count++;
      throw Object.assign(new Error("vault is sealed"), { request: { authorization: "hunter22" } });
    };
    const error = await caught(sentBy({ ...bound, apiToken: given }));
    expect(error).toBeInstanceOf(RtkInputError);
    expect(error).toMatchObject({ parameter: "apiToken", cause: { message: "vault is sealed" } });
    expect((error as Error).cause).not.toHaveProperty("request");
    expect(count).toBe(1);
  });

  test.each(["a b", "a\nb", "a\r\nx: y", "ü", "\u0000", "a\u007f", "abc\n", "Bearer a", "bearer a\n"])(
    "is refused as %j",
    async (given) => {
      const error = await caught(sentBy({ ...bound, apiToken: given }));
      expect(error).toMatchObject({ name: "RtkInputError", parameter: "apiToken" });
      expect((error as Error).message).toBe(
        'meetings/list GET /accounts/…/meetings: apiToken must be printable ASCII without spaces or "Bearer"',
      );
    },
  );
});

describe("the base URL", () => {
  const bound = { apiToken, accountId: "a", appId: "b" };

  test.each(
    [
      "api.example.com",
      "//api.example.com",
      "ftp://a.example",
      "https://",
      " https://a.example",
      "https://a example",
    ].concat([
      "https://a.example//v4",
      "https://a.example/v4//",
      "https://a.example/?a=b",
      "https://a.example/#a",
      "localhost:4010",
    ]),
  )("is refused as %j, with an example", async (baseUrl) => {
    const error = await caught(sentBy({ ...bound, baseUrl }));
    expect(error).toMatchObject({ name: "RtkInputError", parameter: "baseUrl" });
    expect((error as Error).message).toContain("like https://api.cloudflare.com/client/v4");
    expect((error as Error).message).toContain(JSON.stringify(baseUrl));
  });

  test.each([
    "http://127.0.0.1:4010",
    "http://[::1]:4010/",
    "https://a.example/client/v4/",
    new URL("https://a.example/b"),
  ])("is accepted as %s", async (baseUrl) => {
    expect((await sentBy({ ...bound, baseUrl })).url).toMatch(/[^/]\/accounts\/a\/realtime/);
  });
});

describe("an RtkInputError", () => {
  const rtk = createRtkClient({ accountId: "a", appId: "b", apiToken: "", fetch: createStub().fetch });
  const calls: [string, () => Promise<unknown>][] = [
    ["a missing option", () => rtk.meetings.list()],
    ["a missing parameter", () => rtk.meetings.get({ meeting_id: "" })],
    [
      "an invalid query",
      () => rtk.GET("/accounts/{account_id}/realtime/kit/apps", { params: { query: { page_no: 0 } } }),
    ],
    ["an invalid option", () => rtk.meetings.list({}, { timeoutMs: -1 })],
  ];

  test.each(calls)("has the caller's line in its stack: %s", async (_, call) => {
    const { stack } = (await caught(call())) as Error;
    expect(stack).toContain("options.test.ts");
    expect(Error.stackTraceLimit).toBeLessThan(99);
  });

  test.each(["m", 7, null])("says that parameters must be an object, not %j", async (given) => {
    const words = "params must be an object, e.g. { meeting_id }";
    const error = await caught(rtk.meetings.get(given as unknown as { meeting_id: string }));
    expect(error).toMatchObject({
      name: "RtkInputError",
      parameter: "params",
      message: expect.stringContaining(words),
    });
    expect(() => rtk.meetings.listParticipants.iterate(given as unknown as { meeting_id: string })).toThrow(words);
  });
});
