import { resolve } from "@org/rtk-openapi-refs";
import type { DescribedOperation, Description, Parameter } from "../description/document.ts";

/** Parameters that the client binds. */
const bound = ["account_id", "app_id"];

/** Maximum width of an object on one line, so that the reference shows it without scrolling. */
const width = 50;

/** Returns a program that calls an operation with `@org/rtk-client`, with the description's examples as input. */
export function clientSample(description: Description, operation: DescribedOperation, baseUrl: string): string {
  const input = { ...parametersOf(description, operation), ...bodyOf(operation) };
  const given = Object.keys(input).length > 0 ? literal(input) : "";
  const method = `rtk.${operation.operationId.split("/").map(toCamelCase).join(".")}`;
  const call = operation["x-paging"]
    ? `for await (const item of ${method}.iterate(${given})) {\n  console.log(item);\n}`
    : `const response = await ${method}(${given});\nconsole.log(response);`;
  return `import { createRtkClient } from "@org/rtk-client";

const rtk = createRtkClient({
  apiToken: "any-token",
  accountId: ${exampleOf(description, "account_id")},
  appId: ${exampleOf(description, "app_id")},
  baseUrl: ${JSON.stringify(baseUrl)},
});

${call}
`;
}

function exampleOf({ components }: Description, name: string): string {
  const { example } = (components.parameters?.[name] ?? {}) as Partial<Parameter>;
  return JSON.stringify(example ?? name);
}

/** Returns path parameters and other required ones. */
function parametersOf(description: Description, { parameters = [] }: DescribedOperation): Record<string, unknown> {
  const given = parameters
    .map((parameter) => resolve<Parameter>(description, parameter))
    .filter(({ name, required }) => required && !bound.includes(name));
  return Object.fromEntries(given.map(({ name, example, schema }) => [name, example ?? schema.example ?? name]));
}

function bodyOf({ requestBody }: DescribedOperation): object {
  const { examples = {} } = requestBody?.content["application/json"] ?? {};
  return (Object.values(examples)[0]?.value ?? {}) as object;
}

/** Formats a JSON value as biome would in a program. */
function literal(value: unknown, indent = ""): string {
  const inline = inlineLiteral(value);
  if (typeof value !== "object" || value === null || indent.length + inline.length < width) return inline;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function inlineLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, item]) => `${key(name)}: ${inlineLiteral(item)}`);
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}

function key(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

function toCamelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
