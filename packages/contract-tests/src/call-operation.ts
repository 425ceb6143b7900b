import type { CallOptions, RtkClient } from "@org/rtk-client";

/** Parameters and body properties of a call in one object, as the client's methods take them. */
export type Params = Record<string, unknown>;

type Method = (params: Params, options?: CallOptions) => Promise<unknown>;

/**
 * Calls an operation of the client by its id (`sessions/list-participants`), ignoring the types.
 * @throws Error if the client has no such method
 */
export function callOperation(rtk: RtkClient, id: string, params: Params, options?: CallOptions): Promise<unknown> {
  const [resource = "", method = ""] = id.split("/").map(camelCase);
  const methods = rtk as unknown as Record<string, Record<string, Method>>;
  const call = methods[resource]?.[method];
  if (!call) throw new Error(`The client has no rtk.${resource}.${method} for ${id}`);
  return call(params, options);
}

function camelCase(kebabCase: string): string {
  return kebabCase.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
