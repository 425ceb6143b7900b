import { RtkError } from "../errors/errors.ts";

/**
 * Why a delivery was refused.
 *
 * - `missing-signature`, `missing-header`, `duplicate-header`: a required header is missing or repeated.
 * - `malformed-signature`: the signature is not base64. `wrong-signature`: it does not match the body and the key.
 * - `unsettled-signature`: it does not match a key less than a minute old, and it is too early to fetch a newer one.
 * - `missing-body`, `parsed-body`, `body-too-large`: the signed bytes are not available.
 * - `unreadable-body`: the signature matches, but the body is not a JSON event.
 * - `invalid-key`: the public key is invalid. `key-unavailable`: it could not be fetched.
 */
export type WebhookErrorReason =
  | "missing-signature"
  | "missing-header"
  | "duplicate-header"
  | "malformed-signature"
  | "wrong-signature"
  | "unsettled-signature"
  | "missing-body"
  | "parsed-body"
  | "body-too-large"
  | "unreadable-body"
  | "invalid-key"
  | "key-unavailable";

/** A delivery was refused: `reason` is for programs, `message` for people. */
export class RtkWebhookError extends RtkError {
  override name = "RtkWebhookError";
  /** Why the delivery was refused. */
  readonly reason: WebhookErrorReason;
  /** Milliseconds until the same delivery can be verified; only for `unsettled-signature`. */
  readonly retryAfterMs: number | undefined;

  constructor(reason: WebhookErrorReason, message: string, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(message, {}, options);
    this.reason = reason;
    this.retryAfterMs = options?.retryAfterMs;
  }
}
