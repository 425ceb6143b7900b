import {
  createRtkClient,
  createRtkPathClient,
  type ErrorBody,
  type GatewayError,
  type RealtimeKitError,
  type Recording,
  type RtkClient,
  type RtkPathClient,
} from "@org/rtk-client";
import type { Middleware } from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";

declare const rtk: RtkPathClient;
const recording = "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}";
const meetings = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

test("both clients have the path level", () => {
  expectTypeOf(createRtkPathClient()).toEqualTypeOf<RtkPathClient>();
  expectTypeOf(createRtkClient()).toEqualTypeOf<RtkClient>();
  expectTypeOf<RtkClient>().toMatchTypeOf<RtkPathClient>();
});

describe("a result", () => {
  test("has data or error, distinguished by either", async () => {
    const result = await rtk.GET(recording, { params: { path: { recording_id: "r" } } });
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    if (result.data) {
      expectTypeOf(result.data).toMatchTypeOf<{ data: Recording; success: true }>();
      expectTypeOf(result.data.data.id).toBeString();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.error).toEqualTypeOf<ErrorBody>();
    }
  });

  test("has one type of error for every status, so that a status needs no narrowing", async () => {
    const { error, response } = await rtk.GET(recording, { params: { path: { recording_id: "r" } } });
    if (response.status === 404 && error) {
      expectTypeOf(error).toEqualTypeOf<RealtimeKitError | GatewayError>();
      if ("error" in error) expectTypeOf(error.error.message).toBeString();
      else expectTypeOf(error.errors[0]?.message).toEqualTypeOf<string | undefined>();
    }
  });

  test("has data of the type that parseAs selects", async () => {
    const { data } = await rtk.GET(meetings, { parseAs: "stream" });
    expectTypeOf(data).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined>();
  });
});

describe("arguments", () => {
  test("can be omitted for paths that have only account and app", () => {
    rtk.GET(meetings);
    rtk.GET(meetings, {});
    rtk.GET(meetings, { params: { query: { per_page: 5 } } });
    rtk.GET(meetings, { params: { path: { app_id: "b" } } });
  });

  test("cannot be omitted for other paths", () => {
    // @ts-expect-error recording_id is missing
    rtk.GET(recording);
    // @ts-expect-error recording_id is missing
    rtk.GET(recording, { params: { path: { app_id: "b" } } });
  });

  test("are checked", () => {
    // @ts-expect-error unknown path
    rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/rooms");
    // @ts-expect-error meetings cannot be deleted
    rtk.DELETE(meetings);
    // @ts-expect-error page_no is a number
    rtk.GET(meetings, { params: { query: { page_no: "first" } } });
    // @ts-expect-error a title is a string
    rtk.POST(meetings, { body: { title: 7 } });
  });

  test("may include options of a call", () => {
    rtk.GET(meetings, { timeoutMs: 5, maxRetries: 0, signal: AbortSignal.timeout(5), headers: { "x-a": null } });
  });
});

test("middleware is openapi-fetch's", () => {
  const middleware: Middleware = { onRequest: ({ request }) => request };
  rtk.use(middleware);
  rtk.eject(middleware);
  createRtkClient({ middleware: [middleware] });
});
