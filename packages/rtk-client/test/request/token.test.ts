import { RtkInputError, tokenExpiresAt } from "@org/rtk-client";
import { expect, test } from "vitest";

/** An unsigned JWT, since nothing verifies it. */
function createToken(payload: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(payload)}.c2lnbmF0dXJl`;
}

test("tokenExpiresAt reads the expiry of a participant token", () => {
  const token = createToken({ orgId: "o", participantId: "p", exp: 1_767_225_600 });
  expect(tokenExpiresAt(token)).toEqual(new Date("2026-01-01T00:00:00Z"));
});

test("tokenExpiresAt reads all characters of base64url and UTF-8", () => {
  const payload = { name: "~~~???ÿÿÿ þ 日本語", exp: 1 };
  expect(createToken(payload)).toMatch(/[-_]/);
  expect(tokenExpiresAt(createToken(payload))).toEqual(new Date(1000));
});

test.each([{}, { exp: null }, { exp: "tomorrow" }])("tokenExpiresAt finds no expiry in %o", (payload) => {
  expect(tokenExpiresAt(createToken(payload))).toBeUndefined();
});

test.each(["", "secret", "a.b.c", "..", "a.bnVsbA.c", `a.${Buffer.from("5").toString("base64url")}.c`, "ü.ü.ü"])(
  "tokenExpiresAt refuses %j without showing it",
  (token) => {
    expect(() => tokenExpiresAt(token)).toThrow(new RtkInputError("token", "is not a JWT"));
  },
);
