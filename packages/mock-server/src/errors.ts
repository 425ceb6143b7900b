/** A place where a request or an answer departs from the description. */
export interface Violation {
  /** Where: `["query", "per_page"]`, `["body", "title"]`. */
  path?: string[];
  message: string;
  /** Status that Prism gives the kind of violation: 401 for a missing token, 415 for a wrong media type. */
  code?: string | number;
}

/** An answer that says no; its body has RealtimeKit's error shape. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly violations: Violation[];

  constructor(status: number, message: string, violations: Violation[] = []) {
    super(message);
    this.status = status;
    this.violations = violations;
  }

  static invalidRequest(violations: Violation[]): ApiError {
    if (violations.some(({ code }) => Number(code) === 401)) return new ApiError(401, "Unauthorized");
    const status = violations.some(({ code }) => Number(code) === 415) ? 415 : 422;
    return new ApiError(status, violations.map(describeViolation).join("; "), violations);
  }

  static brokenAnswer(violations: Violation[]): ApiError {
    const places = violations.map(describeViolation).join("; ");
    return new ApiError(500, `The mock server's answer breaks the description: ${places}`, violations);
  }

  toResponse(): Response {
    const violations = this.violations.map(({ path = [], message }) => ({ location: path.join("."), message }));
    const error = { code: this.status, message: this.message, ...(violations.length > 0 && { violations }) };
    const headers = this.status === 401 ? { "www-authenticate": "Bearer" } : undefined;
    return Response.json({ success: false, error }, { status: this.status, ...(headers && { headers }) });
  }
}

function describeViolation({ path = [], message }: Violation): string {
  const location = path.join(".");
  return location && !message.includes(location) ? `${location}: ${message}` : message;
}
