import { closeSchemas } from "@org/rtk-spec-tools/close-schemas";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "./document.ts";

/**
 * How strictly a schema is applied: `open` applies it as written; `request` and `response` also reject undeclared
 * properties and those of the other direction (`readOnly`, `writeOnly`).
 */
export type Strictness = "open" | "request" | "response";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "open");
ajv.addSchema(closeSchemas(document, "request"), "request");
ajv.addSchema(closeSchemas(document, "response"), "response");

const validators = new Map<string, ValidateFunction>();

/**
 * Returns a value's violations of a schema of the description, one sentence each; empty if it is valid.
 * @param pointer JSON pointer to the schema
 */
export function violationsOf(pointer: string, value: unknown, strictness: Strictness): string[] {
  const reference = `${strictness}#${encodeURI(pointer)}`;
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  validate(value);
  return (validate.errors ?? []).map(describe);
}

/** Omits the value, which may be a secret. */
function describe({ instancePath, message, params }: ErrorObject): string {
  const detail = params.allowedValues ?? params.allowedValue ?? params.unevaluatedProperty;
  return `${instancePath || "it"} ${message}${detail === undefined ? "" : `: ${JSON.stringify(detail)}`}`;
}
