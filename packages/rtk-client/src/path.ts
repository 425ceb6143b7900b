import type { CallContext, Values } from "./call.ts";
import { RtkInputError } from "./errors.ts";

/** Nothing, a dot segment however it is written, or a lone surrogate, which has no encoding. */
const unsafe = /^$|(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\p{Cs}/iu;

/**
 * Puts percent-encoded values into a path template.
 *
 * A value that would change which path is meant is refused: a missing or empty one, and the dot segments `.` and `..`,
 * which URL parsers remove even when they are percent-encoded (WHATWG URL, section 4.4), and which a server that decodes
 * slashes may see in `../x` too.
 *
 * @throws RtkInputError naming the parameter
 */
export function serializePath(template: string, values: Values, context: CallContext, bound: Values): string {
  return template.replace(/{([^}]+)}/g, (_, name: string) => {
    const value = values[name] ?? bound[name] ?? "";
    const text = typeof value === "object" ? "" : String(value);
    if (/^[\w-]+$/.test(text)) return text;
    if (!unsafe.test(text)) return encodeURIComponent(text);
    const problem = text ? `must not be ${JSON.stringify(text)}` : "is missing (account and app can be the client's)";
    throw new RtkInputError(name, problem, context);
  });
}
