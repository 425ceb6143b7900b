import { type RtkApiError, type RtkClient, type RtkInputError, type Verification, verify } from "@org/rtk-client";
import { expectTypeOf, test } from "vitest";

declare const rtk: RtkClient;

test("verify names the wrong option, unless all are valid", async () => {
  const verification = await verify(rtk, { timeoutMs: 5 });
  expectTypeOf(verification).toEqualTypeOf<Verification>();
  if (verification.ok) {
    expectTypeOf(verification).not.toHaveProperty("wrong");
  } else {
    expectTypeOf(verification.wrong).toEqualTypeOf<"apiToken" | "accountId" | "appId">();
    expectTypeOf(verification.error).toEqualTypeOf<RtkApiError | RtkInputError>();
  }
});
