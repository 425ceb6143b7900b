import { resolve } from "@org/rtk-openapi-refs";
import { checkNames } from "../description/check.ts";
import { type Description, type LocatedOperation, operationsOf, type Parameter } from "../description/description.ts";
import { literal } from "./literal.ts";

/** Returns the interface of the client's methods, grouped by resource and documented with the description's texts. */
export function generateMethods(description: Description): string {
  checkNames(description);
  const resources = Map.groupBy(operationsOf(description), ({ operation }) => resourceOf(operation.operationId));
  const groups = [...resources].map(([resource, located]) =>
    [
      `  ${resource}: {`,
      ...located.flatMap((each) => [documentation(description, each), declaration(each)]),
      "  };",
    ].join("\n"),
  );
  return [
    'import type { Method, PagedMethod } from "../operations/method.ts";',
    "",
    "export interface Methods {",
    ...groups,
    "}",
    "",
  ].join("\n");
}

function declaration({ operation }: LocatedOperation): string {
  const id = literal(operation.operationId);
  const paging = operation["x-paging"];
  const stable = paging?.stable ? ", true" : "";
  const type = paging ? `PagedMethod<${id}, ${literal(paging.items)}${stable}>` : `Method<${id}>`;
  return `    ${methodOf(operation.operationId)}: ${type};`;
}

function documentation(description: Description, { path, method, operation }: LocatedOperation): string {
  const lines = [
    `${operation.summary}.`,
    "",
    ...(operation.description ? [operation.description.trim(), ""] : []),
    `\`${method.toUpperCase()} ${path}\``,
    "",
    ...(operation["x-paging"]
      ? ["Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.", ""]
      : []),
    ...parametersOf(description, operation).map(parameterDocumentation),
    ...(operation.deprecated ? ["@deprecated No longer in Cloudflare's description.", ""] : []),
    `@throws RtkApiError with status ${errorStatuses(operation).join(", ")}`,
  ];
  const comment = lines.join("\n").replaceAll("*/", "*\\/").split("\n");
  return ["    /**", ...comment.map((line) => `     * ${line}`.trimEnd()), "     */"].join("\n");
}

function parameterDocumentation({ name, description = "" }: Parameter): string {
  const isBound = name === "account_id" || name === "app_id";
  return `@param params.${name} ${description.trim()}${isBound ? " Defaults to the client's." : ""}`;
}

function parametersOf(description: Description, operation: LocatedOperation["operation"]): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => resolve<Parameter>(description, parameter));
}

function errorStatuses(operation: LocatedOperation["operation"]): string[] {
  return Object.keys(operation.responses)
    .filter((status) => !status.startsWith("2"))
    .map((status) => (status === "default" ? "5xx" : status));
}

/** `active-session/kick-all` → `activeSession` */
export function resourceOf(operationId: string): string {
  return camelCase(operationId.split("/")[0] ?? "");
}

/** `active-session/kick-all` → `kickAll` */
export function methodOf(operationId: string): string {
  return camelCase(operationId.split("/")[1] ?? "");
}

function camelCase(kebabCase: string): string {
  return kebabCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
