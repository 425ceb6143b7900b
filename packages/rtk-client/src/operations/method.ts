import type { CallOptions, OperationId } from "../call.ts";
import type { operations } from "../generated/openapi.ts";

/** An operation as a method: takes flat parameters and resolves to the response body. */
export interface Method<Id extends OperationId> {
  (...args: MethodArguments<MethodParams<Id>>): Promise<MethodResult<Id>>;
  /** Resolves to the body and the HTTP response, whose own body has been read. */
  withResponse(...args: MethodArguments<MethodParams<Id>>): Promise<{ data: MethodResult<Id>; response: Response }>;
}

/** A paginated operation. `ItemsPath` is the dotted path to the items in the body. */
export interface PagedMethod<Id extends OperationId, ItemsPath extends string, Stable extends boolean = false>
  extends Method<Id> {
  /**
   * Yields every item of every page; fetches pages as needed.
   * @throws RtkResponseError if the server repeats a page
   */
  iterate(
    ...args: MethodArguments<MethodParams<Id>, PageOptions<Stable>>
  ): AsyncGenerator<ItemOf<MethodResult<Id>, ItemsPath>, void, undefined>;
  /**
   * Yields the responses page by page, starting at `page_no`.
   * @throws RtkResponseError if the server repeats a page
   */
  pages(
    ...args: MethodArguments<MethodParams<Id>, PageOptions<Stable>>
  ): AsyncGenerator<MethodResult<Id>, void, undefined>;
}

/** Options of `iterate` and `pages`. */
export interface PageOptions<Stable extends boolean = boolean> extends CallOptions {
  /**
   * Sorts by creation, oldest first, overriding `sort_by` and `sort_order`, so that no item moves to another page while
   * others are added. Only for lists from which nothing can be deleted.
   */
  stable?: (Stable extends true ? boolean : false) | undefined;
}

type MethodArguments<Params, Options = CallOptions> =
  Record<never, never> extends Params ? [params?: Params, options?: Options] : [params: Params, options?: Options];

/** All parameters of an operation in one object: path, query, and properties of the body. */
export type MethodParams<Id extends OperationId> = PathOf<operations[Id]> &
  QueryOf<operations[Id]> &
  BodyOf<operations[Id]>;

type PathOf<Operation> = Operation extends { parameters: { path?: infer Path } } ? Given<Path> : unknown;
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? Given<Query> : unknown;
type BodyOf<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<Given<Body>> : unknown;
/** openapi-typescript types a missing part as `never` or optional; here it must restrict nothing. */
type Given<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

/** Body of an operation's 2xx response. */
export type MethodResult<Id extends OperationId> = operations[Id]["responses"] extends { 200: infer Success }
  ? JsonOf<Success>
  : operations[Id]["responses"] extends { 201: infer Success }
    ? JsonOf<Success>
    : never;

type JsonOf<Message> = Message extends { content: { "application/json": infer Body } } ? Body : unknown;

/** Type of the items at a dotted path in a body. */
type ItemOf<Body, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Body
    ? ItemOf<NonNullable<Body[Key]>, Rest>
    : never
  : Path extends keyof Body
    ? NonNullable<Body[Path]> extends readonly (infer Item)[]
      ? Item
      : never
    : never;
