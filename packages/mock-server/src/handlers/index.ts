import type { OperationId } from "../operation.ts";
import { apps } from "./apps.ts";
import type { Handler } from "./handler.ts";

/** How each operation is answered. */
export const handlers: { [Id in OperationId]?: Handler<Id> } = { ...apps };
