import type { components, operations } from "../generated/openapi.ts";

/** The things of the API by name: `Schemas["Meeting"]`. */
export type Schemas = components["schemas"];

/** Id of an operation that can be called; `operations` holds those of the webhook events as well. */
export type OperationId = Exclude<keyof operations, `webhook-events/${string}`>;

/** A request that was checked against the description, taken apart. */
export interface OperationCall<Id extends OperationId = OperationId> {
  operationId: Id;
  accountId: string;
  /** Empty for the operations on the account itself (`apps/list`, `apps/create`). */
  appId: string;
  /** Without account and app. */
  path: { [Name in Exclude<keyof PathOf<Id>, "account_id" | "app_id">]: string };
  /** With numbers, booleans and arrays where the description has them. */
  query: QueryOf<Id>;
  /** Holds what the description declares and nothing else. */
  body: BodyOf<Id>;
  /** Scheme and host that the request came to; addresses of files begin with it. */
  origin: string;
}

type PathOf<Id extends OperationId> = operations[Id]["parameters"]["path"];
type QueryOf<Id extends OperationId> = Given<operations[Id]["parameters"]["query"]>;
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? Json<Given<Body>>
  : undefined;
type Given<Part> = [NonNullable<Part>] extends [never] ? Record<never, never> : NonNullable<Part>;

/** Body of the operation's 2xx answer. */
export type Success<Id extends OperationId> = operations[Id]["responses"] extends { 200: infer Answer }
  ? Json<Answer>
  : operations[Id]["responses"] extends { 201: infer Answer }
    ? Json<Answer>
    : never;

type Json<Message> = Message extends { content: { "application/json": infer Body } } ? Body : undefined;
