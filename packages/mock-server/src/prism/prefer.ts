import { ApiError } from "../http/api-error.ts";

/** The preferred response of the description (Prism's `Prefer` header). */
export interface Preference {
  /** Status of the response. */
  code?: number;
  /** Name of the example. */
  exampleKey?: string;
  /** Generates the response from the schema instead of taking an example. */
  dynamic?: boolean;
  /** Makes a generated response reproducible. */
  seed?: string;
}

/**
 * Parses the `Prefer` header (RFC 7240) with the preferences that Prism supports: `code=404`, `example=name`,
 * `dynamic=true`, `seed=text`.
 *
 * @throws ApiError 400 if the code is not a status
 */
export function parsePrefer(header: string | undefined): Preference {
  if (header === undefined) return {};
  const pairs = header.split(/[,;]/).map((pair) => pair.split("=").map((part) => part.trim()));
  const { code, example, dynamic, seed } = Object.fromEntries(pairs) as Record<string, string | undefined>;
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    throw new ApiError(400, `Prefer: code=${code} is not an HTTP status: use 100 to 599`);
  }
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(dynamic !== undefined && { dynamic: dynamic === "true" }),
    ...(seed !== undefined && { seed }),
  };
}

/** Whether a preference selects a response of the description. A seed alone does not. */
export function isPreference({ code, exampleKey, dynamic }: Preference): boolean {
  return code !== undefined || exampleKey !== undefined || dynamic === true;
}
