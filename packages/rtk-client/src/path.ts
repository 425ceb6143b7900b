import { type CallContext, RtkInputError } from "./errors.ts";

/** Names of the parameters in a path template: `/apps/{app_id}` → `["app_id"]`. */
export function pathParameterNames(template: string): string[] {
  return Array.from(template.matchAll(/{(.+?)}/g), ([, name = ""]) => name);
}

/**
 * Puts percent-encoded values into a path template.
 *
 * A value that would change which path is meant is refused: a missing or empty one, and the dot segments `.` and `..`,
 * which URL parsers remove even when they are percent-encoded (WHATWG URL, section 4.4). So is a lone surrogate, which
 * has no encoding.
 *
 * @param bound values for what `values` leaves out: the client's account and app
 * @throws RtkInputError naming the parameter
 */
export function serializePath(
  template: string,
  values: Record<string, unknown>,
  bound: Record<string, unknown>,
  context: CallContext,
): string {
  return template.replace(/{(.+?)}/g, (_, name: string) => {
    const value = values[name] ?? bound[name];
    if (typeof value === "string" && !/^((\.|%2e){1,2})?$|\p{Cs}/iu.test(value)) return encodeURIComponent(value);
    const given = value === undefined ? "is missing" : `must not be ${JSON.stringify(value)}`;
    throw new RtkInputError(name, `${given}: a path parameter is a non-empty string other than "." and ".."`, context);
  });
}
