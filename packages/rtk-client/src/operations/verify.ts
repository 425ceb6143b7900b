import type { CallOptions } from "../call.ts";
import type { RtkClient } from "../client.ts";
import { RtkApiError, RtkInputError } from "../errors/errors.ts";

/** The gateway's code, with status 400, for "Invalid request headers": a malformed token. */
const malformedToken = 6003;

/** Result of {@link verify}. */
export type Verification =
  | { ok: true }
  | {
      ok: false;
      /** The invalid value. */
      wrong: "apiToken" | "accountId" | "appId";
      /** The server's refusal, or the error about a missing or malformed value. */
      error: RtkApiError | RtkInputError;
    };

/**
 * Checks a client's token, account and app with two read-only calls.
 *
 * Listing the account's apps distinguishes an invalid token (401) from an invalid account (any other 4xx, which can
 * also mean that the token lacks the permission "Realtime" there). Getting the app then shows whether it belongs to the
 * account.
 *
 * Nothing is sent if a value is missing or malformed.
 *
 * @throws RtkError if the check itself fails: no connection, a 5xx or a 429
 */
export async function verify(rtk: Pick<RtkClient, "apps">, options?: CallOptions): Promise<Verification> {
  const accountRefusal = await refusalOf(rtk.apps.list({ per_page: 1 }, options));
  if (accountRefusal) {
    if (accountRefusal instanceof RtkInputError) return misconfigured(accountRefusal);
    const { status, code } = accountRefusal;
    const isTokenRefused = status === 401 || code === malformedToken;
    return { ok: false, wrong: isTokenRefused ? "apiToken" : "accountId", error: accountRefusal };
  }
  const appRefusal = await refusalOf(rtk.apps.get({}, options));
  if (appRefusal instanceof RtkInputError) return misconfigured(appRefusal);
  return appRefusal ? { ok: false, wrong: "appId", error: appRefusal } : { ok: true };
}

function misconfigured(error: RtkInputError): Verification {
  return { ok: false, wrong: optionOf(error.parameter), error };
}

/** The option that a path parameter is bound to. */
function optionOf(parameter: string): "apiToken" | "accountId" | "appId" {
  const options = { account_id: "accountId", app_id: "appId" } as const;
  return options[parameter as keyof typeof options] ?? parameter;
}

async function refusalOf(call: Promise<unknown>): Promise<RtkApiError | RtkInputError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof RtkApiError && error.status < 500 && error.status !== 429) return error;
    if (error instanceof RtkInputError && /^(apiToken|accountId|appId|account_id|app_id)$/.test(error.parameter))
      return error;
    throw error;
  }
}
