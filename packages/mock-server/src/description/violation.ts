/** A place where a request or a response violates the description. */
export interface Violation {
  on: "request" | "response";
  /** Path to the value: `query.per_page`, `body.title`. */
  location: string;
  /** Full sentence that includes the location. */
  message: string;
  /** Status that Prism assigns to the violation (401 for a missing token, 415 for a wrong media type), or the schema's keyword. */
  code?: string | number;
}
