import { validate as validatePath } from "@stoplight/prism-http/dist/validator/validators/path.js";
import { validate as validateQuery } from "@stoplight/prism-http/dist/validator/validators/query.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { Either } from "fp-ts/lib/Either.js";
import type { Option } from "fp-ts/lib/Option.js";
import { type Diagnostic, input } from "./diagnostic.ts";
import type { Resource } from "./resources.ts";

/** Parameters by name. */
export type Parameters = Record<string, string | string[]>;

type Specs = NonNullable<NonNullable<Resource["request"]>["path" | "query"]>;

/** Returns the violations in a request's parameters. */
export type ParameterCheck = (parameters: Parameters) => Diagnostic[];

/**
 * Checks path or query parameters with Prism. Plain values go directly to Prism's validator: its deserializers would
 * return them unchanged, in five times the time.
 */
export function createParameterCheck(kind: "path" | "query", specs: Specs, bundle: unknown): ParameterCheck {
  if (specs.length === 0) return () => [];
  return specs.every(isPlain) ? createPlainCheck(kind, specs, bundle) : createFullCheck(kind, specs, bundle);
}

function isPlain({ schema, style, deprecated }: Specs[number]): boolean {
  const type = schema?.type;
  const types = ["string", "integer", "number", "boolean"];
  return !deprecated && (style === "simple" || style === "form") && typeof type === "string" && types.includes(type);
}

/** Names are compared in lowercase, and a parameter without a value counts as missing, as in Prism. */
function createPlainCheck(kind: "path" | "query", specs: Specs, bundle: unknown): ParameterCheck {
  const names = new Set(specs.map(({ name }) => name.toLowerCase()));
  const schema = schemaOf(specs);
  return (parameters) => {
    const values: Parameters = {};
    for (const name in parameters) {
      const value = parameters[name] as string | string[];
      const lowercase = name.toLowerCase();
      if (value !== "" && names.has(lowercase)) values[lowercase] = value;
    }
    const result = validateAgainstSchema(values, schema as never, true, input, kind, bundle) as Option<Diagnostic[]>;
    return result._tag === "Some" ? result.value : [];
  };
}

/** Operations share lists of parameters, and Prism compiles a validator per schema object. */
const schemas = new WeakMap<Specs, object>();

function schemaOf(specs: Specs): object {
  const schema = schemas.get(specs) ?? {
    type: "object",
    properties: Object.fromEntries(specs.map(({ name, schema }) => [name.toLowerCase(), schema])),
    required: specs.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  };
  schemas.set(specs, schema);
  return schema;
}

function createFullCheck(kind: "path" | "query", specs: Specs, bundle: unknown): ParameterCheck {
  const validate = kind === "path" ? validatePath : validateQuery;
  return (parameters) => {
    const result = validate(parameters as never, specs as never, input, bundle) as Either<Diagnostic[], unknown>;
    return result._tag === "Left" ? result.left : [];
  };
}
