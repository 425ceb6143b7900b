import type { CallContext, Values } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";
import { missingOptions } from "../errors/missing-options.ts";

/** An empty text, a dot segment in any encoding, or a lone surrogate, which cannot be encoded. */
const unsafe = /^$|(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\p{Cs}/iu;

/**
 * Puts percent-encoded values into a path template.
 *
 * Refuses values that would lead to another path: missing or empty ones, and the dot segments `.` and `..`, which URL
 * parsers remove even if percent-encoded (WHATWG URL, section 4.4). A server that decodes slashes may also find them in
 * `../x`.
 *
 * @throws RtkInputError naming the parameter, or all options that are missing
 */
export function serializePath(template: string, values: Values, context: CallContext, apiToken: unknown): string {
  const isMissing = (name: string) => template.includes(`{${name}}`) && values[name] === undefined;
  const missing = [isMissing("account_id") && "accountId", isMissing("app_id") && "appId"].filter(Boolean) as string[];
  if (missing.length) throw missingOptions(apiToken ? missing : ["apiToken", ...missing], context);
  return template.replace(/{([^{}]+)}/g, (_, name) => encodeValue(name, values[name], context));
}

function encodeValue(name: string, value: unknown, context: CallContext): string {
  const text = typeof value === "object" ? "" : String(value ?? "");
  if (!unsafe.test(text)) return encodeURIComponent(text);
  const problem = text ? `must not be ${JSON.stringify(text)}` : "is missing";
  throw new RtkInputError(name, problem, context);
}
