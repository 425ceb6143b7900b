import { resolve } from "@org/rtk-openapi-refs";
import { methodOf, resourceOf } from "../client/methods.ts";
import type { Description, LocatedOperation, Parameter, Schema } from "../description/description.ts";
import { operationsOf } from "../description/description.ts";
import { cloudflareDuplicates, cloudflareMethods } from "./cloudflare-methods.ts";
import { inline } from "./markdown.ts";

/** Returns the page that lists the RealtimeKit methods of Cloudflare's package next to the client's. */
export function generateCloudflarePage(description: Description): string {
  const operations = operationsOf(description);
  const lacking = operations.filter(({ operation }) => !cloudflareMethods[operation.operationId]).length;
  const resources = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? "");
  const sections = [...resources].map(([tag, located]) =>
    [`## ${inline(tag)}`, "", ...head, ...located.map((each) => rowOf(description, each))].join("\n"),
  );
  return [
    "<!-- Made by packages/codegen/src/pages/cloudflare-page.ts from specs/. Do not edit: change the description, then `pnpm generate`. -->",
    "",
    "# Methods of the `cloudflare` package, and ours",
    "",
    `The RealtimeKit methods of Cloudflare's package, and the methods that make the same requests here: ${operations.length - lacking} operations have one in both, ${lacking} only here.`,
    "",
    "Methods on the left are below `client.realtimeKit`, those on the right below `rtk`. Both resolve to the response body. The calls show required arguments, and `...body` if everything in the body is optional. Here, account and app default to the client's. [From the `cloudflare` package](from-cloudflare.md) lists the other differences.",
    "",
    sections.join("\n\n"),
    "",
    ...duplicateNotes(),
    "",
  ].join("\n");
}

/** Stands for a body with only optional properties. */
const anyBody = "...body";

const head = ["| what it does | `cloudflare` | `@org/rtk-client` |", "| --- | --- | --- |"];

function rowOf(description: Description, located: LocatedOperation): string {
  const { operationId, summary } = located.operation;
  const theirs = cloudflareMethods[operationId];
  const cells = [
    inline(summary),
    theirs ? code(`${theirs}(${theirArguments(description, located)})`) : "no method",
    code(`${resourceOf(operationId)}.${methodOf(operationId)}(${ourArguments(description, located)})`),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The last path parameter comes first, unless it is the account; all others follow in one object. */
function theirArguments(description: Description, { path, operation }: LocatedOperation): string {
  const names = pathNamesOf(path);
  const first = names.length > 1 ? names.at(-1) : undefined;
  const others = names.filter((name) => name !== first);
  return [...(first ? [variableOf(first)] : []), object([...others, ...furtherNames(description, operation)])].join(
    ", ",
  );
}

function ourArguments(description: Description, { path, operation }: LocatedOperation): string {
  const names = pathNamesOf(path).filter((name) => name !== "account_id" && name !== "app_id");
  const all = [...names, ...furtherNames(description, operation)];
  return all.length === 0 ? "" : object(all);
}

function pathNamesOf(path: string): string[] {
  return Array.from(path.matchAll(/{(.+?)}/g), ([, name = ""]) => name);
}

/** Returns the required query parameters and body properties. */
function furtherNames(description: Description, operation: LocatedOperation["operation"]): string[] {
  const parameters = (operation.parameters ?? []).map((each) => resolve<Parameter>(description, each));
  const query = parameters.filter((each) => each.in === "query" && each.required).map(({ name }) => name);
  const declared = operation.requestBody && resolve(description, operation.requestBody).content["application/json"];
  if (!declared?.schema) return query;
  const { required, properties, allOf } = resolve<Schema>(description, declared.schema);
  const isOpen = !properties && !allOf;
  return [...query, ...((required as string[] | undefined) ?? (isOpen ? [] : [anyBody]))];
}

function object(names: string[]): string {
  return `{ ${names.map(propertyOf).join(", ")} }`;
}

function propertyOf(name: string): string {
  const variable = variableOf(name);
  return variable === name || name === anyBody ? name : `${JSON.stringify(name)}: ${variable}`;
}

function variableOf(name: string): string {
  return name.replaceAll(/\W/g, "_");
}

function code(text: string): string {
  return `\`${inline(text).replaceAll("`", "'")}\``;
}

function duplicateNotes(): string[] {
  return Object.entries(cloudflareDuplicates).map(
    ([method, original]) => `\`${method}\` of \`cloudflare\` makes the same request as its \`${original}\`.`,
  );
}
