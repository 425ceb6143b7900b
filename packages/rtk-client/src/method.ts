import { type CallContext, describeCall, RtkApiError, RtkResponseError } from "./errors.ts";
import type { Methods } from "./generated/methods.ts";
import type { operations as operationTypes } from "./generated/openapi.ts";
import { operations } from "./generated/operations.ts";
import type { CallOptions } from "./options.ts";
import { pathParameterNames } from "./path.ts";
import type { Call, CallResult } from "./path-client.ts";

export type OperationId = keyof typeof operations;

/** One operation as a method: flat parameters in, the body of the answer out. */
export type Method<Op extends Operation> = (...args: MethodArguments<MethodParams<Op>>) => Promise<MethodResult<Op>>;

type Operation = operationTypes[keyof operationTypes];

type MethodArguments<Params> =
  Record<never, never> extends Params
    ? [params?: Params, options?: CallOptions]
    : [params: Params, options?: CallOptions];

/** All parameters of an operation side by side: path, query, and the properties of the body. */
export type MethodParams<Op extends Operation> = PathOf<Op> & QueryOf<Op> & BodyOf<Op>;

type PathOf<Op> = Op extends { parameters: { path: infer Path } } ? Path : unknown;
type QueryOf<Op> = Op extends { parameters: { query?: infer Query } } ? Given<Query> : unknown;
type BodyOf<Op> = Op extends { requestBody?: infer Body } ? JsonOf<Given<Body>> : unknown;
/** What openapi-typescript writes as `never` or optional is no restriction here. */
type Given<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

/** Body of an operation's 2xx answer. */
export type MethodResult<Op extends Operation> = Op["responses"] extends { 200: infer Answer }
  ? JsonOf<Answer>
  : Op["responses"] extends { 201: infer Answer }
    ? JsonOf<Answer>
    : never;

type JsonOf<Message> = Message extends { content: { "application/json": infer Body } } ? Body : unknown;

/** Makes the methods of all operations, grouped by resource: `sessions/list-participants` → `sessions.listParticipants`. */
export function createMethods(call: Call): Methods {
  const methods: Record<string, Record<string, unknown>> = {};
  for (const id of Object.keys(operations) as OperationId[]) {
    const [resource = "", name = ""] = id.split("/").map(camelCase);
    methods[resource] ??= {};
    methods[resource][name] = (params: Record<string, unknown> = {}, options: CallOptions = {}) =>
      callOperation(call, id, params, options);
  }
  return methods as unknown as Methods;
}

function camelCase(kebabCase: string): string {
  return kebabCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function callOperation(
  call: Call,
  id: OperationId,
  params: Record<string, unknown>,
  options: CallOptions,
): Promise<unknown> {
  const { method, path } = operations[id];
  const context = { operation: id, method, path };
  return readAnswer(await call(context, { ...sortParams(id, params), ...options, parseAs: "text" }), context);
}

/** Sorts flat parameters into path, query and body: by the path template, and by whether the operation takes a body. */
function sortParams(id: OperationId, params: Record<string, unknown>) {
  const operation: { path: string; body?: true } = operations[id];
  const names = pathParameterNames(operation.path);
  const path: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) (names.includes(name) ? path : rest)[name] = value;
  return operation.body ? { params: { path }, body: rest } : { params: { path, query: rest } };
}

/** @throws RtkApiError unless the answer is 2xx and its body does not deny success */
function readAnswer({ data, error, response }: CallResult, context: CallContext): unknown {
  if (!response.ok) throw new RtkApiError(response, error, context);
  const body = parseJson(data as string | undefined, response, context);
  if ((body as { success?: boolean } | null)?.success === false) throw new RtkApiError(response, body, context);
  return body;
}

function parseJson(text: string | undefined, response: Response, context: CallContext): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch (cause) {
    const beginning = text ? `begins with ${JSON.stringify(text.slice(0, 100))}` : "is empty";
    throw new RtkResponseError(
      `[${response.status}] ${describeCall(context)}: the answer is not JSON; it ${beginning}`,
      context,
      {
        cause,
      },
    );
  }
}
