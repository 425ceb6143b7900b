import type { OperationCall, OperationId, Success } from "../../description/operation-call.ts";
import type { Context } from "../context.ts";

/** Answers one operation with the body of its 2xx answer. */
export type Handler<Id extends OperationId> = (context: Context, call: OperationCall<Id>) => Success<Id>;

/** The handlers of the operations whose ids begin with a resource's name. */
export type Handlers<Resource extends string> = {
  [Id in Extract<OperationId, `${Resource}/${string}`>]: Handler<Id>;
};
