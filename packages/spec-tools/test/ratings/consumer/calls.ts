import { methodOf, resourceOf } from "@org/rtk-codegen/methods";
import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import type { Readers } from "./readers.ts";
import { propertiesOf, type Schema, target } from "./schemas.ts";
import { type Variant, variants, write, writeProperties } from "./writers.ts";

interface Call {
  path: string;
  method: string;
  operation: JsonObject;
  parameters: JsonObject[];
  /** Schema of the JSON body of the request. */
  body: Schema | undefined;
}

/** Functions that call every operation. */
export interface Calls {
  byMethod: string[];
  byPath: PathCalls[];
}

/** A function that calls an operation by its path. */
export interface PathCalls {
  path: string;
  code: string;
}

export function writeCalls(document: JsonObject, readers: Readers): Calls {
  const calls = Object.entries(Object(document.paths) as JsonObject).flatMap(([path, item]) =>
    Object.entries(Object(item) as JsonObject).map(([method, operation]) => toCall(document, path, method, operation)),
  );
  return {
    byMethod: calls.map((call) => writeMethodCalls(document, readers, call)),
    byPath: calls.map((call) => ({ path: call.path, code: writePathCalls(document, readers, call) })),
  };
}

function toCall(document: JsonObject, path: string, method: string, node: Json): Call {
  const operation = target(document, node);
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return {
    path,
    method,
    operation,
    parameters: parameters.map((parameter) => target(document, parameter)),
    body: jsonOf(document, operation.requestBody),
  };
}

function jsonOf(document: JsonObject, node: Json | undefined): Schema | undefined {
  const { content } = target(document, node);
  const media = isObject(content) ? content["application/json"] : undefined;
  return isObject(media) && isObject(media.schema) ? media.schema : undefined;
}

function writeMethodCalls(document: JsonObject, readers: Readers, call: Call): string {
  const id = String(call.operation.operationId);
  const name = `rtk.${resourceOf(id)}.${methodOf(id)}`;
  const all = new Set(variants.map((variant) => writeParams(document, call, variant)));
  const [, result] =
    Object.entries(Object(call.operation.responses) as JsonObject).find(([key]) => key.startsWith("2")) ?? [];
  const schema = jsonOf(document, result);
  const lines = [...all].map((params, index) => {
    const read = index === 0 && schema ? readers.read(schema, "result") : "";
    return `{ const result = await ${name}(${params}); ${read} }`;
  });
  const paging = call.operation["x-paging"];
  if (isObject(paging) && schema)
    lines.push(writeIteration(document, readers, name, call, schema, String(paging.items)));
  return `async function call_${id.replaceAll(/\W/g, "_")}() {\n${lines.join("\n")}\n}\ncall_${id.replaceAll(/\W/g, "_")}();`;
}

/** All parameters in one object; nothing if none is required. */
function writeParams(document: JsonObject, call: Call, variant: Variant): string {
  const given = call.parameters.filter((parameter) => isGiven(parameter, variant) && parameter.in !== "header");
  const parts = given.map((each) => `${JSON.stringify(each.name)}: ${write(document, each.schema as Schema, variant)}`);
  if (call.body) {
    const properties = writeProperties(document, call.body, variant);
    if (properties) parts.push(properties);
  }
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "";
}

/** Account and app are bound to the client, but may be passed. */
function isGiven({ name, required }: JsonObject, { extent }: Variant): boolean {
  const isBound = name === "account_id" || name === "app_id";
  return extent !== "required" || (required === true && !isBound);
}

function writeIteration(
  document: JsonObject,
  readers: Readers,
  name: string,
  call: Call,
  schema: Schema,
  path: string,
): string {
  const list = path
    .split(".")
    .reduce<Schema | undefined>((node, key) => node && propertiesOf(document, node).get(key)?.schema, schema);
  const { items } = target(document, list);
  const read = isObject(items) ? readers.read(items, "item") : "";
  const params = writeParams(document, call, { extent: "required", member: 0 });
  return `for await (const item of ${name}.iterate(${params})) { ${read} }`;
}

function writePathCalls(document: JsonObject, readers: Readers, call: Call): string {
  // Types of paths compile slowly, so unions and nulls are passed to the methods only.
  const calls = new Set(variants.slice(0, 2).map((variant) => writeInit(document, call, variant)));
  const statuses = Object.entries(Object(call.operation.responses) as JsonObject);
  const schemaAt = (isSuccess: boolean) => {
    const found = statuses.find(([status]) => status.startsWith("2") === isSuccess);
    return found && jsonOf(document, found[1]);
  };
  const [success, error] = [schemaAt(true), schemaAt(false)];
  const lines = [...calls].map((init, index) => {
    const request = `await rtk.${call.method.toUpperCase()}(${JSON.stringify(call.path)}, ${init})`;
    const read = success ? readers.read(success, "result.data") : "";
    const fail = error ? readers.read(error, "result.error") : "";
    return index > 0
      ? `${request};`
      : `{ const result = ${request}; if (result.error === undefined) { ${read} } else { ${fail} } }`;
  });
  const name = `path_${String(call.operation.operationId).replaceAll(/\W/g, "_")}`;
  return `async function ${name}() {\n${lines.join("\n")}\n}\n${name}();`;
}

function writeInit(document: JsonObject, call: Call, variant: Variant): string {
  const groups = ["path", "query", "header"].flatMap((location) => {
    const given = call.parameters.filter((parameter) => parameter.in === location && isGiven(parameter, variant));
    const entries = given.map(
      (each) => `${JSON.stringify(each.name)}: ${write(document, each.schema as Schema, variant)}`,
    );
    return entries.length > 0 ? [`${location}: { ${entries.join(", ")} }`] : [];
  });
  const parts = groups.length > 0 ? [`params: { ${groups.join(", ")} }`] : [];
  const isBodyRequired = target(document, call.operation.requestBody).required === true;
  if (call.body && (isBodyRequired || variant.extent !== "required")) {
    parts.push(`body: ${write(document, call.body, variant)}`);
  }
  return `{ ${parts.join(", ")} }`;
}
