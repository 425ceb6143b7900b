import type { Violation } from "../description/violation.ts";

/** Messages of Prism's validators, and RealtimeKit's wording for them. */
const translations: [pattern: RegExp, say: (...groups: string[]) => string][] = [
  [/must be equal to one of the allowed values: (.+)/, (values = "") => `must be one of [${values}]`],
  [/must match format "uuid"/, () => "must be a valid GUID"],
  [/must match format "(.+)"/, (format) => `must be a valid ${format}`],
  [/is not declared: did you mean (.+)\?/, (nearest) => `is not allowed; did you mean "${nearest}"?`],
  [/is not declared/, () => "is not allowed"],
  [/must be >= (\S+)/, (least) => `must be greater than or equal to ${least}`],
  [/must be <= (\S+)/, (most) => `must be less than or equal to ${most}`],
  [/must NOT have fewer than (\d+) (\w+)/, (least, things) => `must have at least ${least} ${things}`],
  [/must NOT have more than (\d+) (\w+)/, (most, things) => `must have at most ${most} ${things}`],
  [
    /must be ((?:string|number|integer|boolean|array|object|null)(?:,\w+)*)$/,
    (types = "") => `must be ${kinds(types)}`,
  ],
];

/**
 * Returns one sentence about the first violation that names its field, as RealtimeKit's error messages do:
 * `"name" is required`.
 */
export function validationMessage(violations: readonly Violation[]): string {
  const [first] = violations;
  if (!first) return "The request is invalid";
  const [, missing] = /must have required property '(.+)'/.exec(first.message) ?? [];
  if (missing !== undefined) return `"${fieldOf(`${first.location}.${missing}`)}" is required`;
  if (first.location === "") return first.message;
  for (const [pattern, say] of translations) {
    const [match, ...groups] = pattern.exec(first.message) ?? [];
    if (match !== undefined) return `"${fieldOf(first.location)}" ${say(...groups)}`;
  }
  return `"${fieldOf(first.location)}" is invalid: ${first.message}`;
}

/** Drops the location: `body.title` and `query.title` both become `title`. */
function fieldOf(location: string): string {
  return location.replace(/^(body|query|path|header)\./, "");
}

/** Converts `string,null` to `a string`. */
function kinds(types: string): string {
  const names = types.split(",").filter((type) => type !== "null" || types === "null");
  return names.map((name) => (name === "null" ? name : `${/^[aio]/.test(name) ? "an" : "a"} ${name}`)).join(" or ");
}
