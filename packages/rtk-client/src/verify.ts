import type { CallOptions } from "./call.ts";
import type { RtkClient } from "./client.ts";
import { RtkApiError } from "./errors.ts";

/** The gateway's code, with status 400, for "Invalid request headers": a token that cannot be one. */
const malformedToken = 6003;

/** What {@link verify} found. */
export type Verification =
  | { ok: true }
  | {
      ok: false;
      /** Which of the three is wrong. */
      wrong: "apiToken" | "accountId" | "appId";
      /** The server's refusal. */
      error: RtkApiError;
    };

/**
 * Checks a client's token, account and app with two calls that change nothing.
 *
 * The list of the account's apps tells the token (401) from the account (any other refusal, which can also mean that the
 * token lacks the permission "Realtime" there); getting the app then tells whether it is one of them.
 *
 * @throws RtkError when the question could not be answered: no connection, or the server failed (5xx, 429)
 */
export async function verify(rtk: Pick<RtkClient, "apps">, options?: CallOptions): Promise<Verification> {
  const accountRefusal = await refusalOf(rtk.apps.list({ per_page: 1 }, options));
  if (accountRefusal) {
    const { status, code } = accountRefusal;
    const isTokenRefused = status === 401 || code === malformedToken;
    return { ok: false, wrong: isTokenRefused ? "apiToken" : "accountId", error: accountRefusal };
  }
  const appRefusal = await refusalOf(rtk.apps.get({}, options));
  return appRefusal ? { ok: false, wrong: "appId", error: appRefusal } : { ok: true };
}

async function refusalOf(call: Promise<unknown>): Promise<RtkApiError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof RtkApiError && error.status < 500 && error.status !== 429) return error;
    throw error;
  }
}
