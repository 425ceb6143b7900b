import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface Described {
  operationId: string;
  parameters: { $ref?: string; name: string; in: string; example: string }[];
  requestBody?: { content: { "application/json": { examples: Record<string, { value: unknown }> } } };
  responses: Record<string, { $ref?: string; content?: { "application/json": { examples: object } } }>;
}

/** An operation of the description, with a request built from its examples. */
export interface OperationUnderTest {
  id: string;
  /** Declared statuses, including `default`. */
  statuses: string[];
  /** Names of the examples of the 2xx response. */
  examples: string[];
  /** @param ids replaces every id in the path */
  request: (headers?: Record<string, string>, ids?: string) => Request;
  /** Returns the violations in the body of a response, or undefined if it is valid. */
  findFlaw: (status: number, body: unknown) => string | undefined;
}

const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(description, "description");

export const operations: OperationUnderTest[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => toOperation(path, method, operation as unknown as Described)),
);

function toOperation(path: string, method: string, described: Described): OperationUnderTest {
  const statuses = Object.keys(described.responses);
  const success = described.responses[statuses.find((status) => status.startsWith("2")) ?? ""];
  return {
    id: described.operationId,
    statuses,
    examples: Object.keys(success?.content?.["application/json"].examples ?? {}),
    request(headers = {}, ids) {
      const body = Object.values(described.requestBody?.content["application/json"].examples ?? {})[0]?.value;
      const url = path.replace(/\{([^}]+)\}/g, (_, name) => ids ?? exampleOf(described, name));
      return new Request(`http://mock.example${url}`, {
        method: method.toUpperCase(),
        headers: { authorization: "Bearer any-token", "content-type": "application/json", ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    findFlaw(status, body) {
      const key = statuses.includes(String(status)) ? String(status) : "default";
      const pointer =
        described.responses[key]?.$ref ?? `#/${["paths", path, method, "responses", key].map(escapeKey).join("/")}`;
      const validate = validatorOf(`description${pointer}/content/application~1json/schema`);
      return validate(body) ? undefined : ajv.errorsText(validate.errors);
    },
  };
}

/** Compiles each schema once, because compiling takes longer than all its validations. */
function validatorOf($ref: string): ValidateFunction {
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate;
}

function exampleOf({ parameters }: Described, name: string): string {
  const resolved = parameters.map((parameter) =>
    parameter.$ref ? description.components.parameters[parameter.$ref.split("/").at(-1) as "app_id"] : parameter,
  );
  return resolved.find((parameter) => parameter.name === name)?.example ?? "";
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
