import type { OperationCall, OperationId, Success } from "../../description/operation-call.ts";
import type { Schemas } from "../../description/schemas.ts";
import type { Context } from "../context.ts";

/** Responds to one operation with the body of its 2xx response. */
export type Handler<Id extends OperationId> = (context: Context, call: OperationCall<Id>) => Success<Id>;

/** The handlers of the operations whose ids begin with a resource's name. */
export type Handlers<Resource extends string> = {
  [Id in Extract<OperationId, `${Resource}/${string}`>]: Handler<Id>;
};

/** Wraps data in the API's success envelope. */
export function success<Data>(data: Data): { success: true; data: Data };
export function success<Data>(data: Data, paging: Schemas["Paging"]): Paged<Data>;
export function success<Data>(data: Data, paging?: Schemas["Paging"]): { success: true; data: Data } {
  return { success: true, data, ...(paging && { paging }) };
}

interface Paged<Data> {
  success: true;
  data: Data;
  paging: Schemas["Paging"];
}
