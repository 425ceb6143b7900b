import { RtkError } from "../errors/errors.ts";

/**
 * Why a delivery was not accepted.
 *
 * - `missing-signature`, `missing-header`, `duplicate-header`: the headers do not say, or say twice, what they must.
 * - `malformed-signature`: the signature is not base64. `wrong-signature`: it does not fit the body and the key.
 * - `unsettled-signature`: it does not fit the key of a moment ago, and whether there is a newer one may not be asked yet.
 * - `missing-body`, `parsed-body`, `body-too-large`: the bytes that were signed are not there.
 * - `unreadable-body`: the signature fits, but what was signed is not an event in JSON.
 * - `invalid-key`: what should be the public key is none. `key-unavailable`: it could not be fetched.
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

/** A delivery was not accepted; `reason` says why in one word, `message` in a sentence. */
export class RtkWebhookError extends RtkError {
  override name = "RtkWebhookError";
  /** Why, for programs. */
  readonly reason: WebhookErrorReason;
  /** Milliseconds after which the same delivery can be judged, where it cannot be yet (`unsettled-signature`). */
  readonly retryAfterMs: number | undefined;

  constructor(reason: WebhookErrorReason, message: string, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(message, {}, options);
    this.reason = reason;
    this.retryAfterMs = options?.retryAfterMs;
  }
}
