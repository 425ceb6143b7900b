import {
  type CallContext,
  type ErrorBody,
  isRtkError,
  type OperationId,
  type RateLimitStatus,
  RtkAbortError,
  RtkApiError,
  RtkConnectionError,
  RtkError,
  type RtkInputError,
  type RtkResponseError,
  RtkTimeoutError,
} from "@org/rtk-client";
import { expectTypeOf, test } from "vitest";

declare const caught: unknown;

test("isRtkError narrows to the base class", () => {
  if (!isRtkError(caught)) return;
  expectTypeOf(caught).toEqualTypeOf<RtkError>();
  expectTypeOf(caught.operation).toEqualTypeOf<OperationId | undefined>();
  expectTypeOf(caught.attempts).toBeNumber();
});

test("an RtkApiError has the server's error", () => {
  if (!(caught instanceof RtkApiError)) return;
  expectTypeOf(caught.status).toBeNumber();
  expectTypeOf(caught.code).toEqualTypeOf<number | undefined>();
  expectTypeOf(caught.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(caught.retryAfterMs).toEqualTypeOf<number | undefined>();
  expectTypeOf(caught.rateLimit).toEqualTypeOf<RateLimitStatus | undefined>();
  expectTypeOf(caught.headers).toEqualTypeOf<Headers>();
  expectTypeOf(caught.body).toEqualTypeOf<ErrorBody | string | undefined>();
  // @ts-expect-error errors are read-only
  caught.status = 200;
});

test("the others are distinguished by their class", () => {
  expectTypeOf<RtkInputError["parameter"]>().toBeString();
  expectTypeOf<RtkResponseError["status"]>().toEqualTypeOf<number | undefined>();
  for (const error of [new RtkAbortError(undefined, {}), new RtkConnectionError("", {}), new RtkTimeoutError("", {})]) {
    expectTypeOf(error).toMatchTypeOf<RtkError>();
  }
});

test("a context names the call", () => {
  new RtkError("", { operation: "meetings/get", method: "GET", path: "/", attempts: 1 } satisfies CallContext);
  // @ts-expect-error unknown operation
  new RtkError("", { operation: "meetings/rename" });
});

test("a rate limit has the numbers that the server states", () => {
  expectTypeOf<RateLimitStatus>().toEqualTypeOf<{
    remaining: number | undefined;
    resetSeconds: number | undefined;
    limit: number | undefined;
    windowSeconds: number | undefined;
  }>();
});
