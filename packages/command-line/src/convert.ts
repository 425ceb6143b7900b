import type { NumberOption, Option, Positional, TextOption } from "./definition.ts";
import { UsageError } from "./errors.ts";
import { findNearest } from "./nearest.ts";

/**
 * Parses the text of an option or argument.
 *
 * @param name name for the error message: `--port`
 * @throws UsageError that states the accepted values
 */
export function convert(name: string, spec: Exclude<Option, { type: "boolean" }> | Positional, text: string): unknown {
  return "type" in spec && spec.type !== "string" ? toNumber(name, spec, text) : toValue(name, spec, text);
}

function toNumber(name: string, { type, min, max }: NumberOption, text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  const isInRange = number >= (min ?? Number.NEGATIVE_INFINITY) && number <= (max ?? Number.POSITIVE_INFINITY);
  if (isInRange && (type === "number" ? Number.isFinite(number) : Number.isSafeInteger(number))) return number;
  const kind = type === "integer" ? "a whole number" : "a number";
  throw new UsageError(`${name} must be ${kind}${describeRange(min, max)}, not ${quote(text)}`);
}

function describeRange(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}

function toValue(name: string, { choices, parse, expected }: TextOption | Positional, text: string): unknown {
  if (choices && !choices.includes(text)) throw new UsageError(describeChoices(name, choices, text));
  const value = parse ? parse(text) : text;
  if (value === undefined) throw new UsageError(`${name} must be ${expected ?? "valid"}, not ${quote(text)}`);
  return value;
}

function describeChoices(name: string, choices: readonly string[], text: string): string {
  const nearest = findNearest(text, choices);
  const suggestion = nearest ? `. Did you mean ${nearest}?` : "";
  return `${name} must be one of ${choices.join(", ")}, not ${quote(text)}${suggestion}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
