import { ApiError } from "./errors.ts";

/** What there is by an id. @throws ApiError 404 when there is nothing */
export function found<Thing>(thing: Thing | undefined, kind: string, id: string): Thing {
  if (thing === undefined) throw new ApiError(404, `${kind} with id ${id} not found`);
  return thing;
}
