import { methodOf, resourceOf } from "@org/rtk-codegen/methods";

/** Returns what users call an operation: `sessions/get-chat` → `rtk.sessions.getChat`. Events keep their names. */
export function nameForUsers(operation: string): string {
  const isId = /^[\w-]+\/[\w-]+$/.test(operation);
  return isId ? `rtk.${resourceOf(operation)}.${methodOf(operation)}` : operation;
}
