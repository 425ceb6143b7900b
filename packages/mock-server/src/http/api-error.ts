import { type Answer, jsonAnswer } from "./message.ts";

/** A place where a request or an answer departs from the description. */
export interface Violation {
  on: "request" | "answer";
  /** Where: `query.per_page`, `body.title`. */
  location: string;
  /** A sentence that names the place too. */
  message: string;
  /** Status that Prism gives the kind of violation (401 for a missing token, 415 for a wrong media type), or the schema's keyword. */
  code?: string | number;
}

/** An answer that says no; its body has RealtimeKit's error shape. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly violations: Violation[];
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    { violations = [], headers = {} }: { violations?: Violation[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.violations = violations;
    this.headers = headers;
  }

  static invalidRequest(violations: Violation[]): ApiError {
    if (violations.some(({ code }) => Number(code) === 401)) {
      return new ApiError(401, "Unauthorized", { headers: { "www-authenticate": "Bearer" } });
    }
    const status = violations.some(({ code }) => Number(code) === 415) ? 415 : 422;
    return new ApiError(status, joinMessages(violations), { violations });
  }

  static brokenAnswer(violations: Violation[]): ApiError {
    return new ApiError(500, `The mock server's answer breaks the description: ${joinMessages(violations)}`, {
      violations,
    });
  }

  static methodNotAllowed(method: string, path: string, allowed: string[]): ApiError {
    const allow = allowed.join(", ");
    return new ApiError(405, `There is no operation ${method} ${path}; its methods are ${allow}`, {
      headers: { allow },
    });
  }

  /** For what should not happen. */
  static internal(error: unknown): ApiError {
    return new ApiError(500, `The mock server failed: ${error instanceof Error ? error.message : String(error)}`);
  }

  toAnswer(): Answer {
    const violations = this.violations.map(({ location, message }) => ({ location, message }));
    const error = { code: this.status, message: this.message, ...(violations.length > 0 && { violations }) };
    return jsonAnswer(this.status, { success: false, error }, this.headers);
  }
}

function joinMessages(violations: Violation[]): string {
  return violations.map(({ message }) => message).join("; ");
}
