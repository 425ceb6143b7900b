import type { CallContext } from "../call.ts";
import { RtkInputError } from "./errors.ts";

/** The options that calls need, and the environment variables that they default to. */
export const variables = { apiToken: "CLOUDFLARE_API_TOKEN", accountId: "CLOUDFLARE_ACCOUNT_ID", appId: "RTK_APP_ID" };

/** Creates the error for options that neither the client nor the environment has; `parameter` is the first of them. */
export function missingOptions(names: string[], context: CallContext, options?: ErrorOptions): RtkInputError {
  const [first = ""] = names;
  const found = names.map((name) => variables[name as "appId"]);
  const wayOut = `pass ${names.join(" and ")} to createRtkClient or set ${found.join(" and ")}`;
  return new RtkInputError(first, `is missing: ${wayOut}`, context, options);
}
