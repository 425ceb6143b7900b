import { RefError } from "@org/rtk-openapi-refs";
import { InputError } from "./input-error.ts";

/**
 * Runs a comparison, which recurses as deeply as the schemas nest.
 *
 * @throws InputError if the stack overflows because schemas are nested deeper than in any real description
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
