import type { Context } from "./context.ts";

/** What no call of the API can cause. */
export type Simulate = Record<string, (input: never) => unknown>;

export function createSimulate(_context: Context): Simulate {
  return {};
}
