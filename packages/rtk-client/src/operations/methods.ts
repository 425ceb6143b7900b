import type { Call, CallOptions, Finish, OperationId, Values } from "../call.ts";
import { RtkInputError } from "../errors/errors.ts";
import type { Methods } from "../generated/methods.ts";
import { basePath, operations } from "../generated/operations.ts";
import type { Caller } from "../request/retries.ts";
import { unwrap } from "../response/unwrap.ts";
import type { PageOptions } from "./method.ts";
import { paginate } from "./paginate.ts";

/** Creates the methods of all operations, grouped by resource. */
export function createMethods(caller: Caller): Methods {
  const methods: Record<string, Record<string, unknown>> = {};
  for (const resource in operations) {
    const rows = operations[resource] as Record<string, string>;
    methods[resource] = {};
    for (const name in rows)
      methods[resource][name] = createMethod(caller, `${resource}/${name}`, rows[name] as string);
  }
  return methods as unknown as Methods;
}

function createMethod(caller: Caller, name: string, row: string) {
  const operation = name.replace(/[A-Z]/g, "-$&").toLowerCase() as OperationId;
  const [method, path, trait, order] = row.split(" ") as [string, string, string?, string?];
  const call: Call = { operation, method, path: basePath + path };
  const hasBody = trait === "body";
  const items = hasBody ? undefined : trait;
  const check = (params: unknown) => {
    if (params && typeof params === "object") return;
    const [, name = "…"] = /{(?!app_id)(.+?)}/.exec(path) ?? [];
    throw new RtkInputError("params", `must be an object, e.g. { ${name} }`, call);
  };
  const finishWith =
    <Value>(finish: Finish<Value>) =>
    async (params: Values = {}, options?: CallOptions) => {
      check(params);
      return caller.call(call, { ...options, ...sortParams(params, call.path, hasBody) }, finish);
    };
  const run = finishWith(unwrap);
  const withResponse = finishWith((...attempted) => ({
    data: unwrap(...attempted),
    response: attempted[0].response,
  }));
  const list =
    (byItem: boolean) =>
    (given: Values = {}, { stable, ...options }: PageOptions = {}) => {
      check(given);
      if (stable && !order) throw new RtkInputError("stable", "must be false: its items can be deleted", call);
      const params = { ...given, ...(stable && Object.fromEntries(new URLSearchParams(order))) };
      return paginate(run, params, options, items as string, call, byItem);
    };
  return Object.assign(run, { withResponse }, items && { pages: list(false), iterate: list(true) });
}

/**
 * Splits flat parameters into path, query and body, by the names in the path and by whether the operation takes a body.
 */
function sortParams(params: Values, template: string, hasBody: boolean) {
  const isInPath = ([name]: [string, unknown]) => template.includes(`{${name}}`);
  const entries = Object.entries(params);
  const path = Object.fromEntries(entries.filter(isInPath));
  const rest = Object.fromEntries(entries.filter((entry) => !isInPath(entry)));
  return hasBody ? { params: { path }, body: rest } : { params: { path, query: rest } };
}
