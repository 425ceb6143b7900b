import { type CallContext, RtkInputError } from "./errors.ts";

/** Names of the parameters in a path template: `/apps/{app_id}` → `["app_id"]`. */
export function pathParameterNames(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/**
 * Puts percent-encoded values into a path template.
 *
 * A value that would change which path is meant is refused: a missing or empty one, and the dot segments `.` and `..`,
 * which URL parsers remove even when they are percent-encoded (WHATWG URL, section 4.4).
 *
 * @throws RtkInputError naming the parameter
 */
export function serializePath(template: string, values: Record<string, unknown>, context: CallContext): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, values[name], context));
}

function encodeSegment(parameter: string, value: unknown, context: CallContext): string {
  const problem = findProblem(value);
  if (problem) throw new RtkInputError(`The path parameter ${parameter} ${problem}`, { parameter, ...context });
  return encodeURIComponent(value as string);
}

function findProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return "is missing";
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "is empty";
  // A segment that decodes to dots would be taken for one by servers that decode before they route.
  if (/^(\.|%2e){1,2}$/i.test(value)) return `must not be "${value}", which would lead to another path`;
  return undefined;
}
