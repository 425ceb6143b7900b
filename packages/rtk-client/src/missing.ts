import type { CallContext } from "./call.ts";
import { RtkInputError } from "./errors.ts";

/** Options that calls need, and the variables that they default to. */
export const variables = { apiToken: "CLOUDFLARE_API_TOKEN", accountId: "CLOUDFLARE_ACCOUNT_ID", appId: "RTK_APP_ID" };

/** Makes the error for options that neither the client nor the environment has; `parameter` is the first of them. */
export function missingOptions(names: string[], context: CallContext, options?: ErrorOptions): RtkInputError {
  const [first = "", ...others] = names;
  const missing = others[0] ? `and ${others.join(" and ")} are missing: pass them` : "is missing: pass it";
  const found = names.map((name) => variables[name as "appId"]).join(" and ");
  return new RtkInputError(first, `${missing} to createRtkClient or set ${found}`, context, options);
}
