import { readAnswer } from "./answer.ts";
import type { Methods } from "./generated/methods.ts";
import type { operations as operationTypes } from "./generated/openapi.ts";
import { basePath, operations } from "./generated/operations.ts";
import type { CallOptions } from "./options.ts";
import { iterateItems, iteratePages } from "./paginate.ts";
import type { Finish, Sender } from "./send.ts";

/** Id of an operation in the API description: `sessions/list-participants`. */
export type OperationId = Exclude<keyof operationTypes, `webhook-events/${string}`>;

/** One operation as a method: flat parameters in, the body of the answer out. */
export interface Method<Id extends OperationId> {
  (...args: MethodArguments<MethodParams<Id>>): Promise<MethodResult<Id>>;
  /** The same with the HTTP response, whose body has been read. */
  withResponse(...args: MethodArguments<MethodParams<Id>>): Promise<{ data: MethodResult<Id>; response: Response }>;
}

/** An operation that answers a list in pages, which stands at a dotted path in the body. */
export interface PagedMethod<Id extends OperationId, ItemsPath extends string> extends Method<Id> {
  /**
   * Every item of every page, fetching pages as they are needed.
   * @throws RtkResponseError when the server sends the same page again
   */
  iterate(
    ...args: MethodArguments<MethodParams<Id>>
  ): AsyncGenerator<ItemOf<MethodResult<Id>, ItemsPath>, void, undefined>;
  /**
   * The answers page by page, from `page_no` on.
   * @throws RtkResponseError when the server sends the same page again
   */
  pages(...args: MethodArguments<MethodParams<Id>>): AsyncGenerator<MethodResult<Id>, void, undefined>;
}

type MethodArguments<Params> =
  Record<never, never> extends Params
    ? [params?: Params, options?: CallOptions]
    : [params: Params, options?: CallOptions];

/** All parameters of an operation side by side: path, query, and the properties of the body. */
export type MethodParams<Id extends OperationId> = PathOf<operationTypes[Id]> &
  QueryOf<operationTypes[Id]> &
  BodyOf<operationTypes[Id]>;

type PathOf<Operation> = Operation extends { parameters: { path?: infer Path } } ? Given<Path> : unknown;
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? Given<Query> : unknown;
type BodyOf<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<Given<Body>> : unknown;
/** What openapi-typescript writes as `never` or optional is no restriction here. */
type Given<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

/** Body of an operation's 2xx answer. */
export type MethodResult<Id extends OperationId> = operationTypes[Id]["responses"] extends { 200: infer Answer }
  ? JsonOf<Answer>
  : operationTypes[Id]["responses"] extends { 201: infer Answer }
    ? JsonOf<Answer>
    : never;

type JsonOf<Message> = Message extends { content: { "application/json": infer Body } } ? Body : unknown;

/** An item of the list that stands at a dotted path in a body. */
type ItemOf<Body, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Body
    ? ItemOf<NonNullable<Body[Key]>, Rest>
    : never
  : Path extends keyof Body
    ? NonNullable<Body[Path]> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

type Params = Record<string, unknown>;

/** Makes the methods of all operations, by resource. */
export function createMethods(sender: Sender): Methods {
  const methods: Record<string, Record<string, unknown>> = {};
  for (const [resource, rows] of Object.entries(operations)) {
    methods[resource] = {};
    for (const name in rows)
      methods[resource][name] = createMethod(sender, `${resource}/${name}`, rows[name] as string);
  }
  return methods as unknown as Methods;
}

function createMethod(sender: Sender, name: string, row: string) {
  const operation = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as OperationId;
  const [method, path, trait] = row.split(" ") as [string, string, string?];
  const route = { operation, method, path: basePath + path };
  const hasBody = trait === "body";
  const items = hasBody ? undefined : trait;
  const send = <Answer>(params: Params = {}, options: CallOptions | undefined, finish: Finish<Answer>) =>
    sender.send(route, { ...sortParams(params, route.path, hasBody), ...options }, finish);
  const call = (params?: Params, options?: CallOptions) => send(params, options, readAnswer);
  const withResponse = (params?: Params, options?: CallOptions) =>
    send(params, options, (result, attempt) => ({ data: readAnswer(result, attempt), response: result.response }));
  const pages = (params: Params = {}, options?: CallOptions) =>
    iteratePages((page_no) => call({ ...params, page_no }, options), params, items as string, route);
  const iterate = (params?: Params, options?: CallOptions) =>
    iterateItems(pages(params, options), items as string, route, options?.signal);
  return Object.assign(call, { withResponse }, items && { pages, iterate });
}

/** Sorts flat parameters into path, query and body: by the path's names, and by whether the operation takes a body. */
function sortParams(params: Params, template: string, hasBody: boolean) {
  const path: Params = {};
  const rest: Params = {};
  for (const name in params) (template.includes(`{${name}}`) ? path : rest)[name] = params[name];
  return hasBody ? { params: { path }, body: rest } : { params: { path, query: rest } };
}
