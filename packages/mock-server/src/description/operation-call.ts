import type { operations } from "../generated/openapi.ts";

/** Id of an operation that can be called. `operations` also contains the webhook events. */
export type OperationId = Exclude<keyof operations, `webhook-events/${string}`>;

/** A validated request, split into typed parts. */
export interface OperationCall<Id extends OperationId = OperationId> {
  operationId: Id;
  accountId: string;
  /** Empty for operations on the account itself (`apps/list`, `apps/create`). */
  appId: string;
  /** Path parameters without account and app. */
  path: { [Name in Exclude<keyof PathOf<Id>, "account_id" | "app_id">]: string };
  /** Query parameters, converted to the types in the description. */
  query: QueryOf<Id>;
  /** Contains only properties that the description declares. */
  body: BodyOf<Id>;
  /** Scheme and host of the request's URL; URLs of files begin with it. */
  origin: string;
}

type PathOf<Id extends OperationId> = operations[Id]["parameters"]["path"];
type QueryOf<Id extends OperationId> = Given<operations[Id]["parameters"]["query"]>;
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? Json<Given<Body>>
  : undefined;
type Given<Part> = [NonNullable<Part>] extends [never] ? Record<never, never> : NonNullable<Part>;

/** Body of the operation's 2xx response. */
export type Success<Id extends OperationId> = operations[Id]["responses"] extends { 200: infer Response }
  ? Json<Response>
  : operations[Id]["responses"] extends { 201: infer Response }
    ? Json<Response>
    : never;

type Json<Message> = Message extends { content: { "application/json": infer Body } } ? Body : undefined;
