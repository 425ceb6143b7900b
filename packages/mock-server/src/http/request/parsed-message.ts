/** A request in the form that Prism validates. */
export interface ParsedRequest {
  method: string;
  /** Path below the server's base path, still percent-encoded. */
  path: string;
  /** Path parameters, decoded. */
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body?: unknown;
  /** Scheme and host of the request's URL. */
  origin: string;
}

/** A response in the form that Prism validates. */
export interface ParsedResponse {
  status: number;
  /** Headers by lowercase name. */
  headers: Record<string, string>;
  body?: unknown;
}
