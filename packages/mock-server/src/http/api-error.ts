import type { Violation } from "../description/violation.ts";
import type { WholeResponse } from "./content.ts";
import { jsonResponse, reset } from "./message.ts";
import { printable } from "./printable.ts";
import { validationMessage } from "./validation-message.ts";

/** Maximum length of a message in characters. */
const messageLimit = 2_000;

/** An error response in RealtimeKit's error shape. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  readonly violations: Violation[];
  readonly headers: Record<string, string>;
  /** Resets the connection instead of responding. */
  readonly interruption: "reset" | undefined;

  constructor(
    status: number,
    message: string,
    {
      violations = [],
      headers = {},
      interruption,
    }: Partial<Pick<ApiError, "violations" | "headers" | "interruption">> = {},
  ) {
    // The message can quote the request.
    super(printable(message, messageLimit));
    this.status = status;
    this.violations = violations;
    this.headers = headers;
    this.interruption = interruption;
  }

  /** For a request that violates the description. Recordings use another status than the rest of the API. */
  static invalidRequest(operationId: string, violations: Violation[]): ApiError {
    if (violations.some(({ code }) => Number(code) === 401)) {
      return new ApiError(401, "Unauthorized", { headers: { "www-authenticate": "Bearer" } });
    }
    const isUnsupported = violations.some(({ code }) => Number(code) === 415);
    const status = isUnsupported ? 415 : invalidStatusOf(operationId);
    return new ApiError(status, validationMessage(violations), { violations });
  }

  /** For a request with undeclared parts. */
  static undeclared(violations: Violation[]): ApiError {
    return new ApiError(400, validationMessage(violations), { violations });
  }

  static invalidResponse(violations: Violation[]): ApiError {
    return new ApiError(500, `The mock server's response violates the description: ${joinMessages(violations)}`, {
      violations,
    });
  }

  static methodNotAllowed(method: string, path: string, allowed: string[]): ApiError {
    const allow = allowed.join(", ");
    return new ApiError(405, `${method} is not allowed for ${path}; allowed: ${allow}`, { headers: { allow } });
  }

  /** For failures that are a defect of the mock server. */
  static internal(error: unknown): ApiError {
    return new ApiError(500, `The mock server failed: ${error instanceof Error ? error.message : String(error)}`);
  }

  toResponse(): WholeResponse {
    if (this.interruption) return reset;
    const violations = this.violations.map(({ location, message }) => ({ location, message }));
    const error = { code: this.status, message: this.message, ...(violations.length > 0 && { violations }) };
    return jsonResponse(this.status, { success: false, error }, this.headers);
  }
}

function invalidStatusOf(operationId: string): number {
  return operationId.startsWith("recordings/") ? 422 : 400;
}

function joinMessages(violations: Violation[]): string {
  return violations.map(({ message }) => message).join("; ");
}
