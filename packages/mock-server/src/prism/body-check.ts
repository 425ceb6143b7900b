/// <reference path="./merge-allof.d.ts" />
import mergeAllOf from "@stoplight/json-schema-merge-allof";
import {
  stripReadOnlyProperties,
  stripWriteOnlyProperties,
} from "@stoplight/prism-http/dist/utils/filterRequiredProperties.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { Option } from "fp-ts/lib/Option.js";
import { type Diagnostic, input, type output } from "./diagnostic.ts";

type Direction = typeof input | typeof output;

/** Returns the violations in a body. */
export type BodyCheck = (body: unknown) => readonly Diagnostic[];

/**
 * Checks JSON bodies against a schema with Prism's validator. Prism's body check also compares media types, which takes
 * longer than the validation, so the caller does that.
 *
 * @param schema undefined if any body is valid
 */
export function createBodyCheck(schema: object | undefined, direction: Direction, bundle: unknown): BodyCheck {
  if (schema === undefined) return () => [];
  return (body) => {
    // Created on first use, because merging all schemas would delay the start.
    const normal = normalize(schema, direction);
    return normal === undefined
      ? []
      : (toValue(validateAgainstSchema(body, normal, false, direction, "body", bundle)) ?? []);
  };
}

/** Schemas prepared for validation. Operations share schemas, and Prism compiles a validator per schema object. */
const normalized = [new WeakMap<object, { schema: object | undefined }>(), new WeakMap()] as const;

/** Prepares a schema as Prism does: merges `allOf`, and removes properties of the other direction. */
function normalize(schema: object, direction: Direction): object | undefined {
  const known = normalized[direction].get(schema);
  if (known) return known.schema;
  const strip = direction === input ? stripReadOnlyProperties : stripWriteOnlyProperties;
  const result = { schema: toValue(strip(withoutAllOf(schema))) };
  normalized[direction].set(schema, result);
  return result.schema;
}

function withoutAllOf(schema: object): object {
  try {
    return mergeAllOf(schema, { deep: true, ignoreAdditionalProperties: true });
  } catch {
    return schema;
  }
}

function toValue<Value>(option: Option<Value>): Value | undefined {
  return option._tag === "Some" ? option.value : undefined;
}
