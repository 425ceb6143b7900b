import type { DeliveryRecord, HistoryInput, MockServerOptions, RequestSummary } from "@org/rtk-mock-server";
import { expectTypeOf, test } from "vitest";

test("options have the types of their values", () => {
  expectTypeOf<MockServerOptions["allowHosts"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<MockServerOptions["cors"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<MockServerOptions["proxyTimeoutMs"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<MockServerOptions["strict"]>().toEqualTypeOf<boolean | undefined>();
});

test("a history has numbers, and reports the share that is done", () => {
  expectTypeOf<HistoryInput>().toEqualTypeOf<{
    days: number;
    meetings?: number;
    participants?: number;
    app_id?: string;
    onProgress?: (share: number) => void;
  }>();
  expectTypeOf<NonNullable<MockServerOptions["history"]>>().toEqualTypeOf<HistoryInput>();
});

test("the log has unchecked parts, and the reasons of refusals", () => {
  expectTypeOf<RequestSummary["unchecked"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<RequestSummary["warnings"]>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<RequestSummary["reason"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<DeliveryRecord["status"]>().toEqualTypeOf<"pending" | "delivered" | "failed" | "refused" | "dropped">();
});
