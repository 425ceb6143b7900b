import { RefError } from "@org/rtk-openapi-refs";
import { InputError } from "./input-error.ts";

/**
 * Runs a comparison, which is recursive as schemas are.
 *
 * @throws InputError if the stack overflows: references lead from schema to schema deeper than any real description
 */
export function withinStack<Result>(sources: string, compare: () => Result): Result {
  try {
    return compare();
  } catch (error) {
    if (error instanceof RefError) throw new InputError(`${sources}: ${error.message}.`);
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${sources}: references are nested too deeply to compare.`);
  }
}
