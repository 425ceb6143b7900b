export type { CallContext, CallOptions, Fetch, OperationId, ResponseLike } from "./call.ts";
export { createRtkClient, type RtkClient } from "./client.ts";
export { type Download, type DownloadOptions, download } from "./download.ts";
export {
  isRtkError,
  RtkAbortError,
  RtkApiError,
  RtkConnectionError,
  RtkError,
  RtkInputError,
  RtkResponseError,
  RtkTimeoutError,
} from "./errors.ts";
export type * from "./generated/models.ts";
export { descriptionHash, descriptionVersion, packageVersion } from "./generated/version.ts";
export type { RequestInfo, ResponseInfo, RetryInfo } from "./hooks.ts";
export type { Method, MethodParams, MethodResult, PagedMethod, PageOptions } from "./method.ts";
export type { RtkClientOptions } from "./options.ts";
export { admitParticipant, type ParticipantAccess } from "./participants.ts";
export { createRtkPathClient, type RtkPathClient } from "./path-client.ts";
export type { RateLimitStatus } from "./response-metadata.ts";
export { tokenExpiresAt } from "./token.ts";
export { type Verification, verify } from "./verify.ts";
