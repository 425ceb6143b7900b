import { ApiError } from "../http/api-error.ts";

/** Which of the description's answers is wanted (Prism's `Prefer` header). */
export interface Preference {
  /** Status of the answer. */
  code?: number;
  /** Name of the example. */
  exampleKey?: string;
  /** Makes the answer up from the schema instead of taking an example. */
  dynamic?: boolean;
  /** Makes a made-up answer the same each time. */
  seed?: string;
}

/**
 * Reads the `Prefer` header (RFC 7240) with the preferences that Prism knows: `code=404`, `example=name`,
 * `dynamic=true`, `seed=text`.
 *
 * @throws ApiError 400 when the code is not a number
 */
export function parsePrefer(header: string | undefined): Preference {
  const pairs = (header ?? "").split(/[,;]/).map((pair) => pair.split("=").map((part) => part.trim()));
  const { code, example, dynamic, seed } = Object.fromEntries(pairs) as Record<string, string | undefined>;
  if (code !== undefined && !/^\d{3}$/.test(code)) {
    throw new ApiError(400, `Prefer: code=${code} is not an HTTP status`);
  }
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(seed !== undefined && { seed }),
  };
}
